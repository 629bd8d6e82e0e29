"""Staff set tempo, sound, programmes, languages, light and name by touch; it holds at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.staff_clerk import save_simulated_machine
from kiosk.motion.tempo import Tempo
from kiosk.screens.attract import AttractPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.own import OwnPage
from kiosk.screens.staff_name import StaffNamePage
from kiosk.screens.staff_tempo import StaffTempoPage
from kiosk.storage.staff_settings import SettingsBook
from kiosk.training.cues import BeatPlan, CountIn, Levels, RepSound, SetSound
from kiosk.training.programme import Goal
from kiosk.training.staff_settings import USUAL_TEMPOS, StaffSettings
from tests.fakes.staff_stand import StaffStand


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[StaffStand]:
    save_simulated_machine(tmp_path)
    made = StaffStand(qtbot, tmp_path)
    made.into_staff_mode()
    yield made
    made.close()


def leave(stand: StaffStand) -> None:
    stand.press("Menu")
    stand.press("Leave staff mode")
    assert stand.shows(AttractPage)


def test_only_offered_programmes_can_be_chosen_from_then_on(stand: StaffStand, tmp_path: Path) -> None:
    stand.press("Programmes")
    for name in ("Strength", "Endurance", "Learn the movement", "My own"):
        stand.press(name)
        stand.press("less")
    assert SettingsBook(tmp_path).present().settings.goals == tuple(Goal), "a draft is not in force"
    stand.press("Put in force")
    stand.press("Size")
    assert not stand.can_press("less"), "one programme must be left"
    assert SettingsBook(tmp_path).present().settings.goals == (Goal.SIZE,)
    leave(stand)
    stand.settle()
    assert "First time?" not in stand.visible()
    stand.press("Touch to start")
    page = stand.page
    assert isinstance(page, GoalPage)
    stand.settle()
    cards = (page.strength, page.size_card, page.endurance, page.learn, page.own)
    assert [card.isVisible() for card in cards] == [False, True, False, False, False]


def test_the_tempo_is_that_of_every_programme_and_only_offered_ones_may_be_chosen(stand: StaffStand) -> None:
    stand.press("Tempo and sound")
    stand.press("more")
    stand.press("Members choose")
    stand.press("less")
    stand.press("2-1-2-1")
    assert stand.can_press("less")
    stand.press("Put in force")
    leave(stand)
    stand.press("Touch to start")
    page = stand.page
    assert isinstance(page, GoalPage) and "2-1-2-1" in page.size_facts.text()
    stand.settle()
    page.own.click()
    stand.play(0.3)
    own = stand.page
    assert isinstance(own, OwnPage)
    stand.settle()
    assert own.preset.isVisible() and not own.lowering.isVisible()
    stand.press("Start")
    programme = stand.coach.snapshot(stand.now_s).programme
    assert programme is not None and programme.tempo == Tempo(2, 1, 2, 1)


def test_offered_tempos_bind_members_only_where_they_do_not_choose_each_number(stand: StaffStand) -> None:
    stand.press("Tempo and sound")
    stand.press("2-1-2-1")
    stand.settle()
    assert not stand.can_press("less") and not stand.can_press("more"), (
        "there is nothing to keep from anybody"
    )
    page = stand.page
    assert isinstance(page, StaffTempoPage)
    words = {tile.title: tile.words for tile in page.tiles.tiles()}
    assert {words[str(tempo)] for tempo in USUAL_TEMPOS} == {"free choice"}
    stand.press("Members choose")
    stand.press("less")
    words = {tile.title: tile.words for tile in page.tiles.tiles()}
    assert {words[str(tempo)] for tempo in USUAL_TEMPOS} == {"offered"}
    stand.press("2-1-2-1")
    stand.press("less")
    stand.press("Put in force")
    leave(stand)
    stand.press("Touch to start")
    stand.settle()
    goals = stand.page
    assert isinstance(goals, GoalPage)
    goals.own.click()
    stand.play(0.3)
    own = stand.page
    assert isinstance(own, OwnPage)
    own.preset.set_index(0)
    found = [own.preset.value.text()]
    while own.preset.plus.isEnabled():
        own.preset.plus.click()
        found.append(own.preset.value.text())
    assert found == ["2-1-1-1", "2-1-X-1", "4-1-2-1"]


def test_any_usual_tempo_can_be_that_of_the_programmes_where_members_choose_freely(
    stand: StaffStand, tmp_path: Path
) -> None:
    SettingsBook(tmp_path).save(StaffSettings(tempos=(Tempo(2, 1, 1, 1),)))
    stand.press("Leave staff mode")
    stand.into_staff_mode()
    stand.press("Tempo and sound")
    stand.press("more")
    stand.press("more")
    stand.press("Put in force")
    settings = SettingsBook(tmp_path).present().settings
    assert settings.tempo == Tempo(2, 1, None, 1) and settings.tempo in settings.tempos


def test_try_sounds_two_repetitions_of_the_draft_and_leaves_what_is_in_force(stand: StaffStand) -> None:
    stand.press("Tempo and sound")
    stand.press("Volume")
    stand.press("less")
    stand.press("Metronome")
    stand.press("less")
    stand.voice.heard.clear()
    stand.press("Try")
    assert isinstance(stand.page, StaffTempoPage)
    assert stand.voice.heard[0] == Levels(volume=0.7, beats=0.5), "heard as the page has it"
    stand.play(16.0)
    heard = stand.voice.heard
    assert [cue.number for cue in heard if isinstance(cue, CountIn)] == [3, 2, 1]
    beats = {round(beat.t_s, 2) for cue in heard if isinstance(cue, BeatPlan) for beat in cue.beats}
    assert len(beats) >= 8
    assert [cue.last for cue in heard if isinstance(cue, RepSound)] == [False, True]
    assert sum(isinstance(cue, SetSound) for cue in heard) == 1
    assert heard[-1] == Levels(), "what is in force holds again"
    stand.settle()
    assert "Try" in stand.visible(), "it ended by itself"


def test_a_try_ends_with_the_page(stand: StaffStand) -> None:
    stand.press("Tempo and sound")
    stand.press("Try")
    stand.play(1.0)
    stand.voice.heard.clear()
    stand.press("Menu")
    assert BeatPlan(()) in stand.voice.heard
    stand.voice.heard.clear()
    stand.play(10.0)
    assert not [cue for cue in stand.voice.heard if isinstance(cue, BeatPlan | RepSound | SetSound)]


def test_sound_is_off_at_the_start_of_a_session_where_staff_want_it_so(stand: StaffStand) -> None:
    stand.press("Tempo and sound")
    stand.press("At the start")
    stand.press("less")
    stand.press("Put in force")
    assert stand.coach.snapshot(stand.now_s).sound_on, "staff hear what they try"
    leave(stand)
    stand.press("Touch to start")
    assert not stand.coach.snapshot(stand.now_s).sound_on


def test_the_first_language_is_spoken_at_once_and_only_offered_ones_are_shown(stand: StaffStand) -> None:
    stand.press("Screen")
    stand.press("Español")
    stand.press("less")
    stand.press("First language")
    stand.press("more")
    stand.press("Put in force")
    stand.play(0.3)
    assert "Aktivieren" in stand.visible(), "German from this frame on"
    settings = stand.coach.snapshot(stand.now_s).settings
    assert settings.language == "de" and settings.languages == ("en", "de", "nl")


def test_the_unused_screen_goes_dark_at_night_and_a_touch_wakes_it(stand: StaffStand) -> None:
    stand.press("Screen")
    stand.press("Bright until")
    for _ in range(4):
        stand.press("less")
    stand.press("Put in force")
    leave(stand)
    stand.play(40.0)
    page = stand.page
    assert isinstance(page, AttractPage)
    assert page.looks_dark(), "the clock stands at 18:40, and the bright hours end at 18"
    QTest.mouseClick(stand.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(600, 500))
    stand.play(0.2)
    assert stand.shows(AttractPage) and not page.looks_dark(), "the first touch only wakes"


def test_a_name_may_have_marks_over_its_letters(stand: StaffStand, tmp_path: Path) -> None:
    for words in (
        "Machine",
        "Name",
        "ÄÉ",
        "Ü",
        "b",
        "e",
        "r",
        "Space",
        "ÄÉ",
        "Ñ",
        "äé",
        "ß",
        "äé",
        "ab",
        "o",
    ):
        stand.press(words)
    stand.press("Put in force")
    assert SettingsBook(tmp_path).present().settings.machine_name == "Über Ñßo"


def test_the_name_is_typed_and_stands_on_the_first_page(stand: StaffStand, tmp_path: Path) -> None:
    stand.press("Machine")
    stand.press("Name")
    page = stand.page
    assert isinstance(page, StaffNamePage)
    for key in ("P", "r", "e", "s", "s", "s", "Erase", "Space", "3"):
        stand.press(key)
    assert page.typed.text == "Press 3"
    stand.press("Put in force")
    assert SettingsBook(tmp_path).present().settings.machine_name == "Press 3"
    stand.press("Machine")
    stand.press("Menu")
    assert "Press 3" in stand.words()
    stand.press("Leave staff mode")
    assert "Press 3" in stand.words()


def test_a_full_disk_is_said_and_the_draft_stays(stand: StaffStand, monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.storage.errors import StoreError

    def refuse(_book: SettingsBook, _settings: StaffSettings) -> None:
        raise StoreError("The settings cannot be stored; those before stay in force.")

    monkeypatch.setattr(SettingsBook, "save", refuse)
    stand.press("Programmes")
    stand.press("less")
    stand.press("Put in force")
    assert "those before stay in force" in stand.words()
    assert stand.can_press("Put in force")
    assert stand.coach.snapshot(stand.now_s).settings.goals == tuple(Goal)
