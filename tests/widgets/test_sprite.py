"""Pictures painted once: when they are painted again, where they land, and a figure made of them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from kiosk.widgets.graph_path import band_rows
from kiosk.widgets.guide_figure import GuideFigure
from kiosk.widgets.ink import Ink
from kiosk.widgets.knee_panel import KneePanel
from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.sprite import Sprite
from tests.fakes.pixels import painted
from tests.fakes.theme import make_theme

BOX = QRectF(10, 20, 40, 30)


class Canvas:
    """Counts how often the picture is painted."""

    def __init__(self) -> None:
        self.pixmap = QPixmap(100, 100)
        self.pixmap.fill(Qt.GlobalColor.black)
        self.times = 0

    def paint(self, ink: Ink) -> None:
        self.times += 1
        ink.fillRect(QRectF(20, 30, 10, 8), QColor("white"))

    def draw(self, sprite: Sprite, key: object, moved: QPointF | None = None, box: QRectF = BOX) -> None:
        painter = QPainter(self.pixmap)
        sprite.draw(painter, key, box, self.paint, moved or QPointF())
        painter.end()

    def white(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what is fully white."""
        image = self.pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        ys, xs = np.nonzero(rows[:, : image.width()] > 250)
        return int(xs.min()), int(ys.min()), int(xs.max()), int(ys.max())


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    del qtbot
    return Canvas()


def test_it_lands_where_it_was_painted_and_where_it_is_moved_to(canvas: Canvas) -> None:
    sprite = Sprite()
    canvas.draw(sprite, 1)
    assert canvas.white() == (20, 30, 29, 37)
    canvas.pixmap.fill(Qt.GlobalColor.black)
    canvas.draw(sprite, 1, QPointF(-7, 15))
    assert canvas.white() == (13, 45, 22, 52)
    assert canvas.times == 1


def test_it_is_painted_again_for_another_key_or_place_and_after_it_was_forgotten(canvas: Canvas) -> None:
    sprite = Sprite()
    for key, box in (("a", BOX), ("a", BOX), ("b", BOX), ("b", BOX.translated(1, 0))):
        canvas.draw(sprite, key, box=box)
    assert canvas.times == 3
    sprite.forget()
    canvas.draw(sprite, "b", box=BOX.translated(1, 0))
    assert canvas.times == 4


def test_half_a_pixel_is_shared_by_two(canvas: Canvas) -> None:
    canvas.draw(Sprite(), 1, QPointF(0.5, 0.0))
    edge = [canvas.pixmap.toImage().pixelColor(x, 33).red() for x in (19, 20, 25, 30, 31)]
    assert edge[0] == edge[4] == 0
    assert edge[2] == 255
    assert all(90 < level < 165 for level in (edge[1], edge[3]))


@pytest.mark.parametrize("alert", [False, True])
@pytest.mark.parametrize("flexion", [12.0, 63.7, 118.2])
def test_the_moved_sled_looks_like_one_that_is_drawn_there(qtbot: QtBot, flexion: float, alert: bool) -> None:
    """The guide's figure draws everything each time; it shows the same machine."""
    pictures = []
    # The first poses are for the layers: what is kept of them must not be seen in the last.
    for figure, poses in ((LegFigure(), (40.0, 90.0, flexion)), (GuideFigure(), (flexion,))):
        qtbot.addWidget(figure)
        figure.resize(520, 380)
        figure.set_theme(make_theme())
        figure.set_alert(alert)
        for pose in poses:
            figure.set_pose(pose)
            picture = painted(figure)
        pictures.append(picture)
    head = slice(0, 200), slice(0, 180)  # the guide's figure paints its head once more: softer edges
    apart = np.abs(pictures[0] - pictures[1]).max(axis=2)
    apart[head] = 0
    assert (apart > 110).sum() < 40
    assert apart.mean() < 0.6


def test_the_angle_is_written_once_and_the_label_stays(qtbot: QtBot) -> None:
    panel = KneePanel()
    qtbot.addWidget(panel)
    panel.resize(415, 386)
    panel.set_theme(make_theme())
    panel.set_title("KNEE, ABOUT")
    for flexion in (60.0, 75.0, 60.0):
        panel.set_pose(flexion)
        panel.grab()
    assert [one.text for one in panel.writings()] == ["KNEE, ABOUT", "120°"]
    label, angle = panel.writings()
    assert label.letters.bottom() < angle.letters.top()
    assert panel.rect().contains(angle.letters.toAlignedRect())


def test_a_band_is_as_wide_as_asked_square_to_its_line() -> None:
    x = np.linspace(0.0, 100.0, 51)
    for slope in (0.0, 3.0):
        rows = band_rows(x, slope * x, 20.0)
        one, other = rows[:51], rows[51:][::-1]
        assert np.hypot(*(one - other).T) == pytest.approx(20.0)
        assert (one + other) / 2 == pytest.approx(np.column_stack((x, slope * x)))
