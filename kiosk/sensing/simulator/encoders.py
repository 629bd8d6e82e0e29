"""What a simulated sensor of each protocol puts on the wire, and how it answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from kiosk.motion.calibration import Calibration
from kiosk.motion.samples import SampleFlag
from kiosk.sensing import benewake, dimetix, modbus, plain
from kiosk.sensing.decoded import LposIdentity
from kiosk.sensing.lpos import CRC, IDENTITY_REQUEST_BODY, XOR, Check, encode_lpid, encode_lpos
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.simulator.machine import SimulatedMachine

MODBUS_COUNTS_PER_MM = 20.0
LASER_TO_BOTTOM_MM = 500.0
LIGHT_TO_BOTTOM_MM = 200.0
LIGHT_NOISE_MM = 2.0
LIGHT_STRENGTH = 1400
PLAIN_BOTTOM_MM = 12.0
_CHRONOJUMP_FASTEST = 127


@dataclass(frozen=True)
class Reading:
    """One moment of the simulated sensor.

    Attributes:
        t_s: seconds since it was switched on. ``seq``: samples since then.
        position_mm: of the sled above the bottom stop.
        pos_um: what a drum encoder counts, in micrometres from its zero.
        flags: bits of ``SampleFlag``.
    """

    t_s: float
    seq: int
    position_mm: float
    pos_um: int
    flags: int


class Encoder(Protocol):
    """Readings in, bytes out."""

    def sample(self, reading: Reading) -> bytes:
        """What is sent by itself at this reading; empty for a sensor that waits to be asked."""

    def answer(self, request: bytes) -> bytes:
        """What is sent back to ``request``, which may hold several or none."""


@dataclass(frozen=True)
class Wire:
    """One protocol as the simulator speaks it.

    Attributes:
        encoder: makes an encoder for a machine, samples a second and a random stream of its own.
        bottom_raw, top_raw: readings at the stops, in the protocol's own unit.
    """

    encoder: Callable[[SimulatedMachine, float, np.random.Generator], Encoder]
    bottom_raw: float
    top_raw: float


def wire_of(protocol: WireProtocol, machine: SimulatedMachine) -> Wire:
    """How ``machine`` speaks ``protocol``."""
    travel_mm = machine.travel_mm
    match protocol:
        case WireProtocol.LPOS:
            return Wire(_lpos(CRC), machine.bottom_raw, machine.top_raw)
        case WireProtocol.LPOS_XOR:
            return Wire(_lpos(XOR), machine.bottom_raw, machine.top_raw)
        case WireProtocol.CHRONOJUMP:
            # It counts from the rack, where the sled hangs when the kiosk opens the line.
            return Wire(ChronojumpEncoder, -machine.rack_mm, travel_mm - machine.rack_mm)
        case WireProtocol.MODBUS:
            bottom = MODBUS_COUNTS_PER_MM * PLAIN_BOTTOM_MM
            return Wire(ModbusEncoder, bottom, bottom + MODBUS_COUNTS_PER_MM * travel_mm)
        case WireProtocol.BENEWAKE:
            return Wire(BenewakeEncoder, LIGHT_TO_BOTTOM_MM, LIGHT_TO_BOTTOM_MM + travel_mm)
        case WireProtocol.DIMETIX:
            return Wire(DimetixEncoder, 10.0 * LASER_TO_BOTTOM_MM, 10.0 * (LASER_TO_BOTTOM_MM + travel_mm))
        case WireProtocol.PLAIN:
            return Wire(PlainEncoder, PLAIN_BOTTOM_MM, PLAIN_BOTTOM_MM + travel_mm)


def calibration_of(protocol: WireProtocol, machine: SimulatedMachine) -> Calibration:
    """What staff would teach a kiosk that hears ``machine`` over ``protocol``."""
    wire = wire_of(protocol, machine)
    return replace(machine.calibration, bottom_raw=wire.bottom_raw, top_raw=wire.top_raw)


def _lpos(check: Check) -> Callable[[SimulatedMachine, float, np.random.Generator], Encoder]:
    return lambda machine, rate_hz, _: LposEncoder(machine, rate_hz, check)


class LposEncoder:
    """LPOS/1 lines, the sensor's name each second; ``boot`` counts its starts."""

    def __init__(self, machine: SimulatedMachine, rate_hz: float, check: Check = CRC) -> None:
        self._identity = LposIdentity("quad", machine.count_um / 1000.0, round(rate_hz), "sim1.0.0")
        self._check = check
        self._request = re.compile(rb"\$([^$*\r\n]{1,72})\*([0-9A-F]{%d})\r?\n" % check.digits)
        self._boot = 0

    @property
    def identity(self) -> LposIdentity:
        """What the sensor says of itself."""
        return replace(self._identity, boot=f"{self._boot:04X}")

    def sample(self, reading: Reading) -> bytes:
        """One line, the name before it when a second begins."""
        if reading.flags & SampleFlag.RESTARTED:
            self._boot = (self._boot + 1) & 0xFFFF
        t_us = round(reading.t_s * 1e6)
        line = encode_lpos(reading.seq, t_us, reading.pos_um, reading.flags, self._check)
        if reading.seq % self._identity.rate_hz == 0:
            return encode_lpid(self.identity, self._check) + line
        return line

    def answer(self, request: bytes) -> bytes:
        """Answers to all whole requests in ``request``."""
        answers = []
        for body, sum_ in self._request.findall(request):
            if self._check.of(body) != int(sum_, 16):
                answers.append(self._check.line(b"LPER,crc"))
            elif body == IDENTITY_REQUEST_BODY:
                answers.append(encode_lpid(self.identity, self._check))
            else:
                answers.append(self._check.line(b"LPER,unsupported"))
        return b"".join(answers)


class ChronojumpEncoder:
    """One signed byte of whole mm for each millisecond since the last reading."""

    def __init__(self, machine: SimulatedMachine, rate_hz: float, random: np.random.Generator) -> None:
        del rate_hz, random
        self._sent = 0
        self._told_mm = round(machine.rack_mm)
        self._last_mm = machine.rack_mm

    def sample(self, reading: Reading) -> bytes:
        """The milliseconds up to this reading; none after it began anew."""
        if reading.flags & SampleFlag.RESTARTED or not reading.seq:
            self._sent, self._last_mm = round(reading.t_s * 1000.0), reading.position_mm
            self._told_mm = round(reading.position_mm)
        due = round(reading.t_s * 1000.0) - self._sent
        self._sent += due
        way_mm = np.round(np.linspace(self._last_mm, reading.position_mm, due + 1)[1:])
        moves = np.diff(way_mm, prepend=self._told_mm)
        self._last_mm = reading.position_mm
        if due:
            self._told_mm = round(float(way_mm[-1]))
        return np.clip(moves, -_CHRONOJUMP_FASTEST, _CHRONOJUMP_FASTEST).astype(np.int8).tobytes()

    def answer(self, request: bytes) -> bytes:
        """``J`` to a ``J``, as its makers' programs ask which device it is."""
        return b"J" * request.count(b"J")


class ModbusEncoder:
    """Says nothing until it is asked; then its count of the moment."""

    def __init__(self, machine: SimulatedMachine, rate_hz: float, random: np.random.Generator) -> None:
        del machine, rate_hz, random
        self._count = 0
        self._heard = b""

    def sample(self, reading: Reading) -> bytes:
        """Nothing; the count is kept for the next request."""
        self._count = round(MODBUS_COUNTS_PER_MM * (PLAIN_BOTTOM_MM + reading.position_mm))
        return b""

    def answer(self, request: bytes) -> bytes:
        """One answer for each whole request; anything else is not for it."""
        self._heard = (self._heard + request)[-64:]
        *asked, rest = self._heard.split(modbus.REQUEST)
        self._heard = rest
        return modbus.encode_answer(self._count) * len(asked)


class BenewakeEncoder:
    """100 frames a second at most, in whole mm with the noise of such a sensor."""

    def __init__(self, machine: SimulatedMachine, rate_hz: float, random: np.random.Generator) -> None:
        del machine
        self._every = max(1, round(rate_hz / benewake.RATE_HZ))
        self._random = random

    def sample(self, reading: Reading) -> bytes:
        """A frame at every other reading of 200 in a second."""
        if reading.seq % self._every:
            return b""
        noisy_mm = LIGHT_TO_BOTTOM_MM + reading.position_mm + self._random.normal(0.0, LIGHT_NOISE_MM)
        return benewake.encode_frame(round(noisy_mm), LIGHT_STRENGTH)

    def answer(self, request: bytes) -> bytes:
        """A command that it obeys is repeated."""
        return b"".join(
            command for command in (benewake.HUNDRED_HZ, benewake.MILLIMETRES) if command in request
        )


class DimetixEncoder:
    """Tracks after ``s0h`` until ``s0c``, a line for every other reading."""

    def __init__(self, machine: SimulatedMachine, rate_hz: float, random: np.random.Generator) -> None:
        del machine, random
        self._every = max(1, round(rate_hz / 100.0))
        self._tracking = False

    def sample(self, reading: Reading) -> bytes:
        """One distance; the banner alone after it began anew, then nothing until it is told to track."""
        if reading.flags & SampleFlag.RESTARTED:
            self._tracking = False
            return dimetix.BANNER + b"\r\n"
        if not self._tracking or reading.seq % self._every:
            return b""
        return dimetix.encode_distance(round(10.0 * (LASER_TO_BOTTOM_MM + reading.position_mm)))

    def answer(self, request: bytes) -> bytes:
        """Commands change what is sent; only stopping is confirmed."""
        if b"s0c" in request:
            self._tracking = False
            return b"g0?\r\n"
        self._tracking = self._tracking or dimetix.TRACK in request
        return b""


class PlainEncoder:
    """``milliseconds,millimetres``, 100 lines a second at most."""

    def __init__(self, machine: SimulatedMachine, rate_hz: float, random: np.random.Generator) -> None:
        del machine, random
        self._every = max(1, round(rate_hz / plain.RATE_HZ))

    def sample(self, reading: Reading) -> bytes:
        """A line at every other reading of 200 in a second."""
        if reading.seq % self._every:
            return b""
        return plain.encode_plain(round(reading.t_s * 1000.0), PLAIN_BOTTOM_MM + reading.position_mm)

    def answer(self, request: bytes) -> bytes:
        """It does not listen."""
        del request
        return b""
