"""Periods: how long a calibration holds and sets are kept; what is there, what a shorter time deletes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_knobs import Knob
from kiosk.screens.staff_page import translate
from kiosk.screens.staff_settings_page import StaffSettingsPage, put
from kiosk.training import staff_intents as ask
from kiosk.training.roles import Right, may
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_records import TermsFacts
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_terms import KEPT_DAYS, VALID_DAYS, choices
from kiosk.training.staff_view import SettingsView, StaffView
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.hold_button import HoldButton

NOTHING = "–"


class StaffTermsPage(StaffSettingsPage):
    """Emits what every page of settings emits; what deletes is held."""

    custom_widgets = (*StaffSettingsPage.custom_widgets, FactTable, HoldButton)

    facts: FactTable
    erase: HoldButton

    least_rows, least_rows_upright = 2, 2

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._may_delete = False
        self.erase.confirmed.connect(lambda: self.intent.emit(ask.SaveSettings(sure=True)))
        self.erase.hide()

    def columns(self, _count: int) -> int:
        """One below the other, beside what is kept."""
        return 1

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float) -> None:
        """Also what is kept, and what would go."""
        terms, bench = view.terms, view.settings
        if terms is None or bench is None:
            return
        self._may_delete = view.person is not None and may(view.person.role, Right.DELETE)
        super().show_staff(view, snapshot, now_s)
        self.facts.set_facts(_facts(terms.facts))
        deletes = terms.deletes
        self.erase.set_face(None, _erase_words(deletes or 0))
        self.erase.setVisible(bool(deletes))
        self.erase.setEnabled(not bench.busy)
        self.erase.advance(now_s)
        self.save.setVisible(not deletes)
        self.save.setEnabled(self.save.isEnabled() and deletes is not None)
        if deletes and not self.notice.text:
            self.notice.set_text(_warning(deletes, bench.draft))

    def knobs(self, view: SettingsView) -> list[Knob]:
        """Calibration, then sets."""
        return [_valid(view.draft, view.saved), self._kept(view.draft, view.saved)]

    def _kept(self, draft: StaffSettings, saved: StaffSettings) -> Knob:
        days: tuple[int | None, ...] = (*choices(KEPT_DAYS, saved.retention_days), None)
        if not self._may_delete:
            days = (saved.retention_days,)
        texts = tuple(translate("Staff", "for ever") if one is None else _days(one) for one in days)
        index = days.index(draft.retention_days) if draft.retention_days in days else 0
        name = translate("Staff", "Sets are kept")
        hint = (
            translate("Staff", "then they are deleted")
            if self._may_delete
            else translate("Staff", "only a technician deletes")
        )
        return Knob(
            "retention_days", name, hint, texts, index, put(draft, "retention_days", days), texts[index]
        )


def _valid(draft: StaffSettings, saved: StaffSettings) -> Knob:
    days = choices(VALID_DAYS, saved.valid_days)
    texts = tuple(_days(one) for one in days)
    index = days.index(draft.valid_days) if draft.valid_days in days else 0
    name, hint = translate("Staff", "Calibration holds"), translate("Staff", "from the next on")
    return Knob("valid_days", name, hint, texts, index, put(draft, "valid_days", days), texts[index])


def _days(count: int) -> str:
    return translate("Staff", "%n days", None, count)


def _facts(kept: TermsFacts | None) -> list[Fact]:
    names = (
        translate("Staff", "Calibration valid until"),
        translate("Staff", "Sets"),
        translate("Staff", "Workouts"),
        translate("Staff", "Oldest workout"),
        translate("Staff", "Its age"),
        translate("Staff", "Raw traces"),
    )
    if kept is None:
        return [Fact(name, (NOTHING,)) for name in names]
    traces = translate("Staff", "{n} in {mib} MiB").format(n=kept.traces, mib=f"{kept.traces_mib:.1f}")
    values = (
        kept.valid_until or translate("Staff", "no end"),
        f"{kept.sets}",
        f"{kept.workouts}",
        kept.oldest or NOTHING,
        _days(kept.age_days) if kept.oldest else NOTHING,
        traces,
    )
    return [Fact(name, (value,)) for name, value in zip(names, values, strict=True)]


def _erase_words(sets: int) -> str:
    return translate("Staff", "Hold: delete %n sets", None, sets)


def _warning(sets: int, draft: StaffSettings) -> str:
    return translate(
        "Staff",
        "%n sets older than {days} are deleted.",
        None,
        sets,
    ).format(days=_days(draft.retention_days or 0))
