"""What the live page shows when the sensor cannot be believed: three looks that nobody mixes up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.theme import style_sheet
from kiosk.motion.events import AlertKind, Trust, TrustLevel
from kiosk.screens.base import PageContext
from kiosk.screens.live import LivePage
from kiosk.screens.sensor_words import sensor_words
from kiosk.training.intents import Intent, TempoOnly
from kiosk.training.snapshot import Snapshot
from kiosk.training.truth import STAFF, STAFF_CODES, SensorTruth
from kiosk.widgets.word_view import WordTone
from tests.fakes import snapshots
from tests.fakes.pixels import like, painted
from tests.fakes.theme import UI, make_theme


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> LivePage:
    theme = make_theme(1280, 800)
    page = LivePage(PageContext(theme, UI / "screens", False, lambda: "18:42"))
    page.setStyleSheet(style_sheet(UI / "theme", theme))
    page.resize(1280, 800)
    qtbot.addWidget(page)
    return page


def present(page: LivePage, snapshot: Snapshot, late_s: float = 0.0) -> None:
    page.present(snapshot, snapshot.t_s + late_s)


def test_without_a_signal_the_beat_can_go_on_and_says_tempo_only(page: LivePage) -> None:
    asked_for: list[Intent] = []
    page.intent.connect(asked_for.append)
    lost = snapshots.link_lost()
    present(page, lost)
    assert page.word.view.word == "NO SENSOR"
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    present(page, replace(lost, tempo_only=True, cue=snapshots.cue_at(1.2)))
    assert (page.word.view.word, page.word.view.line) == ("LOWER", "Tempo only: nothing is counted")
    QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    assert asked_for == [TempoOnly(True), TempoOnly(False)]


@pytest.mark.parametrize(
    ("truth", "word", "tone", "header"),
    [
        (SensorTruth.BUSY, "ASK STAFF", WordTone.STAFF, "Staff code S12"),
        (SensorTruth.CAL_SUSPECT, "RACK THE SLED", WordTone.STAFF, "Staff code S31"),
        (SensorTruth.STALE, "NO SENSOR", WordTone.UNKNOWN, "No signal"),
        (SensorTruth.IMPLAUSIBLE, "NO SENSOR", WordTone.UNKNOWN, "No signal"),
    ],
)
def test_an_alert_whose_sensor_dies_becomes_unknown_at_once(
    page: LivePage, truth: SensorTruth, word: str, tone: WordTone, header: str
) -> None:
    alert = snapshots.alert(AlertKind.DEPTH)
    present(page, alert)
    assert page.word.view.tone is WordTone.ALERT
    present(page, replace(alert, truth=truth))
    assert (page.word.view.word, page.word.view.tone) == (word, tone)
    assert page.sensor.words == header
    assert page.frame.isHidden()
    assert not page.knee.figure.known


def test_what_is_counted_only_does_not_call_the_sensor_ok(page: LivePage) -> None:
    reason = "The signal is noisy: repetitions are counted, not judged."
    present(page, replace(snapshots.lifting(), trust=Trust(TrustLevel.COUNT_ONLY, reason)))
    assert page.sensor.words == "Counting only"
    assert page.notice.text == reason
    assert page.knee.figure.known


def test_a_racked_sled_a_little_off_is_said_to_staff_and_nothing_stops(page: LivePage) -> None:
    present(page, replace(snapshots.lifting(), off_rack_mm=-4.2))
    assert page.notice.text == "The racked sled reads 4 mm off its place. Tell the staff."
    assert page.sensor.words == "Sensor OK"


def test_ok_is_a_lease_that_lapses_while_the_same_snapshot_is_painted(page: LivePage) -> None:
    present(page, snapshots.lifting(), late_s=0.25)
    assert page.sensor.words == "Sensor OK"
    present(page, snapshots.lifting(), late_s=0.2501)
    assert (page.sensor.words, page.word.view.word) == ("No signal", "NO SENSOR")


def test_every_state_but_live_has_words_and_a_code_of_its_own() -> None:
    faults = [truth for truth in SensorTruth if truth not in (SensorTruth.LIVE,)]
    assert all(sensor_words(truth).title and sensor_words(truth).line for truth in faults)
    coded = [truth for truth in faults if truth not in (SensorTruth.BOOT, SensorTruth.CONNECTING)]
    assert set(STAFF_CODES) == set(coded) >= STAFF
    assert len(set(STAFF_CODES.values())) == len(STAFF_CODES)


def test_limits_that_are_not_watched_are_not_drawn(page: LivePage) -> None:
    theme = make_theme(1280, 800)

    def seen() -> tuple[int, int]:
        """Pixels of the zones, and the lowest row of the trace."""
        box = painted(page.graph)
        zones = sum(int(like(box, theme.color(token), 2).sum()) for token in ("zone", "zone_edge"))
        return zones, int(np.flatnonzero(like(box, theme.color("you"), 20).any(axis=1))[-1])

    present(page, snapshots.lifting())
    zones, lowest = seen()
    assert zones > 1000
    present(page, replace(snapshots.lifting(), trust=Trust(TrustLevel.COUNT_ONLY, "The signal is rough")))
    assert seen() == (0, lowest), "the picture does not jump when the signal gets better or worse"
    present(page, snapshots.lifting())
    assert seen() == (zones, lowest)
