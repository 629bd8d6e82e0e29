"""What staff set on the screen: checked, sealed, the generation before it kept."""

from __future__ import annotations

import logging
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.motion.tempo import Tempo
from kiosk.storage.atomic import Disk
from kiosk.storage.errors import StoreError
from kiosk.storage.sealed import DamagedError, Generations
from kiosk.training.programme import Goal, Programme

FOLDER = "settings"
KEEP = 2
LONGEST_NAME = 40

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class StaffSettings:
    """Staff's choices; None leaves to ``kiosk.toml`` what stands there.

    Attributes:
        machine_name: shown on pages and in the export, empty for none.
        volume: 0..1.
        language: shown first.
        bright_from_h, bright_to_h: hours of the day with a bright screen.
        programmes: in place of the built-in ones, one for each goal at most; empty for none.
        reaction_s: time that a person needs to react, for the warning ahead of a limit.
        valid_days: how long a new calibration holds, 30 to 1095.
        retention_days: how long sets are kept, None for ever.

    Raises:
        ValueError: a value is outside its allowed range.
    """

    machine_name: str = ""
    volume: float | None = None
    language: str | None = None
    bright_from_h: int = 6
    bright_to_h: int = 22
    programmes: tuple[Programme, ...] = ()
    reaction_s: float = 0.25
    valid_days: int = 365
    retention_days: int | None = None

    def __post_init__(self) -> None:
        checks = {
            "machine_name": len(self.machine_name) <= LONGEST_NAME and self.machine_name.isprintable(),
            "volume": self.volume is None or 0 <= self.volume <= 1,
            "bright_from_h": self.bright_from_h in range(25),
            "bright_to_h": self.bright_to_h in range(25),
            "programmes": len({programme.goal for programme in self.programmes}) == len(self.programmes),
            "reaction_s": 0.1 <= self.reaction_s <= 1.0,
            "valid_days": self.valid_days in range(30, 1096),
            "retention_days": self.retention_days is None or self.retention_days in range(1, 3651),
        }
        for name, fine in checks.items():
            if not fine:
                raise ValueError(f"staff settings: {name} is {getattr(self, name)!r}, which is not allowed")


@dataclass(frozen=True)
class SettingsReading:
    """The settings in force, and one sentence when they are not the newest ones."""

    settings: StaffSettings
    notice: str = ""


class SettingsBook:
    """The two newest generations of one data folder."""

    def __init__(self, data_dir: Path, disk: Disk | None = None) -> None:
        self._files = Generations(data_dir / FOLDER, "settings", KEEP, disk)

    def present(self) -> SettingsReading:
        """The newest generation that can be believed, else the defaults; never raises for damage."""
        notice = ""
        for number in reversed(self._files.numbers()):
            try:
                return SettingsReading(_settings_of(dict(self._files.read(number).payload)), notice)
            except (DamagedError, ValueError, KeyError, TypeError) as error:
                notice = f"The staff settings are damaged ({error}); older ones are in force. Check them."
                _log.warning("%s", notice)
        return SettingsReading(StaffSettings(), notice)

    def save(self, settings: StaffSettings) -> None:
        """Put new settings in force; on the disk when this returns. Raises StoreError."""
        try:
            self._files.write(_payload_of(settings))
        except OSError as error:
            raise StoreError(
                f"{self._files.folder}: the settings cannot be stored ({error.strerror}); "
                "those before stay in force."
            ) from error


def _payload_of(settings: StaffSettings) -> dict[str, Any]:
    payload = asdict(settings)
    payload["programmes"] = [
        {**asdict(programme), "goal": programme.goal.value} for programme in settings.programmes
    ]
    return payload


def _settings_of(values: dict[str, Any]) -> StaffSettings:
    programmes = tuple(
        Programme(**{**one, "goal": Goal(one["goal"]), "tempo": Tempo(**one["tempo"])})
        for one in values["programmes"]
    )
    return StaffSettings(**{**values, "programmes": programmes})
