"""What the technician reads about sensors is what the code declares."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.app.cli import build_parser
from kiosk.sensing import benewake, dimetix, modbus
from kiosk.sensing.lpos import LposDecoder
from kiosk.sensing.protocols import WireProtocol, facts

ROOT = Path(__file__).resolve().parents[2]
PAPER = (ROOT / "docs" / "sensors.md").read_text("utf-8")
ROWS = {
    cells[0].strip("`"): cells[1:]
    for line in PAPER.splitlines()
    if line.startswith("| `") and len(cells := [cell.strip() for cell in line.strip("|").split("|")]) == 7
}


@pytest.mark.parametrize("protocol", WireProtocol)
def test_each_protocol_has_a_row_that_tells_what_is_declared(protocol: WireProtocol) -> None:
    declared = facts(protocol)
    _, trust, unit, step, rate, speeds = ROWS[protocol.value]
    assert (trust, unit) == (declared.trust.value, declared.raw_unit)
    assert (float(step), float(rate)) == (declared.resolution_mm, declared.rate_hz)
    assert speeds == ", ".join(str(baud) for baud in declared.bauds)


@pytest.mark.parametrize("protocol", WireProtocol)
def test_each_protocol_has_a_section(protocol: WireProtocol) -> None:
    assert re.search(rf"^## `{protocol.value}`: .+$", PAPER, re.MULTILINE)


def test_nothing_is_documented_that_is_not_there() -> None:
    assert set(ROWS) == {protocol.value for protocol in WireProtocol}
    sections = re.findall(r"^## `([^`]+)`", PAPER, re.MULTILINE)
    assert sections == [protocol.value for protocol in WireProtocol]


def test_printed_bytes_are_the_ones_that_are_sent() -> None:
    for frame in (modbus.REQUEST, modbus.encode_answer(100_000), benewake.encode_frame(65, 400)):
        assert f"`{frame.hex(' ').upper()}`" in PAPER
    assert f"`{dimetix.encode_distance(41_237).decode('ascii').strip()}`" in PAPER
    line = next(line for line in PAPER.splitlines() if line.startswith("$LPOS"))
    assert LposDecoder().feed(line.encode("ascii") + b"\r\n", 1.0).good == 1


@pytest.mark.parametrize("command", ["run", "simulate"])
def test_help_lists_every_protocol(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args([command, "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert ", ".join(protocol.value for protocol in WireProtocol) in told
