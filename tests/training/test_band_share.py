"""Time in the target band: told for every repetition that was led, lower for whoever leaves it."""

from __future__ import annotations

from kiosk.app.rehearsal import Rehearsal
from kiosk.motion.tempo import Tempo
from kiosk.training.programme import Goal, Programme
from tests.flows.test_workouts import play, sets


def shares(tempo: str) -> list[float]:
    rehearsal: Rehearsal = play(
        f"rack 4; unrack; tempo {tempo}; rep x3; rack 2", Programme(Goal.OWN, 1, 3, Tempo(2, 1, 1, 1), 60)
    )
    (record,) = sets(rehearsal)
    found = [rep.band_share for rep in record.reps]
    assert len(found) == 3
    return [share for share in found if share is not None]


def test_whoever_keeps_to_the_path_is_in_its_band() -> None:
    kept, ignored = shares("2-1-1-1"), shares("5-0-3-0")
    assert len(kept) == len(ignored) == 3
    assert all(0.0 <= share <= 1.0 for share in (*kept, *ignored))
    assert min(kept) > max(ignored)
    assert min(kept) > 0.3
