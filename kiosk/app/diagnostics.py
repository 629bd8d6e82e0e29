"""Everything that a technician asks for, in one zip: no PIN, no key, nothing personal."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib import metadata
from io import BytesIO
from pathlib import Path

import kiosk
from kiosk.app.guard.ledger import Ledger, runtime_dir
from kiosk.storage.atomic import write_atomic
from kiosk.storage.audit import Audit
from kiosk.storage.backups import backups
from kiosk.storage.errors import StoreError
from kiosk.storage.history import History
from kiosk.storage.machine_book import FOLDER as MACHINE_FOLDER
from kiosk.storage.staff_settings import FOLDER as SETTINGS_FOLDER
from kiosk.storage.tables import Tables

LARGEST_BYTES = 20 * 1024 * 1024
LOG_BYTES = 1024 * 1024
BLACK_BOXES = "black-boxes"
LOG_COMMAND = ("journalctl", "--unit=legpress-kiosk", "--lines=5000", "--no-pager", "--output=short-iso")

_LIBRARIES = ("PySide6-Essentials", "numpy", "pyqtgraph", "pyserial", "sounddevice", "segno")


@dataclass(frozen=True)
class BundleSources:
    """Where a bundle's content comes from.

    Attributes:
        data_dir: folder of the database.
        config: ``kiosk.toml``, None when there is none.
        doctor: what ``legpress-kiosk doctor`` said.
        log: a log file, None for the system's journal.
    """

    data_dir: Path
    config: Path | None
    doctor: str
    log: Path | None = None


def write_bundle(out: Path, sources: BundleSources) -> int:
    """Write the zip, whole or not at all; its size in bytes.

    What cannot be read is told in its place; the newest black boxes go in as far as there is room.

    Raises:
        OSError: the zip cannot be written.
    """
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in _entries(sources):
            bundle.writestr(name, content)
        for path in _newest_first(sources.data_dir / BLACK_BOXES):
            if buffer.tell() + path.stat().st_size > LARGEST_BYTES:
                break
            bundle.writestr(f"{BLACK_BOXES}/{path.name}", path.read_bytes())
    write_atomic(out, buffer.getvalue(), mode=0o644)
    return len(buffer.getvalue())


def _entries(sources: BundleSources) -> Iterator[tuple[str, str | bytes]]:
    yield "doctor.txt", sources.doctor
    yield "versions.json", _json(_versions())
    yield "disk.json", _json(_disk(sources.data_dir))
    yield "records.json", _json(_records(sources.data_dir))
    yield "log.txt", _log_tail(sources.log)
    yield "restarts.json", _json([asdict(crash) for crash in Ledger(runtime_dir(os.environ)).crashes])
    if sources.config is not None:
        yield "kiosk.toml", _read(sources.config)
    for folder in (MACHINE_FOLDER, SETTINGS_FOLDER):
        for path in _newest_first(sources.data_dir / folder)[:20]:
            yield f"{folder}/{path.name}", _read(path)


def _versions() -> dict[str, str]:
    libraries = {}
    for name in _LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            libraries[name] = metadata.version(name)
    return {
        "legpress-kiosk": kiosk.__version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        **libraries,
    }


def _disk(data_dir: Path) -> dict[str, object]:
    sizes = {path.name: path.stat().st_size for path in sorted(data_dir.glob("*")) if path.is_file()}
    usage = shutil.disk_usage(data_dir) if data_dir.is_dir() else None
    return {"free_bytes": usage and usage.free, "total_bytes": usage and usage.total, "files": sizes}


def _records(data_dir: Path) -> dict[str, object]:
    """Facts about the database; people appear by their number only."""
    try:
        tables = Tables.open(data_dir)
    except StoreError as error:
        return {"refused": str(error)}
    try:
        audit = Audit(tables)
        broken = audit.verify()
        return {
            "notice": tables.notice,
            "integrity_check": [row[0] for row in tables.all("PRAGMA integrity_check(20)")],
            "counters": asdict(History(tables).counters()),
            "backups": [path.name for path in backups(data_dir)],
            "log_whole": broken is None,
            "log_broken": "" if broken is None else broken.sentence,
            "log": [asdict(entry) for entry in audit.entries(500)],
        }
    except StoreError as error:
        return {"refused": str(error)}
    finally:
        tables.close()


def _log_tail(log: Path | None) -> bytes:
    if log is not None:
        return _read(log)[-LOG_BYTES:]
    try:
        done = subprocess.run(LOG_COMMAND, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"the system's journal cannot be read: {error}\n".encode()
    return (done.stdout + done.stderr)[-LOG_BYTES:]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        return f"{path}: it cannot be read ({error.strerror})\n".encode()


def _newest_first(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted((path for path in folder.iterdir() if path.is_file()), reverse=True)


def _json(value: object) -> str:
    return json.dumps(value, indent=1, default=str) + "\n"
