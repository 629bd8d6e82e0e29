"""Finding checked binary frames in a stream of bytes, however it is cut and whatever lies between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """A kind of frame: the bytes with which each begins, and how many it has."""

    header: bytes
    length: int


@dataclass(frozen=True)
class Found:
    """One frame, its form, and how many bytes that belong to no frame lay before it."""

    form: Form
    frame: bytes
    skipped: int


class FrameScanner:
    """Accepts a frame only if header and checksum fit; on a failure it goes on one byte further.

    Args:
        forms: the kinds of frame, no header the beginning of another.
        valid: whether bytes that begin with a form's header and have its length are a frame.
    """

    def __init__(self, forms: tuple[Form, ...], valid: Callable[[bytes], bool]) -> None:
        self._forms = forms
        self._valid = valid
        self.reset()

    def reset(self) -> None:
        """Drop half a frame."""
        self._tail, self._skipped = b"", 0

    def feed(self, data: bytes) -> tuple[list[Found], int]:
        """Frames in order, and how many stretches of foreign bytes began in ``data``."""
        buffer = self._tail + data
        found: list[Found] = []
        bad = place = 0
        while True:
            start, form = self._next(buffer, place)
            bad += self._skip(start - place)
            place = start
            if form is None or len(buffer) - place < form.length:
                break
            frame = buffer[place : place + form.length]
            if self._valid(frame):
                found.append(Found(form, frame, self._skipped))
                self._skipped = 0
                place += form.length
            else:
                bad += self._skip(1)
                place += 1
        self._tail = buffer[place:]
        return found, bad

    def _next(self, buffer: bytes, place: int) -> tuple[int, Form | None]:
        """Where the next frame may begin and its form; None when only the end may become a header."""
        best, chosen = len(buffer), None
        for form in self._forms:
            start = buffer.find(form.header, place, best + len(form.header) - 1)
            if 0 <= start < best:
                best, chosen = start, form
        if chosen is not None:
            return best, chosen
        longest = max(len(form.header) for form in self._forms) - 1
        for start in range(max(place, len(buffer) - longest), len(buffer)):
            if any(form.header.startswith(buffer[start:]) for form in self._forms):
                return start, None
        return len(buffer), None

    def _skip(self, count: int) -> int:
        begun = count > 0 and self._skipped == 0
        self._skipped += count
        return int(begun)
