"""Remedies for what goes wrong, and what is worth knowing; one topic at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_shares, set_style, set_text
from kiosk.screens.guide_words import said, said_all
from kiosk.training.guide import Guide, Picture, Topic, TopicGroup
from kiosk.training.intents import Back, Hurts
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.point_list import PointList
from kiosk.widgets.setup_picture import SetupPicture
from kiosk.widgets.speech import translate


class HelpPage(Screen):
    """Emits Back or Hurts. Which topic is up is the page's own business."""

    custom_widgets = (PointList, SetupPicture, ControlButton)

    fix: ControlButton
    know: ControlButton
    topic_0: ControlButton
    topic_1: ControlButton
    topic_2: ControlButton
    topic_3: ControlButton
    topic_4: ControlButton
    topic_5: ControlButton
    topic_6: ControlButton
    topic_7: ControlButton
    title: QLabel
    text: QLabel
    picture: SetupPicture
    points: PointList
    back: QPushButton
    hurts: QPushButton

    def __init__(self, context: PageContext, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        if context.theme.small:
            set_shares(self.form, "lesson", 3, 7)
        self._topics = guide.topics
        self.picture.set_kind(guide.machine.kind)
        self._group = TopicGroup.FIX
        self._shown = self._of(TopicGroup.FIX)[0]
        self._places = (
            *(self.topic_0, self.topic_1, self.topic_2, self.topic_3),
            *(self.topic_4, self.topic_5, self.topic_6, self.topic_7),
        )
        for number, button in enumerate(self._places):
            button.clicked.connect(lambda _checked=False, number=number: self._choose(number))
        self.fix.clicked.connect(lambda: self.show_group(TopicGroup.FIX))
        self.know.clicked.connect(lambda: self.show_group(TopicGroup.KNOW))
        self.on_click(self.back, Back())
        self.on_click(self.hurts, Hurts())
        self.retranslate()

    def _of(self, group: TopicGroup) -> tuple[Topic, ...]:
        return tuple(topic for topic in self._topics if topic.group is group)

    def retranslate(self) -> None:
        """Everything that is up."""
        self._show()

    def entered(self, snapshot: Snapshot, _now_s: float) -> None:
        """Begin with the remedy for what the last set's advice speaks of, else with the first one."""
        remedy = snapshot.reviews[-1].remedy if snapshot.reviews else None
        if remedy is None:
            self.show_group(TopicGroup.FIX)
        else:
            self.show_topic(remedy)

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """The page changes by touches only."""

    def show_group(self, group: TopicGroup) -> None:
        """Show the topics of a group, its first one open."""
        self._group, self._shown = group, self._of(group)[0]
        self._show()

    def show_topic(self, key: str) -> None:
        """Open a topic. KeyError for an unknown key."""
        self._shown = {topic.key: topic for topic in self._topics}[key]
        self._group = self._shown.group
        self._show()

    @property
    def topic(self) -> Topic:
        """The topic that is open."""
        return self._shown

    def _choose(self, number: int) -> None:
        topics = self._of(self._group)
        if number < len(topics):
            self._shown = topics[number]
            self._show()

    def _show(self) -> None:
        topics = self._of(self._group)
        for button, kind in ((self.fix, TopicGroup.FIX), (self.know, TopicGroup.KNOW)):
            set_style(button, "kind", "chosen" if kind is self._group else "")
        self.fix.set_face(None, translate("Help", "Fix it"))
        self.know.set_face(None, translate("Help", "Good to know"))
        for number, button in enumerate(self._places):
            there = number < len(topics)
            button.setVisible(there)
            if there:
                button.set_face(None, said(topics[number].title))
                set_style(button, "kind", "chosen" if topics[number] is self._shown else "")
        topic = self._shown
        set_text(self.title, said(topic.title))
        set_text(self.text, said(topic.text))
        self.points.set_points(said_all(topic.do), said_all(topic.dont))
        self.picture.set_pictures((Picture(topic.picture, topic.group is TopicGroup.KNOW, ""),))
