"""The trace is painted bit by bit; it has to look as if it had been painted at once."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import AHEAD_S, PAST_S, Mapping2D
from kiosk.widgets.graph_trace import TraceLayer

WIDTH, HEIGHT, PEN = 588, 300, 6.0
TO_PX = Mapping2D(WIDTH / (PAST_S + AHEAD_S), WIDTH * PAST_S / (PAST_S + AHEAD_S), -0.5, 280.0)
RATE_HZ = 250.0
WHITE = QColor("white")


def sled(end_s: float, begin_s: float = 0.0) -> tuple[FloatArray, FloatArray]:
    t_s = np.arange(begin_s, end_s, 1 / RATE_HZ)
    return t_s, 270.0 + 200.0 * np.sin(1.7 * t_s)


def painted(
    layer: TraceLayer, trace: tuple[FloatArray, FloatArray], now_s: float, color: QColor = WHITE
) -> FloatArray:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layer.draw(painter, trace, None, now_s, TO_PX, HEIGHT, color, PEN)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)
    return pixels[..., 1].astype(float)


def differing(one: FloatArray, other: FloatArray) -> float:
    """Share of the inked pixels that differ by more than the half pixel a strip may be off."""
    inked = max(1.0, float(((one > 40) | (other > 40)).sum()))
    return float((np.abs(one - other) > 200).sum()) / inked


def test_a_trace_that_grows_looks_like_one_painted_at_once(qapp: object) -> None:
    layer = TraceLayer()
    for frame in range(600):
        now_s = 2.0 + frame / 60
        shown = painted(layer, sled(now_s), now_s)
        if frame % 40 == 0:
            assert differing(shown, painted(TraceLayer(), sled(now_s), now_s)) < 0.02, f"at {now_s} s"
    assert shown.max() > 200


def test_a_gap_stays_a_gap(qapp: object) -> None:
    layer = TraceLayer()
    for now_s in np.arange(3.0, 5.0, 1 / 60):
        t_s, position_mm = sled(float(now_s))
        position_mm[(t_s > 2.0) & (t_s < 2.5)] = np.nan
        shown = painted(layer, (t_s, position_mm), float(now_s))
    x_gap = round(float(TO_PX.x(np.array([2.25 - float(now_s)]))[0]))
    assert shown[:, x_gap].max() == 0
    assert shown[:, x_gap - 60].max() > 200


@pytest.mark.parametrize("what", ["cleared", "replaced", "shortened", "coloured"])
def test_what_is_no_longer_said_is_no_longer_shown(qapp: object, what: str) -> None:
    layer, color = TraceLayer(), WHITE
    painted(layer, sled(5.0), 5.0)
    painted(layer, sled(5.1), 5.1)
    if what == "cleared":
        now = sled(5.2, begin_s=5.15)
    elif what == "shortened":
        now = sled(5.2, begin_s=4.0)
    else:
        now = (sled(5.2)[0], sled(5.2)[1] + 30.0) if what == "replaced" else sled(5.2)
        color = QColor("green") if what == "coloured" else WHITE
    assert differing(painted(layer, now, 5.2, color), painted(TraceLayer(), now, 5.2, color)) < 0.02


def test_nothing_to_show_is_nothing(qapp: object) -> None:
    layer = TraceLayer()
    painted(layer, sled(5.0), 5.0)
    assert painted(layer, (np.empty(0), np.empty(0)), 5.1).max() == 0


def test_samples_after_now_are_not_drawn(qapp: object) -> None:
    shown = painted(TraceLayer(), sled(9.0), 5.0)
    x_now = round(TO_PX.x_now_px + PEN)
    assert shown[:, x_now:].max() == 0
    assert shown[:, :x_now].max() > 200
