"""An empty sled on a rail with a sensor, moved by hand: blocks for wizard and daily check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock

LIVE = LinkNews(0.0, LinkState.LIVE, "")
SPEED_MMPS = 250.0


@dataclass(frozen=True)
class Rail:
    """Position 0 at the bottom stop.

    Attributes:
        counts_per_mm: of the sensor; negative when it counts towards the bottom stop.
        offset_raw: counts at the bottom stop.
        rate_hz: samples a second.
        noise_mm: standard deviation.
        bow_mm: how far the reading lies off in the middle of 600 mm (a sensor that is not even).
    """

    counts_per_mm: float = 1000.0
    offset_raw: float = 12_000.0
    rate_hz: float = 200.0
    noise_mm: float = 0.0
    bow_mm: float = 0.0

    def raw(self, position_mm: float) -> float:
        """Counts at a position, without noise."""
        bow_mm = self.bow_mm * (1 - ((position_mm - 300.0) / 300.0) ** 2)
        return self.offset_raw + (position_mm + bow_mm) * self.counts_per_mm


class Hand:
    """Moves the sled and hands out what the sensor says meanwhile."""

    def __init__(self, rail: Rail, at_mm: float, seed: int = 1, block: int = 10) -> None:
        self._rail = rail
        self._rng = np.random.default_rng(seed)
        self._block = block
        self.at_mm = at_mm
        self.now_s = 10.0

    def move(self, to_mm: float) -> Iterator[SampleBlock]:
        """Slowly to a point."""
        duration_s = abs(to_mm - self.at_mm) / SPEED_MMPS
        yield from self._blocks(
            np.linspace(self.at_mm, to_mm, max(2, round(duration_s * self._rail.rate_hz)))
        )
        self.at_mm = to_mm

    def rest(self, seconds: float = 2.0) -> Iterator[SampleBlock]:
        """Let go and wait."""
        yield from self._blocks(np.full(max(2, round(seconds * self._rail.rate_hz)), self.at_mm))

    def _blocks(self, path_mm: FloatArray) -> Iterator[SampleBlock]:
        noisy_mm = path_mm + self._rng.normal(0.0, self._rail.noise_mm, len(path_mm))
        raw = np.round([self._rail.raw(float(mm)) for mm in noisy_mm])
        t_s = self.now_s + (1 + np.arange(len(raw))) / self._rail.rate_hz
        for at in range(0, len(raw), self._block):
            piece = slice(at, at + self._block)
            flags = np.ones(len(raw[piece]), dtype=np.uint8)
            self.now_s = float(t_s[piece][-1])
            yield SampleBlock(t_s[piece], raw[piece], flags, self.now_s)
