"""A black box for each fault, not for each flicker, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.black_boxes import APART_S, FOLDER, KEEP_FILES, BlackBoxes
from kiosk.app.keeper import Keeper
from kiosk.sensing.blackbox import BlackBox, Entry, Happening, load_black_box
from kiosk.storage.jobs import SaveFile
from kiosk.training.truth import SensorTruth, TruthChanged


class Shelf:
    """Takes what is kept."""

    def __init__(self, content: bytes = b"box") -> None:
        self.files: list[SaveFile] = []
        self.reasons: list[str] = []
        self._content = content
        self.boxes = BlackBoxes(self._capture, self.files.append)

    def _capture(self, reason: str) -> bytes:
        self.reasons.append(reason)
        return self._content

    def happens(self, t_s: float, truth: SensorTruth, reason: str = "why") -> None:
        self.boxes.note(TruthChanged(t_s, truth, reason))
        self.boxes.check(t_s)


def test_a_fault_after_the_sensor_was_heard_is_kept_with_its_reason() -> None:
    shelf = Shelf()
    for truth in (SensorTruth.NO_PORT, SensorTruth.CONNECTING, SensorTruth.LIVE):
        shelf.happens(1.0, truth)
    assert shelf.files == []
    shelf.happens(2.0, SensorTruth.STALE, "The sensor is silent.")
    assert shelf.reasons == ["stale: The sensor is silent."]
    assert (shelf.files[0].folder, shelf.files[0].keep) == (FOLDER, KEEP_FILES)


def test_faults_in_quick_succession_share_a_box_and_none_is_forgotten() -> None:
    shelf = Shelf()
    shelf.happens(0.0, SensorTruth.LIVE)
    for number in range(10):
        shelf.happens(1.0 + number, SensorTruth.STALE)
        shelf.happens(1.5 + number, SensorTruth.LIVE)
    assert len(shelf.files) == 1
    shelf.boxes.check(1.0 + APART_S)
    assert len(shelf.files) == 2
    shelf.boxes.check(500.0)
    assert len(shelf.files) == 2


def test_a_replay_has_nothing_to_keep() -> None:
    shelf = Shelf(content=b"")
    shelf.happens(0.0, SensorTruth.LIVE)
    shelf.happens(1.0, SensorTruth.STALE)
    assert shelf.files == []


def test_the_writer_keeps_the_newest_and_whole_files(tmp_path: Path) -> None:
    box = BlackBox("lpos", "/dev/x", "why", (Happening(1.0, Entry.READ, b"$LPOS"),))
    with Keeper(tmp_path, keep=True) as keeper:
        for number in range(KEEP_FILES + 5):
            keeper.keep_file(SaveFile(FOLDER, f"{number:04}.jsonl", box.encode(), KEEP_FILES))
    names = sorted(path.name for path in (tmp_path / FOLDER).iterdir())
    assert len(names) == KEEP_FILES
    assert names[0] == "0005.jsonl"
    assert load_black_box(tmp_path / FOLDER / names[-1]) == box


@pytest.mark.expected_log("it cannot be written", "could not be saved")
def test_a_disk_that_refuses_does_not_stop_anything(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    with Keeper(tmp_path, keep=True) as keeper:
        keeper.keep_file(SaveFile(FOLDER, "a.jsonl", b"x", 3))
    assert (tmp_path / FOLDER).read_text() == "in the way"


def test_a_demonstration_writes_none(tmp_path: Path) -> None:
    with Keeper(tmp_path, keep=False) as keeper:
        keeper.keep_file(SaveFile(FOLDER, "a.jsonl", b"x", 3))
    assert not (tmp_path / FOLDER).exists()
