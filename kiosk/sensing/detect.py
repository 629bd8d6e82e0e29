"""Which sensor is attached: every decoder is tried on what arrives, and only then is anything asked."""

from __future__ import annotations

import os
import select
import termios
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.sensing.decoded import LposIdentity
from kiosk.sensing.port import PortError, close_port, open_port, split_address
from kiosk.sensing.protocols import WireProtocol, facts, new_decoder

LISTEN_S = 3.0
"""A board that opening has reset takes up to two seconds until it sends."""

NAME_S = 1.8
"""A sensor that names itself does so each second; so long its name is waited for."""

ASK_S = 1.5
ENOUGH_SAMPLES = 20
ENOUGH_S = 0.4
BAD_SHARE = 0.1
_USUAL_BAUD = 115_200
_SLOWEST_TRIED_HZ = 15.0
_STEADY_SHARE = 0.03


@dataclass(frozen=True)
class Detection:
    """What was found at a device.

    Attributes:
        device: its path. ``baud``: the line speed, which means nothing at a pseudo-terminal.
        rate_hz: samples a second.
        identity: what it said of itself, None if it does not.
    """

    device: str
    protocol: WireProtocol
    baud: int
    rate_hz: float
    identity: LposIdentity | None = None

    @property
    def sled(self) -> str:
        """What to put behind ``--sled``."""
        usual = facts(self.protocol).bauds[0] == self.baud
        return f"{self.protocol.value}:{self.device}" + ("" if usual else f"@{self.baud}")

    def __str__(self) -> str:
        """One plain sentence."""
        declared = facts(self.protocol)
        name = (
            f", which calls itself {self.identity.sensor} {self.identity.firmware}" if self.identity else ""
        )
        return (
            f"{self.device} speaks {self.protocol.value} ({declared.about}{name}) at {self.baud} Bd, "
            f"{self.rate_hz:.0f} samples a second, trust: {declared.trust.value}. Use --sled {self.sled}"
        )


@dataclass(frozen=True)
class Nothing:
    """Why nothing was found at a device, as one plain sentence."""

    reason: str


class _Trial:
    """One decoder and what it made of the line so far."""

    def __init__(self, protocol: WireProtocol) -> None:
        self.protocol = protocol
        self.decoder = new_decoder(protocol)
        self.identity: LposIdentity | None = None
        self._samples = self._bad = 0
        self._first_s = self._last_s = 0.0

    def feed(self, data: bytes, now_s: float) -> None:
        decoded = self.decoder.feed(data, now_s)
        self.identity = decoded.identity or self.identity
        self._bad += decoded.bad + decoded.restarts
        if decoded.block is None:
            return
        if not self._samples:
            self._first_s = float(decoded.block.t_s[0])
        self._samples += len(decoded.block.t_s)
        self._last_s = float(decoded.block.t_s[-1])

    @property
    def rate_hz(self) -> float:
        span_s = self._last_s - self._first_s
        return (self._samples - 1) / span_s if span_s > 0.0 else 0.0

    @property
    def has_said_its_name(self) -> bool:
        """Whether no name is to be waited for."""
        return self.identity is not None or self.protocol not in (WireProtocol.LPOS, WireProtocol.LPOS_XOR)

    @property
    def convinces(self) -> bool:
        declared = facts(self.protocol)
        # A bare stream of small numbers is recognised by its pace alone, so that has to be seen for long.
        bare = self.protocol is WireProtocol.CHRONOJUMP
        if bare and abs(self.rate_hz / declared.rate_hz - 1.0) > _STEADY_SHARE:
            return False
        return (
            self._samples >= ENOUGH_SAMPLES
            and self._last_s - self._first_s >= (2.5 if bare else 1.0) * ENOUGH_S
            and self._bad <= BAD_SHARE * self._samples
            and self.rate_hz >= _SLOWEST_TRIED_HZ
        )


def detect(address: str, clock: Callable[[], float] = time.monotonic) -> Detection | Nothing:
    """Find protocol and line speed at ``DEVICE[@BAUD]``; takes up to some seconds for each speed.

    Sensors that speak by themselves are only listened to. Those that wait to be asked are asked last.
    """
    device, named = split_address(address)
    try:
        heard = False
        for baud, protocols in _rounds(named, asked=False):
            found, data = _try(device, baud, protocols, LISTEN_S, clock)
            if found is not None:
                return found
            heard = heard or data
            if not data:
                break  # a silent line is silent at every speed
        for baud, protocols in _rounds(named, asked=True):
            for protocol in protocols:
                found, data = _try(device, baud, [protocol], ASK_S, clock)
                if found is not None:
                    return found
    except PortError as error:
        return Nothing(str(error))
    except (OSError, termios.error):
        return Nothing(f"{device} went away while it was listened to. Check its plug.")
    if heard:
        return Nothing(
            f"{device} sends, but in no protocol that the kiosk knows. Check its speed and its type."
        )
    return Nothing(f"{device} sends nothing and answers nothing. Check its power and its cable.")


def _rounds(named: int | None, asked: bool) -> list[tuple[int, list[WireProtocol]]]:
    """Line speeds to try, the usual one first, each with the protocols that may use it."""
    of = [protocol for protocol in WireProtocol if not asked or facts(protocol).asked]
    if named is not None:
        return [(named, of)]
    bauds = {baud for protocol in of for baud in facts(protocol).bauds}
    ordered = sorted(bauds, key=lambda baud: (baud != _USUAL_BAUD, -baud))
    return [(baud, [one for one in of if baud in facts(one).bauds]) for baud in ordered]


def _try(
    device: str, baud: int, protocols: Sequence[WireProtocol], seconds: float, clock: Callable[[], float]
) -> tuple[Detection | None, bool]:
    """Listen at one speed, asking only when a single protocol is tried; and whether anything was heard."""
    trials = [_Trial(protocol) for protocol in protocols]
    asks = len(trials) == 1 and facts(trials[0].protocol).asked
    port = open_port(device, baud)
    try:
        fd, heard, end_s = port.fileno(), False, clock() + seconds
        poller = select.poll()
        poller.register(fd, select.POLLIN)
        while (now_s := clock()) < end_s:
            if asks and (request := trials[0].decoder.request(now_s)):
                os.write(fd, request)
            if not poller.poll(2 if asks else 50):
                continue
            data, now_s = os.read(fd, 65_536), clock()
            if not data:
                raise OSError(f"{device} has no data: unplugged")
            heard = True
            for trial in trials:
                trial.feed(data, now_s)
            best = next((trial for trial in trials if trial.convinces), None)
            if best is not None and (best.has_said_its_name or now_s >= end_s - LISTEN_S + NAME_S):
                return Detection(device, best.protocol, baud, best.rate_hz, best.identity), True
        return None, heard
    finally:
        close_port(port)
