"""Starts the kiosk, hears its pulse, ends it when it hangs, and starts it again; talks to systemd.

One thread, no Qt, no numpy. Behind the kiosk lies the curtain (``curtain.py``), a page of its own process
that is seen whenever there is no kiosk in front of it; so no restart shows a black screen.
"""

from __future__ import annotations

import logging
import os
import random
import select
import signal
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from kiosk import exit_status
from kiosk.app.guard.backdrop import Backdrop
from kiosk.app.guard.codes import CrashCode, code_of_status
from kiosk.app.guard.ledger import Ledger
from kiosk.app.guard.notify import Notifier
from kiosk.app.guard.policy import Crash, Mode, Plan, first_plan, plan, safe_stay_s
from kiosk.app.guard.pulse import Watch
from kiosk.app.guard.ward import TRACE_S, UnkillableError, Ward

TICK_S = 0.25
STALL_S = 1.5
"""A turn of the loop that took longer: this process was starved or stopped, and so were the others."""

END_S = 4.0
"""Patience with a process that was asked to end; below the service's TimeoutStopSec."""

SHOWN_CODES = 5


_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Orders:
    """What is started.

    Attributes:
        commands: for each mode.
        curtain: the page behind; None for a kiosk in a window on a desk.
        ends_with_kiosk: a kiosk that ends well ends the supervisor: a window that was closed.
        ends_when_refused: options that are refused at the first start end the supervisor, with the same
            status: somebody sits at a terminal. A machine on its own shows safe mode instead.
    """

    commands: Mapping[Mode, Sequence[str]]
    curtain: Sequence[str] | None = None
    ends_with_kiosk: bool = False
    ends_when_refused: bool = False
    env: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


@dataclass
class _Running:
    ward: Ward
    watch: Watch
    mode: Mode
    since_s: float


class Supervisor:
    """One kiosk's guardian.

    Args:
        orders: what to start.
        ledger: crashes so far; told of every new one.
        notifier: the service manager.
        clock: host monotonic seconds.
    """

    def __init__(
        self,
        orders: Orders,
        ledger: Ledger,
        notifier: Notifier,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._orders, self._ledger, self._notifier, self._clock = orders, ledger, notifier, clock
        self._kiosk: _Running | None = None
        self._backdrop = Backdrop(orders.curtain, orders.env)
        self._told_ready = self._ending = False
        self._next = Plan(Mode.FULL, 0.0)
        self._start_s = self._ping_due_s = self._turned_s = self._clock()
        self._status = 0
        self._wake = -1

    def run(self) -> int:
        """Guard until SIGTERM, SIGINT or SIGHUP; the exit status."""
        if self._ledger.left_up is not None:
            self._note(CrashCode.SUPERVISOR, self._ledger.left_up)
        self._tell_codes()
        self._next = first_plan(self._ledger.crashes, self._clock())
        with self._signals():
            try:
                while not self._ending:
                    self._turn()
                    self._rest()
            except UnkillableError as error:
                # Only the service manager can help now: it ends the compositor too, and with it the picture.
                _log.critical("%s", error)
                self._status = exit_status.FAULT
            finally:
                self._shut()
        return self._status

    def _turn(self) -> None:
        now_s = self._clock()
        stall_s, self._turned_s = now_s - self._turned_s, now_s
        self._backdrop.look(now_s, alone=self._kiosk is None)
        if self._backdrop.up:
            self._ready()
        if self._kiosk is None:
            if now_s >= self._start_s and self._backdrop.settled(now_s):
                self._start(now_s)
        else:
            if stall_s > STALL_S:
                self._kiosk.watch.excuse(stall_s)
            self._look_after(self._kiosk, now_s)
        if self._kiosk is None and now_s >= self._ping_due_s:
            self._ping(now_s)

    def _start(self, now_s: float) -> None:
        mode = self._next.mode
        try:
            ward = Ward(self._orders.commands[mode], self._orders.env)
        except OSError as error:
            _log.error("the kiosk cannot be started: %s", error)
            self._crashed(CrashCode.START, mode)
            return
        _log.info("the kiosk (%s) is started as process %d", mode.value, ward.pid)
        self._kiosk = _Running(ward, Watch(now_s), mode, now_s)
        self._ledger.started(mode)
        self._notifier.send(f"STATUS={mode.value}", "WATCHDOG=1")

    def _look_after(self, kiosk: _Running, now_s: float) -> None:
        was_up = kiosk.watch.up
        messages = kiosk.ward.messages()
        for message in messages:
            kiosk.watch.hear(message, now_s)
        if kiosk.watch.up and not was_up:
            _log.info("the kiosk (%s) is up after %.1f s", kiosk.mode.value, now_s - kiosk.since_s)
            self._ready()
        status = kiosk.ward.status()
        verdict = kiosk.watch.verdict(now_s)
        if status is not None:
            self._over(kiosk, status)
        elif verdict is not None:
            _log.error("the kiosk (%s) is ended: %s %s", kiosk.mode.value, verdict.value, verdict.words)
            kiosk.ward.end(signal.SIGABRT, TRACE_S)
            self._let_go(kiosk)
            self._crashed(verdict, kiosk.mode)
        elif kiosk.mode is Mode.SAFE and now_s - kiosk.since_s > safe_stay_s(self._ledger.crashes, now_s):
            _log.info("the whole kiosk is tried again")
            self._leave_safe(kiosk)
        # A kiosk that is up vouches for itself: the service manager hears it, not this loop.
        elif now_s >= self._ping_due_s and (messages or not kiosk.watch.up):
            self._ping(now_s)

    def _leave_safe(self, kiosk: _Running) -> None:
        kiosk.ward.end(signal.SIGTERM, END_S)
        self._let_go(kiosk)
        self._again(Plan(Mode.FULL, 0.0))

    def _over(self, kiosk: _Running, status: int) -> None:
        """It ended by itself."""
        self._let_go(kiosk)
        if status == exit_status.AGAIN and kiosk.mode is Mode.SAFE:
            _log.info("a person asked for the whole kiosk")
            self._again(Plan(Mode.FULL, 0.0))
        elif status == exit_status.AGAIN:
            # Ending well ends the compositor too; the service manager starts both.
            _log.info("the shell has to start anew")
            self._ending = True
        elif status == exit_status.REFUSED and self._orders.ends_when_refused and not self._ledger.crashes:
            self._ending, self._status = True, status
        elif status != 0:
            code = code_of_status(status)
            _log.error("the kiosk (%s) ended with status %d: %s", kiosk.mode.value, status, code.value)
            self._crashed(code, kiosk.mode)
        elif self._orders.ends_with_kiosk:
            self._ending = True
        else:
            self._again(Plan(kiosk.mode, TICK_S))

    def _let_go(self, kiosk: _Running) -> None:
        kiosk.ward.close()
        self._kiosk = None
        self._ledger.ended()

    def _again(self, what: Plan) -> None:
        self._next, self._start_s = what, self._clock() + what.pause_s

    def _crashed(self, code: CrashCode, mode: Mode) -> None:
        self._note(code, mode)
        next_plan = plan(self._ledger.crashes, self._clock(), random.random())
        _log.warning("next start (%s) in %.1f s", next_plan.mode.value, next_plan.pause_s)
        self._again(next_plan)

    def _note(self, code: CrashCode, mode: Mode) -> None:
        self._ledger.crashed(Crash(self._clock(), time.time(), code, mode))
        self._tell_codes()

    def _tell_codes(self) -> None:
        self._backdrop.tell([one.code.value for one in self._ledger.crashes[-SHOWN_CODES:]])

    def _ready(self) -> None:
        """Something true is on the screen."""
        if not self._told_ready:
            self._told_ready = True
            self._notifier.send("READY=1")

    def _ping(self, now_s: float) -> None:
        self._ping_due_s = now_s + self._notifier.ping_s
        self._notifier.send("WATCHDOG=1")

    def _rest(self) -> None:
        poller = select.poll()
        kiosk = self._kiosk.ward.handles if self._kiosk else ()
        for handle in (self._wake, *self._backdrop.handles, *kiosk):
            poller.register(handle, select.POLLIN)
        poller.poll(1000.0 * TICK_S)

    def _shut(self) -> None:
        """Everything ends with the supervisor, in time: all are asked at once, and share one patience."""
        self._notifier.send("STOPPING=1")
        wards = [ward for ward in (self._kiosk.ward if self._kiosk else None, self._backdrop.ward) if ward]
        for ward in wards:
            ward.ask(signal.SIGTERM)
        until_s = self._clock() + END_S
        for ward in wards:
            try:
                ward.see_out(max(0.0, until_s - self._clock()))
            except UnkillableError as error:
                _log.critical("%s", error)
            ward.close()
        self._kiosk = None
        if self._status != exit_status.FAULT:
            self._ledger.ended()

    @contextmanager
    def _signals(self) -> Iterator[None]:
        """SIGTERM, SIGINT and SIGHUP end the loop at its next turn, and wake it."""
        self._wake, writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
        old_fd = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        old = {number: signal.signal(number, self._end) for number in numbers}
        try:
            yield
        finally:
            for number, handler in old.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(old_fd)
            os.close(writer)
            os.close(self._wake)

    def _end(self, _number: int, _frame: object) -> None:
        self._ending = True
