"""Figures that a later version adds are kept without a new schema, and read by a version that lacks them."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from enum import Enum

import pytest

from kiosk.storage.rows import REP_COLUMNS, extra_json, extra_of, rep_of, rep_values
from tests.fakes.records import repetition


class Width(Enum):
    """Stands for any closed choice."""

    WIDE = "wide"


@dataclass(frozen=True)
class Feet:
    """Stands for a value made of values."""

    width: Width
    angles_deg: tuple[float, ...] = ()


@dataclass(frozen=True)
class Grown:
    """A record with fields that no column knows."""

    number: int
    creep_mm: float | None = None
    smooth: bool = True
    feet: Feet | None = None


def test_unknown_figures_come_back_as_what_they_were() -> None:
    for grown in (Grown(1), Grown(2, 1.5, False, Feet(Width.WIDE, (1.0, 2.5)))):
        text = extra_json(grown, ("number",))
        assert "number" not in json.loads(text)
        assert Grown(grown.number, **extra_of(Grown, text, ("number",))) == grown


def test_figures_that_are_gone_or_not_yet_there_are_left_out() -> None:
    assert extra_of(Grown, '{"creep_mm": 2.0, "forgotten": 3}', ("number",)) == {"creep_mm": 2.0}
    assert extra_of(Grown, "{}", ("number",)) == {}


def test_a_figure_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        extra_json(Grown(1, float("nan")), ("number",))


def test_a_repetition_comes_back_from_its_columns_and_metrics() -> None:
    rep = repetition(3)
    columns, metrics = rep_values(rep)
    assert rep_of(dict(zip(REP_COLUMNS, columns, strict=True)), metrics, rep.alerts) == rep
    assert set(REP_COLUMNS) <= {field.name for field in fields(rep)}
