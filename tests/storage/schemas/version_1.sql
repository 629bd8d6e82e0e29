-- kiosk.db as version 1 of the tables wrote it. Frozen: never edit, never make anew.
PRAGMA application_id=1280332363;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE alerts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
    rep_place INTEGER,
    kind TEXT NOT NULL
) STRICT;
INSERT INTO "alerts" VALUES(1,1,NULL,'depth');
INSERT INTO "alerts" VALUES(2,1,NULL,'depth');
INSERT INTO "alerts" VALUES(3,1,0,'depth');
INSERT INTO "alerts" VALUES(4,1,1,'depth');
INSERT INTO "alerts" VALUES(5,2,NULL,'depth');
INSERT INTO "alerts" VALUES(6,2,0,'depth');
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
INSERT INTO "machine" VALUES(1,1700000000.0,'command line',0.0,620000.0,620.0,585.0,170.0,555.0,1.0);
INSERT INTO "machine" VALUES(2,1700100000.0,'staff',640500.0,120000.0,520.5,505.25,80.5,480.25,0.9);
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
INSERT INTO "reps" VALUES(1,0,1,1,'deep',15.0,17.1,19.2,412.5,78.25,490.75,2.03,0.98,1.07,1.01,0.39,0.71,0.33,-1.75,NULL);
INSERT INTO "reps" VALUES(1,1,2,1,'deep',20.0,22.1,24.2,412.5,78.25,490.75,2.03,0.98,1.07,1.01,0.39,0.71,0.33,-1.75,NULL);
INSERT INTO "reps" VALUES(2,0,1,1,'deep',15.0,17.1,19.2,412.5,78.25,490.75,2.03,0.98,1.07,1.01,0.39,0.71,0.33,-1.75,NULL);
CREATE TABLE sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workout_id INTEGER NOT NULL REFERENCES workouts (id) ON DELETE CASCADE,
    saved_wall_s REAL NOT NULL,
    number INTEGER NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    t_start_s REAL NOT NULL,
    t_end_s REAL NOT NULL
) STRICT;
INSERT INTO "sets" VALUES(1,1,1700200100.0,1,1,10.0,80.5);
INSERT INTO "sets" VALUES(2,1,1700200200.0,2,1,10.0,80.5);
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
INSERT INTO "workouts" VALUES(1,1700200000.5,'size',3,12,2.0,1.0,1.0,1.0,90);
INSERT INTO "workouts" VALUES(2,1700300000.0,'size',3,12,2.0,1.0,1.0,1.0,90);
CREATE INDEX sets_of_workout ON sets (workout_id);
CREATE INDEX alerts_of_set ON alerts (set_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('machine',2);
INSERT INTO "sqlite_sequence" VALUES('workouts',2);
INSERT INTO "sqlite_sequence" VALUES('sets',2);
INSERT INTO "sqlite_sequence" VALUES('alerts',6);
COMMIT;
