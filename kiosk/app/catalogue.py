"""Translation files of Qt Linguist (``.ts``), read as they are: nothing has to be compiled before a start."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTranslator

from kiosk.app.plurals import plural_rule

SOURCE_LANGUAGE = "en"
OWN_NAME: str = str(QT_TRANSLATE_NOOP("Language", "English"))
"""A language's own name: every translation file holds it."""

Key = tuple[str, str]


@dataclass(frozen=True)
class Catalogue:
    """One language: ``(context, English)`` to its forms; several where a number decides."""

    code: str
    forms: Mapping[Key, tuple[str, ...]]

    @property
    def own_name(self) -> str:
        """What the language calls itself, such as ``Deutsch``."""
        fallback = OWN_NAME if self.code == SOURCE_LANGUAGE else self.code
        return self.text("Language", OWN_NAME) or fallback

    def text(self, context: str, source: str, n: int = -1) -> str:
        """Translation, empty where there is none; ``n`` of 0 or more chooses the form for that number."""
        forms = self.forms.get((context, source))
        if forms is None:
            return ""
        index = plural_rule(self.code)(n) if n >= 0 else 0
        return forms[min(index, len(forms) - 1)]


def load_catalogue(path: Path) -> Catalogue:
    """Read a ``.ts`` file; unfinished and vanished messages are left out.

    Raises:
        ValueError: it is no such file, or does not say its language; the message names the file.
    """
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ET.ParseError) as error:
        raise ValueError(f"translation {path.name}: cannot be read: {error}") from error
    code = root.get("language", "").replace("_", "-")
    if root.tag != "TS" or not code:
        raise ValueError(f"translation {path.name}: it is no Qt Linguist file with a language")
    return Catalogue(code, _messages(root))


def _messages(root: ET.Element) -> dict[Key, tuple[str, ...]]:
    found: dict[Key, tuple[str, ...]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            numbered = [form.text or "" for form in translation.findall("numerusform")]
            forms = tuple(numbered or [translation.text or ""])
            if all(forms):
                found[name, message.findtext("source", "")] = forms
    return found


class CatalogueTranslator(QTranslator):
    """Gives Qt the texts of a catalogue; what it does not hold stays English."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Qt asks before it installs a translator."""
        return not self._catalogue.forms

    def translate(self, context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        """Called by Qt for every text that is shown; English where there is nothing better."""
        return self._catalogue.text(context, source, n) or source
