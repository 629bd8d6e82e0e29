"""What never reaches a page of the kiosk: keys, other mouse buttons, gestures of the system, things dropped.

Everything that a person may do is a touch. A keyboard that somebody plugs in, a second mouse button or a
trackpad could only ask Qt for things that were never thought of.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

_Type = QEvent.Type

NEVER = frozenset(
    {
        *(_Type.KeyPress, _Type.KeyRelease, _Type.ShortcutOverride, _Type.Shortcut, _Type.InputMethod),
        *(_Type.ContextMenu, _Type.Wheel, _Type.NativeGesture, _Type.Gesture, _Type.GestureOverride),
        *(_Type.DragEnter, _Type.DragMove, _Type.DragLeave, _Type.Drop),
        *(_Type.TabletPress, _Type.TabletMove, _Type.TabletRelease),
        *(_Type.WhatsThis, _Type.QueryWhatsThis, _Type.ToolTip, _Type.HelpRequest),
    }
)
_BUTTONS = frozenset({_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseButtonDblClick})


class InputGuard(QObject):
    """Event filter for the native window of a fullscreen kiosk: the one door through which input comes."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Drop what is no touch."""
        kind = event.type()
        if kind in NEVER:
            event.accept()
            return True
        if kind not in _BUTTONS or not isinstance(event, QMouseEvent):
            return False
        return event.button() != Qt.MouseButton.LeftButton


def close_side_doors(window: QWidget) -> None:
    """What Qt's own widgets offer unasked: menus of scroll bars and graphs, places to drop something on."""
    for widget in (window, *window.findChildren(QWidget)):
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        widget.setAcceptDrops(False)
