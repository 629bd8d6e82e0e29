"""Tables of ``kiosk.db``. Numbered and forward only: a released script is never changed, a new one follows.

Units are those of the value types (mm, s, m/s). ``*_wall_s`` are seconds since 1970 UTC as the machine's
clock said; ``t_*_s`` are host monotonic and comparable within one run only. Order is by ``id``, never by
wall time, because a kiosk without network may start with any date. ``sum`` is ``digest`` (see ``digest.py``)
over the other columns of its row, in the order of the table: SQLite itself would not notice a changed bit.
The table ``machine`` of version 1 is read once and moved into sealed files (see ``machine_book.py``).
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

_VERSION_2 = """
ALTER TABLE workouts ADD COLUMN sum TEXT NOT NULL DEFAULT '';
UPDATE workouts SET sum = digest(id, started_wall_s, goal, sets, reps, eccentric_s, bottom_s, concentric_s,
    top_s, rest_s);

-- The counts tell when a row of the set is missing; stance and load are what the person said, or unknown.
ALTER TABLE sets ADD COLUMN stance TEXT NOT NULL DEFAULT '';
ALTER TABLE sets ADD COLUMN load_kg REAL;
ALTER TABLE sets ADD COLUMN machine_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sets ADD COLUMN rep_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sets ADD COLUMN alert_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sets ADD COLUMN extra TEXT NOT NULL DEFAULT '{}';
ALTER TABLE sets ADD COLUMN sum TEXT NOT NULL DEFAULT '';
UPDATE sets SET rep_rows = (SELECT count(*) FROM reps WHERE set_id = sets.id),
    alert_rows = (SELECT count(*) FROM alerts WHERE set_id = sets.id);
UPDATE sets SET sum = digest(id, workout_id, saved_wall_s, number, finished, t_start_s, t_end_s, stance,
    load_kg, machine_version, rep_rows, alert_rows, extra);

-- A JSON object: every figure of a repetition that is not a column of its own.
ALTER TABLE reps ADD COLUMN metrics TEXT NOT NULL DEFAULT '{}';
ALTER TABLE reps ADD COLUMN sum TEXT NOT NULL DEFAULT '';
UPDATE reps SET sum = digest(set_id, place, number, counted, verdict, t_start_s, t_turn_s, t_end_s, rom_mm,
    bottom_mm, top_mm, eccentric_s, pause_s, concentric_s, top_s, mean_velocity_mps, peak_velocity_mps,
    peak_lowering_mps, depth_margin_mm, lockout_margin_mm, metrics);

ALTER TABLE alerts ADD COLUMN sum TEXT NOT NULL DEFAULT '';
UPDATE alerts SET sum = digest(id, set_id, rep_place, kind);

-- The raw samples of a set, compressed (see traces.py); the oldest go first, sets never go with them.
CREATE TABLE traces (
    set_id INTEGER PRIMARY KEY REFERENCES sets (id) ON DELETE CASCADE,
    samples INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- One row. Grows with every set and is not touched by deletion.
CREATE TABLE counters (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sets INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    travel_m REAL NOT NULL,
    lifting_s REAL NOT NULL,
    sum TEXT NOT NULL
) STRICT;
INSERT INTO counters SELECT 1,
    (SELECT count(*) FROM sets),
    (SELECT coalesce(sum(counted), 0) FROM reps),
    (SELECT count(*) FROM reps),
    (SELECT coalesce(sum(abs(rom_mm)), 0.0) * 2 / 1000 FROM reps),
    (SELECT coalesce(sum(max(t_end_s - t_start_s, 0.0)), 0.0) FROM sets),
    '';
UPDATE counters SET sum = digest(id, sets, reps, attempts, travel_m, lifting_s);

CREATE TABLE daily_checks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved_wall_s REAL NOT NULL,
    person_id INTEGER NOT NULL,
    machine_version INTEGER NOT NULL,
    bottom_off_mm REAL NOT NULL,
    top_off_mm REAL NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    sum TEXT NOT NULL
) STRICT;

-- People with a PIN. key is scrypt of the PIN under salt; failures, boot_id and since_s belong to this PIN.
CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('staff', 'technician')),
    salt BLOB NOT NULL,
    key BLOB NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    failures INTEGER NOT NULL,
    sum TEXT NOT NULL
) STRICT;

-- One row: the wait that follows from all failures together (see pin_policy.py).
CREATE TABLE pin_wait (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    boot_id TEXT NOT NULL,
    since_s REAL NOT NULL
) STRICT;
INSERT INTO pin_wait VALUES (1, '', 0.0);

-- Append-only; hash covers the row and the hash of the row before it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    saved_wall_s REAL NOT NULL,
    boot_id TEXT NOT NULL,
    t_mono_s REAL NOT NULL,
    person_id INTEGER,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO audit_head VALUES (1, 0, '');
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER audit_grows BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- One row: when retention and backup last ran (seconds since 1970 UTC, as the machine said).
CREATE TABLE upkeep (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    retention_wall_s REAL NOT NULL
) STRICT;
INSERT INTO upkeep VALUES (1, 0.0);
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1, _VERSION_2)
"""Script i lifts a file from version i to i + 1, statement by statement (``sqlite3.complete_statement``)."""
