"""Limits: depth and lockout by place and by degrees, reaction time, drop speed; a live sled and a try-out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind
from kiosk.motion.geometry import Estimate
from kiosk.screens.base import PageContext, set_style, set_text
from kiosk.screens.staff_knobs import Knob, Knobs, nearest
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_view import LimitsView, StaffView
from kiosk.widgets.alert_frame import FRAMED, AlertFrame
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.limits_rail import LimitsRail, RailMark, RailState
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.stepper import Stepper
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import TileGrid

FAST_MPS = 0.6
"""Lowering speed for which the page shows where the warning ahead begins."""

ANGLES_DEG = tuple(float(deg) for deg in range(60, 116, 5))
HEIGHTS_M = tuple(round(1.50 + 0.05 * n, 2) for n in range(11))
REACTIONS_S = tuple(round(0.15 + 0.05 * n, 2) for n in range(8))
DROPS_MPS = tuple(round(0.4 + 0.1 * n, 1) for n in range(17))


class StaffLimitsPage(StaffPage):
    """Emits the limits intents and GoTo. The tiles choose a value, the stepper below changes it."""

    custom_widgets = (Notice, TextLine, LimitsRail, Stepper, TileGrid, ControlButton)

    title: QLabel
    subtitle: TextLine
    notice: Notice
    rail: LimitsRail
    tiles: TileGrid
    knob: Stepper
    word: TextLine
    back: QPushButton
    drop: QPushButton
    teach: QPushButton
    try_out: QPushButton
    save: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._trying = False
        self._knobs = Knobs(self.tiles, self.knob, self.intent.emit)
        self._frame = AlertFrame(self)
        self._frame.set_theme(context.theme)
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))
        self.on_click(self.drop, ask.DropLimits())
        self.on_click(self.teach, ask.TeachStraight())
        self.on_click(self.try_out, lambda: ask.TryOut(not self._trying))
        self.on_click(self.save, ask.SaveLimits())

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """Begin with the depth limit."""
        self._frame.forget()
        self._knobs.forget()

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float) -> None:
        """Rail, tiles, stepper, buttons."""
        bench = view.limits
        if bench is None:
            return
        self._trying = bench.trying
        position_mm = bench.position_mm if snapshot.signal_ok(now_s) else None
        self.rail.set_state(_rail(bench, position_mm))
        self._knobs.show(knobs(bench), columns=3 if self.theme.small else 2)
        self.subtitle.set_text(_subtitle(bench))
        if bench.failure or bench.problem:
            self.notice.set_text(spoken("Reason", bench.failure or bench.problem))
        shown = self._frame.set_alerts(bench.alerts, now_s)
        word = _alert_word(shown & FRAMED)
        set_style(self.word, "pill", "alert" if word else "")
        set_style(self.word, "tone", "you" if word else "text")
        set_style(self.word, "align", "center" if word else "left")
        self.word.set_text(word or _try_word(bench))
        changed = bench.draft != bench.saved
        set_text(
            self.try_out,
            translate("Staff", "Stop trying") if bench.trying else translate("Staff", "Try it out"),
        )
        self.drop.setEnabled(changed and not bench.busy)
        self.save.setEnabled(changed and not bench.busy)
        self.teach.setEnabled(position_mm is not None and not bench.busy)


def knobs(bench: LimitsView) -> list[Knob]:
    """Everything that can be set, as it stands."""
    draft = bench.draft
    places = tuple(float(mm) for mm in range(round(bench.travel_mm) + 1))
    angle = nearest(ANGLES_DEG, bench.angle_deg)

    def limits_with(name: str, values: tuple[float, ...]) -> Callable[[int], ask.StaffIntent]:
        return lambda index: ask.SetLimits(_with(bench, name, values[index]))

    def texts(values: tuple[float, ...], digits: int) -> tuple[str, ...]:
        return tuple(f"{value:.{digits}f}" for value in values)

    return [
        Knob(
            *(
                "depth",
                translate("Staff", "Depth limit"),
                translate("Staff", "mm above bottom"),
                texts(places, 0),
            ),
            *(nearest(places, draft.depth_mm), limits_with("depth_mm", places)),
            translate("Staff", "{mm} mm, {knee}").format(mm=f"{draft.depth_mm:.0f}", knee=about(bench.depth)),
        ),
        Knob(
            *(
                "angle",
                translate("Staff", "Depth by knee"),
                translate("Staff", "degrees of bend"),
                texts(ANGLES_DEG, 0),
                angle,
            ),
            lambda index: ask.SetDepthAngle(ANGLES_DEG[index]),
            translate("Staff", "{deg}° is at {low} to {high} mm").format(
                deg=f"{bench.angle_deg:.0f}", low=f"{bench.angle.low:.0f}", high=f"{bench.angle.high:.0f}"
            ),
        ),
        Knob(
            *(
                "lockout",
                translate("Staff", "Lockout limit"),
                translate("Staff", "mm above bottom"),
                texts(places, 0),
            ),
            *(nearest(places, draft.lockout_mm), limits_with("lockout_mm", places)),
            translate("Staff", "{mm} mm, {knee}").format(
                mm=f"{draft.lockout_mm:.0f}", knee=about(bench.lockout)
            ),
        ),
        Knob(
            *(
                "height",
                translate("Staff", "Body height"),
                translate("Staff", "m, for the degrees"),
                texts(HEIGHTS_M, 2),
            ),
            nearest(HEIGHTS_M, bench.height_m),
            lambda index: ask.SetBodyHeight(HEIGHTS_M[index]),
            translate("Staff", "{m} m").format(m=f"{bench.height_m:.2f}"),
        ),
        Knob(
            *(
                "reaction",
                translate("Staff", "Reaction time"),
                translate("Staff", "s, warning ahead"),
                texts(REACTIONS_S, 2),
            ),
            *(nearest(REACTIONS_S, draft.reaction_s), limits_with("reaction_s", REACTIONS_S)),
            translate("Staff", "{s} s before the limit").format(s=f"{draft.reaction_s:.2f}"),
        ),
        Knob(
            *(
                "drop",
                translate("Staff", "Drop speed"),
                translate("Staff", "m/s, lowering"),
                texts(DROPS_MPS, 1),
            ),
            *(nearest(DROPS_MPS, draft.drop_mps), limits_with("drop_mps", DROPS_MPS)),
            translate("Staff", "{v} m/s and faster").format(v=f"{draft.drop_mps:.1f}"),
        ),
    ]


def _with(bench: LimitsView, name: str, value: float) -> Limits:
    """The draft with one value changed; a depth and a lockout limit that would meet push each other."""
    try:
        return replace(bench.draft, **{name: value})
    except ValueError:
        return bench.draft


def about(estimate: Estimate) -> str:
    """``about 92° (84 to 101°)``: an estimate says how sure it is."""
    return translate("Staff", "about {deg}° ({low} to {high}°)").format(
        deg=f"{estimate.value:.0f}", low=f"{estimate.low:.0f}", high=f"{estimate.high:.0f}"
    )


def _rail(bench: LimitsView, position_mm: float | None) -> RailState:
    draft = bench.draft
    warn_mm = draft.depth_mm + 1000.0 * FAST_MPS * draft.reaction_s
    straight = (
        translate("Staff", "Straight leg, taught")
        if bench.taught
        else translate("Staff", "Straight leg, assumed")
    )
    marks = (
        RailMark(bench.travel_mm, translate("Staff", "Top stop {mm}").format(mm=f"{bench.travel_mm:.0f}")),
        RailMark(bench.rack_mm, translate("Staff", "Rack {mm}").format(mm=f"{bench.rack_mm:.0f}")),
        RailMark(bench.straight_mm, f"{straight} {bench.straight_mm:.0f}"),
        RailMark(
            draft.lockout_mm,
            translate("Staff", "Lockout {mm}").format(mm=f"{draft.lockout_mm:.0f}"),
            "text",
            strong=True,
        ),
        RailMark(
            warn_mm,
            translate("Staff", "Warning at {v} m/s from {mm}").format(
                v=f"{FAST_MPS:.1f}", mm=f"{warn_mm:.0f}"
            ),
            "warn",
        ),
        RailMark(
            draft.depth_mm,
            translate("Staff", "Depth {mm}").format(mm=f"{draft.depth_mm:.0f}"),
            "text",
            strong=True,
        ),
        RailMark(
            (bench.angle.low + bench.angle.high) / 2,
            translate("Staff", "{deg}° of bend, {low} to {high}").format(
                deg=f"{bench.angle_deg:.0f}", low=f"{bench.angle.low:.0f}", high=f"{bench.angle.high:.0f}"
            ),
            "guide",
        ),
        RailMark(0.0, translate("Staff", "Bottom stop 0")),
    )
    words = translate("Staff", "no signal")
    if position_mm is not None:
        words = translate("Staff", "{mm} mm").format(mm=f"{position_mm:.0f}")
    return RailState(
        travel_mm=bench.travel_mm,
        limits=draft,
        band_mm=(bench.angle.low, bench.angle.high),
        warn_mm=warn_mm,
        position_mm=position_mm,
        position_words=words,
        marks=marks,
        crossed=tuple(kind for kind in bench.alerts if kind in FRAMED),
    )


def _subtitle(bench: LimitsView) -> str:
    if bench.saved_now:
        return translate("Staff", "Saved and in force.")
    return (
        translate("Staff", "not yet in force")
        if bench.draft != bench.saved
        else translate("Staff", "in force")
    )


def _alert_word(alerts: frozenset[AlertKind]) -> str:
    words = {
        AlertKind.DEPTH: translate("Staff", "TOO DEEP"),
        AlertKind.LOCKOUT: translate("Staff", "NEARLY STRAIGHT"),
        AlertKind.DROP: translate("Staff", "TOO FAST"),
    }
    return next((words[kind] for kind in words if kind in alerts), "")


def _try_word(bench: LimitsView) -> str:
    if not bench.trying:
        return ""
    if AlertKind.AHEAD in bench.alerts:
        return translate("Staff", "Ahead of the limit")
    return translate("Staff", "Lift the sled out of its rack and lower it: the alerts are on.")
