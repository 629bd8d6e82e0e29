"""A pretended machine for the scripts of ``deploy/``: stand-in programs that note how they were called."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"


@dataclass(frozen=True)
class Bench:
    """A pretended machine: programs that note how they were called, a settings file, a folder.

    Attributes:
        folder: everything of this machine.
        config: its ``/etc/legpress-kiosk``.
    """

    folder: Path
    config: Path

    def program(self, name: str, body: str = "") -> None:
        """A program that notes its arguments, one line a call, and then does ``body``."""
        path = self.folder / "bin" / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.folder}/calls"\n{body}\n')
        path.chmod(0o755)

    def settings(self, text: str) -> None:
        """Write ``machine.conf``."""
        (self.config / "machine.conf").write_text(text)

    def staff_turn(self, name: str, content: str | bytes) -> Path:
        """What the kiosk writes when staff turn the screen: the file ``kept`` or ``try``."""
        path = self.folder / "state" / "screen" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    @property
    def calls(self) -> list[str]:
        """What was called so far."""
        path = self.folder / "calls"
        return path.read_text().splitlines() if path.exists() else []

    def run(self, script: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a script of ``deploy/`` on this machine."""
        return subprocess.run(
            ["sh", str(DEPLOY / script), *arguments],
            env={
                "PATH": f"{self.folder}/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "LEGPRESS_LIB": str(DEPLOY / "systemd"),
                "LEGPRESS_CONFIG": str(self.config),
                "LEGPRESS_STATE": str(self.folder / "state"),
                "LEGPRESS_RUN": str(self.folder / "run"),
                "LC_ALL": "C.UTF-8",
                "HOME": str(self.folder),
                **{key: value for key, value in os.environ.items() if key == "TMPDIR"},
                **variables,
            },
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
