"""History: days, their sets, and one set with its graph and phases."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_benches import HistoryView
from kiosk.training.staff_records import SetFacts, SetInfo
from kiosk.training.staff_view import StaffView
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.notice import Notice
from kiosk.widgets.set_graph import SetGraph
from kiosk.widgets.speech import spoken
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import Tile, TileGrid

DAYS_SHOWN, SETS_SHOWN = 5, 8


class StaffHistoryPage(StaffPage):
    """Emits ShowDay, ShowSet and GoTo; pages through days and sets by itself."""

    custom_widgets = (Notice, TextLine, TileGrid, SetGraph, FactTable)

    title: QLabel
    subtitle: TextLine
    notice: Notice
    stack: QStackedWidget
    days: TileGrid
    sets: TileGrid
    graph: SetGraph
    figures: FactTable
    back: QPushButton
    newer: QPushButton
    older: QPushButton
    more: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._first_day = self._first_set = 0
        self._open: SetFacts | None = None
        self.days.chosen.connect(self._show_day)
        self.sets.chosen.connect(lambda key: self.intent.emit(ask.ShowSet(int(key))))
        self.on_click(self.back, self._back)
        self.newer.clicked.connect(lambda: self._turn(-DAYS_SHOWN, 0))
        self.older.clicked.connect(lambda: self._turn(DAYS_SHOWN, 0))
        self.more.clicked.connect(lambda: self._turn(0, SETS_SHOWN))

        self.retranslate()

    def retranslate(self) -> None:
        """Words in the graph."""
        self._open = None
        self.graph.set_words(
            translate("Staff", "Lower"),
            translate("Staff", "Hold"),
            translate("Staff", "Push"),
            translate("Staff", "The samples of this set are not kept."),
        )

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """Begin with the newest day."""
        self._first_day = self._first_set = 0

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """The list, or the open set."""
        history = view.history
        if history is None:
            return
        if history.failure:
            self.notice.set_text(spoken("Reason", history.failure))
        opened = history.opened
        self.stack.setCurrentIndex(int(opened is not None))
        for button in (self.newer, self.older, self.more):
            button.setVisible(opened is None)
        set_text(self.back, translate("Staff", "Menu") if opened is None else translate("Staff", "All sets"))
        if opened is None:
            self._show_list(history)
        else:
            self._show_set(opened)
        self._open = opened

    def _show_list(self, history: HistoryView) -> None:
        facts = history.facts
        if facts is None or not facts.days:
            self.subtitle.set_text(
                translate("Staff", "One moment")
                if facts is None
                else translate("Staff", "No set has been kept yet.")
            )
            self.days.set_tiles([], 1)
            self.sets.set_tiles([], 1)
            self._enable(0, 0)
            return
        self.subtitle.set_text(facts.day)
        days = facts.days[self._first_day : self._first_day + DAYS_SHOWN]
        self.days.set_tiles(
            [
                Tile(
                    day.day,
                    day.day,
                    translate("Staff", "{sets} sets, {reps} reps").format(sets=day.sets, reps=day.reps),
                    selected=day.day == facts.day,
                )
                for day in days
            ],
            columns=1,
            least_rows=DAYS_SHOWN,
        )
        columns = 1 if self._context.portrait else 2
        sets = facts.sets[self._first_set : self._first_set + SETS_SHOWN]
        self.sets.set_tiles([_tile(one) for one in sets], columns, SETS_SHOWN // columns)
        self._enable(len(facts.days), len(facts.sets))

    def _show_set(self, opened: SetFacts) -> None:
        info = opened.info
        self.subtitle.set_text(
            translate("Staff", "{time} · set {n} · {goal}").format(
                time=info.time, n=info.number, goal=goal(info)
            )
        )
        if opened is not self._open:
            self.graph.set_set(opened.reps, opened.limits, opened.t_s, opened.position_mm)
            self.figures.set_facts(
                figures(opened),
                (translate("Staff", "lower"), translate("Staff", "hold"), translate("Staff", "push")),
            )

    def _enable(self, days: int, sets: int) -> None:
        self.newer.setEnabled(self._first_day > 0)
        self.older.setEnabled(self._first_day + DAYS_SHOWN < days)
        self.more.setEnabled(sets > SETS_SHOWN)
        if self._first_set >= max(1, sets):
            self._first_set = 0

    def _show_day(self, day: str) -> None:
        self._first_set = 0
        self.intent.emit(ask.ShowDay(day))

    def _turn(self, days: int, sets: int) -> None:
        self._first_day = max(0, self._first_day + days)
        self._first_set += sets
        self.intent.emit(ask.StaffTouched())

    def _back(self) -> ask.StaffIntent:
        return ask.GoTo(ask.Place.MENU) if self._open is None else ask.ShowSet(None)


def goal(info: SetInfo) -> str:
    """What it was done for."""
    names = {
        "strength": translate("Staff", "Strength"),
        "size": translate("Staff", "Size"),
        "endurance": translate("Staff", "Endurance"),
        "learn": translate("Staff", "Learn"),
        "own": translate("Staff", "Own"),
    }
    return names.get(info.goal, info.goal)


def title(info: SetInfo) -> str:
    """``18:05 · set 2 · Size``."""
    return translate("Staff", "{time} · set {n} · {goal}").format(
        time=info.time, n=info.number, goal=goal(info)
    )


def _tile(info: SetInfo) -> Tile:
    faults = (
        translate("Staff", "no faults")
        if not info.faults
        else translate("Staff", "{n} with faults").format(n=info.faults)
    )
    words = translate("Staff", "{reps} of {attempts} reps, {faults}").format(
        reps=info.reps, attempts=info.attempts, faults=faults
    )
    return Tile(str(info.id), title(info), words, warn=not info.finished)


def figures(opened: SetFacts) -> list[Fact]:
    """Mean and range of the phase times, seconds."""
    reps = opened.reps
    if not reps:
        return []
    columns = [[rep.eccentric_s for rep in reps], [rep.pause_s for rep in reps]]
    columns.append([rep.concentric_s for rep in reps])

    def row(name: str, values: list[float]) -> Fact:
        return Fact(name, tuple(translate("Staff", "{s} s").format(s=f"{value:.2f}") for value in values))

    return [
        row(translate("Staff", "Mean"), [sum(column) / len(column) for column in columns]),
        row(translate("Staff", "Shortest"), [min(column) for column in columns]),
        row(translate("Staff", "Longest"), [max(column) for column in columns]),
    ]
