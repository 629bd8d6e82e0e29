"""The simulated sensor's firmware: movement in, LPOS/1 lines out, with the faults that were asked for."""

from __future__ import annotations

import re
from binascii import crc_hqx
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.motion.samples import SampleFlag
from kiosk.sensing.lpos import (
    IDENTITY_REQUEST_BODY,
    LposIdentity,
    encode,
    encode_lpid,
    encode_lpos,
)
from kiosk.sensing.simulator.fault_layers import Line, Pace, Place
from kiosk.sensing.simulator.faults import Faults
from kiosk.sensing.simulator.lifter import Stretch, Truth
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import Script
from kiosk.sensing.simulator.trajectory import play

_BOOT_S = 0.3
_REQUEST = re.compile(rb"\$([^$*\r\n]{1,72})\*([0-9A-F]{4})\r?\n")


@dataclass(frozen=True)
class Sent:
    """Bytes that leave the sensor at ``t_s`` (s of the simulation), and a truth that is complete now."""

    t_s: float
    data: bytes
    truth: Truth | None = None


def identity_of(machine: SimulatedMachine, rate_hz: float) -> LposIdentity:
    """What the simulated sensor says of itself."""
    return LposIdentity("quad", machine.count_um / 1000.0, round(rate_hz), "sim1.0.0")


def answer(request: bytes, identity: LposIdentity) -> bytes:
    """The sensor's answers to all whole requests in ``request``."""
    answers = []
    for body, crc in _REQUEST.findall(request):
        if crc_hqx(body, 0xFFFF) != int(crc, 16):
            answers.append(encode(b"LPER,crc"))
        elif body == IDENTITY_REQUEST_BODY:
            answers.append(encode_lpid(identity))
        else:
            answers.append(encode(b"LPER,unsupported"))
    return b"".join(answers)


class Firmware:
    """Counts, stamps and sends. After a restart it is not homed until the rack is touched."""

    def __init__(self, machine: SimulatedMachine, seed: int, rate_hz: float, faults: Faults) -> None:
        self._machine = machine
        self._identity = encode_lpid(identity_of(machine, rate_hz))
        self._lines_per_identity = round(rate_hz)
        self._faults = faults
        self._restarts = list(faults.restarts)
        self._place = Place(faults, -machine.bottom_raw * machine.calibration.mm_per_raw)
        self._pace = Pace(faults)
        # A stream of its own: faults must not change how the person moves.
        self._random = np.random.default_rng([seed, 1])
        self._seq = 0
        self._booted_s = 0.0
        self._offset_um = 0
        self._homed = True
        self._count = 0

    def line(self, t_s: float, position_mm: float) -> bytes:
        """What is sent for one sample; empty while silent, dropped or booting."""
        raw = self._machine.to_raw_um(self._place.at(t_s, position_mm))
        if self._pace.skips(t_s):
            return b""
        restarted = bool(self._restarts) and t_s >= self._restarts[0]
        if restarted:
            self._restarts.pop(0)
            self._booted_s, self._seq, self._count = t_s + _BOOT_S, 0, 0
            self._offset_um, self._homed = raw, False
        if t_s < self._booted_s:
            return b""
        if position_mm >= self._machine.rack_mm - 1.0:
            self._offset_um, self._homed = 0, True
        flags = int(SampleFlag.HOMED) if self._homed else 0
        if self._booted_s and self._seq == 0 and self._count == 0:
            flags |= int(SampleFlag.RESTARTED)
        data = encode_lpos(self._seq, round((t_s - self._booted_s) * 1e6), raw - self._offset_um, flags)
        if self._count % self._lines_per_identity == 0:
            data = self._identity + data
        self._seq = (self._seq + 1) & 0xFFFF
        self._count += 1
        return b"" if self._faults.silent(t_s) else self._damage(data)

    def _damage(self, data: bytes) -> bytes:
        faults, random = self._faults, self._random
        if faults.drop and random.random() < faults.drop:
            return b""
        if faults.corrupt and random.random() < faults.corrupt:
            wrong = bytearray(data)
            wrong[random.integers(len(wrong))] ^= 1 << int(random.integers(8))
            data = bytes(wrong)
        if faults.garbage and random.random() < faults.garbage:
            data += random.bytes(int(random.integers(1, 41)))
        return data


def sending(
    script: Script, machine: SimulatedMachine, seed: int, rate_hz: float, faults: Faults
) -> Iterator[Sent]:
    """Everything the sensor sends, sample by sample, without end; equal arguments give equal bytes."""
    firmware = Firmware(machine, seed, rate_hz, faults)
    line = Line(faults, seed, another_name)
    for stretch in play(script, machine, seed, rate_hz):
        for sent in _stretch(firmware, stretch):
            line.send(sent.t_s, sent.data)
            yield Sent(sent.t_s, line.arrived(sent.t_s), sent.truth)


def another_name(line: bytes) -> bytes:
    """How a device of another make would name itself."""
    del line
    return encode_lpid(LposIdentity("stranger", 1.0, 100, "x9"))


def _stretch(firmware: Firmware, stretch: Stretch) -> Iterator[Sent]:
    truth = stretch.truth
    for t_s, position_mm in zip(stretch.t_s.tolist(), stretch.position_mm.tolist(), strict=True):
        reached = truth if truth is not None and t_s >= truth.t_end_s else None
        if reached is not None:
            truth = None
        yield Sent(t_s, firmware.line(t_s, position_mm), reached)
