"""Asked of first-timers only: does anything hurt? Plain advice, no diagnosis, and nothing of it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.screens.base import PageContext, Screen, set_style, set_text
from kiosk.screens.guide_words import said, said_all
from kiosk.training.guide import Guide, Picture
from kiosk.training.intents import Back, Leave, Ready
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.point_list import PointList
from kiosk.widgets.setup_picture import SetupPicture
from kiosk.widgets.speech import translate


class HealthPage(Screen):
    """Emits Back, Leave or Ready. What is touched stays on the page and is forgotten with it."""

    custom_widgets = (PointList, SetupPicture)

    advice: QStackedWidget
    advice_title: QLabel
    advice_text: QLabel
    picture: SetupPicture
    advice_picture: SetupPicture
    points: PointList
    knee: QPushButton
    back_pain: QPushButton
    rehab: QPushButton
    back: QPushButton
    leave: QPushButton
    go_on: QPushButton

    def __init__(self, context: PageContext, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        buttons = {"knee": self.knee, "back": self.back_pain, "rehab": self.rehab}
        self._questions = {question.key: question for question in guide.questions}
        self._cards = {key: buttons[key] for key in self._questions}
        self._chosen: str | None = None
        for picture in (self.picture, self.advice_picture):
            picture.set_kind(guide.machine.kind)
        for key, card in self._cards.items():
            card.clicked.connect(lambda _checked=False, key=key: self.choose(key))
        self.on_click(self.back, Back())
        self.on_click(self.leave, Leave())
        self.on_click(self.go_on, Ready())
        self.retranslate()

    def retranslate(self) -> None:
        """Questions, and the advice that is up."""
        for key, card in self._cards.items():
            set_text(card, said(self._questions[key].title))
        self.picture.set_pictures(
            (Picture("machine", True, translate("Health", "Feel well? Then on we go")),)
        )
        self.choose(self._chosen)

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """Nothing of the person before stays."""
        self.choose(None)

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """The page changes by touches only."""

    @property
    def chosen(self) -> str | None:
        """Key of the question whose advice is up, None for none."""
        return self._chosen

    def choose(self, key: str | None) -> None:
        """Show the advice of a question; the same question again takes it away."""
        self._chosen = key
        for name, card in self._cards.items():
            set_style(card, "kind", "chosen" if name == key else "")
        self.advice.setCurrentIndex(0 if key is None else 1)
        if key is None:
            set_text(self.go_on, translate("Health", "None of these"))
            return
        question = self._questions[key]
        set_text(self.advice_title, said(question.title))
        set_text(self.advice_text, said(question.text))
        self.points.set_points(said_all(question.do), ())
        self.advice_picture.set_pictures((Picture(question.picture, True, ""),))
        set_text(self.go_on, translate("Health", "I understand, go on"))
