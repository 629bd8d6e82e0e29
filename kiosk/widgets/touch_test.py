"""The whole page as fields to be touched, so that a dead corner or a touch beside the finger is seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font
from kiosk.widgets.theme import Theme

_FIELD_MM = 38.0
MOST_POINTS = 400

translate = QCoreApplication.translate


class TouchTest(QWidget):
    """Lies over its whole parent while it is on. ``done`` is emitted by its button in the middle."""

    done = Signal()
    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._seen: set[tuple[int, int]] = set()
        self._line: list[QPointF] = []
        self._button = QPushButton(self)
        self._button.setObjectName("touch_done")
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self.done)
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self._place()

    def set_on(self, on: bool) -> None:
        """Begin with nothing touched, or go away."""
        if on == self.isHidden():
            self._seen, self._line = set(), []
            self._button.setText(translate("Staff", "Done"))
            self.setVisible(on)
            self._place()
            self.raise_()

    @property
    def missing(self) -> int:
        """Fields that no touch has reached."""
        columns, rows = self._fields()
        return columns * rows - len(self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Button in the middle."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A new touch."""
        self._line = []
        self._note(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The finger slides on."""
        self._note(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The finger is lifted; its line stays until the next touch."""
        self._note(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fields, lit where they were touched, and the line of the last touch."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("ground"))
        columns, rows = self._fields()
        wide, tall, gap = self.width() / columns, self.height() / rows, theme.mm(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        for column in range(columns):
            for row in range(rows):
                lit = (column, row) in self._seen
                painter.setBrush(theme.color("guide_dim" if lit else "surface"))
                painter.drawRect(QRectF(column * wide, row * tall, wide, tall).adjusted(gap, gap, -gap, -gap))
        painter.setPen(QPen(theme.color("guide"), theme.mm(1.2)))
        painter.drawPolyline(QPolygonF(self._line))
        if self._line:
            painter.setBrush(theme.color("you"))
            painter.drawEllipse(self._line[-1], theme.mm(3.0), theme.mm(3.0))
        painter.setPen(theme.color("text"))
        words = self._words()
        box = QRectF(0, self._button.y() - theme.mm(16), self.width(), theme.mm(12))
        font = fitted_font(theme, words, theme.cap_mm["heading"], self.width() * 0.9)
        draw_capitals(painter, font, words, box, CENTER)
        painter.end()

    def _words(self) -> str:
        if self.missing == 0:
            return translate("Staff", "Every field was reached.")
        text = translate("Staff", "Wipe over the whole screen: {n} fields are missing.")
        return text.format(n=self.missing)

    def _note(self, event: QMouseEvent) -> None:
        columns, rows = self._fields()
        place = event.position()
        column, row = int(place.x() / self.width() * columns), int(place.y() / self.height() * rows)
        if 0 <= column < columns and 0 <= row < rows:
            self._seen.add((column, row))
        self._line = [*self._line[-MOST_POINTS:], place]
        event.accept()
        self.touched.emit()
        self.update()

    def _fields(self) -> tuple[int, int]:
        side = self._theme.mm(_FIELD_MM) if self._theme is not None else 100.0
        return max(1, round(self.width() / side)), max(1, round(self.height() / side))

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None or self._theme is None:
            return
        self.setGeometry(parent.rect())
        wide, tall = round(self._theme.mm(50.0)), round(self._theme.size("control_height"))
        self._button.setGeometry((self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall)
