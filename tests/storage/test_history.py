"""Browsing, exporting and counting what was trained; staff's office and desk; nothing personal anywhere."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from kiosk.app.cli import main
from kiosk.app.diagnostics import BundleSources, write_bundle
from kiosk.motion.events import Verdict
from kiosk.motion.samples import FloatArray, SampleBlock
from kiosk.storage.errors import StoreError
from kiosk.storage.history import SetLine, open_history
from kiosk.storage.machine_book import MachineBook, MachineSetup, Source
from kiosk.storage.office import Office
from kiosk.storage.rows import REP_COLUMNS
from kiosk.storage.staff import NotAllowedError, Person
from kiosk.storage.staff_settings import SettingsBook
from kiosk.storage.store import SetTags, Store
from kiosk.storage.traces import RawTrace, TraceRing, pack, unpack
from kiosk.training.daily_check import CheckResult
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.machine_state import MachineState
from kiosk.training.roles import Role
from kiosk.training.staff_settings import StaffSettings
from tests.fakes.records import PROGRAMME, record, repetition
from tests.fakes.setups import CALIBRATION, LIMITS

NOON_S = datetime(2026, 11, 20, 12, 0).astimezone().timestamp()
DAY_S = 86_400.0


def _quick(pin: str, salt: bytes) -> bytes:
    return pin.encode() + salt


def _trace(count: int = 400) -> RawTrace:
    t_s = 8.0 + 0.005 * np.arange(count, dtype=np.float64)
    raw: FloatArray = np.round(300_000 + 200_000 * np.sin(t_s))
    return RawTrace(t_s, raw, np.ones(count, dtype=np.uint8))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three days: two sets at noon on the 20th, one on the 21st, one on the 25th."""
    with closing(Store.open(tmp_path)) as store:
        first = store.begin_workout(PROGRAMME, NOON_S)
        trace = _trace()
        store.save_set(first, record(1), NOON_S, SetTags("high", 120.0, 2), (len(trace.t_s), pack(trace)))
        short = replace(repetition(1), verdict=Verdict.UNJUDGED, counted=False)
        store.save_set(first, replace(record(2, reps=1), reps=(short,), finished=False), NOON_S + 60)
        second = store.begin_workout(PROGRAMME, NOON_S + DAY_S)
        store.save_set(second, record(1, reps=3), NOON_S + DAY_S)
        store.save_set(second, record(2, reps=4), NOON_S + 5 * DAY_S)
    return tmp_path


def test_days_sets_and_one_set_with_everything(folder: Path) -> None:
    with open_history(folder) as history:
        days = history.days()
        assert [(day.day.day, day.workouts, day.sets, day.reps) for day in days] == [
            *((25, 1, 1, 4), (21, 1, 1, 3), (20, 1, 2, 12)),
        ]
        good, broken_off = history.sets_of(date(2026, 11, 20))
        assert good == SetLine(1, 1, 1, NOON_S, "size", True, 12, 12, 12, 12, 120.0, True)
        assert (broken_off.finished, broken_off.reps, broken_off.faults, broken_off.has_trace) == (
            *(False, 0, 0, False),
        )
        opened = history.open_set(good.id)
        assert opened is not None and opened.stored.record == replace(record(1), load_kg=120.0)
        assert opened.workout.programme == PROGRAMME and opened.stored.tags.stance == "high"
        assert opened.trace is not None and opened.trace.raw.tolist() == _trace().raw.tolist()
        assert history.open_set(99) is None and history.sets_of(date(2026, 11, 22)) == ()
        counters = history.counters()
        assert (counters.sets, counters.reps, counters.attempts, counters.whole) == (4, 19, 20, True)
        assert counters.travel_km == pytest.approx(20 * 2 * 412.5e-6)
        assert counters.lifting_h == pytest.approx(4 * 70.5 / 3600)


def test_reading_makes_nothing_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there are no records here"), open_history(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as other, other:
        other.execute("CREATE TABLE songs (title)")
    with pytest.raises(StoreError, match="belongs to another program"), open_history(tmp_path):
        pass


def test_csv_has_schema_units_and_a_line_for_each_repetition(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--data-dir", str(folder)]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.startswith("# legpress-kiosk export; schema 1; units: _mm millimetre, _s second")
    rows = list(csv.DictReader(io.StringIO("\n".join(lines))))
    assert len(rows) == 12 + 1 + 3 + 4
    assert set(REP_COLUMNS) < set(rows[0])
    assert (rows[0]["saved"], rows[0]["load_kg"], rows[0]["stance"]) == (
        datetime.fromtimestamp(NOON_S, UTC).isoformat(timespec="seconds"),
        *("120.0", "high"),
    )
    assert (rows[0]["rom_mm"], rows[0]["verdict"], rows[0]["rep_alerts"]) == ("412.5", "deep", "depth")


def test_json_of_chosen_days_replaces_a_file_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    SettingsBook(folder).save(StaffSettings("Press 3"))
    out = folder / "sets.json"
    out.write_text("old")
    days = ["--from", "2026-11-21", "--to", "2026-11-24"]
    assert main(["export", "--data-dir", str(folder), "--format", "json", "--out", str(out), *days]) == 0
    assert capsys.readouterr().out == f"1 sets in {out}\n"
    exported = json.loads(out.read_text())
    assert (exported["schema"], exported["machine"], exported["units"]["mm"]) == (1, "Press 3", "millimetre")
    (one,) = exported["sets"]
    assert (one["goal"], one["tempo"], one["set"], len(one["reps"])) == ("size", "2-1-1-1", 1, 3)
    assert one["reps"][0]["depth_margin_mm"] == -1.75 and one["reps"][0]["alerts"] == ["depth"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--from", "yesterday"], "--from 'yesterday' is no day; write it as 2026-11-21"),
        (["--from", "2026-11-22", "--to", "2026-11-21"], "--from 2026-11-22 lies after --to 2026-11-21"),
        (["--format", "xml"], "invalid choice: 'xml'"),
        (["--out", "/dev/full"], "this is no file that can be replaced"),
        (["--out", "/nowhere/sets.csv"], "No such file or directory"),
    ],
)
def test_a_bad_export_is_one_line_and_status_2(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    try:
        status = main(["export", "--data-dir", str(folder), *options])
    except SystemExit as error:
        status = int(str(error.code))
    said = capsys.readouterr()
    assert status == 2 and said.out == ""
    assert words in said.err and said.err.count("\n") == 1


def test_a_set_is_drawn_with_its_limits_and_letters(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["export", "--data-dir", str(folder), "--format", "svg"]
    assert main([*options, "--set", "1"]) == 2
    assert "its calibration (version 2) is no longer kept" in capsys.readouterr().err
    book = MachineBook(folder)
    book.save(_setup(1))
    book.save(_setup(1))
    out = folder / "set.svg"
    assert main([*options, "--set", "1", "--out", str(out)]) == 0
    drawing = ET.parse(out).getroot()
    texts = [element.text for element in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert texts[:3] == ["Set 1, 12 of 12, size, 2-1-1-1", "depth", "lockout"]
    (curve,) = drawing.iter("{http://www.w3.org/2000/svg}polyline")
    points = [tuple(map(float, point.split(","))) for point in curve.attrib["points"].split()]
    assert len(points) > 90 and all(59 <= x <= 1141 and 59 <= y <= 421 for x, y in points)
    for wrong, words in (
        (["--set", "2"], "(version 0) is no longer kept"),
        (["--set", "9"], "no set of this number"),
        ([], "belongs to --format svg"),
    ):
        assert main([*options, *wrong]) == 2
        assert words in capsys.readouterr().err


def test_a_set_that_is_not_as_it_was_written_stops_the_export(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(folder / "kiosk.db")) as raw, raw:
        raw.execute("UPDATE reps SET rom_mm = 1 WHERE set_id = 3 AND place = 1")
    out = folder / "sets.csv"
    out.write_text("old")
    assert main(["export", "--data-dir", str(folder), "--out", str(out)]) == 2
    assert "set 3 is not as it was written" in capsys.readouterr().err and out.read_text() == "old"


@given(
    steps_us=hnp.arrays(np.int64, st.integers(0, 50), elements=st.integers(0, 3_000_000)),
    data=st.data(),
)
@settings(max_examples=60)
def test_any_trace_comes_back(steps_us: npt.NDArray[np.int64], data: st.DataObject) -> None:
    count = len(steps_us)
    raw = data.draw(hnp.arrays(np.int64, count, elements=st.integers(-(2**50), 2**50)))
    flags = data.draw(hnp.arrays(np.uint8, count))
    trace = RawTrace(1234.5 + np.cumsum(steps_us) / 1e6, raw.astype(np.float64), flags)
    back = unpack(pack(trace))
    assert np.abs(back.t_s - trace.t_s).max(initial=0.0) < 2e-6
    assert (back.raw == trace.raw).all() and (back.flags == trace.flags).all()


def test_every_damage_to_a_trace_is_told() -> None:
    content = pack(_trace(30))
    for place in range(len(content)):
        with pytest.raises(ValueError, match="trace"):
            unpack(content[:place])
        with pytest.raises(ValueError, match="trace"):
            unpack(content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :])


def test_a_trace_is_cut_out_of_the_blocks_around_its_set() -> None:
    t_s = np.arange(0.0, 10.0, 0.01)
    blocks = [
        SampleBlock(piece, piece * 100, np.zeros(len(piece), dtype=np.uint8), float(piece[-1]))
        for piece in np.array_split(t_s, 37)
    ]
    cut = RawTrace.of(blocks, 2.0, 3.0)
    assert (cut.t_s[0], cut.t_s[-1], len(cut.t_s)) == (pytest.approx(2.0), pytest.approx(3.0), 101)
    assert len(RawTrace.of([], 0.0, 1.0).t_s) == 0
    with pytest.raises(ValueError, match="backwards"):
        pack(RawTrace(np.array([2.0, 1.0]), np.zeros(2), np.zeros(2, dtype=np.uint8)))


def test_the_oldest_traces_make_room_and_the_sets_stay(tmp_path: Path) -> None:
    content = pack(_trace())
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(PROGRAMME, 0.0)
        ids = [store.save_set(workout, record(n), 0.0, trace=(400, content)) for n in range(1, 6)]
        ring = TraceRing(store.tables, limit_bytes=2 * len(content) + 10)
        assert ring.trim() == 3 and ring.trim() == 0
        assert [ring.read(set_id) is not None for set_id in ids] == [False, False, False, True, True]
        assert len(store.sets(workout)) == 5


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with closing(Office.open(tmp_path, _quick)) as office:
        yield office


@pytest.fixture
def people(office: Office) -> tuple[Person, Person]:
    technician = office.staff.begin("T", "481516")
    return technician, office.staff.add("S", Role.STAFF, "235711", technician)


def _setup(by: int, sled_kg: float = 0.0) -> MachineSetup:
    profile = MachineProfile(sled_kg=sled_kg)
    return MachineSetup(CALIBRATION, LIMITS, profile, Source.STAFF, by, NOON_S)


def test_the_office_logs_what_changed_and_asks_for_the_right(
    office: Office, people: tuple[Person, Person]
) -> None:
    technician, member = people
    office.save_machine(_setup(member.id), member)
    with pytest.raises(NotAllowedError, match="Only a technician may describe the machine"):
        office.save_machine(_setup(member.id, sled_kg=30.0), member)
    office.save_machine(_setup(technician.id, sled_kg=30.0), technician)
    office.restore_machine(1, member)
    office.save_settings(StaffSettings(volume=0.5, night_dim=0.8), member)
    with pytest.raises(NotAllowedError, match="Only a technician may describe the machine"):
        office.save_settings(StaffSettings("Press 3", volume=0.5, night_dim=0.8), member)
    with pytest.raises(NotAllowedError, match="Only a technician may delete records"):
        office.delete_everything(member)
    assert office.delete_everything(technician) == 0
    what = [(entry.what, entry.person_id) for entry in reversed(office.staff.audit.entries())]
    assert what[2:] == [
        *(("machine saved", 2), ("machine saved", 1), ("machine restored", 2), ("settings saved", 2)),
    ]
    told = office.staff.audit.entries()[0].detail["changes"]
    assert told == {"volume": ["None", "0.5"], "night_dim": ["0.62", "0.8"]}
    changes = office.staff.audit.entries()[2].detail["changes"]
    assert changes == {"profile.sled_kg": ["0.0", "30.0"]}
    assert office.staff.audit.verify() is None


def test_a_failed_daily_check_refuses_the_limits_until_one_is_passed(
    office: Office, people: tuple[Person, Person]
) -> None:
    member = people[1]
    office.save_machine(_setup(member.id), member)
    office.save_check(CheckResult(0.4, -0.2), member)
    assert office.machine.present().state is MachineState.VALID
    office.save_check(CheckResult(0.4, 3.1), member)
    reading = office.machine.present()
    assert reading.state is MachineState.SUSPENDED and "top stop +3.1 mm off" in reading.sentence
    office.save_check(CheckResult(0.4, 0.3), member)
    assert office.machine.present().state is MachineState.VALID
    history = office.checks.history()
    assert [(check.result.top_off_mm, check.machine_version) for check in history] == [
        *((-0.2, 1), (3.1, 2), (0.3, 3)),
    ]
    assert all(check.person_id == member.id for check in history)


def test_the_office_tells_why_there_are_no_records(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StoreError, match="the data folder cannot be used"):
        Office.open(tmp_path / "data", _quick)


def test_the_bundle_holds_what_a_technician_needs_and_no_secret(
    folder: Path, office: Office, people: tuple[Person, Person]
) -> None:
    office.save_machine(_setup(1), people[0])
    boxes = folder / "black-boxes"
    boxes.mkdir()
    (boxes / "0001.raw").write_bytes(b"$LPOS")
    log = folder / "kiosk.log"
    log.write_text("something happened\n" * 10)
    out = folder / "bundle.zip"
    size = write_bundle(out, BundleSources(folder, None, "ok    qt\n", log))
    assert size == out.stat().st_size
    with zipfile.ZipFile(out) as bundle:
        names = set(bundle.namelist())
        contents = {name: bundle.read(name) for name in names}
    assert {"doctor.txt", "versions.json", "records.json", "log.txt", "black-boxes/0001.raw"} < names
    assert "machine/machine-000001.sealed" in names and not any("kiosk.db" in name for name in names)
    records = json.loads(contents["records.json"])
    assert records["integrity_check"] == ["ok"] and records["log_whole"] and records["counters"]["reps"] == 19
    key = office.staff._tables.all("SELECT key FROM people")[0][0]
    assert not any(key in content or key.hex().encode() in content for content in contents.values())


def test_staff_command_shows_people_and_forgets_pins(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Office.open(folder, _quick)) as office:
        office.staff.begin("Early shift", "481516")
    assert main(["staff", "--data-dir", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "technician  Early shift" in said and "log: 1 entries, whole" in said
    assert main(["staff", "--data-dir", str(folder), "--forget-pins"]) == 0
    assert "Every PIN is forgotten" in capsys.readouterr().out
    with closing(Office.open(folder, _quick)) as office:
        assert office.staff.first_pin_needed


@pytest.mark.usefixtures("qapp")
def test_the_diagnostics_command_writes_the_bundle(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("SENSOR_WAIT_S", "SOUND_WAIT_S"):
        monkeypatch.setattr(f"kiosk.app.doctor.{name}", 0.05)
    out, log = folder / "bundle.zip", folder / "kiosk.log"
    log.write_text("something happened\n")
    assert main(["diagnostics", "--data-dir", str(folder), "--log", str(log), "--out", str(out)]) == 0
    assert f"bytes in {out}" in capsys.readouterr().out
    with zipfile.ZipFile(out) as bundle:
        assert "database: the database in" in bundle.read("doctor.txt").decode()
