"""Safe mode: one page that says in every language that guidance is off and the machine works as always.

No sensor, no graph, no sound, no records, no settings: none of what may have made the kiosk end. What it does
need (theme, style sheet, font) is what the curtain behind it does without.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QVBoxLayout

from kiosk import exit_status
from kiosk.app import resources
from kiosk.app.build_window import screen_panel
from kiosk.app.closed_window import ClosedWindow
from kiosk.app.fonts import find_font
from kiosk.app.guard.heart import beating
from kiosk.app.guard.ledger import restarts_today
from kiosk.app.guard.supervisor import SHOWN_CODES
from kiosk.app.guard.words import GUIDANCE_OFF, STAFF, TRY_AGAIN
from kiosk.app.sizes import window_size
from kiosk.app.stage import quit_kiosk, quit_on_signals, show
from kiosk.app.theme import PanelSize, load_theme, panel_for, style_sheet
from kiosk.widgets.hold_button import HoldButton
from kiosk.widgets.theme import Theme

FRAME_MS = 33
_MARGIN_MM = 12.0


class SafeWindow(ClosedWindow):
    """The page. ``again`` is held to start the whole kiosk; nothing else can be done here.

    Args:
        theme: of this panel.
        codes: of the crashes that led here, oldest first.
        portrait: the panel is higher than wide.
        windowed: a window on a desk, which may be closed.
    """

    def __init__(self, theme: Theme, codes: Sequence[str], portrait: bool, windowed: bool = False) -> None:
        super().__init__(windowed)
        self.codes = _label("heading", "text")
        self.codes.setText("  ".join(codes[-SHOWN_CODES:]) or "–")
        self.again = HoldButton()
        self.again.set_theme(theme)
        self.again.set_face(None, TRY_AGAIN)
        self._lay_out(theme, portrait)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(lambda: self.again.advance(time.monotonic()))
        self._timer.start()

    def _lay_out(self, theme: Theme, portrait: bool) -> None:
        margin = round(theme.mm(_MARGIN_MM))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * margin, margin, 2 * margin, 2 * margin)
        rows.setSpacing(0)
        for what, meaning in GUIDANCE_OFF:
            rows.addStretch(1)
            for text, cap, tone in ((what, "title", "text"), (meaning, "heading", "muted")):
                label = _label(cap, tone)
                label.setText(text)
                rows.addWidget(label)
        rows.addStretch(2)
        staff = _label("label", "muted")
        staff.setText(STAFF)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(staff)
        told.addWidget(self.codes)
        told.addStretch(1)
        foot = QBoxLayout(QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(margin)
        foot.addLayout(told, 1)
        foot.addWidget(self.again, 1)
        rows.addLayout(foot)


def _label(cap: str, tone: str) -> QLabel:
    label = QLabel()
    label.setProperty("cap", cap)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(label.sizePolicy().Policy.Ignored, label.sizePolicy().Policy.Preferred)
    return label


def build_safe(panel: PanelSize, codes: Sequence[str], windowed: bool) -> SafeWindow:
    """The page for a panel. Needs a QApplication."""
    theme = load_theme(resources.theme(), panel, find_font().family)
    QApplication.setFont(theme.font("body"))
    window = SafeWindow(theme, codes, panel.portrait, windowed)
    window.setStyleSheet(style_sheet(resources.theme(), theme))
    window.resize(panel.width_px, panel.height_px)
    return window


def run_safe(windowed: str | None) -> int:
    """Show the page until a signal comes, or ``exit_status.AGAIN`` because somebody held the button."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, True)
    application = QApplication(sys.argv[:1])
    panel = panel_for(*window_size(windowed)) if windowed else screen_panel(None)
    window = build_safe(panel, restarts_today(os.environ), windowed is not None)
    window.again.confirmed.connect(lambda: QApplication.exit(exit_status.AGAIN))
    with ExitStack() as stack:
        stack.callback(window.deleteLater)
        stack.callback(window.shut)
        window.closing.connect(quit_kiosk)
        stack.enter_context(quit_on_signals(quit_kiosk))
        show(window, fullscreen=windowed is None)
        stack.enter_context(beating(window, dict, time.monotonic))
        return application.exec()
