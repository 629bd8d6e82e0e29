"""The one picture of the workout that screens render. Frozen; nothing in it is computed by a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind, Phase, Repetition, Trust, TrustLevel
from kiosk.motion.samples import FloatArray, LinkState
from kiosk.training.guide import USUAL_MACHINE, GuideMachine
from kiosk.training.health import SensorHealth
from kiosk.training.keeping import NOTHING_KEPT, KeepingView
from kiosk.training.machine_state import MachineState
from kiosk.training.personal import PersonalRange
from kiosk.training.programme import Programme
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_view import StaffView
from kiosk.training.stance import Stance
from kiosk.training.teaching import TeachView
from kiosk.training.truth import STAFF, STAFF_CODES, SensorTruth

UNKNOWN_TRUST = Trust(TrustLevel.NONE, "No sensor yet")

LEASE_S = 0.25
"""A valid sample vouches for the signal this long; painted pages check it against their own clock."""


class WorkoutState(Enum):
    """Every state of the workout; the value is what the event feed says."""

    ATTRACT = "attract"
    GOAL = "goal"
    OWN = "own"
    HEALTH = "health"
    SETUP = "setup"
    FEET = "feet"
    RANGE = "range"
    HELP = "help"
    ARMED = "armed"
    COUNTING_IN = "counting in"
    LIFTING = "lifting"
    PAUSED = "paused"
    LINK_LOST = "link lost"
    STUCK = "stuck"
    HURT = "hurt"
    RESTING = "resting"
    SUMMARY = "summary"
    STAFF = "staff"


class Word(Enum):
    """The one thing to do now on the live page."""

    UNRACK = "unrack"
    GET_READY = "get ready"
    LOWER = "lower"
    HOLD = "hold"
    PUSH = "push"
    RACK = "rack"
    PAUSED = "paused"
    NO_SIGNAL = "no signal"


class Look(Enum):
    """How the signal may be shown at the moment of painting.

    OK: live, judged. COUNTING: live, counted, not judged. UNKNOWN: nothing is known now; train by feel.
    STAFF: nothing is known, and no lifter can change that.
    """

    OK = "ok"
    COUNTING = "counting"
    UNKNOWN = "unknown"
    STAFF = "staff"


class Breath(Enum):
    """Breathing cue beside the word."""

    NONE = "none"
    IN = "in"
    OUT = "out"
    KEEP = "keep breathing"


@dataclass(frozen=True)
class Cue:
    """Word, time and breath of the present phase.

    Attributes:
        word: what to do now.
        phase: the tempo phase behind it (ECCENTRIC, BOTTOM, CONCENTRIC, TOP), None outside a repetition.
        remaining_s: seconds left in it (count-in: until the start); None when nothing is timed.
        fraction: 0 at its start to 1 at its end.
        breath: in, out, keep breathing.
        next_phase: the tempo phase that follows, None outside a repetition.
    """

    word: Word
    phase: Phase | None = None
    remaining_s: float | None = None
    fraction: float = 0.0
    breath: Breath = Breath.NONE
    next_phase: Phase | None = None


UNRACK_CUE = Cue(Word.UNRACK)


@dataclass(frozen=True, eq=False)
class Curves:
    """What the graph draws, on the host's monotonic time line.

    Attributes:
        t_s, position_mm: the trace, ``(n,)`` float64 each; NaN in ``position_mm`` breaks the line at a gap.
        path_t_s, path_mm: the target path around and ahead of now, ``(m,)`` float64; empty without one.
    """

    t_s: FloatArray = field(default_factory=lambda: np.empty(0))
    position_mm: FloatArray = field(default_factory=lambda: np.empty(0))
    path_t_s: FloatArray = field(default_factory=lambda: np.empty(0))
    path_mm: FloatArray = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True)
class AlertView:
    """An alert that is on now, and since when (host monotonic)."""

    kind: AlertKind
    since_s: float


@dataclass(frozen=True)
class SetRecord:
    """One finished or interrupted set, as it is shown and stored.

    Attributes:
        number: 1-based.
        finished: False when it was broken off before the target.
        reps: every attempt.
        alerts: kinds in the order in which they began.
        t_start_s, t_end_s: host monotonic.
        time_under_tension_s: sum of lowering, bottom hold and push of all attempts.
        stance: where the person said the feet stood, None when they said nothing.
        load_kg: weight on the sled as typed, None when nobody typed it.
    """

    number: int
    finished: bool
    reps: tuple[Repetition, ...]
    alerts: tuple[AlertKind, ...]
    t_start_s: float
    t_end_s: float
    stance: Stance | None = None
    load_kg: float | None = None

    @property
    def counted(self) -> int:
        """Repetitions that count."""
        return sum(rep.counted for rep in self.reps)

    @property
    def time_under_tension_s(self) -> float:
        """Seconds of lowering, bottom hold and push together."""
        return sum(rep.eccentric_s + rep.pause_s + rep.concentric_s for rep in self.reps)

    @property
    def incomplete(self) -> bool:
        """Whether the signal was lost in it: repetitions may be missing, none is made up."""
        return AlertKind.SIGNAL in self.alerts


@dataclass(frozen=True)
class SetReview:
    """Figures of one set for the rest and summary pages; None where nothing can be known.

    Attributes:
        on_tempo: share 0..1 of timed phases within tolerance.
        in_range: share 0..1 of attempts judged in range (not short, deep, locked).
        speed_loss: (best - last)/best mean push velocity, 0..1.
        lowering_s: mean lowering time.
        advice: one plain sentence that is true of this set.
        remedy: key of the help topic that says what to do about it, None where there is none.
    """

    on_tempo: float | None
    in_range: float | None
    speed_loss: float | None
    lowering_s: float | None
    advice: str
    remedy: str | None = None


@dataclass(frozen=True)
class RestView:
    """Countdown of the rest; ``remaining_s`` stops at 0."""

    remaining_s: float
    total_s: float
    next_set: int


@dataclass(frozen=True)
class Snapshot:
    """Everything a page may show at ``t_s`` (host monotonic).

    Attributes:
        t_s: time of this picture.
        state: of the workout.
        link: of the sensor's line; ``link_reason`` in words.
        demo: the sled is simulated; every page says so.
        truth: what is known about the sensor; ``truth_reason`` in words.
        off_rack_mm: how far the racked sled lay from its place, when that is a reason to warn.
        suspicion: what in the movement fits neither machine nor person, as one plain sentence; empty without.
        tempo_only: the beat runs on without a signal, because the person wants it.
        trust: how far the judgement may go now, with the reason in words.
        calibrated: False means: guide, judge nothing, say so; ``machine_state`` tells why.
        fresh_until_s: the signal is good until then (lease); a page compares with its own paint time.
        position_mm: None when unknown. Never the last value of a dead signal.
        knee_deg: estimated knee flexion, None when unknown.
        travel_mm, rack_mm, limits: of the machine; None when not calibrated.
        phase: the sled's real phase.
        cue: what to do now.
        alerts: alerts that are on.
        programme: chosen, or None.
        set_number: 1-based, 0 before a workout.
        reps_done: counted in this set. ``attempts`` holds the judged repetitions of this set.
        sets: finished sets of this workout; ``reviews`` one for each of them.
        rest: only while resting.
        setup_step: 0-based step of the setup guide.
        guided: the setup guide is walked through step by step.
        sound_on: as switched on the page; ``sound_available`` whether a device plays.
        curves: trace and target path.
        pause_reason: one sentence while PAUSED or LINK_LOST.
        staff: what staff pages show, None outside staff mode.
        health: how the sensor does and did, for staff pages; None outside staff mode.
        keeping: whether sets are being saved.
        stance: where the feet stand as the person said, None when they said nothing.
        load_kg: weight on the sled as typed, None untold.
        teaching: only in the RANGE state.
        personal: limits of this person; None means the machine's. ``height_m`` as told, None untold.
        teach_again: the leg reached further than was taught; the range must be taught anew.
        language: code that was chosen for this session, empty for the kiosk's own.
        ends_in_s: seconds until the session ends because nobody seems to be there; None without a warning.
        settings: what staff have decided, for every page.
        machine: what stands here, for words and pictures.
    """

    t_s: float
    state: WorkoutState
    link: LinkState = LinkState.SEARCHING
    link_reason: str = ""
    demo: bool = False
    truth: SensorTruth = SensorTruth.BOOT
    truth_reason: str = ""
    off_rack_mm: float | None = None
    suspicion: str = ""
    tempo_only: bool = False
    trust: Trust = UNKNOWN_TRUST
    calibrated: bool = False
    machine_state: MachineState = MachineState.NONE
    fresh_until_s: float = -1.0
    position_mm: float | None = None
    knee_deg: float | None = None
    travel_mm: float | None = None
    rack_mm: float | None = None
    limits: Limits | None = None
    phase: Phase = Phase.UNKNOWN
    cue: Cue = UNRACK_CUE
    alerts: tuple[AlertView, ...] = ()
    programme: Programme | None = None
    set_number: int = 0
    reps_done: int = 0
    attempts: tuple[Repetition, ...] = ()
    sets: tuple[SetRecord, ...] = ()
    reviews: tuple[SetReview, ...] = ()
    rest: RestView | None = None
    setup_step: int = 0
    guided: bool = False
    sound_on: bool = True
    sound_available: bool = False
    curves: Curves = field(default_factory=Curves)
    pause_reason: str = ""
    staff: StaffView | None = None
    health: SensorHealth | None = None
    keeping: KeepingView = NOTHING_KEPT
    stance: Stance | None = None
    load_kg: float | None = None
    teaching: TeachView | None = None
    personal: PersonalRange | None = None
    height_m: float | None = None
    teach_again: bool = False
    language: str = ""
    ends_in_s: float | None = None
    settings: StaffSettings = field(default_factory=StaffSettings)
    machine: GuideMachine = USUAL_MACHINE

    def look(self, now_s: float) -> Look:
        """How a page painted at ``now_s`` may show the signal: OK is a lease that lapses by itself."""
        if self.truth in STAFF:
            return Look.STAFF
        known = self.truth is SensorTruth.LIVE and self.link is LinkState.LIVE
        if not known or self.position_mm is None or now_s > self.fresh_until_s:
            return Look.UNKNOWN
        return Look.OK if self.trust.level is TrustLevel.FULL else Look.COUNTING

    def signal_ok(self, now_s: float) -> bool:
        """Whether a page painted at ``now_s`` may show the position as live."""
        return self.look(now_s) in (Look.OK, Look.COUNTING)

    @property
    def staff_code(self) -> str:
        """What staff can read out when they ask for help; empty when there is nothing to tell."""
        return STAFF_CODES.get(self.truth, "")
