"""Calibration: what is in force, the wizard with an empty sled, the daily check, older versions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.screens import staff_calibration_words as words
from kiosk.screens.base import PageContext, set_style, set_text
from kiosk.screens.staff_names import person_words
from kiosk.screens.staff_page import StaffPage, show_instead, translate
from kiosk.training import staff_intents as ask
from kiosk.training.calibration_checks import CHECK_LIMIT_MM
from kiosk.training.daily_check import CheckStep
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_calibration import BenchMode, CalibrationView
from kiosk.training.staff_view import StaffView
from kiosk.training.wizard import Step
from kiosk.widgets.big_reading import BigReading
from kiosk.widgets.check_chart import CheckChart, CheckMark
from kiosk.widgets.fact_table import FactTable
from kiosk.widgets.machine_figure import MachineFigure, Rest
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.step_list import StepList
from kiosk.widgets.stepper import Stepper
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import Tile, TileGrid

BLOCKS_MM = tuple(float(mm) for mm in range(20, 301, 10))
TRAVELS_MM: tuple[float | None, ...] = (None, *(float(mm) for mm in range(150, 1201, 5)))
SHOWN_VERSIONS, SHOWN_VERSIONS_SMALL = 6, 3


@dataclass(frozen=True)
class Controls:
    """Words and intents of the lower row: without words a button is gone, without an intent it is off."""

    second: tuple[str, ask.StaffIntent | None] = ("", None)
    third: tuple[str, ask.StaffIntent | None] = ("", None)
    primary: tuple[str, ask.StaffIntent | None] = ("", None)


class StaffCalibrationPage(StaffPage):
    """Emits the calibration intents and GoTo."""

    custom_widgets = (
        *(Notice, TextLine, FactTable, Stepper, BigReading),
        *(CheckChart, MachineFigure, StepList, TileGrid),
    )

    title: QLabel
    subtitle: TextLine
    notice: Notice
    figure: MachineFigure
    steps: StepList
    versions_list: TileGrid
    stack: QStackedWidget
    facts: FactTable
    state: Notice
    block: Stepper
    travel: Stepper
    step_name: QLabel
    step_do: QLabel
    reading: BigReading
    steady: TextLine
    refusal: Notice
    review_facts: FactTable
    review_note: Notice
    check_do: QLabel
    check_reading: BigReading
    check_note: TextLine
    chart: CheckChart
    version_facts: FactTable
    version_note: Notice
    back: QPushButton
    second: QPushButton
    third: QPushButton
    primary: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._controls = Controls()
        self.versions_list.hide()  # up in place of the figure, so both together must not ask for room
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))
        for name in ("second", "third", "primary"):
            getattr(self, name).clicked.connect(lambda _checked=False, name=name: self._press(name))
        for stepper in (self.block, self.travel):
            stepper.changed.connect(lambda _index: self._plan())
        self.versions_list.chosen.connect(lambda key: self.intent.emit(ask.ChooseVersion(int(key))))
        if self.theme.small:
            set_style(self.step_name, "cap", "heading")
            set_style(self.step_do, "cap", "body")
        self.retranslate()

    def retranslate(self) -> None:
        """Names of what the wizard compares with."""
        blocks = [f"{mm:.0f}" for mm in BLOCKS_MM]
        travels = [words.NONE if mm is None else f"{mm:.0f}" for mm in TRAVELS_MM]
        self.block.setup(translate("Staff", "Block"), translate("Staff", "mm, to check with"), blocks)
        self.travel.setup(translate("Staff", "Travel"), translate("Staff", "mm, by tape"), travels)

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float) -> None:
        """The picture of the present mode."""
        bench = view.calibration
        if bench is None:
            return
        self.subtitle.set_text(_subtitle(bench))
        self.stack.setCurrentIndex(list(BenchMode).index(bench.mode))
        self.back.setVisible(bench.mode in (BenchMode.OVERVIEW, BenchMode.VERSIONS))
        listing = bench.mode is BenchMode.VERSIONS
        pointing = bench.mode in (BenchMode.WIZARD, BenchMode.REVIEW)
        picture = (self.figure, self.steps) if pointing else (self.figure,)
        everything = (self.versions_list, self.figure, self.steps)
        shown = (self.versions_list,) if listing else picture
        show_instead(shown, [widget for widget in everything if widget not in shown])
        if bench.failure:
            self.notice.set_text(spoken("Reason", bench.failure))
        self._show_figure(bench, snapshot, now_s)
        {
            BenchMode.OVERVIEW: self._show_overview,
            BenchMode.WIZARD: self._show_wizard,
            BenchMode.REVIEW: self._show_review,
            BenchMode.CHECK: self._show_check,
            BenchMode.VERSIONS: self._show_versions,
        }[bench.mode](bench)

    def _show_figure(self, bench: CalibrationView, snapshot: Snapshot, now_s: float) -> None:
        share = None
        if snapshot.signal_ok(now_s) and snapshot.position_mm is not None and snapshot.travel_mm:
            share = snapshot.position_mm / snapshot.travel_mm
        target: tuple[float | None, Rest | None] = (None, None)
        wizard, check = bench.wizard, bench.check
        if wizard is not None:
            share = None
            both = [wizard.captured.get(step) for step in (Step.TOP, Step.BOTTOM)]
            if wizard.position_mm is not None and both[0] is not None and both[1] is not None:
                raw = wizard.raw or 0.0
                share = (raw - both[1]) / (both[0] - both[1])
            rest = words.step_words(wizard.step, bench.block_mm).rest
            target = (words.target_share(wizard.step, bench), rest)
        elif check is not None and check.step is not CheckStep.DONE:
            top = check.step is CheckStep.TOP
            target = (float(top), Rest.TOP_STOP if top else Rest.BOTTOM_STOP)
        self.figure.set_kind(snapshot.machine.kind)
        self.figure.set_sled(share, unknown=not _line_lives(bench, snapshot, now_s))
        self.figure.set_target(*target)
        self.steps.set_rows(words.step_rows(bench))

    def _show_overview(self, bench: CalibrationView) -> None:
        facts = bench.facts
        self.facts.set_facts([] if facts.in_force is None else words.overview_facts(facts.in_force))
        self.state.set_text("" if facts.judging else spoken("Reason", facts.sentence))
        self.block.set_index(BLOCKS_MM.index(bench.block_mm))
        self.travel.set_index(_nearest_travel(bench.travel_mm))
        known = facts.in_force is not None
        self._set_controls(
            Controls(
                second=(translate("Staff", "Older ones") if facts.versions else "", ask.ShowVersions()),
                third=(translate("Staff", "Daily check") if known else "", ask.StartDailyCheck()),
                primary=(translate("Staff", "Calibrate"), ask.StartWizard() if bench.can_start else None),
            )
        )
        if not bench.can_start:
            self.state.set_text(
                translate("Staff", "This sensor has no scale of its own: set the travel first.")
            )

    def _show_wizard(self, bench: CalibrationView) -> None:
        wizard = bench.wizard
        if wizard is None:
            return
        step = words.step_words(wizard.step, bench.block_mm)
        set_text(
            self.step_name,
            translate("Staff", "{n} of {of} · {name}").format(n=wizard.number, of=wizard.of, name=step.name),
        )
        set_text(self.step_do, step.do)
        value, notes = words.reading(wizard)
        self.reading.set_reading(value, notes, wizard.progress if value else None)
        self.steady.set_text(words.steady_sentence(wizard))
        self.refusal.set_text(words.refusal_sentence(wizard.refusal))
        self._set_controls(
            Controls(
                second=(translate("Staff", "Stop"), ask.ThrowAway()),
                third=(translate("Staff", "One point back"), ask.TakeBack() if wizard.captured else None),
                primary=(step.take, ask.TakePoint() if wizard.ready else None),
            )
        )

    def _show_review(self, bench: CalibrationView) -> None:
        facts, heads = words.review_facts(bench)
        self.review_facts.set_facts(facts, heads)
        note = (
            ""
            if bench.limits_kept
            else translate("Staff", "The limits are a proposal: look at them on the limits page.")
        )
        self.review_note.set_text(note)
        idle = not bench.busy
        self._set_controls(
            Controls(
                second=(translate("Staff", "Throw away"), ask.ThrowAway() if idle else None),
                third=(translate("Staff", "One point back"), ask.TakeBack() if idle else None),
                primary=(translate("Staff", "Put in force"), ask.SaveCalibration() if idle else None),
            )
        )

    def _show_check(self, bench: CalibrationView) -> None:
        check, result = bench.check, bench.check_result
        if check is None:
            return
        do = words.check_sentence(check) if result is None else words.result_sentence(result)
        set_text(self.check_do, do)
        known = check.position_mm is not None
        value = f"{check.position_mm:.1f}" if known else ""
        progress = check.progress if known and result is None else None
        self.check_reading.set_reading(
            value, (translate("Staff", "mm above the bottom stop"),) if known else (), progress
        )
        self.check_note.set_text(words.check_note(check))
        marks = [
            CheckMark(entry.day, entry.result.bottom_off_mm, entry.result.top_off_mm)
            for entry in bench.facts.checks
        ]
        if result is not None:
            marks.append(CheckMark(translate("Staff", "now"), result.bottom_off_mm, result.top_off_mm))
        key = (
            translate("Staff", "bottom stop"),
            translate("Staff", "top stop"),
            translate("Staff", "No daily check has been made yet."),
        )
        self.chart.set_checks(marks, CHECK_LIMIT_MM, key)
        ready = result is not None and not bench.busy
        self._set_controls(
            Controls(
                second=(translate("Staff", "Stop"), ask.ThrowAway()),
                primary=(translate("Staff", "Sign and keep"), ask.SaveDailyCheck() if ready else None),
            )
        )

    def _show_versions(self, bench: CalibrationView) -> None:
        most = SHOWN_VERSIONS_SMALL if self.theme.small else SHOWN_VERSIONS
        newest = bench.facts.versions[:most]
        in_force = bench.facts.in_force
        tiles = [
            Tile(
                str(one.number),
                translate("Staff", "Version {n}").format(n=one.number),
                translate("Staff", "damaged")
                if one.damage
                else translate("Staff", "{who}, {day}").format(who=person_words(one.signed), day=one.day),
                warn=bool(one.damage),
                selected=bench.chosen is not None and bench.chosen.number == one.number,
            )
            for one in newest
        ]
        self.versions_list.set_tiles(tiles, columns=1, least_rows=most)
        facts, heads = words.version_facts(bench)
        self.version_facts.set_facts(facts, heads)
        chosen = bench.chosen
        note = translate("Staff", "Touch a version to compare it with the one in force.")
        if chosen is not None:
            note = chosen.damage
        self.version_note.set_text(note)
        other = chosen is not None and chosen.calibration is not None
        other = other and (in_force is None or chosen is None or chosen.number != in_force.number)
        name = "" if chosen is None else translate("Staff", "Restore version {n}").format(n=chosen.number)
        self._set_controls(
            Controls(
                second=(translate("Staff", "Back"), ask.ThrowAway()),
                primary=(name, ask.RestoreVersion() if other and not bench.busy else None),
            )
        )

    def _set_controls(self, controls: Controls) -> None:
        self._controls = controls
        for name in ("second", "third", "primary"):
            text, intent = getattr(controls, name)
            button: QPushButton = getattr(self, name)
            set_text(button, text)
            button.setVisible(bool(text))
            button.setEnabled(intent is not None)

    def _press(self, name: str) -> None:
        _, intent = getattr(self._controls, name)
        if intent is not None:
            self.intent.emit(intent)

    def _plan(self) -> None:
        self.intent.emit(ask.SetPlan(BLOCKS_MM[self.block.index], TRAVELS_MM[self.travel.index]))


def _subtitle(bench: CalibrationView) -> str:
    version = bench.facts.in_force
    if bench.saved:
        return translate("Staff", "Saved.")
    if version is None:
        return translate("Staff", "none yet")
    state = translate("Staff", "valid") if bench.facts.judging else translate("Staff", "not in force")
    return translate("Staff", "{day} · {who} · {state}").format(
        day=version.day, who=person_words(version.signed), state=state
    )


def _line_lives(bench: CalibrationView, snapshot: Snapshot, now_s: float) -> bool:
    if bench.wizard is not None:
        return bench.wizard.raw is not None
    if bench.check is not None:
        return bench.check.position_mm is not None
    return snapshot.signal_ok(now_s) or not snapshot.calibrated


def _nearest_travel(travel_mm: float | None) -> int:
    if travel_mm is None:
        return 0
    known = [abs(choice - travel_mm) for choice in TRAVELS_MM if choice is not None]
    return 1 + known.index(min(known))
