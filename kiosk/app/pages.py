"""Every page of the kiosk, each loaded and built when it is shown for the first time, or before, in quiet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kiosk.screens.attract import AttractPage
from kiosk.screens.base import PageContext, Screen
from kiosk.training.guide import Guide, GuideMachine
from kiosk.training.snapshot import Snapshot, WorkoutState
from kiosk.training.staff_intents import Place

LIVE = WorkoutState.LIFTING
"""Stands for all states that the live page shows."""

_LIVE_TOO = frozenset(
    (WorkoutState.ARMED, WorkoutState.COUNTING_IN, WorkoutState.PAUSED, WorkoutState.LINK_LOST)
)
_AT_ONCE = (LIVE, WorkoutState.STUCK)

GUIDED = frozenset(
    (
        *(WorkoutState.GOAL, WorkoutState.HEALTH, WorkoutState.SETUP, WorkoutState.FEET),
        *(WorkoutState.HELP, WorkoutState.STUCK, LIVE),
    )
)
"""States whose pages hold words and pictures of one machine."""

Maker = Callable[[GuideMachine], Screen]


class Pages:
    """Finds the page for a snapshot.

    Args:
        makers: build the page of each state but staff mode, ``LIVE`` for all that it stands for; each is
            called once at most, those of ``GUIDED`` once for each machine.
        staff: gives the pages of staff mode; called once at most.
    """

    def __init__(
        self, makers: Mapping[WorkoutState, Maker], staff: Callable[[], Mapping[Place, Screen]]
    ) -> None:
        self._makers, self._make_staff = makers, staff
        self._built: dict[WorkoutState, Screen] = {}
        self._staff: Mapping[Place, Screen] | None = None
        self._machine = GuideMachine()

    def follow(self, machine: GuideMachine) -> tuple[Screen, ...]:
        """Speak of ``machine`` from now on; returns the pages that spoke of another, to be thrown away."""
        if machine == self._machine:
            return ()
        self._machine = machine
        return tuple(self._built.pop(state) for state in GUIDED & self._built.keys())

    def shown(self, snapshot: Snapshot) -> Screen:
        """The page for this snapshot; staff mode has several for its one state."""
        if snapshot.state is WorkoutState.STAFF:
            return self._staff_pages()[Place.PIN if snapshot.staff is None else snapshot.staff.place]
        return self._page(LIVE if snapshot.state in _LIVE_TOO else snapshot.state)

    def at_once(self, page: Screen) -> bool:
        """Whether a touch is meant from this page's first moment on."""
        return any(self._built.get(state) is page for state in _AT_ONCE)

    def others(self) -> Iterator[Screen]:
        """Build what has not been shown yet, one page a step; staff mode's pages are only loaded."""
        for state in self._makers:
            if state not in self._built:
                yield self._page(state)
        self._staff_pages()

    def _page(self, state: WorkoutState) -> Screen:
        if state not in self._built:
            self._built[state] = self._makers[state](self._machine)
        return self._built[state]

    def _staff_pages(self) -> Mapping[Place, Screen]:
        if self._staff is None:
            self._staff = self._make_staff()
        return self._staff


def every_page(context: PageContext, guide: Callable[[GuideMachine], Guide]) -> Pages:
    """The pages that ship. ``guide`` is asked by each page that needs it, and should remember."""

    def live(machine: GuideMachine) -> Screen:
        # Brings pyqtgraph.
        from kiosk.screens.live import LivePage

        return LivePage(context, guide(machine))

    def staff() -> Mapping[Place, Screen]:
        from kiosk.app.staff_pages import StaffPages

        return StaffPages(context)

    def later(state: WorkoutState) -> Maker:
        def make(machine: GuideMachine) -> Screen:
            from kiosk.app.later_pages import build_page

            return build_page(state, context, lambda: guide(machine))

        return make

    own_way = {WorkoutState.ATTRACT: lambda _machine: AttractPage(context), LIVE: live}
    states = [state for state in WorkoutState if state not in _LIVE_TOO and state is not WorkoutState.STAFF]
    return Pages({state: own_way.get(state) or later(state) for state in states}, staff)
