"""Where a sensor that only counts from its own beginning stands on the rail."""

from __future__ import annotations

import numpy as np

from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.samples import FlagArray, FloatArray, SampleBlock, SampleFlag

TOLERANCE_MM = 8.0
"""A stroke that misses the calibrated travel by no more is the whole travel, give or take the steps."""

NOT_HOMED = Trust(
    TrustLevel.COUNT_ONLY,
    "Move the empty sled once from stop to stop: until then limits are not watched.",
)


class HomeFinder:
    """Homes a relative sensor by one stroke from stop to stop: the whole travel fits into one place only.

    Until then positions rest on the calibration alone (the sled was racked when the sensor began) and are not
    trusted with limits. Sensors that know their place pass unchanged.

    Args:
        travel_mm: calibrated distance between the stops.
    """

    def __init__(self, travel_mm: float) -> None:
        self._travel_mm = travel_mm
        self._offset_mm = 0.0
        self._homed = False
        self._span: tuple[float, float] | None = None

    @property
    def offset_mm(self) -> float:
        """What :meth:`place` adds to the positions by the calibration."""
        return self._offset_mm

    def place(self, block: SampleBlock, position_mm: FloatArray) -> tuple[FloatArray, FlagArray, Trust]:
        """Positions ``(n,)`` float64 in mm above the bottom stop, flags ``(n,)`` uint8, and highest trust.

        Args:
            block: a block with at least one sample.
            position_mm: its positions ``(n,)`` float64 by the calibration.
        """
        if not block.relative:
            return position_mm, block.flags, block.ceiling
        placed = np.empty_like(position_mm)
        flags = block.flags.copy()
        for index, (x_mm, mark) in enumerate(zip(position_mm.tolist(), flags.tolist(), strict=True)):
            if mark & SampleFlag.RESTARTED:
                self._homed, self._span = False, None
            self._follow(x_mm)
            placed[index] = x_mm + self._offset_mm
            if self._homed:
                flags[index] |= SampleFlag.HOMED
        return placed, flags, block.ceiling if self._homed else block.ceiling.within(NOT_HOMED)

    def _follow(self, x_mm: float) -> None:
        low, high = self._span or (x_mm, x_mm)
        low, high = min(low, x_mm), max(high, x_mm)
        self._span = low, high
        stroke_mm = high - low
        if stroke_mm > self._travel_mm + TOLERANCE_MM:
            # Longer than the rail is: steps were missed, and neither end is known.
            self._homed, self._span = False, (x_mm, x_mm)
        elif stroke_mm >= self._travel_mm - TOLERANCE_MM and not self._homed:
            self._homed = True
            self._offset_mm = 0.5 * (self._travel_mm - low - high)
