"""Entries of the guide's TOML files, read strictly: what is missing, unknown or wordless is refused."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Any

_TABLES: dict[str, tuple[str, ...]] = {
    "setup.toml": ("step",),
    "topics.toml": ("topic",),
    "cautions.toml": ("question",),
    "feet.toml": ("goal", "effect", "grade"),
    "muscles.toml": ("muscle", "group"),
    "programmes.toml": ("programme",),
    "learn.toml": ("cue", "praise"),
    "rescue.toml": ("step",),
}
"""Every file of the guide with the tables it holds."""


class Entry:
    """One table of a file; ``where`` names both for complaints."""

    def __init__(self, where: str, values: dict[str, Any]) -> None:
        self.where = where
        self._values = dict(values)

    def allow(self, *fields: str, needed: Collection[str] | None = None) -> None:
        """Refuse other fields. All are needed unless said otherwise; ``when`` never is."""
        unknown = sorted(set(self._values) - set(fields))
        if unknown:
            raise ValueError(f"{self.where}: '{unknown[0]}' is unknown; allowed are {', '.join(fields)}")
        for field in fields if needed is None else needed:
            if field not in self._values and field != "when":
                raise ValueError(f"{self.where}: '{field}' is missing")

    def has(self, field: str) -> bool:
        """Whether the field is there."""
        return field in self._values

    def is_list(self, field: str) -> bool:
        """Whether the field holds a list."""
        return isinstance(self._values.get(field), list)

    def word(self, field: str, may_be_empty: bool = False) -> str:
        """A text with at least one letter."""
        value = self._values.get(field)
        if not isinstance(value, str) or not (may_be_empty or value.strip()):
            raise ValueError(f"{self.where}: {field} must be words")
        return value

    def sentence(self, field: str, most_words: int) -> str:
        """A text of at most so many words."""
        text = self.word(field)
        if len(text.split()) > most_words:
            raise ValueError(f"{self.where}: {field} has more than {most_words} words: {text}")
        return text

    def words(self, field: str, may_be_empty: bool = False) -> tuple[str, ...]:
        """A list of texts."""
        value = self._values.get(field)
        if not isinstance(value, list) or not (value or may_be_empty):
            raise ValueError(f"{self.where}: {field} must be a list of words")
        if not all(isinstance(item, str) and item.strip() for item in value):
            raise ValueError(f"{self.where}: {field} must be a list of words")
        return tuple(value)

    def flag(self, field: str) -> bool:
        """True or false."""
        value = self._values.get(field)
        if not isinstance(value, bool):
            raise ValueError(f"{self.where}: {field} must be true or false")
        return value

    def number(self, field: str, low: int, high: int) -> int:
        """A whole number within bounds."""
        value = self._values.get(field)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"{self.where}: {field} must be a number from {low} to {high}")
        return value

    def entries(self, field: str) -> tuple[Entry, ...]:
        """A list of tables, at least one."""
        value = self._values.get(field)
        if not isinstance(value, list) or not value or not all(isinstance(item, dict) for item in value):
            raise ValueError(f"{self.where}: {field} must be a list of tables")
        return tuple(Entry(f"{self.where}, {field} {number}", item) for number, item in enumerate(value, 1))

    def others(self) -> tuple[Entry, ...]:
        """What other machines say instead."""
        return self.entries("when") if self.has("when") else ()

    def adapt(self, traits: Collection[str]) -> None:
        """Take over the words of every ``when`` that fits the machine; later ones win."""
        for other in self.others():
            if other.word("machine") in traits:
                self._values.update({k: v for k, v in other._values.items() if k != "machine"})


def entries_of(path: Path, table: str) -> tuple[Entry, ...]:
    """Entries of one table of a file.

    Raises:
        ValueError: the file cannot be read, holds another table, or has no such entry.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ValueError(f"{path.name}: cannot be read: {error}") from error
    allowed = _TABLES[path.name]
    for name in tables:
        if name not in allowed:
            raise ValueError(f"{path.name}: '{name}' is unknown; it holds [[{']] and [['.join(allowed)}]]")
    values = tables.get(table)
    if not isinstance(values, list) or not values or not all(isinstance(value, dict) for value in values):
        raise ValueError(f"{path.name}: there is no [[{table}]]")
    return tuple(
        Entry(f"{path.name}: {table} {value.get('key', number)}", value)
        for number, value in enumerate(values, 1)
    )
