"""Looks at a page as a person in front of it has to: reach, read, tell apart. Lengths in mm on the glass.

Least sizes of text are angles: 16 minutes of arc at 0.8 m for anything that is read at rest, 45 at 1.2 m for
the word to obey under load and 60 for the count. Targets are 20 mm, the rarest 15 mm, 3 mm apart.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QStyle, QStyleOptionButton, QWidget

from kiosk.widgets.ink import Writes
from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.rep_strip import RepPanel
from kiosk.widgets.sled_graph import SledGraph
from kiosk.widgets.word_panel import WordPanel
from kiosk.widgets.word_view import WordTone

TARGET_MM, RARE_MM, APART_MM = 20.0, 15.0, 3.0
CONTRAST = 7.0
MOST_ITEMS = 4
_SLACK_PX = 1.5
_SLACK = 0.985
"""Whole pixels: a height that is rounded down by so little is the height that was meant."""


def cap_mm(arcmin: float, distance_m: float) -> float:
    """Height of capitals in mm that is seen under ``arcmin`` minutes of arc."""
    return 2000.0 * distance_m * math.tan(math.radians(arcmin / 120.0))


LEAST_CAP_MM = cap_mm(16, 0.8)
WORD_CAP_MM = cap_mm(45, 1.2)
COUNT_CAP_MM = cap_mm(60, 1.2)
ITEM_CAP_MM = cap_mm(22, 1.2)
"""From here on a text asks for attention at 1.2 m."""

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Text:
    """One line of words on the page.

    Attributes:
        words: as shown.
        letters: from the capitals' top to the baseline, pixels of the page.
        cap_px: height of capitals.
        room: where it may stand: its widget, pixels of the page.
        owner: the widget.
        color: where it is known.
    """

    words: str
    letters: QRectF
    cap_px: float
    room: QRectF
    owner: QWidget
    color: QColor | None

    @property
    def name(self) -> str:
        """Widget and words, for a complaint."""
        return f"{named(self.owner)} '{self.words}'"


def named(widget: QWidget) -> str:
    """Object name, or the class."""
    return widget.objectName() or type(widget).__name__


def on_page(widget: QWidget, page: QWidget) -> QRectF:
    """The widget's rectangle on the page."""
    return QRectF(QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()))


def visible_part(widget: QWidget, page: QWidget) -> QRectF:
    """What of the widget is not cut off by a widget around it."""
    part, around = on_page(widget, page), widget.parentWidget()
    while around is not None and widget is not page:
        part = part.intersected(on_page(around, page)) if page.isAncestorOf(around) else part
        around = around.parentWidget() if around is not page else None
    return part


def shown(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Visible widgets of a kind, the page itself among them."""
    found = [page] if isinstance(page, kind) else []
    return found + [widget for widget in page.findChildren(kind) if widget.isVisible()]


def texts(page: QWidget) -> list[Text]:
    """Every line of text, painted or not. The page must have been painted."""
    found: list[Text] = []
    for widget in shown(page, QWidget):
        room = on_page(widget, page)
        seen = visible_part(widget, page)
        if isinstance(widget, Writes):
            for one in widget.writings():
                letters = one.letters.translated(room.topLeft())
                found.append(Text(one.text, letters, one.cap_px, seen, widget, one.color))
        elif isinstance(widget, QLabel):
            found += [replace(line, room=seen) for line in _label_lines(widget, room)]
        elif isinstance(widget, QPushButton) and widget.text():
            metrics = QFontMetricsF(widget.font())
            letters = QRectF(0, 0, metrics.horizontalAdvance(widget.text()), metrics.capHeight())
            letters.moveCenter(room.center())
            inside = _inside_button(widget).translated(room.topLeft()) & seen
            found.append(Text(widget.text(), letters, metrics.capHeight(), inside, widget, None))
    return [text for text in found if text.words.strip()]


def _inside_button(button: QPushButton) -> QRectF:
    """Where letters may stand: within the padding of the style sheet, at which Qt cuts them off."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return QRectF(button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button))


def _label_lines(label: QLabel, room: QRectF) -> Iterator[Text]:
    """Lines of a label as Qt breaks them: at blanks, aligned as the label is."""
    metrics = QFontMetricsF(label.font())
    lines = _broken(label.text(), metrics, label.width()) if label.wordWrap() else [label.text()]
    step, tall = metrics.lineSpacing(), metrics.lineSpacing() * len(lines)
    align = label.alignment()
    top = room.top()
    if align & Qt.AlignmentFlag.AlignVCenter:
        top = room.center().y() - tall / 2
    elif align & Qt.AlignmentFlag.AlignBottom:
        top = room.bottom() - tall
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    right = bool(align & Qt.AlignmentFlag.AlignRight) != (
        mirrored and not align & Qt.AlignmentFlag.AlignHCenter and not align & Qt.AlignmentFlag.AlignAbsolute
    )
    for row, line in enumerate(lines):
        width, cap = metrics.horizontalAdvance(line), metrics.capHeight()
        left = room.left()
        if align & Qt.AlignmentFlag.AlignHCenter:
            left = room.center().x() - width / 2
        elif right:
            left = room.right() - width
        baseline = top + row * step + metrics.ascent()
        yield Text(line, QRectF(left, baseline - cap, width, cap), cap, room, label, None)


def _broken(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def too_small(found: list[Text], px_per_mm: float, effort: bool, least_mm: float) -> Iterator[str]:
    """Texts under the angle at which they are read."""
    for text in found:
        least = least_mm
        if effort and isinstance(text.owner, WordPanel):
            least = _least_in(text.owner, text.words)
        elif effort and isinstance(text.owner, RepPanel) and text.words.isdigit():
            least = COUNT_CAP_MM
        height = text.cap_px / px_per_mm
        if height < least * _SLACK:
            yield f"{text.name}: capitals are {height:.1f} mm high, at least {least:.1f} mm can be read"


def _least_in(panel: WordPanel, words: str) -> float:
    """The word to obey, alone or line by line; while counting in, the number is what is obeyed."""
    counting = panel.view.tone is WordTone.COUNT
    obeyed = words.isdigit() if counting else words == panel.view.word or words in panel.view.word.split()
    if obeyed:
        return WORD_CAP_MM
    return ITEM_CAP_MM if words in panel.view.word.split() else LEAST_CAP_MM


def clipped(found: list[Text], page: QWidget) -> Iterator[str]:
    """Texts that leave their widget or the page, or that are cut short."""
    whole = QRectF(page.rect())
    for text in found:
        if "…" in text.words:
            yield f"{text.name}: is cut short"
        for name, room in (("its widget", text.room), ("the page", whole)):
            around = room.adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
            if not around.contains(text.letters):
                yield f"{text.name}: leaves {name} ({_box(text.letters)} in {_box(room)})"
                break


def _box(box: QRectF) -> str:
    return f"{box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f}"


def overlapping(found: list[Text], page: QWidget) -> Iterator[str]:
    """Texts on top of each other, and widgets of a layout that take each other's room."""
    for one, other in combinations(found, 2):
        shared = one.letters.intersected(other.letters)
        if min(shared.width(), shared.height()) > _SLACK_PX:
            yield f"{one.name} lies on {other.name}"
    solid = [widget for widget in shown(page, QWidget) if _solid(widget, page)]
    for first, second in combinations(solid, 2):
        if first.isAncestorOf(second) or second.isAncestorOf(first):
            continue
        both = on_page(first, page).intersected(on_page(second, page))
        if min(both.width(), both.height()) > _SLACK_PX:
            yield f"{named(first)} and {named(second)} take each other's room"


def _solid(widget: QWidget, page: QWidget) -> bool:
    """Labels, buttons and painted widgets; not what lies over a page on purpose and lets touches through."""
    if widget is page or widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return isinstance(widget, QLabel) and bool(widget.text())
    return isinstance(widget, QLabel | QAbstractButton | Writes) and not isinstance(widget, LegFigure)


def hard_to_touch(page: QWidget, px_per_mm: float) -> Iterator[str]:
    """Targets that are too small or too near to each other."""
    targets = [widget for widget in shown(page, QAbstractButton) if isinstance(widget, QAbstractButton)]
    for target in targets:
        least = RARE_MM if target.property("rare") else TARGET_MM
        side = min(target.width(), target.height()) / px_per_mm
        if side < least * _SLACK:
            yield f"{named(target)} '{target.text()}': {side:.1f} mm, a finger needs {least:.0f} mm"
    for one, other in combinations(targets, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        gap = distance(on_page(one, page), on_page(other, page)) / px_per_mm
        if gap < APART_MM * _SLACK - 1 / px_per_mm:
            yield f"{named(one)} and {named(other)}: {gap:.1f} mm apart, {APART_MM:.0f} mm are needed"


def distance(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; 0 when they touch."""
    dx = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    dy = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return math.hypot(dx, dy)


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio 1 to 21, WCAG 2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pixels_of(image: QImage) -> Pixels:
    """``(height, width, 3)`` uint8, red, green, blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def faint(found: list[Text], pixels: Pixels) -> Iterator[str]:
    """Texts that do not stand out from what is really behind them. What is switched off may be faint."""
    for text in found:
        if not text.owner.isEnabled():
            continue
        around = text.letters.adjusted(-3, -3, 3, 3).toAlignedRect()
        part = pixels[max(0, around.top()) : around.bottom() + 1, max(0, around.left()) : around.right() + 1]
        if not part.size:
            continue
        flat = part.reshape(-1, 3).astype(np.uint32)
        codes = (flat[:, 0] << 16) | (flat[:, 1] << 8) | flat[:, 2]
        values, counts = np.unique(codes, return_counts=True)
        if text.color is None:
            ratio = _best(values, counts, _color(int(values[counts.argmax()])))
        else:
            own = values == (text.color.rgb() & 0xFFFFFF)
            ground = _color(int(values[np.where(own, 0, counts).argmax()]))
            ratio = contrast(text.color, ground)
        if ratio < CONTRAST * _SLACK:
            yield f"{text.name}: contrast {ratio:.1f}, at least {CONTRAST:.0f} is needed"


def _best(values: npt.NDArray[np.uint32], counts: npt.NDArray[np.intp], ground: QColor) -> float:
    """Contrast of the colour that stands out most among those that letters are filled with."""
    filled = values[counts >= 3]
    return max((contrast(_color(int(value)), ground) for value in filled), default=1.0)


def _color(code: int) -> QColor:
    return QColor(code >> 16 & 255, code >> 8 & 255, code & 255)


def too_many(found: list[Text], page: QWidget, px_per_mm: float) -> Iterator[str]:
    """During effort, more than four things that ask for attention."""
    items = {named(text.owner) for text in found if _asks(text, px_per_mm)}
    items |= {named(widget) for widget in shown(page, SledGraph)}
    items |= {named(widget.parentWidget() or page) for widget in shown(page, LegFigure)}
    if len(items) > MOST_ITEMS:
        yield f"{len(items)} things ask for attention: {', '.join(sorted(items))}"


def _asks(text: Text, px_per_mm: float) -> bool:
    """Large and bright; what is muted waits until it is looked for."""
    bright = text.color is None or luminance(text.color) > 0.5
    return bright and text.cap_px / px_per_mm >= ITEM_CAP_MM


def faults(
    page: QWidget,
    px_per_mm: float,
    effort: bool = False,
    image: QImage | None = None,
    least_mm: float = LEAST_CAP_MM,
) -> list[str]:
    """Everything that is wrong with a painted page, in words; contrast only with its picture."""
    found = texts(page)
    bad = [
        *too_small(found, px_per_mm, effort, least_mm),
        *clipped(found, page),
        *overlapping(found, page),
        *hard_to_touch(page, px_per_mm),
    ]
    if effort:
        bad += too_many(found, page, px_per_mm)
    if image is not None:
        bad += faint(found, pixels_of(image))
    return bad
