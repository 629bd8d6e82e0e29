"""Every way of moving a sled, decided on purpose, through sensors from fine and fast to coarse and slow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from kiosk.motion.events import MotionEvent, PartialMove, Phase, PhaseChange, TrustLevel, Verdict
from kiosk.motion.samples import FloatArray
from kiosk.motion.tracker import MotionTracker
from kiosk.motion.trust import SignalWatch
from tests.fakes.judging import LIMITS, RACK_MM, phases, unracked
from tests.fakes.motion_paths import FINE_S, Path


@dataclass(frozen=True)
class Sensor:
    """How a movement is read: rate, noise, irregular times, resolution, late samples."""

    rate_hz: float
    noise_mm: float
    jitter: float = 0.0
    step_mm: float = 0.001
    stale: float = 0.0

    def read(self, path: Path, seed: int) -> tuple[FloatArray, FloatArray]:
        """Times and positions; a share of ``stale`` comes again, with the time it had."""
        t_s, position_mm = path.sampled(self.rate_hz, self.noise_mm, seed, self.jitter)
        rng = np.random.default_rng(seed)
        again = np.flatnonzero(rng.random(len(t_s)) < self.stale)
        t_s = np.insert(t_s, again, t_s[np.maximum(again - 1, 0)])
        position_mm = np.insert(position_mm, again, position_mm[np.maximum(again - 1, 0)])
        return t_s, np.round(position_mm / self.step_mm) * self.step_mm


JUDGING = {
    "fine and fast": Sensor(1000, 0.02, step_mm=0.01),
    "usual": Sensor(200, 0.1, jitter=0.3),
    "1 mm counts": Sensor(100, 0.05, step_mm=1.0),
    "irregular, late and doubled": Sensor(100, 0.3, jitter=0.9, stale=0.05),
    "noisy": Sensor(100, 1.5),
    "slow": Sensor(50, 0.3, jitter=0.5),
}
COUNTING = {
    "20 Hz": Sensor(20, 0.5, jitter=0.5),
    "30 Hz, video": Sensor(30, 3.0, step_mm=10.0),
    "time of flight": Sensor(20, 5.0),
    "time of flight, dark": Sensor(20, 12.0),
    "fast and coarse": Sensor(200, 10.0, step_mm=5.0),
    "worst": Sensor(50, 25.0),
}


def plain() -> Path:
    return unracked().reps(3, 118, 462).hold(0.5)


def paused() -> Path:
    return unracked().reps(3, 118, 462, (2, 3, 1, 2)).hold(0.5)


def very_slow() -> Path:
    return unracked().reps(3, 118, 462, (5, 0.5, 5, 0.5)).hold(0.5)


def touch_and_go() -> Path:
    return unracked().reps(3, 118, 462, (1.2, 0, 0.8, 0)).hold(0.5)


def double_bounced() -> Path:
    path = unracked()
    for _ in range(3):
        path.move(118, 1.5).move(145, 0.12).move(120, 0.12).move(462, 1).hold(0.6)
    return path.hold(0.5)


def fidgeting() -> Path:
    path = unracked()
    for by_mm in (-25, 12, -35, -15):
        path.reps(1, 118, 462) if by_mm in (12, -35, -15) else path.hold(0.5)
        path.move(462 + by_mm, 0.5).hold(0.3).move(462, 0.5).hold(0.4)
    return path


def leaning() -> Path:
    """Weight shifted on the sled between repetitions: steps of a few mm."""
    path = unracked()
    for _ in range(3):
        path.reps(1, 118, 462).move(450, 0.6).hold(0.5).move(458, 0.5).hold(1).move(462, 0.5).hold(0.4)
    return path


def long_rests() -> Path:
    return unracked().reps(1, 118, 462).hold(30).reps(2, 118, 462).hold(0.5)


def racked_between() -> Path:
    path = unracked().reps(1, 118, 462).move(RACK_MM, 1).hold(6)
    return path.move(RACK_MM + 15, 0.4).move(462, 1).hold(1.5).reps(2, 118, 462).hold(0.5)


STYLES: dict[str, Callable[[], Path]] = {
    "plain": plain,
    "paused": paused,
    "very slow": very_slow,
    "touch and go": touch_and_go,
    "double bounced": double_bounced,
    "fidgeting": fidgeting,
    "leaning": leaning,
    "long rests": long_rests,
    "racked between": racked_between,
}


def judged(sensor: Sensor, path: Path, seed: int = 5) -> tuple[MotionTracker, list[MotionEvent]]:
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    return tracker, tracker.feed(*sensor.read(path, seed))


@pytest.mark.parametrize("sensor", JUDGING.values(), ids=JUDGING.keys())
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
def test_three_good_repetitions_in_any_style_are_three_good_ones(
    style: Callable[[], Path], sensor: Sensor
) -> None:
    tracker, events = judged(sensor, style())
    assert [(rep.verdict, rep.counted) for rep in tracker.attempts] == [(Verdict.GOOD, True)] * 3
    assert not [e for e in events if isinstance(e, PartialMove)]


@pytest.mark.parametrize("sensor", COUNTING.values(), ids=COUNTING.keys())
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
def test_a_coarse_sensor_counts_and_is_visibly_denied_verdicts(
    style: Callable[[], Path], sensor: Sensor
) -> None:
    t_s, position_mm = sensor.read(style(), 5)
    watch, tracker = SignalWatch(600, RACK_MM, LIMITS), MotionTracker(LIMITS, RACK_MM)
    for span in watch.follow(t_s, position_mm, None, 0):
        part = slice(span.start, span.stop)
        if span.trust.level is TrustLevel.NONE:
            assert t_s[span.stop - 1] < 2.0  # only while nothing is known yet
            continue
        if t_s[span.start] > 2.5:
            assert span.trust.level is TrustLevel.COUNT_ONLY and span.trust.reason.endswith("not judged.")
        tracker.feed(t_s[part], position_mm[part], judge=span.trust.level is TrustLevel.FULL)
    assert [(rep.verdict, rep.counted) for rep in tracker.attempts] == [(Verdict.UNJUDGED, True)] * 3


@pytest.mark.parametrize("sensor", JUDGING.values(), ids=JUDGING.keys())
def test_partial_moves_are_shown_and_short_ones_told_with_any_sensor(sensor: Sensor) -> None:
    path = unracked().move(300, 1.0).move(462, 1.0).hold(0.6).reps(1, 118, 462).move(230, 1.2).move(462, 1)
    tracker, events = judged(sensor, path.hold(0.8))
    assert len([e for e in events if isinstance(e, PartialMove)]) == 1
    assert [(r.verdict, r.counted) for r in tracker.attempts] == [
        (Verdict.GOOD, True),
        (Verdict.SHORT, False),
    ]


@pytest.mark.parametrize("sensor", JUDGING.values(), ids=JUDGING.keys())
def test_a_very_fast_repetition_is_one_and_too_fast(sensor: Sensor) -> None:
    tracker, _ = judged(sensor, unracked().move(125, 0.5).move(455, 0.4).hold(0.8))
    assert [(rep.verdict, rep.counted) for rep in tracker.attempts] == [(Verdict.FAST, True)]


@pytest.mark.parametrize("sensor", JUDGING.values(), ids=JUDGING.keys())
def test_loading_plates_and_leaning_on_a_racked_sled_are_nothing(sensor: Sensor) -> None:
    path, ring_s = Path(RACK_MM).hold(1.5), np.arange(0, 0.3, FINE_S)
    for size_mm, hertz in ((5, 20), (5, 40), (3, 80)):
        ring_mm = size_mm * np.exp(-8 * ring_s) * np.sin(2 * np.pi * hertz * ring_s)
        path.hold(0.5).add(RACK_MM + ring_mm).move(RACK_MM - 12, 0.3).hold(0.5).move(RACK_MM, 0.4)
    tracker, events = judged(sensor, path.hold(1))
    assert phases(events) == [Phase.RACKED] and tracker.attempts == ()


@pytest.mark.parametrize("sensor", JUDGING.values(), ids=JUDGING.keys())
def test_every_phase_has_its_name_and_time(sensor: Sensor) -> None:
    path = unracked().reps(1, 118, 462, (2, 1, 1, 1)).move(118, 2).hold(1)
    stalled_s = path.duration_s + 1.0
    path.move(290, 1).hold(2.6).move(462, 1).hold(1)
    _, events = judged(sensor, path.move(RACK_MM, 1).hold(6))
    changes = [e for e in events if isinstance(e, PhaseChange)]
    one = [Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC]
    assert [e.phase for e in changes if e.phase is not Phase.READY] == [
        *(Phase.RACKED, Phase.UNRACKING, *one, Phase.TOP),
        *(*one, Phase.STALLED, Phase.CONCENTRIC, Phase.TOP, Phase.RERACKING, Phase.RACKED),
    ]
    (stall,) = [e for e in changes if e.phase is Phase.STALLED]
    assert 1.8 <= stall.t_s - stalled_s <= 2.4
    lowering = next(e for e in changes if e.phase is Phase.ECCENTRIC)
    assert lowering.t_s == pytest.approx(4.4 + 0.22, abs=0.08)


def test_a_stalled_push_that_grinds_on_to_the_top_is_stalled_no_longer() -> None:
    path = unracked().move(118, 2).hold(0.5).move(290, 1).hold(3).move(462, 9).hold(1)
    tracker, events = judged(JUDGING["usual"], path)
    assert phases(events)[-3:] == [Phase.CONCENTRIC, Phase.STALLED, Phase.TOP]
    assert [rep.verdict for rep in tracker.attempts] == [Verdict.GOOD]


def test_an_interrupted_set_goes_on_where_the_sled_is() -> None:
    t_s, position_mm = unracked().reps(2, 118, 462).reps(1, 82, 462).hold(0.5).sampled(100)
    tracker = MotionTracker(LIMITS, RACK_MM)
    cut = int(np.searchsorted(t_s, 4.4 + 4.5))
    tracker.feed(t_s[:cut], position_mm[:cut])
    tracker.interrupt()
    tracker.feed(t_s[cut + 40 :], position_mm[cut + 40 :])
    assert [rep.verdict for rep in tracker.attempts] == [Verdict.GOOD, Verdict.GOOD, Verdict.DEEP]
