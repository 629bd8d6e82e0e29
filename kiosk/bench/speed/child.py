"""Runs a measurement in a fresh process, so that none inherits the memory, caches or threads of another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import kiosk

TIME_LIMIT_S = 1800.0


def measure_apart(
    module: str,
    compiled: str = "",
    time_limit_s: float = TIME_LIMIT_S,
    extra: Mapping[str, str] | None = None,
    **settings: object,
) -> dict[str, Any]:
    """Run ``python -m kiosk.bench.speed.MODULE SETTINGS`` without a screen; what it printed as JSON.

    ``compiled`` is a folder in which Python keeps the modules that it has compiled: the package brings
    them compiled, a checkout need not. ``extra`` is added to its environment.

    Raises:
        RuntimeError: it failed; the last line that it wrote is in the message.
        TimeoutError: it was not done within ``time_limit_s``.
    """
    command = [*python_module(f"kiosk.bench.speed.{module}"), json.dumps(settings)]
    try:
        done = subprocess.run(
            command,
            env=environment(compiled=compiled) | dict(extra or {}),
            capture_output=True,
            text=True,
            timeout=time_limit_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TimeoutError(
            f"the measurement '{module}' was not done after {time_limit_s:.0f} s; "
            "measure again when the computer has less to do"
        ) from None
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        raise RuntimeError(f"the measurement '{module}' failed: {said[-1] if said else done.returncode}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def environment(base: Mapping[str, str] = os.environ, compiled: str = "") -> dict[str, str]:
    """Of a child: no screen, one thread for numpy, and the very package that runs here."""
    root = str(Path(kiosk.__file__).parents[1])
    path = os.pathsep.join(filter(None, (root, base.get("PYTHONPATH"))))
    found = {**base, "QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": path}
    if compiled:
        found.pop("PYTHONDONTWRITEBYTECODE", None)
        found["PYTHONPYCACHEPREFIX"] = compiled
    return found


def python_module(name: str) -> list[str]:
    """Command line that runs a module."""
    return [sys.executable, "-P", "-m", name]


def settings_given() -> dict[str, Any]:
    """In the child: what it was told. From now on an exception ends it, also one inside a paint event."""
    sys.excepthook = _end
    given: dict[str, Any] = json.loads(sys.argv[1])
    return given


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def answer(result: dict[str, Any]) -> None:
    """In the child: the last line of its output."""
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
