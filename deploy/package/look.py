"""Looks at a picture of the whole screen: python look.py PICTURE WIDTHxHEIGHT; exit status 1: it is no page.

A page fills the output (its size, and no edge that is black), and shows something (many tones).
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QImage

FEWEST_TONES = 60
SMALLEST_LIT_SHARE = 0.98
"""Of the pixels along the edges, those that are not black; the theme's darkest ground is not."""


def faults(picture: QImage, size: str) -> list[str]:
    """What is wrong with the picture, as plain sentences."""
    found = f"{picture.width()}x{picture.height()}"
    if found != size:
        return [f"is {found} and not {size}"]
    right, bottom = picture.width() - 1, picture.height() - 1
    edge = [picture.pixel(x, y) & 0xFFFFFF for x in range(right + 1) for y in (0, bottom)]
    edge += [picture.pixel(x, y) & 0xFFFFFF for y in range(bottom + 1) for x in (0, right)]
    tones = {picture.pixel(x, y) for x in range(0, right, 3) for y in range(0, bottom, 3)}
    said = []
    if sum(tone != 0 for tone in edge) < SMALLEST_LIT_SHARE * len(edge):
        said.append("has a black edge")
    if len(tones) < FEWEST_TONES:
        said.append(f"has {len(tones)} tones only")
    return said


def main() -> int:
    """Print what is wrong; the exit status."""
    path, size = sys.argv[1:]
    said = faults(QImage(path), size)
    sys.stderr.write("".join(f"the picture {line}\n" for line in said))
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
