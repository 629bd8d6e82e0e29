"""The languages of the kiosk: which there are, what they call themselves, and the switch between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.catalogue import SOURCE_LANGUAGE, Catalogue, CatalogueTranslator, load_catalogue


def load_catalogues(folder: Path) -> dict[str, Catalogue]:
    """Every ``.ts`` file of ``folder`` by its language, the source language among them.

    Raises:
        ValueError: a file is broken, two have the same language, or the source language has none.
    """
    found: dict[str, Catalogue] = {}
    for path in sorted(folder.glob("*.ts")):
        catalogue = load_catalogue(path)
        if catalogue.code in found:
            raise ValueError(f"translation {path.name}: there are two files for '{catalogue.code}'")
        found[catalogue.code] = catalogue
    if SOURCE_LANGUAGE not in found:
        raise ValueError(
            f"{folder}: the translation for '{SOURCE_LANGUAGE}' is missing; install the kiosk again"
        )
    return found


def check_language(code: str, offered: Sequence[str]) -> str:
    """The code, if it is offered. ValueError names it and what is allowed."""
    if code not in offered:
        raise ValueError(f"language '{code}' is unknown; allowed are {', '.join(offered)}")
    return code


def check_offered(offered: Sequence[str], catalogues: Mapping[str, Catalogue]) -> None:
    """ValueError when the settings offer a language that has no translation."""
    for code in offered:
        if code not in catalogues:
            raise ValueError(
                f"kiosk.toml: language '{code}' is offered but has no translation; "
                f"there are {', '.join(catalogues)}"
            )


class Languages:
    """Switches texts, numbers and the direction of text for the whole application, at once.

    Args:
        catalogues: every language there is.
        offered: codes in the order in which they are offered.
        default: shown first, and again when a session is over.

    Raises:
        ValueError: an offered language has no catalogue.
    """

    def __init__(self, catalogues: Mapping[str, Catalogue], offered: Sequence[str], default: str) -> None:
        check_offered((*offered, default), catalogues)
        self._catalogues = catalogues
        self._offered, self._default = tuple(offered), default
        self.code = ""

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language that is offered."""
        return tuple((code, self._catalogues[code].own_name) for code in self._offered)

    @property
    def every(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of each language there is, those offered first."""
        rest = sorted(code for code in self._catalogues if code not in self._offered)
        return (*self.offered, *((code, self._catalogues[code].own_name) for code in rest))

    def use(self, code: str, window: QWidget | None = None) -> bool:
        """Speak this language, the default for "" or a code that is not known; whether anything changed.

        ``window`` is told at once: it does not have to wait for the event loop.
        """
        if code not in self._catalogues:
            code = self._default
        if code == self.code:
            return False
        self.code = code
        locale = QLocale(code.replace("-", "_"))
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        _install(CatalogueTranslator(self._catalogues[code]))
        if window is not None:
            QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        return True

    def close(self) -> None:
        """Back to plain English: for tests and the end of the application."""
        speak_plainly()
        self.code = ""


def speak_plainly() -> None:
    """The application speaks the English of its source again, whoever made it speak something else.

    Raises:
        RuntimeError: there is no application.
    """
    _install(None)
    QLocale.setDefault(QLocale.c())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _install(translator: CatalogueTranslator | None) -> None:
    """The application owns the one translator that is at work."""
    application = QGuiApplication.instance()
    if application is None:
        raise RuntimeError("languages: there is no application yet")
    for old in application.findChildren(CatalogueTranslator):
        QGuiApplication.removeTranslator(old)
        old.setParent(None)
    if translator is not None:
        translator.setParent(application)
        QGuiApplication.installTranslator(translator)
