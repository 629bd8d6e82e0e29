"""The calibration wizard finds the machine whatever the sensor, and refuses every nonsense in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.calibration import Calibration
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.training.calibration_checks import WORDS, Nonsense, Refusal, turns
from kiosk.training.daily_check import CheckResult, CheckStep, DailyCheck
from kiosk.training.steady import SteadyWindow, Unsteady
from kiosk.training.wizard import CalibrationWizard, Step, WizardPlan
from tests.fakes.rail import LIVE, Hand, Rail

TRAVEL_MM = 600.0
RACK_MM = 570.0
PLAN = WizardPlan(counts_per_mm=1000.0, nominal_travel_mm=602.0, block_mm=100.0)


class Run:
    """A wizard with somebody at the sled."""

    def __init__(self, rail: Rail, plan: WizardPlan = PLAN, at_mm: float = 400.0, seed: int = 1) -> None:
        self.wizard = CalibrationWizard(plan)
        self.wizard.hear(LIVE)
        self.hand = Hand(rail, at_mm, seed)

    def feed(self, blocks: Iterable[SampleBlock]) -> None:
        for block in blocks:
            self.wizard.take(block)

    def go(self, to_mm: float, *on_the_way_mm: float) -> None:
        for point in (*on_the_way_mm, to_mm):
            self.feed(self.hand.move(point))
            self.feed(self.hand.rest(0.3))
        self.feed(self.hand.rest())

    def capture(self, to_mm: float, *on_the_way_mm: float) -> Refusal | None:
        self.go(to_mm, *on_the_way_mm)
        return self.wizard.capture(self.hand.now_s)

    def points(self, *points_mm: float) -> Refusal | None:
        """The refusal of the last of these points; all before it have to be taken."""
        for point in points_mm[:-1]:
            assert self.capture(point) is None
        return self.capture(points_mm[-1])


@given(
    scale=st.sampled_from([1.0, 4.0, 39.37, 1000.0, 20_000.0]),
    towards_bottom=st.booleans(),
    offset=st.floats(-1e6, 1e6),
    travel_mm=st.floats(250, 900),
    known=st.booleans(),
    rate_hz=st.sampled_from([25.0, 100.0, 500.0]),
    noise_mm=st.sampled_from([0.0, 0.05, 1.0]),
    seed=st.integers(0, 99),
)
@settings(max_examples=15)
def test_any_machine_with_any_sensor_is_found(
    scale: float,
    towards_bottom: bool,
    offset: float,
    travel_mm: float,
    known: bool,
    rate_hz: float,
    noise_mm: float,
    seed: int,
) -> None:
    counts_per_mm = -scale if towards_bottom else scale
    rail = Rail(counts_per_mm, offset, rate_hz, noise_mm)
    plan = WizardPlan(scale if known else None, travel_mm, 100.0)
    run = Run(rail, plan, at_mm=travel_mm / 2, seed=seed)
    assert run.points(travel_mm, 0.0, 100.0, travel_mm - 20.0) is None
    result = run.wizard.result()
    assert result is not None and result.reversed_sensor is towards_bottom
    tolerance_mm = 0.6 / scale + 1.0 * noise_mm + 0.01
    calibration = result.calibration
    for position_mm in (0.0, 100.0, travel_mm):
        found = calibration.to_mm(np.array([rail.raw(position_mm)]))[0]
        assert found == pytest.approx(position_mm, abs=2 * tolerance_mm)
    assert calibration.rack_mm == pytest.approx(travel_mm - 20.0, abs=2 * tolerance_mm)
    assert abs(result.third_off_mm) <= 2 * tolerance_mm


def test_the_page_is_told_what_to_do_and_how_far_it_is() -> None:
    run = Run(Rail())
    first = run.wizard.view(run.hand.now_s)
    assert (first.step, first.number, first.of) == (Step.TOP, 1, 4)
    assert first.why_not is Unsteady.NO_SIGNAL and not first.ready and first.raw is None
    run.feed(run.hand.move(TRAVEL_MM))
    moving = run.wizard.view(run.hand.now_s)
    assert moving.why_not is Unsteady.MOVING and not moving.ready
    run.feed(run.hand.rest(0.5))
    assert 0.2 < run.wizard.view(run.hand.now_s).progress < 0.8
    run.feed(run.hand.rest(1.0))
    assert run.wizard.view(run.hand.now_s).ready
    assert run.wizard.capture(run.hand.now_s) is None
    run.go(0.0)
    view = run.wizard.view(run.hand.now_s)
    assert (view.step, view.number) == (Step.BOTTOM, 2)
    assert view.captured == {Step.TOP: 612_000.0}
    assert view.from_last_mm == pytest.approx(TRAVEL_MM) and view.position_mm is None
    assert run.wizard.capture(run.hand.now_s) is None
    run.go(100.0)
    assert run.wizard.view(run.hand.now_s).position_mm == pytest.approx(100.0)
    assert run.wizard.capture(run.hand.now_s) is None
    assert run.capture(RACK_MM) is None
    review = run.wizard.view(run.hand.now_s)
    assert (review.step, review.number, review.ready) == (Step.REVIEW, 4, False)
    assert run.wizard.capture(run.hand.now_s) is None
    result = run.wizard.result()
    assert result is not None
    assert result.calibration == Calibration(12_000.0, 612_000.0, TRAVEL_MM, RACK_MM)


@pytest.mark.parametrize(
    ("points_mm", "why"),
    [
        ((600.0, 600.0), Nonsense.SAME_PLACE),
        ((600.0, 520.0), Nonsense.TOO_SHORT),
        ((600.0, 200.0), Nonsense.OFF_NOMINAL),
        ((600.0, 0.0, 0.0), Nonsense.SAME_PLACE),
        ((600.0, 0.0, 108.0), Nonsense.NOT_LINEAR),
        ((600.0, 0.0, -50.0), Nonsense.REVERSED),
        ((600.0, 0.0, 100.0, 700.0), Nonsense.RACK_OUTSIDE),
    ],
)
def test_nonsense_is_refused_with_its_reason(points_mm: tuple[float, ...], why: Nonsense) -> None:
    run = Run(Rail())
    refusal = run.points(*points_mm)
    assert refusal is not None
    assert refusal.why in (why, Nonsense.BEYOND_TOP) if why is Nonsense.RACK_OUTSIDE else refusal.why is why
    assert run.wizard.view(run.hand.now_s).refusal == refusal
    assert run.wizard.result() is None


def test_turning_back_twice_on_the_way_is_refused_and_once_is_forgiven() -> None:
    run = Run(Rail())
    assert run.capture(600.0) is None
    twice = run.capture(0.0, 300.0, 500.0, 200.0, 400.0)
    assert twice is not None and twice.why is Nonsense.TURNED_BACK and twice.measured == 4
    run = Run(Rail())
    assert run.capture(600.0) is None
    assert run.capture(0.0, 300.0, 310.0) is None


def test_a_point_short_of_the_stop_is_found_out() -> None:
    run = Run(Rail())
    assert run.capture(600.0) is None
    early = run.capture(8.0, 0.0)
    assert early is not None and early.why is Nonsense.OVERRUN and "8 mm beyond this point" in early.sentence
    run = Run(Rail())
    assert run.capture(592.0) is None
    beyond = run.capture(0.0, 600.0)
    assert beyond is not None and beyond.why is Nonsense.BEYOND_TOP
    run = Run(Rail(), replace(PLAN, nominal_travel_mm=None))
    assert run.points(600.0, 20.0) is None
    below = run.capture(120.0, 0.0)
    assert below is not None and below.why is Nonsense.BELOW_BOTTOM and "20 mm below" in below.sentence


def test_a_sensor_that_is_not_even_is_found_by_the_third_point() -> None:
    refusal = Run(Rail(bow_mm=12.0)).points(600.0, 0.0, 100.0)
    assert refusal is not None and refusal.why is Nonsense.NOT_LINEAR
    assert refusal.measured == pytest.approx(106.7, abs=0.2)


def test_without_a_scale_the_block_finds_a_missed_stop() -> None:
    run = Run(Rail(), WizardPlan(None, TRAVEL_MM, 100.0))
    refusal = run.points(560.0, 0.0, 100.0)
    assert refusal is not None and refusal.why is Nonsense.NOT_LINEAR


def test_a_noisy_sensor_is_no_calibration() -> None:
    run = Run(Rail(counts_per_mm=4.0, noise_mm=6.0), WizardPlan(4.0, None, 100.0))
    refusal = run.points(600.0, 0.0)
    assert refusal is not None and refusal.why is Nonsense.NOISY


def test_a_capture_in_motion_or_without_a_signal_is_refused_and_keeps_nothing() -> None:
    run = Run(Rail())
    assert run.wizard.capture(run.hand.now_s) == Refusal(Nonsense.UNSTEADY)
    run.feed(run.hand.move(600.0))
    assert run.wizard.capture(run.hand.now_s) == Refusal(Nonsense.UNSTEADY)
    run.feed(run.hand.rest())
    assert run.wizard.capture(run.hand.now_s + 0.3) == Refusal(Nonsense.UNSTEADY), "old samples prove nothing"
    assert run.wizard.step is Step.TOP
    assert run.wizard.capture(run.hand.now_s) is None


def test_back_takes_one_point_away_and_a_restart_of_the_sensor_all() -> None:
    run = Run(Rail())
    assert run.points(600.0, 0.0) is None
    run.wizard.back()
    assert run.wizard.step is Step.BOTTOM
    assert run.capture(0.0) is None
    (block,) = [next(iter(run.hand.rest(0.1)))]
    flags = np.full(len(block.raw), int(SampleFlag.RESTARTED), dtype=np.uint8)
    run.wizard.take(replace(block, flags=flags))
    view = run.wizard.view(run.hand.now_s)
    assert view.step is Step.TOP and view.why_not is Unsteady.RESTARTED and view.captured == {}


def test_a_plan_needs_a_scale_or_a_travel() -> None:
    with pytest.raises(ValueError, match="Neither the sensor's counts per mm nor the travel"):
        WizardPlan(None, None)
    with pytest.raises(ValueError, match="block_mm is 0"):
        WizardPlan(1000.0, None, 0.0)


def test_every_reason_has_a_sentence_without_gaps() -> None:
    for why in Nonsense:
        sentence = Refusal(why, 12.0, 34.0).sentence
        assert sentence.endswith(".") and "{" not in sentence and why in WORDS


@pytest.mark.parametrize(
    ("way", "count"),
    [([], 0), ([5.0], 0), ([0, 10], 0), ([0, 6, 4, 10], 1 + 1), ([0, 6, 5.8, 10], 0), ([3, 3], 0)],
)
def test_turns(way: list[float], count: int) -> None:
    assert turns(way) == count
    assert turns([-value for value in way]) == count


@pytest.mark.parametrize(
    ("flag", "why"),
    [
        (SampleFlag.WEAK_SIGNAL, Unsteady.WEAK),
        (SampleFlag.OVERSPEED, Unsteady.FAULTY),
        (SampleFlag.ILLEGAL_TRANSITION, Unsteady.FAULTY),
    ],
)
def test_what_the_sensor_says_of_itself_is_the_reason(flag: SampleFlag, why: Unsteady) -> None:
    window, hand = SteadyWindow(1000.0), Hand(Rail(), 600.0)
    window.hear(LIVE)
    for block in hand.rest():
        window.take(block)
    assert window.look(hand.now_s).why_not is None
    for block in hand.rest(0.1):
        window.take(replace(block, flags=np.full(len(block.raw), int(flag), dtype=np.uint8)))
    assert window.look(hand.now_s).why_not is why
    for block in hand.rest(1.5):
        window.take(block)
    assert window.look(hand.now_s).why_not is None


def test_missing_samples_a_lost_link_and_jumps_are_told_apart() -> None:
    window, hand = SteadyWindow(1000.0), Hand(Rail(), 600.0)
    window.hear(LIVE)
    for block in hand.rest():
        window.take(replace(block, lost=1))
    assert window.look(hand.now_s).why_not is Unsteady.GAPS
    window.hear(LinkNews(0.0, LinkState.LOST, ""))
    assert window.look(hand.now_s).why_not is Unsteady.NO_SIGNAL
    window.hear(LIVE)
    for number, block in enumerate(hand.rest(4.0)):
        spiky = block.raw.copy()
        spiky[0] += 30_000.0 if number % 5 == 0 else 0.0
        window.take(replace(block, raw=spiky))
    assert window.look(hand.now_s).why_not is Unsteady.NOISY


def _check(offset_mm: float, stretch: float) -> CheckResult:
    rail = Rail()
    calibration = Calibration(rail.raw(0.0), rail.raw(TRAVEL_MM), TRAVEL_MM, RACK_MM)
    moved = replace(
        rail, offset_raw=rail.offset_raw + offset_mm * 1000, counts_per_mm=rail.counts_per_mm * stretch
    )
    check, hand = DailyCheck(calibration), Hand(moved, RACK_MM)
    check.hear(LIVE)
    seen = []
    for blocks in (hand.rest(), hand.move(0.0), hand.rest(), hand.move(TRAVEL_MM), hand.rest()):
        for block in blocks:
            check.take(block)
            seen.append(check.tick(hand.now_s).step)
    assert list(dict.fromkeys(seen)) == [CheckStep.BOTTOM, CheckStep.TOP, CheckStep.DONE]
    result = check.result()
    assert result is not None
    return result


def test_the_daily_check_takes_both_stops_by_itself_and_measures_them() -> None:
    fine = _check(0.0, 1.0)
    assert fine.passed and fine.sentence == "" and fine == CheckResult(0.0, 0.0)
    near = _check(-2.5, 1.0)
    assert near.passed and near.bottom_off_mm == pytest.approx(-2.5)
    slipped = _check(3.5, 1.0)
    assert not slipped.passed and "bottom stop +3.5 mm" in slipped.sentence
    stretched = _check(0.0, 1.01)
    assert not stretched.passed and stretched.top_off_mm == pytest.approx(6.0)
