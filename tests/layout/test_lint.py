"""Every page can be read and touched, in every language on every panel; and the lint sees what cannot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.widgets.paint import LEFT, draw_capitals
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme
from tests.fakes.pages import dress
from tests.fakes.theme import make_theme
from tests.layout.lint import LEAST_CAP_MM, contrast, faults
from tests.layout.survey import LANGUAGES, SIZES, survey


@pytest.mark.parametrize("languages", [LANGUAGES[:2], LANGUAGES[2:4], LANGUAGES[4:]], ids="+".join)
@pytest.mark.parametrize("size", SIZES)
def test_every_page_can_be_read_and_touched(
    size: str, languages: tuple[str, ...], qapp: QApplication
) -> None:
    """Every scene in every language, contrast in English. ``python -m tests.layout.survey`` prints it all."""
    assert list(survey(size, languages)) == []


class Words(Painted):
    """Paints what it is told, where it is told."""

    def __init__(
        self, theme: Theme, words: str, cap_mm: float, color: str = "text", at: tuple[float, float] = (5, 5)
    ) -> None:
        super().__init__()
        self.set_theme(theme)
        self.words, self.cap_mm, self.color, self.at = words, cap_mm, color, at
        self.setFixedSize(600, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line."""
        assert self._theme is not None
        painter = self.ink()
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color(self.color))
        font = self._theme.font_of_px(round(self.cap_mm * self._theme.px_per_mm / 0.727))
        draw_capitals(painter, font, self.words, QRectF(*self.at, 500, 60), LEFT)
        painter.end()


class Bench:
    """A page with whatever widgets, and what the lint says of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = make_theme(1920, 1080)
        self.page = QWidget()
        self.page.setProperty("surface", "page")
        self.page.resize(1400, 500)
        qtbot.addWidget(self.page)
        dress(self.page, self.theme)

    def put(self, widget: QWidget, x: int, y: int, width: int = 0, height: int = 0) -> None:
        widget.setParent(self.page)
        if width:
            widget.setGeometry(x, y, width, height)
        else:
            widget.move(x, y)

    def complaints(self) -> list[str]:
        self.page.show()
        image = self.page.grab().toImage()
        return faults(self.page, self.theme.px_per_mm, image=image)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_good_widgets_are_left_alone(bench: Bench) -> None:
    bench.put(Words(bench.theme, "Fine", 5.0), 10, 10)
    button = QPushButton("Start")
    bench.put(button, 700, 10, 200, 120)
    assert bench.complaints() == []


def test_small_letters_are_seen(bench: Bench) -> None:
    bench.put(Words(bench.theme, "Fine print", 2.5), 10, 10)
    (complaint,) = bench.complaints()
    assert "'Fine print'" in complaint and f"{LEAST_CAP_MM:.1f} mm" in complaint


def test_faint_letters_are_seen(bench: Bench) -> None:
    bench.put(Words(bench.theme, "Ghost", 6.0, color="unknown"), 10, 10)
    (complaint,) = bench.complaints()
    assert "'Ghost': contrast" in complaint


def test_faint_labels_are_seen_by_their_pixels(bench: Bench) -> None:
    label = QLabel("Ghost label")
    label.setStyleSheet("color: #3A4048; font-size: 60px;")
    bench.put(label, 10, 10, 500, 100)
    assert any("contrast" in complaint for complaint in bench.complaints())


def test_painted_words_that_leave_their_widget_are_seen(bench: Bench) -> None:
    bench.put(Words(bench.theme, "Much too long to be here", 9.0, at=(200, 5)), 10, 10)
    assert any("leaves its widget" in complaint for complaint in bench.complaints())


def test_a_label_cut_by_the_widget_around_it_is_seen(bench: Bench) -> None:
    frame = QWidget()
    bench.put(frame, 10, 10, 200, 100)
    label = QLabel("Longer than its frame", frame)
    label.setProperty("cap", "title")
    label.setGeometry(0, 0, 900, 100)
    assert any("leaves its widget" in complaint for complaint in bench.complaints())


def test_words_on_words_are_seen(bench: Bench) -> None:
    bench.put(QLabel("One of two"), 10, 10, 400, 60)
    bench.put(QLabel("Other of two"), 60, 14, 400, 60)
    assert any("lies on" in complaint for complaint in bench.complaints())


def test_a_long_word_on_a_button_is_seen(bench: Bench) -> None:
    bench.put(QPushButton("Unverwechselbarkeit"), 10, 10, 150, 120)
    assert any("leaves its widget" in complaint for complaint in bench.complaints())


def test_cut_words_are_seen(bench: Bench) -> None:
    bench.put(Words(bench.theme, "Half a sent…", 5.0), 10, 10)
    assert any("cut short" in complaint for complaint in bench.complaints())


@pytest.mark.parametrize(
    ("side", "rare", "good"), [(112, False, True), (100, False, False), (84, True, True)]
)
def test_a_target_smaller_than_a_finger_is_seen(bench: Bench, side: int, rare: bool, good: bool) -> None:
    button = QPushButton("A")
    button.setProperty("rare", rare)
    bench.put(button, 10, 10, side, side)
    assert (bench.complaints() == []) is good


@pytest.mark.parametrize(("gap", "good"), [(17, True), (9, False), (0, False)])
def test_targets_too_near_to_each_other_are_seen(bench: Bench, gap: int, good: bool) -> None:
    bench.put(QPushButton("A"), 10, 10, 120, 120)
    bench.put(QPushButton("B"), 130 + gap, 10, 120, 120)
    assert (bench.complaints() == []) is good


def test_five_things_during_effort_are_one_too_many(bench: Bench) -> None:
    for place in range(5):
        words = Words(bench.theme, "Now", 12.0)
        words.setObjectName(f"thing {place}")
        words.setFixedSize(260, 200)
        bench.put(words, 10 + place * 270, 10)
    bench.page.show()
    bench.page.grab()
    found = faults(bench.page, bench.theme.px_per_mm, effort=True)
    assert ["5 things ask for attention" in complaint for complaint in found] == [True]


def test_mirrored_words_are_found_where_they_are_seen(qtbot: QtBot) -> None:
    theme = make_theme(1920, 1080)
    words = Words(theme, "Start", 6.0)
    qtbot.addWidget(words)
    words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    words.grab()
    (left,) = words.writings()
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words.grab()
    (right,) = words.writings()
    assert right.letters.right() == pytest.approx(words.width() - left.letters.left(), abs=1.0)
    assert right.cap_px == pytest.approx(left.cap_px)


def test_contrast_is_that_of_the_guideline() -> None:
    black, white, alert = QColor("#000000"), QColor("#FFFFFF"), QColor("#B00020")
    assert contrast(black, white) == pytest.approx(21.0)
    assert contrast(white, alert) == pytest.approx(7.3, abs=0.05)


def test_hidden_pages_are_not_read(bench: Bench) -> None:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.addWidget(QPushButton("x"))
    bench.put(holder, 10, 10, 50, 50)
    bench.page.show()
    holder.hide()
    assert bench.complaints() == []
