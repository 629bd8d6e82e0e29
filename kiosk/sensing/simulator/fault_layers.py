"""Where the timed faults happen: at the sensor's place on the sled, or on its line. No protocol is known here
but the line with which an LPOS device names itself.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable

import numpy as np

from kiosk.sensing.simulator.faults import Faults, FaultVerb, Timed

_HELLO = re.compile(rb"\$LPID,[^*\r\n]*\*[0-9A-F]{2,4}\r\n")


class Place:
    """What the sensor believes where the sled is: true position in, believed one out, both in mm."""

    def __init__(self, faults: Faults, zero_mm: float = 0.0) -> None:
        """``zero_mm``: the position at which the sensor's own count is 0."""
        self._faults = faults
        self._zero_mm = zero_mm
        self._last_mm: float | None = None
        # A counter stays wrong when the fault is over: what was added, and which way it counts.
        self._mirror_mm: float | None = None
        self._reset_mm = 0.0
        self._done: set[int] = set()
        self._steps = faults.of(FaultVerb.RESET, FaultVerb.REVERSE)

    def at(self, t_s: float, true_mm: float) -> float:
        """The believed position at ``t_s``; times must not run back."""
        faults = self._faults
        counted = self._counted(t_s, true_mm)
        stuck = faults.at(FaultVerb.STUCK, t_s)
        if stuck is not None and stuck.value and self._last_mm is not None:
            return self._last_mm
        wrong = faults.at(FaultVerb.WRONG, t_s)
        if wrong is not None:
            counted *= wrong.value
        rail = faults.at(FaultVerb.SATURATE, t_s)
        self._last_mm = counted if rail is None else min(counted, rail.value)
        return self._last_mm

    def _counted(self, t_s: float, true_mm: float) -> float:
        for number, fault in enumerate(self._steps):
            if t_s >= fault.start_s and number not in self._done:
                self._done.add(number)
                self._step(fault, true_mm, t_s)
        turned = true_mm if self._mirror_mm is None else 2.0 * self._mirror_mm - true_mm
        return turned + self._reset_mm + self._crept(t_s)

    def _step(self, fault: Timed, true_mm: float, t_s: float) -> None:
        if fault.verb is FaultVerb.REVERSE:
            self._mirror_mm = true_mm if self._mirror_mm is None else None
        else:
            turned = true_mm if self._mirror_mm is None else 2.0 * self._mirror_mm - true_mm
            self._reset_mm = self._zero_mm - turned - self._crept(t_s)

    def _crept(self, t_s: float) -> float:
        slips = sum(fault.value for fault in self._faults.of(FaultVerb.SLIP) if t_s >= fault.start_s)
        drifts = sum(
            fault.value * max(0.0, min(t_s, fault.end_s) - fault.start_s)
            for fault in self._faults.of(FaultVerb.DRIFT)
        )
        return slips + drifts


class Pace:
    """Leaves samples out, so that fewer come than the sensor could send."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._next_s = 0.0

    def skips(self, t_s: float) -> bool:
        """Whether no sample is taken at ``t_s``."""
        rate = self._faults.at(FaultVerb.RATE, t_s)
        if rate is None:
            return False
        if t_s < self._next_s - 1e-9:
            return True
        self._next_s = max(self._next_s, t_s - 1.0 / rate.value) + 1.0 / rate.value
        return False


class Line:
    """The cable: messages in at the time they are sent, bytes out at the time they arrive."""

    def __init__(self, faults: Faults, seed: int, rename: Callable[[bytes], bytes]) -> None:
        """``rename`` makes the line with which another device would name itself out of one of ours."""
        self._faults = faults
        self._rename = rename
        self._random = np.random.default_rng([seed, 3])
        self._waiting: deque[tuple[float, bytes]] = deque()
        self._free_s = self._sent_s = 0.0
        self._held = b""
        self._last = b""

    def send(self, t_s: float, data: bytes) -> None:
        """Put one message on the line."""
        data = self._changed(t_s, data)
        if not data:
            return
        arrives_s = max(t_s, self._free_s)
        delayed = self._faults.at(FaultVerb.DELAYED, t_s)
        if delayed is not None:
            arrives_s = max(arrives_s, t_s + delayed.value / 1000.0)
        self._waiting.append((arrives_s, data))
        # What is slow takes its time for each message; what was delayed is never overtaken.
        slow = self._faults.at(FaultVerb.SLOW, t_s)
        self._free_s = arrives_s if slow is None else arrives_s + self._spacing(t_s) / slow.value
        self._sent_s = t_s

    def _spacing(self, t_s: float) -> float:
        return min(0.1, max(0.0, t_s - self._sent_s))

    def arrived(self, t_s: float) -> bytes:
        """What has arrived by ``t_s`` since the last call."""
        chunks = []
        while self._waiting and self._waiting[0][0] <= t_s:
            chunks.append(self._waiting.popleft()[1])
        return b"".join(chunks)

    def answered(self, t_s: float, data: bytes) -> bytes:
        """An answer to a question, as it comes out of the line at once."""
        return self._changed(t_s, data) if data else b""

    def unplugged(self, t_s: float) -> bool:
        """Whether the plug is out at ``t_s``."""
        return self._faults.at(FaultVerb.OFF, t_s) is not None

    def named(self, t_s: float, data: bytes) -> bytes:
        """``data`` with the name of another device, while that is asked for."""
        if self._faults.at(FaultVerb.HELLO_WRONG, t_s) is None:
            return data
        return _HELLO.sub(lambda match: self._rename(match[0]), data)

    def _changed(self, t_s: float, data: bytes) -> bytes:
        faults = self._faults
        if self.unplugged(t_s) or self._is_pausing(t_s):
            self._held = b""
            return b""
        stuck = faults.at(FaultVerb.STUCK, t_s)
        if stuck is not None and not stuck.value:
            data = self._last if data else b""
        elif data:
            data = self._last = self.named(t_s, data)
        if data and faults.at(FaultVerb.GARBAGE, t_s) is not None:
            return self._random.bytes(len(data))
        return self._shuffled(t_s, data)

    def _is_pausing(self, t_s: float) -> bool:
        pause = self._faults.at(FaultVerb.INTERMITTENT, t_s)
        return pause is not None and int((t_s - pause.start_s) * 1000.0 / pause.value) % 2 == 1

    def _shuffled(self, t_s: float, data: bytes) -> bytes:
        if not data:
            return b""
        if self._happens(FaultVerb.THIEF, t_s):
            return b""
        if self._held:
            data, self._held = data + self._held, b""
        elif self._happens(FaultVerb.SWAP, t_s):
            self._held = data
            return b""
        return data * 2 if self._happens(FaultVerb.DUP, t_s) else data

    def _happens(self, verb: FaultVerb, t_s: float) -> bool:
        fault = self._faults.at(verb, t_s)
        return fault is not None and float(self._random.random()) < fault.value
