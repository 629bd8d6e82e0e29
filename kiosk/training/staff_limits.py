"""The limits page as a state machine: a draft, what it means in degrees, a try-out with alerts. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.events import AlertChange, MotionEvent
from kiosk.motion.geometry import (
    DEFAULT_HEIGHT_M,
    LegModel,
    flexion_estimate,
    position_estimate,
)
from kiosk.motion.knee_limits import RIGHT_ANGLE_DEG, lockout_limit
from kiosk.motion.samples import LinkNews, SledItem
from kiosk.training import staff_intents as ask
from kiosk.training.cues import AlertSound, SoundCue
from kiosk.training.personal import STRAIGHT_MARGIN_MM
from kiosk.training.sled import Machine, Sled
from kiosk.training.staff_jobs import Person, SaveMachine, StaffJob
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_view import LimitsView


class LimitsBench:
    """One visit to the page. ``jobs`` and ``sounds`` are taken away by the owner."""

    def __init__(self, person: Person, facts: MachineFacts, calibration: Calibration, limits: Limits) -> None:
        self._person = person
        self._facts = facts
        self._calibration = calibration
        self._saved = self._draft = limits
        self._height_m = DEFAULT_HEIGHT_M
        self._straight_mm: float | None = None
        self._angle_deg = RIGHT_ANGLE_DEG
        self._problem = self._failure = ""
        self._busy = self._saved_now = False
        self._try: Sled | None = None
        self._link: LinkNews | None = None
        self.jobs: list[StaffJob] = []
        self.sounds: list[SoundCue] = []

    def hear(self, item: SledItem) -> None:
        """The next samples or link news."""
        if isinstance(item, LinkNews):
            self._link = item
        if self._try is not None:
            heard = self._try.hear(item) if isinstance(item, LinkNews) else self._try.take(item)
            self._sound(heard)

    def tick(self, now_s: float) -> None:
        """Time passes: a signal that went silent ends every alert."""
        if self._try is not None:
            self._sound(
                self._try.lose(now_s) if not self._try.standing.usable(now_s) and self._try.alerts else ()
            )

    def intent(self, intent: ask.LimitsIntent, now_s: float, position_mm: float | None) -> None:
        """A touch on the page; ``position_mm`` of the sled, None when unknown."""
        if self._busy:
            return
        self._problem, self._failure, self._saved_now = "", "", False
        match intent:
            case ask.SetLimits(limits):
                self._change(limits)
                self._restart_try(now_s)
            case ask.SetDepthAngle(flexion_deg):
                self._angle_deg = flexion_deg
                depth_mm = position_estimate(self._leg, flexion_deg).value
                self._change_by(depth_mm=round(depth_mm))
            case ask.SetBodyHeight(height_m):
                self._height_m = height_m
            case ask.TeachStraight():
                self._teach(position_mm)
            case ask.TryOut(on):
                self._try_out(on, now_s)
            case ask.SaveLimits() if self._draft != self._saved:
                profile = self._facts.profile
                self.jobs.append(SaveMachine(self._person, self._calibration, self._draft, profile, None))
                self._busy = True
            case ask.DropLimits():
                self._draft = self._saved
                self._restart_try(now_s)

    def answer(self, facts: MachineFacts) -> None:
        """The disk answered with the machine as it is now."""
        version = facts.in_force
        self._facts = facts
        if self._busy and version is not None and version.limits is not None:
            self._saved = self._draft = version.limits
            self._busy, self._saved_now = False, True

    def failed(self, sentence: str) -> None:
        """The disk refused; the draft is still there."""
        self._busy, self._failure = False, sentence

    def leave(self) -> None:
        """The page is left: no alert goes on."""
        self._end_try()

    def view(self, position_mm: float | None) -> LimitsView:
        """The picture with the sled at ``position_mm`` (None when unknown)."""
        leg = self._leg
        return LimitsView(
            travel_mm=self._calibration.travel_mm,
            rack_mm=self._calibration.rack_mm,
            saved=self._saved,
            draft=self._draft,
            height_m=self._height_m,
            straight_mm=leg.straight_mm,
            taught=self._straight_mm is not None,
            angle_deg=self._angle_deg,
            angle=position_estimate(leg, self._angle_deg),
            depth=flexion_estimate(leg, self._draft.depth_mm),
            lockout=flexion_estimate(leg, self._draft.lockout_mm),
            position_mm=position_mm,
            flexion=None if position_mm is None else flexion_estimate(leg, position_mm),
            trying=self._try is not None,
            alerts=() if self._try is None else tuple(sorted(self._try.alerts, key=lambda kind: kind.value)),
            problem=self._problem,
            busy=self._busy,
            failure=self._failure,
            saved_now=self._saved_now,
        )

    @property
    def _leg(self) -> LegModel:
        straight_mm = self._straight_mm
        if straight_mm is None:
            straight_mm = self._saved.lockout_mm + STRAIGHT_MARGIN_MM
        return LegModel.from_height(straight_mm, self._height_m)

    def _change(self, limits: Limits) -> None:
        try:
            limits.check_inside(self._calibration)
        except ValueError as error:
            self._problem = str(error)
        else:
            self._draft = limits

    def _change_by(self, **values: float) -> None:
        try:
            self._change(replace(self._draft, **values))
        except ValueError as error:
            self._problem = str(error)

    def _teach(self, position_mm: float | None) -> None:
        if position_mm is None:
            return
        self._straight_mm = position_mm
        lockout_mm = min(lockout_limit(self._leg).lockout_mm, self._calibration.travel_mm)
        self._change_by(lockout_mm=round(lockout_mm))

    def _try_out(self, on: bool, now_s: float) -> None:
        self._end_try()
        if on:
            self._try = Sled(Machine(self._calibration, self._draft))
            if self._link is not None:
                self._try.hear(self._link)
            self._try.arm(now_s)

    def _restart_try(self, now_s: float) -> None:
        if self._try is not None:
            self._try_out(True, now_s)

    def _end_try(self) -> None:
        if self._try is not None:
            self.sounds += [AlertSound(kind, False) for kind in self._try.alerts]
            self._try = None

    def _sound(self, events: Iterable[MotionEvent]) -> None:
        self.sounds += [AlertSound(e.kind, e.on) for e in events if isinstance(e, AlertChange)]
