"""``legpress-kiosk run``: the first page at once, then everything else is loaded and built behind it.

Nothing heavier than QtWidgets may be imported by this module or by what it imports: a test looks.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk import exit_status
from kiosk.app import resources
from kiosk.app.faults import faults_end
from kiosk.app.first_page import FirstPage
from kiosk.app.memory import keep_no_sources, spare_libraries
from kiosk.app.refusals import refusals
from kiosk.app.sizes import window_size
from kiosk.app.stage import quit_kiosk, quit_on_signals, show

LOADED_BEFORE = ("numpy", "kiosk.training.coach", "kiosk.sensing.sources", "kiosk.app.build_window")
"""What the build needs, one step each: between two of them the page is painted and signals are heard."""

_SCREENS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY")


def run(options: argparse.Namespace) -> int:
    """Show the kiosk until its window is closed or a signal ends it.

    Raises:
        ValueError, OSError, SettingsError, StoreError: something is refused, also while building.
    """
    if options.safe:
        from kiosk.app.guard.safe import run_safe

        return run_safe(options.windowed)
    size = window_size(options.windowed) if options.windowed else None
    check_screen(os.environ)
    keep_no_sources()
    spare_libraries(os.environ, resources.alsa_config())
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with ExitStack() as stack:
        page = FirstPage(windowed=size is not None)
        building = Building(_steps(options, stack, page))
        page.painted.connect(building.step)
        stack.callback(building.stop)
        if size is not None:
            page.resize(*size)
        with quit_on_signals(quit_kiosk), faults_end(_end_with_fault):
            show(page, fullscreen=size is None)
            status = application.exec()
        if building.refused is not None:
            raise building.refused
        return status


def check_screen(env: Mapping[str, str]) -> None:
    """ValueError when no screen can be found: Qt would end the process without a word of what to do."""
    if sys.platform == "linux" and not any(env.get(name) for name in _SCREENS):
        raise ValueError(
            "no screen was found; start it on a desktop or inside a compositor such as cage, "
            f"or name Qt's way to the screen in {_SCREENS[0]}"
        )


class Building(QObject):
    """Takes one step each time the event loop comes round, so that the page is painted and signals are heard.

    A step yields the milliseconds until the next. ``done`` is emitted after the last step.

    Attributes:
        refused: what a step refused; the event loop has been told to end.
    """

    done = Signal()

    def __init__(self, steps: Iterator[int]) -> None:
        super().__init__()
        self._steps = steps
        self.refused: Exception | None = None

    def step(self) -> None:
        """The next step, and a date for the one after it."""
        try:
            pause_ms = next(self._steps)
        except StopIteration:
            self.done.emit()
            return
        except refusals() as error:
            self.refused = error
            QApplication.exit(exit_status.REFUSED)
            return
        QTimer.singleShot(pause_ms, self.step)

    def stop(self) -> None:
        """No further step."""
        self._steps = iter(())


def _steps(options: argparse.Namespace, stack: ExitStack, page: FirstPage) -> Iterator[int]:
    # Nothing of what is loaded and built is garbage yet, and looking for some takes its time.
    gc.disable()
    try:
        for name in LOADED_BEFORE:
            import_module(name)
            yield 0
        build: Callable[..., Iterator[int]] = import_module("kiosk.app.run_command").build
        yield 0
        for pause_ms in build(options, stack, page.leave_to):
            yield pause_ms
            if pause_ms:  # the window is up
                gc.enable()
    finally:
        gc.enable()


def _end_with_fault() -> None:
    # Safe from any thread: the loop reads its end the next time it wakes.
    QApplication.exit(exit_status.FAULT)
