"""Child process: saves sets until it is killed; prints a number once that set is acknowledged as saved."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.storage.store import Store
from tests.fakes.records import PROGRAMME, record


def main(folder: str) -> None:
    """Save for ever, one workout and sets numbered from 1."""
    store = Store.open(Path(folder))
    workout = store.begin_workout(PROGRAMME, 0.0)
    number = 0
    while True:
        number += 1
        store.save_set(workout, record(number, reps=25), float(number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
