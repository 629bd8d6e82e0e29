"""Single changed bytes and cut-off files: what is believed although it is not what was written?"""

from __future__ import annotations

import logging
import random
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.durability.sample_records import PROGRAMME, sample_set, sample_setup
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import FOLDER, MachineBook
from kiosk.storage.sealed import DamagedError, Sealed, unseal
from kiosk.storage.staff_settings import SettingsBook
from kiosk.storage.store import Store
from kiosk.training.machine_state import MachineState
from kiosk.training.staff_settings import StaffSettings

NOW_S = 1_795_000_000.0
SETS = 12


@dataclass(frozen=True)
class FlipFigures:
    """What became of damaged files.

    Attributes:
        damages: changed bytes and cut-off files tried.
        refused: told as damaged, or an older generation put in its place and told.
        harmless: the true content was read all the same.
        accepted: something else than what was written was believed.
        first_fault: the first accepted one, empty without any.
    """

    damages: int
    refused: int
    harmless: int
    accepted: int
    first_fault: str = ""


def measure_sealed_flips() -> FlipFigures:
    """Every byte of a calibration and of settings to each of its 255 other values, and every truncation."""
    damages = accepted = 0
    first_fault = ""
    for content, kind, truth in _sealed_files():
        for where, damaged in _every_damage(content):
            damages += 1
            try:
                said = unseal(damaged, kind)
            except DamagedError:
                continue
            accepted += said != truth
            first_fault = first_fault or f"{kind}: {where}"
    return FlipFigures(damages, damages - accepted, 0, accepted, first_fault)


def measure_calibration_flips(seed: int) -> FlipFigures:
    """One random flip of every byte, and every truncation, seen through the book that the kiosk reads."""
    rng = random.Random(seed)
    counts = {"refused": 0, "accepted": 0}
    first_fault = ""
    with tempfile.TemporaryDirectory(prefix="kiosk-flips-") as name, _silent():
        book = MachineBook(Path(name))
        for number in (1, 2):
            book.save(sample_setup(number, random.Random(number)))
        path = Path(name) / FOLDER / "machine-000002.sealed"
        content = path.read_bytes()
        for where, damaged in _one_each(content, rng):
            path.write_bytes(damaged)
            believed = book.present(NOW_S).state is not MachineState.DAMAGED
            counts["accepted" if believed else "refused"] += 1
            first_fault = first_fault or (where if believed else "")
    return FlipFigures(sum(counts.values()), counts["refused"], 0, counts["accepted"], first_fault)


def measure_database_flips(seed: int, flips: int) -> FlipFigures:
    """Random single flips in a database with sets: it must refuse them, or read every set as it was saved."""
    rng = random.Random(seed)
    counts = {"refused": 0, "harmless": 0, "accepted": 0}
    first_fault = ""
    content = _database()
    with _silent():
        for _ in range(flips):
            place = rng.randrange(len(content))
            flip = rng.randrange(1, 256)
            damaged = content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :]
            verdict = _read_database(damaged)
            counts[verdict] += 1
            if verdict == "accepted" and not first_fault:
                first_fault = f"byte {place} ^ {flip:#04x}"
    return FlipFigures(flips, counts["refused"], counts["harmless"], counts["accepted"], first_fault)


def _sealed_files() -> Iterator[tuple[bytes, str, Sealed]]:
    with tempfile.TemporaryDirectory(prefix="kiosk-flips-") as name:
        MachineBook(Path(name)).save(sample_setup(1, random.Random(1)))
        SettingsBook(Path(name)).save(StaffSettings("Press 3", 0.5, "de"))
        for path in sorted(Path(name).rglob("*.sealed")):
            content, kind = path.read_bytes(), path.name.partition("-")[0]
            yield content, kind, unseal(content, kind)


def _every_damage(content: bytes) -> Iterator[tuple[str, bytes]]:
    for length in range(len(content)):
        yield f"cut to {length}", content[:length]
    for place in range(len(content)):
        for flip in range(1, 256):
            changed = bytes([content[place] ^ flip])
            yield f"byte {place} ^ {flip:#04x}", content[:place] + changed + content[place + 1 :]


def _one_each(content: bytes, rng: random.Random) -> Iterator[tuple[str, bytes]]:
    for place in range(len(content)):
        yield f"cut to {place}", content[:place]
        changed = bytes([content[place] ^ rng.randrange(1, 256)])
        yield f"byte {place}", content[:place] + changed + content[place + 1 :]


def _database() -> bytes:
    with tempfile.TemporaryDirectory(prefix="kiosk-flips-") as name:
        with closing(Store.open(Path(name))) as store:
            workout = store.begin_workout(PROGRAMME, NOW_S)
            for number in range(1, SETS + 1):
                store.save_set(workout, sample_set(0, number)[0], NOW_S)
        return (Path(name) / "kiosk.db").read_bytes()


def _read_database(content: bytes) -> str:
    with tempfile.TemporaryDirectory(prefix="kiosk-flips-", dir=_memory()) as name:
        (Path(name) / "kiosk.db").write_bytes(content)
        try:
            with closing(Store.open(Path(name))) as store:
                if store.notice:
                    return "refused"
                workouts = store.workouts()
                sets = [store.sets(workout.id) for workout in workouts]
        except StoreError:
            return "refused"
    true = tuple(sample_set(0, number)[0] for number in range(1, SETS + 1))
    right = [workout.programme for workout in workouts] == [PROGRAMME] and sets == [true]
    return "harmless" if right else "accepted"


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


@contextmanager
def _silent() -> Iterator[None]:
    logging.disable(logging.ERROR)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)
