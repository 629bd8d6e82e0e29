"""Between the values of a set and the columns and JSON in which it is stored."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from kiosk.motion.events import AlertKind, Repetition, Verdict

REP_COLUMNS = (
    *("number", "counted", "verdict", "t_start_s", "t_turn_s", "t_end_s", "rom_mm", "bottom_mm", "top_mm"),
    *("eccentric_s", "pause_s", "concentric_s", "top_s", "mean_velocity_mps", "peak_velocity_mps"),
    *("peak_lowering_mps", "depth_margin_mm", "lockout_margin_mm"),
)
"""Figures of a repetition with a column of their own. Any other goes into the JSON column ``metrics``, so
that a new figure needs no new schema."""


def rep_values(rep: Repetition) -> tuple[list[Any], str]:
    """The columns of a repetition, and its further figures as JSON."""
    columns = [_plain(getattr(rep, name)) for name in REP_COLUMNS]
    known = (*REP_COLUMNS, "alerts")
    return columns, extra_json(rep, known)


def rep_of(columns: Mapping[str, Any], metrics: str, alerts: tuple[AlertKind, ...]) -> Repetition:
    """The repetition of a stored row. ValueError or TypeError: it makes no sense."""
    values = dict(columns)
    values["counted"] = bool(values["counted"])
    values["verdict"] = Verdict(values["verdict"])
    values |= extra_of(Repetition, metrics, (*REP_COLUMNS, "alerts"))
    return Repetition(**values, alerts=alerts)


def extra_json(value: Any, known: tuple[str, ...]) -> str:
    """Every field of a dataclass that is not ``known``, as a JSON object.

    Raises:
        ValueError: a figure is no number (NaN, infinity), which JSON cannot hold.
    """
    extra = {name: one for name, one in asdict(value).items() if name not in known}
    return json.dumps(extra, sort_keys=True, allow_nan=False, default=_plain)


def extra_of(kind: Any, text: str, known: tuple[str, ...]) -> dict[str, Any]:
    """Field values of the dataclass ``kind`` out of :func:`extra_json`; fields that are gone are left out."""
    stored = json.loads(text)
    hints = _hints(kind)
    names = [field.name for field in fields(kind) if field.name not in known and field.name in stored]
    return {name: _rebuild(hints[name], stored[name]) for name in names}


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """Types of a dataclass's fields; asked for every repetition that is read."""
    return typing.get_type_hints(kind)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _rebuild(hint: Any, value: Any) -> Any:
    """A value of JSON as the type that the field asks for: numbers, enums, tuples and dataclasses of them."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        return _rebuild(next(one for one in inner if one is not type(None)), value)
    if origin is tuple:
        return tuple(_rebuild(inner[0], one) for one in value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if is_dataclass(hint):
        return _rebuild_dataclass(hint, value)
    return value


def _rebuild_dataclass(hint: Any, value: Mapping[str, Any]) -> Any:
    hints = _hints(hint)
    given = {
        field.name: _rebuild(hints[field.name], value[field.name])
        for field in fields(hint)
        if field.name in value or field.default is MISSING
    }
    return hint(**given)
