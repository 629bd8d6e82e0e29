"""What do you train for? Five cards, each with its sets, repetitions, tempo and rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_text
from kiosk.screens.guide_words import said
from kiosk.screens.words import dose_words, duration_words, tempo_words
from kiosk.training.guide import Guide
from kiosk.training.intents import Back, Choose, EditOwn
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_settings import StaffSettings
from kiosk.widgets.speech import translate


def facts(programme: Programme, lines: bool = False) -> str:
    """Tempo and, between several sets, the rest; ``lines``: each on a line of its own."""
    tempo = tempo_words(programme.tempo)
    if programme.sets == 1:
        return tempo
    rest = translate("Goal", "Rest {time}").format(time=duration_words(programme.rest_s))
    return f"{tempo}\n{rest}" if lines else f"{tempo}  ·  {rest}"


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
    strength_why: QLabel
    strength_how: QLabel
    size_why: QLabel
    size_how: QLabel
    endurance_why: QLabel
    endurance_how: QLabel
    learn_why: QLabel
    learn_how: QLabel

    def __init__(self, context: PageContext, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._programmes = guide.programmes
        self._settings = StaffSettings()
        self._cards = {
            Goal.STRENGTH: self.strength,
            Goal.SIZE: self.size_card,
            Goal.ENDURANCE: self.endurance,
            Goal.LEARN: self.learn,
            Goal.OWN: self.own,
        }
        for goal in PROGRAMMES:
            self.on_click(self._cards[goal], partial(self._choice, goal))
        self.on_click(self.own, EditOwn())
        self.on_click(self.back, Back())
        for card in self._cards.values():
            for label in card.findChildren(QLabel):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.retranslate()

    def retranslate(self) -> None:
        """What the programmes are for, their doses, tempos and rests."""
        for goal, why, how in (
            (Goal.STRENGTH, self.strength_why, self.strength_how),
            (Goal.SIZE, self.size_why, self.size_how),
            (Goal.ENDURANCE, self.endurance_why, self.endurance_how),
            (Goal.LEARN, self.learn_why, self.learn_how),
        ):
            set_text(why, said(self._programmes[goal].title))
            set_text(how, said(self._programmes[goal].text))
        for goal, dose, words in (
            (Goal.STRENGTH, self.strength_dose, self.strength_facts),
            (Goal.SIZE, self.size_dose, self.size_facts),
            (Goal.ENDURANCE, self.endurance_dose, self.endurance_facts),
        ):
            programme = self._settings.programme(goal)
            set_text(dose, dose_words(programme.sets, programme.reps))
            set_text(words, facts(programme, self.theme.small))
        learn = self._settings.programme(Goal.LEARN)
        set_text(self.learn_facts, f"{dose_words(learn.sets, learn.reps)}  ·  {facts(learn)}")

    def present(self, snapshot: Snapshot, _now_s: float) -> None:
        """Only what staff offer, at their tempo."""
        if snapshot.settings != self._settings:
            self._settings = snapshot.settings
            self.retranslate()
        for goal, card in self._cards.items():
            if card.isHidden() == (goal in self._settings.goals):
                card.setVisible(goal in self._settings.goals)

    def _choice(self, goal: Goal) -> Choose:
        return Choose(self._settings.programme(goal), guided=goal is Goal.LEARN)
