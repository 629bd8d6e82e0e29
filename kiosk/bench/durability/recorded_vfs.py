"""SQLite's own file operations, written down while they happen.

SQLite reaches the disk through a table of functions (its VFS). A copy of the usual table is registered whose
writes, cut-offs, syncs and removals are noted before they are passed on, so what is examined are the steps of
the very library that the kiosk uses, not somebody's idea of them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, ClassVar

from kiosk.bench.durability.crash_log import Act, Step

VFS_NAME = b"kiosk-recorded"
LIBRARY = "libsqlite3.so.0"

_Pointer = ctypes.c_void_p
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _Pointer, _Pointer, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _Pointer, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _Pointer, ctypes.c_int)
# Names as bare addresses: SQLite keeps them and looks at what follows their end.
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _Pointer, _Pointer, _Pointer, ctypes.c_int, _Pointer)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _Pointer, _Pointer, ctypes.c_int)

_NEW = 0x4
_LOGS = 0x800 | 0x80000
"""``SQLITE_OPEN_CREATE``; ``SQLITE_OPEN_MAIN_JOURNAL`` and ``SQLITE_OPEN_WAL``."""


class _Methods(ctypes.Structure):
    """``sqlite3_io_methods``, version 3."""

    _fields_: ClassVar = [
        ("iVersion", ctypes.c_int),
        ("xClose", _Pointer),
        ("xRead", _Pointer),
        ("xWrite", _Pointer),
        ("xTruncate", _Pointer),
        ("xSync", _Pointer),
        *((name, _Pointer) for name in ("xFileSize", "xLock", "xUnlock", "xCheckReservedLock")),
        *((name, _Pointer) for name in ("xFileControl", "xSectorSize", "xDeviceCharacteristics")),
        *((name, _Pointer) for name in ("xShmMap", "xShmLock", "xShmBarrier", "xShmUnmap")),
        *((name, _Pointer) for name in ("xFetch", "xUnfetch")),
    ]


class _File(ctypes.Structure):
    """``sqlite3_file``."""

    _fields_: ClassVar = [("pMethods", ctypes.POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs``, version 3."""

    _fields_: ClassVar = [
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", _Pointer),
        ("zName", ctypes.c_char_p),
        ("pAppData", _Pointer),
        ("xOpen", _Pointer),
        ("xDelete", _Pointer),
        *((name, _Pointer) for name in ("xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym")),
        *((name, _Pointer) for name in ("xDlClose", "xRandomness", "xSleep", "xCurrentTime")),
        *((name, _Pointer) for name in ("xGetLastError", "xCurrentTimeInt64", "xSetSystemCall")),
        *((name, _Pointer) for name in ("xGetSystemCall", "xNextSystemCall")),
    ]


class RecordedVfs:
    """Context manager: what SQLite does to files in this process while inside is recorded.

    Attributes:
        steps: what was done, in order; files by their name without the folder.
    """

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._library = ctypes.CDLL(LIBRARY)
        self._names: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._keep: list[Any] = []
        self._new_logs: set[int] = set()

    def __enter__(self) -> RecordedVfs:
        find = self._library.sqlite3_vfs_find
        find.restype = ctypes.POINTER(_Vfs)
        usual = self._usual = find(None).contents
        self._vfs = _Vfs()
        ctypes.memmove(ctypes.addressof(self._vfs), ctypes.addressof(usual), ctypes.sizeof(_Vfs))
        self._vfs.zName = VFS_NAME
        self._vfs.pNext = None
        self._vfs.xOpen = self._pointer(_OPEN, self._open(_OPEN(usual.xOpen)))
        self._vfs.xDelete = self._pointer(_DELETE, self._delete(_DELETE(usual.xDelete)))
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)
        return self

    def __exit__(self, *_: object) -> None:
        self._library.sqlite3_vfs_register(ctypes.byref(self._usual), 1)
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def said(self, number: int) -> None:
        """Note that ``number`` has just been acknowledged to somebody."""
        self.steps.append(Step(Act.SAID, offset=number))

    def _pointer(self, kind: Any, function: Callable[..., int]) -> int | None:
        callback = kind(function)
        self._keep.append(callback)
        return ctypes.cast(callback, _Pointer).value

    def _open(self, usual: Callable[..., int]) -> Callable[..., int]:
        def opened(vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
            answer = usual(vfs, name, file, flags, out)
            if answer == 0 and name is not None:
                self._names[file] = _base(name)
                if flags & _NEW and flags & _LOGS:
                    self._new_logs.add(file)
                self.steps.append(Step(Act.CREATE, self._names[file]))
                structure = ctypes.cast(file, ctypes.POINTER(_File)).contents
                structure.pMethods = ctypes.pointer(self._recorded(structure.pMethods))
            return answer

        return opened

    def _delete(self, usual: Callable[..., int]) -> Callable[..., int]:
        def deleted(vfs: int, name: int, sync: int) -> int:
            answer = usual(vfs, name, sync)
            if answer == 0:
                self.steps.append(Step(Act.REMOVE, _base(name)))
                if sync:
                    self.steps.append(Step(Act.SYNC_FOLDER))
            return answer

        return deleted

    def _recorded(self, usual: Any) -> _Methods:
        """The functions of an open file with ours in front; one table for each of SQLite's own."""
        address = ctypes.addressof(usual.contents)
        if address not in self._tables:
            methods = _Methods()
            # An older library's table ends earlier; its version says so, and nobody looks further.
            ctypes.memmove(ctypes.addressof(methods), address, ctypes.sizeof(_Methods))
            methods.xWrite = self._pointer(_WRITE, self._write(_WRITE(methods.xWrite)))
            methods.xTruncate = self._pointer(_TRUNCATE, self._truncate(_TRUNCATE(methods.xTruncate)))
            methods.xSync = self._pointer(_SYNC, self._sync(_SYNC(methods.xSync)))
            self._tables[address] = methods
        return self._tables[address]

    def _write(self, usual: Callable[..., int]) -> Callable[..., int]:
        def written(file: int, content: int, length: int, offset: int) -> int:
            answer = usual(file, content, length, offset)
            if answer == 0:
                copied = ctypes.string_at(content, length)
                self.steps.append(Step(Act.WRITE, self._names[file], offset, copied))
            return answer

        return written

    def _truncate(self, usual: Callable[..., int]) -> Callable[..., int]:
        def cut(file: int, length: int) -> int:
            answer = usual(file, length)
            if answer == 0:
                self.steps.append(Step(Act.TRUNCATE, self._names[file], length))
            return answer

        return cut

    def _sync(self, usual: Callable[..., int]) -> Callable[..., int]:
        def synced(file: int, flags: int) -> int:
            answer = usual(file, flags)
            if answer == 0:
                self.steps.append(Step(Act.SYNC, self._names[file]))
                if file in self._new_logs:
                    # SQLite syncs the folder with the first sync of a log that it has made; seen with strace.
                    self._new_logs.remove(file)
                    self.steps.append(Step(Act.SYNC_FOLDER))
            return answer

        return synced


def _base(name: int) -> str:
    """Name of a file without its folder, from the address of its path."""
    return ctypes.string_at(name).decode().rpartition("/")[2]
