"""``python -m kiosk`` is ``legpress-kiosk``: the kiosk's commands and the benchmarks above them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from kiosk.app.cli import Command
from kiosk.app.cli import main as run_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    return run_command(arguments, more=_above)


def _above() -> Sequence[Command]:
    from kiosk.bench.command import COMMAND

    return (COMMAND,)


if __name__ == "__main__":
    sys.exit(main())
