"""Staff pages in their notable states, made by the real room; the disk's answers are given here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.app.rehearsal import Rehearsal
from kiosk.app.staff_rehearsal import (
    EARLY,
    LATE,
    PIN,
    TECHNICIAN,
    answer,
    at_the_door,
    calibrating,
    inside,
    take_point,
    type_pin,
)
from kiosk.app.staff_settings_scenes import SETTINGS_SCENES
from kiosk.motion.events import AlertKind
from kiosk.motion.samples import LineHealth, LinkState
from kiosk.sensing.link import LIVE, SILENT, UNPLUGGED
from kiosk.training.health import AlertDelay
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.roles import Role
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import (
    ChooseVersion,
    Compare,
    GoTo,
    NewPin,
    PinDigit,
    Place,
    SetDepthAngle,
    ShowSet,
    ShowVersions,
    StaffIntent,
    StartDailyCheck,
    TryAlerts,
    TryOut,
    TryTouch,
)
from kiosk.training.staff_jobs import (
    LogLine,
    PeopleFacts,
    PinJudged,
    StaffAnswer,
)
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_records import DayInfo, HistoryFacts, RecordsFacts, SetFacts, SetInfo


def _wizard(*points_mm: float, then_s: float = 0.0) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = calibrating()
        for mm in points_mm:
            take_point(rehearsal, mm)
        rehearsal.play(then_s)
        return rehearsal.snapshot()

    return build


def _refused() -> Snapshot:
    rehearsal = calibrating("rack 3; move 620 4; move 0 4; move 160 4")
    for mm in (620, 0, 160):
        take_point(rehearsal, mm)
    return rehearsal.snapshot()


def _no_signal() -> Snapshot:
    rehearsal = calibrating()
    take_point(rehearsal, 620)
    rehearsal.link(LinkState.LOST, UNPLUGGED)
    rehearsal.play(1.0, silent=True)
    return rehearsal.snapshot()


def _overview(facts: MachineFacts | None = None) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside(facts=facts)
        rehearsal.intent(GoTo(Place.CALIBRATION))
        rehearsal.play(0.5)
        return rehearsal.snapshot()

    return build


def _check(then_s: float) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside(script="rack 2; move 0 3; move 620 30")
        rehearsal.intent(GoTo(Place.CALIBRATION))
        rehearsal.intent(StartDailyCheck())
        for _ in range(round(then_s / 0.1)):
            rehearsal.play(0.1)
            rehearsal.snapshot()
        return rehearsal.snapshot()

    return build


def _versions() -> Snapshot:
    rehearsal = inside()
    rehearsal.intent(GoTo(Place.CALIBRATION))
    rehearsal.intent(ShowVersions())
    rehearsal.intent(ChooseVersion(3))
    return rehearsal.snapshot()


def _typing() -> Snapshot:
    rehearsal = at_the_door(TECHNICIAN)
    for digit in PIN[:4]:
        rehearsal.intent(PinDigit(digit))
    return rehearsal.snapshot()


def _wrong() -> Snapshot:
    rehearsal = at_the_door(TECHNICIAN)
    type_pin(rehearsal)
    answer(rehearsal, PinJudged(None))
    return rehearsal.snapshot()


def _first() -> Snapshot:
    return at_the_door().snapshot()


def _repeat() -> Snapshot:
    rehearsal = at_the_door()
    type_pin(rehearsal)
    rehearsal.play(41.0)
    return rehearsal.snapshot()


def _menu() -> Snapshot:
    return inside().snapshot()


def _limits(script: str, *intents: StaffIntent, then_s: float = 0.5) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside(script=script)
        rehearsal.intent(GoTo(Place.LIMITS))
        for intent in intents:
            rehearsal.intent(intent)
        rehearsal.play(then_s)
        return rehearsal.snapshot()

    return build


def _too_deep() -> Snapshot:
    rehearsal = inside(script="rack 3; unrack; rep x1; rep deep=30; rack")
    rehearsal.intent(GoTo(Place.LIMITS))
    rehearsal.intent(TryOut(True))

    def deep(snapshot: Snapshot) -> bool:
        bench = None if snapshot.staff is None else snapshot.staff.limits
        return bench is not None and AlertKind.DEPTH in bench.alerts

    return rehearsal.until(deep)


def _sensor(script: str, *intents: StaffIntent, lost: bool = False) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside(script=script)
        rehearsal.intent(GoTo(Place.SENSOR))
        rehearsal.play(9.0)
        if lost:
            rehearsal.link(LinkState.LOST, UNPLUGGED)
            rehearsal.play(2.0, silent=True)
            rehearsal.link(LinkState.LIVE, LIVE)
            rehearsal.play(3.0)
            rehearsal.link(LinkState.SILENT, SILENT)
            rehearsal.play(1.4, silent=True)
        for intent in intents:
            rehearsal.intent(intent)
        if intents:
            rehearsal.play(2.2)
        line = None if lost else LineHealth(200.1, 0.31, 2.4, 1_412_800, 0, 0, 0, 0, 0, 1)
        health = replace(rehearsal.coach.health(line), alert=AlertDelay(9.0, 14.0))
        return replace(rehearsal.snapshot(), health=health)

    return build


def _asked(place: Place, *answers: StaffAnswer) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside()
        rehearsal.intent(GoTo(place))
        for given in answers:
            answer(rehearsal, given)
        rehearsal.play(0.1)
        return rehearsal.snapshot()

    return build


def _stored_set() -> SetFacts:
    """A set of the rehearsed kind, as the disk would give it back."""
    rehearsal = Rehearsal(
        "rack 3; unrack; rep x4; rep deep=18; rep x2; rep short=0.7; rep x4; rack; rack 3", seed=3
    )
    rehearsal.begin(PROGRAMMES[Goal.SIZE])
    snapshot = rehearsal.until(lambda shown: len(shown.sets) == 1)
    t_s, position_mm = rehearsal.samples()
    record = snapshot.sets[0]
    info = SetInfo(7, "18:05", "size", 1, True, record.counted, len(record.reps), 2, 1, True)
    return SetFacts(info, record.reps, snapshot.limits, t_s, position_mm)


def _history_facts() -> HistoryFacts:
    days = tuple(DayInfo(f"2026-11-{day:02d}", 9 + day % 5, 90 + 7 * (day % 6)) for day in range(20, 8, -1))
    goals = ("size", "strength", "endurance")
    sets = tuple(
        SetInfo(n, f"{7 + n}:10", goals[n % 3], 1 + n % 3, n != 4, 12, 12, n % 3, 0, True)
        for n in range(1, 9)
    )
    return HistoryFacts(days, "2026-11-20", sets)


def _comparing() -> Snapshot:
    rehearsal = inside()
    rehearsal.intent(GoTo(Place.HISTORY))
    answer(rehearsal, _history_facts())
    first = _stored_set()
    rehearsal.intent(ShowSet(7))
    answer(rehearsal, first)
    rehearsal.intent(Compare(True))
    rehearsal.intent(ShowSet(8))
    slower = replace(first.info, id=8, time="18:11", number=2)
    begin_s = first.reps[0].t_start_s
    reps = tuple(
        replace(rep, eccentric_s=rep.eccentric_s * 1.04, rom_mm=rep.rom_mm - 6) for rep in first.reps
    )
    times_s, places_mm = begin_s + (first.t_s - begin_s) * 1.04, first.position_mm + 3.0
    answer(rehearsal, replace(first, info=slower, reps=reps, t_s=times_s, position_mm=places_mm))
    rehearsal.play(0.1)
    return rehearsal.snapshot()


RECORDS = RecordsFacts(
    *(4_212, 48_730, 50_102, 27.31, 61.4, True, "/media/legpress/STICK"),
    version="0.1.0",
    data_folder="/var/lib/legpress-kiosk",
    libraries=(("Python", "3.11.2"), ("PySide6-Essentials", "6.11.3"), ("numpy", "2.4.1")),
    restarts=("S50", "S51"),
)


def _new_pin() -> Snapshot:
    rehearsal = inside()
    rehearsal.intent(GoTo(Place.PEOPLE))
    answer(rehearsal, PEOPLE)
    rehearsal.intent(NewPin(Role.STAFF))
    type_pin(rehearsal)
    return rehearsal.snapshot()


PEOPLE = PeopleFacts(
    (TECHNICIAN, EARLY, LATE),
    tuple(
        LogLine(f"2026-11-20 {18 - n}:0{n}", ("Technician", "Early shift")[n % 2], what)
        for n, what in enumerate(("came in", "left", "machine saved", "pin tried", "daily check", "came in"))
    ),
)


STAFF_SCENES: tuple[tuple[str, str, Callable[[], Snapshot]], ...] = (
    ("staff_pin", "staff-pin", _typing),
    ("staff_pin", "staff-pin-wrong", _wrong),
    ("staff_pin", "staff-pin-wait", lambda: at_the_door(TECHNICIAN, wait_s=252.0).snapshot()),
    ("staff_pin", "staff-pin-who", lambda: at_the_door(TECHNICIAN, EARLY, LATE).snapshot()),
    ("staff_pin", "staff-pin-first", _first),
    ("staff_pin", "staff-pin-repeat", _repeat),
    ("staff_menu", "staff-menu", _menu),
    ("staff_calibration", "staff-calibration", _overview()),
    ("staff_calibration", "staff-calibration-none", _overview(MachineFacts())),
    ("staff_calibration", "staff-calibration-top", _wizard(then_s=1.4)),
    ("staff_calibration", "staff-calibration-bottom", _wizard(620.0, then_s=6.9)),
    ("staff_calibration", "staff-calibration-check", _wizard(620.0, 0.0, then_s=1.2)),
    ("staff_calibration", "staff-calibration-refused", _refused),
    ("staff_calibration", "staff-calibration-no-signal", _no_signal),
    ("staff_calibration", "staff-calibration-review", _wizard(620.0, 0.0, 100.0, 600.0)),
    ("staff_calibration", "staff-calibration-daily", _check(8.5)),
    ("staff_calibration", "staff-calibration-daily-done", _check(15.0)),
    ("staff_calibration", "staff-calibration-versions", _versions),
    ("staff_limits", "staff-limits", _limits("rack 2; unrack; pause 30", then_s=5.0)),
    ("staff_limits", "staff-limits-changed", _limits("rack 60", SetDepthAngle(80.0))),
    ("staff_limits", "staff-limits-alert", _too_deep),
    ("staff_sensor", "staff-sensor", _sensor("rack 2; unrack; rep x6")),
    ("staff_sensor", "staff-sensor-faults", _sensor("rack 2; unrack; rep x6", lost=True)),
    ("staff_sensor", "staff-sensor-alerts", _sensor("rack 60", TryAlerts(True))),
    ("staff_sensor", "staff-sensor-touch", _sensor("rack 60", TryTouch(True))),
    ("staff_history", "staff-history", _asked(Place.HISTORY, _history_facts())),
    (
        "staff_history",
        "staff-history-set",
        lambda: _asked(Place.HISTORY, _history_facts(), _stored_set())(),
    ),
    ("staff_history", "staff-history-compare", _comparing),
    ("staff_records", "staff-records", _asked(Place.RECORDS, RECORDS)),
    ("staff_machine", "staff-machine", _asked(Place.MACHINE)),
    *SETTINGS_SCENES,
    ("staff_about", "staff-about", _asked(Place.ABOUT, RECORDS)),
    ("staff_people", "staff-people", _asked(Place.PEOPLE, PEOPLE)),
    ("staff_people", "staff-people-new", _new_pin),
)
"""Page, scene, and how it comes about."""
