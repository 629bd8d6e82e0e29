"""Icons, fitted text, buttons, knee panel and sensor state."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.training.guide import MachineKind
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.icons import Icon, icon_pixmap, make_icon, octagon_path
from kiosk.widgets.knee_panel import KneePanel
from kiosk.widgets.notice import Notice
from kiosk.widgets.paint import draw_block, fitted_font, text_width, wrapped
from kiosk.widgets.phase_ring import PhaseRing
from kiosk.widgets.sensor_state import SensorSign, SensorState
from kiosk.widgets.text_line import TextLine
from tests.fakes.pixels import like, painted
from tests.fakes.theme import make_theme

WHITE = QColor("#FFFFFF")


def ink(icon: Icon) -> tuple[int, ...]:
    image = icon_pixmap(icon, 96, WHITE).toImage().convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(96, image.bytesPerLine())[:, :96] > 127
    edge = rows[0].any() or rows[-1].any() or rows[:, 0].any() or rows[:, -1].any()
    assert not edge
    return tuple(np.flatnonzero(rows.ravel()).tolist())


@pytest.mark.parametrize("kind", [MachineKind.HORIZONTAL, MachineKind.VERTICAL])
@pytest.mark.parametrize(("size", "panel_px"), [((1280, 800), (290, 255)), ((1080, 1920), (545, 340))])
def test_somebody_upright_or_lying_is_never_drawn_over_the_angle(
    qtbot: QtBot, kind: MachineKind, size: tuple[int, int], panel_px: tuple[int, int]
) -> None:
    panel = KneePanel()
    qtbot.addWidget(panel)
    panel.set_theme(make_theme(*size))
    panel.set_title("KNEE, ABOUT")
    panel.resize(*panel_px)
    panel.set_kind(kind)
    panel.set_pose(5.0)
    panel.grab()
    angle = next(one for one in panel.writings() if one.text == "175°")
    assert not angle.letters.toAlignedRect().intersects(panel.figure.geometry())
    assert panel.rect().contains(panel.figure.geometry())
    assert panel.figure.width() > 0.3 * panel.width()


def test_every_icon_has_ink_of_its_own_and_keeps_clear_of_its_edge(qtbot: QtBot) -> None:
    drawn = [ink(icon) for icon in Icon]
    assert all(len(pixels) > 300 for pixels in drawn)
    assert len(set(drawn)) == len(Icon)


def test_a_disabled_icon_has_its_own_colour(qtbot: QtBot) -> None:
    icon = make_icon(Icon.PLAY, 48, WHITE, QColor("#5B6E80"))
    normal = icon.pixmap(48, icon.Mode.Normal).toImage().pixelColor(24, 24)
    disabled = icon.pixmap(48, icon.Mode.Disabled).toImage().pixelColor(24, 24)
    assert (normal, disabled) == (WHITE, QColor("#5B6E80"))


def test_an_octagon_fills_its_box(qtbot: QtBot) -> None:
    bounds = octagon_path(QRectF(10, 20, 80, 60)).boundingRect()
    assert (bounds.width(), bounds.height()) == pytest.approx((60.0, 60.0))
    assert (bounds.center().x(), bounds.center().y()) == pytest.approx((50.0, 50.0))


@settings(max_examples=40, deadline=None)
@given(
    st.text(st.characters(min_codepoint=65, max_codepoint=122), min_size=1, max_size=40), st.floats(60, 900)
)
def test_fitted_text_is_never_wider_than_its_box(text: str, width: float) -> None:
    theme = make_theme()
    font = fitted_font(theme, text, 17.0, width, "heavy")
    assert text_width(font, text) <= width or font.pixelSize() <= 6


def test_wrapping_keeps_every_word_in_order(qtbot: QtBot) -> None:
    font, text = make_theme().font("body"), "Push the sled up a little and turn the handles out"
    lines = wrapped(font, text, 300.0)
    assert " ".join(lines) == text
    assert len(lines) > 1 and all(text_width(font, line) <= 300.0 for line in lines)


def test_a_block_never_grows_out_of_its_box(qtbot: QtBot) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    used = draw_block(
        painter, make_theme(), "Keep your lower back on the pad. " * 4, QRectF(0, 0, 300, 90), 8.0
    )
    painter.end()
    assert 0 < used <= 90


def test_a_button_is_high_enough_for_a_finger_and_its_long_words_fit(qtbot: QtBot) -> None:
    theme, button = make_theme(), ControlButton()
    qtbot.addWidget(button)
    button.setStyleSheet("background: #1C2530; border: none")
    button.set_theme(theme)
    button.set_face(Icon.HURTS, "Irgendetwas tut mir gerade sehr weh")
    button.resize(260, button.minimumHeight())
    pixels = painted(button)
    assert button.height() >= theme.mm(20.0) - 1
    columns = np.flatnonzero(like(pixels, theme.color("text"), 60).any(axis=0))
    assert columns.min() >= 6 and columns.max() <= 253


def test_knee_panel_writes_the_inner_angle_and_a_dash_when_unknown(qtbot: QtBot) -> None:
    panel = KneePanel()
    qtbot.addWidget(panel)
    panel.resize(420, 400)
    panel.set_theme(make_theme())
    panel.set_title("KNEE, ABOUT")
    panel.set_pose(81.4)
    assert panel.text == "99°"
    panel.set_pose(None, 0.5)
    assert panel.text == "–" and panel.figure.known
    panel.set_pose(None)
    assert not panel.figure.known


def test_sensor_state_differs_in_shape_and_words(qtbot: QtBot) -> None:
    theme, state = make_theme(), SensorState()
    qtbot.addWidget(state)
    state.set_theme(theme)
    state.resize(300, 60)
    state.set_state(SensorSign.OK, "Sensor OK")
    assert like(painted(state), theme.color("guide")).sum() > 50
    state.set_state(SensorSign.UNKNOWN, "No signal")
    assert like(painted(state), theme.color("guide")).sum() == 0
    assert state.words == "No signal"


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_a_line_of_text_shrinks_into_its_widget(qtbot: QtBot, align: str) -> None:
    theme, line = make_theme(), TextLine()
    qtbot.addWidget(line)
    for name, value in (("cap", "title"), ("weight", "heavy"), ("align", align), ("tone", "warn")):
        line.setProperty(name, value)
    line.set_theme(theme)
    line.set_text("Set 20 of 20 and quite a lot more")
    assert line.sizeHint().width() > 500
    line.resize(260, 60)
    columns = np.flatnonzero(like(painted(line), theme.color("warn"), 80).any(axis=0))
    assert columns.size and columns.min() >= 0 and columns.max() < 259


def test_a_notice_wraps_and_says_nothing_when_empty(qtbot: QtBot) -> None:
    theme, notice = make_theme(), Notice()
    qtbot.addWidget(notice)
    notice.set_theme(theme)
    notice.resize(420, 76)
    silent = painted(notice)
    notice.set_text("The sensor sends too few samples: repetitions are counted, not judged")
    pixels = painted(notice)
    assert np.array_equal(silent, np.broadcast_to(silent[0, 0], silent.shape))
    assert like(pixels, theme.color("warn"), 40).sum() > 100
    assert like(pixels, theme.color("text"), 40).any(axis=1).sum() > 30


def test_a_full_ring_has_more_ink_than_an_empty_one_and_stays_inside(qtbot: QtBot) -> None:
    theme, ring = make_theme(), PhaseRing()
    qtbot.addWidget(ring)
    ring.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    ring.set_theme(theme)
    ring.resize(160, 120)
    ring.set_values(1.0, "3")
    full = like(painted(ring), theme.color("guide"))
    ring.set_values(0.25, "1")
    quarter = like(painted(ring), theme.color("guide"))
    assert full.sum() > 3 * quarter.sum() > 0
    columns = np.flatnonzero(full.any(axis=0))
    assert columns.min() >= 20 and columns.max() < 140


def test_painted_widgets_draw_nothing_without_a_theme(qtbot: QtBot) -> None:
    widgets: tuple[QWidget, ...] = (KneePanel(), SensorState(), Notice(), TextLine(), PhaseRing())
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.resize(100, 100)
        pixels = painted(widget)
        assert np.array_equal(pixels, np.broadcast_to(pixels[0, 0], pixels.shape))
