"""The one word to obey, its seconds, the breath, and the four phases of the tempo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, octagon_path, paint_icon
from kiosk.widgets.ink import Ink, Writing
from kiosk.widgets.paint import (
    LEFT,
    draw_block,
    draw_capitals,
    fitted_font,
    hatch,
    rounded,
)
from kiosk.widgets.painted import Painted
from kiosk.widgets.phase_bars import paint_bars
from kiosk.widgets.phase_ring import paint_ring_ground, paint_ring_share
from kiosk.widgets.sprite import Sprite
from kiosk.widgets.theme import Theme
from kiosk.widgets.word_lines import draw_lines, largest
from kiosk.widgets.word_view import WordTone, WordView

_OBEYED_MM = 16.0
"""Height of capitals that are read under load at 1.2 m."""


@dataclass(frozen=True, eq=False)
class _Still:
    """Picture of a view without its ring, for a screen with ``ratio`` device pixels for each pixel."""

    view: WordView
    ratio: float
    pixmap: QPixmap
    notes: tuple[Writing, ...]


class WordPanel(Painted):
    """Paints a :class:`WordView` on the page's ground; words are fitted into the panel, never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = WordView("", Icon.HOLD)
        self._left = 0.0
        self._still: _Still | None = None
        self._ready: dict[WordView, _Still | None] = {}
        self._ring = Sprite()
        self._ring_boxes: dict[tuple[WordTone, bool], QRectF] = {}

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._forget()
        # It covers its corners too: neither page nor window is drawn below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        super().set_theme(theme)

    def set_view(self, view: WordView, left: float) -> None:
        """What to say, and the share 1..0 of the present phase that remains (for the ring)."""
        if view != self._view:
            self._view, self._left = view, left
            self.update()
        elif left != self._left:
            self._left = left
            if self._theme is not None and view.seconds is not None:
                self.update(self._on_screen(self._ring_box(self._theme)).toAlignedRect())

    @property
    def view(self) -> WordView:
        """What is said now."""
        return self._view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the still part anew."""
        self._forget()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is away keeps no pictures."""
        self._forget()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Left and right were turned around, perhaps."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._forget()
        super().changeEvent(event)

    def prepare(self, views: Iterable[WordView]) -> None:
        """Keep pictures of these, painted in frames that show something else: they come when time counts."""
        self._ready = dict.fromkeys(views)

    def _forget(self) -> None:
        self._still = None
        self._ready = dict.fromkeys(self._ready)
        self._ring.forget()
        self._ring_boxes.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Blit the still part, draw the ring."""
        theme = self._theme
        if theme is None:
            return
        still = self._still_picture(theme)
        painter = self.ink()
        painter.save()
        painter.resetTransform()  # the still part is mirrored already where text runs from right to left
        painter.drawPixmap(QPointF(0, 0), still.pixmap)
        painter.restore()
        if self._view.seconds is not None:
            ring = self._ring_box(theme)
            self._draw_ring_ground(painter, theme, ring, str(self._view.seconds))
            paint_ring_share(painter, ring, self._left, theme.color("guide"))
        painter.end()

    def _draw_ring_ground(self, painter: Ink, theme: Theme, ring: QRectF, text: str) -> None:
        """The empty ring and the number, which change only with the number."""
        count = 0.58 if theme.small else 0.46
        share = count if self._view.tone is WordTone.COUNT else 0.36
        box = self._on_screen(ring)
        painter.save()
        painter.resetTransform()  # neither of them has a left and a right
        self._ring.draw(
            painter, (text, share), box, lambda ink: paint_ring_ground(ink, theme, box, text, share)
        )
        painter.restore()

    def _still_picture(self, theme: Theme) -> _Still:
        """Everything but the ring, painted at most once for each change."""
        view, ratio = self._view, self.devicePixelRatioF()
        if view.seconds is not None:
            view = replace(view, seconds=0)  # whichever number: there is a ring
        if self._still is None or (self._still.view, self._still.ratio) != (view, ratio):
            self._still = self._ready.get(view) or self._paint_still(theme, view)
        elif missing := next((one for one, still in self._ready.items() if still is None), None):
            self._ready[missing] = self._paint_still(theme, missing)
        if view in self._ready:
            self._ready[view] = self._still
        return self._still

    def _paint_still(self, theme: Theme, view: WordView) -> _Still:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((QSizeF(self.size()) * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.color("ground"))
        notes: list[Writing] = []
        painter = Ink(pixmap, notes, self._mirrored, self.width())
        shown, self._view = self._view, view
        self._draw_panel(painter, theme)
        if view.tone in (WordTone.ALERT, WordTone.UNKNOWN, WordTone.STAFF):
            self._draw_message(painter, theme)
        elif view.tone is WordTone.COUNT:
            self._draw_count(painter, theme)
        else:
            self._draw_guide(painter, theme)
        painter.end()
        self._view = shown
        return _Still(view, ratio, pixmap, tuple(notes))

    def writings(self) -> tuple[Writing, ...]:
        """The words of the still part, and the seconds."""
        ring = self._ring.writings if self._view.seconds is not None else ()
        return (*(self._still.notes if self._still is not None else ()), *ring)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _on_screen(self, box: QRectF) -> QRectF:
        """Where a box lies once left and right are turned around, if they are."""
        return (
            QRectF(self.width() - box.right(), box.y(), box.width(), box.height()) if self._mirrored else box
        )

    # Boxes -------------------------------------------------------------------------------------------------
    def _inner(self, theme: Theme) -> QRectF:
        pad = theme.mm(4.4)
        return QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)

    def _bars_height(self, theme: Theme) -> float:
        if self._low(theme):
            return 0.0
        return theme.mm(2.4 + 2.2 + theme.cap_mm["label"]) if self._view.bars else 0.0

    def _wide(self, theme: Theme) -> bool:
        """Whether the ring stands beside the word (wide panel) or in the row under it."""
        return self.width() >= theme.mm(150.0)

    def _low(self, theme: Theme) -> bool:
        """Whether word, breath and ring stand in one row: wide, with no height for two."""
        return self._wide(theme) and self.height() < theme.mm(62.0)

    def _ring_box(self, theme: Theme) -> QRectF:
        look = (self._view.tone, bool(self._view.bars))
        if look not in self._ring_boxes:
            self._ring_boxes[look] = self._find_ring_box(theme)
        return QRectF(self._ring_boxes[look])

    def _find_ring_box(self, theme: Theme) -> QRectF:
        inner = self._inner(theme)
        if self._view.tone is WordTone.COUNT:
            side = min(inner.height(), inner.width() * 0.42)
            return QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
        room = inner.height() - self._bars_height(theme)
        if self._view.bars:
            room -= theme.mm(5.0)
        top = inner.top()
        if not self._wide(theme):
            word = self._word_height(theme)
            top, room = top + word + theme.mm(3.0), room - word - theme.mm(3.0)
        side = min(room, theme.mm(38.0))
        return QRectF(inner.right() - side, top + (room - side) / 2, side, side)

    def _word_height(self, theme: Theme) -> float:
        return min(theme.mm(theme.cap_mm["word"] + 3.0), self._inner(theme).height() * 0.36)

    # Looks -------------------------------------------------------------------------------------------------
    def _draw_panel(self, painter: QPainter, theme: Theme) -> None:
        panel = rounded(QRectF(self.rect()), theme.size("panel_radius"))
        tone = self._view.tone
        painter.fillPath(panel, theme.color("alert" if tone is WordTone.ALERT else "surface"))
        if tone is WordTone.STAFF:
            painter.setPen(QPen(theme.color("unknown"), theme.mm(0.9)))
            edge = theme.mm(0.45)
            painter.drawPath(
                rounded(
                    QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), theme.size("panel_radius") - edge
                )
            )
        if tone is WordTone.UNKNOWN:
            hatch(painter, panel, theme.color("unknown", 0.30), theme.mm(4.5), theme.mm(1.6))
            inset = theme.mm(2.6)
            plain = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.fillPath(rounded(plain, theme.size("panel_radius") - inset), theme.color("surface"))

    def _draw_row(self, painter: QPainter, theme: Theme) -> None:
        """Word, then the line, then the ring."""
        view, inner = self._view, self._inner(theme)
        color = theme.color("guide" if view.tone is WordTone.GUIDE else "text")
        right = self._ring_box(theme).left() - theme.mm(4.0) if view.seconds is not None else inner.right()
        short = bool(view.bars)
        word = QRectF(
            inner.left(), inner.top(), (right - inner.left()) * (0.76 if short else 0.64), inner.height()
        )
        self._draw_word(painter, theme, word, color, 22.0)
        line = QRectF(word.right() + theme.mm(3.0), inner.top(), 0, inner.height())
        line.setRight(right)
        painter.setPen(theme.color("text"))
        draw_block(painter, theme, view.line, line, theme.cap_mm["heading"], "semibold", middle=True)

    def _draw_guide(self, painter: QPainter, theme: Theme) -> None:
        if self._low(theme):
            self._draw_row(painter, theme)
            return
        view, inner, ring = self._view, self._inner(theme), self._ring_box(theme)
        color = theme.color("guide" if view.tone is WordTone.GUIDE else "text")
        wide = self._wide(theme)
        bars = self._bars_height(theme)
        bottom = inner.bottom() - (bars + theme.mm(5.0) if bars else 0.0)
        has_ring = view.seconds is not None
        right = ring.left() - theme.mm(5.0) if wide and has_ring else inner.right()
        word_height = (bottom - inner.top()) * 0.6 if wide else self._word_height(theme)
        word = QRectF(inner.left(), inner.top(), right - inner.left(), word_height)
        self._draw_word(painter, theme, word, color, 21.0 if wide else 18.5)
        line_right = right if wide or not has_ring else ring.left() - theme.mm(4.0)
        line = QRectF(inner.left(), word.bottom() + theme.mm(2.0), line_right - inner.left(), 0)
        line.setBottom(bottom)
        self._draw_line(painter, theme, line)
        if view.bars and not self._low(theme):
            box = QRectF(inner.left(), inner.bottom() - bars, inner.width(), bars)
            paint_bars(painter, theme, view.bars, box)

    def _draw_word(self, painter: QPainter, theme: Theme, box: QRectF, color: QColor, cap_mm: float) -> None:
        cap = min(cap_mm, box.height() / theme.mm(1.0))
        # Icon and word shrink together until both fit side by side.
        side, gap = theme.mm(cap) * 0.86, theme.mm(2.4)
        font = fitted_font(theme, self._view.word, cap, box.width() - side - gap, "heavy")
        shrink = font.pixelSize() / theme.font_px(cap)
        side *= shrink
        icon = QRectF(box.left() - side * 0.08, box.center().y() - side / 2, side, side)
        paint_icon(painter, self._view.icon, icon, color, stroke=3.4)
        painter.setPen(color)
        draw_capitals(painter, font, self._view.word, box.adjusted(side + gap, 0, 0, 0), LEFT)

    def _draw_line(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        if not self._view.line:
            return
        painter.setPen(theme.color("text"))
        cap = theme.cap_mm["title"] if self._view.bars else theme.cap_mm["heading"] + 0.5
        font = fitted_font(theme, self._view.line, cap, box.width(), "semibold")
        if font.pixelSize() >= 0.8 * theme.font_px(cap):
            if not self._view.bars:
                box.setHeight(theme.mm(cap * 1.75))
            draw_capitals(painter, font, self._view.line, box, LEFT)
        else:
            draw_block(painter, theme, self._view.line, box, cap, "semibold")

    def _draw_count(self, painter: QPainter, theme: Theme) -> None:
        inner, ring = self._inner(theme), self._ring_box(theme)
        text = QRectF(inner.left(), inner.top(), ring.left() - inner.left() - theme.mm(5.0), inner.height())
        words = self._view.word.split()
        longest = max(words, key=len, default="")
        cap = min(13.5, text.height() * 0.62 / max(1, len(words)) / theme.mm(1.3))
        font = fitted_font(theme, longest, cap, text.width(), "heavy")
        step = font.pixelSize() * 0.94
        tall = step * len(words)
        line = QRectF(text.left(), text.top(), text.width(), step)
        painter.setPen(theme.color("guide"))
        for word in words:
            draw_capitals(painter, font, word, line, LEFT)
            line.translate(0, step)
        painter.setPen(theme.color("text"))
        rest = QRectF(text.left(), text.top() + tall + theme.mm(3.0), text.width(), 0)
        rest.setBottom(text.bottom())
        draw_block(painter, theme, self._view.line, rest, theme.cap_mm["heading"])

    def _draw_message(self, painter: QPainter, theme: Theme) -> None:
        """Alert or no signal: sign, two words as large as they can be, and why."""
        inner, view = self._inner(theme), self._view
        alert = view.tone is WordTone.ALERT
        color = theme.color("you" if alert else "text")
        if self._low(theme):
            self._draw_message_row(painter, theme, color)
            return
        notes = inner.height() * (0.4 if view.detail else 0.26)
        words = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - notes)
        words.adjust(0, -theme.mm(0.5), 0, theme.mm(1.8))
        note = QRectF(inner.left(), words.bottom() + theme.mm(0.3), inner.width(), 0)
        note.setBottom(inner.bottom() + theme.mm(0.5))
        side = min(theme.mm(26.0), words.height() * 0.8, words.width() * 0.22)
        sign = QRectF(words.left(), words.center().y() - side / 2, side, side)
        beside = words.adjusted(side + theme.mm(5.0), 0, 0, 0)
        lines, font = largest(theme, view.word, beside)
        if font.pixelSize() < theme.font_px(_OBEYED_MM):
            # Long words take the whole width, and the sign stands before the reason.
            side = min(note.height(), theme.mm(18.0))
            sign = QRectF(note.left(), note.center().y() - side / 2, side, side)
            note.setLeft(sign.right() + theme.mm(4.0))
            beside = words
            lines, font = largest(theme, view.word, words)
        if alert:
            self._draw_octagon(painter, theme, sign, color)
        else:
            paint_icon(painter, view.icon, sign, theme.color("muted"))
        painter.setPen(color)
        draw_lines(painter, beside, lines, font)
        self._draw_notes(painter, theme, note)

    def _draw_message_row(self, painter: QPainter, theme: Theme, color: QColor) -> None:
        """The words over the whole height, and why beside them; the colour of the panel is the sign."""
        inner, view = self._inner(theme), self._view
        words = QRectF(inner.left(), inner.top(), inner.width() * 0.76, inner.height())
        lines, font = largest(theme, view.word, words)
        painter.setPen(color)
        draw_lines(painter, words, lines, font)
        self._draw_notes(painter, theme, inner.adjusted(words.width() + theme.mm(4.0), 0, 0, 0))

    def _draw_notes(self, painter: QPainter, theme: Theme, note: QRectF) -> None:
        """Why, and what else to mind."""
        view = self._view
        if view.detail:
            first = QRectF(note.left(), note.top(), note.width(), note.height() * 0.38)
            draw_block(painter, theme, view.line, first, theme.cap_mm["heading"] + 0.5, "semibold")
            note.setTop(first.bottom())
            draw_block(painter, theme, view.detail, note, theme.cap_mm["body"])
        else:
            draw_block(painter, theme, view.line, note, theme.cap_mm["heading"] + 0.5, "semibold")

    def _draw_octagon(self, painter: QPainter, theme: Theme, box: QRectF, color: QColor) -> None:
        """White octagon with the arrow that says where to go."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPath(octagon_path(box))
        inside = box.adjusted(box.width() * 0.2, box.width() * 0.2, -box.width() * 0.2, -box.width() * 0.2)
        paint_icon(painter, self._view.icon, inside, theme.color("alert"), stroke=3.4)
