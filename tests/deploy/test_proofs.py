"""The scripts that prove the package: they refuse what they cannot do, and wait honestly."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.fakes.deploy_bench import DEPLOY, Bench


@pytest.mark.parametrize(
    "arguments", [(), ("one",), ("one", "two", "three"), ("--no-such", "a", "b"), ("--kills", "x", "a", "b")]
)
def test_a_wrong_call_is_refused_in_one_line(bench: Bench, arguments: tuple[str, ...]) -> None:
    done = bench.run("prove.sh", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("usage: ")


def test_what_is_no_debian_is_not_touched(bench: Bench) -> None:
    bare = bench.folder / "bare"
    bare.mkdir()
    bench.program("id", "echo 0")
    done = bench.run("prove.sh", str(bare), str(bench.folder / "work"))
    assert done.returncode == 1
    assert done.stdout == f"NOT PROVED: {bare} is no bare Debian system.\n"
    assert list(bare.iterdir()) == []
    assert (bench.folder / "work/results/table.txt").read_text() == done.stdout


def _common(bench: Bench, script: str) -> subprocess.CompletedProcess[str]:
    """Run lines after the functions that both proofs share; findings go to standard output."""
    path = bench.folder / "script"
    path.write_text(f"exec 3>&1\n. {DEPLOY}/proof-common.sh\n{script}\n")
    return bench.run(str(path))


def test_waiting_ends_with_the_time_it_took_or_fails(bench: Bench) -> None:
    done = _common(
        bench,
        "(sleep 0.3; : >there) & within 5 [ -e there ] && echo came; within 1 [ -e never ] || echo 'did not'",
    )
    took, came, never = done.stdout.splitlines()
    assert 200 <= int(took) < 5000
    assert (came, never) == ("came", "did not")


def _journal(bench: Bench, *lines: str) -> None:
    text = "\\n".join(lines)
    bench.program("journalctl", f"printf '{text}\\n'")


STARTED = "kiosk.app.guard.supervisor: the kiosk (full) is started as process {}"
UP = "kiosk.app.guard.supervisor: the kiosk (full) is up after 2.6 s"


@pytest.mark.parametrize(
    ("lines", "is_up"),
    [
        ([STARTED.format(41), UP, STARTED.format(42), UP], True),
        ([STARTED.format(41), UP, STARTED.format(42)], False),
        ([STARTED.format(41), UP], False),
        ([], False),
    ],
)
def test_up_is_the_kiosk_that_runs_now(bench: Bench, lines: list[str], is_up: bool) -> None:
    bench.program("pgrep", "echo 42")
    _journal(bench, *lines)
    done = _common(bench, "is_up && echo yes || echo no")
    assert done.stdout.split() == ["yes" if is_up else "no"]


def test_a_kiosk_that_is_not_replaced_is_not_proved(bench: Bench) -> None:
    bench.program("pgrep", "echo 42")
    bench.program("systemctl")
    bench.program("journalctl")
    quick_clock = "now_ms() { echo x >>turns; echo $(($(wc -l <turns) * 4000)); }"
    done = _common(bench, f"{quick_clock}\nreplaced 'hung x' 42; echo went on")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "NOT PROVED: hung x: not replaced within 12 s."


@pytest.fixture
def monitored(tmp_path: Path) -> tuple[Path, list[dict[str, object]]]:
    """A control socket as qemu has it: greets, refuses ``bad``, and notes every command."""
    asked: list[dict[str, object]] = []
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "qmp"))
    server.listen()

    def serve() -> None:
        connection, _ = server.accept()
        with connection, server, connection.makefile("rw") as stream:
            stream.write('{"QMP": {}}\n')
            stream.flush()
            for line in stream:
                command = json.loads(line)
                asked.append(command)
                refused = command["execute"] == "bad"
                answer = {"error": {"desc": "no"}} if refused else {"return": {}}
                stream.write('{"event": "RESUME"}\n' + json.dumps(answer) + "\n")
                stream.flush()

    threading.Thread(target=serve, daemon=True).start()
    return tmp_path / "qmp", asked


def test_the_monitor_waits_for_the_answer_and_tells_a_refusal(
    monitored: tuple[Path, list[dict[str, object]]],
) -> None:
    path, asked = monitored
    script = (
        f"import sys; sys.path.insert(0, {str(DEPLOY)!r}); from pathlib import Path; import vm\n"
        f"monitor = vm.Monitor(Path({str(path)!r}))\n"
        "monitor.tell('device_add', driver='usb-serial', id='sensor')\n"
        "try: monitor.tell('bad')\nexcept RuntimeError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", script], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout == "bad: no\n"
    assert [one["execute"] for one in asked] == ["qmp_capabilities", "device_add", "bad"]
    assert asked[1]["arguments"] == {"driver": "usb-serial", "id": "sensor"}
