"""The translation files are complete, fit their sources, and are read as Qt Linguist means them."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.app.catalogue import Catalogue, load_catalogue
from kiosk.app.languages import load_catalogues
from kiosk.app.plurals import plural_rule
from kiosk.motion.events import Verdict
from kiosk.motion.tempo import Tempo
from kiosk.sensing import link
from kiosk.training.machine_state import NOT_CALIBRATED
from kiosk.training.review import review_set
from kiosk.widgets.speech import spoken, template
from tests.fakes.tongues import speak
from tests.fakes.workouts import make_set
from tests.translations.sentences import calls, listing, sentences
from tests.translations.update import FOLDER, ROOT, update

FILES = sorted(FOLDER.glob("*.ts"))
TRANSLATED = [path for path in FILES if not path.stem.endswith("_en")]
_PLACE = re.compile(r"\{\w+\}|%n")
QT_LANGUAGES = ("en", "de", "nl", "es", "fr", "ja", "cs", "ru", "pl", "ro", "ar", "tr", "it", "sv")


def messages(path: Path) -> list[tuple[str, ET.Element]]:
    """Context and element of every message."""
    root = ET.fromstring(path.read_text("utf-8"))
    return [
        (context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def test_the_four_languages_are_there() -> None:
    names = {code: one.own_name for code, one in load_catalogues(FOLDER).items()}
    assert names == {"en": "English", "de": "Deutsch", "nl": "Nederlands", "es": "Español"}


def test_files_are_up_to_date_with_the_sources(tmp_path: Path) -> None:
    """When this fails: ``python -m tests.translations.update``, then translate what is unfinished."""
    for path in FILES:
        shutil.copy(path, tmp_path / path.name)
    update(ROOT, tmp_path)
    for path in FILES:
        fresh = {(context, m.findtext("source")) for context, m in messages(tmp_path / path.name)}
        kept = {(context, m.findtext("source")) for context, m in messages(path)}
        assert fresh - kept == set(), f"{path.name} lacks texts of the sources"
        assert kept - fresh == set(), f"{path.name} holds texts that nobody says"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_unfinished(path: Path) -> None:
    unfinished = []
    for context, message in messages(path):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        if translation.get("type") or not all(forms):
            unfinished.append((context, message.findtext("source")))
    assert unfinished == []


def forms_of(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Source and each of its forms."""
    return [(source, form) for (_, source), forms in catalogue.forms.items() for form in forms]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_placeholders_are_those_of_the_source(path: Path) -> None:
    for source, form in forms_of(load_catalogue(path)):
        assert sorted(_PLACE.findall(form)) == sorted(_PLACE.findall(source)), form


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_blanks_and_last_signs_are_those_of_the_source(path: Path) -> None:
    for source, form in forms_of(load_catalogue(path)):
        assert form.strip() == form or source.strip() != source, repr(form)
        assert "  " not in form or "  " in source, repr(form)
        if source.endswith((".", "?")):
            assert form.endswith(source[-1]), f"{source} -> {form}"


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
def test_counted_texts_have_every_form_of_the_language(path: Path) -> None:
    catalogue = load_catalogue(path)
    wanted = {plural_rule(catalogue.code)(n) for n in range(200)}
    counted = {source: forms for (_, source), forms in catalogue.forms.items() if "%n" in source}
    assert counted
    assert {len(forms) for forms in counted.values()} == {len(wanted)}


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
def test_commands_under_load_are_short_in_every_language(path: Path) -> None:
    catalogue = load_catalogue(path)
    for word in ("LOWER", "HOLD", "PUSH", "UNRACK", "RACK"):
        assert len(catalogue.text("Live", word)) <= 8


def compiled(source: Path, folder: Path) -> QTranslator:
    """What Qt's own tool makes of a translation file."""
    target = folder / f"{source.stem}.qm"
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True, timeout=60)
    translator = QTranslator()
    assert translator.load(str(target))
    return translator


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_are_read_as_qt_reads_them(path: Path, tmp_path: Path, qapp: QApplication) -> None:
    catalogue, translator = load_catalogue(path), compiled(path, tmp_path)
    for context, source in catalogue.forms:
        for n in (0, 1, 2, 5) if "%n" in source else (-1,):
            told = translator.translate(context, source, None, n)
            assert told == catalogue.text(context, source, n), (context, source, n)


@pytest.mark.parametrize("code", QT_LANGUAGES)
def test_plural_forms_are_those_of_qt(code: str, tmp_path: Path, qapp: QApplication) -> None:
    count = len({plural_rule(code)(n) for n in range(300)})
    forms = "".join(f"<numerusform>%n form {index}</numerusform>" for index in range(count))
    source = tmp_path / f"plural_{code}.ts"
    source.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}"><context>'
        f'<name>C</name><message numerus="yes"><source>%n</source><translation>{forms}</translation>'
        "</message></context></TS>",
        encoding="utf-8",
    )
    translator, rule = compiled(source, tmp_path), plural_rule(code)
    for n in range(300):
        assert translator.translate("C", "%n", None, n) == f"%n form {rule(n)}", n


def test_every_call_says_what_can_be_listed() -> None:
    """A text that is put together at run time could not be translated."""
    for room in ("app", "screens", "widgets"):
        for path in sorted((ROOT / "kiosk" / room).rglob("*.py")):
            found = len(list(calls(path)))
            written = len(
                re.findall(r"(?<![\w.])(?<!def )(?:translate|QT_TRANSLATE_NOOP)\(", path.read_text("utf-8"))
            )
            allowed = ALLOWED.get(str(path.relative_to(ROOT)), 0)
            assert written - found == allowed, f"{path.name}: {written - found} calls without a plain text"


ALLOWED = {"kiosk/screens/guide_words.py": 1, "kiosk/widgets/speech.py": 1}
"""Calls that pass on a text that is listed elsewhere."""


def test_a_new_text_is_seen(tmp_path: Path) -> None:
    module = tmp_path / "page.py"
    module.write_text('a = translate("Page", "Brand new")\nb = translate("Page", "%n new", None, n)\n')
    assert [(said.context, said.text, said.counted) for said in calls(module)] == [
        ("Page", "Brand new", False),
        ("Page", "%n new", True),
    ]


def test_a_new_reason_is_seen(tmp_path: Path) -> None:
    module = tmp_path / "trust.py"
    module.write_text(
        '"""A module. With words."""\n'
        'SLOW = "The sensor is slow today."\n'
        'def say(n):\n    raise ValueError("Not for a person to read.")\n'
        'def tell(rate, device):\n    return f"Only {rate:.0f} came from {device} just now."\n'
    )
    assert sentences(module) == ["The sensor is slow today.", "Only {1} came from {2} just now."]


REASONS = [
    *(link.LOOKING, link.CHECKING, link.UNPLUGGED, link.SILENT, link.UNREADABLE, link.DAMAGED),
    NOT_CALIBRATED.reason,
    "Only 37 samples a second arrive: repetitions are counted, not judged.",
    "The signal is noisy (2.5 mm): repetitions are counted, not judged.",
    "No sensor is connected at /dev/legpress/sensor. Plug it in.",
]


@pytest.mark.parametrize("reason", REASONS)
def test_reasons_from_rooms_without_qt_are_translated(reason: str, qapp: QApplication) -> None:
    assert ("Reason", template(reason)[0]) in {(said.context, said.text) for said in listing(ROOT)}
    languages = speak("de")
    told = spoken("Reason", reason)
    languages.use("en")
    assert told != reason
    assert "{" not in told
    assert spoken("Reason", reason) == reason


def test_numbers_in_a_reason_are_those_of_the_language(qapp: QApplication) -> None:
    languages = speak("de")
    assert "(2,5 mm)" in spoken("Reason", REASONS[-2])
    assert "/dev/legpress/sensor" in spoken("Reason", REASONS[-1])
    languages.use("en")
    assert "(2.5 mm)" in spoken("Reason", REASONS[-2])


VERDICTS = [
    (),
    *((verdict,) * 4 for verdict in Verdict),
    *((Verdict.GOOD, Verdict.GOOD, verdict) for verdict in Verdict),
]


@pytest.mark.parametrize("verdicts", VERDICTS, ids=str)
@pytest.mark.parametrize("lowering_s", [1, 2, 6])
def test_every_advice_is_listed(verdicts: tuple[Verdict, ...], lowering_s: int) -> None:
    listed = {said.text for said in listing(ROOT) if said.context == "Advice"}
    advice = review_set(make_set(1, verdicts).reps, Tempo(lowering_s, 1, 1, 1)).advice
    assert template(advice)[0] in listed, advice


def test_plain_english_stays_where_nothing_better_is_known(qapp: QApplication) -> None:
    languages = speak("es")
    assert spoken("Reason", "A sentence of 3 words.") == "A sentence of 3 words."
    assert QCoreApplication.translate("Nowhere", "Hello") == "Hello"
    languages.use("en")


@pytest.mark.parametrize(
    ("text", "words"), [("no xml", "cannot be read"), ("<TS version='2.1'/>", "no Qt Linguist file")]
)
def test_a_broken_file_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "kiosk_xx.ts"
    path.write_text(text)
    with pytest.raises(ValueError, match=rf"kiosk_xx\.ts.*{words}"):
        load_catalogue(path)
