"""What the shell around the kiosk says of the way in which it turned the picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage.turn_files import TurnFiles
from kiosk.training.screen_turn import Turn, TurnFacts

FOLDER, TURN, TRIED = "LEGPRESS_TURN_DIR", "LEGPRESS_TURN", "LEGPRESS_TURN_TRIED"
"""Environment variables that ``deploy/systemd/settings.sh`` sets."""


@dataclass(frozen=True)
class ShellTurn:
    """A shell that turns the picture: what it did, and where it reads what staff choose."""

    facts: TurnFacts
    files: TurnFiles


def shell_turn(env: Mapping[str, str]) -> ShellTurn | None:
    """None for a kiosk that was started in any other way: its picture cannot be turned from inside."""
    folder, turn = env.get(FOLDER, ""), env.get(TURN, "")
    if not folder or turn not in {str(one.value) for one in Turn}:
        return None
    files, turned = TurnFiles(Path(folder)), Turn(int(turn))
    # A kiosk that crashed after somebody had kept the turn is not asked for it again.
    tried = bool(env.get(TRIED)) and files.kept() is not turned
    return ShellTurn(TurnFacts(turned, tried), files)
