"""The guide's words, read from ``assets/guide`` and checked before anybody sees them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from kiosk.app.guide_tables import Entry, entries_of
from kiosk.training.guide import (
    MOST_HELP_WORDS,
    MOST_WORDS,
    STEP_KEYS,
    TRAITS,
    USUAL_MACHINE,
    Effect,
    Feet,
    FootGoal,
    Guide,
    GuideMachine,
    GuideStep,
    MachineKind,
    Muscle,
    Note,
    Picture,
    Question,
    Topic,
    TopicGroup,
)
from kiosk.training.programme import Goal
from kiosk.training.stance import Grade, Height, Stance, Toes, Width

_CHOICES: tuple[type[Enum], ...] = (Height, Width, Toes)
_E = TypeVar("_E", bound=Enum)


def load_guide(
    folder: Path, pictures: Mapping[MachineKind, Collection[str]], machine: GuideMachine = USUAL_MACHINE
) -> Guide:
    """Everything in ``folder`` for one machine; ``pictures`` are the drawings that exist for each kind.

    What machines of the other kinds would show is checked as well: staff may change the kind at any time.

    Raises:
        ValueError: a file is broken, a table or field is missing, unknown or has no words, an instruction
            is too long, or a drawing does not exist; the message names the file and the entry.
    """
    for kind in MachineKind:
        if kind is not machine.kind:
            _guide(_Reader(folder, pictures, replace(machine, kind=kind)), machine)
    return _guide(_Reader(folder, pictures, machine), machine)


def _guide(read: _Reader, machine: GuideMachine) -> Guide:
    return Guide(
        machine=machine,
        steps=read.steps(),
        topics=read.topics(),
        questions=read.questions(),
        feet=read.feet(),
        programmes=read.programmes(),
        cues=read.notes("learn.toml", "cue", titled=False),
        praise={note.key: note for note in read.notes("learn.toml", "praise", titled=False)},
        rescue=read.notes("rescue.toml", "step", titled=True, drawn=True),
    )


class _Reader:
    """Reads one folder for one machine."""

    def __init__(
        self, folder: Path, pictures: Mapping[MachineKind, Collection[str]], machine: GuideMachine
    ) -> None:
        self._folder, self._traits, self._kind = folder, machine.traits, machine.kind
        self._pictures = frozenset(pictures[machine.kind])
        self._other_kinds = {kind.value for kind in MachineKind} - {machine.kind.value}

    def steps(self) -> tuple[GuideStep, ...]:
        entries = self._entries("setup.toml", "step")
        steps = tuple(self._step(entry) for entry in entries)
        keys = tuple(step.key for step in steps)
        if keys != STEP_KEYS:
            raise ValueError(f"setup.toml: steps are {', '.join(keys)}; they must be {', '.join(STEP_KEYS)}")
        return steps

    def _step(self, entry: Entry) -> GuideStep:
        entry.allow("key", "short", "title", "text", "do", "dont", "picture", "when")
        self._check_when(entry, "title", "text", "do", "dont", "picture")
        return GuideStep(
            entry.word("key"),
            entry.word("short"),
            entry.word("title"),
            entry.sentence("text", MOST_WORDS),
            entry.words("do"),
            entry.words("dont"),
            tuple(self._picture(inner) for inner in entry.entries("picture")),
        )

    def _picture(self, entry: Entry) -> Picture:
        entry.allow("name", "right", "caption")
        return Picture(self._drawn(entry, "name"), entry.flag("right"), entry.word("caption"))

    def _drawn(self, entry: Entry, field: str) -> str:
        name = entry.word(field)
        if name not in self._pictures:
            raise ValueError(
                f"{entry.where}: there is no drawing '{name}' of a machine that is {self._kind.value}; "
                f"there are {', '.join(sorted(self._pictures))}"
            )
        return name

    def _check_when(self, entry: Entry, *fields: str, most_words: int = MOST_WORDS) -> None:
        """Words for other machines are checked as well, though this machine does not show them."""
        for other in entry.others():
            other.allow("machine", *fields, needed=("machine",))
            if other.word("machine") not in TRAITS:
                raise ValueError(
                    f"{other.where}: machine '{other.word('machine')}' is unknown; "
                    f"allowed are {', '.join(sorted(TRAITS))}"
                )
            if other.has("text"):
                other.sentence("text", most_words)
            for field in ("do", "dont"):
                if other.has(field):
                    other.words(field)
            if other.has("picture") and other.word("machine") not in self._other_kinds:
                self._check_pictures(other)
        entry.adapt(self._traits)

    def _check_pictures(self, entry: Entry) -> None:
        if entry.is_list("picture"):
            for inner in entry.entries("picture"):
                self._picture(inner)
        else:
            self._drawn(entry, "picture")

    def topics(self) -> tuple[Topic, ...]:
        found = []
        for entry in self._entries("topics.toml", "topic"):
            entry.allow("key", "group", "title", "text", "do", "dont", "picture", "when")
            self._check_when(entry, "title", "text", "do", "dont", most_words=MOST_HELP_WORDS)
            found.append(
                Topic(
                    entry.word("key"),
                    self._choice(entry, "group", TopicGroup),
                    entry.word("title"),
                    entry.sentence("text", MOST_HELP_WORDS),
                    entry.words("do"),
                    entry.words("dont", may_be_empty=True),
                    self._drawn(entry, "picture"),
                )
            )
        return tuple(found)

    def questions(self) -> tuple[Question, ...]:
        found = []
        for entry in self._entries("cautions.toml", "question"):
            entry.allow("key", "title", "text", "do", "picture")
            text = entry.sentence("text", MOST_WORDS)
            picture = self._drawn(entry, "picture")
            found.append(Question(entry.word("key"), entry.word("title"), text, entry.words("do"), picture))
        return tuple(found)

    def programmes(self) -> dict[Goal, Note]:
        notes = {note.key: note for note in self.notes("programmes.toml", "programme", titled=True)}
        wanted = [goal for goal in Goal if goal is not Goal.OWN]
        for goal in wanted:
            if goal.value not in notes:
                raise ValueError(f"programmes.toml: programme '{goal.value}' is missing")
        return {goal: notes[goal.value] for goal in wanted}

    def notes(self, name: str, table: str, titled: bool, drawn: bool = False) -> tuple[Note, ...]:
        found = []
        for entry in self._entries(name, table):
            fields: tuple[str, ...] = ("title", "text") if titled else ("text",)
            fields += ("picture",) if drawn else ()
            entry.allow("key", *fields, "when", needed=("key", *fields))
            self._check_when(entry, *fields)
            title = entry.word("title") if titled else ""
            picture = self._drawn(entry, "picture") if drawn else ""
            found.append(Note(entry.word("key"), title, entry.sentence("text", MOST_WORDS), picture))
        return tuple(found)

    def feet(self) -> Feet:
        muscles = tuple(self._muscle(entry) for entry in self._entries("muscles.toml", "muscle"))
        groups = tuple(self._group(entry) for entry in self._entries("muscles.toml", "group"))
        for muscle in muscles:
            if muscle.group not in [group.key for group in groups]:
                raise ValueError(f"muscles.toml: '{muscle.key}' names the unknown group '{muscle.group}'")
        keys = frozenset(muscle.key for muscle in muscles)
        effects = tuple(self._effect(entry, keys) for entry in self._entries("feet.toml", "effect"))
        told = {effect.choice for effect in effects}
        for kind in _CHOICES:
            for choice in kind:
                if choice not in told:
                    raise ValueError(f"feet.toml: effect '{choice.value}' is missing")
        grades = {
            self._choice(entry, "key", Grade): entry.word("title")
            for entry in self._entries("feet.toml", "grade")
        }
        goals = tuple(self._goal(entry) for entry in self._entries("feet.toml", "goal"))
        return Feet(goals, effects, grades, muscles, groups)

    def _muscle(self, entry: Entry) -> Muscle:
        entry.allow("key", "title", "group", "base")
        base = entry.number("base", 1, 3)
        return Muscle(entry.word("key"), entry.word("title"), entry.word("group"), base)

    @staticmethod
    def _group(entry: Entry) -> Note:
        entry.allow("key", "title")
        return Note(entry.word("key"), entry.word("title"), "")

    def _goal(self, entry: Entry) -> FootGoal:
        entry.allow("key", "title", "height", "width", "toes")
        stance = Stance(
            self._choice(entry, "height", Height),
            self._choice(entry, "width", Width),
            self._choice(entry, "toes", Toes),
        )
        return FootGoal(entry.word("key"), entry.word("title"), stance)

    def _effect(self, entry: Entry, muscles: Collection[str]) -> Effect:
        entry.allow("choice", "title", "text", "grade", "source", "more", "less")
        lists = {field: entry.words(field, may_be_empty=True) for field in ("more", "less")}
        for name in (*lists["more"], *lists["less"]):
            if name not in muscles:
                raise ValueError(f"{entry.where}: muscle '{name}' is unknown")
        return Effect(
            self._stance_choice(entry),
            entry.word("title"),
            entry.word("text"),
            self._choice(entry, "grade", Grade),
            entry.word("source", may_be_empty=True),
            lists["more"],
            lists["less"],
        )

    @staticmethod
    def _stance_choice(entry: Entry) -> Height | Width | Toes:
        word = entry.word("choice")
        for kind in (Height, Width, Toes):
            if word in [choice.value for choice in kind]:
                return kind(word)
        raise ValueError(f"{entry.where}: choice '{word}' is no height, width or toes")

    @staticmethod
    def _choice(entry: Entry, field: str, kind: type[_E]) -> _E:
        try:
            return kind(entry.word(field))
        except ValueError:
            allowed = ", ".join(str(choice.value) for choice in kind)
            raise ValueError(
                f"{entry.where}: {field} is '{entry.word(field)}'; allowed are {allowed}"
            ) from None

    def _entries(self, name: str, table: str) -> tuple[Entry, ...]:
        return entries_of(self._folder / name, table)
