"""What would be kept without need: freed pictures, a pool for each thread, the source of every module."""

from __future__ import annotations

import ctypes
import linecache
import sys
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # <malloc.h> of glibc
_PICTURE_BYTES = 64 * 1024
_ARENAS = 2


def spare_libraries(env: MutableMapping[str, str], alsa_config: Path) -> None:
    """Tell libraries that are loaded later what is not needed; what ``env`` says already stays.

    Args:
        env: this process's environment, changed while no other thread can read it.
        alsa_config: read by ALSA instead of the system's own file.
    """
    # numpy keeps a thread and its buffers for each processor.
    env.setdefault("OPENBLAS_NUM_THREADS", "1")
    env.setdefault("ALSA_CONFIG_PATH", str(alsa_config))


def keep_memory_small() -> bool:
    """Tell the allocator of glibc; True when it obeyed. Another C library keeps its own ways."""
    mallopt = _function("mallopt")
    if mallopt is None:
        return False
    wishes = (
        (_M_MMAP_THRESHOLD, _PICTURE_BYTES),
        (_M_TRIM_THRESHOLD, 2 * _PICTURE_BYTES),
        (_M_ARENA_MAX, _ARENAS),
    )
    obeyed = [mallopt(name, value) == 1 for name, value in wishes]
    return all(obeyed)


class LastSource(dict[str, Any]):
    """Of what Python reads to show lines of code: only the file that was read last."""

    def __setitem__(self, filename: str, source: Any) -> None:
        self.clear()
        super().__setitem__(filename, source)


def keep_no_sources() -> None:
    """Hold the source of one module at a time.

    Qt for Python looks through the source of each module that is imported, and Python would keep them all.
    Freed later, they leave holes between objects that live on, and hardly a page of memory is empty enough
    to go. A traceback reads its lines again.
    """
    linecache.cache = LastSource()


def give_back() -> None:
    """Return to the system what building the pages has left behind. Takes some milliseconds."""
    linecache.clearcache()
    trim = _function("malloc_trim")
    if trim is not None:
        trim(0)


def _function(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
