"""An unexpected exception ends the kiosk with status 1, logged; whoever supervises it starts it again."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

_log = logging.getLogger(__name__)


@contextmanager
def faults_end(end: Callable[[], None]) -> Iterator[None]:
    """While inside, every exception that nobody caught, in any thread, is logged and calls ``end``.

    ``end`` may be called from any thread and more than once.
    """

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("internal fault: %s; the kiosk ends", error, exc_info=(kind, error, trace))
        end()

    def caught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    old, old_thread = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = caught, caught_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = old, old_thread
