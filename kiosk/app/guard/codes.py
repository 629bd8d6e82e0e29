"""Why a kiosk had to be started again, as staff read it."""

from __future__ import annotations

from enum import Enum

from kiosk import exit_status


class CrashCode(Enum):
    """A code for staff; ``words`` is what ``docs/faults.md`` and the log say."""

    FAULT = "S50"
    SCREEN = "S51"
    READER = "S52"
    WRITER = "S53"
    START = "S54"
    KILLED = "S55"
    SUPERVISOR = "S56"
    REFUSED = "S57"

    @property
    def words(self) -> str:
        """Two or three words."""
        return _WORDS[self]


_WORDS = {
    CrashCode.FAULT: "internal fault",
    CrashCode.SCREEN: "screen hung",
    CrashCode.READER: "sensor reader hung",
    CrashCode.WRITER: "record writer hung",
    CrashCode.START: "did not start",
    CrashCode.KILLED: "killed",
    CrashCode.SUPERVISOR: "supervisor ended",
    CrashCode.REFUSED: "settings refused",
}


def code_of_status(status: int) -> CrashCode:
    """The code for an exit status as ``subprocess`` gives it: negative for a signal."""
    if status < 0:
        return CrashCode.KILLED
    return CrashCode.REFUSED if status == exit_status.REFUSED else CrashCode.FAULT
