"""One measured figure: name, unit, values over repeats, baseline, limit, and whether it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median


class Outcome(Enum):
    """How a figure stands against its limit."""

    PASS = "pass"
    FAIL = "FAIL"
    TOLD = "-"
    NOT_MEASURED = "not measured"


@dataclass(frozen=True)
class Limit:
    """What a figure has to keep: ``at_most``, ``at_least``, or both."""

    at_most: float | None = None
    at_least: float | None = None

    def holds(self, value: float) -> bool:
        """Whether a value keeps it."""
        low = self.at_least is None or value >= self.at_least
        return low and (self.at_most is None or value <= self.at_most)

    def __str__(self) -> str:
        parts = [("<= ", self.at_most), (">= ", self.at_least)]
        return " and ".join(f"{sign}{shown(value)}" for sign, value in parts if value is not None)


@dataclass(frozen=True)
class Figure:
    """A figure.

    Attributes:
        name: benchmark and quantity, such as ``judgement.missed_alerts``.
        unit: of the values, such as ``sets`` or ``samples/s``.
        values: one for each repeat; empty when it was not measured.
        limit: None where nothing is demanded.
        baseline: of the same quantity for something well known, measured in the same run.
        note: one sentence: of how many, what the baseline is, or why it was not measured.
        details: what can be replayed or looked up, one line each.
    """

    name: str
    unit: str
    values: tuple[float, ...] = ()
    limit: Limit | None = None
    baseline: float | None = None
    note: str = ""
    details: tuple[str, ...] = ()

    @property
    def value(self) -> float | None:
        """Median of the repeats; None when not measured."""
        return median(self.values) if self.values else None

    @property
    def outcome(self) -> Outcome:
        """The median against the limit."""
        if self.value is None:
            return Outcome.NOT_MEASURED
        if self.limit is None:
            return Outcome.TOLD
        return Outcome.PASS if self.limit.holds(self.value) else Outcome.FAIL

    def as_dict(self) -> dict[str, object]:
        """Plain values for JSON."""
        limit = self.limit
        return {
            "name": self.name,
            "unit": self.unit,
            "median": self.value,
            "low": min(self.values, default=None),
            "high": max(self.values, default=None),
            "repeats": len(self.values),
            "baseline": self.baseline,
            "limit": None if limit is None else {"at_most": limit.at_most, "at_least": limit.at_least},
            "outcome": self.outcome.name.lower(),
            "note": self.note,
            "details": list(self.details),
        }


SHOWN_DETAILS = 12


def table(figures: Sequence[Figure]) -> str:
    """The figures for people, with the first details of those that have some."""
    rows = [("figure", "median", "range", "unit", "baseline", "limit", "")]
    rows += [_row(figure) for figure in figures]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row, figure in zip(rows, [None, *figures], strict=True):
        cells = [
            cell.rjust(width) if 1 <= i <= 2 else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
        if figure is not None:
            lines += _below(figure)
    return "\n".join(lines) + "\n"


def _row(figure: Figure) -> tuple[str, str, str, str, str, str, str]:
    value = figure.value
    spread = f"{shown(min(figure.values))}..{shown(max(figure.values))}" if len(figure.values) > 1 else ""
    return (
        figure.name,
        "" if value is None else shown(value),
        spread,
        figure.unit,
        "" if figure.baseline is None else shown(figure.baseline),
        "" if figure.limit is None else str(figure.limit),
        figure.outcome.value,
    )


def _below(figure: Figure) -> list[str]:
    lines = [f"    {figure.note}"] if figure.note else []
    lines += [f"    - {line}" for line in figure.details[:SHOWN_DETAILS]]
    more = len(figure.details) - SHOWN_DETAILS
    if more > 0:
        lines.append(f"    - and {more} more (all with --json)")
    return lines


def shown(value: float) -> str:
    """A number as people read it: whole if it is whole, else four figures."""
    if float(value).is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:.4g}"
