"""The kiosk at work listens on nothing and speaks to nobody but the service manager and its own threads."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.bench.guard.supervised import SupervisedKiosk

TABLES = (
    *("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6"),
    *("raw", "raw6", "icmp", "icmp6", "packet", "netlink"),
)
CLIENTS = (
    *("ssl", "http.client", "http.server", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib"),
    *("asyncio", "socketserver", "xmlrpc.client", "telnetlib", "requests", "httpx", "aiohttp"),
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtDBus", "PySide6.QtHttpServer"),
)


def sockets_of(pid: int) -> set[str]:
    """Inodes of every socket that any thread of a process holds open."""
    found = set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        for handle in (task / "fd").iterdir():
            try:
                name = str(handle.readlink())
            except FileNotFoundError:
                continue
            if match := re.fullmatch(r"socket:\[(\d+)\]", name):
                found.add(match[1])
    return found


def inodes_in(pid: int, table: str) -> set[str]:
    """Inodes of one of the kernel's tables as this process sees it."""
    path = Path(f"/proc/{pid}/net/{table}")
    if not path.exists():
        return set()
    lines = path.read_text(encoding="ascii", errors="replace").splitlines()[1:]
    column = {"unix": 6, "packet": 8, "netlink": 9}.get(table, 9)
    return {line.split()[column] for line in lines if len(line.split()) > column}


@pytest.mark.real_time
@pytest.mark.timeout(170)
def test_in_a_set_there_is_no_socket_but_local_ones(tmp_path: Path) -> None:
    arguments = ("--sled", "simulated:rack 1; unrack; rep x20", "--workout", "1x12")
    with SupervisedKiosk(tmp_path, arguments=arguments) as kiosk:
        kiosk.wait_for(r"kiosk \(full\) is up")
        pids = [kiosk.pid, kiosk.process("kiosk"), kiosk.process("page")]
        looks, lifting, end_s = 0, False, time.monotonic() + 60.0
        while looks < 40 or not lifting:
            for pid in pids:
                sockets = sockets_of(pid)
                for table in TABLES:
                    assert sockets & inodes_in(pid, table) == set(), (pid, table)
                assert sockets <= inodes_in(pid, "unix"), "a socket of a family that no table lists"
            looks += 1
            told = (tmp_path / "events.jsonl").read_text().splitlines()
            lifting = any(json.loads(line)["event"] == "phase" for line in told if line.endswith("}"))
            assert time.monotonic() < end_s
            time.sleep(0.1)
        assert sockets_of(pids[1]), "its end of the supervisor's line is one: the look sees sockets"


def test_the_look_sees_a_listening_socket() -> None:
    program = (
        "import socket, time; s = socket.create_server(('127.0.0.1', 0)); print(flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert sockets_of(process.pid) & inodes_in(process.pid, "tcp")
        process.kill()


@pytest.mark.parametrize(
    "module",
    [
        *("kiosk.app.run_command", "kiosk.app.later_pages", "kiosk.screens.live", "kiosk.app.staff_pages"),
        *("kiosk.app.guard.command", "kiosk.app.guard.curtain"),
    ],
)
def test_no_network_client_is_even_loaded(module: str) -> None:
    program = f"import sys, {module}; print([name for name in {CLIENTS!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_supervisor_needs_neither_qt_nor_numpy() -> None:
    modules = "'PySide6' in sys.modules, 'numpy' in sys.modules"
    program = f"import sys, kiosk.__main__, kiosk.app.guard.command; print({modules})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
