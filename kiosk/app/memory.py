"""The C library's memory: pictures go back to the system when they are freed, and threads share one pool."""

from __future__ import annotations

import ctypes
import linecache
import sys
from collections.abc import Callable

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # <malloc.h> of glibc
_PICTURE_BYTES = 64 * 1024
_ARENAS = 2


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


def give_back() -> None:
    """Return to the system what building the pages has left behind. Takes some milliseconds."""
    # Qt for Python reads the source of each module that is imported, and Python keeps it.
    linecache.clearcache()
    trim = _function("malloc_trim")
    if trim is not None:
        trim(0)


def _function(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
