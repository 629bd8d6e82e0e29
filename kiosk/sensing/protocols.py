"""The wire protocols the kiosk can read, what each can be trusted with, and their decoders."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.sensing import benewake, chronojump, dimetix, modbus, plain
from kiosk.sensing.decoded import Decoder, TrustClass
from kiosk.sensing.lpos import XOR, LposDecoder


class WireProtocol(Enum):
    """Closed choice; the value is what stands before the device in ``PROTOCOL:DEVICE``."""

    LPOS = "lpos"
    CHRONOJUMP = "chronojump"
    MODBUS = "modbus"
    BENEWAKE = "benewake"
    DIMETIX = "dimetix"
    LPOS_XOR = "lpos-xor"
    PLAIN = "plain"

    @classmethod
    def parse(cls, name: str) -> WireProtocol:
        """Read a protocol's name. ValueError naming the allowed ones."""
        try:
            return cls(name.lower())
        except ValueError:
            allowed = ", ".join(protocol.value for protocol in cls)
            raise ValueError(f"protocol '{name}' is unknown; allowed: {allowed}") from None


@dataclass(frozen=True)
class ProtocolFacts:
    """What a protocol's samples are.

    Attributes:
        about: the kind of sensor, in a few words.
        trust: the most that its positions may be trusted with.
        raw_unit: unit of ``SampleBlock.raw``, and so of the calibration; ``mm_per_raw``: of usual make.
        resolution_mm: smallest step of a sensor of usual make.
        rate_hz: samples a second that reach the judgement.
        bauds: line speeds, the usual one first.
        asked: whether it has to be asked before it sends positions.
    """

    about: str
    trust: TrustClass
    raw_unit: str
    mm_per_raw: float
    resolution_mm: float
    rate_hz: float
    bauds: tuple[int, ...] = (115_200,)
    asked: bool = False


_FACTS = {
    WireProtocol.LPOS: ProtocolFacts(
        about="LPOS/1 text lines with CRC-16",
        trust=TrustClass.FULL,
        raw_unit="micrometres",
        mm_per_raw=0.001,
        resolution_mm=0.1,
        rate_hz=200.0,
        bauds=(115_200, 230_400),
    ),
    WireProtocol.CHRONOJUMP: ProtocolFacts(
        about="Chronojump encoder",
        trust=TrustClass.FULL,
        raw_unit="mm from where it was opened",
        mm_per_raw=1.0,
        resolution_mm=1.0,
        rate_hz=chronojump.RATE_HZ / chronojump.EVERY,
    ),
    WireProtocol.MODBUS: ProtocolFacts(
        about="Modbus RTU draw-wire encoder",
        trust=TrustClass.FULL,
        raw_unit="counts",
        mm_per_raw=0.1,
        resolution_mm=0.1,
        rate_hz=modbus.RATE_HZ,
        bauds=(115_200, 9_600, 19_200, 38_400, 57_600),
        asked=True,
    ),
    WireProtocol.BENEWAKE: ProtocolFacts(
        about="Benewake TF distance sensor",
        trust=TrustClass.COUNT_ONLY,
        raw_unit="mm",
        mm_per_raw=1.0,
        resolution_mm=10.0,
        rate_hz=benewake.RATE_HZ,
    ),
    WireProtocol.DIMETIX: ProtocolFacts(
        about="Dimetix laser",
        trust=TrustClass.FULL,
        raw_unit="tenths of a mm",
        mm_per_raw=0.1,
        resolution_mm=0.1,
        rate_hz=dimetix.RATE_HZ,
        bauds=(115_200, 19_200, 9_600, 38_400, 57_600),
        asked=True,
    ),
    WireProtocol.LPOS_XOR: ProtocolFacts(
        about="LPOS lines with an NMEA checksum",
        trust=TrustClass.UNCERTIFIED,
        raw_unit="micrometres",
        mm_per_raw=0.001,
        resolution_mm=0.1,
        rate_hz=200.0,
    ),
    WireProtocol.PLAIN: ProtocolFacts(
        about="plain lines ms,mm",
        trust=TrustClass.UNCERTIFIED,
        raw_unit="mm",
        mm_per_raw=1.0,
        resolution_mm=1.0,
        rate_hz=plain.RATE_HZ,
        bauds=(115_200, 9_600),
    ),
}


def facts(protocol: WireProtocol) -> ProtocolFacts:
    """What a protocol declares."""
    return _FACTS[protocol]


def new_decoder(protocol: WireProtocol) -> Decoder:
    """A decoder for one device, over all its connections."""
    match protocol:
        case WireProtocol.LPOS:
            return LposDecoder()
        case WireProtocol.CHRONOJUMP:
            return chronojump.ChronojumpDecoder()
        case WireProtocol.MODBUS:
            return modbus.ModbusDecoder()
        case WireProtocol.BENEWAKE:
            return benewake.BenewakeDecoder()
        case WireProtocol.DIMETIX:
            return dimetix.DimetixDecoder()
        case WireProtocol.LPOS_XOR:
            return LposDecoder(XOR)
        case WireProtocol.PLAIN:
            return plain.PlainDecoder()
