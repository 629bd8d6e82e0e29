"""Child process: a writer whose files may not grow past a limit, as on a full disk; then they may again.

Prints the errors told, then the number of sets that are in the database at the end.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from kiosk.storage.jobs import SaveSet, SaveWorkout
from kiosk.storage.store import Store
from kiosk.storage.writer import StoreWriter
from tests.fakes.records import PROGRAMME, record

SETS = 8


def main(folder: Path) -> None:
    """Fill the disk, free it, close; every set must be there."""
    Store.open(folder).close()
    errors: list[str] = []
    writer = StoreWriter(folder, errors.append, retry_s=0.05)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, hard))
    writer.submit(SaveWorkout(1, PROGRAMME, 0.0))
    for number in range(1, SETS + 1):
        writer.submit(SaveSet(1, record(number, reps=60), 0.0))
    deadline_s = time.monotonic() + 10.0
    while not errors and time.monotonic() < deadline_s:
        time.sleep(0.01)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    writer.close()
    for sentence in errors:
        sys.stdout.write(f"{sentence}\n")
    store = Store.open(folder)
    (workout,) = store.workouts()
    sys.stdout.write(f"{len(store.sets(workout.id))}\n")
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
