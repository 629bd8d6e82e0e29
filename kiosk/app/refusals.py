"""What counts as bad input, wherever it is found: one line for the person, and nothing was done."""

from __future__ import annotations


def refusals() -> tuple[type[Exception], ...]:
    """What ends a command with one line and status 2. Loaded when something went wrong, not before."""
    from kiosk.storage.errors import StoreError
    from kiosk.storage.settings import SettingsError

    return (ValueError, OSError, SettingsError, StoreError)
