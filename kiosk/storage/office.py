"""Everything that staff mode does to the records, each with its right, and in the log with its person."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from kiosk.storage.checks import Checks, DailyCheckRecord
from kiosk.storage.export import ExportRequest, export, export_picture
from kiosk.storage.history import History
from kiosk.storage.machine_book import MachineBook, MachineSetup, MachineVersion, compare
from kiosk.storage.staff import Person, Staff, demand, scrypt
from kiosk.storage.staff_settings import SettingsBook
from kiosk.storage.tables import Tables
from kiosk.storage.upkeep import delete_before, delete_everything
from kiosk.training.daily_check import CheckResult
from kiosk.training.roles import Right
from kiosk.training.staff_settings import RIGHT_FOR, StaffSettings, changed


class Office:
    """The open records of one kiosk. To be used by the thread that opened it, never the GUI's.

    What changes something raises NotAllowedError when the role does not allow it, StoreError when it could
    not be stored, and ValueError when the value makes no sense; then nothing has changed.

    Attributes:
        staff: people and PINs, with the log as ``staff.audit``.
        history: sets, counters.
        checks: daily checks.
        machine, settings: what is in force, and older versions.
    """

    def __init__(self, tables: Tables, data_dir: Path, key: Callable[[str, bytes], bytes] = scrypt) -> None:
        self._tables = tables
        self._data_dir = data_dir
        self.staff = Staff(tables, key)
        self.history = History(tables)
        self.machine = MachineBook(data_dir)
        self.checks = Checks(tables, self.machine)
        self.settings = SettingsBook(data_dir)

    @classmethod
    def open(cls, data_dir: Path, key: Callable[[str, bytes], bytes] = scrypt) -> Office:
        """Open or create the records of a data folder. Raises StoreError."""
        return cls(Tables.open(data_dir), data_dir, key)

    def close(self) -> None:
        """Let the database go."""
        self._tables.close()

    def save_machine(self, setup: MachineSetup, by: Person) -> MachineVersion:
        """Put a calibration, limits or a profile in force; the log says what changed."""
        before = self.machine.present().version
        old = before.setup if before else None
        demand(by, Right.MACHINE if old and _only_profile(old, setup) else Right.CALIBRATE)
        version = self.machine.save(setup)
        changes = {} if old is None else {d.name: [str(d.before), str(d.after)] for d in compare(old, setup)}
        self.staff.audit.note("machine saved", by.id, version=version.number, changes=changes)
        return version

    def restore_machine(self, number: int, by: Person) -> MachineVersion:
        """Bring an older version back."""
        demand(by, Right.CALIBRATE)
        version = self.machine.restore(number, by.id)
        self.staff.audit.note("machine restored", by.id, version=version.number, restored=number)
        return version

    def save_settings(self, settings: StaffSettings, by: Person) -> None:
        """Put staff's settings in force; each change needs its own right, and the log says what changed."""
        changes = changed(self.settings.present().settings, settings)
        for right in dict.fromkeys(RIGHT_FOR.get(name, Right.TEMPO) for name in changes):
            demand(by, right)
        if not changes:
            return
        self.settings.save(settings)
        told = {name: [_told(before), _told(after)] for name, (before, after) in changes.items()}
        self.staff.audit.note("settings saved", by.id, changes=told)

    def save_check(self, result: CheckResult, by: Person) -> DailyCheckRecord:
        """Keep a daily check; a failed one takes the limits out of force."""
        demand(by, Right.DAILY_CHECK)
        return self.checks.save(result, by.id)

    def export(self, out: str, request: ExportRequest, by: Person) -> int:
        """Export stored sets; see :func:`kiosk.storage.export.export`. Raises OSError too."""
        demand(by, Right.EXPORT)
        count = export(self._data_dir, out, request)
        self.staff.audit.note("records exported", by.id, sets=count)
        return count

    def export_picture(self, out: str, set_id: int, by: Person) -> None:
        """Draw one set; see :func:`kiosk.storage.export.export_picture`. Raises OSError too."""
        demand(by, Right.EXPORT)
        export_picture(self._data_dir, out, set_id)
        self.staff.audit.note("picture exported", by.id, set=set_id)

    def delete_before(self, wall_s: float, by: Person) -> int:
        """Delete workouts begun before ``wall_s`` (seconds since 1970 UTC); how many."""
        demand(by, Right.DELETE)
        return delete_before(self._tables, wall_s, by.id)

    def delete_everything(self, by: Person) -> int:
        """Delete every workout, also out of the backups; how many. Counters and log stay."""
        demand(by, Right.DELETE)
        return delete_everything(self._tables, self._data_dir, by.id)


def _told(value: object) -> str:
    """A setting as the log has it."""
    if isinstance(value, Enum):
        return str(value.value)
    return ", ".join(_told(one) for one in value) if isinstance(value, tuple) else str(value)


def _only_profile(before: MachineSetup, after: MachineSetup) -> bool:
    differences = compare(before, after)
    return bool(differences) and all(one.name.startswith("profile.") for one in differences)
