"""The simulated sensor: movement in, bytes of its protocol out, with the faults that were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.motion.samples import SampleFlag
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.simulator.encoders import Reading, wire_of
from kiosk.sensing.simulator.faults import Faults
from kiosk.sensing.simulator.lifter import Stretch, Truth
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import Script
from kiosk.sensing.simulator.trajectory import play

_BOOT_S = 0.3


@dataclass(frozen=True)
class Sent:
    """Bytes that leave the sensor at ``t_s`` (s of the simulation), and a truth that is complete now."""

    t_s: float
    data: bytes
    truth: Truth | None = None


class Firmware:
    """Counts, stamps and sends. After a restart it is not homed until the rack is touched."""

    def __init__(
        self,
        machine: SimulatedMachine,
        seed: int,
        rate_hz: float,
        faults: Faults,
        protocol: WireProtocol = WireProtocol.LPOS,
    ) -> None:
        self.machine = machine
        self.seed = seed
        self.rate_hz = rate_hz
        self._faults = faults
        self._restarts = list(faults.restarts)
        # Streams of their own: faults and noise must not change how the person moves.
        self._random = np.random.default_rng([seed, 1])
        self._encoder = wire_of(protocol, machine).encoder(machine, rate_hz, np.random.default_rng([seed, 2]))
        self._booted_s = 0.0
        self._offset_um = 0
        self._homed = True
        self._count = 0
        self._mute = False

    def line(self, t_s: float, position_mm: float) -> bytes:
        """What is sent for one sample; empty while silent, dropped or booting."""
        raw = self.machine.to_raw_um(position_mm)
        restarted = bool(self._restarts) and t_s >= self._restarts[0]
        if restarted:
            self._restarts.pop(0)
            self._booted_s, self._count = t_s + _BOOT_S, 0
            self._offset_um, self._homed = raw, False
        self._mute = t_s < self._booted_s or self._faults.silent(t_s)
        if t_s < self._booted_s:
            return b""
        if position_mm >= self.machine.rack_mm - 1.0:
            self._offset_um, self._homed = 0, True
        flags = int(SampleFlag.HOMED) if self._homed else 0
        if self._booted_s and self._count == 0:
            flags |= int(SampleFlag.RESTARTED)
        since_s = t_s - self._booted_s
        data = self._encoder.sample(Reading(since_s, self._count, position_mm, raw - self._offset_um, flags))
        self._count += 1
        return b"" if self._mute or not data else self._damage(data)

    def answer(self, request: bytes) -> bytes:
        """What is sent back to bytes that came in; nothing while silent or booting."""
        data = self._encoder.answer(request)
        return b"" if self._mute or not data else self._damage(data)

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
    script: Script,
    machine: SimulatedMachine,
    seed: int,
    rate_hz: float,
    faults: Faults,
    protocol: WireProtocol = WireProtocol.LPOS,
) -> Iterator[Sent]:
    """What the sensor sends unasked, sample by sample, without end; equal arguments give equal bytes."""
    return played(Firmware(machine, seed, rate_hz, faults, protocol), script)


def played(firmware: Firmware, script: Script) -> Iterator[Sent]:
    """A script as ``firmware`` tells it, sample by sample, without end."""
    for stretch in play(script, firmware.machine, firmware.seed, firmware.rate_hz):
        yield from _stretch(firmware, stretch)


def _stretch(firmware: Firmware, stretch: Stretch) -> Iterator[Sent]:
    truth = stretch.truth
    for t_s, position_mm in zip(stretch.t_s.tolist(), stretch.position_mm.tolist(), strict=True):
        reached = truth if truth is not None and t_s >= truth.t_end_s else None
        if reached is not None:
            truth = None
        yield Sent(t_s, firmware.line(t_s, position_mm), reached)
