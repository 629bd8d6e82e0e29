"""What staff set on the screen: checked, sealed, the generation before it kept."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.motion.tempo import Tempo
from kiosk.storage.atomic import Disk
from kiosk.storage.errors import StoreError
from kiosk.storage.sealed import DamagedError, Generations
from kiosk.training.programme import Goal
from kiosk.training.staff_settings import StaffSettings

FOLDER = "settings"
KEEP = 2
RETIRED = ("programmes", "reaction_s")
"""Values of older kiosks that mean nothing any more; the reaction time is one of the limits."""

_log = logging.getLogger(__name__)


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
    payload["tempo"] = str(settings.tempo)
    payload["tempos"] = [str(tempo) for tempo in settings.tempos]
    payload["goals"] = [goal.value for goal in settings.goals]
    payload["languages"] = None if settings.languages is None else list(settings.languages)
    return payload


def _settings_of(payload: dict[str, Any]) -> StaffSettings:
    """What is not in it has its default; what nobody knows raises TypeError."""
    values = {name: value for name, value in payload.items() if name not in RETIRED}
    readers: dict[str, Callable[[Any], Any]] = {
        "tempo": Tempo.parse,
        "tempos": lambda texts: tuple(Tempo.parse(text) for text in texts),
        "goals": lambda names: tuple(Goal(name) for name in names),
        "languages": lambda codes: None if codes is None else tuple(codes),
    }
    for name in readers.keys() & values.keys():
        values[name] = readers[name](values[name])
    return StaffSettings(**values)
