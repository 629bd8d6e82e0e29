"""Staff lay one set over another, and take a drawing of one away on a stick."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import staff_archive
from kiosk.app.staff_clerk import save_simulated_machine
from kiosk.screens.staff_history import StaffHistoryPage
from kiosk.storage.store import SetTags, Store
from kiosk.storage.traces import RawTrace, pack
from tests.fakes.records import PROGRAMME, record
from tests.fakes.staff_stand import StaffStand


def _trace(begin_s: float, seconds: float) -> tuple[int, bytes]:
    t_s = begin_s + np.arange(0.0, seconds, 0.02)
    raw = np.round(300_000 + 100_000 * np.sin(t_s))
    trace = RawTrace(t_s, raw, np.zeros(len(t_s), dtype=np.uint8))
    return len(t_s), pack(trace)


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StaffStand]:
    """Two sets of today are stored; a stick is plugged in."""
    folder, stick = tmp_path / "data", tmp_path / "media" / "STICK"
    folder.mkdir()
    stick.mkdir(parents=True)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 {stick} vfat rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(staff_archive, "MOUNTS", mounts)
    monkeypatch.setattr(staff_archive.Archive.__init__, "__defaults__", ((tmp_path / "media",),))
    save_simulated_machine(folder)
    first = record()
    second = replace(first, number=2, reps=tuple(replace(rep, rom_mm=rep.rom_mm - 20) for rep in first.reps))
    with closing(Store.open(folder)) as store:
        workout = store.begin_workout(PROGRAMME, time.time())
        for one, load_kg in ((first, 100.0), (second, None)):
            trace = _trace(one.t_start_s, one.t_end_s - one.t_start_s)
            store.save_set(workout, one, time.time(), SetTags(load_kg=load_kg, machine_version=1), trace)
    made = StaffStand(qtbot, folder)
    made.into_staff_mode()
    made.press("History")
    yield made
    made.close()


def tile(stand: StaffStand, part: str) -> str:
    """The whole words of the tile that says this."""
    stand.settle()
    (found,) = (words for words in stand.visible() if part in words)
    return found


def page_of(stand: StaffStand) -> StaffHistoryPage:
    page = stand.page
    assert isinstance(page, StaffHistoryPage)
    return page


def overlaid(page: StaffHistoryPage) -> bool:
    return page.graph.compared


def test_two_sets_lie_over_each_other_with_their_figures(stand: StaffStand) -> None:
    page = page_of(stand)
    stand.press(tile(stand, "set 1"))
    assert "100 kg" in page.subtitle.text and "kJ" in page.subtitle.text and "W" in page.subtitle.text
    stand.press("Compare")
    assert "Choose the set to lay over" in page.subtitle.text
    stand.press(tile(stand, "set 2"))
    assert overlaid(page)
    rows = page.figures.facts()
    assert [row.name.partition(":")[0] for row in rows] == ["White", "Dashed", "Difference"]
    assert rows[2].values[3] == "-20 mm" and rows[2].values[0] == "+0.00 s"
    stand.press("One set only")
    assert not overlaid(page) and len(page.figures.facts()) == 3
    stand.press("All sets")
    stand.press("Menu")


def test_a_drawing_of_a_set_goes_onto_the_stick(stand: StaffStand, tmp_path: Path) -> None:
    stand.press(tile(stand, "set 1"))
    stand.press("Picture to stick")
    (drawing,) = (tmp_path / "media" / "STICK").iterdir()
    text = drawing.read_text("utf-8")
    assert text.startswith("<svg") and "polyline" in text
    assert f"{drawing.name} is on the stick" in stand.words()


def test_without_a_stick_it_says_so(stand: StaffStand, tmp_path: Path) -> None:
    (tmp_path / "mounts").write_text("", encoding="utf-8")
    stand.press(tile(stand, "set 1"))
    stand.press("Picture to stick")
    assert "No USB stick is plugged in" in stand.words()
