"""Staff mode without a screen: who comes in, what they may open, when it closes; training goes on."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.app.rehearsal import Rehearsal
from kiosk.app.staff_rehearsal import (
    EARLY,
    LATE,
    PIN,
    TECHNICIAN,
    answer,
    at_the_door,
    inside,
    known_machine,
    take_point,
    type_pin,
)
from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.events import AlertKind
from kiosk.motion.samples import LinkState
from kiosk.training import intents
from kiosk.training import staff_intents as ask
from kiosk.training import staff_jobs as jobs
from kiosk.training.cues import AlertSound
from kiosk.training.pinpad import PadState
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.sled import Sled
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_calibration import BenchMode
from kiosk.training.staff_door import DoorStep, DoorView
from kiosk.training.staff_intents import Place
from kiosk.training.staff_jobs import DoorFacts, JobFailed, PinJudged
from kiosk.training.staff_machine import MachineFacts, limits_for
from kiosk.training.staff_view import StaffView


def view(rehearsal: Rehearsal) -> StaffView:
    staff = rehearsal.snapshot().staff
    assert staff is not None
    return staff


def door(rehearsal: Rehearsal) -> DoorView:
    shown = view(rehearsal).door
    assert shown is not None
    return shown


def state(rehearsal: Rehearsal) -> WorkoutState:
    return rehearsal.snapshot().state


def test_a_new_kiosk_asks_for_a_pin_twice_and_never_suggests_one() -> None:
    rehearsal = at_the_door()
    assert door(rehearsal).step is DoorStep.CHOOSE
    type_pin(rehearsal, "123456")
    assert door(rehearsal).complaint.startswith("This PIN is a simple row")
    type_pin(rehearsal, PIN)
    assert door(rehearsal).step is DoorStep.REPEAT
    type_pin(rehearsal, "836151")
    assert door(rehearsal).step is DoorStep.CHOOSE
    assert "not the same" in door(rehearsal).complaint
    type_pin(rehearsal, PIN)
    type_pin(rehearsal, PIN)
    asked = rehearsal.coach.staff_jobs()
    assert jobs.SetFirstPin(PIN) in asked


def test_a_pin_is_never_in_a_repr() -> None:
    for secret in (jobs.CheckPin(TECHNICIAN, PIN), jobs.SetFirstPin(PIN), ask.PinDigit("7")):
        assert PIN not in repr(secret) and "'7'" not in repr(secret)


def test_each_try_shuffles_and_a_lockout_says_how_long() -> None:
    rehearsal = at_the_door(TECHNICIAN)
    type_pin(rehearsal)
    assert door(rehearsal).pad.state is PadState.CHECKING
    assert not door(rehearsal).pad.ready, "one try at a time"
    answer(rehearsal, PinJudged(None, wait_s=30.0))
    assert door(rehearsal).pad.state is PadState.WAITING
    rehearsal.play(10.0)
    assert 19.0 < door(rehearsal).pad.remaining_s < 20.1
    type_pin(rehearsal)
    assert rehearsal.coach.staff_jobs() == [], "no try while waiting"
    rehearsal.play(21.0)
    assert door(rehearsal).pad.state is PadState.ENTERING


def test_several_people_say_who_they_are_first() -> None:
    rehearsal = at_the_door(TECHNICIAN, EARLY, LATE)
    assert door(rehearsal).step is DoorStep.WHO
    type_pin(rehearsal)
    assert rehearsal.coach.staff_jobs() == []
    rehearsal.intent(ask.ChoosePerson(EARLY.id))
    type_pin(rehearsal)
    assert rehearsal.coach.staff_jobs() == [jobs.CheckPin(EARLY, PIN)]


def test_a_disk_that_fails_lets_nobody_in_and_says_so() -> None:
    rehearsal = at_the_door(TECHNICIAN)
    type_pin(rehearsal)
    answer(rehearsal, JobFailed("The disk is full."))
    assert door(rehearsal).complaint == "The disk is full."
    assert view(rehearsal).person is None
    rehearsal.intent(ask.GoTo(Place.CALIBRATION))
    assert view(rehearsal).place is Place.PIN


def test_nobody_opens_a_page_before_the_pin() -> None:
    rehearsal = at_the_door(TECHNICIAN)
    for place in Place:
        rehearsal.intent(ask.GoTo(place))
        rehearsal.intent(ask.StartWizard())
        assert view(rehearsal).place is Place.PIN
        assert view(rehearsal).calibration is None


def test_staff_do_not_see_what_only_technicians_may() -> None:
    assert Place.MACHINE in view(inside(TECHNICIAN)).open_places
    rehearsal = inside(EARLY)
    assert Place.MACHINE not in view(rehearsal).open_places
    rehearsal.intent(ask.GoTo(Place.MACHINE))
    assert view(rehearsal).place is Place.MENU


def test_it_closes_after_a_minute_and_warns_for_twenty_seconds() -> None:
    rehearsal = inside()
    rehearsal.intent(ask.StaffTouched())
    rehearsal.play(39.5)
    assert view(rehearsal).closes_in_s is None
    rehearsal.play(1.0)
    closes_in_s = view(rehearsal).closes_in_s
    assert closes_in_s is not None and 19.0 < closes_in_s < 20.0
    rehearsal.intent(ask.StaffTouched())
    assert view(rehearsal).closes_in_s is None
    rehearsal.play(60.5)
    assert state(rehearsal) is WorkoutState.ATTRACT
    assert rehearsal.snapshot().staff is None
    assert rehearsal.coach.staff_jobs() == [jobs.NoteLeaving(TECHNICIAN, idle=True)]


def test_a_moving_sled_is_somebody_there() -> None:
    rehearsal = inside(script="rack 3; unrack; rep x13; rack 60")
    rehearsal.play(62.5)
    assert state(rehearsal) is WorkoutState.STAFF


def test_at_the_locked_door_whoever_unracks_trains() -> None:
    rehearsal = at_the_door(TECHNICIAN, script="rack 4; unrack; rep x2; rack 3")
    assert state(rehearsal) is WorkoutState.STAFF
    rehearsal.until(lambda snapshot: snapshot.state is not WorkoutState.STAFF, 8.0)
    assert state(rehearsal) is WorkoutState.GOAL
    assert rehearsal.snapshot().staff is None


@pytest.mark.parametrize("reached", [WorkoutState.ARMED, WorkoutState.LIFTING])
def test_a_workout_cannot_be_cut_short_by_it(reached: WorkoutState) -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack", seed=3)
    rehearsal.begin(PROGRAMMES[Goal.SIZE])
    rehearsal.until(lambda snapshot: snapshot.state is reached)
    rehearsal.intent(ask.EnterStaff())
    assert state(rehearsal) is reached
    assert rehearsal.snapshot().staff is None


def test_the_first_start_asks_for_a_pin_but_not_in_the_middle_of_a_workout() -> None:
    rehearsal = Rehearsal("rack 60")
    rehearsal.coach.staff_answer(DoorFacts(()), rehearsal.now_s)
    assert state(rehearsal) is WorkoutState.STAFF
    busy = Rehearsal("rack 60")
    busy.link(LinkState.LIVE)
    busy.intent(intents.Wake())
    busy.coach.staff_answer(DoorFacts(()), busy.now_s)
    assert state(busy) is WorkoutState.GOAL
    known = Rehearsal("rack 60")
    known.coach.staff_answer(DoorFacts((TECHNICIAN,)), known.now_s)
    assert state(known) is WorkoutState.ATTRACT


def test_a_refused_save_keeps_what_was_measured() -> None:
    rehearsal = inside(script="rack 3; move 620 4; move 0 4; move 100 4; move 600 60")
    rehearsal.intent(ask.GoTo(Place.CALIBRATION))
    rehearsal.intent(ask.StartWizard())
    for mm in (620.0, 0.0, 100.0, 600.0):
        take_point(rehearsal, mm)
    bench = view(rehearsal).calibration
    assert bench is not None and bench.mode is BenchMode.REVIEW and bench.result is not None
    rehearsal.intent(ask.SaveCalibration())
    answer(rehearsal, JobFailed("The disk is full; the one before stays in force."))
    bench = view(rehearsal).calibration
    assert bench is not None and bench.failure.startswith("The disk is full")
    assert bench.mode is BenchMode.REVIEW and bench.result is not None
    rehearsal.intent(ask.SaveCalibration())
    saved = [job for job in rehearsal.coach.staff_jobs() if isinstance(job, jobs.SaveMachine)]
    assert len(saved) == 1 and saved[0].calibration.travel_mm == pytest.approx(620.0, abs=0.2)


def test_a_machine_that_stops_judging_is_obeyed_at_once() -> None:
    rehearsal = inside()
    assert rehearsal.snapshot().calibrated
    answer(rehearsal, MachineFacts())
    rehearsal.play(0.1)
    assert not rehearsal.snapshot().calibrated
    assert rehearsal.snapshot().limits is None


def test_limits_outside_the_travel_are_refused_in_words_and_the_draft_stays() -> None:
    rehearsal = inside()
    rehearsal.intent(ask.GoTo(Place.LIMITS))
    rehearsal.intent(ask.SetLimits(Limits(100.0, 700.0)))
    shown = view(rehearsal).limits
    assert shown is not None and "outside the travel" in shown.problem
    assert shown.draft == shown.saved


def test_degrees_become_a_place_with_its_doubt() -> None:
    rehearsal = inside()
    rehearsal.intent(ask.GoTo(Place.LIMITS))
    rehearsal.intent(ask.SetDepthAngle(80.0))
    shown = view(rehearsal).limits
    assert shown is not None
    assert shown.draft.depth_mm == pytest.approx(shown.angle.value, abs=0.5)
    assert shown.angle.low < shown.angle.value < shown.angle.high
    assert shown.depth.low < 80.0 < shown.depth.high
    rehearsal.intent(ask.SetBodyHeight(1.95))
    taller = view(rehearsal).limits
    assert taller is not None and taller.angle.value < shown.angle.value, "a longer leg needs more way"


def test_trying_out_alerts_by_the_draft_and_leaving_ends_it() -> None:
    rehearsal = inside(script="rack 3; unrack; rep x1; rep x6; rack")
    rehearsal.intent(ask.GoTo(Place.LIMITS))
    rehearsal.intent(ask.SetLimits(Limits(330.0, 555.0)))
    rehearsal.intent(ask.TryOut(True))

    def deep(snapshot: object) -> bool:
        limits = view(rehearsal).limits
        return limits is not None and AlertKind.DEPTH in limits.alerts

    rehearsal.sounded.clear()
    rehearsal.until(deep, 30.0)
    assert rehearsal.snapshot().limits == Limits(270.0, 555.0), "what is in force is not touched"
    rehearsal.intent(ask.GoTo(Place.MENU))
    rehearsal.play(0.1)
    heard = [cue for cue in rehearsal.sounded if isinstance(cue, AlertSound) and cue.kind is AlertKind.DEPTH]
    assert [cue.on for cue in heard] == [True, False]


def test_the_self_test_plays_every_alert_once_and_ends() -> None:
    rehearsal = inside()
    rehearsal.intent(ask.GoTo(Place.SENSOR))
    rehearsal.sounded.clear()
    rehearsal.intent(ask.TryAlerts(True))
    rehearsal.play(9.0)
    cues = [cue for cue in rehearsal.sounded if isinstance(cue, AlertSound)]
    assert {cue.kind for cue in cues if cue.on} == set(AlertKind)
    assert [cue.kind for cue in cues if cue.on] == [cue.kind for cue in cues if not cue.on]
    sensor = view(rehearsal).sensor
    assert sensor is not None and sensor.testing is None


def test_faults_are_remembered_and_trifles_are_not() -> None:
    rehearsal = inside()
    rehearsal.play(2.0)
    rehearsal.link(LinkState.LOST, "The sensor was unplugged. Plug it in again.")
    rehearsal.play(3.0, silent=True)
    rehearsal.link(LinkState.LIVE, "The sensor is working.")
    rehearsal.play(3.0)
    rehearsal.intent(ask.GoTo(Place.SENSOR))
    health = rehearsal.snapshot().health
    assert health is not None
    assert [fault.reason for fault in health.faults] == ["The sensor was unplugged. Plug it in again."]
    assert 5.0 < rehearsal.now_s - health.faults[0].t_s < 7.0


def test_deleting_takes_two_touches_of_the_same_thing() -> None:
    rehearsal = inside()
    rehearsal.intent(ask.GoTo(Place.RECORDS))
    rehearsal.coach.staff_jobs()
    answer(rehearsal, JobFailed(""))
    rehearsal.intent(ask.DeleteRecords(0, sure=True))
    assert rehearsal.coach.staff_jobs() == []
    rehearsal.intent(ask.DeleteRecords(90))
    rehearsal.intent(ask.DeleteRecords(0, sure=True))
    assert rehearsal.coach.staff_jobs() == [], "another thing was asked for first"
    rehearsal.intent(ask.DeleteRecords(0))
    rehearsal.intent(ask.DeleteRecords(0, sure=True))
    assert rehearsal.coach.staff_jobs() == [jobs.EraseRecords(TECHNICIAN, 0)]


@pytest.mark.parametrize("travel_mm", [120.0, 300.0, 620.0, 1500.0])
@pytest.mark.parametrize("rack_share", [0.0, 0.5, 0.97, 1.04])
def test_proposed_limits_fit_every_machine(travel_mm: float, rack_share: float) -> None:
    calibration = Calibration(0.0, 1000.0, travel_mm, rack_share * travel_mm)
    limits, kept = limits_for(calibration, None)
    limits.check_inside(calibration)
    assert not kept and np.isfinite(limits.range_mm)
    assert limits_for(calibration, limits) == (limits, True)


def test_a_passed_daily_check_ends_a_doubt_about_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    confirmed: list[bool] = []
    monkeypatch.setattr(Sled, "confirm_place", lambda _sled: confirmed.append(True))
    rehearsal = inside(script="rack 2; move 0 4; move 620 60")
    rehearsal.intent(ask.GoTo(Place.CALIBRATION))
    rehearsal.intent(ask.StartDailyCheck())
    for _ in range(200):
        rehearsal.play(0.1)
        bench = view(rehearsal).calibration
        assert bench is not None
        if bench.check_result is not None:
            break
    rehearsal.intent(ask.SaveDailyCheck())
    assert confirmed == []
    answer(rehearsal, known_machine())
    assert confirmed == [True]
