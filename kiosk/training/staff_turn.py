"""Turning the screen: a choice, one start of the shell with it, fifteen seconds to keep it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.training import staff_intents as ask
from kiosk.training.screen_turn import Turn, TurnFacts
from kiosk.training.staff_benches import DiskBench
from kiosk.training.staff_jobs import (
    JobFailed,
    Person,
    ShellAgain,
    StaffAnswer,
    StaffJob,
    StartShell,
    TurnKept,
    WriteKeptTurn,
    WriteTurnTry,
)

KEEP_S = 15.0
"""So long somebody may think; then the picture goes back, as on every desktop."""


@dataclass(frozen=True)
class TurnView:
    """What the page shows.

    Attributes:
        turn: in force; None when nothing around this kiosk could turn its picture.
        draft: as it stands on the page.
        starting: the shell starts anew in a moment.
        busy, failure: the disk is at work, refused (a sentence).
    """

    turn: Turn | None
    draft: Turn
    starting: bool
    busy: bool
    failure: str


@dataclass(frozen=True)
class KeepTurnView:
    """What is asked after a start with another turn; ``left_s``: then it goes back."""

    left_s: float
    busy: bool
    failure: str


class TurnBench(DiskBench):
    """One visit to the page. ``facts`` None: there is no shell that would listen."""

    def __init__(self, person: Person, facts: TurnFacts | None) -> None:
        super().__init__(person)
        self._turn = None if facts is None else facts.turn
        self._draft = self._turn or Turn.NONE
        self._starting = False

    def intent(self, intent: ask.StaffIntent) -> None:
        """A touch on the page; ignored while the disk is at work, and without a shell."""
        if self.busy or self._starting or self._turn is None:
            return
        match intent:
            case ask.ChooseTurn(turn):
                self._draft, self.failure = turn, ""
            case ask.TryTurn() if self._draft is not self._turn:
                self.ask(WriteTurnTry(self.person, self._draft))

    def answer(self, answer: StaffAnswer) -> None:
        """The try is on the disk: the next start of the shell has it."""
        super().answer(answer)
        self._starting = isinstance(answer, ShellAgain)

    def view(self) -> TurnView:
        """The picture now."""
        return TurnView(self._turn, self._draft, self._starting, self.busy, self.failure)


class TurnQuestion:
    """Keep it? Without an answer the shell starts anew; what was tried is used up by then.

    Attributes:
        jobs: taken away by the owner.
        kept: somebody wants it so, and it is on the disk.
    """

    def __init__(self, turn: Turn, now_s: float) -> None:
        self._turn = turn
        self._end_s = now_s + KEEP_S
        self._busy = self._back = False
        self._failure = ""
        self.jobs: list[StaffJob] = []
        self.kept = False

    def intent(self, intent: ask.StaffIntent) -> None:
        """A touch; the first counts."""
        if self._busy:
            return
        match intent:
            case ask.KeepTurn():
                self.jobs.append(WriteKeptTurn(self._turn))
                self._busy = True
            case ask.TurnBack():
                self._go_back()

    def answer(self, answer: StaffAnswer) -> None:
        """The disk has it, or cannot: then only the way back is left."""
        if isinstance(answer, TurnKept):
            self.kept = True
        elif isinstance(answer, JobFailed) and self._busy and not self._back:
            self._busy, self._failure = False, answer.sentence

    def tick(self, now_s: float) -> None:
        """Time passes."""
        if now_s >= self._end_s and not self._busy:
            self._go_back()

    def view(self, now_s: float) -> KeepTurnView:
        """The picture now."""
        return KeepTurnView(max(0.0, self._end_s - now_s), self._busy, self._failure)

    def _go_back(self) -> None:
        self._busy = self._back = True
        self.jobs.append(StartShell())
