"""What was built from a form goes with its page, and with it the pictures that it kept."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.screens.rest import RestPage
from tests.fakes.pages import make_context


def test_a_page_leaves_none_of_its_widgets_behind(qapp: QApplication) -> None:
    page = RestPage(make_context(1280, 800))
    own = [widget for widget in page.findChildren(QWidget) if type(widget).__module__.startswith("kiosk.")]
    kept = [weakref.ref(widget) for widget in own]
    assert kept
    page.deleteLater()
    del page, own
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in kept if ref() is not None] == []
