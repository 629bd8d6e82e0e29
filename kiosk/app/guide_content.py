"""The setup guide's words, read from ``assets/guide/setup.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kiosk.training.guide import STEP_KEYS, GuideStep

_TEXTS = ("key", "short", "title", "sentence")
_LISTS = ("do", "avoid")


def load_guide(path: Path) -> tuple[GuideStep, ...]:
    """Steps in the order of ``STEP_KEYS``.

    Raises:
        ValueError: the file is broken, a step or a field is missing or unknown; the message says which.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"{path.name}: cannot be read: {error}") from error
    entries = tables.get("step")
    if set(tables) != {"step"} or not isinstance(entries, list):
        raise ValueError(f"{path.name}: it must hold [[step]] tables and nothing else")
    steps = tuple(_step(path.name, number, entry) for number, entry in enumerate(entries, 1))
    keys = tuple(step.key for step in steps)
    if keys != STEP_KEYS:
        raise ValueError(f"{path.name}: steps are {', '.join(keys)}; they must be {', '.join(STEP_KEYS)}")
    return steps


def _step(name: str, number: int, entry: object) -> GuideStep:
    if not isinstance(entry, dict) or set(entry) != {*_TEXTS, *_LISTS}:
        raise ValueError(f"{name}: step {number} must have exactly {', '.join(_TEXTS + _LISTS)}")
    for field in _TEXTS:
        if not isinstance(entry[field], str) or not entry[field].strip():
            raise ValueError(f"{name}: step {number}: {field} must be words")
    for field in _LISTS:
        points = entry[field]
        if not isinstance(points, list) or not points or not all(isinstance(p, str) and p for p in points):
            raise ValueError(f"{name}: step {number}: {field} must be a list of words")
    return GuideStep(
        key=entry["key"],
        title=entry["title"],
        sentence=entry["sentence"],
        do=tuple(entry["do"]),
        avoid=tuple(entry["avoid"]),
        short=entry["short"],
    )
