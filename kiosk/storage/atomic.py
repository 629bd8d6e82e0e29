"""Whole files or none: what a power cut leaves is the old content or the new, never half of it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp
from typing import Protocol


class Disk(Protocol):
    """The few things done to a file system, so that a model of a dying one can stand in for it."""

    def create(self, beside: Path) -> tuple[int, Path]:
        """A new, empty, hidden file in the folder of ``beside``: its handle and name."""

    def write(self, handle: int, content: bytes) -> None:
        """Append all of ``content``."""

    def sync(self, handle: int, mode: int) -> None:
        """Set the mode; when this returns the content has reached the disk."""

    def close(self, handle: int) -> None:
        """Let the handle go."""

    def rename(self, old: Path, new: Path) -> None:
        """Give the file another name; whatever had that name is gone."""

    def remove(self, path: Path) -> None:
        """Take a name away."""

    def sync_folder(self, folder: Path) -> None:
        """When this returns the names in ``folder`` have reached the disk."""


class RealDisk:
    """The operating system's files."""

    def create(self, beside: Path) -> tuple[int, Path]:
        """See :class:`Disk`."""
        handle, name = mkstemp(dir=beside.parent, prefix=f".{beside.name}.")
        return handle, Path(name)

    def write(self, handle: int, content: bytes) -> None:
        """See :class:`Disk`."""
        view = memoryview(content)
        while view:
            view = view[os.write(handle, view) :]

    def sync(self, handle: int, mode: int) -> None:
        """See :class:`Disk`."""
        os.fchmod(handle, mode)
        os.fsync(handle)

    def close(self, handle: int) -> None:
        """See :class:`Disk`."""
        os.close(handle)

    def rename(self, old: Path, new: Path) -> None:
        """See :class:`Disk`."""
        old.replace(new)

    def remove(self, path: Path) -> None:
        """See :class:`Disk`."""
        path.unlink()

    def sync_folder(self, folder: Path) -> None:
        """See :class:`Disk`."""
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_atomic(path: Path, content: bytes, mode: int = 0o600, disk: Disk | None = None) -> None:
    """Replace ``path`` by ``content``; it is on the disk when this returns.

    Written beside the target, synced, renamed over it, and the folder synced, so that the new name survives
    a power cut too. After a failure the old file is untouched and nothing is left beside it. A refused sync
    is never tried again on the same file: the system may have thrown the content away with the error.

    Raises:
        OSError: the folder does not exist, may not be written, or the disk is full.
    """
    on = RealDisk() if disk is None else disk
    handle, temporary = on.create(path)
    try:
        try:
            on.write(handle, content)
            on.sync(handle, mode)
        finally:
            on.close(handle)
        on.rename(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):
            on.remove(temporary)
        raise
    on.sync_folder(path.parent)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Only one process or thread at a time is inside: making, lifting and moving aside must not cross.

    Raises:
        OSError: the folder does not exist or may not be read.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
