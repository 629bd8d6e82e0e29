from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.base import (
    FormError,
    PageContext,
    bind,
    form_path,
    load_form,
    scale_form,
    set_style,
    set_text,
)
from tests.fakes.pages import SIZES, make_context, make_pages, make_theme

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
  <class>Tiny</class>
  <widget class="QWidget" name="Tiny">
    <layout class="QVBoxLayout" name="box">
      <property name="leftMargin"><number>8</number></property>
      <property name="topMargin"><number>4</number></property>
      <property name="rightMargin"><number>0</number></property>
      <property name="bottomMargin"><number>0</number></property>
      <property name="spacing"><number>12</number></property>
      <item><widget class="QLabel" name="words"/></item>
      <item><widget class="QPushButton" name="start">
        <property name="minimumSize"><size><width>80</width><height>40</height></size></property>
      </widget></item>
    </layout>
  </widget>
</ui>
"""


class GoodPage(QWidget):
    words: QLabel
    start: QPushButton


class MissingPage(QWidget):
    stop: QPushButton


class WrongPage(QWidget):
    words: QPushButton


def load(qtbot: QtBot, folder: Path, text: str = FORM) -> QWidget:
    path = folder / "tiny.ui"
    path.write_text(text, encoding="utf-8")
    form = load_form(path, (), None)
    qtbot.addWidget(form)
    return form


def test_annotated_names_are_bound(qtbot: QtBot, tmp_path: Path) -> None:
    page = GoodPage()
    qtbot.addWidget(page)
    form = load(qtbot, tmp_path)
    bind(page, form, "tiny.ui")
    assert page.start is form.findChild(QPushButton, "start")


def test_missing_object_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    page = MissingPage()
    qtbot.addWidget(page)
    with pytest.raises(FormError, match=r"form tiny\.ui: there is no object 'stop' \(QPushButton expected\)"):
        bind(page, load(qtbot, tmp_path), "tiny.ui")


def test_object_of_another_type_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    page = WrongPage()
    qtbot.addWidget(page)
    with pytest.raises(FormError, match=r"form tiny\.ui: object 'words' is a QLabel, QPushButton expected"):
        bind(page, load(qtbot, tmp_path), "tiny.ui")


def test_missing_form_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"form gone\.ui: the file cannot be read"):
        load_form(tmp_path / "gone.ui", (), None)


@pytest.mark.qt_log_ignore("Designer: ", "QFormBuilder")
def test_broken_form_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"form tiny\.ui: "):
        load(qtbot, tmp_path, FORM[:200])


def test_portrait_form_is_taken_where_there_is_one(tmp_path: Path) -> None:
    theme = make_theme(1920, 1080)
    (tmp_path / "rest_portrait.ui").write_text("", encoding="utf-8")
    standing = PageContext(theme, tmp_path, portrait=True)
    assert form_path(standing, "rest").name == "rest_portrait.ui"
    assert form_path(standing, "goal").name == "goal.ui"
    assert form_path(PageContext(theme, tmp_path), "rest").name == "rest.ui"


def test_lengths_of_a_form_are_scaled(qtbot: QtBot, tmp_path: Path) -> None:
    form = load(qtbot, tmp_path)
    scale_form(form, 1.5)
    box, start = form.findChild(QVBoxLayout, "box"), form.findChild(QPushButton, "start")
    assert box is not None and start is not None
    assert (box.contentsMargins().left(), box.contentsMargins().top(), box.spacing()) == (12, 6, 18)
    assert (start.minimumWidth(), start.minimumHeight()) == (120, 60)
    assert start.maximumWidth() == QPushButton().maximumWidth()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_shipped_form_binds(qtbot: QtBot, width: int, height: int) -> None:
    for page in make_pages(make_context(width, height)).all():
        qtbot.addWidget(page)
        assert page.form.parentWidget() is page


def test_unchanged_text_and_style_touch_nothing(qtbot: QtBot) -> None:
    label = QLabel("one")
    qtbot.addWidget(label)
    set_text(label, "two")
    set_style(label, "tone", "warn")
    assert (label.text(), label.property("tone")) == ("two", "warn")
