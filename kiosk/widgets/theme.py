"""Colours, fonts and lengths for painted widgets. Values come from ``ui/theme/tokens.toml`` by way of app."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

FINGER_SIZES = frozenset({"control_height", "rare_height", "gap"})
"""Sizes that are made for a finger, which is as large in front of every panel."""

SMALL_SCALE = 0.8

CAP_HEIGHT_PER_PX = 0.727
"""Capital height of Inter as a share of its pixel size."""


@dataclass(frozen=True)
class Theme:
    """Design tokens bound to one panel.

    Attributes:
        colors: token name to ``#RRGGBB``.
        size_mm, cap_mm, weights: token name to value.
        px_per_mm: pixels of one millimetre of the panel.
        scale: factor on all sizes for small or large panels (1 on a 15.6 inch panel).
        family: font family that is really there.
    """

    colors: Mapping[str, str]
    size_mm: Mapping[str, float]
    cap_mm: Mapping[str, float]
    weights: Mapping[str, int]
    px_per_mm: float
    scale: float
    family: str

    @property
    def small(self) -> bool:
        """Whether the panel is so small that less is said on it."""
        return self.scale < SMALL_SCALE

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """Colour of a token; KeyError for an unknown one."""
        color = QColor(self.colors[token])
        color.setAlphaF(alpha)
        return color

    def mm(self, millimetres: float) -> float:
        """Pixels of a length in millimetres, panel scale included."""
        return millimetres * self.px_per_mm * self.scale

    def true_mm(self, millimetres: float) -> float:
        """Pixels of a length on the glass, whatever the panel's scale."""
        return millimetres * self.px_per_mm

    def size(self, token: str) -> float:
        """Pixels of a ``size_mm`` token; what a finger needs does not shrink with the panel."""
        scaled = self.mm(self.size_mm[token])
        return max(scaled, self.true_mm(self.size_mm[token])) if token in FINGER_SIZES else scaled

    def font_px(self, cap_mm: float) -> int:
        """Pixel size of the font whose capitals are ``cap_mm`` high; on small panels at least a label's."""
        least = self.true_mm(min(cap_mm, self.cap_mm["label"]))
        return max(8, math.ceil(max(self.mm(cap_mm), least) / CAP_HEIGHT_PER_PX - 0.05))

    def font(self, cap: str, weight: str = "semibold") -> QFont:
        """Font of a ``cap_mm`` token with tabular digits."""
        return self.font_mm(self.cap_mm[cap], weight)

    def font_mm(self, cap_mm: float, weight: str = "semibold") -> QFont:
        """Font with capitals ``cap_mm`` high and tabular digits."""
        return self.font_of_px(self.font_px(cap_mm), weight)

    def font_of_px(self, pixels: int, weight: str = "semibold") -> QFont:
        """Font of a pixel size with tabular digits, for text that is fitted into a box."""
        font = QFont(self.family)
        font.setPixelSize(max(6, pixels))
        font.setWeight(QFont.Weight(self.weights[weight]))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font
