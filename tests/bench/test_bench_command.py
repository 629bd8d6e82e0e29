"""``bench`` on the command line: what it offers, refuses, prints, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.bench.command import ABOUT, NEVER_QUICK, WHEN_ASKED
from kiosk.bench.figures import Figure
from kiosk.bench.options import Measure, Options
from tests.bench.test_bench_recordings import write_folder


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--only", "dance"], ["dance", "judgement", "recordings", "pipeline"]),
        (["--only", "recordings,dance"], ["dance"]),
        (["--reps", "0"], ["--reps is 0"]),
        (["--workers", "0"], ["--workers is 0"]),
        (["--seed", "-4"], ["--seed is -4"]),
        (["--data", "/no/such/folder"], ["/no/such/folder"]),
        (["--fast"], ["--fast", "--quick"]),
    ],
)
def test_refusals(arguments: list[str], named: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(["bench", *arguments])
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else -1
    out = capsys.readouterr()
    assert (status, out.out, len(out.err.splitlines())) == (2, "", 1)
    for word in named:
        assert word in out.err


def test_help_teaches_every_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["bench", "--help"])
    shown = capsys.readouterr().out
    assert stop.value.code == 0
    for name, about in ABOUT.items():
        assert name in shown and about in shown
    assert "legpress-kiosk bench --only judgement --reps 1 --seed 42" in shown


def test_one_simulated_set_again_from_its_seed(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["bench", "--only", "judgement", "--reps", "1", "--seed", "34", "--workers", "1"]
    main([*arguments, "--json"])
    first = json.loads(capsys.readouterr().out)
    main([*arguments, "--json"])
    assert json.loads(capsys.readouterr().out) == first
    figures = {figure["name"]: figure for figure in first["figures"]}
    assert figures["judgement.sets"]["median"] == 1
    assert "seeds 34 to 34" in figures["judgement.sets"]["note"]


def test_many_sets_on_several_cores_give_the_same_figures(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["bench", "--only", "judgement", "--reps", "4", "--seed", "34", "--json", "--workers"]
    main([*arguments, "1"])
    alone = capsys.readouterr().out
    main([*arguments, "2"])
    assert capsys.readouterr().out == alone


def test_a_missed_limit_is_exit_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_folder(tmp_path, turn_off_s=0.5)
    assert main(["bench", "--only", "recordings", "--data", str(tmp_path)]) == 1
    assert "FAIL" in capsys.readouterr().out


def test_without_recordings_the_status_is_0_and_nothing_is_claimed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["bench", "--only", "recordings"]) == 0
    shown = capsys.readouterr().out
    assert "not measured" in shown
    assert "pass" not in shown


def test_the_pipeline_is_timed_beside_its_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    main(["bench", "--only", "pipeline", "--quick", "--json"])
    replayed, _, live = json.loads(capsys.readouterr().out)["figures"]
    assert replayed["limit"] == {"at_most": None, "at_least": 1e6}
    assert 0 < replayed["low"] <= replayed["median"] <= replayed["high"]
    assert replayed["baseline"] > replayed["median"]
    assert any("motion/" in line and "% of the time" in line for line in replayed["details"])
    assert live["median"] > 0


@pytest.mark.parametrize("quick", [True, False])
def test_what_takes_long_is_left_out_of_a_quick_look_and_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], quick: bool
) -> None:
    asked: list[str] = []

    def measure(name: str) -> Measure:
        def noted(_options: Options) -> list[Figure]:
            asked.append(name)
            return [Figure(name, "ms", (1.0,))]

        return noted

    monkeypatch.setattr("kiosk.bench.command._measures", lambda: {name: measure(name) for name in ABOUT})
    assert main(["bench", *(["--quick"] if quick else [])]) == 0
    left_out = NEVER_QUICK if quick else frozenset()
    assert set(asked) == set(ABOUT) - WHEN_ASKED - left_out
    said = capsys.readouterr().err
    assert all(name in said for name in left_out)
