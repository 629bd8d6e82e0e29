"""The book of one set: attempts with their verdicts, corrected when the top of a push turns out otherwise."""

from __future__ import annotations

from dataclasses import replace

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertChange, AlertKind, PartialMove, Repetition, Verdict
from kiosk.motion.metrics import LEAD_S, History, Strokes, measure
from kiosk.motion.points import Point
from kiosk.motion.quality import RAIL_DEG
from kiosk.motion.reps import Excursion
from kiosk.motion.working_range import BAND_SHARE, WorkingRange, reversal_mm

MIN_ROM_SHARE = 0.7
FAST_S = 0.4
FAST_SHARE = 0.34
"""Half the prescribed time is a choice; between its edges a smooth stroke loses up to 0.3 of its time."""
FAST_FROM_MPS = 0.3
"""Slower than this nothing falls; short slow strokes spend much of their time below the edge speed."""
NEAR_BOTH_MM = 45.0
"""Turning this near to both limits is no short move, however small the range."""
AMEND_MM = 8.0
"""A push that goes on by less is the wandering of a hold."""

KIND_OF_VERDICT = {Verdict.DEEP: AlertKind.DEPTH, Verdict.LOCKED: AlertKind.LOCKOUT}


class SetBook:
    """Attempts of one set and what is known about the one under way.

    Args:
        limits: for the verdicts; without them attempts stay unjudged.
        working: range of a repetition, seen as the segmenter sees it.
        mirror: the signal is turned over (lifts that push first).
        prescribed_eccentric_s: lowering time of the tempo.
        rail_deg: angle of the rail to the floor.
    """

    def __init__(
        self,
        limits: Limits | None,
        working: WorkingRange,
        mirror: bool,
        prescribed_eccentric_s: float | None,
        rail_deg: float = RAIL_DEG,
    ) -> None:
        self._limits = limits
        self._range = working
        self._mirror = mirror
        self._rail_deg = rail_deg
        self._fast_s = max(FAST_S, FAST_SHARE * (prescribed_eccentric_s or 0.0))
        self._noise_mm = 0.0
        self.attempts: list[Repetition] = []
        self._amended: set[int] = set()
        self.drop_unfinished()

    def begin_set(self) -> None:
        """Forget everything."""
        self.attempts.clear()
        self._amended.clear()
        self.drop_unfinished()

    def drop_unfinished(self) -> None:
        """Keep the attempts, forget the move under way; the last attempt is final."""
        self._open: Excursion | None = None
        self._open_judged = True
        self._previous_end_s: float | None = None
        self._kinds: list[AlertKind] = []
        self._judged = True
        self._after_partial = False

    def take_amended(self) -> tuple[Repetition, ...]:
        """Attempts changed since the last call."""
        changed = tuple(self.attempts[i] for i in sorted(self._amended))
        self._amended.clear()
        return changed

    def note_judging(self, judge: bool, at_top: bool) -> None:
        """A sample that must not be judged leaves the whole move unjudged; waiting at the top is none."""
        self._judged = judge and (self._judged or at_top)

    def note_alert(self, alert: AlertChange, at_top: bool) -> None:
        """An alert began; a lockout while still at the top belongs to the last attempt."""
        kind = alert.kind
        if kind is AlertKind.LOCKOUT and at_top and self._limits is not None:
            if not self.attempts or self._after_partial:
                return
            last = self.attempts[-1]
            top_mm = max(last.top_mm, alert.position_mm)
            kinds = last.alerts if kind in last.alerts else (*last.alerts, kind)
            self._change(
                replace(
                    last,
                    alerts=kinds,
                    top_mm=top_mm,
                    rom_mm=top_mm - last.bottom_mm,
                    lockout_margin_mm=self._limits.lockout_mm - top_mm,
                )
            )
        elif kind not in self._kinds:
            self._kinds.append(kind)

    def report(self, excursion: Excursion, point: Point, history: History) -> Repetition | PartialMove:
        """Enter a finished excursion."""
        if not excursion.attempt:
            self._after_partial = bool(self._range.in_top_band(excursion.high_mm))
            if self._after_partial:
                # Raised in a lesser move: no fault of the attempt before it or after it.
                self._kinds, self._judged = [], True
            return PartialMove(point.t_s, excursion.high_mm - excursion.low_mm)
        self._after_partial = False
        self._noise_mm = point.noise_mm
        strokes = self._strokes(excursion, history)
        top_s = 0.0 if self._previous_end_s is None else max(0.0, strokes.t_down_s - self._previous_end_s)
        self._open, self._open_judged = excursion, self._judged
        rep = self._repetition(excursion, strokes, len(self.attempts) + 1, top_s, tuple(self._kinds))
        rep = self._judge(rep)
        self.attempts.append(rep)
        self._previous_end_s = rep.t_end_s
        self._kinds, self._judged = [], True
        self._range.learn(excursion.low_mm, excursion.high_mm)
        return rep

    def _strokes(self, move: Excursion, history: History) -> Strokes:
        samples = history.since(move.t_high_s - LEAD_S)
        zone_mm = max(10.0, 1.2 * reversal_mm(self._noise_mm))
        extremes = (move.t_high_s, move.low_mm, move.high_mm)
        return measure(*samples, *extremes, zone_mm, self._rail_deg, self._noise_mm, self._mirror)

    def amend_top(self, crest_mm: float, history: History) -> None:
        """The push went on after it had been entered: measure it again."""
        if self._open is None or self.amended_from_mm is None or crest_mm < self.amended_from_mm:
            return
        self._open = replace(self._open, high_mm=crest_mm)
        strokes = self._strokes(self._open, history)
        last = self.attempts[-1]
        rep = self._repetition(self._open, strokes, last.number, last.top_s, last.alerts)
        # Whoever keeps attempts knows them by their start, to the last bit.
        self._change(replace(rep, t_start_s=last.t_start_s))
        self._previous_end_s = self.attempts[-1].t_end_s

    @property
    def amended_from_mm(self) -> float | None:
        """How high the last push would have to go on to be measured again; None when it is final."""
        return None if self._open is None else self._open.high_mm + AMEND_MM

    def close_top(self) -> None:
        """The last attempt is final: the next move has begun."""
        self._open = None

    @property
    def open_since_s(self) -> float | None:
        """Start of the last attempt while its top may still change."""
        return None if self._open is None else self._open.t_high_s

    def _change(self, rep: Repetition) -> None:
        judged, self._judged = self._judged, self._open_judged
        self.attempts[-1] = self._judge(rep)
        self._judged = judged
        self._amended.add(len(self.attempts) - 1)

    def _repetition(
        self, move: Excursion, strokes: Strokes, number: int, top_s: float, kinds: tuple[AlertKind, ...]
    ) -> Repetition:
        down_s = strokes.t_low_s - strokes.t_down_s
        up_s = strokes.t_end_s - strokes.t_up_s
        if self._mirror:
            bottom_mm, top_mm = -move.high_before_mm, -move.low_mm
            down_s, up_s = up_s, down_s
            push = strokes.mean_down_mps, strokes.peak_down_mps
            peak_lowering_mps = strokes.peak_up_mps
        else:
            bottom_mm, top_mm = move.low_mm, move.high_mm
            push = strokes.mean_up_mps, strokes.peak_up_mps
            peak_lowering_mps = strokes.peak_down_mps
        limits = self._limits
        return Repetition(
            number=number,
            counted=False,
            verdict=Verdict.UNJUDGED,
            t_start_s=strokes.t_down_s,
            t_turn_s=strokes.t_turn_s,
            t_end_s=strokes.t_end_s,
            rom_mm=top_mm - bottom_mm,
            bottom_mm=bottom_mm,
            top_mm=top_mm,
            eccentric_s=down_s,
            pause_s=strokes.t_up_s - strokes.t_low_s,
            concentric_s=up_s,
            top_s=top_s,
            mean_velocity_mps=push[0],
            peak_velocity_mps=push[1],
            peak_lowering_mps=peak_lowering_mps,
            depth_margin_mm=None if limits is None else bottom_mm - limits.depth_mm,
            lockout_margin_mm=None if limits is None else limits.lockout_mm - top_mm,
            alerts=kinds,
            propulsive_velocity_mps=strokes.push.propulsive_mps,
            arrival_mps=strokes.push.arrival_mps,
            # Pushing first, a repetition turns at the top: what happens at the bottom lies between two.
            creep_mm=None if self._mirror else strokes.hold.creep_mm,
            bounce_mm=None if self._mirror else strokes.hold.bounce_mm,
        )

    def _judge(self, rep: Repetition) -> Repetition:
        short, came_back = self._shortness(rep)
        verdict = self._verdict(rep, short) if self._limits and self._judged else Verdict.UNJUDGED
        counted = came_back and (not short or verdict in (Verdict.DEEP, Verdict.LOCKED))
        return replace(rep, verdict=verdict, counted=counted)

    def _verdict(self, rep: Repetition, short: bool) -> Verdict:
        for verdict, kind in KIND_OF_VERDICT.items():
            if kind in rep.alerts:
                return verdict
        if short:
            return Verdict.SHORT
        rushed = rep.eccentric_s < self._fast_s and rep.peak_lowering_mps > FAST_FROM_MPS
        if AlertKind.DROP in rep.alerts or rushed:
            return Verdict.FAST
        return Verdict.GOOD

    def _shortness(self, rep: Repetition) -> tuple[bool, bool]:
        return is_short(rep, self._range, self._mirror)


def is_short(rep: Repetition, seen_range: WorkingRange, mirror: bool) -> tuple[bool, bool]:
    """Whether it fell short of the range anywhere, and whether it came back to where it began.

    Args:
        rep: with positions as they are.
        seen_range: range as the segmenter sees it, turned over if ``mirror``.
        mirror: the lift pushes first.
    """
    if seen_range.low_mm is None or seen_range.high_mm is None:
        return False, True
    low_mm, high_mm = seen_range.low_mm, seen_range.high_mm
    if mirror:
        low_mm, high_mm = -high_mm, -low_mm
    band_mm = BAND_SHARE * seen_range.size_mm
    high = rep.top_mm >= high_mm - band_mm
    low = rep.bottom_mm <= low_mm + band_mm
    long = rep.rom_mm >= min(MIN_ROM_SHARE * seen_range.size_mm, seen_range.size_mm - 2 * NEAR_BOTH_MM)
    return not (high and low and long), low if mirror else high
