"""Languages switch at once and for everything, and go with the session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app import resources
from kiosk.app.build_window import build_languages, build_window
from kiosk.app.cli import build_parser
from kiosk.app.languages import Languages, load_catalogues
from kiosk.app.run_command import plan_run
from kiosk.app.theme import panel_for
from kiosk.training import intents
from kiosk.training.coach import Coach
from kiosk.training.patience import LANGUAGE_S
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.snapshot import WorkoutState
from kiosk.widgets.speech import decimal, short_decimal
from tests.fakes.tongues import RTL, all_tongues
from tests.fakes.workouts import make_snapshot

FOLDER = resources.assets() / "translations"


def test_forms_words_numbers_and_window_change_at_once(qtbot: QtBot) -> None:
    window = build_window(panel_for(1280, 800), windowed=True)
    qtbot.addWidget(window)
    goal = make_snapshot(WorkoutState.GOAL)
    window.present(goal, 10.0)
    page = window.page
    assert page is not None
    back, facts = page.findChild(QPushButton, "back"), page.findChild(QLabel, "strength_facts")
    assert back is not None and facts is not None
    assert (back.text(), facts.text()) == ("Back", "Tempo 2-1-1-1\nRest 3 min")
    window.present(replace(goal, language="de"), 10.1)
    assert (back.text(), facts.text()) == ("Zurück", "Tempo 2-1-1-1\nPause 3 min")
    assert decimal(2.0) == "2,0"
    window.present(replace(goal, language="es"), 10.2)
    assert (back.text(), facts.text()) == ("Atrás", "Ritmo 2-1-1-1\nDescanso 3 min")
    window.present(goal, 10.3)
    assert (back.text(), decimal(2.0)) == ("Back", "2.0")


@pytest.mark.parametrize(
    ("code", "told"), [("en", "1142.5"), ("de", "1142,5"), ("nl", "1142,5"), ("es", "1142,5")]
)
def test_numbers_are_written_as_the_language_writes_them(code: str, told: str, qapp: QApplication) -> None:
    languages = build_languages()
    languages.use(code)
    assert (decimal(1142.5), short_decimal(3.0)) == (told, "3")
    languages.use("en")


def test_right_to_left_turns_the_window_around_and_back(qtbot: QtBot) -> None:
    window = build_window(panel_for(1280, 800), windowed=True, languages=all_tongues(), reduced_motion=True)
    qtbot.addWidget(window)
    window.show()
    goal = make_snapshot(WorkoutState.GOAL)
    window.present(goal, 10.0)
    page = window.page
    assert page is not None
    first, last = page.findChild(QPushButton, "strength"), page.findChild(QPushButton, "endurance")
    assert first is not None and last is not None
    QCoreApplication.sendPostedEvents()
    window.grab()
    assert first.x() < last.x()
    window.present(replace(goal, language=RTL), 10.1)
    QCoreApplication.sendPostedEvents()
    window.grab()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert first.x() > last.x()
    window.present(goal, 10.2)
    QCoreApplication.sendPostedEvents()
    window.grab()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert first.x() < last.x()


def test_an_unknown_language_is_the_default(qapp: QApplication) -> None:
    languages = Languages(load_catalogues(FOLDER), ("en", "de"), "de")
    assert languages.use("xx")
    assert languages.code == "de"
    assert not languages.use("")
    languages.close()
    assert QLocale() == QLocale.c()


def test_a_language_without_translation_cannot_be_offered(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[language]\noffered = ["en", "pt-BR"]\n')
    options = build_parser().parse_args(["run", "--config", str(config), "--data-dir", str(tmp_path)])
    with pytest.raises(ValueError, match=r"pt-BR.*no translation; there are de, en, es, nl"):
        plan_run(options)


@pytest.mark.parametrize("code", ["en", "de", "nl", "es"])
def test_run_takes_every_shipped_language(code: str, tmp_path: Path) -> None:
    options = build_parser().parse_args(["run", "--language", code, "--data-dir", str(tmp_path)])
    assert plan_run(options).language == code


def test_the_language_goes_with_the_session() -> None:
    coach = Coach(None)
    coach.intent(intents.UseLanguage("nl"), 1.0)
    assert coach.snapshot(1.0).language == "nl"
    coach.intent(intents.Wake(), 2.0)
    coach.intent(intents.Choose(PROGRAMMES[Goal.SIZE]), 3.0)
    assert coach.snapshot(3.0).language == "nl"
    coach.intent(intents.Back(), 4.0)
    coach.intent(intents.Back(), 5.0)
    assert coach.state is WorkoutState.ATTRACT
    assert coach.snapshot(5.0).language == ""


def test_a_language_nobody_goes_on_with_is_given_up() -> None:
    coach = Coach(None)
    coach.intent(intents.UseLanguage("es"), 1.0)
    coach.tick(1.0 + LANGUAGE_S - 1.0)
    assert coach.snapshot(1.0).language == "es"
    coach.tick(1.0 + LANGUAGE_S + 1.0)
    assert coach.snapshot(1.0).language == ""


@pytest.mark.parametrize("missing", ["kiosk_en.ts", "all"])
def test_without_the_source_language_the_kiosk_says_so(tmp_path: Path, missing: str) -> None:
    for path in FOLDER.glob("*.ts"):
        if missing not in ("all", path.name):
            (tmp_path / path.name).write_bytes(path.read_bytes())
    with pytest.raises(ValueError, match="translation for 'en' is missing"):
        load_catalogues(tmp_path)


def test_two_files_of_one_language_are_refused(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "other.ts").write_bytes((FOLDER / "kiosk_de.ts").read_bytes())
    with pytest.raises(ValueError, match=r"other\.ts.*two files for 'de'"):
        load_catalogues(tmp_path)
