"""Sizes of a window as they are written on the command line."""

from __future__ import annotations

import re

SMALLEST_PX = 480
LARGEST_PX = 7680

_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})")


def window_size(text: str) -> tuple[int, int]:
    """Read ``1280x800``. ValueError names the text and what is allowed."""
    match = _SIZE.fullmatch(text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(SMALLEST_PX <= side <= LARGEST_PX for side in size):
        raise ValueError(
            f"size '{text}' is not WIDTHxHEIGHT in pixels, from {SMALLEST_PX} to {LARGEST_PX} each"
        )
    return size
