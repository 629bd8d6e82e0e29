"""History: days, their sets, and one set with its graph and phases."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_page import StaffPage, show_instead, translate
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_benches import HistoryView
from kiosk.training.staff_records import SetFacts, SetInfo
from kiosk.training.staff_view import StaffView
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.notice import Notice
from kiosk.widgets.set_graph import SetGraph
from kiosk.widgets.speech import decimal, short_decimal, spoken
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import Tile, TileGrid

DAYS_SHOWN, DAYS_SHOWN_SMALL, SETS_SHOWN = 5, 3, 8


class StaffHistoryPage(StaffPage):
    """Emits ShowDay, ShowSet, Compare, SavePicture and GoTo; pages through days and sets by itself."""

    custom_widgets = (Notice, TextLine, TileGrid, SetGraph, FactTable, ControlButton)

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
    compare: QPushButton
    picture: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._days_shown = DAYS_SHOWN_SMALL if self.theme.small else DAYS_SHOWN
        self._first_day = self._first_set = 0
        self._open: SetFacts | None = None
        self._other: SetFacts | None = None
        self._listing = True
        self.days.chosen.connect(self._show_day)
        self.sets.chosen.connect(lambda key: self.intent.emit(ask.ShowSet(int(key))))
        self.on_click(self.back, self._back)
        for button in (self.compare, self.picture):
            button.hide()  # up in place of the list's buttons, so all together must not ask for room
        self.on_click(self.compare, lambda: ask.Compare(self._other is None))
        self.on_click(self.picture, ask.SavePicture())
        self.newer.clicked.connect(lambda: self._turn(-self._days_shown, 0))
        self.older.clicked.connect(lambda: self._turn(self._days_shown, 0))
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
        elif history.done:
            self.notice.set_text(spoken("Reason", history.done))
        opened = None if history.choosing else history.opened
        self._listing = opened is None
        self.stack.setCurrentIndex(int(not self._listing))
        listed, shown = (self.newer, self.older, self.more), (self.compare, self.picture)
        show_instead(*((listed, shown) if self._listing else (shown, listed)))
        set_text(self.back, _back_words(history))
        if opened is None:
            self._show_list(history)
        else:
            self._show_set(opened, history)
        self._open, self._other = history.opened, history.other

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
        choose = translate("Staff", "Choose the set to lay over {set}")
        self.subtitle.set_text(
            choose.format(set=title(history.opened.info))
            if history.choosing and history.opened is not None
            else facts.day
        )
        days = facts.days[self._first_day : self._first_day + self._days_shown]
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
            least_rows=self._days_shown,
        )
        columns = 1 if self._context.portrait else 2
        sets = facts.sets[self._first_set : self._first_set + SETS_SHOWN]
        self.sets.set_tiles([_tile(one) for one in sets], columns, SETS_SHOWN // columns)
        self._enable(len(facts.days), len(facts.sets))

    def _show_set(self, opened: SetFacts, history: HistoryView) -> None:
        other, busy = history.other, history.busy
        self.subtitle.set_text(load_title(opened) if other is None else title(opened.info))
        comparing = translate("Staff", "One set only") if other else translate("Staff", "Compare")
        set_text(self.compare, comparing)
        self.compare.setEnabled(not busy)
        self.picture.setEnabled(not busy and bool(opened.t_s.size))
        if opened is self._open and other is self._other:
            return
        self.graph.set_set(opened.reps, opened.limits, opened.t_s, opened.position_mm)
        heads = (translate("Staff", "lower"), translate("Staff", "hold"), translate("Staff", "push"))
        if other is None:
            self.figures.set_facts(figures(opened), heads)
            return
        self.graph.set_other(other.reps, other.t_s, other.position_mm)
        more = (translate("Staff", "range"), translate("Staff", "speed"))
        self.figures.set_facts(compared(opened, other), (*heads, *more))

    def _enable(self, days: int, sets: int) -> None:
        self.newer.setEnabled(self._first_day > 0)
        self.older.setEnabled(self._first_day + self._days_shown < days)
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
        if self._open is None:
            return ask.GoTo(ask.Place.MENU)
        return ask.Compare(False) if self._listing else ask.ShowSet(None)


def _back_words(history: HistoryView) -> str:
    if history.opened is None:
        return translate("Staff", "Menu")
    return translate("Staff", "Back") if history.choosing else translate("Staff", "All sets")


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


def load_title(opened: SetFacts) -> str:
    """The same with what was on the sled, work and power, where somebody said it."""
    if opened.load_kg is None or opened.work_j is None or opened.mean_power_w is None:
        return title(opened.info)
    return translate("Staff", "{set} · {kg} kg · {work} kJ · {power} W").format(
        set=title(opened.info),
        kg=short_decimal(opened.load_kg),
        work=decimal(opened.work_j / 1000.0),
        power=decimal(opened.mean_power_w, 0),
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


def compared(first: SetFacts, second: SetFacts) -> list[Fact]:
    """Means of both sets and how far the second is from the first; each with the sign of its line."""
    means = [_means(one) for one in (first, second)]
    if not means[0] or not means[1]:
        return []
    differences = [after - before for before, after in zip(*means, strict=True)]
    return [
        Fact(translate("Staff", "White: {set}").format(set=title(first.info)), _figures(means[0])),
        Fact(translate("Staff", "Dashed: {set}").format(set=title(second.info)), _figures(means[1])),
        Fact(translate("Staff", "Difference"), _figures(differences, sign="+")),
    ]


def _means(facts: SetFacts) -> list[float]:
    """Lowering, hold, push in s, range in mm, push velocity in m/s; empty without repetitions."""
    rows = [
        (rep.eccentric_s, rep.pause_s, rep.concentric_s, rep.rom_mm, rep.mean_velocity_mps)
        for rep in facts.reps
    ]
    return [sum(column) / len(column) for column in zip(*rows, strict=True)]


def _figures(values: list[float], sign: str = "") -> tuple[str, ...]:
    *times_s, range_mm, speed_mps = values
    seconds = translate("Staff", "{s} s")
    return (
        *(seconds.format(s=f"{value:{sign}.2f}") for value in times_s),
        translate("Staff", "{mm} mm").format(mm=f"{range_mm:{sign}.0f}"),
        translate("Staff", "{speed} m/s").format(speed=f"{speed_mps:{sign}.2f}"),
    )
