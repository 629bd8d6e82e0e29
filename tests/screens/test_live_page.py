"""The live page: what it says and asks for in every state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.theme import style_sheet
from kiosk.motion.events import AlertKind, Phase, Trust, TrustLevel
from kiosk.motion.tempo import Tempo
from kiosk.screens import live, live_words
from kiosk.screens.base import PageContext
from kiosk.screens.live import LivePage
from kiosk.training.intents import EndSet, Hurts, Intent, Pause, Resume, StartSet, ToggleSound
from kiosk.training.snapshot import AlertView, Breath, Cue, Snapshot, Word, WorkoutState
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.word_view import WordTone
from tests.fakes import snapshots
from tests.fakes.pixels import like, painted, part, rim, share
from tests.fakes.theme import UI, make_theme

SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]
MakePage = Callable[..., LivePage]


@pytest.fixture
def make_page(qtbot: QtBot, qapp: QApplication) -> MakePage:
    def make(width: int = 1280, height: int = 800) -> LivePage:
        theme = make_theme(width, height)
        context = PageContext(theme, UI / "screens", height > width, lambda: "18:42")
        page = LivePage(context)
        page.setStyleSheet(style_sheet(UI / "theme", theme))
        page.resize(width, height)
        qtbot.addWidget(page)
        return page

    return make


def present(page: LivePage, snapshot: Snapshot, late_s: float = 0.0) -> None:
    page.present(snapshot, snapshot.t_s + late_s)


def box_of(page: LivePage, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_has_its_place_and_nothing_overlaps(make_page: MakePage, size: tuple[int, int]) -> None:
    page = make_page(*size)
    present(page, snapshots.lifting())
    painted(page)
    widgets: list[QWidget] = [page.title, page.subtitle, page.sensor, page.clock, page.graph, page.word]
    widgets += [page.reps, page.knee, page.pause, page.end_set, page.sound, page.hurts]
    widgets = [widget for widget in widgets if not widget.isHidden()]
    assert len(widgets) >= 11
    boxes = [box_of(page, widget) for widget in widgets]
    for i, box in enumerate(boxes):
        assert page.rect().contains(box), widgets[i].objectName()
        assert box.width() > 20 and box.height() > 20, widgets[i].objectName()
        assert not any(box.intersects(other) for other in boxes[i + 1 :]), widgets[i].objectName()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_targets_are_large_and_the_destructive_one_stands_apart(
    make_page: MakePage, size: tuple[int, int]
) -> None:
    page, theme = make_page(*size), make_theme(*size)
    present(page, snapshots.lifting())
    painted(page)
    row = [page.pause, page.end_set, page.sound, page.hurts]
    boxes = [box_of(page, button) for button in row]
    for box in boxes:
        assert min(box.width(), box.height()) >= theme.mm(20.0) - 1
    gaps = [right.left() - left.right() - 1 for left, right in pairwise(boxes)]
    assert min(gaps[:2]) >= theme.mm(3.0) - 1
    assert gaps[2] >= theme.mm(8.0) - 1


@pytest.mark.parametrize("size", SIZES[::2], ids=str)
def test_the_path_takes_about_sixty_percent_of_the_width(make_page: MakePage, size: tuple[int, int]) -> None:
    page = make_page(*size)
    painted(page)
    least = 0.48 if make_theme(*size).small else 0.55  # on a small panel the word has a row of its own
    assert least <= page.graph.width() / page.width() <= 0.62


@pytest.mark.parametrize(
    ("button", "state", "asked"),
    [
        ("pause", snapshots.lifting, Pause()),
        ("pause", snapshots.counting_in, Pause()),
        ("pause", snapshots.paused, Resume()),
        ("sound", snapshots.lifting, ToggleSound()),
        ("hurts", snapshots.lifting, Hurts()),
        ("hurts", snapshots.link_lost, Hurts()),
        ("hurts", lambda: snapshots.alert(AlertKind.DEPTH), Hurts()),
    ],
)
def test_a_touch_asks_for_what_is_written_on_it(
    make_page: MakePage, button: str, state: Callable[[], Snapshot], asked: Intent
) -> None:
    page = make_page()
    asked_for: list[Intent] = []
    page.intent.connect(asked_for.append)
    present(page, state())
    painted(page)
    target = page.findChild(ControlButton, button)
    assert target is not None
    assert page.childAt(box_of(page, target).center()) is target
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    assert asked_for == [asked]


@pytest.mark.parametrize("state", [snapshots.lifting, snapshots.link_lost])
def test_the_end_of_a_set_has_to_be_held(make_page: MakePage, state: Callable[[], Snapshot]) -> None:
    page = make_page()
    asked_for: list[Intent] = []
    page.intent.connect(asked_for.append)
    snapshot = state()
    page.present(snapshot, snapshot.t_s)
    QTest.mouseClick(page.end_set, Qt.MouseButton.LeftButton)
    page.present(snapshot, snapshot.t_s + 0.1)
    assert asked_for == []
    QTest.mousePress(page.end_set, Qt.MouseButton.LeftButton)
    for frame in range(60):
        page.present(snapshot, snapshot.t_s + 0.2 + frame * 0.016)
    assert asked_for == [EndSet()]
    QTest.mouseRelease(page.end_set, Qt.MouseButton.LeftButton)


def test_pause_cannot_be_touched_where_it_means_nothing(make_page: MakePage) -> None:
    page = make_page()
    asked_for: list[Intent] = []
    page.intent.connect(asked_for.append)
    present(page, snapshots.armed())
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    assert asked_for == []


def test_sound_is_only_there_when_something_plays_it(make_page: MakePage) -> None:
    page = make_page()
    present(page, replace(snapshots.lifting(), sound_available=False))
    assert page.sound.isHidden()
    present(page, replace(snapshots.lifting(), sound_on=False))
    assert not page.sound.isHidden()
    assert page.sound.text() == "Off"


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (AlertKind.DEPTH, "PUSH UP"),
        (AlertKind.LOCKOUT, "BEND SLIGHTLY"),
        (AlertKind.DROP, "SLOW DOWN"),
    ],
)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_an_alert_takes_the_screen_in_red_and_words(
    make_page: MakePage, size: tuple[int, int], kind: AlertKind, word: str
) -> None:
    page, theme = make_page(*size), make_theme(*size)
    present(page, snapshots.lifting())
    assert like(painted(page), theme.color("alert"), 2).sum() == 0
    present(page, snapshots.alert(kind))
    pixels, width = painted(page), round(theme.mm(5.0)) - 1
    for strip in (pixels[:width], pixels[-width:], pixels[:, :width], pixels[:, -width:]):
        assert share(strip, theme.color("alert_edge")) == 1.0
    assert page.word.view.word == word
    assert page.word.view.line and page.word.view.detail
    assert share(part(pixels, box_of(page, page.word)), theme.color("alert")) > 0.6


def test_an_alert_that_has_gone_stays_half_a_second_and_not_longer(make_page: MakePage) -> None:
    page, snapshot = make_page(), snapshots.alert(AlertKind.DEPTH)
    present(page, snapshot)
    gone = replace(snapshots.lifting(), fresh_until_s=snapshot.t_s + 9.0)
    page.present(gone, snapshot.t_s + 0.4)
    assert page.word.view.word == "PUSH UP" and not page.frame.isHidden()
    page.present(gone, snapshot.t_s + 0.55)
    assert page.word.view.word == "LOWER" and page.frame.isHidden()


def test_ahead_warns_in_amber_and_keeps_the_word(make_page: MakePage) -> None:
    page, theme = make_page(), make_theme(1280, 800)
    present(page, snapshots.alert(AlertKind.AHEAD))
    pixels = painted(page)
    assert page.frame.isHidden()
    assert page.word.view.tone is WordTone.GUIDE
    assert like(part(pixels, box_of(page, page.graph)), theme.color("warn"), 12).sum() > 500


def test_a_lost_link_says_so_keeps_the_count_and_shows_nothing_live(make_page: MakePage) -> None:
    page, theme = make_page(), make_theme(1280, 800)
    present(page, snapshots.link_lost())
    pixels = painted(page)
    view = page.word.view
    assert (view.word, view.tone) == ("NO SENSOR", WordTone.UNKNOWN)
    assert "by feel" in view.line and "kept" in view.detail
    assert page.sensor.words == "No signal"
    assert page.knee.text == "–" and not page.knee.figure.known
    assert like(part(pixels, box_of(page, page.graph)), theme.color("guide"), 20).sum() == 0


@pytest.mark.parametrize("late_s", [0.26, 3.0])
def test_a_snapshot_older_than_its_lease_is_not_shown_as_live(make_page: MakePage, late_s: float) -> None:
    page, band = make_page(), make_theme(1280, 800).color("guide_dim")
    present(page, snapshots.lifting(), 0.2)
    assert page.sensor.words == "Sensor OK" and page.knee.figure.known
    assert share(part(painted(page), box_of(page, page.graph)), band) > 0.05
    present(page, snapshots.lifting(), late_s)
    assert share(part(painted(page), box_of(page, page.graph)), band) == 0.0
    assert page.sensor.words == "No signal"
    assert page.word.view.tone is WordTone.UNKNOWN
    assert not page.knee.figure.known


def test_uncalibrated_guides_judges_nothing_and_says_so(make_page: MakePage) -> None:
    page = make_page()
    present(page, snapshots.uncalibrated())
    assert page.word.view.word == "LOWER"
    assert page.sensor.words == "Not calibrated"
    assert not page.knee.figure.known


def test_a_position_without_limits_says_that_none_are_watched(make_page: MakePage) -> None:
    page = make_page()
    present(page, replace(snapshots.lifting(), limits=None))
    assert page.notice.text == "Not calibrated: limits not watched"


def test_the_reason_for_counting_only_is_in_view(make_page: MakePage) -> None:
    page = make_page()
    present(page, snapshots.lifting())
    assert page.notice.text == ""
    reason = "The signal is rough: counting only"
    present(page, replace(snapshots.lifting(), trust=Trust(TrustLevel.COUNT_ONLY, reason)))
    assert page.notice.text == reason
    box = part(painted(page), box_of(page, page.notice))
    assert like(box, make_theme(1280, 800).color("warn"), 40).sum() > 50


@pytest.mark.parametrize(
    ("snapshot", "word"),
    [
        (snapshots.armed(), "UNRACK"),
        (snapshots.counting_in(), "GET READY"),
        (snapshots.lifting(1.0), "LOWER"),
        (snapshots.lifting(2.5), "HOLD"),
        (snapshots.lifting(3.5), "PUSH"),
        (snapshots.paused(), "PAUSED"),
        (replace(snapshots.lifting(), cue=Cue(Word.RACK)), "RACK"),
        (replace(snapshots.lifting(), cue=Cue(Word.NO_SIGNAL)), "NO SENSOR"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_one_word_for_each_moment(make_page: MakePage, snapshot: Snapshot, word: str) -> None:
    page = make_page()
    present(page, snapshot)
    assert page.word.view.word == word


@pytest.mark.parametrize(("remaining_s", "number"), [(2.9, 3), (2.0, 2), (1.01, 2), (0.4, 1), (0.0, 0)])
def test_count_in_counts_as_a_person_does(make_page: MakePage, remaining_s: float, number: int) -> None:
    page = make_page()
    present(page, snapshots.counting_in(remaining_s=remaining_s))
    assert page.word.view.tone is WordTone.COUNT
    assert page.word.view.seconds == number


@pytest.mark.parametrize(
    ("breath", "line"),
    [
        (Breath.IN, "Breathe in"),
        (Breath.OUT, "Breathe out"),
        (Breath.KEEP, "Keep breathing"),
        (Breath.NONE, ""),
    ],
)
def test_breath_is_written_under_the_word(make_page: MakePage, breath: Breath, line: str) -> None:
    page = make_page()
    present(page, replace(snapshots.lifting(), cue=Cue(Word.LOWER, Phase.ECCENTRIC, 1.0, 0.5, breath)))
    assert page.word.view.line == line


def test_tempo_bars_name_every_phase_that_takes_time(make_page: MakePage) -> None:
    page, snapshot = make_page(), snapshots.lifting(1.0)
    assert snapshot.programme is not None
    explosive = replace(snapshot.programme, tempo=Tempo(3, 0, None, 1))
    present(page, replace(snapshot, programme=explosive))
    bars = page.word.view.bars
    assert [bar.label for bar in bars] == ["LOWER 3", "PUSH X", "HOLD 1"]
    assert [bar.now for bar in bars] == [True, False, False]


def test_header_names_set_goal_and_tempo(make_page: MakePage) -> None:
    page = make_page()
    present(page, snapshots.lifting())
    assert (page.title.text, page.subtitle.text) == ("Set 2 of 3", "Size · Tempo 2-1-1-1")
    assert page.clock.text == "18:42"


def test_states_that_mean_nothing_here_do_not_break_the_page(make_page: MakePage) -> None:
    page = make_page()
    for state in WorkoutState:
        present(page, Snapshot(5.0, state, calibrated=True, alerts=(AlertView(AlertKind.SIGNAL, 4.0),)))
        painted(page)
    assert page.word.view.tone is WordTone.UNKNOWN


def test_an_unchanged_snapshot_paints_the_same_picture(make_page: MakePage) -> None:
    page, snapshot = make_page(), snapshots.lifting()
    present(page, snapshot)
    first = painted(page)
    present(page, snapshots.alert(AlertKind.DEPTH))
    painted(page)
    page.present(replace(snapshot, fresh_until_s=snapshot.t_s + 9.0), snapshot.t_s + 1.0)
    page.present(snapshot, snapshot.t_s)
    # Qt's glyph cache may round the edge of a letter differently the second time: a few grey levels.
    assert np.abs(painted(page) - first).max() <= 16


def longer(_context: str, text: str) -> str:
    """A language that needs 40 % more room than English."""
    return text + text[: max(1, round(len(text) * 0.4))].replace("{", "").replace("}", "").upper()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(
    "snapshot",
    [
        snapshots.lifting(),
        snapshots.alert(AlertKind.LOCKOUT),
        snapshots.counting_in(),
        snapshots.armed(),
        snapshots.paused(),
        snapshots.link_lost(),
    ],
    ids=["lifting", "lockout", "counting", "armed", "paused", "lost"],
)
def test_words_of_a_longer_language_stay_inside_their_panels(
    make_page: MakePage, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], snapshot: Snapshot
) -> None:
    for module in (live, live_words):
        monkeypatch.setattr(module, "translate", longer)
    page, theme = make_page(*size), make_theme(*size)
    present(page, snapshot)
    pixels = painted(page)
    tone = page.word.view.tone
    word_ground = theme.color("alert" if tone is WordTone.ALERT else "surface")
    outer = 2.9 if tone is WordTone.UNKNOWN else 0.6
    inside = 2.8 if theme.small else 3.8
    for panel, ground, inner in ((page.word, word_ground, inside), (page.reps, theme.color("surface"), 2.4)):
        begin = outer if panel is page.word else 0.6
        edges = [round(theme.mm(length)) for length in (begin, inner, 5.3)]
        assert like(rim(part(pixels, box_of(page, panel)), *edges), ground, 3).all(), panel.objectName()
    for button in (page.pause, page.end_set, page.hurts):
        face = part(pixels, box_of(page, button))
        edge = rim(face, 2, round(theme.mm(1.6)), round(theme.mm(4.2)))
        assert np.abs(edge - edge[0, 0]).max() <= 3, button.objectName()


def test_without_a_calibration_the_person_starts_the_set(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    snapshot = replace(snapshots.uncalibrated(), state=WorkoutState.ARMED, cue=Cue(Word.UNRACK))
    present(page, snapshot)
    assert page.pause.isEnabled()
    with qtbot.waitSignal(page.intent) as caught:
        page.pause.click()
    assert caught.args == [StartSet()]
    present(page, replace(snapshot, calibrated=True))
    assert not page.pause.isEnabled(), "with a calibration the sled itself starts the set"
