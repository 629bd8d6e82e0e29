"""Inside the kiosk: watches that it paints, reads and writes, and tells the supervisor twice a second."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.app.guard.pulse import ALIVE, BEAT_S, READY, Organ, Pulse, late_word
from kiosk.app.guard.ward import PULSE_FD

NO_SCREEN_S = 5.0
"""A kiosk that starts without any screen is up after this long; there is nothing that it could paint."""

_log = logging.getLogger(__name__)


class PaintWitness(QWidget):
    """One pixel on top of the window; ``count`` grows when it has been painted, ``first`` is called once.

    A page that nobody touches has nothing to paint for minutes. So the witness asks for its pixel again and
    again: whether the whole way from the event loop to the screen is open can be seen only by going it.
    """

    def __init__(self, parent: QWidget, first: Callable[[], None]) -> None:
        super().__init__(parent)
        self._first = first
        self.count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(1, 1)
        self.show()

    def ask(self) -> None:
        """Ask for a repaint. A page that was turned over it would hide it."""
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Seen."""
        self.count += 1
        if self.count == 1:
            self._first()


class Heart(QObject):
    """Lives in the GUI thread, so that it stands still when that does.

    Args:
        window: the page.
        others: counters of what works beside the GUI thread; named only while they have to move.
        tell: sends a message to the supervisor.
        clock: host monotonic seconds.
    """

    def __init__(
        self,
        window: QWidget,
        others: Callable[[], Mapping[Organ, int]],
        tell: Callable[[bytes], None],
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._window, self._others, self._tell, self._clock = window, others, tell, clock
        self._witness = PaintWitness(window, self._up)
        self._pulse = Pulse()
        self._began_s = clock()
        self._painted = self._moves = 0
        self._ready = False
        self._told: Organ | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * BEAT_S))
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat."""
        self._timer.start()
        self._witness.ask()

    def stop(self) -> None:
        """No more beats: what follows is the end, and takes no longer than the supervisor's patience."""
        self._timer.stop()

    def beat(self) -> None:
        """Look at everything, tell the outcome, ask for the next pixel."""
        now_s = self._clock()
        self._pulse.take({Organ.SCREEN: self._screen(), **self._others()}, now_s)
        late = self._pulse.late(now_s)
        if late is not None and late is not self._told:
            _log.error("%s: the kiosk asks to be started again", late.value.words)
        self._told = late
        if late is not None:
            self._tell(late_word(late))
        elif self._ready:
            self._tell(ALIVE)
        elif self._blind(now_s):
            self._up()
        self._witness.ask()

    def _up(self) -> None:
        """The first page is there; from here on the supervisor is impatient."""
        self._ready = True
        self._tell(READY)

    def _screen(self) -> int:
        """Moves with each painted pixel; a window that no screen shows has nothing to paint, and beats."""
        if self._witness.count != self._painted or not self._exposed():
            self._moves += 1
        self._painted = self._witness.count
        return self._moves

    def _exposed(self) -> bool:
        handle = self._window.windowHandle()
        return handle is not None and handle.isExposed()

    def _blind(self, now_s: float) -> bool:
        return not self._exposed() and now_s - self._began_s > NO_SCREEN_S


@contextmanager
def supervised(env: Mapping[str, str]) -> Iterator[Callable[[bytes], None] | None]:
    """How to tell the supervisor, None without one. Telling never waits: a full line is no reason to stop."""
    given = env.get(PULSE_FD, "")
    if not given.isdigit():
        yield None
        return
    with socket.socket(fileno=int(given)) as line:
        line.setblocking(False)
        line.set_inheritable(False)

        def tell(message: bytes) -> None:
            with suppress(OSError):
                line.send(message)

        yield tell


@contextmanager
def beating(
    window: QWidget, others: Callable[[], Mapping[Organ, int]], clock: Callable[[], float]
) -> Iterator[None]:
    """A heart while inside, if there is a supervisor to hear it."""
    with supervised(os.environ) as tell:
        if tell is None:
            yield
            return
        heart = Heart(window, others, tell, clock)
        heart.start()
        try:
            yield
        finally:
            heart.stop()
