"""The clerk on a thread of its own: jobs go in, answers are collected on the next frame."""

from __future__ import annotations

import logging
import queue
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from kiosk.app.staff_clerk import Clerk, save_simulated_machine
from kiosk.sensing.protocols import facts
from kiosk.sensing.replay import UM_PER_MM
from kiosk.sensing.sources import DeviceSpec, SimulatedSpec, SledSpec
from kiosk.storage.turn_files import TurnFiles
from kiosk.training.guide import GuideMachine
from kiosk.training.machine_profile import first_profile
from kiosk.training.pinpad import DIGITS
from kiosk.training.staff_jobs import JobFailed, StaffAnswer, StaffJob

COUNTS = "counts"
"""Unit of a sensor whose scale depends on its make: the wizard then needs the travel of the frame."""

_log = logging.getLogger(__name__)


class StaffDesk:
    """Context manager. The thread starts with the first job, so a kiosk whose staff stays away has none.

    Args:
        open_clerk: makes the clerk, in the desk's thread.
        on_ready: called in the desk's thread each time an answer can be collected.
    """

    def __init__(self, open_clerk: Callable[[], Clerk], on_ready: Callable[[], None] = lambda: None) -> None:
        self._open_clerk = open_clerk
        self._on_ready = on_ready
        self._jobs: queue.Queue[StaffJob | None] = queue.Queue()
        self._answers: queue.Queue[StaffAnswer] = queue.Queue()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> StaffDesk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """What was asked for is done first."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def ask(self, jobs: Iterable[StaffJob]) -> None:
        """Take jobs; does not wait for the disk."""
        for job in jobs:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="staff desk", daemon=True)
                self._thread.start()
            self._jobs.put(job)

    def answers(self) -> list[StaffAnswer]:
        """What has been done since the last call, in order."""
        found = []
        while not self._answers.empty():
            found.append(self._answers.get_nowait())
        return found

    def _work(self) -> None:
        with self._open_clerk() as clerk:
            while (job := self._jobs.get()) is not None:
                try:
                    answer = clerk.do(job)
                except Exception:
                    # The page must not wait for ever for an answer; the fault itself is in the log.
                    _log.exception("staff mode: %s failed", type(job).__name__)
                    answer = JobFailed("This could not be done; an internal fault was written to the log.")
                if answer is not None:
                    self._answers.put(answer)
                    self._on_ready()


@contextmanager
def staff_desk(
    sled: SledSpec, folder: Path, machine: GuideMachine, turns: TurnFiles | None = None
) -> Iterator[StaffDesk]:
    """Staff mode's disk; a demonstration has a folder of its own that is gone with it, and keeps nothing.

    ``machine`` is what is known of it before staff describe it; ``turns`` as for the clerk.
    """
    with ExitStack() as stack:
        if isinstance(sled, SimulatedSpec):
            folder = Path(stack.enter_context(TemporaryDirectory(prefix="legpress-demo-")))
            save_simulated_machine(folder)
        described = first_profile(machine)
        clerk = partial(Clerk, folder, counts_per_mm(sled), described=described, turns=turns)
        yield stack.enter_context(StaffDesk(clerk))


def counts_per_mm(spec: SledSpec) -> float | None:
    """Scale of what a source sends; None for bare counts, whose worth depends on the make of the sensor."""
    if not isinstance(spec, DeviceSpec):
        return UM_PER_MM
    known = facts(spec.protocol)
    return None if known.raw_unit == COUNTS else 1.0 / known.mm_per_raw


def shuffled_digits() -> str:
    """The ten digits in an order that nobody can foresee."""
    return "".join(secrets.SystemRandom().sample(DIGITS, len(DIGITS)))
