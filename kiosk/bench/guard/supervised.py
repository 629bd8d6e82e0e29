"""A supervised kiosk as processes in a folder of its own, watched from outside by what it logs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.app.guard.command import guard

STARTED = re.compile(r"the (kiosk \((?:full|safe)\)|page behind the kiosk) is started as process (\d+)")
UP = re.compile(r"the (?:kiosk \((full|safe)\) is up|(page) behind the kiosk is up)")
LIMIT_S = 75.0


@dataclass(frozen=True)
class Line:
    """A line of the log and when it was read (host monotonic s)."""

    t_s: float
    text: str


class SupervisedKiosk:
    """Context manager; ends what it started.

    Args:
        folder: for its runtime directory, records and log; made by the caller.
        mishap: ``kind@seconds`` as :mod:`kiosk.bench.guard.mishap` takes it, None for none; ``always`` lets
            it happen in every life.
        arguments: for ``run``.
        env: added to the environment.
    """

    def __init__(
        self,
        folder: Path,
        mishap: str | None = None,
        arguments: Sequence[str] = (),
        *,
        always: bool = False,
        env: dict[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.lines: list[Line] = []
        self._log = folder / "log.txt"
        self._read = self._log.stat().st_size if self._log.exists() else 0
        mark = "-" if always else str(folder / "happened")
        inner = ("kiosk.bench.guard.mishap", mishap, mark) if mishap else ("kiosk",)
        self._command = [
            *(sys.executable, "-m", "kiosk.bench.guard.supervised", *inner, "run"),
            *("--data-dir", str(folder / "data"), "--events", str(folder / "events.jsonl"), *arguments),
        ]
        self._env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "RUNTIME_DIRECTORY": str(folder),
            **(env or {}),
        }

    def __enter__(self) -> SupervisedKiosk:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, env=self._env, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @property
    def pid(self) -> int:
        """The supervisor's."""
        return self._process.pid

    def end(self) -> tuple[int, float]:
        """SIGTERM; exit status and how long it took in s."""
        began_s = time.monotonic()
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        status = self.wait()
        return status, time.monotonic() - began_s

    def wait(self) -> int:
        """Until it has ended; its exit status."""
        return self._process.wait(LIMIT_S)

    def look(self) -> None:
        """Read what was logged since."""
        with self._log.open("rb") as log:
            log.seek(self._read)
            content = log.read()
        whole = content[: content.rfind(b"\n") + 1]
        self._read += len(whole)
        now_s = time.monotonic()
        self.lines += [Line(now_s, text) for text in whole.decode(errors="replace").splitlines()]

    def wait_for(self, pattern: str, limit_s: float = LIMIT_S, after: int = 0) -> int:
        """Number of the first line from ``after`` on that fits. TimeoutError with the log when none comes."""
        end_s = time.monotonic() + limit_s
        while True:
            self.look()
            for number in range(after, len(self.lines)):
                if re.search(pattern, self.lines[number].text):
                    return number
            if time.monotonic() > end_s:
                raise TimeoutError(f"no '{pattern}' within {limit_s:g} s:\n" + self.tail())
            time.sleep(0.02)

    def stamp_s(self, number: int) -> float:
        """When the line was written, by its own words, in s since 1970. ValueError if it does not say."""
        text = self.lines[number].text
        if said := re.fullmatch(r"mishap: \w+ at ([\d.]+)", text):
            return float(said[1])
        return datetime.strptime(text[:23] + "000", "%Y-%m-%d %H:%M:%S,%f").astimezone().timestamp()

    def tail(self) -> str:
        """The last lines."""
        return "\n".join(line.text for line in self.lines[-40:])

    def process(self, which: str) -> int:
        """The newest process: ``kiosk`` (whole or safe) or ``page`` (the curtain). LookupError if none."""
        self.look()
        for line in reversed(self.lines):
            found = STARTED.search(line.text)
            if found and found[1].startswith(which):
                return int(found[2])
        raise LookupError(f"no {which} was started:\n{self.tail()}")


def main() -> int:
    """``MODULE [MODULE'S ARGUMENTS] run ARGUMENTS``: guard ``python -m MODULE ...``."""
    end = sys.argv.index("run") + 1
    return guard((sys.executable, "-m", *sys.argv[1:end]), sys.argv[end:], None)


if __name__ == "__main__":
    sys.exit(main())
