"""The campaign: people and sensors as promised, one seed one set, and a judge that errs is found out."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import numpy as np
import pytest

from kiosk.bench import judgement
from kiosk.bench.campaign import lifters, people
from kiosk.bench.campaign.compare import CLEAR_MM, Comparison, SetResult
from kiosk.bench.campaign.observe import Observed, observe
from kiosk.bench.campaign.run import (
    STYLES,
    reps_of,
    run_set,
    run_sets,
    seeds_for,
    sensor_of,
    style_of,
)
from kiosk.bench.campaign.sensors import SENSORS, SensorKind, Signal, sense
from kiosk.bench.campaign.shapes import Shape, minimum_jerk, skewed, spline, steady, sticking
from kiosk.bench.campaign.truth import GRID_HZ, Performance
from kiosk.bench.figures import Figure, Outcome
from kiosk.bench.judgement import figures
from kiosk.bench.options import Options
from kiosk.motion.events import AlertChange, AlertKind, Verdict

LPOS = next(kind for kind in SENSORS if kind.rate_hz == (200.0, 200.0))
COARSE = SENSORS[-1]


def sloppy_set(kind: SensorKind = LPOS, seed: int = 5) -> tuple[Performance, Signal]:
    """Six steady repetitions, some of them beyond a limit, without any glitch."""
    random = np.random.default_rng(seed)
    truth = people.perform(replace(people.HABITS[0], sloppy=0.4), 6, random)
    signal = sense(kind, truth.position_mm, random)
    return truth, signal._replace(position_mm=signal.position_mm - signal.glitch_mm)


def compared(truth: Performance, signal: Signal, observed: Observed) -> SetResult:
    return Comparison(truth, signal, observed).result(5, "a sensor")


def named(results: list[SetResult], name: str) -> Figure:
    return next(figure for figure in figures(results) if figure.name == f"judgement.{name}")


def test_every_style_meets_every_sensor() -> None:
    met = {(style_of(seed), sensor_of(seed).name) for seed in range(len(STYLES) * 16)}
    assert len(met) == len(set(STYLES)) * len(SENSORS)
    assert len(set(STYLES)) >= 6 and len(SENSORS) >= 4


def test_seeds_are_as_many_as_the_repetitions_need() -> None:
    seeds = seeds_for(7, 100)
    assert seeds[0] == 7
    assert sum(map(reps_of, seeds)) >= 100 > sum(map(reps_of, seeds[:-1]))


def test_a_set_comes_out_of_its_seed_alone() -> None:
    alone = run_set(34)
    assert list(run_sets([35, 34], workers=1))[1] == alone
    assert alone.reps == reps_of(34) == 3


@pytest.mark.parametrize("shape", [minimum_jerk, skewed, spline, steady, sticking])
def test_shapes_lead_all_the_way_and_never_back(shape: Shape) -> None:
    for count in (2, 30, 1000):
        way = shape(count, np.random.default_rng(count))
        assert way.shape == (count,)
        assert way[-1] == pytest.approx(1.0)
        assert np.all(np.diff(way) >= 0.0) and way[0] >= 0.0


@pytest.mark.parametrize("habit", people.HABITS, ids=lambda habit: habit.name)
def test_people_turn_where_their_truth_says(habit: people.Habit) -> None:
    truth = people.perform(habit, 5, np.random.default_rng(3))
    limits = truth.machine.limits
    assert len(truth.reps) == 5
    for rep in truth.reps:
        assert rep.t_start_s < rep.t_turn_s < rep.t_end_s <= rep.t_next_s
        deep_mm, locked_mm = limits.depth_mm - rep.bottom_mm, rep.top_mm - limits.lockout_mm
        assert (rep.kind == "deep") == (deep_mm > 0) == (rep.t_deep_s is not None)
        assert (rep.kind == "locked") == (locked_mm > 0) == (rep.t_locked_s is not None)
        assert abs(deep_mm) >= CLEAR_MM and abs(locked_mm) >= CLEAR_MM
        assert rep.bottom_mm == truth.position_mm[round(rep.t_turn_s * GRID_HZ)]


def test_the_simulated_lifter_performs_what_its_truth_says() -> None:
    truth = lifters.perform(8, np.random.default_rng(1))
    assert len(truth.reps) == 8
    assert truth.counted == sum(rep.kind != "short" for rep in truth.reps)


@pytest.mark.parametrize("kind", SENSORS, ids=lambda kind: kind.name)
def test_sensors_are_as_good_as_they_say(kind: SensorKind) -> None:
    still_mm = np.full(400_000, 300.0)
    t_s, position_mm, glitch_mm = sense(kind, still_mm, np.random.default_rng(2))
    assert np.all(np.diff(t_s) >= 0.0)
    rate_hz = len(np.unique(t_s)) / 400.0
    assert kind.rate_hz[0] * 0.98 <= rate_hz <= kind.rate_hz[1] * 1.02
    clean = position_mm[glitch_mm == 0.0] - 300.0
    assert kind.noise_mm[0] * 0.8 <= np.std(clean) <= np.hypot(kind.noise_mm[1], kind.step_mm) * 1.2
    glitches = np.count_nonzero(np.diff(np.flatnonzero(glitch_mm), prepend=-9) > 1)
    assert 0.0003 <= glitches / len(t_s) <= 0.002


def test_a_clean_set_is_judged_without_fault(well_judged: Judged) -> None:
    result = compared(*well_judged)
    assert result.faults == ()
    assert result.exact and result.beyond >= 2 and result.inside >= 6
    assert all(0.0 <= delay_ms <= 60.0 for delay_ms in result.delays_ms)
    assert [figure.name for figure in figures([result]) if figure.outcome is Outcome.FAIL] == []


def test_a_coarse_sensor_is_denied_and_not_missed() -> None:
    truth, signal = sloppy_set(COARSE)
    result = compared(truth, signal, observe(truth.machine, signal, truth.counted, 16))
    assert (result.denied, result.beyond, result.inside, result.missed) == (6, 0, 0, 0)
    assert result.exact


Judged = tuple[Performance, Signal, Observed]


@pytest.fixture(scope="module")
def well_judged() -> Judged:
    """A set and what the judge really makes of it."""
    truth, signal = sloppy_set()
    return truth, signal, observe(truth.machine, signal, truth.counted, 64)


def test_a_judge_that_loses_a_repetition_is_found_out(well_judged: Judged) -> None:
    truth, signal, seen = well_judged
    deaf = replace(seen, attempts=seen.attempts[:2] + seen.attempts[3:])
    result = compared(truth, signal, deaf)
    assert named([result], "wrong_counts").outcome is Outcome.FAIL
    assert any(fault.startswith("count:") and "lost ['" in fault for fault in result.faults)
    gone = replace(deaf, interrupted=True)
    marked = compared(truth, signal, gone)
    assert named([marked], "wrong_counts").outcome is Outcome.PASS
    assert named([marked], "incomplete_sets").values == (1,)
    assert named([marked, result], "interrupted_sets").values == (1,)


def test_a_sensor_that_slips_interrupts_the_set_and_limits_are_denied_from_there_on() -> None:
    truth, signal = sloppy_set()
    slipped_s = truth.reps[2].t_next_s - 0.1  # at the third top
    slipped_mm = signal.position_mm - np.where(signal.t_s > slipped_s, 60.0, 0.0)
    seen = observe(truth.machine, signal._replace(position_mm=slipped_mm), truth.counted, 16)
    result = compared(truth, signal, seen)
    assert result.incomplete
    assert (result.denied, result.missed) == (4, 0)


def test_a_judge_that_misses_an_alert_is_found_out(well_judged: Judged) -> None:
    truth, signal, seen = well_judged
    result = compared(truth, signal, replace(seen, alerts=()))
    assert result.missed == result.beyond
    assert named([result], "missed_alerts").outcome is Outcome.FAIL
    assert f"seed 5 ({truth.style}, a sensor): missed" in named([result], "missed_alerts").details[0]


def test_a_judge_that_cries_wolf_is_found_out(well_judged: Judged) -> None:
    truth, signal, seen = well_judged
    good = next(rep for rep in truth.reps if rep.kind == "good")
    wolf = AlertChange(good.t_turn_s, AlertKind.DEPTH, True, good.bottom_mm)
    result = compared(truth, signal, replace(seen, alerts=(*seen.alerts, wolf)))
    assert result.false == 1
    assert named([result], "false_alerts").outcome is Outcome.FAIL


def test_a_judge_that_names_the_wrong_fault_is_found_out(well_judged: Judged) -> None:
    truth, signal, seen = well_judged
    wrong = tuple(replace(rep, verdict=Verdict.SHORT) for rep in seen.attempts)
    assert compared(truth, signal, replace(seen, attempts=wrong)).misjudged == 6


def test_figures_tell_sizes_bounds_and_delays(well_judged: Judged) -> None:
    truth, signal, seen = well_judged
    results = [compared(truth, signal, seen)] * 3
    assert named(results, "repetitions").values == (18,)
    assert "with 95 % confidence at most 0.63" in named(results, "wrong_counts").note
    assert named(results, "delay_median").values[0] == pytest.approx(
        float(np.median(results[0].delays_ms)), abs=0.1
    )


def interrupted() -> SetResult:
    raise KeyboardInterrupt


def test_an_interrupted_campaign_tells_what_was_done(
    well_judged: Judged, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = compared(*well_judged)

    def until_interrupted(seeds: list[int], workers: int) -> Generator[SetResult]:
        yield done
        yield interrupted()

    monkeypatch.setattr(judgement, "run_sets", until_interrupted)
    said: list[str] = []
    options = Options(quick=True, seed=1, reps=100, workers=1, data=None, progress=said.append)
    found = {figure.name: figure.values for figure in judgement.measure(options)}
    assert list(found["judgement.sets"]) == [1.0]
    assert said and "interrupted after 1 of" in said[-1]


def test_a_campaign_interrupted_at_once_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def at_once(seeds: list[int], workers: int) -> Generator[SetResult]:
        yield interrupted()

    monkeypatch.setattr(judgement, "run_sets", at_once)
    options = Options(quick=True, seed=1, reps=100, workers=1, data=None, progress=lambda line: None)
    with pytest.raises(KeyboardInterrupt):
        judgement.measure(options)
