"""Values that can be set: tiles choose one, a stepper changes it. Shared by the pages that set values."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.screens.base import PageContext
from kiosk.training.staff_intents import StaffIntent
from kiosk.widgets.stepper import Stepper
from kiosk.widgets.tile_grid import Tile, TileGrid

MOST_ROWS_SMALL = 3


@dataclass(frozen=True)
class Knob:
    """One value.

    Attributes:
        key, name, unit: of the value; ``words`` is how it stands, for its tile.
        texts: of all choices; ``index`` of the one that is in the draft.
        choose: what a choice asks for, by its index.
    """

    key: str
    name: str
    unit: str
    texts: tuple[str, ...]
    index: int
    choose: Callable[[int], StaffIntent]
    words: str


def nearest(choices: Sequence[float], value: float) -> int:
    """Index of the choice next to ``value``."""
    return min(range(len(choices)), key=lambda index: abs(choices[index] - value))


def columns_for(context: PageContext, tiles: int) -> int:
    """Tiles beside each other: more on a small panel, where one row more would be too low for a finger."""
    if context.portrait:
        return 2
    return max(3, math.ceil(tiles / MOST_ROWS_SMALL)) if context.theme.small else 3


class Knobs:
    """Keeps tiles and stepper of a page on the same value; ``send`` takes the intent of a touch."""

    def __init__(
        self, tiles: TileGrid, stepper: Stepper, send: Callable[[StaffIntent], None], least_rows: int = 1
    ) -> None:
        self._tiles, self._stepper, self._least_rows = tiles, stepper, least_rows
        self._knobs: dict[str, Knob] = {}
        self._chosen = ""
        tiles.chosen.connect(self._choose)
        stepper.changed.connect(lambda index: send(self._knobs[self._chosen].choose(index)))

    def show(self, knobs: Sequence[Knob], columns: int) -> None:
        """Everything as it stands; the first value is chosen at first."""
        self._knobs = {knob.key: knob for knob in knobs}
        if self._chosen not in self._knobs:
            self._chosen = knobs[0].key
        tiles = [Tile(one.key, one.name, one.words, selected=one.key == self._chosen) for one in knobs]
        self._tiles.set_tiles(tiles, columns, self._least_rows)
        knob = self._knobs[self._chosen]
        self._stepper.setup(knob.name, knob.unit, knob.texts)
        self._stepper.set_index(knob.index)

    def forget(self) -> None:
        """Begin with the first value again."""
        self._chosen = ""

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.show(list(self._knobs.values()), self._tiles.columns)
