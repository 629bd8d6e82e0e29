"""The target path is moved and mended; it has to look as if it had been painted at once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.app import resources
from kiosk.app.theme import load_theme, panel_for
from kiosk.motion.events import Phase
from kiosk.motion.pacer import Pacer
from kiosk.motion.samples import FloatArray
from kiosk.motion.tempo import Tempo
from kiosk.training.guidance import path_times
from kiosk.widgets.graph_curves import AHEAD_S, PAST_S, Mapping2D, path_points
from kiosk.widgets.graph_path import PathLayer, TargetPath
from kiosk.widgets.theme import Theme

WIDTH, HEIGHT = 980, 300
TO_PX = Mapping2D(WIDTH / (PAST_S + AHEAD_S), WIDTH * PAST_S / (PAST_S + AHEAD_S), -0.5, 280.0)


@pytest.fixture
def theme(qapp: object) -> Theme:
    return load_theme(resources.theme(), panel_for(1920, 1080), "Inter")


def path_of(pacer: Pacer, now_s: float) -> TargetPath:
    t_s = path_times(now_s)
    position_mm = pacer.path_mm(t_s, now_s)
    begun = np.isfinite(position_mm)
    return TargetPath(t_s[begun], position_mm[begun])


def painted(layer: PathLayer, theme: Theme, path: TargetPath, now_s: float) -> FloatArray:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layer.draw(painter, theme, path, now_s, TO_PX, HEIGHT)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)
    return pixels[..., 1].astype(float)


def differing(one: FloatArray, other: FloatArray) -> float:
    """Share of the inked pixels that differ by more than the half pixel a strip may be off."""
    inked = max(1.0, float(((one > 20) | (other > 20)).sum()))
    return float((np.abs(one - other) > 0.6 * max(one.max(), other.max())).sum()) / inked


def test_a_path_that_waits_follows_and_goes_on_looks_like_one_painted_at_once(theme: Theme) -> None:
    pacer = Pacer(Tempo(2, 1, 1, 1), 100.0, 480.0)
    pacer.start(100.0)
    turns = {102.6: Phase.BOTTOM, 104.9: Phase.CONCENTRIC, 106.2: Phase.TOP, 109.0: Phase.ECCENTRIC}
    layer, worst = PathLayer(), 0.0
    for frame in range(700):
        now_s = 100.0 + frame / 60
        for turn_s in [at_s for at_s in turns if at_s <= now_s]:
            pacer.follow(turns.pop(turn_s), now_s)
        pacer.advance(now_s)
        path = path_of(pacer, now_s)
        shown = painted(layer, theme, path, now_s)
        if frame % 7 == 0:
            worst = max(worst, differing(shown, painted(PathLayer(), theme, path, now_s)))
    assert not turns and shown.max() > 60
    assert worst < 0.02


def test_while_it_waits_only_what_lies_ahead_is_painted_anew(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    pacer = Pacer(Tempo(2, 1, 1, 1), 100.0, 480.0)
    pacer.start(100.0)
    pacer.follow(Phase.ECCENTRIC, 100.0)
    layer = PathLayer()
    points: list[int] = []

    def counted(*given: Any) -> tuple[FloatArray, FloatArray]:
        x, y = path_points(*given)
        points.append(x.size)
        return x, y

    for frame in range(420):
        now_s = 100.0 + frame / 60
        if frame == 300:
            monkeypatch.setattr("kiosk.widgets.graph_path.path_points", counted)
        pacer.advance(now_s)
        painted(layer, theme, path_of(pacer, now_s), now_s)
    whole = (PAST_S + AHEAD_S) * TO_PX.x_px_per_s / 3.0
    assert np.median(points) < 0.6 * whole
    assert sum(count > whole for count in points) < 0.1 * len(points)
