"""One truth about the machine: what staff describe is what the guide speaks of."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.cli import build_parser
from kiosk.app.run_command import described_machine, machine_for, plan_run
from kiosk.motion.calibration import Calibration, Limits
from kiosk.storage.machine_book import MachineBook, MachineSetup, Source
from kiosk.training.guide import GuideMachine, Lock, MachineKind
from kiosk.training.machine_profile import Grips, MachineProfile, first_profile

HORIZONTAL = MachineProfile(MachineKind.HORIZONTAL, 10.0, grips=Grips.NONE, lowest_stop_checked="2026-05-01")


def guide_of(folder: Path, source: Source | None, sled: str = "lpos:/dev/ttyLEGPRESS") -> GuideMachine:
    config = folder / "kiosk.toml"
    config.write_text('[machine]\nkind = "vertical"\n', encoding="utf-8")
    if source is not None:
        MachineBook(folder).save(
            MachineSetup(
                calibration=Calibration(1_000.0, 601_000.0, 600.0, 590.0),
                limits=Limits(100.0, 550.0),
                profile=HORIZONTAL,
                source=source,
                by=1,
                saved_wall_s=0.0,
            )
        )
    line = ["run", "--config", str(config), "--data-dir", str(folder), "--sled", sled]
    plan = plan_run(build_parser().parse_args(line))
    return described_machine(plan, machine_for(plan).setup)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (None, MachineKind.VERTICAL),
        (Source.COMMAND_LINE, MachineKind.VERTICAL),
        (Source.STAFF, MachineKind.HORIZONTAL),
    ],
)
def test_the_guide_speaks_of_what_staff_described_else_of_the_settings(
    tmp_path: Path, source: Source | None, kind: MachineKind
) -> None:
    assert guide_of(tmp_path, source).kind is kind


def test_what_staff_saw_reaches_the_guide(tmp_path: Path) -> None:
    seen = guide_of(tmp_path, Source.STAFF)
    assert (seen.lock, seen.handles, seen.lowest_stop) == (Lock.NONE, False, True)


def test_a_demonstration_shows_the_machine_of_the_settings(tmp_path: Path) -> None:
    assert guide_of(tmp_path, Source.STAFF, "simulated").kind is MachineKind.VERTICAL


@pytest.mark.parametrize("lock", Lock)
@pytest.mark.parametrize("handles", [True, False])
def test_staff_begin_with_what_is_known_and_claim_no_stop(lock: Lock, handles: bool) -> None:
    known = GuideMachine(MachineKind.VERTICAL, lock, handles, plate_parallel=True, lowest_stop=True)
    begun = first_profile(known).for_guide
    assert (begun.kind, begun.lock, begun.plate_parallel) == (known.kind, known.lock, True)
    assert not begun.lowest_stop
