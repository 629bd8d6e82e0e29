"""Nobody gets out of the kiosk: every key, every gesture, ten thousand random touches on the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QGraphicsView, QMenu, QWidget

from kiosk.app.guard.safe import SafeWindow, build_safe
from kiosk.app.stage import show
from kiosk.app.theme import panel_for
from kiosk.bench.guard.fingers import EscapeError, Fingers, every_modifier, press, press_every_key
from kiosk.screens.live import LivePage
from kiosk.training.intents import Choose
from kiosk.training.programme import parse_workout

TOUCHES = 10_000
KEYS_WITHOUT_TEXT = pytest.mark.qt_log_ignore("keyToAscii Unhandled key code", extend=True)
"""What the test tool says of keys that type nothing."""


@pytest.fixture
def fingers(qapp: QApplication) -> Iterator[Fingers]:
    synthesized = Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents
    before = QApplication.testAttribute(synthesized)
    QApplication.setAttribute(synthesized, True)
    fingers = Fingers(seed=8)
    yield fingers
    fingers.close()
    QApplication.setAttribute(synthesized, before)


def to_the_graph(fingers: Fingers) -> None:
    """The live page, where pyqtgraph is."""
    fingers.play(0.6)
    fingers.window.touch("start")
    fingers.play(0.6)
    fingers.window.intent.emit(Choose(parse_workout("1x12")))
    fingers.play(0.6)
    fingers.window.touch("ready")
    fingers.play(0.6)
    assert isinstance(fingers.window.page, LivePage)


@pytest.mark.timeout(300)
def test_ten_thousand_touches_end_on_an_allowed_page(fingers: Fingers) -> None:
    fingers.touch(TOUCHES)
    assert fingers.made >= TOUCHES
    assert {"AttractPage", "LivePage", "SummaryPage", "StaffPinPage"} <= fingers.seen
    assert len(fingers.seen) >= 12


@KEYS_WITHOUT_TEXT
def test_every_key_with_every_modifier_does_nothing(fingers: Fingers) -> None:
    assert press_every_key(fingers) == len(list(Qt.Key)) * 16
    assert len(set(every_modifier())) == 16


def test_no_menu_on_any_widget_of_any_page(fingers: Fingers) -> None:
    to_the_graph(fingers)
    place = QPoint(3, 3)
    for widget in fingers.window.findChildren(QWidget):
        for reason in QContextMenuEvent.Reason:
            event = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
            QApplication.sendEvent(widget, event)
        assert QApplication.activePopupWidget() is None, widget
    fingers.look()


def test_pyqtgraph_offers_neither_menu_nor_export(fingers: Fingers) -> None:
    to_the_graph(fingers)
    views = [view for view in fingers.window.findChildren(QGraphicsView) if view.isVisible()]
    for view in views:
        target, middle = view.viewport(), view.viewport().rect().center()
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton):
            for modifiers in every_modifier():
                QTest.mouseClick(target, button, modifiers, middle)
                QTest.mouseDClick(target, button, modifiers, middle)
                QTest.mouseRelease(target, button, modifiers, middle)  # the tool keeps it down
        fingers.look()
    menus = [one for one in QApplication.allWidgets() if isinstance(one, QMenu) and one.isVisible()]
    assert menus == []


def test_nothing_can_be_dropped_and_gestures_of_the_system_do_nothing(fingers: Fingers) -> None:
    to_the_graph(fingers)
    page, handle = fingers.window.page, fingers.window.windowHandle()
    assert [one for one in fingers.window.findChildren(QWidget) if one.acceptDrops()] == []
    data, copy = QMimeData(), Qt.DropAction.CopyAction
    data.setText("anything")
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    place = QPointF(fingers.window.rect().center())
    QApplication.sendEvent(handle, QDragEnterEvent(place.toPoint(), copy, data, left, none))
    QApplication.sendEvent(handle, QDropEvent(place, copy, data, left, none))
    for kind in Qt.NativeGestureType:
        gesture = QNativeGestureEvent(kind, fingers.screen, 2, place, place, place, 1.5, QPointF(40, 0))
        QApplication.sendEvent(handle, gesture)
    for modifiers in every_modifier():
        wheel = QWheelEvent(
            *(place, place, QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers),
            *(Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(handle, wheel)
    fingers.look()
    assert fingers.window.page is page


def test_alt_f4_and_every_other_way_to_close_do_nothing(fingers: Fingers) -> None:
    fingers.window.close()
    fingers.look()
    QApplication.sendEvent(fingers.window.windowHandle(), QCloseEvent())
    fingers.look()
    fingers.window.windowHandle().close()
    fingers.look()
    QTest.keyClick(fingers.window.windowHandle(), Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    fingers.look()


@pytest.mark.parametrize("escape", ["dialog", "window", "size", "hidden"])
def test_whoever_looks_sees_an_escape(fingers: Fingers, escape: str) -> None:
    other = QDialog() if escape == "dialog" else QWidget()
    if escape in ("dialog", "window"):
        other.show()
    elif escape == "size":
        fingers.window.showNormal()
        fingers.window.resize(300, 300)
    else:
        fingers.window.hide()
    with pytest.raises(EscapeError):
        fingers.look()
    other.close()


@KEYS_WITHOUT_TEXT
def test_the_page_of_safe_mode_is_as_closed(qapp: QApplication) -> None:
    window: SafeWindow = build_safe(panel_for(800, 800), ("S51",), windowed=False)
    asked: list[bool] = []
    window.again.confirmed.connect(lambda: asked.append(True))
    show(window, fullscreen=True)
    window.again.setFocus()
    for key in Qt.Key:
        for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
            press(window.windowHandle(), key, modifiers)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, pos=QPoint(400, 400))
    window.close()
    assert window.isVisible() and window.isFullScreen() and asked == []
    assert QApplication.activePopupWidget() is None
    QTest.mousePress(window.again, Qt.MouseButton.LeftButton)
    for tick in range(4):
        window.again.advance(100.0 + tick * 0.4)
    assert asked == [True], "held, it asks for the whole kiosk once"
    QTest.mouseRelease(window.again, Qt.MouseButton.LeftButton)
    window.shut()
    window.deleteLater()
