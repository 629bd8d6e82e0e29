"""Power cuts against the records: real steps recorded, every state examined by the kiosk's own opening."""

from __future__ import annotations

import logging
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from kiosk.bench.durability.crash_log import (
    THOROUGH,
    Act,
    CrashState,
    Image,
    Step,
    Thoroughness,
    crash_states,
)
from kiosk.bench.durability.recorded_vfs import RecordedVfs
from kiosk.bench.durability.sample_records import PROGRAMME, sample_set, sample_setup
from kiosk.storage.atomic import RealDisk
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import FOLDER, MachineBook
from kiosk.storage.store import Store
from kiosk.training.machine_state import MachineState

NOW_S = 1_795_000_000.0


@dataclass(frozen=True)
class CrashFigures:
    """What became of the records in all crash states.

    Attributes:
        steps: file operations that were recorded.
        states: crash states examined; ``distinct`` of them differ in their bytes.
        lost: states in which something acknowledged was missing.
        corrupt: states that opened with damage, or held something that was never written.
        refused: states that were refused in words although something had been acknowledged.
        first_fault: what the first bad state looked like, empty without one.
    """

    steps: int
    states: int
    distinct: int
    lost: int
    corrupt: int
    refused: int
    first_fault: str = ""


Verdict = str
"""``fine``, or ``lost: ...``, ``corrupt: ...``, ``refused: ...``."""


def measure_database_crashes(
    seed: int, states: int, sets: int = 12, how: Thoroughness = THOROUGH
) -> CrashFigures:
    """Cut the power while sets are saved in the real database, ``states`` times at least.

    The workload opens a new database, saves ``sets`` sets of different size, and goes through SQLite's
    checkpoints; it is repeated with the next seed until there are enough states.

    Raises:
        OSError: SQLite's library cannot be reached beside Python's own module.
    """
    return _measure(seed, states, lambda number: _record_sets(number, sets), _judge_sets, how)


def measure_file_crashes(
    seed: int, states: int, versions: int = 12, how: Thoroughness = THOROUGH
) -> CrashFigures:
    """Cut the power while calibrations are stored, ``states`` times at least."""
    return _measure(seed, states, lambda number: _record_versions(number, versions), _judge_versions, how)


def _measure(
    seed: int,
    states: int,
    record: Callable[[int], list[Step]],
    judge: Callable[[Path, int, int], Verdict],
    how: Thoroughness,
) -> CrashFigures:
    steps_done = examined = 0
    known: dict[int, Verdict] = {}
    verdicts = {"fine": 0, "lost": 0, "corrupt": 0, "refused": 0}
    first_fault = ""
    with _silent():
        for number in count(seed):
            steps = record(number)
            steps_done += len(steps)
            for state in crash_states(steps, random.Random(number), how):
                verdict = _examine(state, number, judge, known)
                verdicts[verdict.partition(":")[0]] += 1
                examined += 1
                if verdict != "fine" and not first_fault:
                    first_fault = f"seed {number}, after step {state.cut_after}: {verdict}"
            if examined >= states:
                break
    return CrashFigures(
        steps_done,
        examined,
        len(known),
        verdicts["lost"],
        verdicts["corrupt"],
        verdicts["refused"],
        first_fault,
    )


def _examine(
    state: CrashState, seed: int, judge: Callable[[Path, int, int], Verdict], known: dict[int, Verdict]
) -> Verdict:
    """Lay the state out on a disk and open it; the same bytes are opened once."""
    key = hash((state.acknowledged, seed, tuple(sorted(state.image.items()))))
    if key not in known:
        with _folder() as folder:
            lay_out(state.image, folder)
            known[key] = judge(folder, state.acknowledged, seed)
    return known[key]


def lay_out(image: Image, folder: Path) -> None:
    """Write the files of an image."""
    for name, content in image.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)


def _record_sets(seed: int, sets: int) -> list[Step]:
    with RecordedVfs() as vfs, _folder() as folder:
        with closing(Store.open(folder)) as store:
            workout = store.begin_workout(PROGRAMME, NOW_S)
            for number in range(1, sets + 1):
                record, trace = sample_set(seed, number)
                store.save_set(workout, record, NOW_S, trace=trace)
                vfs.said(number)
        return [step for step in vfs.steps if not step.file.endswith("-shm")]


def _judge_sets(folder: Path, acknowledged: int, seed: int) -> Verdict:
    try:
        with closing(Store.open(folder)) as store:
            if store.notice:
                return f"corrupt: {store.notice}"
            workouts = store.workouts(newest=2)
            found = store.sets(workouts[0].id) if workouts else ()
    except StoreError as error:
        return f"refused: {error}" if acknowledged else "fine"
    if len(found) < acknowledged:
        return f"lost: {len(found)} sets of {acknowledged} acknowledged"
    expected = tuple(sample_set(seed, number)[0] for number in range(1, len(found) + 1))
    return "fine" if found == expected else "corrupt: a set is not the one that was saved"


class _RecordingDisk(RealDisk):
    """The real disk, its steps noted."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._names: dict[int, str] = {}

    def create(self, beside: Path) -> tuple[int, Path]:
        handle, path = super().create(beside)
        self._names[handle] = _name(path)
        self.steps.append(Step(Act.CREATE, _name(path)))
        return handle, path

    def write(self, handle: int, content: bytes) -> None:
        super().write(handle, content)
        # Small pieces, as a file system may write them.
        for at in range(0, len(content), 256):
            self.steps.append(Step(Act.WRITE, self._names[handle], at, content[at : at + 256]))

    def sync(self, handle: int, mode: int) -> None:
        super().sync(handle, mode)
        self.steps.append(Step(Act.SYNC, self._names[handle]))

    def rename(self, old: Path, new: Path) -> None:
        super().rename(old, new)
        self.steps.append(Step(Act.RENAME, _name(new), old=_name(old)))

    def remove(self, path: Path) -> None:
        super().remove(path)
        self.steps.append(Step(Act.REMOVE, _name(path)))

    def sync_folder(self, folder: Path) -> None:
        super().sync_folder(folder)
        self.steps.append(Step(Act.SYNC_FOLDER))


def _name(path: Path) -> str:
    return f"{FOLDER}/{path.name}"


def _record_versions(seed: int, versions: int) -> list[Step]:
    rng = random.Random(seed)
    disk = _RecordingDisk()
    with _folder() as folder:
        book = MachineBook(folder, disk)
        for number in range(1, versions + 1):
            book.save(sample_setup(number, rng))
            disk.steps.append(Step(Act.SAID, offset=number))
    return disk.steps


def _judge_versions(folder: Path, acknowledged: int, seed: int) -> Verdict:
    rng = random.Random(seed)
    reading = MachineBook(folder).present(NOW_S)
    if reading.state is MachineState.DAMAGED:
        return f"corrupt: {reading.sentence}"
    number = reading.version.number if reading.version else 0
    if number < acknowledged:
        return f"lost: version {number} in force, {acknowledged} acknowledged"
    if number == 0:
        return "fine"
    expected = [sample_setup(one, rng) for one in range(1, number + 1)][-1]
    right = reading.version is not None and reading.version.setup == expected
    return "fine" if right else "corrupt: a version is not the one that was saved"


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder in memory where there is one: what is examined is the order of steps, not this disk."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="kiosk-crash-", dir=memory if memory.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def _silent() -> Iterator[None]:
    """Damage that is provoked here is counted, not logged."""
    logging.disable(logging.ERROR)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
