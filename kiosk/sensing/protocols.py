"""The wire protocols the kiosk can read, and what a decoder has to be."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from kiosk.sensing.lpos import IDENTITY_REQUEST_BODY, Decoded, LposDecoder, encode


class WireProtocol(Enum):
    """Closed choice; the value is what stands before the device in ``PROTOCOL:DEVICE``."""

    LPOS = "lpos"

    @classmethod
    def parse(cls, name: str) -> WireProtocol:
        """Read a protocol's name. ValueError naming the allowed ones."""
        try:
            return cls(name.lower())
        except ValueError:
            allowed = ", ".join(protocol.value for protocol in cls)
            raise ValueError(f"protocol '{name}' is unknown; allowed: {allowed}") from None


class Decoder(Protocol):
    """Bytes in, samples out; never raises, whatever the bytes."""

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode one chunk read at host time ``arrived_s``."""

    def reopened(self) -> None:
        """The line was opened anew after an interruption."""


def new_decoder(protocol: WireProtocol) -> Decoder:
    """A decoder for one device, over all its connections."""
    match protocol:
        case WireProtocol.LPOS:
            return LposDecoder()


def greeting(protocol: WireProtocol) -> bytes:
    """What to send after opening, so that the device names itself."""
    match protocol:
        case WireProtocol.LPOS:
            return encode(IDENTITY_REQUEST_BODY)
