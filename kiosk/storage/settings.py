"""``kiosk.toml``: what an integrator decides. Staff's and members' choices live in the database."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn

from kiosk.training.guide import GuideMachine, Lock, MachineKind


class SettingsError(Exception):
    """The file cannot be used, as one plain sentence with file, line, key and what is allowed."""


class Orientation(Enum):
    """Which way up the panel hangs."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


@dataclass(frozen=True)
class SledSettings:
    """``device``: what ``--sled`` takes, e.g. ``lpos:/dev/legpress/sensor``."""

    device: str = "lpos:/dev/legpress/sensor"


@dataclass(frozen=True)
class PanelSettings:
    """Lit area of the panel in mm, lying flat: width is the long side in either orientation.

    ``orientation`` may be written down and is checked, but pages are laid out as the screen itself stands:
    a second opinion could only be wrong.
    """

    width_mm: float = 344.0
    height_mm: float = 194.0
    orientation: Orientation = Orientation.LANDSCAPE


@dataclass(frozen=True)
class LanguageSettings:
    """Language codes offered, in this order, and the one shown first."""

    offered: tuple[str, ...] = ("en", "de", "nl", "es")
    default: str = "en"


@dataclass(frozen=True)
class DataSettings:
    """``folder``: where the database lies; None for the default of the machine."""

    folder: Path | None = None


@dataclass(frozen=True)
class SoundSettings:
    """``volume`` 0..1."""

    volume: float = 0.8


@dataclass(frozen=True)
class MachineSettings:
    """What the machine looks like: the guide's words and pictures depend on it."""

    kind: MachineKind = MachineKind.INCLINE
    lock: Lock = Lock.GRIPS
    handles: bool = True
    parallel_plate: bool = False
    lowest_stop: bool = False

    @property
    def profile(self) -> GuideMachine:
        """The same for the guide."""
        return GuideMachine(self.kind, self.lock, self.handles, self.parallel_plate, self.lowest_stop)


@dataclass(frozen=True)
class Settings:
    """Everything in ``kiosk.toml``; what the file leaves out has these values."""

    sled: SledSettings = field(default_factory=SledSettings)
    panel: PanelSettings = field(default_factory=PanelSettings)
    language: LanguageSettings = field(default_factory=LanguageSettings)
    data: DataSettings = field(default_factory=DataSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    machine: MachineSettings = field(default_factory=MachineSettings)


def load_settings(path: Path | None) -> Settings:
    """Read the file; the defaults when ``path`` is None.

    Raises:
        SettingsError: the file cannot be read, is no TOML, or holds an unknown key or an impossible value.
    """
    if path is None:
        return Settings()
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SettingsError(f"{path}: the settings cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: the settings are not UTF-8 text; save them as UTF-8.") from error
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: the settings are not TOML: {error}.") from error
    return _Reader(path, source).settings(tables)


Values = Mapping[str, object]
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SLED = re.compile(r"simulated|[a-z0-9]+:.+")


class _WrongError(Exception):
    """What is allowed, in words."""


def _sled(value: object) -> str:
    if not isinstance(value, str) or _SLED.fullmatch(value) is None:
        raise _WrongError(
            "PROTOCOL:DEVICE such as lpos:/dev/legpress/sensor, replay:FILE or simulated[:SCRIPT]"
        )
    return value


def _between(low: float, high: float) -> Callable[[object], float]:
    def check(value: object) -> float:
        # NaN fails the comparison, as it should.
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise _WrongError(f"a number from {low:g} to {high:g}")
        return float(value)

    return check


def _one_of(kind: type[Enum]) -> Callable[[object], Enum]:
    def check(value: object) -> Enum:
        try:
            return kind(value)
        except ValueError as error:
            raise _WrongError(" or ".join(f'"{one.value}"' for one in kind)) from error

    return check


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _WrongError("true or false")
    return value


def _language(value: object) -> str:
    if not isinstance(value, str) or _LANGUAGE.fullmatch(value) is None:
        raise _WrongError('a language code such as "en"')
    return value


def _languages(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or len({str(one) for one in value}) < len(value):
        raise _WrongError('a list of different language codes such as ["en", "de"]')
    return tuple(_language(one) for one in value)


def _folder(value: object) -> Path | None:
    if not isinstance(value, str) or (value and not Path(value).is_absolute()):
        raise _WrongError('an absolute path such as "/var/lib/legpress-kiosk", or "" for the default')
    return Path(value) if value else None


_CHECKS: dict[str, dict[str, Callable[[object], Any]]] = {
    "sled": {"device": _sled},
    "panel": {
        "width_mm": _between(100, 2000),
        "height_mm": _between(60, 2000),
        "orientation": _one_of(Orientation),
    },
    "language": {"offered": _languages, "default": _language},
    "data": {"folder": _folder},
    "sound": {"volume": _between(0, 1)},
    "machine": {
        "kind": _one_of(MachineKind),
        "lock": _one_of(Lock),
        "handles": _flag,
        "parallel_plate": _flag,
        "lowest_stop": _flag,
    },
}


class _Reader:
    """Checks the parsed tables and finds the line that a complaint is about."""

    def __init__(self, path: Path, source: str) -> None:
        self._path = path
        self._lines = _lines_of_keys(source)

    def settings(self, tables: Values) -> Settings:
        """The settings. Raises SettingsError."""
        for name in tables:
            if name not in _CHECKS:
                self._complain((name,), f"is unknown; allowed are the tables {_listed(_CHECKS)}")
        values = {name: self._table(name, tables.get(name, {})) for name in _CHECKS}
        settings = Settings(
            SledSettings(**values["sled"]),
            PanelSettings(**values["panel"]),
            LanguageSettings(**values["language"]),
            DataSettings(**values["data"]),
            SoundSettings(**values["sound"]),
            MachineSettings(**values["machine"]),
        )
        self._check_together(settings)
        return settings

    def _table(self, name: str, table: object) -> dict[str, Any]:
        if not isinstance(table, dict):
            self._complain((name,), f"is not a table; write [{name}] on a line of its own")
        checked: dict[str, Any] = {}
        for key, value in table.items():
            if key not in _CHECKS[name]:
                self._complain((name, key), f"is unknown; allowed in [{name}] are {_listed(_CHECKS[name])}")
            try:
                checked[key] = _CHECKS[name][key](value)
            except _WrongError as wrong:
                self._complain((name, key), f"is {value!r}; allowed is {wrong}")
        return checked

    def _check_together(self, settings: Settings) -> None:
        language, panel = settings.language, settings.panel
        if language.default not in language.offered:
            self._complain(
                ("language", "default"),
                f"is {language.default!r}; it must be one of those offered: {_listed(language.offered)}",
            )
        if panel.width_mm < panel.height_mm:
            self._complain(
                ("panel", "width_mm"),
                f"is {panel.width_mm:g}, less than height_mm {panel.height_mm:g}; "
                'give the long side, and orientation "portrait" for an upright panel',
            )

    def _complain(self, key: tuple[str, ...], words: str) -> NoReturn:
        # A key that is not written anywhere (a default that does not fit) is told without a line.
        line = self._lines.get(key) or self._lines.get(key[:1])
        where = f"{self._path}, line {line}" if line else f"{self._path}"
        raise SettingsError(f"{where}: {'.'.join(key)} {words}.")


def _listed(names: Mapping[str, object] | tuple[str, ...]) -> str:
    return ", ".join(names)


_HEADER = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]+\s*(#.*)?")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")


def _lines_of_keys(source: str) -> dict[tuple[str, ...], int]:
    """1-based line of every table and key, as ``("sled", "device")``; tables of one line by their name."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(source.splitlines(), start=1):
        if header := _HEADER.fullmatch(line):
            table = _parts(header[1])
            lines.setdefault(table[:1], number)
            lines.setdefault(table[:2], number)
        elif key := _KEY.match(line):
            name = (*table, *_parts(key[1]))
            lines.setdefault(name[:1], number)
            lines.setdefault(name[:2], number)
    return lines


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
