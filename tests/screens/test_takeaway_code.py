"""The summary's code, read off the page with a real reader."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.summary import SummaryPage
from kiosk.training.snapshot import SetRecord, Snapshot, WorkoutState
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.takeaway import decode
from kiosk.widgets.qr_code import LEAST_MODULE_MM
from tests.fakes.pages import SIZES, dress, make_context
from tests.fakes.workouts import make_set, make_snapshot, with_faults

SETS = tuple(make_set(number, with_faults(12, deep=4, short=12)) for number in (1, 2, 3))
WHEN = "2026-11-21 18:40"


def show(qtbot: QtBot, width: int, height: int, snapshot: Snapshot) -> SummaryPage:
    context = replace(make_context(width, height), moment=lambda: WHEN)
    page = SummaryPage(context)
    qtbot.addWidget(page)
    dress(page, context.theme)
    page.setFixedSize(width, height)
    page.show()
    page.entered(snapshot, snapshot.t_s)
    page.present(snapshot, snapshot.t_s)
    page.grab()
    return page


def summary_of(sets: tuple[SetRecord, ...] = SETS) -> Snapshot:
    return make_snapshot(WorkoutState.SUMMARY, sets=sets)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_reader_reads_it_off_the_page(qtbot: QtBot, tmp_path: Path, width: int, height: int) -> None:
    page = show(qtbot, width, height, summary_of())
    code = page.takeaway
    assert code.module_px >= LEAST_MODULE_MM * page.theme.px_per_mm
    assert code.rect().contains(code.code_rect()), "with its whole margin"
    path = tmp_path / "page.png"
    assert page.grab().save(str(path))
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--oneshot", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    workout = decode(done.stdout.rstrip("\n"))
    assert workout.when == WHEN and [one.counted for one in workout.sets] == [11, 11, 11]


def test_staff_switch_it_off_and_nothing_to_take_shows_nothing(qtbot: QtBot) -> None:
    page = show(qtbot, 1920, 1080, summary_of())
    assert page.takeaway.isVisible()
    page.present(replace(summary_of(), settings=StaffSettings(takeaway=False)), 11.0)
    assert not page.takeaway.isVisible()
    assert not show(qtbot, 1920, 1080, summary_of(())).takeaway.isVisible()


def test_a_panel_too_small_for_it_paints_none(qtbot: QtBot) -> None:
    page = show(qtbot, 1920, 1080, summary_of())
    page.takeaway.setFixedSize(200, 200)
    page.grab()
    assert page.takeaway.module_px == 0 and page.takeaway.code_rect().isEmpty()
    shown = page.grab(page.takeaway.geometry()).toImage()
    assert all(shown.pixelColor(n, n).lightness() < 60 for n in range(0, 200, 2))


def test_many_sets_need_the_room_of_a_wide_panel_and_not_of_an_upright_one(qtbot: QtBot) -> None:
    many = tuple(make_set(number, with_faults(5)) for number in range(1, 8))
    assert not show(qtbot, 1920, 1080, summary_of(many)).takeaway.isVisible()
    assert show(qtbot, 1080, 1920, summary_of(many)).takeaway.isVisible()
