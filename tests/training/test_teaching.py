"""Slow repetitions teach the turning points; nothing else does."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.training.teaching import Teaching, TeachStep

RATE_HZ = 100.0


class Hand:
    """Moves an imagined sled and feeds the teaching."""

    def __init__(self, rack_mm: float = 600.0) -> None:
        self.teaching = Teaching(rack_mm)
        self.mm, self.t_s = rack_mm, 0.0

    def to(self, mm: float, seconds: float) -> Hand:
        count = max(1, round(seconds * RATE_HZ))
        share = 0.5 - 0.5 * np.cos(np.pi * np.arange(1, count + 1) / count)
        t_s = self.t_s + np.arange(1, count + 1) / RATE_HZ
        self.teaching.feed(t_s, self.mm + share * (mm - self.mm))
        self.mm, self.t_s = mm, float(t_s[-1])
        return self

    def stay(self, seconds: float) -> Hand:
        count = round(seconds * RATE_HZ)
        t_s = self.t_s + np.arange(1, count + 1) / RATE_HZ
        self.teaching.feed(t_s, self.mm + 0.4 * np.sin(9.0 * t_s))
        self.t_s = float(t_s[-1])
        return self

    def unlock(self) -> Hand:
        return self.stay(1.0).to(560.0, 1.5).stay(1.2)

    def rep(self, deep_mm: float = 320.0, straight_mm: float = 572.0, down_s: float = 3.0) -> Hand:
        return self.to(deep_mm, down_s).stay(0.5).to(straight_mm, 3.0).stay(1.5)


def test_one_slow_repetition_teaches_both_points() -> None:
    hand = Hand().unlock()
    steps = [hand.to(mm, 3.0).teaching.view.step for mm in (320.0, 572.0)]
    assert steps == [TeachStep.PUSH, TeachStep.STAY]
    passing = hand.teaching.view
    assert passing.taught is None, "passing by is not standing straight"
    taught = hand.stay(1.5).teaching.view.taught
    assert taught is not None
    assert (taught.straight_mm, taught.deep_mm) == pytest.approx((572.0, 320.0), abs=1.5)
    assert hand.teaching.view.step is TeachStep.LOWER


def test_three_repetitions_are_enough_and_know_their_spread() -> None:
    hand = Hand().unlock()
    for deep_mm, straight_mm in ((320.0, 572.0), (330.0, 566.0), (326.0, 574.0)):
        hand.rep(deep_mm, straight_mm)
    view = hand.teaching.view
    assert (view.step, view.reps) == (TeachStep.DONE, 3)
    assert view.taught is not None
    assert (view.taught.straight_mm, view.taught.deep_mm) == pytest.approx((572.0, 326.0), abs=1.5)
    assert view.taught.straight_spread_mm == pytest.approx(4.0, abs=1.0)
    assert view.taught.deep_spread_mm == pytest.approx(5.0, abs=1.0)
    hand.rep(300.0, 580.0)
    assert hand.teaching.view == view, "what comes after is no longer the teaching"


def test_too_fast_teaches_nothing_and_says_so() -> None:
    hand = Hand().unlock().rep(down_s=0.5)
    view = hand.teaching.view
    assert (view.reps, view.too_fast, view.taught) == (0, True, None)
    hand.rep()
    assert (hand.teaching.view.reps, hand.teaching.view.too_fast) == (1, False)


def test_racking_on_the_way_up_teaches_only_where_the_leg_stood() -> None:
    hand = Hand().unlock().rep(straight_mm=570.0).to(600.0, 1.0).stay(2.0)
    taught = hand.teaching.view.taught
    assert taught is not None
    assert hand.teaching.view.reps == 1
    assert taught.straight_mm == pytest.approx(570.0, abs=1.5)


def test_settling_is_no_repetition_and_a_range_too_small_is_none() -> None:
    hand = Hand().unlock().to(525.0, 1.0).stay(1.0).to(560.0, 1.0).stay(1.0)
    assert hand.teaching.view.reps == 0
    small = Hand().unlock().rep(deep_mm=495.0, straight_mm=565.0)
    assert small.teaching.view.taught is None


def test_a_lost_signal_ends_the_repetition_in_hand() -> None:
    hand = Hand().unlock().to(330.0, 3.0)
    hand.teaching.interrupt()
    hand.to(570.0, 3.0).stay(1.5)
    assert hand.teaching.view.reps == 0
    hand.rep()
    assert hand.teaching.view.reps == 1
