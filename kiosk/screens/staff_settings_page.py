"""What the pages of staff's settings share: tiles choose a value, a stepper changes it, one button saves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_knobs import Knob, Knobs, columns_for
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_view import SettingsView, StaffView
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.stepper import Stepper
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import TileGrid

VALUE_MM, VALUE_UPRIGHT_MM = 72.0, 60.0
"""Room for the longest word among the choices."""


class StaffSettingsPage(StaffPage):
    """Emits SetSettings, SaveSettings and GoTo. A subclass says which values it is about."""

    custom_widgets: ClassVar[tuple[type[QWidget], ...]] = (Notice, TextLine, Stepper, TileGrid)

    title: QLabel
    subtitle: TextLine
    tiles: TileGrid
    knob: Stepper
    notice: Notice
    back: QPushButton
    save: QPushButton

    least_rows, least_rows_upright = 1, 1

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        rows = self.least_rows_upright if context.portrait else self.least_rows
        self._knobs = Knobs(self.tiles, self.knob, self.intent.emit, rows)
        self.knob.value.setFixedWidth(
            round(context.theme.mm(VALUE_UPRIGHT_MM if context.portrait else VALUE_MM))
        )
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))
        self.on_click(self.save, ask.SaveSettings())

    def knobs(self, view: SettingsView) -> list[Knob]:
        """Every value of this page as it stands. Every page has its own."""
        raise NotImplementedError

    def columns(self, count: int) -> int:
        """Tiles beside each other."""
        return columns_for(self._context, count)

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """Begin with the first value."""
        self._knobs.forget()

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """Tiles, stepper, whether it is in force."""
        bench = view.settings
        if bench is None:
            return
        knobs = self.knobs(bench)
        self._knobs.show(knobs, self.columns(len(knobs)))
        self.subtitle.set_text(state_words(bench))
        if bench.failure:
            self.notice.set_text(spoken("Reason", bench.failure))
        self.save.setEnabled(bench.draft != bench.saved and not bench.busy)


def state_words(bench: SettingsView) -> str:
    """Whether what is on the page holds."""
    if bench.draft != bench.saved:
        return translate("Staff", "not yet in force")
    return translate("Staff", "saved and in force") if bench.saved_now else translate("Staff", "in force")


def put(draft: StaffSettings, name: str, values: Sequence[Any]) -> Callable[[int], ask.StaffIntent]:
    """The draft with another value, by its index."""
    return lambda index: ask.SetSettings(replace(draft, **{name: values[index]}))


def switch(
    draft: StaffSettings, key: str, name: str, hint: str, words: tuple[str, str] | None = None
) -> Knob:
    """A value that is off or on; ``words`` for both."""
    on = bool(getattr(draft, key))
    texts = (translate("Staff", "off"), translate("Staff", "on"))
    words = texts if words is None else words
    return Knob(key, name, hint, texts, int(on), put(draft, key, (False, True)), words[int(on)])


def offer(
    key: str,
    name: str,
    hint: str,
    offered: tuple[Any, ...],
    one: Any,
    every: Sequence[Any],
    make: Callable[[tuple[Any, ...]], StaffSettings],
) -> Knob:
    """Whether ``one`` of ``every`` is offered; the last that is cannot be taken away. ``make``: the draft."""
    off, on = translate("Staff", "not offered"), translate("Staff", "offered")
    no, yes = translate("Staff", "no"), translate("Staff", "yes")
    there = one in offered
    if offered == (one,):
        only = translate("Staff", "offered, the only one")
        return Knob(key, name, hint, (yes,), 0, lambda _: ask.SetSettings(make(offered)), only)

    def choose(index: int) -> ask.StaffIntent:
        kept = tuple(
            other for other in every if (other in offered and other != one) or (other == one and index)
        )
        return ask.SetSettings(make(kept))

    return Knob(key, name, hint, (no, yes), int(there), choose, on if there else off)
