"""The guide's content as plain values; the words themselves lie in ``assets/guide``.

Every text is the English source. A page shows it through the translation context ``Guide``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.training.programme import Goal
from kiosk.training.stance import Grade, Height, Stance, Toes, Width

STEP_KEYS = ("seat", "back", "feet", "handles", "range", "unlock")
"""Steps of the setup guide in their order."""

MOST_WORDS = 12
"""An instruction has at most this many words."""

MOST_HELP_WORDS = 18
"""The sentence above a list of remedies may be a little longer."""


class MachineKind(Enum):
    """Which way the sled runs."""

    INCLINE = "incline"
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


class Lock(Enum):
    """What holds the sled while nobody presses."""

    GRIPS = "grips"
    LEVER = "lever"
    NONE = "no lock"


@dataclass(frozen=True)
class GuideMachine:
    """What a machine looks like, as far as the guide's words and pictures depend on it.

    Attributes:
        kind: direction of the sled.
        lock: how it is unlocked.
        handles: there are handles beside the seat.
        plate_parallel: the foot plate is parallel to the backrest instead of slanted away.
        lowest_stop: staff checked that a lowest stop catches the sled. False also when nobody knows.
    """

    kind: MachineKind = MachineKind.INCLINE
    lock: Lock = Lock.GRIPS
    handles: bool = True
    plate_parallel: bool = False
    lowest_stop: bool = False

    @property
    def traits(self) -> frozenset[str]:
        """What a text of the guide may depend on."""
        chosen = {self.kind.value, self.lock.value}
        optional = {
            "no handles": not self.handles,
            "parallel plate": self.plate_parallel,
            "lowest stop": self.lowest_stop,
        }
        return frozenset(chosen | {name for name, there in optional.items() if there})

    @property
    def usual_stance(self) -> Stance:
        """Feet in the middle; a little higher on a plate that is not slanted."""
        return Stance(height=Height.HIGH) if self.plate_parallel else Stance()


USUAL_MACHINE = GuideMachine()

TRAITS = frozenset(
    {kind.value for kind in MachineKind}
    | {lock.value for lock in Lock}
    | {"no handles", "parallel plate", "lowest stop"}
)
"""Every trait that a text may name."""


@dataclass(frozen=True)
class Picture:
    """A drawing by its name, how it is (right or wrong), and what it shows in words."""

    name: str
    right: bool
    caption: str


@dataclass(frozen=True)
class GuideStep:
    """One instruction: what to do, in at most ``MOST_WORDS`` words, with do, don't and drawings.

    ``short`` is its name where room is scarce (tabs, lists).
    """

    key: str
    short: str
    title: str
    text: str
    do: tuple[str, ...]
    dont: tuple[str, ...]
    pictures: tuple[Picture, ...]


class TopicGroup(Enum):
    """Something goes wrong, or worth knowing."""

    FIX = "fix"
    KNOW = "know"


@dataclass(frozen=True)
class Topic:
    """One page of help. Remedies stand in ``do`` in the order in which to try them."""

    key: str
    group: TopicGroup
    title: str
    text: str
    do: tuple[str, ...]
    dont: tuple[str, ...]
    picture: str


@dataclass(frozen=True)
class Muscle:
    """A muscle that is drawn; ``base`` 1..3 is how much it works with the feet in their usual place."""

    key: str
    title: str
    group: str
    base: int


@dataclass(frozen=True)
class FootGoal:
    """A wish, and the stance that serves it."""

    key: str
    title: str
    stance: Stance


@dataclass(frozen=True)
class Effect:
    """What one choice of height, width or toes changes, and how sure that is."""

    choice: Height | Width | Toes
    title: str
    text: str
    grade: Grade
    source: str
    more: tuple[str, ...]
    less: tuple[str, ...]


@dataclass(frozen=True)
class Note:
    """A title with a text under a key, and a drawing where there is one."""

    key: str
    title: str
    text: str
    picture: str = ""


@dataclass(frozen=True)
class Question:
    """A question of the health gate with its plain advice and a drawing."""

    key: str
    title: str
    text: str
    do: tuple[str, ...]
    picture: str


@dataclass(frozen=True)
class Feet:
    """Everything about the foot plate."""

    goals: tuple[FootGoal, ...]
    effects: tuple[Effect, ...]
    grades: dict[Grade, str]
    muscles: tuple[Muscle, ...]
    groups: tuple[Note, ...]

    def effects_of(self, stance: Stance) -> tuple[Effect, ...]:
        """What height, width and toes of a stance change, in this order."""
        found = {effect.choice: effect for effect in self.effects}
        return found[stance.height], found[stance.width], found[stance.toes]

    def strengths(self, stance: Stance) -> dict[str, int]:
        """How brightly each muscle is drawn, 1..3. The quadriceps always work."""
        effects = self.effects_of(stance)
        return {
            muscle.key: min(
                3,
                max(
                    1,
                    muscle.base
                    + sum(muscle.key in effect.more for effect in effects)
                    - sum(muscle.key in effect.less for effect in effects),
                ),
            )
            for muscle in self.muscles
        }


@dataclass(frozen=True)
class Guide:
    """All content for one machine."""

    machine: GuideMachine
    steps: tuple[GuideStep, ...]
    topics: tuple[Topic, ...]
    questions: tuple[Question, ...]
    feet: Feet
    programmes: dict[Goal, Note]
    cues: tuple[Note, ...]
    praise: dict[str, Note]
    rescue: tuple[Note, ...]
