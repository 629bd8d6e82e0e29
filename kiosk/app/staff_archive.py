"""History, export, diagnostics and deletion for the staff pages."""

from __future__ import annotations

import os
import platform
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

import kiosk
from kiosk.app.guard.ledger import restarts_today
from kiosk.motion.set_metrics import Load, set_metrics
from kiosk.storage import staff as pins
from kiosk.storage.export import ExportFormat, ExportRequest
from kiosk.storage.history import OpenedSet, SetLine
from kiosk.storage.machine_book import DAY_S
from kiosk.storage.office import Office
from kiosk.training import staff_jobs as jobs
from kiosk.training.roles import Right
from kiosk.training.staff_jobs import HistoryJob, JobDone, JobFailed, Person, RecordsJob, StaffAnswer
from kiosk.training.staff_records import DayInfo, HistoryFacts, RecordsFacts, SetFacts, SetInfo, TermsFacts

STICK_ROOTS = (Path("/media"), Path("/run/media"), Path("/mnt"))
MOUNTS = Path("/proc/self/mounts")
LIBRARIES = ("PySide6-Essentials", "numpy", "pyqtgraph", "pyserial", "sounddevice", "segno")


class Archive:
    """Works on an open office in the thread that opened it.

    Args:
        office: the records.
        folder: data folder.
        sticks: where a stick may be mounted below; the list of mounts is the system's.
    """

    def __init__(self, office: Office, folder: Path, sticks: tuple[Path, ...] = STICK_ROOTS) -> None:
        self._office = office
        self._folder = folder
        self._sticks = sticks

    def do(self, job: HistoryJob | RecordsJob) -> StaffAnswer:
        """Do it. Raises what the office raises, and OSError."""
        match job:
            case jobs.LoadHistory(day):
                return self._history(day)
            case jobs.LoadSet(number):
                return self._open(number)
            case jobs.WritePicture(person, number):
                return self._picture(person, number)
            case jobs.LoadRecords():
                return self._facts("")
            case jobs.LoadTerms(days):
                return self._terms(days)
            case jobs.WriteRecords(person, form):
                return self._export(person, form)
            case jobs.WriteBundle(person):
                return self._bundle(person)
            case jobs.EraseRecords(person, days):
                return self._erase(person, days)

    def _history(self, day: str) -> HistoryFacts:
        days = self._office.history.days()
        if not days:
            return HistoryFacts((), "", ())
        chosen = date.fromisoformat(day) if day else days[0].day
        lines = self._office.history.sets_of(chosen)
        listed = tuple(DayInfo(one.day.isoformat(), one.sets, one.reps) for one in days)
        return HistoryFacts(listed, chosen.isoformat(), tuple(_info(line) for line in lines))

    def _open(self, number: int) -> SetFacts | JobFailed:
        opened = self._office.history.open_set(number)
        if opened is None:
            return JobFailed("This set is not there any more.")
        record, saved_s = opened.stored.record, opened.stored.saved_wall_s
        info = SetInfo(
            id=number,
            time=_time(saved_s),
            goal=opened.workout.programme.goal.value,
            number=record.number,
            finished=record.finished,
            reps=record.counted,
            attempts=len(record.reps),
            faults=sum(rep.verdict.value not in ("good", "unjudged") for rep in record.reps),
            alerts=len(record.alerts),
            has_trace=opened.trace is not None,
        )
        return self._with_trace(info, opened)

    def _with_trace(self, info: SetInfo, opened: OpenedSet) -> SetFacts:
        """Counts become millimetres by the calibration under which the set was judged."""
        number, trace = opened.stored.tags.machine_version, opened.trace
        found = [one.setup for one in self._office.machine.versions() if one.number == number]
        setup = found[0] if found else None
        record, load = opened.stored.record, None
        if setup is not None and record.load_kg is not None:
            profile = setup.profile
            load = Load(record.load_kg, profile.sled_kg, profile.counterweight_kg, profile.rail_deg)
        metrics = set_metrics(record.reps, opened.workout.programme.tempo, load)
        known = SetFacts(
            info,
            record.reps,
            None if setup is None else setup.limits,
            load_kg=record.load_kg,
            work_j=metrics.work_j,
            mean_power_w=metrics.mean_power_w,
        )
        if setup is None or trace is None:
            return known
        position_mm = setup.calibration.to_mm(np.asarray(trace.raw, dtype=np.float64))
        return replace(known, t_s=trace.t_s, position_mm=position_mm)

    def _picture(self, person: Person, number: int) -> JobDone:
        path = self._on_stick(f"legpress-set-{number}.svg")
        self._office.export_picture(str(path), number, _stored(person))
        return JobDone(f"{path.name} is on the stick.")

    def _export(self, person: Person, form: str) -> RecordsFacts:
        path = self._on_stick(f"legpress-records-{time.strftime('%Y%m%d-%H%M%S')}.{form}")
        name = self._office.settings.present().settings.machine_name
        request = ExportRequest(ExportFormat(form), machine_name=name)
        count = self._office.export(str(path), request, _stored(person))
        return self._facts(f"{count} sets are in {path.name} on the stick. Pull it out after this message.")

    def _bundle(self, person: Person) -> RecordsFacts:
        # The kiosk starts without what packs a zip.
        from kiosk.app.diagnostics import BundleSources, write_bundle

        pins.demand(_stored(person), Right.DIAGNOSE)
        path = self._on_stick(f"legpress-diagnostics-{time.strftime('%Y%m%d-%H%M%S')}.zip")
        size = write_bundle(path, BundleSources(self._folder, None, ""))
        self._office.staff.audit.note("diagnostics taken", person.id)
        return self._facts(f"{path.name} is on the stick ({max(1, size // 1024)} KiB).")

    def _terms(self, days: tuple[int, ...]) -> TermsFacts:
        now_s = time.time()
        stock = self._office.history.stock(days, now_s)
        oldest_s, version = stock.oldest_wall_s, self._office.machine.present().version
        end_s = version.setup.valid_until_wall_s if version and version.setup else None
        return TermsFacts(
            workouts=stock.workouts,
            sets=stock.sets,
            oldest="" if oldest_s is None else _day(oldest_s),
            age_days=0 if oldest_s is None else max(0, int((now_s - oldest_s) // DAY_S)),
            traces=stock.traces,
            traces_mib=stock.trace_bytes / 2**20,
            beyond=stock.beyond,
            valid_until="" if end_s is None else _day(end_s),
        )

    def _erase(self, person: Person, days: int) -> RecordsFacts:
        if days == 0:
            count = self._office.delete_everything(_stored(person))
        else:
            count = self._office.delete_before(time.time() - days * DAY_S, _stored(person))
        return self._facts(f"{count} workouts were deleted. The counters stay.")

    def _facts(self, done: str) -> RecordsFacts:
        counters = self._office.history.counters()
        stick = self._stick()
        return RecordsFacts(
            sets=counters.sets,
            reps=counters.reps,
            attempts=counters.attempts,
            travel_km=counters.travel_km,
            lifting_h=counters.lifting_h,
            whole=counters.whole,
            stick="" if stick is None else str(stick),
            done=done,
            version=kiosk.__version__,
            data_folder=str(self._folder),
            libraries=(("Python", platform.python_version()), *_libraries()),
            restarts=restarts_today(os.environ),
        )

    def _on_stick(self, name: str) -> Path:
        stick = self._stick()
        if stick is None:
            raise ValueError("No USB stick is plugged in. Plug one in and try again.")
        return stick / name

    def _stick(self) -> Path | None:
        """A writable mount below one of the usual places, None without one."""
        for line in MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
            place = Path(line.split(" ")[1].replace("\\040", " "))
            below = any(root in place.parents for root in self._sticks)
            if below and os.access(place, os.W_OK | os.X_OK):
                return place
        return None


def _stored(person: Person) -> pins.Person:
    return pins.Person(person.id, person.label, person.role)


def _libraries() -> list[tuple[str, str]]:
    from importlib import metadata

    found = []
    for name in LIBRARIES:
        try:
            found.append((name, metadata.version(name)))
        except metadata.PackageNotFoundError:
            continue
    return found


def _day(wall_s: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(wall_s))


def _time(wall_s: float) -> str:
    return time.strftime("%H:%M", time.localtime(wall_s))


def _info(line: SetLine) -> SetInfo:
    return SetInfo(
        id=line.id,
        time=_time(line.saved_wall_s),
        goal=line.goal,
        number=line.number,
        finished=line.finished,
        reps=line.reps,
        attempts=line.attempts,
        faults=line.faults,
        alerts=line.alerts,
        has_trace=line.has_trace,
    )
