from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.training.guide import MachineKind
from kiosk.widgets.knee_panel import KneePanel
from tests.fakes.theme import make_theme


@pytest.mark.parametrize("kind", MachineKind)
def test_a_title_of_two_lines_leaves_the_angle_a_place_of_its_own(qtbot: QtBot, kind: MachineKind) -> None:
    panel = KneePanel()
    qtbot.addWidget(panel)
    theme = make_theme(1280, 800)
    panel.set_theme(theme)
    panel.resize(287, 260)
    panel.set_kind(kind)
    panel.set_title("RODILLA, APROXIMADA")
    panel.set_pose(60.0, 0.5)
    panel.grab()
    title, angle = panel.writings()[:-1], panel.writings()[-1]
    assert len(title) == 2 and angle.text == "120°"
    assert not angle.letters.intersects(panel.figure.geometry().toRectF())
