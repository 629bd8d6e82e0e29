"""Machine: how the rail lies, what the sled weighs, what holds it, what the hands hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_knobs import Knob, Knobs, columns_for, nearest
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.guide import MachineKind
from kiosk.training.machine_profile import Grips, MachineProfile
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_benches import ProfileView
from kiosk.training.staff_view import StaffView
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.stepper import Stepper
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import TileGrid

ANGLES_DEG = tuple(float(deg) for deg in range(0, 91, 5))
MASSES_KG = tuple(2.5 * n for n in range(61))
OFFSETS_MM = tuple(10.0 * n for n in range(-20, 21))
SEATS = tuple(range(31))
TRAVELS_MM: tuple[float | None, ...] = (None, *(float(mm) for mm in range(150, 1201, 5)))
NONE = "–"
VALUE_MM, VALUE_UPRIGHT_MM = 72.0, 60.0
"""Room for the longest word among the choices."""

Put = Callable[[str, tuple[Any, ...]], Callable[[int], ask.StaffIntent]]
"""Makes the intent of a choice, from the name of a value and all its choices."""


class StaffMachinePage(StaffPage):
    """Emits SetProfile, SaveProfile and GoTo."""

    custom_widgets = (Notice, TextLine, Stepper, TileGrid)

    title: QLabel
    subtitle: TextLine
    tiles: TileGrid
    knob: Stepper
    notice: Notice
    back: QPushButton
    name: QPushButton
    save: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._knobs = Knobs(self.tiles, self.knob, self.intent.emit)
        self.knob.value.setFixedWidth(
            round(context.theme.mm(VALUE_UPRIGHT_MM if context.portrait else VALUE_MM))
        )
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))
        self.on_click(self.name, ask.GoTo(ask.Place.NAME))
        self.on_click(self.save, ask.SaveProfile())

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """Begin with the first value."""
        self._knobs.forget()

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """Tiles, stepper, whether it is in force."""
        bench = view.profile
        if bench is None:
            return
        shown = knobs(bench.draft, _today())
        self._knobs.show(shown, columns_for(self._context, len(shown)))
        changed = bench.draft != bench.saved
        self.subtitle.set_text(_subtitle(bench, changed))
        if bench.failure:
            self.notice.set_text(spoken("Reason", bench.failure))
        self.save.setEnabled(changed and bench.calibrated and not bench.busy)


def _today() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d")


def _subtitle(bench: ProfileView, changed: bool) -> str:
    if not bench.calibrated:
        return translate("Staff", "It is kept with the calibration: calibrate first.")
    if changed:
        return translate("Staff", "not yet in force")
    return translate("Staff", "in force")


def knobs(profile: MachineProfile, today: str) -> list[Knob]:
    """Everything that staff can say about a machine."""

    def put(name: str, values: tuple[Any, ...]) -> Callable[[int], ask.StaffIntent]:
        return lambda index: ask.SetProfile(replace(profile, **{name: values[index]}))

    kinds, grips = tuple(MachineKind), tuple(Grips)
    kind_words = (
        translate("Staff", "inclined"),
        translate("Staff", "horizontal"),
        translate("Staff", "vertical"),
    )
    grip_words = (
        translate("Staff", "turned out"),
        translate("Staff", "with a lever"),
        translate("Staff", "beside the hips"),
        translate("Staff", "none"),
    )
    yes_no = (translate("Staff", "no"), translate("Staff", "yes"))
    days = (
        ("", *dict.fromkeys((profile.lowest_stop_checked, today)))
        if profile.lowest_stop_checked
        else ("", today)
    )
    day_texts = (NONE, *days[1:])
    travel_mm = profile.nominal_travel_mm
    travel = TRAVELS_MM.index(travel_mm) if travel_mm in TRAVELS_MM else 0
    return [
        Knob(
            *(
                "kind",
                translate("Staff", "Kind"),
                translate("Staff", "how the rail lies"),
                kind_words,
                kinds.index(profile.kind),
            ),
            *(put("kind", kinds), kind_words[kinds.index(profile.kind)]),
        ),
        Knob(
            *(
                "rail",
                translate("Staff", "Rail angle"),
                translate("Staff", "degrees to the floor"),
                _texts(ANGLES_DEG),
            ),
            *(nearest(ANGLES_DEG, profile.rail_deg), put("rail_deg", ANGLES_DEG)),
            translate("Staff", "{deg}° to the floor").format(deg=f"{profile.rail_deg:.0f}"),
        ),
        _mass("sled_kg", translate("Staff", "Empty sled"), profile.sled_kg, put),
        _mass("counterweight_kg", translate("Staff", "Counterweight"), profile.counterweight_kg, put),
        Knob(
            *(
                "grips",
                translate("Staff", "Grips"),
                translate("Staff", "for the hands"),
                grip_words,
                grips.index(profile.grips),
            ),
            *(put("grips", grips), grip_words[grips.index(profile.grips)]),
        ),
        Knob(
            *("stop", translate("Staff", "Lowest stop"), translate("Staff", "seen to hold on"), day_texts),
            *(days.index(profile.lowest_stop_checked), put("lowest_stop_checked", days)),
            translate("Staff", "checked {day}").format(day=profile.lowest_stop_checked)
            if profile.lowest_stop_checked
            else translate("Staff", "never checked"),
        ),
        Knob(
            *(
                "plate",
                translate("Staff", "Slanted plate"),
                translate("Staff", "leans away"),
                yes_no,
                int(profile.slanted_plate),
            ),
            *(put("slanted_plate", (False, True)), yes_no[int(profile.slanted_plate)]),
        ),
        Knob(
            *(
                "offset",
                translate("Staff", "Plate height"),
                translate("Staff", "mm above the hip"),
                _texts(OFFSETS_MM),
            ),
            *(nearest(OFFSETS_MM, profile.plate_offset_mm), put("plate_offset_mm", OFFSETS_MM)),
            translate("Staff", "{mm} mm above the hip").format(mm=f"{profile.plate_offset_mm:.0f}"),
        ),
        Knob(
            *(
                "seat",
                translate("Staff", "Seat scale"),
                translate("Staff", "marks"),
                tuple(str(n) for n in SEATS),
                profile.seat_positions,
            ),
            *(put("seat_positions", SEATS), _seat(profile.seat_positions)),
        ),
        Knob(
            *(
                "travel",
                translate("Staff", "Travel"),
                translate("Staff", "mm, by data sheet"),
                _texts(TRAVELS_MM),
                travel,
            ),
            put("nominal_travel_mm", TRAVELS_MM),
            translate("Staff", "unknown")
            if travel_mm is None
            else translate("Staff", "{mm} mm by data sheet").format(mm=f"{travel_mm:.0f}"),
        ),
    ]


def _mass(name: str, words: str, value: float, put: Put) -> Knob:
    shown = (
        translate("Staff", "unknown or none")
        if value == 0
        else translate("Staff", "{kg} kg").format(kg=f"{value:g}")
    )
    texts = (NONE, *(f"{kg:g}" for kg in MASSES_KG[1:]))
    return Knob(
        name, words, translate("Staff", "kg"), texts, nearest(MASSES_KG, value), put(name, MASSES_KG), shown
    )


def _texts(values: tuple[float | None, ...] | tuple[float, ...]) -> tuple[str, ...]:
    return tuple(NONE if value is None else f"{value:.0f}" for value in values)


def _seat(marks: int) -> str:
    return translate("Staff", "no scale") if marks == 0 else translate("Staff", "{n} marks").format(n=marks)
