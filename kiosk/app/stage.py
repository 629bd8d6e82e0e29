"""On the screen and off it again: fullscreen without a window manager, an end that signals may ask for."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget


def show(window: QWidget, fullscreen: bool) -> None:
    """On the whole primary screen, or as a window on a desk."""
    if fullscreen:
        # Bare X has no window manager that would make it fill the screen.
        window.setGeometry(QApplication.primaryScreen().geometry())
        window.showFullScreen()
    else:
        window.show()


def quit_kiosk() -> None:
    """End the event loop with status 0."""
    # Not quit(): the fullscreen window refuses to be closed by anybody but app.
    QApplication.exit(0)


@contextmanager
def quit_on_signals(end: Callable[[], None]) -> Iterator[None]:
    """SIGINT and SIGTERM call ``end`` in the event loop, so that files are closed and sets are kept."""
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    old_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    old = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: end())
    try:
        yield
    finally:
        notifier.setEnabled(False)
        for number, handler in old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(old_fd)
        reader.close()
        writer.close()
