"""Random touches in a process of their own: ``touching '{"seed": 1, "touches": 500}'``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.bench.guard.fingers import EscapeError, Fingers, press_every_key
from kiosk.bench.speed.child import answer, settings_given


def measure(seed: int, touches: int) -> dict[str, object]:
    """What was tried, and the escape, empty if there was none."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, True)
    application = QApplication([])
    fingers = Fingers(seed)
    escape, keys = "", 0
    try:
        keys = press_every_key(fingers)
        fingers.touch(touches)
    except EscapeError as found:
        escape = f"seed {seed}: {found}"
    fingers.close()
    del application
    return {
        "touches": fingers.made,
        "keys": keys,
        "pages": sorted(fingers.seen),
        "pins": fingers.desk.asked,
        "escape": escape,
    }


if __name__ == "__main__":
    answer(measure(**settings_given()))
