"""``legpress-kiosk supervise``: the kiosk under guard, as the service starts it."""

from __future__ import annotations

import argparse
import fcntl
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.guard.ledger import Ledger, runtime_dir
from kiosk.app.guard.notify import Notifier
from kiosk.app.guard.policy import Mode
from kiosk.app.guard.supervisor import Orders, Supervisor

CURTAIN = (sys.executable, "-m", "kiosk.app.guard.curtain")
_PASSED_ON = ("sled", "windowed", "config", "data_dir", "language", "events", "workout")


def supervise(options: argparse.Namespace) -> int:
    """Guard a kiosk until SIGTERM; the exit status."""
    return guard((sys.executable, "-m", "kiosk", "run"), run_arguments(options), options.windowed)


def guard(run: Sequence[str], arguments: Sequence[str], windowed: str | None) -> int:
    """Guard what ``run`` starts with ``arguments``.

    Raises:
        OSError: the runtime directory cannot be used, or another supervisor works there.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    safe = (*CURTAIN[:2], "kiosk", "run", "--safe", *(("--windowed", windowed) if windowed else ()))
    orders = Orders(
        {Mode.FULL: (*run, *arguments), Mode.SAFE: safe},
        curtain=None if windowed else CURTAIN,
        ends_with_kiosk=windowed is not None,
        ends_when_refused="NOTIFY_SOCKET" not in os.environ,
    )
    folder = runtime_dir(os.environ)
    with alone(folder):
        return Supervisor(orders, Ledger(folder), Notifier(os.environ)).run()


def run_arguments(options: argparse.Namespace) -> list[str]:
    """What ``run`` is started with: the same options."""
    found = []
    for name in _PASSED_ON:
        value = getattr(options, name)
        if value is not None:
            found += [f"--{name.replace('_', '-')}", str(value)]
    return found


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One supervisor for a runtime directory; OSError for the second."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / "supervisor.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OSError(f"{folder}: a kiosk is supervised here already; end that one first") from None
        yield
