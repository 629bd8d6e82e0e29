"""``bench --only guard`` and ``breakout``: what hangs or is killed comes back, and nobody gets out."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from kiosk.bench.figures import Figure, Limit
from kiosk.bench.guard.kills import measure_kills
from kiosk.bench.guard.supervised import SupervisedKiosk
from kiosk.bench.options import Options
from kiosk.bench.speed.child import environment, python_module

RESTART_S = 12.0
BLACK_S = 5.0
HUNG = {"screen": "S51", "reader": "S52", "writer": "S53"}


def guard(options: Options) -> list[Figure]:
    """Kiosks that hang, one after the other, and random kills."""
    found = [figure for kind in HUNG for figure in _hung(kind)]
    options.progress("guard: what hangs is done")
    kills = measure_kills(options.seed, 5 if options.quick else 50)
    note = f"{kills.kills} processes killed with SIGKILL; {kills.safe} supervisors reached safe mode"
    return [
        *found,
        Figure("guard.kills.left_black", "kills", (kills.black,), Limit(at_most=0), note=note),
        Figure("guard.kills.longest_without_page", "s", (kills.longest_s,), Limit(at_most=BLACK_S)),
    ]


def _hung(kind: str) -> list[Figure]:
    """From the hang to the next start, and to its first page; and what the supervisor weighs."""
    master, slave = os.openpty()
    with ExitStack() as stack:
        stack.callback(os.close, master)
        stack.callback(os.close, slave)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-guard-")))
        sensor = f"lpos:{os.ttyname(slave)}"
        kiosk = stack.enter_context(SupervisedKiosk(folder, f"{kind}@2", ("--sled", sensor)))
        hung = kiosk.wait_for("^mishap: ")
        again = kiosk.wait_for(r"kiosk \(full\) is started", after=hung)
        up = kiosk.wait_for(r"kiosk \(full\) is up", after=again)
        if not any(HUNG[kind] in line.text for line in kiosk.lines[hung:up]):
            raise RuntimeError(f"the supervisor did not see that the {kind} hung:\n{kiosk.tail()}")
        began_s = kiosk.stamp_s(hung)
        times = {"restarted": kiosk.stamp_s(again) - began_s, "up": kiosk.stamp_s(up) - began_s}
        weight = [] if kind != "screen" else [Figure("guard.supervisor", "MB", (_rss_mb(kiosk.pid),))]
    limits = {"restarted": Limit(at_most=RESTART_S), "up": None}
    return weight + [Figure(f"guard.{kind}.{name}", "s", (s,), limits[name]) for name, s in times.items()]


def _rss_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    (size,) = (line.split()[1] for line in lines if line.startswith("VmRSS:"))
    return int(size) / 1024.0


def breakout(options: Options) -> list[Figure]:
    """Every key with every modifier, then random touches; processes side by side, each with its seed."""
    touches = options.touches or (10_000 if options.quick else 1_000_000)
    workers = min(options.workers, max(1, touches // 1000))
    share = -(-touches // workers)
    running = [
        subprocess.Popen(
            [
                *python_module("kiosk.bench.guard.touching"),
                json.dumps({"seed": options.seed + number, "touches": share}),
            ],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for number in range(workers)
    ]
    results = [_answer(process) for process in running]
    made, keys, pins = (sum(one[name] for one in results) for name in ("touches", "keys", "pins"))
    pages = sorted({page for one in results for page in one["pages"]})
    escapes = tuple(one["escape"] for one in results if one["escape"])
    note = f"{keys:,} key presses, {pins:,} wrong PINs; pages that came up: {', '.join(pages)}"
    return [
        Figure("breakout.touches", "touches", (made,), note=note),
        Figure("breakout.escapes", "escapes", (len(escapes),), Limit(at_most=0), details=escapes),
    ]


def _answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    out, _ = process.communicate()
    if process.returncode != 0:
        # A kiosk that dies of a touch has let somebody out.
        died = f"the process ended with status {process.returncode}"
        return {"touches": 0, "keys": 0, "pins": 0, "pages": [], "escape": died}
    result: dict[str, Any] = json.loads(out.splitlines()[-1])
    return result
