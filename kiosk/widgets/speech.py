"""Words and numbers in the language that is spoken now."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
"""Context, English text: its translation. A name that the translators' tool finds."""

_VALUE = re.compile(r"(?<![\w.])(/[\w/.:@-]*\w|-?\d+(?:\.\d+)?)(?!\w)")
"""What changes within a sentence from elsewhere: a device's path, or a number."""


def decimal(value: float, places: int = 1) -> str:
    """``2.0`` or ``2,0``."""
    return QLocale().toString(float(value), "f", places)


def short_decimal(value: float) -> str:
    """As few digits as are needed: ``2``, ``1.5`` or ``1,5``."""
    return decimal(value, 0) if value == round(value) else decimal(value, 1)


def template(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence with ``{1}``, ``{2}`` in the place of its numbers and paths, and these in their order."""
    values: list[str] = []

    def mark(match: re.Match[str]) -> str:
        values.append(match[0])
        return f"{{{len(values)}}}"

    return _VALUE.sub(mark, sentence), tuple(values)


def spoken(context: str, sentence: str) -> str:
    """Translation of a sentence that comes from a room that knows no languages; English where there is none.

    Its English text is the key, with the numbers taken out: ``Only {1} samples a second arrive.``
    """
    key, values = template(sentence)
    text = translate(context, key)
    for number, value in enumerate(values, 1):
        text = text.replace(f"{{{number}}}", _localised(value))
    return text


def _localised(value: str) -> str:
    if value.startswith("/"):
        return value
    return decimal(float(value), len(value.partition(".")[2]))
