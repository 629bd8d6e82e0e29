"""What every staff page shares: only touches, the notice before it closes, and times in words."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.screens.base import PageContext, Screen
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import StaffTouched
from kiosk.training.staff_view import StaffView
from kiosk.widgets.notice import Notice

translate = QCoreApplication.translate  # a name that the translators' tool finds


def duration_words(seconds: float) -> str:
    """``4 minutes 12 seconds``; rounded up, so that it is never over before it says so."""
    whole = max(1, math.ceil(seconds))
    minutes, rest = divmod(whole, 60)
    if minutes == 0:
        return translate("Staff", "{n} s").format(n=rest)
    if rest == 0 or minutes >= 10:
        return translate("Staff", "{n} min").format(n=minutes + (rest > 0))
    return translate("Staff", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def show_instead(shown: Sequence[QWidget], hidden: Sequence[QWidget]) -> None:
    """Hide first, then show: both at once would for a moment ask for more room than the panel has."""
    for widget in hidden:
        widget.hide()
    for widget in shown:
        widget.show()


class StaffPage(Screen):
    """A subclass has a ``notice`` in its form and overrides :meth:`show_staff`."""

    notice: Notice

    fold_notice = True
    """The notice takes no room while it says nothing."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        head = self.findChild(QBoxLayout, "head")
        if context.portrait and isinstance(head, QBoxLayout):
            # The second line has no room beside a long title.
            head.setDirection(QBoxLayout.Direction.TopToBottom)

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """The notice, then the page's own."""
        view = snapshot.staff
        if view is None:
            return
        self.notice.set_text(self._notice(view))
        self.show_staff(view, snapshot, now_s)
        if self.fold_notice:
            self.notice.setFixedHeight(round(self.theme.mm(10.0)) if self.notice.text else 1)

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float, /) -> None:
        """Show ``view`` as it stands at ``now_s`` (host monotonic seconds). Every page has its own."""
        raise NotImplementedError

    def _notice(self, view: StaffView) -> str:
        if view.closes_in_s is None:
            return ""
        return translate("Staff", "Staff mode closes in {time}. Touch the screen to stay.").format(
            time=duration_words(view.closes_in_s)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch beside the buttons says that somebody is there."""
        event.accept()
        self.intent.emit(StaffTouched())
