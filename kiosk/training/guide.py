"""The setup guide's content as plain values; the text itself lies in ``assets/guide``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class GuideStep:
    """One instruction: a key for its picture, a title, one sentence, and what to do and not to do.

    ``short`` is its name where room is scarce (tabs, lists); empty takes the key.
    """

    key: str
    title: str
    sentence: str
    do: tuple[str, ...]
    avoid: tuple[str, ...]
    short: str = ""


STEP_KEYS = ("seat", "back", "feet", "handles", "range", "unlock")
"""Steps of the setup guide in their order."""
