"""Finding out which sensor is attached: real terminals, every protocol, and what no sensor is."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import tty
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk.app.doctor import hear_sensor
from kiosk.sensing.decoded import TrustClass
from kiosk.sensing.detect import Detection, Nothing, detect
from kiosk.sensing.devices import candidates
from kiosk.sensing.protocols import WireProtocol, facts
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.server import SimulatedSled
from kiosk.sensing.sources import DeviceSpec

pytestmark = pytest.mark.real_time

SETTLED = parse_script("rack 1; unrack; tempo 1-0-1-0; rep x20; rack 60")


@pytest.fixture(scope="module")
def found() -> dict[WireProtocol, Detection | Nothing]:
    """What is found at one simulated sensor of each protocol, all at once."""
    with ExitStack() as stack:
        sleds = {one: SimulatedSled(SETTLED, protocol=one) for one in WireProtocol}
        for sled in sleds.values():
            sled.start()
            stack.callback(sled.stop)
        with ThreadPoolExecutor(len(sleds)) as pool:
            results = list(pool.map(lambda sled: detect(sled.device), sleds.values()))
    return dict(zip(sleds, results, strict=True))


@pytest.mark.parametrize("protocol", WireProtocol)
def test_each_protocol_is_recognised_with_its_rate(
    found: dict[WireProtocol, Detection | Nothing], protocol: WireProtocol
) -> None:
    detection = found[protocol]
    assert isinstance(detection, Detection), detection
    assert detection.protocol is protocol
    assert detection.baud == 115_200
    rates = {WireProtocol.DIMETIX: 100.0}
    wanted_hz = rates.get(protocol, facts(protocol).rate_hz)
    low = 0.4 if protocol is WireProtocol.MODBUS else 0.9
    assert low * wanted_hz <= detection.rate_hz <= 1.1 * wanted_hz
    told = str(detection)
    assert f"--sled {protocol.value}:{detection.device}" in told
    assert f"trust: {facts(protocol).trust.value}" in told
    assert "\n" not in told


def test_a_sensor_that_names_itself_is_named(found: dict[WireProtocol, Detection | Nothing]) -> None:
    detection = found[WireProtocol.LPOS]
    assert isinstance(detection, Detection)
    assert "quad sim1.0.0" in str(detection)


@contextmanager
def chatter(said: Callable[[int], bytes]) -> Iterator[str]:
    """A terminal at which something talks every 5 ms."""
    master, slave = os.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    stop = threading.Event()

    def talk() -> None:
        index = 0
        while not stop.wait(0.005):
            index += 1
            try:
                os.write(master, said(index))
            except BlockingIOError:
                continue

    thread = threading.Thread(target=talk)
    thread.start()
    try:
        yield os.ttyname(slave)
    finally:
        stop.set()
        thread.join()
        os.close(master)
        os.close(slave)


FOREIGN = {
    "gps": lambda index: b"$GPGGA,%06d,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n" % index,
    "printer": lambda index: b"ok T:%d.1 /0.0 B:22.0 /0.0\n" % (index % 200),
    "noise": lambda index: bytes((index * 37 + place * 91) & 0xFF for place in range(20)),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_is_no_sensor_is_not_taken_for_one(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sensing.detect.LISTEN_S", 0.15)
    monkeypatch.setattr("kiosk.sensing.detect.ASK_S", 0.05)
    with chatter(FOREIGN[kind]) as device:
        nothing = detect(device)
    assert isinstance(nothing, Nothing)
    assert nothing.reason.startswith(f"{device} sends, but in no protocol")


def test_a_silent_line_is_asked_last_and_told_as_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sensing.detect.LISTEN_S", 0.2)
    monkeypatch.setattr("kiosk.sensing.detect.ASK_S", 0.05)
    master, slave = os.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    nothing = detect(os.ttyname(slave))
    asked = os.read(master, 4096)
    os.close(master)
    os.close(slave)
    assert isinstance(nothing, Nothing) and "sends nothing and answers nothing" in nothing.reason
    assert asked.startswith(b"\x01\x03") and b"s0h\r\n" in asked


def test_an_absent_device_is_told(tmp_path: Path) -> None:
    nothing = detect(str(tmp_path / "none"))
    assert isinstance(nothing, Nothing) and "No sensor is connected" in nothing.reason


def test_the_usual_place_comes_first(tmp_path: Path) -> None:
    usual = tmp_path / "sensor"
    usual.touch()
    assert candidates(tmp_path / "by-id", usual) == [str(usual)]


def doctor(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_doctor_finds_a_sensor_and_tells_it_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    sled = SimulatedSled(SETTLED, protocol=WireProtocol.BENEWAKE)
    sled.start()
    device = sled.device
    told = doctor("--sled", f"auto:{device}")
    heard = hear_sensor(DeviceSpec(WireProtocol.BENEWAKE, device))
    monkeypatch.setattr("kiosk.app.doctor.SENSOR_WAIT_S", 0.8)
    wrong = hear_sensor(DeviceSpec(WireProtocol.LPOS, device))
    sled.stop()
    assert told.returncode == 0, told.stdout + told.stderr
    (line,) = told.stdout.splitlines()
    assert line.startswith(f"ok    sensor: {device} speaks benewake")
    assert f"trust: {TrustClass.COUNT_ONLY.value}. Use --sled benewake:{device}" in line
    assert (heard.well, wrong.well) == (True, False)
    assert wrong.sentence.startswith(f"{device} does not answer")


@pytest.mark.parametrize("sled", ["auto:", "automatic", "simulated", "lpos:/dev/none-such"])
def test_doctor_refuses_in_one_line(sled: str) -> None:
    refused = doctor("--sled", sled)
    assert refused.returncode == 2
    assert refused.stdout == "" and refused.stderr.count("\n") == 1
