"""Ten shuffled digit keys, erase and enter; and the discs that say how many digits are in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from kiosk.widgets.icons import Icon, icon_size, make_icon
from kiosk.widgets.theme import Theme

COLUMNS = 3
_KEY_MM, _KEY_HIGH_MM = 26.0, 20.0

translate = QCoreApplication.translate


class PinPad(QWidget):
    """Where a digit stands is told by :meth:`set_keys`; keys are as large as the form lets them be."""

    digit = Signal(str)
    erase = Signal()
    enter = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = tuple(self._key(f"key_{place}") for place in range(10))
        self._erase, self._enter = self._key("erase"), self._key("enter")
        self._enter.setProperty("kind", "primary")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        order = (*self._keys[:9], self._erase, self._keys[9], self._enter)
        for index, button in enumerate(order):
            button.setProperty("rare", True)  # a PIN is typed by staff, now and then
            self._grid.addWidget(button, index // COLUMNS, index % COLUMNS)
        for key in self._keys:
            key.setProperty("cap", "title")
            key.clicked.connect(lambda _checked=False, key=key: self.digit.emit(key.text()))
        self._erase.clicked.connect(self.erase)
        self._enter.clicked.connect(self.enter)

    def set_theme(self, theme: Theme) -> None:
        """Sizes and icons."""
        self._grid.setSpacing(round(theme.size("gap")))
        side = theme.size("icon") * 1.4
        faces = ((self._erase, Icon.ERASE, "text"), (self._enter, Icon.TICK, "on_guide"))
        for button, icon, token in faces:
            button.setIcon(make_icon(icon, round(side), theme.color(token), theme.color("unknown")))
            button.setIconSize(icon_size(side))
        for button in (*self._keys, self._erase, self._enter):
            button.setMinimumSize(round(theme.mm(_KEY_MM)), round(theme.mm(_KEY_HIGH_MM)))
        self._erase.setAccessibleName(translate("PinPad", "Erase"))
        self._enter.setAccessibleName(translate("PinPad", "Enter"))

    def set_keys(self, digits: str) -> None:
        """The ten digits in the order in which their keys stand."""
        for key, digit in zip(self._keys, digits, strict=True):
            if key.text() != digit:
                key.setText(digit)

    def set_usable(self, keys: bool, erase: bool, enter: bool) -> None:
        """Which keys do something now."""
        for key in self._keys:
            key.setEnabled(keys)
        self._erase.setEnabled(erase)
        self._enter.setEnabled(enter)

    def _key(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return button


class PinDots(QWidget):
    """A disc for each typed digit, a ring for each that is still needed at least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._typed, self._least, self._most = 0, 6, 12

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_digits(self, typed: int, least: int, most: int) -> None:
        """Digits typed, and how many a PIN has at least and at most."""
        if (typed, least, most) != (self._typed, self._least, self._most):
            self._typed, self._least, self._most = typed, least, most
            self.update()

    @property
    def typed(self) -> int:
        """Filled discs."""
        return self._typed

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One row from the left."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(theme.mm(9.0), self.width() / self._most)
        radius = step * 0.28
        for index in range(max(self._typed, self._least)):
            centre = QPointF(step * (index + 0.5), self.height() / 2)
            filled = index < self._typed
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.color("unknown"), theme.mm(0.6)))
            painter.setBrush(theme.color("you") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)
        painter.end()
