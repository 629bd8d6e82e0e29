"""What every page shares: it loads its form, binds the widgets it names, scales them, and emits intents."""

from __future__ import annotations

import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QFile, QIODevice, QSize, Qt, Signal
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.training.intents import Intent
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.theme import Theme

FORM_PX_PER_MM = 4.0
"""Forms are drawn at this many pixels for one millimetre and scaled to the panel when loaded."""

SMALL_RIM = 0.6
"""Share of the margins around a page that is left on a small panel."""

GAP_IN_FORM = 12
"""Pixels in a form from which on a spacing is there for fingers: 3 mm."""

_QWIDGETSIZE_MAX = 16777215


class FormError(ValueError):
    """A form does not hold what its page needs. The message names the form and the object."""


@runtime_checkable
class Themed(Protocol):
    """A painted widget of a form; it gets the theme once, right after the form is loaded."""

    def set_theme(self, theme: Theme) -> None: ...


@dataclass(frozen=True)
class PageContext:
    """What app hands to every page.

    Attributes:
        theme: tokens bound to the panel.
        forms: folder of the ``.ui`` files.
        portrait: take ``<stem>_portrait.ui`` where there is one, on small panels ``<stem>_small.ui``.
        clock: the time of day as it is shown, such as ``18:40``; empty shows none.
        languages: code and own name of every language that is offered.
        spoken: code of the language that is spoken now.
        moment: day and time such as ``2026-11-21 18:40``, empty while the clock cannot be right.
        every_language: the same of every language there is, offered or not.
    """

    theme: Theme
    forms: Path
    portrait: bool = False
    clock: Callable[[], str] = str
    languages: tuple[tuple[str, str], ...] = ()
    spoken: Callable[[], str] = str
    moment: Callable[[], str] = str
    every_language: tuple[tuple[str, str], ...] = ()


class Screen(QWidget):
    """One page. A subclass names the widgets of its form by annotation and overrides :meth:`present`.

    The form has the stem of the subclass's module. ``custom_widgets`` are the painted widgets in it; those
    with ``set_theme`` get the theme.

    Raises:
        FormError: the form is missing, broken, or lacks an annotated widget of that type.
    """

    intent = Signal(object)
    custom_widgets: ClassVar[tuple[type[QWidget], ...]] = ()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "page")
        path = form_path(context, type(self).__module__.rpartition(".")[2])
        form = load_form(path, self.custom_widgets, self)
        gap = round(context.theme.size("gap"))
        scale_form(form, context.theme.mm(1.0) / FORM_PX_PER_MM, gap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        bind(self, form, path.name)
        if context.theme.small:
            spare(form)
        rare = round(context.theme.size("rare_height"))
        ensure_targets(form, round(context.theme.size("control_height")), rare)
        for child in form.findChildren(QWidget):
            if isinstance(child, Themed):
                child.set_theme(context.theme)
        # Last, because a page that broke on the way here must not be told of a new language.
        self.form = form

    @property
    def theme(self) -> Theme:
        """Tokens bound to the panel."""
        return self._context.theme

    def present(self, snapshot: Snapshot, now_s: float, /) -> None:
        """Show ``snapshot`` as it stands at ``now_s`` (host monotonic seconds). Every page has its own."""
        raise NotImplementedError

    def entered(self, snapshot: Snapshot, now_s: float, /) -> None:
        """Called once each time the page comes up, before it is presented. Nothing to do for most pages."""

    def retranslate(self) -> None:
        """Set the texts that :meth:`present` does not set. Called when the language changes."""

    def event(self, event: QEvent) -> bool:
        """A new language reaches the form first, so that the page's own words come after the form's."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "form"):
            self.retranslate()
        return handled

    def on_click(self, button: QAbstractButton, intent: Intent | Callable[[], Intent]) -> None:
        """Emit ``intent``, or what it returns when called, each time ``button`` is clicked."""

        def send() -> None:
            self.intent.emit(intent() if callable(intent) else intent)

        button.clicked.connect(send)


def form_path(context: PageContext, stem: str) -> Path:
    """The form of a page: the portrait or the small one where it is wanted and exists."""
    wanted = "_portrait" if context.portrait else "_small" if context.theme.small else ""
    special = context.forms / f"{stem}{wanted}.ui"
    return special if special.is_file() else context.forms / f"{stem}.ui"


def load_form(path: Path, custom_widgets: Sequence[type[QWidget]], parent: QWidget | None) -> QWidget:
    """Build the widgets of a ``.ui`` file. FormError when it is missing or broken."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(f"form {path.name}: the file cannot be read; install the kiosk again")
    loader = _loader()
    for widget in custom_widgets:
        loader.registerCustomWidget(widget)
    try:
        form = loader.load(file, parent)
    except RuntimeError:
        raise FormError(f"form {path.name}: {loader.errorString()}") from None
    finally:
        file.close()
    return form


def _loader() -> QUiLoader:
    """A loader that knows Qt's own widgets and none of its plugins.

    It would load every plugin for Qt Designer that it finds, and with one of them Qt Quick and OpenGL.
    """
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        loader = QUiLoader()
    finally:
        QCoreApplication.setLibraryPaths(paths)
    loader.setLanguageChangeEnabled(True)
    return loader


def bind(page: QWidget, form: QWidget, form_name: str) -> None:
    """Set every public widget annotation of the page's class to the form's object of that name.

    Raises:
        FormError: the object is missing or of another type.
    """
    for name, wanted in typing.get_type_hints(type(page)).items():
        if name.startswith("_") or not (isinstance(wanted, type) and issubclass(wanted, QWidget)):
            continue
        found = form.findChild(QWidget, name)
        if found is None:
            raise FormError(f"form {form_name}: there is no object '{name}' ({wanted.__name__} expected)")
        if not isinstance(found, wanted):
            raise FormError(
                f"form {form_name}: object '{name}' is a {type(found).__name__}, {wanted.__name__} expected"
            )
        setattr(page, name, found)


def spare(form: QWidget) -> None:
    """On a small panel, what a form marks as ``spare``, and its margins, give room to the rest."""
    outer = form.layout()
    if outer is not None:
        rim = outer.contentsMargins() * SMALL_RIM
        outer.setContentsMargins(rim)
    for widget in form.findChildren(QWidget):
        if widget.property("spare"):
            widget.hide()


def set_shares(form: QWidget, layout: str, *shares: int) -> None:
    """How the items of a row or column of the form share its room, where the form's own shares do not do.

    Raises:
        FormError: there is no such layout.
    """
    found = form.findChild(QBoxLayout, layout)
    if found is None:
        raise FormError(f"form {form.objectName()}: there is no row or column '{layout}'")
    for place, share in enumerate(shares):
        found.setStretch(place, share)


def ensure_targets(form: QWidget, least_px: int, rare_px: int) -> None:
    """No button is smaller than a finger needs, whatever its form says; ``rare`` ones need a little less."""
    for button in form.findChildren(QPushButton):
        side = rare_px if button.property("rare") else least_px
        button.setMinimumSize(button.minimumSize().expandedTo(QSize(side, side)))
        button.setMaximumSize(button.maximumSize().expandedTo(QSize(side, side)))


def scale_form(form: QWidget, factor: float, gap_px: int = 0) -> None:
    """Multiply margins, spacings, fixed and least sizes and icon sizes of a form by ``factor``.

    A spacing that keeps targets apart stays at least ``gap_px``.
    """
    for layout in form.findChildren(QLayout):
        _scale_layout(layout, factor, gap_px)
    for widget in (form, *form.findChildren(QWidget)):
        widget.setMinimumSize(_scaled(widget.minimumSize(), factor))
        widget.setMaximumSize(_scaled(widget.maximumSize(), factor))
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(_scaled(widget.iconSize(), factor))


def _scaled(size: QSize, factor: float) -> QSize:
    def side(pixels: int) -> int:
        return pixels if pixels >= _QWIDGETSIZE_MAX else round(pixels * factor)

    return QSize(side(size.width()), side(size.height()))


def _spacing(spacing: int, factor: float, gap_px: int) -> int:
    scaled = round(spacing * factor)
    return max(scaled, gap_px) if spacing >= GAP_IN_FORM else scaled


def _scale_layout(layout: QLayout, factor: float, gap_px: int) -> None:
    margins = layout.contentsMargins()
    layout.setContentsMargins(
        *(round(m * factor) for m in (margins.left(), margins.top(), margins.right(), margins.bottom()))
    )
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(_spacing(layout.horizontalSpacing(), factor, gap_px))
        layout.setVerticalSpacing(_spacing(layout.verticalSpacing(), factor, gap_px))
    else:
        layout.setSpacing(_spacing(layout.spacing(), factor, gap_px))
    for index in range(layout.count()):
        item = layout.itemAt(index)
        spacer = item.spacerItem() if item is not None else None
        if spacer is not None:
            hint, policy = _scaled(spacer.sizeHint(), factor), spacer.sizePolicy()
            spacer.changeSize(hint.width(), hint.height(), policy.horizontalPolicy(), policy.verticalPolicy())


def set_text(widget: QLabel | QPushButton, text: str) -> None:
    """Set a text only when it changes: an unchanged label must not cost a layout pass each frame."""
    if widget.text() != text:
        widget.setText(text)


def set_style(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property that style sheets look at (``tone``, ``kind``), only when it changes."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
