"""Raw recordings: what the sensor said, kept as ``t_s,pos_mm,raw,flags`` for replay and analysis."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import IO

from kiosk.motion.samples import SampleBlock

HEADER = "t_s,pos_mm,raw,flags\n"


class Recorder:
    """Writes blocks to a temporary file beside ``path``, which gets its name only when all is on the disk.

    ``pos_mm`` is ``raw * mm_per_raw`` without the machine's zero; ``t_s`` counts from the first sample.
    """

    def __init__(self, path: Path, mm_per_raw: float = 0.001) -> None:
        """ValueError when ``path`` exists already or its folder cannot be written."""
        if path.exists():
            raise ValueError(f"{path} exists already; choose another name for the recording")
        self._path = path
        self._mm_per_raw = mm_per_raw
        self._partial = path.with_name(f".{path.name}.{os.getpid()}.part")
        self._first_s: float | None = None
        self._last_s = -1.0
        self.samples = 0
        try:
            self._file: IO[str] = self._partial.open("w", encoding="ascii", newline="")
        except OSError as error:
            raise ValueError(f"the recording {path} cannot be written: {error.strerror}") from error
        self._file.write(HEADER)

    def __enter__(self) -> Recorder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def write(self, block: SampleBlock) -> None:
        """Append one block. OSError when the disk is full."""
        if self._first_s is None:
            self._first_s = float(block.t_s[0])
        rows = zip(
            (block.t_s - self._first_s).tolist(), block.raw.tolist(), block.flags.tolist(), strict=True
        )
        for t_s, raw, flags in rows:
            # Two samples mapped to one moment (a host that was late) would make a time that does not grow.
            if round(t_s, 6) <= self._last_s:
                continue
            self._last_s = round(t_s, 6)
            self._file.write(f"{t_s:.6f},{raw * self._mm_per_raw:.4f},{raw:.12g},{flags}\n")
            self.samples += 1

    def discard(self) -> None:
        """Close and leave no file behind."""
        self._file.close()
        self._partial.unlink(missing_ok=True)

    def close(self) -> None:
        """Finish the file; harmless when closed. ValueError when another file took its name meanwhile."""
        if self._file.closed:
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        try:
            # A hard link refuses to overwrite, a rename would not.
            os.link(self._partial, self._path)
        except FileExistsError:
            raise ValueError(
                f"{self._path} appeared meanwhile; the recording lies in {self._partial}"
            ) from None
        except OSError:
            # A file system without hard links, such as a USB stick's.
            self._partial.rename(self._path)
            return
        self._partial.unlink()
