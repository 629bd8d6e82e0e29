"""The machine's calibration, limits and profile: every version kept under its own checksum, the newest rules.

Not in the database: what decides whether the limits mean anything outlives a damaged database and is read
without one. A newest version that cannot be believed makes the machine uncalibrated; the one before it is
offered for restoring and never put in force in silence.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import closing
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.motion.calibration import Calibration, Limits
from kiosk.storage.atomic import Disk
from kiosk.storage.database import FILE_NAME
from kiosk.storage.errors import DATABASE_ERRORS, StoreError
from kiosk.storage.sealed import DamagedError, Generations, Sealed
from kiosk.training.calibration_checks import ThirdPoint
from kiosk.training.guide import GuideMachine, MachineKind
from kiosk.training.machine_profile import Grips, MachineProfile
from kiosk.training.machine_state import MachineState

FOLDER = "machine"
KEEP = 100
DAY_S = 86_400.0
DEFAULT_VALID_DAYS = 365

_log = logging.getLogger(__name__)


class Source(Enum):
    """Where a version came from."""

    COMMAND_LINE = "command line"
    STAFF = "staff"


@dataclass(frozen=True)
class MachineSetup:
    """Everything that one version says.

    Attributes:
        calibration, limits, profile: of the machine.
        source: where it came from; ``by`` is the id of the person, 0 when nobody's PIN was asked for.
        saved_wall_s: seconds since 1970 UTC, as the machine said.
        valid_until_wall_s: after that the calibration has expired; None: it was given no end.
        third: the check point, None when none was taken.
        restored_from: number of the version that this one brings back, 0 otherwise.
        suspended: why the limits are refused although the calibration is whole (a failed daily check), else
            empty.
    """

    calibration: Calibration
    limits: Limits
    profile: MachineProfile
    source: Source
    by: int
    saved_wall_s: float
    valid_until_wall_s: float | None = None
    third: ThirdPoint | None = None
    restored_from: int = 0
    suspended: str = ""

    @property
    def described(self) -> GuideMachine | None:
        """What staff have said of the machine, for the guide; None when nobody of them has said it."""
        return self.profile.for_guide if self.source is Source.STAFF else None


@dataclass(frozen=True)
class MachineVersion:
    """A version as the list shows it; ``setup`` is None, and ``damage`` says why, when it is not believed."""

    number: int
    setup: MachineSetup | None
    damage: str = ""


@dataclass(frozen=True)
class MachineReading:
    """The machine now.

    Attributes:
        state: whether limits may be judged.
        version: the newest version, None when there is none or it is damaged.
        sentence: why not, in words; empty when VALID.
    """

    state: MachineState
    version: MachineVersion | None
    sentence: str = ""


@dataclass(frozen=True)
class Difference:
    """One value that differs between two versions, such as ``limits.depth_mm``."""

    name: str
    before: object
    after: object


class MachineBook:
    """All versions of one data folder."""

    def __init__(self, data_dir: Path, disk: Disk | None = None) -> None:
        self._files = Generations(data_dir / FOLDER, "machine", KEEP, disk)
        self._data_dir = data_dir

    @property
    def folder(self) -> Path:
        """Where the versions lie."""
        return self._files.folder

    def present(self, now_wall_s: float | None = None) -> MachineReading:
        """The machine at ``now_wall_s`` (seconds since 1970 UTC, now when left out). Never raises for damage.

        A clock that stands before the day of the calibration proves nothing and does not expire it.
        """
        self._take_over_database()
        numbers = self._files.numbers()
        if not numbers:
            return MachineReading(MachineState.NONE, None, "Not calibrated yet.")
        version = self._version(numbers[-1])
        if version.setup is None:
            words = f"The calibration is damaged ({version.damage}). Restore an older one or calibrate again."
            return MachineReading(MachineState.DAMAGED, None, words)
        return _judge(version, version.setup, time.time() if now_wall_s is None else now_wall_s)

    def versions(self) -> tuple[MachineVersion, ...]:
        """Every version that is there, newest first, damaged ones too."""
        return tuple(self._version(number) for number in reversed(self._files.numbers()))

    def save(self, setup: MachineSetup) -> MachineVersion:
        """Add a version; it is in force, and on the disk, when this returns.

        Raises:
            ValueError: the limits lie outside the travel.
            StoreError: it could not be stored; the version before is in force.
        """
        setup.limits.check_inside(setup.calibration)
        self._take_over_database()
        return self._write(setup)

    def restore(self, number: int, by: int, t_wall: float | None = None) -> MachineVersion:
        """Bring an older version back as a new one. It keeps its own end of validity.

        Raises:
            StoreError: that version is damaged or not there, or the new one could not be stored.
        """
        old = self._version(number)
        if old.setup is None:
            raise StoreError(f"Version {number} of the calibration cannot be restored: {old.damage}.")
        saved_wall_s = time.time() if t_wall is None else t_wall
        return self.save(
            replace(old.setup, source=Source.STAFF, by=by, saved_wall_s=saved_wall_s, restored_from=number)
        )

    def suspend(self, sentence: str, by: int, t_wall: float | None = None) -> MachineVersion | None:
        """Refuse the limits, until an empty sentence or a new calibration; None when there is no calibration.

        Raises:
            StoreError: it could not be stored.
        """
        newest = self.present().version
        if newest is None or newest.setup is None or newest.setup.suspended == sentence:
            return newest
        saved_wall_s = time.time() if t_wall is None else t_wall
        return self.save(replace(newest.setup, suspended=sentence, by=by, saved_wall_s=saved_wall_s))

    def _version(self, number: int) -> MachineVersion:
        try:
            return MachineVersion(number, _setup_of(self._files.read(number)))
        except (DamagedError, ValueError, KeyError, TypeError) as error:
            return MachineVersion(number, None, str(error))

    def _write(self, setup: MachineSetup) -> MachineVersion:
        try:
            return MachineVersion(self._files.write(_payload_of(setup)).generation, setup)
        except OSError as error:
            raise StoreError(
                f"{self._files.folder}: the calibration cannot be stored ({error.strerror}); "
                "the one before stays in force."
            ) from error

    def _take_over_database(self) -> None:
        """Versions that an older kiosk kept in its database, once, in their order."""
        path = self._data_dir / FILE_NAME
        if self._files.numbers() or not path.exists():
            return
        for setup in _database_setups(path):
            self._write(setup)


def compare(before: MachineSetup, after: MachineSetup) -> tuple[Difference, ...]:
    """What a person should see before restoring: every calibration, limit and profile value that differs."""
    found = []
    for part in ("calibration", "limits", "profile"):
        old, new = getattr(before, part), getattr(after, part)
        for field in fields(old):
            values = getattr(old, field.name), getattr(new, field.name)
            if values[0] != values[1]:
                found.append(Difference(f"{part}.{field.name}", *values))
    return tuple(found)


def _judge(version: MachineVersion, setup: MachineSetup, now_wall_s: float) -> MachineReading:
    if setup.suspended:
        return MachineReading(MachineState.SUSPENDED, version, setup.suspended)
    end_s = setup.valid_until_wall_s
    if end_s is not None and now_wall_s > end_s:
        day = time.strftime("%Y-%m-%d", time.localtime(end_s))
        return MachineReading(MachineState.EXPIRED, version, f"The calibration expired on {day}.")
    return MachineReading(MachineState.VALID, version)


def _payload_of(setup: MachineSetup) -> dict[str, Any]:
    payload = asdict(setup)
    payload["source"] = setup.source.value
    payload["profile"] |= {"kind": setup.profile.kind.value, "grips": setup.profile.grips.value}
    return payload


def _setup_of(sealed: Sealed) -> MachineSetup:
    """Raises ValueError, KeyError or TypeError when the values no longer make sense."""
    values: dict[str, Any] = dict(sealed.payload)
    profile, third = values["profile"], values["third"]
    kinds = {"kind": MachineKind(profile["kind"]), "grips": Grips(profile["grips"])}
    values |= {
        "calibration": Calibration(**values["calibration"]),
        "limits": Limits(**values["limits"]),
        "profile": MachineProfile(**{**profile, **kinds}),
        "source": Source(values["source"]),
        "third": None if third is None else ThirdPoint(**third),
    }
    setup = MachineSetup(**values)
    setup.limits.check_inside(setup.calibration)
    return setup


def _database_setups(path: Path) -> list[MachineSetup]:
    """Rows of the table ``machine`` that make sense, oldest first."""
    setups = []
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            rows = connection.execute("SELECT * FROM machine ORDER BY id").fetchall()
    except DATABASE_ERRORS:
        return []
    for number, saved_wall_s, source, *values in rows:
        try:
            calibration, limits = Calibration(*values[:4]), Limits(*values[4:])
            limits.check_inside(calibration)
            setup = MachineSetup(calibration, limits, MachineProfile(), Source(source), 0, saved_wall_s)
            setups.append(setup)
        except ValueError as error:
            _log.warning("%s: setup %d of the machine is passed over: %s", path, number, error)
    return setups
