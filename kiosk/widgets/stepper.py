"""Choose one of a few values with a large minus and a large plus. No keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.widgets.fit_label import FitLabel
from kiosk.widgets.icons import Icon, icon_size, make_icon
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme


class Stepper(QWidget):
    """A name, minus, the value, plus. Stops at the first and the last choice.

    ``changed`` is emitted with the new index, for touches only.
    """

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ("",)
        self._index = 0
        self._terse = False
        self.name = _label("heading", "semibold")
        self.hint = _label("label", "semibold")
        self.hint.setProperty("tone", "muted")
        self.value = _label("title", "heavy")
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.minus, self.plus = QPushButton(), QPushButton()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self.hint)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        for widget in (self.minus, self.value, self.plus):
            self._row.addWidget(widget)
        for button, step in ((self.minus, -1), (self.plus, 1)):
            button.setAutoRepeat(True)
            button.setProperty("rare", True)
            button.clicked.connect(lambda _checked=False, step=step: self._move(step))

    def set_theme(self, theme: Theme) -> None:
        """Sizes and icons."""
        self._row.setSpacing(round(theme.size("gap")))
        self.value.setFixedWidth(round(theme.mm(28.0 if theme.small else 34.0)))
        for words in (self.name, self.hint):
            words.setMinimumWidth(1)
        self._terse = theme.small
        self.value.setProperty("cap", "heading" if self._terse else "title")
        self.hint.setVisible(bool(self.hint.text()) and not self._terse)
        side, least = theme.size("icon") * 1.3, round(theme.size("rare_height"))
        for button, icon in ((self.minus, Icon.MINUS), (self.plus, Icon.PLUS)):
            button.setIcon(make_icon(icon, round(side), theme.color("text"), theme.color("unknown")))
            button.setIconSize(icon_size(side))
            button.setMinimumSize(least, least)

    def setup(self, name: str, hint: str, texts: Sequence[str]) -> None:
        """Name, a second line of words, and the texts of all choices (at least one)."""
        if not texts:
            raise ValueError(f"stepper '{name}': there is nothing to choose from")
        self._texts = tuple(texts)
        self.name.setText(name)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and not self._terse)
        self.minus.setAccessibleName(translate("Stepper", "less"))
        self.plus.setAccessibleName(translate("Stepper", "more"))
        self.set_index(self._index)

    @property
    def index(self) -> int:
        """The chosen one, 0-based."""
        return self._index

    def set_index(self, index: int) -> None:
        """Choose without emitting; clamped to the choices."""
        self._index = min(len(self._texts) - 1, max(0, index))
        self.value.setText(self._texts[self._index])
        self.minus.setEnabled(self._index > 0)
        self.plus.setEnabled(self._index < len(self._texts) - 1)

    def _move(self, step: int) -> None:
        before = self._index
        self.set_index(before + step)
        if self._index != before:
            self.changed.emit(self._index)

    def sizeHint(self) -> QSize:
        """As the layout says."""
        return self._row.sizeHint()


def _label(cap: str, weight: str) -> FitLabel:
    label = FitLabel()
    label.setProperty("cap", cap)
    label.setProperty("weight", weight)
    return label
