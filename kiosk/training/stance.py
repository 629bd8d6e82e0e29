"""Where the feet stand on the plate. The person says it; no sensor sees it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Height(Enum):
    """Up the plate, as the person sees it."""

    HIGH = "high"
    MIDDLE = "middle"
    LOW = "low"


class Width(Enum):
    """Between the feet."""

    NARROW = "narrow"
    USUAL = "usual"
    WIDE = "wide"


class Toes(Enum):
    """How far the toes point outwards."""

    STRAIGHT = "straight"
    OUT = "out"
    FAR_OUT = "far out"


class Grade(Enum):
    """How well a claim is shown: measured and agreed, measured and disagreed, no difference found."""

    GOOD = "good"
    MIXED = "mixed"
    NONE = "none"


@dataclass(frozen=True)
class Stance:
    """Height, width and toes. The usual one: middle, hip to shoulder width, toes slightly out."""

    height: Height = Height.MIDDLE
    width: Width = Width.USUAL
    toes: Toes = Toes.OUT

    @property
    def code(self) -> str:
        """One short text for records, such as ``middle/usual/out``."""
        return f"{self.height.value}/{self.width.value}/{self.toes.value}"

    @classmethod
    def parse(cls, code: str) -> Stance:
        """The stance of a :attr:`code`. ValueError names what is wrong."""
        parts = code.split("/")
        if len(parts) != 3:
            raise ValueError(f"stance '{code}' must look like {cls().code}")
        return cls(Height(parts[0]), Width(parts[1]), Toes(parts[2]))
