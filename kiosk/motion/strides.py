"""A movement over a stretch of points at once, as it would be for each of them in turn.

Only those points are looked at one by one at which something might happen; each watch says where that is, and
takes what lies between at once.
"""

from __future__ import annotations

import math
from collections.abc import Hashable
from functools import partial

import numpy as np

from kiosk.motion.events import MotionEvent, Phase
from kiosk.motion.lookahead import Lookahead
from kiosk.motion.movement import READY_S, READY_SHARE, Movement
from kiosk.motion.points import BoolArray, Stretch, next_of
from kiosk.motion.rack import FIRST_LOWERING_MM, Place
from kiosk.motion.reps import Stage

ROUNDING_MM = 1e-6


def run(movement: Movement, s: Stretch, judge: bool) -> list[MotionEvent]:
    """Take a stretch of at least one point, as :meth:`Movement.step` would take each of them."""
    stride = _Stride(movement, s, judge)
    events = movement.step(s.point(0), judge)
    i = 1
    while i < s.n and not movement.lost:
        j = stride.next_event(i)
        if j > i:
            stride.skip(i, j)
        if j < s.n:
            events += movement.step(s.point(j), judge)
        i = j + 1
    return events


class _Stride:
    """One stretch, and up to where nothing happens in it."""

    def __init__(self, movement: Movement, s: Stretch, judge: bool) -> None:
        self._m = movement
        self._s = s
        self._seen = s.mirrored() if movement.mirror else s
        self._judge = judge
        guard, rack_mm = movement.guard, movement.rack.rack_mm
        self._alarming = guard.alarming(s) if judge else []
        self._far = guard.alarming(s, rack_mm) if judge else []
        watches = (self._alert, self._movement, self._repetition, self._place, self._beyond, self._of_set)
        self._look = Lookahead(watches)
        self._mode: tuple[object, ...] = ()
        self._modes: tuple[Hashable, ...] = ()

    def next_event(self, i: int) -> int:
        """First point from ``i`` on at which something might happen."""
        m = self._m
        # What decides where that is, as far as it changes by leaps.
        place, stage, part, phase = m.rack.place, m.segmenter.stage, m.phases.part, m.course.phase
        mode = (place, stage, part, phase, m.armed, m.guard.alerts, m.places.judgeable)
        if mode != self._mode:
            racking = phase is Phase.RERACKING
            self._mode, self._modes = mode, (mode, mode[:3], mode[:2], place, (place, racking, m.armed), mode)
        return self._look.next_event(i, self._modes)

    def _alert(self, i: int) -> int:
        m, n = self._m, self._s.n
        racking = m.course.phase is Phase.RERACKING
        if m.guard.alerts:
            slow = racking or m.segmenter.goes_on_to_rack or not (self._judge and m.places.judgeable)
            return i if slow else m.guard.next_event(self._s, i)
        if m.rack.place is not Place.RUNNING or not m.armed:
            return n
        return next_of(self._far if racking else self._alarming, i, n)

    def _movement(self, i: int) -> int:
        m = self._m
        return self._s.n if m.rack.place is Place.RACKED else m.phases.next_event(self._seen, i)

    def _repetition(self, i: int) -> int:
        m = self._m
        return self._s.n if m.rack.place is Place.RACKED else m.segmenter.next_event(self._seen, i)

    def _place(self, i: int) -> int:
        return self._m.rack.next_event(self._s, i, self._m.expected)

    def _beyond(self, i: int) -> int:
        m = self._m
        racked = m.rack.place is Place.RACKED
        return self._s.n if racked else m.places.next_event(self._s, i, m.in_repetition)

    def _of_set(self, i: int) -> int:
        """First point at which a set might be ready, begin, be armed, or its last push go on."""
        m, seen = self._m, self._seen
        soonest = seen.n
        if m.rack.place is Place.OFF:
            soonest = self._off_rack(i)
        elif m.rack.place is Place.RUNNING and not m.armed and m.limits is not None:
            soonest = seen.first(i, partial(_below, seen, m.settled_mm))
        amended_mm = m.book.amended_from_mm
        if amended_mm is not None:
            soonest = min(soonest, seen.first(i, partial(_above, seen, amended_mm)))
        return soonest

    def _off_rack(self, i: int) -> int:
        m, seen = self._m, self._seen
        span = (seen.crest_mm, seen.position_mm)
        soonest = seen.first_fall(i, m.segmenter.high_mm, FIRST_LOWERING_MM, span)
        soonest = seen.first(soonest, partial(_below, seen, m.settled_mm))
        if m.course.phase is Phase.READY:
            return soonest
        ready_mm = m.working.at_share(READY_SHARE) or -math.inf
        still = seen.still_from(i, READY_S)
        return min(soonest, seen.first(still, partial(_above, seen, ready_mm)))

    def skip(self, i: int, j: int) -> None:
        """Take the points from ``i`` to before ``j``, at none of which anything happens."""
        m, s, seen = self._m, self._s, self._seen
        m.point = s.point(j - 1)
        judge = self._judge and m.places.judgeable
        place = m.rack.place
        m.book.note_judging(judge, m.segmenter.stage is Stage.TOP)
        m.rack.skip(s, i, j)
        m.guard.skip()
        if place is Place.RUNNING:
            m.course.skip(s, i, j, judge and m.armed)
        if place is not Place.RACKED:
            m.phases.skip(seen, i, j)
            m.history.extend(seen.t_s[i:j], seen.position_mm[i:j])
            m.segmenter.skip(seen, i, j)
            m.close_top()


def _below(s: Stretch, limit_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = s.position_mm[start:stop] < limit_mm + ROUNDING_MM
    return result


def _above(s: Stretch, limit_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = np.maximum(s.position_mm[start:stop], s.high_mm[start:stop]) >= limit_mm - ROUNDING_MM
    return result
