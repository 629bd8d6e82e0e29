"""What do you train for? Five cards, each with its sets, repetitions, tempo and rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_text
from kiosk.training.intents import Back, Choose, EditOwn
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.snapshot import Snapshot


def rest_words(rest_s: int) -> str:
    """``90 s``, ``3 min``, ``2 min 30 s``."""
    minutes, seconds = divmod(rest_s, 60)
    if rest_s < 120 and seconds:
        return f"{rest_s} s"
    return f"{minutes} min" + (f" {seconds} s" if seconds else "")


def facts(programme: Programme) -> str:
    """Tempo and, between several sets, the rest."""
    rest = f"  ·  Rest {rest_words(programme.rest_s)}" if programme.sets > 1 else ""
    return f"Tempo {programme.tempo}{rest}"


class GoalPage(Screen):
    """Emits Choose, EditOwn or Back."""

    strength: QPushButton
    size_card: QPushButton
    endurance: QPushButton
    learn: QPushButton
    own: QPushButton
    back: QPushButton
    strength_dose: QLabel
    strength_facts: QLabel
    size_dose: QLabel
    size_facts: QLabel
    endurance_dose: QLabel
    endurance_facts: QLabel
    learn_facts: QLabel

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        cards = {
            Goal.STRENGTH: (self.strength, self.strength_facts),
            Goal.SIZE: (self.size_card, self.size_facts),
            Goal.ENDURANCE: (self.endurance, self.endurance_facts),
            Goal.LEARN: (self.learn, self.learn_facts),
        }
        for goal, (card, words) in cards.items():
            programme = PROGRAMMES[goal]
            self.on_click(card, Choose(programme, guided=goal is Goal.LEARN))
            set_text(words, facts(programme))
        for goal, dose in (
            (Goal.STRENGTH, self.strength_dose),
            (Goal.SIZE, self.size_dose),
            (Goal.ENDURANCE, self.endurance_dose),
        ):
            set_text(dose, f"{PROGRAMMES[goal].sets} × {PROGRAMMES[goal].reps}")
        learn = PROGRAMMES[Goal.LEARN]
        set_text(self.learn_facts, f"{learn.sets} × {learn.reps}  ·  {facts(learn)}")
        self.on_click(self.own, EditOwn())
        self.on_click(self.back, Back())
        for card in (*(card for card, _ in cards.values()), self.own):
            for label in card.findChildren(QLabel):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Nothing on this page changes with time."""
