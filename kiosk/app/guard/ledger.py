"""Crashes of this boot in the runtime directory, so that a supervisor that is started again knows them."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.app.guard.codes import CrashCode
from kiosk.app.guard.policy import Crash, Mode

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
SYSTEM_DIR = Path("/run/legpress-kiosk")
FILE_NAME = "restarts.json"
DAY_S = 86_400.0
MOST = 200

_log = logging.getLogger(__name__)


def runtime_dir(env: Mapping[str, str], system_dir: Path = SYSTEM_DIR) -> Path:
    """Folder for what lasts until the next boot: the unit's, else the user's own, else a temporary one.

    A technician's command beside the running service finds the unit's too, if its user may write there.
    """
    given = env.get("RUNTIME_DIRECTORY", "").split(":")[0]
    if given:
        return Path(given)
    if system_dir.is_dir() and os.access(system_dir, os.R_OK | os.W_OK | os.X_OK):
        return system_dir
    base = env.get("XDG_RUNTIME_DIR", "")
    if Path(base).is_absolute():
        return Path(base) / "legpress-kiosk"
    return Path(tempfile.gettempdir()) / f"legpress-kiosk-{os.getuid()}"


class Ledger:
    """The file. What cannot be read counts as empty, what cannot be written is logged: nothing here may stop
    the supervisor.

    Args:
        folder: made when missing.
        boot_id: file with the kernel's number of this boot; monotonic times mean nothing under another one.
    """

    def __init__(self, folder: Path, boot_id: Path = BOOT_ID) -> None:
        self._path = folder / FILE_NAME
        self._boot = _text(boot_id).strip()
        self._crashes: list[Crash] = []
        self._up: Mode | None = None
        self._read()

    @property
    def crashes(self) -> tuple[Crash, ...]:
        """Of this boot and the last 24 hours, oldest first."""
        return tuple(self._crashes)

    @property
    def left_up(self) -> Mode | None:
        """What a supervisor before this one had started and never ended: it died; None when it ended well."""
        return self._up

    def started(self, mode: Mode) -> None:
        """A process was started."""
        self._up = mode
        self._write()

    def ended(self) -> None:
        """It was ended on purpose."""
        self._up = None
        self._write()

    def crashed(self, crash: Crash) -> None:
        """It was not."""
        self._up = None
        kept = [old for old in self._crashes if old.t_s > crash.t_s - DAY_S]
        self._crashes = [*kept, crash][-MOST:]
        self._write()

    def _read(self) -> None:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
            if content["boot"] != self._boot:
                return
            up = content["up"]
            self._crashes = [
                Crash(float(t_s), float(wall_s), CrashCode(code), Mode(mode))
                for t_s, wall_s, code, mode in content["crashes"]
            ]
            self._up = None if up is None else Mode(up)
        except FileNotFoundError:
            return
        except (OSError, ValueError, KeyError, TypeError) as error:
            _log.info("%s: not readable, begun anew (%s)", self._path, error)

    def _write(self) -> None:
        content = {
            "boot": self._boot,
            "up": None if self._up is None else self._up.value,
            "crashes": [[one.t_s, one.wall_s, one.code.value, one.mode.value] for one in self._crashes],
        }
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside.write_text(json.dumps(content), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            _log.error("%s: cannot be written (%s); restarts are counted in memory only", self._path, error)


def restarts_today(env: Mapping[str, str]) -> tuple[str, ...]:
    """Codes of the restarts of the last 24 hours of this boot, oldest first; empty without a supervisor."""
    return tuple(crash.code.value for crash in Ledger(runtime_dir(env)).crashes)


def _text(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="ascii")
    return ""
