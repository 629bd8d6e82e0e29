"""``kill -9`` in the middle of saving, again and again, on one database that lives through all of it."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.durability.sample_records import PROGRAMME, sample_set
from kiosk.storage.store import Store

MOST_WAITED_FOR = 3
LONGEST_S = 0.03
"""A saver is killed at a random moment within this time after it told so many sets, or none."""

SETS_TOLD = 25


@dataclass(frozen=True)
class KillFigures:
    """What became of the records.

    Attributes:
        kills: savers killed with SIGKILL.
        acknowledged: sets that were told as saved before the kill.
        lost: acknowledged sets that were not there afterwards.
        corrupt: kills after which the database was damaged, or a set was not the one that was saved.
        whole: SQLite's ``integrity_check`` passed at the end.
    """

    kills: int
    acknowledged: int
    lost: int
    corrupt: int
    whole: bool


def measure_kills(seed: int, kills: int) -> KillFigures:
    """Kill ``kills`` processes that save sets as fast as they can, each at a random moment."""
    rng = random.Random(seed)
    acknowledged = lost = corrupt = 0
    with tempfile.TemporaryDirectory(prefix="kiosk-kills-") as name:
        folder = Path(name)
        command = [sys.executable, "-m", "kiosk.bench.durability.kills", name]
        # One thread only: a process with more must not fork.
        alone = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, env=alone
        ) as nursery:
            for _ in range(kills):
                told = _one(nursery, rng.randint(0, MOST_WAITED_FOR), rng.uniform(0.0, LONGEST_S))
                found, fine = _found(folder)
                acknowledged += told
                lost += max(0, told - found)
                corrupt += not fine
            if nursery.stdin is not None:
                nursery.stdin.close()
        with closing(Store.open(folder)) as store:
            whole = store.tables.all("PRAGMA integrity_check") == [("ok",)]
    return KillFigures(kills, acknowledged, lost, corrupt, whole)


def _one(nursery: subprocess.Popen[bytes], sets: int, after_s: float) -> int:
    """Let one saver tell some sets and live on for a moment; the number of sets that it told as saved."""
    if nursery.stdin is None or nursery.stdout is None:
        raise OSError("the nursery has no pipes")
    nursery.stdin.write(b"go\n")
    pid = int(nursery.stdout.readline())
    told = 0
    for _ in range(sets):
        told = int(nursery.stdout.readline())
    select.select([], [], [], after_s)
    os.kill(pid, signal.SIGKILL)
    for line in iter(nursery.stdout.readline, b"dead\n"):
        told = int(line)
    return told


def _found(folder: Path) -> tuple[int, bool]:
    """Sets of the newest workout, and whether all is as it was saved."""
    with closing(Store.open(folder)) as store:
        workouts = store.workouts(newest=1)
        sets = store.sets(workouts[0].id) if workouts else ()
        expected = tuple(sample_set(0, number % SETS_TOLD)[0] for number in range(1, len(sets) + 1))
        return len(sets), not store.notice and sets == expected


def _nursery(folder: Path) -> None:
    """For every line on standard input: a new saver, its pid, what it tells, and ``dead`` when it is.

    Forked from a process that has everything imported and no thread, so that a life costs milliseconds.
    """
    for number in range(SETS_TOLD):
        sample_set(0, number)
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _save_for_ever(folder)
        _, status = os.waitpid(pid, 0)
        os.write(1, b"dead\n")
        if not os.WIFSIGNALED(status):
            raise SystemExit(f"a saver ended by itself with status {status}")


def _save_for_ever(folder: Path) -> None:
    os.write(1, f"{os.getpid()}\n".encode())
    store = Store.open(folder)
    workout = store.begin_workout(PROGRAMME, 0.0)
    number = 0
    while True:
        number += 1
        record, trace = sample_set(0, number % SETS_TOLD)
        store.save_set(workout, record, float(number), trace=trace)
        os.write(1, f"{number}\n".encode())


if __name__ == "__main__":
    _nursery(Path(sys.argv[1]))
