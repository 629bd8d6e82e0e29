"""Every staff page in every notable state: nothing clipped, everything touchable, on all panels."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.staff_pages import StaffPages
from kiosk.app.staff_scenes import STAFF_SCENES
from kiosk.screens.base import Screen
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.alert_frame import AlertFrame
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.fact_table import FactTable
from kiosk.widgets.fit_label import FitLabel
from kiosk.widgets.theme import Theme
from kiosk.widgets.tile_grid import TileButton
from tests.fakes.pages import SIZES, dress, make_context

LEAST_MM = 14.99
"""A finger's place on the smallest panel; 20 mm on the others."""


@cache
def snapshot_of(name: str) -> Snapshot:
    """Scenes are the same on every panel; each is rehearsed once."""
    return next(build for _, scene, build in STAFF_SCENES if scene == name)()


def complaints(page: Screen, theme: Theme) -> list[str]:
    """What is wrong, in words."""
    form = page.form
    widgets = [widget for widget in form.findChildren(QWidget) if widget.isVisible()]
    buttons = [widget for widget in widgets if isinstance(widget, QPushButton)]
    labels = [widget for widget in widgets if isinstance(widget, QLabel) and widget.text()]
    tables = [widget for widget in widgets if isinstance(widget, FactTable)]
    bad = [f"{w.objectName()} leaves the page" for w in widgets if not page.rect().contains(_place(w, page))]
    bad += [
        f"'{label.text()}' does not fit into {label.size()}" for label in labels if not _label_fits(label)
    ]
    bad += [
        f"{b.objectName()} is too small" for b in buttons if min(b.width(), b.height()) < _least_px(b, theme)
    ]
    bad += [f"'{b.text()}' does not fit" for b in buttons if not _button_fits(b, theme)]
    bad += [f"{table.objectName()}: rows are too low" for table in tables if not table.fits()]
    return bad


def _least_px(button: QPushButton, theme: Theme) -> float:
    return theme.size("rare_height" if button.property("rare") else "control_height") - 1


def _place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def _label_fits(label: QLabel) -> bool:
    if isinstance(label, FitLabel):
        return True  # the same
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        widest = max(metrics.horizontalAdvance(word) for word in label.text().split())
        return widest <= label.width() and label.heightForWidth(label.width()) <= label.height() + 1
    return metrics.horizontalAdvance(label.text()) <= label.width() + 1


def _button_fits(button: QPushButton, theme: Theme) -> bool:
    if isinstance(button, TileButton | ControlButton):
        return True  # paints its words as small as they must be; tests/layout reads them
    room = button.width() - 2 * theme.size("button_padding") + 1
    return QFontMetrics(button.font()).horizontalAdvance(button.text()) <= room


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_is_clipped_and_everything_can_be_touched(qtbot: QtBot, width: int, height: int) -> None:
    context = make_context(width, height)
    pages = StaffPages(context)
    wrong: dict[str, list[str]] = {}
    for page in pages.values():
        qtbot.addWidget(page)
        dress(page, context.theme)
        page.setFixedSize(width, height)
        least = page.minimumSizeHint()
        if least.width() > width or least.height() > height:
            wrong[type(page).__name__] = [f"needs {least.width()}x{least.height()}"]
    for _, name, _ in STAFF_SCENES:
        snapshot = snapshot_of(name)
        assert snapshot.staff is not None
        page = pages[snapshot.staff.place]
        page.entered(snapshot, snapshot.t_s)
        page.show()
        page.present(snapshot, snapshot.t_s)
        QCoreApplication.sendPostedEvents()
        page.present(snapshot, snapshot.t_s)
        page.grab()
        found = complaints(page, context.theme)
        least = page.minimumSizeHint()
        if least.width() > width or least.height() > height:
            found.append(f"needs {least.width()}x{least.height()}")
        if found:
            wrong[name] = found
    assert wrong == {}
    assert context.theme.size("control_height") / context.theme.px_per_mm >= LEAST_MM


@pytest.mark.parametrize(
    ("alarmed", "calm"), [("staff-limits-alert", "staff-limits"), ("staff-sensor-alerts", "staff-sensor")]
)
def test_a_page_that_comes_up_shows_no_alert_of_its_last_visit(qtbot: QtBot, alarmed: str, calm: str) -> None:
    before, after = snapshot_of(alarmed), snapshot_of(calm)
    assert before.staff is not None
    page = StaffPages(make_context(1920, 1080))[before.staff.place]
    qtbot.addWidget(page)
    page.show()
    page.entered(before, before.t_s)
    page.present(before, before.t_s)
    frame = page.findChild(AlertFrame)
    assert frame is not None and frame.isVisible()
    page.entered(after, before.t_s + 0.1)
    page.present(after, before.t_s + 0.1)
    assert not frame.isVisible()
