"""A screen of an X server that shows nothing, where there is one: windows are really flushed to it."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

WIDTH_PX, HEIGHT_PX = 1920, 1080
_START_S = 10.0


@contextmanager
def x_screen() -> Iterator[Mapping[str, str] | None]:
    """Environment of a process that draws there; None where ``Xvfb`` is missing or does not start."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reader, writer = os.pipe()
    size = f"{WIDTH_PX}x{HEIGHT_PX}x24"
    command = [program, "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=(writer,), stdout=quiet, stderr=quiet)
    try:
        os.close(writer)
        ready, _, _ = select.select([reader], [], [], _START_S)
        number = os.read(reader, 16).decode("ascii").strip() if ready else ""
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else None
    finally:
        os.close(reader)
        server.terminate()
        server.wait()
