"""A pretended Debian machine: a PATH of small recording programs, so that set-up takes milliseconds."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

_TOOLS = "sh awk sed tr cat mktemp tail rm mv mkdir cp grep sha256sum cut env flock dirname sleep date"

# dpkg-query: tells of virtual names only when it is asked for them.
_DPKG_QUERY = """
case "$*" in *Provides*) provides=yes ;; *) provides= ;; esac
while read -r status name virtual; do echo "$status $name ${provides:+$virtual}"; done <"$MACHINE/installed"
"""
_ID = 'cat "$MACHINE/uid"'
# apt-get: notes its arguments, fails for names listed in "refused", else makes the named packages present.
_APT_GET = """
echo "apt-get $*" >>"$MACHINE/calls"
echo "frontend=$DEBIAN_FRONTEND" >>"$MACHINE/environment"
for word in "$@"; do
    if grep -qx -- "$word" "$MACHINE/refused"; then echo "E: no $word"; exit 100; fi
done
for word in "$@"; do
    case "$word" in
        -* | update | install | Dpkg*) ;;
        *) echo "installed $word, " >>"$MACHINE/installed" ;;
    esac
done
"""
# python3: enough of an interpreter for the scripts; it "makes" environments that hold a copy of itself.
_PYTHON = """
case "$*" in
    *version_info*platform.machine*) cat "$MACHINE/python-version" ;;
    *platform.machine*) echo any ;;
    *"-m venv"*) for last; do :; done
        echo "venv" >>"$MACHINE/calls"
        sleep "$(cat "$MACHINE/venv-seconds")"
        mkdir -p "$last/bin" && cp "$MACHINE/bin/python3" "$last/bin/python" ;;
    *"-m pip"*) shift 3
        echo "pip $*" >>"$MACHINE/calls"
        ! [ -e "$MACHINE/no-network" ] ;;
    *"-V"*) echo "Python 3.x" ;;
    *"-m kiosk"*) printf '%s\\n' "$@" ;;
esac
"""


class Machine:
    """A checkout's ``deploy`` folder on a pretended machine.

    ``calls`` lists what the scripts asked of apt-get, venv and pip; the public methods change the machine.
    """

    def __init__(self, folder: Path, deploy: Path, packages: str) -> None:
        self.folder = folder
        self.checkout = folder / "checkout"
        self.venv = self.checkout / ".venv"
        shutil.copytree(deploy, self.checkout / "deploy")
        self.write("checkout/deploy/packages.txt", packages)
        self.write("checkout/pyproject.toml", "[project]\n")
        for name in ("installed", "refused", "calls"):
            self.write(name, "")
        self.write("uid", "0\n")
        self.write("venv-seconds", "0\n")
        self.write("python-version", "(3, 11)\n")
        self._make_programs()

    def _make_programs(self) -> None:
        (self.folder / "bin").mkdir()
        for name in _TOOLS.split():
            found = shutil.which(name)
            assert found, f"{name} is missing on this machine"
            (self.folder / "bin" / name).symlink_to(found)
        for name, text in {
            "dpkg-query": _DPKG_QUERY,
            "apt-get": _APT_GET,
            "id": _ID,
            "python3": _PYTHON,
        }.items():
            self.program(name, text)

    def write(self, name: str, text: str) -> None:
        """Set a file of the machine."""
        (self.folder / name).write_text(text)

    def program(self, name: str, text: str) -> None:
        """Put a shell program on the PATH."""
        path = self.folder / "bin" / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)

    def remove_program(self, name: str) -> None:
        """Take a program off the PATH."""
        (self.folder / "bin" / name).unlink()

    @property
    def calls(self) -> list[str]:
        """What was asked of apt-get, venv and pip since the last :meth:`forget`, in order."""
        return (self.folder / "calls").read_text().splitlines()

    def forget(self) -> None:
        """Start a new list of calls."""
        self.write("calls", "")

    def start(self, script: str, **variables: str) -> subprocess.Popen[str]:
        """Start a shell text; ``deploy`` is the folder of the scripts in it."""
        return subprocess.Popen(
            [str(self.folder / "bin" / "sh"), "-c", script],
            cwd=self.folder,
            env={
                "PATH": str(self.folder / "bin"),
                "MACHINE": str(self.folder),
                "TMPDIR": os.environ.get("TMPDIR", "/tmp"),
                "ROOT": str(self.checkout),
                **variables,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, script: str, **variables: str) -> tuple[int, str, str]:
        """Run a shell text to its end: exit status, output, messages."""
        process = self.start(script, **variables)
        out, messages = process.communicate(timeout=20)
        return process.returncode, out, messages

    def set_up_script(self, level: str) -> str:
        """The text that sets the machine up with the pretended Python."""
        python = self.folder / "bin" / "python3"
        return f'. "$ROOT/deploy/setup.sh"; find_python() {{ echo "{python}"; }}; setup {level}; echo ready'

    def set_up(self, level: str = "run") -> tuple[int, str]:
        """Set the machine up: exit status and messages."""
        status, out, messages = self.run(self.set_up_script(level))
        assert (out == "ready\n") == (status == 0)
        return status, messages
