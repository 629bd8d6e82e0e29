"""The picture of ``analyse --plot``: phases as bands over the signal, repetitions, limits and alerts."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter, QPen, QPolygonF

from kiosk.app import resources
from kiosk.app.fonts import find_font
from kiosk.app.theme import load_theme, panel_for
from kiosk.motion.analyse import Analysis
from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertChange, AlertKind, Phase, PhaseChange, Repetition, Verdict
from kiosk.motion.samples import FloatArray
from kiosk.widgets.paint import CENTER, LEFT, RIGHT, draw_capitals, text_width
from kiosk.widgets.theme import Theme

SIZE = (1920, 1080)
_CAP_MM = 2.4
_TICKS = 9

_NAMES = {
    Phase.ECCENTRIC: ("lowering", "L"),
    Phase.BOTTOM: ("bottom", "B"),
    Phase.CONCENTRIC: ("push", "P"),
    Phase.TOP: ("top", "T"),
    Phase.STALLED: ("stalled", "S"),
    Phase.RACKED: ("racked", ""),
    Phase.UNRACKING: ("unracking", ""),
    Phase.READY: ("ready", ""),
    Phase.RERACKING: ("racking", ""),
    Phase.UNKNOWN: ("unknown", ""),
}
_TOKENS = {
    Phase.ECCENTRIC: ("guide", 0.22),
    Phase.BOTTOM: ("guide", 0.42),
    Phase.CONCENTRIC: ("machine_light", 0.5),
    Phase.TOP: ("machine_light", 0.22),
    Phase.STALLED: ("warn", 0.5),
}
_OTHER_TOKEN = ("unknown", 0.12)


class Frame(NamedTuple):
    """The part of time and height that is drawn, and where on the picture."""

    box: QRectF
    t_s: tuple[float, float]
    mm: tuple[float, float]

    def x(self, t_s: float) -> float:
        """Pixels from the left at a time."""
        begin, end = self.t_s
        return self.box.left() + self.box.width() * (t_s - begin) / (end - begin)

    def y(self, mm: float) -> float:
        """Pixels from the top at a height."""
        low, high = self.mm
        return self.box.bottom() - self.box.height() * (mm - low) / (high - low)


def draw_png(
    title: str, t_s: FloatArray, position_mm: FloatArray, result: Analysis, limits: Limits | None
) -> bytes:
    """The whole picture as PNG.

    Args:
        title: name of the recording.
        t_s, position_mm: ``(n,)`` float64 of the recording, n at least 2.
        result: of judging it.
        limits: that were judged, None if there were none.
    """
    application = QGuiApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(sys.argv[:1])
    theme = load_theme(resources.theme(), panel_for(*SIZE), find_font().family)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(theme.color("ground"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Plot(painter, theme, _frame(theme, t_s, position_mm, limits)).draw(
        title, t_s, position_mm, result, limits
    )
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise OSError(f"the picture cannot be made: {writer.errorString()}")
    return bytes(content.data())


def _frame(theme: Theme, t_s: FloatArray, position_mm: FloatArray, limits: Limits | None) -> Frame:
    width, height = SIZE
    left, top, right, bottom = (theme.mm(mm) for mm in (17.0, 26.0, 7.0, 33.0))
    box = QRectF(left, top, width - left - right, height - top - bottom)
    # A wild sample must not squeeze everything else together.
    low, high = (float(mm) for mm in np.percentile(position_mm, (0.2, 99.8)))
    if limits is not None:
        low, high = min(low, limits.depth_mm), max(high, limits.lockout_mm)
    margin = max(10.0, 0.06 * (high - low))
    return Frame(box, (float(t_s[0]), float(t_s[-1])), (low - margin, high + margin))


class _Plot:
    def __init__(self, painter: QPainter, theme: Theme, frame: Frame) -> None:
        self._painter = painter
        self._theme = theme
        self._frame = frame
        self._font = theme.font_mm(_CAP_MM)
        self._small = theme.font_mm(0.8 * _CAP_MM, "regular")
        self._line_px = theme.mm(0.45)
        self._row_px = theme.mm(5.6)

    def draw(
        self,
        title: str,
        t_s: FloatArray,
        position_mm: FloatArray,
        result: Analysis,
        limits: Limits | None,
    ) -> None:
        """Everything, from the back to the front."""
        bands = list(_bands(result.phases, self._frame.t_s))
        self._title(title, result)
        self._bands(bands)
        self._axes()
        if limits is not None:
            self._limits(limits)
        self._signal(t_s, position_mm)
        self._repetitions(result.reps, t_s, position_mm)
        self._alerts(result.alerts)
        self._legend([phase for phase in _NAMES if any(band[2] is phase for band in bands)], result.alerts)

    def _text(
        self, text: str, box: QRectF, token: str, align: Qt.AlignmentFlag = LEFT, small: bool = False
    ) -> None:
        self._painter.setPen(self._theme.color(token))
        font = self._small if small else self._font
        draw_capitals(self._painter, font, text, box, align)

    def _label(self, text: str, corner: QPointF, token: str) -> None:
        """Small text on a ground of its own, readable over lines and bands."""
        box = QRectF(corner.x(), corner.y(), text_width(self._small, text), self._row_px)
        pad = self._theme.mm(0.8)
        self._painter.fillRect(box.adjusted(-pad, pad, pad, -pad), self._theme.color("ground", 0.75))
        self._text(text, box, token, LEFT, small=True)

    def _title(self, title: str, result: Analysis) -> None:
        frame, row = self._frame.box, self._row_px
        counted = sum(rep.verdict in (Verdict.GOOD, Verdict.FAST) for rep in result.reps)
        told = f"{len(result.reps)} repetitions, {counted} in range; trust: {result.trust.level.value}"
        self._text(title, QRectF(frame.left(), row * 0.6, frame.width(), row), "text")
        self._text(told, QRectF(frame.left(), row * 0.6, frame.width(), row), "muted", RIGHT)
        reason = QRectF(frame.left(), row * 1.5, frame.width(), row)
        self._text(result.trust.reason, reason, "warn", RIGHT, small=True)

    def _bands(self, bands: Sequence[tuple[float, float, Phase]]) -> None:
        frame, painter = self._frame, self._painter
        strip = QRectF(0, frame.box.bottom() + self._theme.mm(1.0), 0, self._row_px)
        for start_s, end_s, phase in bands:
            token, alpha = _TOKENS.get(phase, _OTHER_TOKEN)
            left, right = frame.x(start_s), frame.x(end_s)
            whole = QRectF(left, frame.box.top(), right - left, frame.box.height())
            painter.fillRect(whole, self._theme.color(token, 0.55 * alpha))
            strip.setLeft(left)
            strip.setRight(right)
            painter.fillRect(strip, self._theme.color(token, alpha))
            for name in _NAMES[phase]:
                if name and text_width(self._small, name) < strip.width() - self._line_px:
                    self._text(name, strip, "text", CENTER, small=True)
                    break

    def _axes(self) -> None:
        frame, theme, painter = self._frame, self._theme, self._painter
        box, row = frame.box, self._row_px
        painter.setPen(QPen(theme.color("line"), max(1.0, self._line_px / 2)))
        painter.drawRect(box)
        for mm in _ticks(*frame.mm):
            painter.setPen(QPen(theme.color("line"), 1.0))
            painter.drawLine(QPointF(box.left(), frame.y(mm)), QPointF(box.right(), frame.y(mm)))
            label = QRectF(0, frame.y(mm) - row / 2, box.left() - theme.mm(1.5), row)
            self._text(f"{mm:g}", label, "muted", RIGHT)
        under = box.bottom() + row + theme.mm(2.0)
        for t_s in _ticks(*frame.t_s):
            self._text(f"{t_s:g}", QRectF(frame.x(t_s) - row * 2, under, row * 4, row), "muted", CENTER)
        self._text("position in mm", QRectF(theme.mm(3.0), row * 1.9, row * 8, row), "text")
        self._text("time in s", QRectF(box.left(), under + row * 0.95, box.width(), row), "text", CENTER)

    def _limits(self, limits: Limits) -> None:
        frame, theme, painter = self._frame, self._theme, self._painter
        row = self._row_px
        edges = (
            (f"depth limit {limits.depth_mm:g} mm", limits.depth_mm, frame.box.bottom(), 0.2 * row),
            (f"lockout limit {limits.lockout_mm:g} mm", limits.lockout_mm, frame.box.top(), -1.2 * row),
        )
        for text, mm, beyond, above in edges:
            y = frame.y(mm)
            zone = QRectF(frame.box.left(), min(y, beyond), frame.box.width(), abs(beyond - y))
            painter.fillRect(zone, theme.color("alert", 0.22))
            painter.setPen(QPen(theme.color("alert_edge"), self._line_px))
            painter.drawLine(QPointF(frame.box.left(), y), QPointF(frame.box.right(), y))
            self._label(text, QPointF(frame.box.left() + theme.mm(1.5), y + above), "alert_edge")

    def _signal(self, t_s: FloatArray, position_mm: FloatArray) -> None:
        frame = self._frame
        points = [QPointF(frame.x(t), frame.y(mm)) for t, mm in _thinned(t_s, position_mm, frame.box.width())]
        self._painter.save()
        self._painter.setClipRect(frame.box)
        self._painter.setPen(QPen(self._theme.color("you"), self._line_px))
        self._painter.drawPolyline(QPolygonF(points))
        self._painter.restore()

    def _repetitions(self, reps: Sequence[Repetition], t_s: FloatArray, position_mm: FloatArray) -> None:
        frame, theme, row = self._frame, self._theme, self._row_px
        top = frame.box.top() - row * 1.9
        for rep in reps:
            middle = (frame.x(rep.t_start_s) + frame.x(rep.t_end_s)) / 2
            room = frame.x(rep.t_end_s) - frame.x(rep.t_start_s)
            fault = rep.verdict in (Verdict.DEEP, Verdict.LOCKED)
            token = "text" if rep.verdict in (Verdict.GOOD, Verdict.UNJUDGED) else "warn"
            token = "alert_edge" if fault else token
            self._text(str(rep.number), QRectF(middle - row, top, row * 2, row), token, CENTER)
            if text_width(self._small, rep.verdict.value) < room:
                below = QRectF(middle - row * 2, top + row * 0.85, row * 4, row)
                self._text(rep.verdict.value, below, token, CENTER, small=True)
            self._painter.setPen(QPen(theme.color(token), self._line_px / 2))
            self._painter.drawLine(
                QPointF(frame.x(rep.t_start_s), frame.box.top() - self._line_px),
                QPointF(frame.x(rep.t_end_s), frame.box.top() - self._line_px),
            )
            turn_mm = float(np.interp(rep.t_turn_s, t_s, position_mm))
            turn = QPointF(frame.x(rep.t_turn_s), frame.y(turn_mm))
            self._painter.setBrush(theme.color(token))
            self._painter.drawEllipse(turn, theme.mm(0.8), theme.mm(0.8))

    def _alerts(self, alerts: Sequence[AlertChange]) -> None:
        """An alert is a bar from its beginning to its end, at the height where it began."""
        began: dict[AlertKind, AlertChange] = {}
        for alert in alerts:
            if alert.on:
                began[alert.kind] = alert
                continue
            start = began.pop(alert.kind, alert)
            self._alert_bar(start, alert.t_s)
        for start in began.values():
            self._alert_bar(start, self._frame.t_s[1])

    def _alert_bar(self, start: AlertChange, end_s: float) -> None:
        frame, theme = self._frame, self._theme
        token = "warn" if start.kind is AlertKind.AHEAD else "alert_edge"
        y = min(max(frame.y(start.position_mm), frame.box.top()), frame.box.bottom())
        left, thick = frame.x(start.t_s), theme.mm(1.2)
        width = max(thick, frame.x(end_s) - left)
        self._painter.fillRect(QRectF(left, y - thick / 2, width, thick), theme.color(token))
        name = start.kind.value
        room = text_width(self._small, name) + theme.mm(2.0)
        below = y + 0.4 * self._row_px if start.kind is AlertKind.LOCKOUT else y - 1.4 * self._row_px
        at = min(left + width + theme.mm(1.0), frame.box.right() - room)
        self._label(name, QPointF(at, below), token)

    def _legend(self, phases: Sequence[Phase], alerts: Sequence[AlertChange]) -> None:
        box, theme, row = self._frame.box, self._theme, self._row_px
        top, left, side = SIZE[1] - row * 1.3, box.left(), row * 0.62
        for phase in phases:
            token, alpha = _TOKENS.get(phase, _OTHER_TOKEN)
            swatch = QRectF(left, top + (row - side) / 2, side, side)
            self._painter.fillRect(swatch, theme.color(token, alpha))
            name, short = _NAMES[phase]
            text = f"{name} ({short})" if short else name
            left += side + theme.mm(1.5)
            self._text(text, QRectF(left, top, row * 8, row), "muted", LEFT, small=True)
            left += text_width(self._small, text) + theme.mm(5.0)
        if alerts:
            self._painter.fillRect(
                QRectF(left, top + row / 2 - theme.mm(0.6), side * 1.5, theme.mm(1.2)),
                theme.color("alert_edge"),
            )
            self._text(
                "alert", QRectF(left + side * 1.5 + theme.mm(1.5), top, row * 4, row), "muted", LEFT, True
            )


def _bands(
    phases: Sequence[PhaseChange], span_s: tuple[float, float]
) -> Iterator[tuple[float, float, Phase]]:
    ends = [change.t_s for change in phases[1:]] + [span_s[1]]
    for change, end_s in zip(phases, ends, strict=False):
        if end_s > change.t_s:
            yield change.t_s, end_s, change.phase


def _ticks(low: float, high: float) -> list[float]:
    """Round values inside, about ``_TICKS`` of them."""
    raw = (high - low) / _TICKS
    power = 10.0 ** np.floor(np.log10(raw))
    step = float(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw))
    return [round(i * step, 6) for i in range(int(np.ceil(low / step)), int(np.floor(high / step)) + 1)]


def _thinned(t_s: FloatArray, position_mm: FloatArray, width_px: float) -> Iterator[tuple[float, float]]:
    """At most four samples a pixel: first, lowest, highest and last, so that no peak gets lost."""
    columns = int(width_px)
    if len(t_s) <= 4 * columns:
        yield from zip(t_s.tolist(), position_mm.tolist(), strict=True)
        return
    for part in np.array_split(np.arange(len(t_s)), columns):
        kept = {part[0], part[np.argmin(position_mm[part])], part[np.argmax(position_mm[part])], part[-1]}
        yield from ((float(t_s[i]), float(position_mm[i])) for i in sorted(kept))
