"""``bench --soak``: what of the kiosk grows over frames of a set, and over days."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.growth import Look, drift, rise

FRAMES_GROW_MB, DAY_GROWS_MB = 0.5, 1.0
SOAK_FRAMES, SOAK_SESSIONS = 36_000, 100
QUICK_FRAMES, QUICK_SESSIONS = 1_000, 3
OBJECTS = 500.0
DATABASE_KB = 1.0
"""A day that deletes as much as it adds leaves one line in the log of deletions, which is kept."""

WAL_KB = 4096.0
"""The log may grow by the largest transaction beyond its checkpoint, and is cut to this then."""

LEAST_REFERENCES = -500.0
"""A count of references to None that falls and falls ends in a crash; a few objects fewer do not."""


def soak(options: Options) -> list[Figure]:
    """What grows over frames of a set, and over a day of sessions."""
    frames, sessions = (QUICK_FRAMES, QUICK_SESSIONS) if options.quick else (SOAK_FRAMES, SOAK_SESSIONS)
    options.progress(f"soak: the warm-up, then {frames} frames, then {sessions} sessions")
    looks = measure_apart("enduring", frames=frames, sessions=sessions)
    return grown(looks["frames"], looks["day"])


def grown(frames: Sequence[Look], day: Sequence[Look]) -> list[Figure]:
    """Figures out of what was seen after the warm-up, in the order of time; see ``growth`` for how."""
    played = frames[-1]["frames"] - frames[0]["frames"]
    sessions = day[-1]["sessions"] - day[0]["sessions"]
    every = [*frames, *day]
    return [
        Figure(
            "soak.memory_frames",
            "MB",
            (drift(frames, "memory_mb", "frames"),),
            Limit(at_most=FRAMES_GROW_MB),
            note=f"over {played:.0f} frames at 60 a second, by the slope of {len(frames)} looks",
        ),
        Figure(
            "soak.memory_day",
            "MB",
            (drift(day, "memory_mb", "sessions"),),
            Limit(at_most=DAY_GROWS_MB),
            note=f"over {sessions:.0f} sessions with sets, alerts, lost sensors, languages and staff visits, "
            f"by the slope of {len(day)} looks",
        ),
        Figure(
            "soak.memory",
            "MB",
            tuple(look["memory_mb"] for look in every),
            note="resident, with every page in every language seen",
        ),
        Figure("soak.objects", "more", (drift(day, "objects", "sessions"),), Limit(at_most=OBJECTS)),
        *(
            Figure(f"soak.{name}", "more", (rise(every, name),), Limit(at_most=0))
            for name in ("descriptors", "threads", "widgets")
        ),
        *_records(day, every, sessions),
        *(
            Figure(
                f"soak.references_{name}",
                "more",
                (drift(every, name, "sessions"),),
                Limit(at_least=LEAST_REFERENCES),
            )
            for name in ("none", "true", "false")
        ),
    ]


def _records(day: Sequence[Look], every: Sequence[Look], sessions: float) -> list[Figure]:
    return [
        Figure(
            "soak.database",
            "kB a day",
            (drift(day, "database_kb", "sessions") / max(1.0, sessions),),
            Limit(at_most=DATABASE_KB),
            note="with its log, once retention and the ring of raw traces are full; a session is a day",
        ),
        Figure(
            "soak.database_size",
            "kB",
            tuple(look["database_kb"] for look in day),
            note="with its log, of ten days of a set each, the newest with raw traces",
        ),
        Figure(
            "soak.wal",
            "kB",
            (max(look["wal_kb"] for look in every),),
            Limit(at_most=WAL_KB),
            note="the largest that was seen",
        ),
    ]
