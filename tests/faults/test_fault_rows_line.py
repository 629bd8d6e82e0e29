"""Rows 1 to 13 of the fault table (docs/faults.md): the line. Timed rows run on a stepped clock."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.samples import LinkCause, LinkNews, SampleBlock, SledItem
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import Intake
from kiosk.sensing.lpos import encode, encode_lpos
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.simulator.faults import parse_faults
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.server import SimulatedSled
from kiosk.training.snapshot import Look
from kiosk.training.truth import EVENTS, STAFF, SensorTruth, TruthModel
from tests.fakes.fault_stage import Told

PYTHON_S = 8.0


def opened() -> tuple[Intake, list[SledItem]]:
    got: list[SledItem] = []
    intake = Intake(WireProtocol.LPOS, got.append)
    intake.opened(10.0)
    return intake, got


def samples(got: list[SledItem]) -> int:
    return sum(len(item.t_s) for item in got if isinstance(item, SampleBlock))


def truth_of(cause: LinkCause) -> SensorTruth:
    model = TruthModel(calibrated=True)
    model.hear(EVENTS[cause])
    return model.state


def test_row_01_usb_unplug() -> None:
    told = Told("off@5+2")
    assert told.hidden_s(5.0) <= 0.15
    assert told.back_s(7.0) <= 3.0
    assert SensorTruth.NO_PORT in told.truths
    assert not told.lies


def test_row_02_silence() -> None:
    told = Told("silence=5+1")
    assert told.hidden_s(5.0) <= 0.4
    assert told.back_s(6.0) <= 3.0
    assert not told.lies


def replugged(tmp_path: Path, off_s: float) -> tuple[SerialReader, list[LinkNews], list[str]]:
    """A reader on a name that stays, over one unplugging; its news and what it held meanwhile."""
    sled = SimulatedSled(
        parse_script("good5"), link=tmp_path / "sensor", faults=parse_faults(f"off@1+{off_s}")
    )
    feed = SledFeed()
    news: list[LinkNews] = []
    held: list[str] = []
    sled.start()
    reader = SerialReader(WireProtocol.LPOS, str(tmp_path / "sensor"), feed)
    reader.start()
    try:
        ends_s = time.monotonic() + PYTHON_S
        while time.monotonic() < ends_s and [one.why for one in news].count(LinkCause.WORKING) < 2:
            news += [item for item in feed.drain() if isinstance(item, LinkNews)]
            if news and news[-1].why is LinkCause.UNPLUGGED and time.monotonic() > news[-1].t_s + 0.1:
                held += held_terminals()
            time.sleep(0.01)
    finally:
        reader.stop()
        sled.stop()
    return reader, news, held


def held_terminals() -> list[str]:
    """Descriptors of terminals that are gone."""
    found = []
    for fd in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(str(fd.readlink()))
    return [target for target in found if target.startswith("/dev/") and "(deleted)" in target]


def test_row_03_another_number_and_row_04_no_stale_descriptors(tmp_path: Path) -> None:
    reader, news, held = replugged(tmp_path, 0.5)
    causes = [one.why for one in news]
    assert causes.count(LinkCause.WORKING) == 2
    lost = next(one.t_s for one in news if one.why is LinkCause.UNPLUGGED)
    assert news[-1].t_s - lost - 0.5 <= 3.0
    assert held == []
    assert reader.stats.reconnects == 2


def test_row_05_another_device() -> None:
    told = Told("off@5+0.3,hello_wrong@5")
    assert SensorTruth.WRONG_DEVICE in told.truths
    assert SensorTruth.WRONG_DEVICE in STAFF
    assert told.back_s(5.5) == np.inf
    assert not told.lies


@pytest.mark.parametrize(
    "speech",
    [
        b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n",
        bytes([0x59, 0x59, 0x41, 0x00, 0x90, 0x01, 0x00, 0x09, 0x8D]),
        b"ok T:21.4 /0.0 B:21.5 /0.0\r\necho:busy: processing\r\n",
        encode(b"LPID,2,quad,0.1000,200,fw3"),
    ],
    ids=["nmea", "benewake", "marlin", "a version we do not know"],
)
def test_row_05_what_other_devices_say_is_no_sample(speech: bytes) -> None:
    intake, got = opened()
    for number in range(2000):
        intake.take(speech, 10.0 + 0.01 * number)
    assert samples(got) == 0


@pytest.mark.parametrize(
    ("cause", "truth"),
    [(LinkCause.FORBIDDEN, SensorTruth.NO_PERMISSION), (LinkCause.IN_USE, SensorTruth.BUSY)],
)
def test_row_06_forbidden_and_row_07_busy_are_faults_for_staff(cause: LinkCause, truth: SensorTruth) -> None:
    assert truth_of(cause) is truth
    assert truth in STAFF


def test_row_08_thief_on_the_port() -> None:
    told = Told("thief=0.5@5+2")
    assert told.hidden_s(5.0) <= 1.0
    assert told.back_s(7.0) <= 3.0
    assert not told.lies


def test_row_09_garbage() -> None:
    told = Told("garbage@5+1")
    assert told.hidden_s(5.0) <= 0.4
    assert told.back_s(6.0) <= 3.0
    intake, got = opened()
    rng = np.random.default_rng(9)
    for number in range(200):
        intake.take(rng.bytes(1000), 10.0 + 0.01 * number)
    assert samples(got) == 0


def test_row_10_partial_and_joined_frames() -> None:
    lines = [encode_lpos(number, 5000 * number, -1000 * number, 1) for number in range(400)]
    whole = b"".join(lines)
    for size in (1, 7, 4096, len(whole)):
        intake, _ = opened()
        for start in range(0, len(whole), size):
            intake.take(whole[start : start + size], 10.0 + start / len(whole))
        assert intake.stats.good == 400, size
    line = lines[7]
    for cut in range(1, len(line) - 1):
        intake, _ = opened()
        intake.take(b"".join(lines[:7]) + line[:cut] + b"".join(lines[8:20]), 10.0)
        assert intake.stats.good == 19, cut


TRAPS = (
    b"NaN",
    b"inf",
    b"1e309",
    b"-0",
    b"+5",
    b"0x10",
    b"1_0",
    b" 7",
    "\u0663".encode(),
    b"\x00",
    b"",
)


@pytest.mark.parametrize("trap", TRAPS, ids=repr)
def test_row_11_ascii_traps(trap: bytes) -> None:
    intake, got = opened()
    for body in (b"LPOS,1,2,%s,01", b"LPOS,%s,2,3,01", b"LPOS,1,%s,3,01", b"LPOS,1,2,3,%s"):
        intake.take(encode(body % trap), 10.1)
    assert (samples(got), intake.stats.good) == (0, 0)


@pytest.mark.parametrize("faults", ["dup=0.05@3", "swap=0.05@3", "dup=0.05@3,swap=0.05@3"])
def test_row_12_repeated_and_reordered(faults: str) -> None:
    told = Told(faults)
    assert (told.reps, told.limit_alerts) == (3, 0)
    assert not told.lies


def test_row_13_sensor_core_frozen() -> None:
    told = Told("stuck@5+1")
    assert told.hidden_s(5.0) <= 0.4
    assert SensorTruth.FROZEN in told.truths
    assert not told.lies


def test_row_13_value_frozen() -> None:
    told = Told("stuck=value@5.3")
    assert told.hidden_s(5.3) <= 3.4
    assert told.look_at(12.0) in (Look.UNKNOWN, Look.STAFF)
    assert told.reps <= 1
