"""Two languages that nobody speaks: one is 40 % longer and full of accents, one runs from right to left."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from kiosk.app import resources
from kiosk.app.build_window import build_languages
from kiosk.app.catalogue import Catalogue
from kiosk.app.languages import Languages, load_catalogues

PSEUDO = "eo"
"""The longer one goes by a code that Qt knows and that has no translation of its own."""

RTL = "he"

LONGEST_COMMAND = 8
"""Letters of a word in capitals: commands are chosen to be short in every language, not merely translated."""

_ACCENTED = str.maketrans("aeiouycnszACEINOSUYZ", "áéíóúýçñšžÁÇÉÎÑÓŠÛÝŽ")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "אבגדהוזחטיכלמנסעפצקרשתםןףץ" * 2,
)
_KEPT = re.compile(r"(\{\w+\}|%n|\([a-z]+\))")


def longer(text: str) -> str:
    """Every word 40 % longer, with accents; placeholders stay."""
    if text.isupper() and " " in text:
        return text.translate(_ACCENTED)  # commands of several words have no room to grow
    return _outside(text, lambda part: re.sub(r"[A-Za-z’']+", _stretch, part).translate(_ACCENTED))


def _stretch(match: re.Match[str]) -> str:
    word = match[0]
    if len(word) <= 2:
        return word  # units and the like
    more = round(len(word) * 0.4)
    if word.isupper():
        more = max(0, min(more, LONGEST_COMMAND - len(word)))
    return word + word[-1] * more


def mirrored(text: str) -> str:
    """Hebrew letters in the place of Latin ones; placeholders stay."""
    return _outside(text, lambda part: part.translate(_HEBREW))


def _outside(text: str, change: object) -> str:
    assert callable(change)
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else str(change(part)) for part in parts)


def made_up() -> dict[str, Catalogue]:
    """Every shipped language and the two that are made up from the German one's keys."""
    catalogues = load_catalogues(resources.assets() / "translations")
    keys = catalogues["de"].forms
    for code, change in ((PSEUDO, longer), (RTL, mirrored)):
        forms = {key: (change(key[1].replace("(s)", "s")),) for key in keys}
        catalogues[code] = replace(catalogues["de"], code=code, forms=forms)
    return catalogues


def all_tongues() -> Languages:
    """Shipped and made-up languages, English first."""
    catalogues = made_up()
    return Languages(catalogues, tuple(catalogues), "en")


def speak(code: str) -> Languages:
    """Make the whole application speak a shipped language. Needs a QApplication."""
    assert QApplication.instance() is not None
    languages = build_languages()
    languages.use(code)
    return languages
