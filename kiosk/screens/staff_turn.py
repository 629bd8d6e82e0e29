"""Turn the picture: for a panel that hangs another way than it was built. Tried first, then kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.screen_turn import Turn
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_turn import KEEP_S, TurnView
from kiosk.training.staff_view import StaffView
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import Tile, TileGrid

_ICONS = {
    Turn.NONE: Icon.HANGS_BUILT,
    Turn.RIGHT: Icon.HANGS_RIGHT,
    Turn.DOWN: Icon.HANGS_DOWN,
    Turn.LEFT: Icon.HANGS_LEFT,
}


class StaffTurnPage(StaffPage):
    """Emits ChooseTurn, TryTurn and GoTo."""

    custom_widgets = (Notice, TextLine, TileGrid)

    title: QLabel
    subtitle: TextLine
    tiles: TileGrid
    sentence: QLabel
    notice: Notice
    back: QPushButton
    attempt: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.tiles.chosen.connect(lambda key: self.intent.emit(ask.ChooseTurn(Turn(int(key)))))
        self.on_click(self.back, ask.GoTo(ask.Place.SCREEN))
        self.on_click(self.attempt, ask.TryTurn())

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """Four ways to hang, and what trying one does."""
        bench = view.turn
        if bench is None:
            return
        self.tiles.set_tiles([_tile(turn, bench) for turn in Turn], 2, 3 if self._context.portrait else 1)
        self.tiles.setEnabled(bench.turn is not None)
        self.subtitle.set_text(_state(bench))
        set_text(self.sentence, _sentence(bench))
        if bench.failure:
            self.notice.set_text(spoken("Reason", bench.failure))
        other = bench.turn is not None and bench.draft is not bench.turn
        self.attempt.setEnabled(other and not bench.busy and not bench.starting)


def _tile(turn: Turn, bench: TurnView) -> Tile:
    titles = {
        Turn.NONE: translate("Staff", "As built"),
        Turn.RIGHT: translate("Staff", "Turned right"),
        Turn.DOWN: translate("Staff", "Upside down"),
        Turn.LEFT: translate("Staff", "Turned left"),
    }
    ways = {
        Turn.NONE: translate("Staff", "not turned"),
        Turn.RIGHT: translate("Staff", "a quarter clockwise"),
        Turn.DOWN: translate("Staff", "half a turn"),
        Turn.LEFT: translate("Staff", "a quarter anticlockwise"),
    }
    words = translate("Staff", "in force") if turn is bench.turn else ways[turn]
    chosen = bench.turn is not None and turn is bench.draft
    return Tile(str(turn.value), titles[turn], words, _ICONS[turn], selected=chosen)


def _state(bench: TurnView) -> str:
    if bench.turn is None:
        return translate("Staff", "not possible here")
    return (
        translate("Staff", "in force")
        if bench.draft is bench.turn
        else translate("Staff", "not yet in force")
    )


def _sentence(bench: TurnView) -> str:
    if bench.turn is None:
        return translate(
            "Staff",
            "This kiosk runs in a window that it cannot turn. One that was installed on its own panel can.",
        )
    if bench.starting:
        return translate("Staff", "The kiosk starts anew.")
    return translate(
        "Staff",
        "How does the panel hang? The bar is its lower edge as built. To try it, the kiosk starts anew. "
        "Then touch “Keep it” within {n} seconds, or it goes back by itself.",
    ).format(n=round(KEEP_S))
