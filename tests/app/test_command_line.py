"""Bad input gets one line that names it and what is allowed, exit status 2, and changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from kiosk.app.cli import main

CALIBRATE = [
    *("calibrate", "--bottom-raw", "0", "--top-raw", "600000", "--travel-mm", "600", "--rack-mm", "580"),
    *("--depth-limit-mm", "200", "--lockout-limit-mm", "540"),
]


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Run; returns the one line on standard error."""
    try:
        status = main(arguments)
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else -1
    out = capsys.readouterr()
    assert status == 2, out
    assert out.out == ""
    assert len(out.err.splitlines()) == 1, out.err
    assert "Traceback" not in out.err
    return out.err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["run", "--frobnicate"], ["--frobnicate", "--sled", "--workout"]),
        (["dance"], ["dance", "run", "simulate"]),
        ([], ["run", "simulate", "calibrate"]),
        (["run", "--workout", "9000x2"], ["9000x2", "strength", "SETSxREPS"]),
        (["run", "--workout", "0x5"], ["sets is 0", "1 to 20"]),
        (["run", "--workout", "3x12@2-1-1"], ["2-1-1", "2-1-1-1"]),
        (["run", "--sled", "morse:/dev/null"], ["morse", "lpos"]),
        (["run", "--sled", "lpos:/dev/no-such-sensor"], ["/dev/no-such-sensor", "serial device"]),
        (["record", "--sled", "lpos:/dev/no-such-sensor", "--out", "/tmp/never"], ["/dev/no-such-sensor"]),
        (["run", "--language", "xx"], ["xx", "en, de, nl, es"]),
        (["screenshot", "--out", "/tmp/never", "--language", "tlh"], ["tlh", "de", "es"]),
        (["screenshot", "--out", "/tmp/never", "--size", "1920x1080@99"], ["99", "5 to 60"]),
        (["run", "--windowed", "big"], ["big", "pixels"]),
        (["run", "--sled", "simulated:somersault 3; rack"], ["somersault", "rep"]),
        (["run", "--config", "/no/such/kiosk.toml"], ["/no/such/kiosk.toml"]),
        (["simulate", "--protocol", "morse", "--link", "/tmp/never"], ["morse", "lpos"]),
        (["simulate", "--faults", "gremlins=1"], ["gremlins", "corrupt"]),
        (["screenshot", "--out", "/tmp/never", "--screen", "disco"], ["disco", "attract", "live"]),
        (["screenshot", "--out", "/tmp/never", "--size", "1x1"], ["1x1", "480"]),
        (["analyse", "/no/such.csv"], ["/no/such.csv"]),
    ],
)
def test_refusals(arguments: list[str], named: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    line = refused(arguments, capsys)
    for word in named:
        assert word in line, line


def test_unknown_configuration_key_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text('[sled]\ndevice = "simulated"\nbaud = 9600\n', encoding="utf-8")
    line = refused(["run", "--config", str(config)], capsys)
    assert "baud" in line
    assert "3" in line


@pytest.mark.parametrize(
    ("option", "value", "named"),
    [
        ("--top-raw", "0", "bottom and top"),
        ("--depth-limit-mm", "530", "530"),
        ("--lockout-limit-mm", "700", "700"),
        ("--travel-mm", "nan", "travel_mm"),
        ("--rack-mm", "9999", "9999"),
    ],
)
def test_a_calibration_without_sense_is_refused_and_the_old_one_stays(
    option: str, value: str, named: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*CALIBRATE, "--data-dir", str(tmp_path)]) == 0
    capsys.readouterr()
    versions = sorted((tmp_path / "machine").iterdir())
    before = versions[-1].read_bytes()
    arguments = [*CALIBRATE, "--data-dir", str(tmp_path)]
    arguments[arguments.index(option) + 1] = value
    assert named in refused(arguments, capsys)
    assert sorted((tmp_path / "machine").iterdir()) == versions and versions[-1].read_bytes() == before


def write_recording(path: Path, header: str = "t_s,pos_mm") -> None:
    t_s = np.arange(0.0, 20.0, 0.01)
    position_mm = 360.0 + 150.0 * np.cos(2 * np.pi * t_s / 5.0)
    rows = "\n".join(f"{t:.3f},{x:.2f}" for t, x in zip(t_s, position_mm, strict=True))
    path.write_text(f"{header}\n{rows}\n", encoding="utf-8")


def test_analyse_prints_the_agreed_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "set.csv"
    write_recording(path)
    assert main(["analyse", str(path), "--json", "--depth-limit-mm", "200", "--lockout-limit-mm", "520"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert set(result) == {"reps", "trust", "alerts"}
    assert [rep["verdict"] for rep in result["reps"]] == ["good"] * 4
    assert set(result["reps"][0]) == {
        *("t_start_s", "t_turn_s", "t_end_s", "rom_mm", "eccentric_s", "pause_s", "concentric_s"),
        *("mean_velocity_mps", "peak_velocity_mps", "verdict"),
    }
    assert result["reps"][0]["t_turn_s"] == pytest.approx(2.5, abs=0.05)
    assert result["reps"][0]["rom_mm"] == pytest.approx(300.0, abs=3.0)
    assert result["alerts"] == []


def test_an_unknown_column_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "set.csv"
    write_recording(path, "t_s,height")
    line = refused(["analyse", str(path)], capsys)
    assert "height" in line
    assert "pos_mm" in line


def test_one_limit_alone_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "set.csv"
    write_recording(path)
    assert "--lockout-limit-mm" in refused(["analyse", str(path), "--depth-limit-mm", "200"], capsys)


def test_record_refuses_to_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "old.csv"
    path.write_text("precious", encoding="utf-8")
    line = refused(["record", "--sled", "simulated", "--out", str(path), "--seconds", "1"], capsys)
    assert str(path) in line
    assert path.read_text(encoding="utf-8") == "precious"
