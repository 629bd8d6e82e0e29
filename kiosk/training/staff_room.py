"""Staff mode as a room of its own: locked, PIN, menu, pages; it closes itself when nobody is there.

Pure, like the coach that owns it: samples, link news, touches, answers of the disk and time go in; a picture,
jobs for the disk and sounds come out. The workout knows only that somebody is in the room, and when they
left.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from kiosk.motion.samples import LinkNews, SledItem
from kiosk.training.cues import Levels, SoundCue
from kiosk.training.guide import USUAL_MACHINE, GuideMachine
from kiosk.training.pinpad import DIGITS, IDLE_S
from kiosk.training.roles import may
from kiosk.training.screen_turn import TurnFacts
from kiosk.training.staff_benches import DiskBench, HistoryBench, ProfileBench, RecordsBench
from kiosk.training.staff_calibration import CalibrationBench
from kiosk.training.staff_door import Door
from kiosk.training.staff_intents import (
    CalibrationIntent,
    GoTo,
    LeaveStaff,
    LimitsIntent,
    Place,
    SensorIntent,
    StaffIntent,
)
from kiosk.training.staff_jobs import (
    DoorFacts,
    JobFailed,
    LoadMachine,
    LookAtDoor,
    NoteLeaving,
    Person,
    SettingsFacts,
    StaffAnswer,
    StaffJob,
)
from kiosk.training.staff_limits import LimitsBench
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_people import PeopleBench
from kiosk.training.staff_places import NEEDS, SETTINGS
from kiosk.training.staff_sensor import SensorBench
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_settings_bench import SettingsBench
from kiosk.training.staff_terms import TermsBench
from kiosk.training.staff_turn import TurnBench, TurnQuestion
from kiosk.training.staff_view import SledSeen, StaffView

NOTICE_S = 20.0
"""Seconds before closing during which the page says so (WCAG 2.2.1 asks for 20)."""

AskingBench = HistoryBench | RecordsBench | ProfileBench | TurnBench
TimedBench = PeopleBench | SettingsBench
Bench = CalibrationBench | LimitsBench | SensorBench | TimedBench | AskingBench


class Exit(Enum):
    """How the room was left."""

    LEFT = "left"
    IDLE = "idle"


class StaffRoom:
    """Closed most of the time.

    Args:
        shuffle: returns the ten digits in a new order for each try.
        settings: staff's settings as the disk has them.
        fallback: what ``kiosk.toml`` says where staff said nothing.
        recheck_s: how often :meth:`look_again` asks whether the calibration still holds; None for never.
        turn: how the shell turned the picture; None without one that could.
        known: the machine as ``kiosk.toml`` describes it.
        described: the same as staff have described it, None when they have not.

    Attributes:
        first_pin_needed: nobody has a PIN yet, and the room should be entered to choose one.
    """

    def __init__(
        self,
        shuffle: Callable[[], str] = lambda: DIGITS,
        settings: StaffSettings | None = None,
        fallback: StaffSettings | None = None,
        recheck_s: float | None = None,
        turn: TurnFacts | None = None,
        known: GuideMachine = USUAL_MACHINE,
        described: GuideMachine | None = None,
    ) -> None:
        self._turn = turn
        self._question: TurnQuestion | None = None
        self._known, self._described = known, described
        self._recheck_s, self._checked_s = recheck_s, -math.inf
        self._shuffle = shuffle
        self._fallback = StaffSettings() if fallback is None else fallback
        self._adopt(StaffSettings() if settings is None else settings)
        self._door: Door | None = None
        self._person: Person | None = None
        self._place = Place.PIN
        self._bench: Bench | None = None
        self._active_s = 0.0
        self._machine: MachineFacts | None = None
        self._link: LinkNews | None = None
        self._jobs: list[StaffJob] = []
        self._sounds: list[SoundCue] = []
        self.first_pin_needed = False

    def ask_for_first_pin(self) -> None:
        """At the start of the kiosk: when nobody has a PIN yet, the room wants to be entered."""
        self._jobs.append(LookAtDoor())

    def look_again(self, now_s: float) -> None:
        """Nobody is here: a calibration that has run out since the last look must not judge the next set."""
        if self._recheck_s is not None and now_s - self._checked_s >= self._recheck_s:
            self._checked_s = now_s
            self._jobs.append(LoadMachine())

    @property
    def settings(self) -> StaffSettings:
        """What holds now: staff's choices, and ``kiosk.toml`` where they made none."""
        return self._in_force

    def _adopt(self, settings: StaffSettings) -> None:
        # Worked out here, because they are asked for with every sample.
        self._settings, self._in_force = settings, settings.over(self._fallback)
        self._levels = self._in_force.levels

    @property
    def described(self) -> GuideMachine:
        """The machine of which the guide speaks: as staff described it, until then as ``kiosk.toml`` does."""
        return self._known if self._described is None else self._described

    @property
    def levels(self) -> Levels:
        """What is heard now, and how loudly; while staff try it, by their draft."""
        tried = self._bench.levels if isinstance(self._bench, SettingsBench) else None
        return self._levels if tried is None else tried

    @property
    def inside(self) -> bool:
        """Somebody is in staff mode or at its door, or is asked whether the picture is the right way up."""
        return self._door is not None or self._question is not None

    @property
    def turn_to_keep(self) -> bool:
        """The picture was turned for a try, and nobody has said that it is right."""
        return self._turn is not None and self._turn.tried

    @property
    def locked(self) -> bool:
        """At the door, not yet in: whoever moves the sled now has come to train."""
        return self.inside and self._person is None

    def enter(self, now_s: float) -> None:
        """Somebody held the hidden place."""
        self._person, self._active_s = None, now_s
        if self._turn is not None and self._turn.tried:
            self._question, self._place = TurnQuestion(self._turn.turn, now_s), Place.TURNED
            return
        self.first_pin_needed = False
        self._door, self._place = Door(self._shuffle, now_s), Place.PIN

    def intent(self, intent: StaffIntent, now_s: float, seen: SledSeen) -> Exit | None:
        """A touch, with the sled as it is seen then; LEFT when it closed the room."""
        if self._question is not None:
            self._question.intent(intent)
        if self._door is None:
            return None
        self._active_s = now_s
        if self._person is None:
            self._door.intent(intent, now_s)
        if isinstance(intent, LeaveStaff):
            return self._close(Exit.LEFT)
        if isinstance(intent, GoTo):
            self._go(intent.place, now_s)
        else:
            self._work(intent, now_s, seen)
        return None

    def _work(self, intent: StaffIntent, now_s: float, seen: SledSeen) -> None:
        """The open page's own touches; those of another page come too late and mean nothing."""
        bench = self._bench
        if isinstance(bench, CalibrationBench) and isinstance(intent, CalibrationIntent):
            bench.intent(intent, now_s)
        elif isinstance(bench, LimitsBench) and isinstance(intent, LimitsIntent):
            bench.intent(intent, now_s, seen.position_mm)
        elif isinstance(bench, SensorBench) and isinstance(intent, SensorIntent):
            bench.intent(intent, now_s)
        elif isinstance(bench, DiskBench):
            self._work_on_disk(bench, intent, now_s)

    @staticmethod
    def _work_on_disk(bench: DiskBench, intent: StaffIntent, now_s: float) -> None:
        if isinstance(bench, TimedBench):
            bench.intent(intent, now_s)
        elif isinstance(bench, AskingBench):
            bench.intent(intent)

    def moved(self, now_s: float) -> None:
        """The sled moved: staff who calibrate have their hands on it, not on the screen."""
        if self._person is not None:
            self._active_s = max(self._active_s, now_s)

    def take(self, item: SledItem) -> None:
        """The next samples or link news, as they come from the sensor."""
        if isinstance(item, LinkNews):
            self._link = item
        if self._bench is not None:
            self._bench.hear(item)

    def answer(self, answer: StaffAnswer, now_s: float) -> None:
        """The disk answered."""
        if isinstance(answer, SettingsFacts):
            self._adopt(answer.settings)
        elif isinstance(answer, MachineFacts):
            self._machine, self._described = answer, answer.described
        if self._question is not None:
            self._question.answer(answer)
        if self._door is None:
            if isinstance(answer, DoorFacts):
                self.first_pin_needed = not answer.people
        elif self._person is None:
            self._answer_door(self._door, answer, now_s)
        else:
            self._answer_bench(answer)

    def _answer_door(self, door: Door, answer: StaffAnswer, now_s: float) -> None:
        door.answer(answer, now_s)
        if door.person is not None:
            self._person, self._place, self._machine = door.person, Place.MENU, None
            self._jobs.append(LoadMachine())

    def _answer_bench(self, answer: StaffAnswer) -> None:
        if isinstance(self._bench, DiskBench):
            self._bench.answer(answer)
        elif isinstance(self._bench, CalibrationBench | LimitsBench):
            if isinstance(answer, MachineFacts):
                self._bench.answer(answer)
            elif isinstance(answer, JobFailed):
                self._bench.failed(answer.sentence)

    @property
    def place_confirmed(self) -> bool:
        """The last thing that was saved is a daily check that found both stops where they belong."""
        return isinstance(self._bench, CalibrationBench) and self._bench.confirmed

    def tick(self, now_s: float) -> Exit | None:
        """Time passes; IDLE when it closed the room."""
        if self._bench is not None:
            self._bench.tick(now_s)
        if self._question is not None:
            self._question.tick(now_s)
            if self._question.kept and self._turn is not None:
                self._turn = replace(self._turn, tried=False)
                return self._close(Exit.LEFT)
        if self._door is not None and now_s - self._active_s >= IDLE_S:
            return self._close(Exit.IDLE)
        return None

    def jobs(self) -> list[StaffJob]:
        """What the disk should do, since the last call, in order."""
        found, self._jobs = self._jobs, []
        for corner in (self._door, self._question, self._bench):
            if corner is not None:
                found += corner.jobs
                corner.jobs = []
        return found

    def sounds(self) -> list[SoundCue]:
        """What should be heard, since the last call, in order."""
        found, self._sounds = self._sounds, []
        if self._bench is not None:
            found += self._bench.sounds
            self._bench.sounds = []
        return found

    def leave_to_train(self) -> None:
        """Somebody began to train at the locked door."""
        self._close(Exit.LEFT)

    def view(self, now_s: float, seen: SledSeen) -> StaffView | None:
        """The picture now, with the sled as it is seen; None while nobody is here."""
        if not self.inside:
            return None
        left_s, bench = max(0.0, self._active_s + IDLE_S - now_s), self._bench
        return StaffView(
            place=self._place,
            person=self._person,
            closes_in_s=left_s if left_s <= NOTICE_S and self._question is None else None,
            open_places=tuple(place for place in NEEDS if self._may_open(place)),
            machine=self._machine,
            door=None if self._door is None or self._person else self._door.view(now_s),
            calibration=bench.view(now_s) if isinstance(bench, CalibrationBench) else None,
            limits=bench.view(seen.position_mm) if isinstance(bench, LimitsBench) else None,
            sensor=bench.view(now_s, seen) if isinstance(bench, SensorBench) else None,
            history=bench.view() if isinstance(bench, HistoryBench) else None,
            records=bench.view() if isinstance(bench, RecordsBench) else None,
            profile=bench.view() if isinstance(bench, ProfileBench) else None,
            people=bench.view(now_s) if isinstance(bench, PeopleBench) else None,
            settings=bench.view() if isinstance(bench, SettingsBench) else None,
            terms=bench.terms() if isinstance(bench, TermsBench) else None,
            turn=bench.view() if isinstance(bench, TurnBench) else None,
            keep_turn=None if self._question is None else self._question.view(now_s),
        )

    def _go(self, place: Place, now_s: float) -> None:
        """Open a page; what was begun on the one before is thrown away, what is in force stays."""
        if self._person is None or not self._may_open(place):
            return
        self._put_down()
        self._place = place
        self._bench = self._make_bench(place, self._person, now_s)
        if self._bench is not None and self._link is not None:
            self._bench.hear(self._link)

    def _make_bench(self, place: Place, person: Person, now_s: float) -> Bench | None:
        facts = self._machine
        if facts is None:
            return None
        match place:
            case Place.CALIBRATION:
                return CalibrationBench(person, facts)
            case Place.LIMITS:
                return _limits_bench(person, facts)
            case Place.SENSOR:
                return SensorBench(now_s)
        return self._make_disk_bench(place, person, facts)

    def _make_disk_bench(self, place: Place, person: Person, facts: MachineFacts) -> Bench | None:
        if place in SETTINGS:
            return SettingsBench(person, self._settings, self._fallback)
        match place:
            case Place.HISTORY:
                return HistoryBench(person)
            case Place.RECORDS | Place.ABOUT:
                return RecordsBench(person)
            case Place.MACHINE:
                return ProfileBench(person, facts)
            case Place.PEOPLE:
                return PeopleBench(person, self._shuffle)
            case Place.TERMS:
                return TermsBench(person, self._settings, self._fallback)
            case Place.TURN:
                return TurnBench(person, self._turn)
        return None

    def _may_open(self, place: Place) -> bool:
        if place is Place.MENU:
            return True
        if self._person is None or self._machine is None or place not in NEEDS:
            return False
        if place is Place.LIMITS and self._machine.in_force is None:
            return False
        return may(self._person.role, NEEDS[place])

    def _put_down(self) -> None:
        """End what the open page was doing; its last sounds are still heard, its last jobs still done."""
        if self._bench is not None:
            self._bench.leave()
            self._jobs += self._bench.jobs
            self._sounds += self._bench.sounds
        self._bench = None

    def _close(self, how: Exit) -> Exit:
        self._put_down()
        if self._person is not None:
            self._jobs.append(NoteLeaving(self._person, idle=how is Exit.IDLE))
        self._door, self._question, self._person, self._place = None, None, None, Place.PIN
        return how


def _limits_bench(person: Person, facts: MachineFacts) -> LimitsBench | None:
    version = facts.in_force
    if version is None or version.calibration is None or version.limits is None:
        return None
    return LimitsBench(person, facts, version.calibration, version.limits)
