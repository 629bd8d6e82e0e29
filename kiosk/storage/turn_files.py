"""How staff turned the picture: two files of one word, read by the scripts that start the shell."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from kiosk.storage.atomic import write_atomic
from kiosk.storage.errors import StoreError
from kiosk.training.screen_turn import Turn

KEPT, TRY = "kept", "try"
"""Their names; ``deploy/systemd/settings.sh`` knows them too."""


class TurnFiles:
    """``folder``: where the shell looks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def try_once(self, turn: Turn) -> None:
        """The next start of the shell has it, and no other. Raises StoreError."""
        self._write(TRY, turn)

    def keep(self, turn: Turn) -> None:
        """Every start from now on has it. Raises StoreError."""
        self._write(KEPT, turn)

    def kept(self) -> Turn | None:
        """What staff kept; None when they never did, or when the file is not one of the four words."""
        with suppress(OSError, ValueError):
            return Turn(int((self._folder / KEPT).read_text(encoding="ascii")))
        return None

    def _write(self, name: str, turn: Turn) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomic(self._folder / name, f"{turn.value}\n".encode())
        except OSError as error:
            raise StoreError(
                f"{self._folder}: the screen's turn cannot be stored ({error.strerror}); it stays as it is."
            ) from error
