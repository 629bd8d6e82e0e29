"""Tables of ``kiosk.db``. Numbered and forward only: a released script is never changed, a new one follows.

Units are those of the value types (mm, s, m/s). ``*_wall_s`` are seconds since 1970 UTC as the machine's
clock said; ``t_*_s`` are host monotonic and comparable within one run only. Order is by ``id``, never by
wall time, because a kiosk without network may start with any date.
"""

from __future__ import annotations

APPLICATION_ID = 0x4C50524B
"""Written into the file's header: a leg press kiosk's database and no other."""

_VERSION_1 = """
CREATE TABLE machine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_wall_s REAL NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('command line', 'staff')),
    bottom_raw REAL NOT NULL,
    top_raw REAL NOT NULL,
    travel_mm REAL NOT NULL,
    rack_mm REAL NOT NULL,
    depth_mm REAL NOT NULL,
    lockout_mm REAL NOT NULL,
    drop_mps REAL NOT NULL
) STRICT;

CREATE TABLE workouts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_wall_s REAL NOT NULL,
    goal TEXT NOT NULL,
    sets INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    eccentric_s REAL NOT NULL,
    bottom_s REAL NOT NULL,
    concentric_s REAL,
    top_s REAL NOT NULL,
    rest_s INTEGER NOT NULL
) STRICT;

CREATE TABLE sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workout_id INTEGER NOT NULL REFERENCES workouts (id) ON DELETE CASCADE,
    saved_wall_s REAL NOT NULL,
    number INTEGER NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    t_start_s REAL NOT NULL,
    t_end_s REAL NOT NULL
) STRICT;
CREATE INDEX sets_of_workout ON sets (workout_id);

CREATE TABLE reps (
    set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number INTEGER NOT NULL,
    counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
    verdict TEXT NOT NULL,
    t_start_s REAL NOT NULL,
    t_turn_s REAL NOT NULL,
    t_end_s REAL NOT NULL,
    rom_mm REAL NOT NULL,
    bottom_mm REAL NOT NULL,
    top_mm REAL NOT NULL,
    eccentric_s REAL NOT NULL,
    pause_s REAL NOT NULL,
    concentric_s REAL NOT NULL,
    top_s REAL NOT NULL,
    mean_velocity_mps REAL NOT NULL,
    peak_velocity_mps REAL NOT NULL,
    peak_lowering_mps REAL NOT NULL,
    depth_margin_mm REAL,
    lockout_margin_mm REAL,
    PRIMARY KEY (set_id, place)
) STRICT, WITHOUT ROWID;

-- rep_place is NULL for the alerts of the whole set, otherwise the place of the repetition they belong to.
CREATE TABLE alerts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
    rep_place INTEGER,
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX alerts_of_set ON alerts (set_id);
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1,)
"""Script i lifts a file from version i to i + 1. A semicolon ends a statement and stands nowhere else."""
