"""What is known about the sensor: its line, its lease, its place, and why, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.motion.events import Fault, Trust, TrustLevel
from kiosk.motion.samples import FlagArray, FloatArray, LineHealth, LinkNews, LinkState
from kiosk.training.machine_state import NOT_CALIBRATED, NOT_JUDGED, MachineState
from kiosk.training.reference import ReferenceWatch
from kiosk.training.slots import Slots
from kiosk.training.snapshot import LEASE_S
from kiosk.training.truth import EVENTS, SensorTruth, TruthEvent, TruthModel

LOST_S = 0.5
"""Without a sample for this long the signal is lost, whatever the link says."""

_OWN_REASONS = {
    SensorTruth.STALE: "The sensor's samples arrive too late.",
    SensorTruth.FROZEN: "The sensor says the same all the time although nobody is so still. Move the sled.",
}


class Standing:
    """How the sensor stands. Judges no movement; whoever judges asks it first what may be believed.

    Attributes:
        link: of the sensor's line; ``link_reason`` in words.
        ever_live: whether the line has worked since the start.
        health: how the line did, None before it said so.
        trust: how far the samples in hand may be judged.
        fresh_until_s: the lease, host monotonic; a valid sample renews it.
    """

    def __init__(self) -> None:
        self.link = LinkState.SEARCHING
        self.link_reason = "Looking for the sensor"
        self.ever_live = False
        self.health: LineHealth | None = None
        self.adopt(None, MachineState.NONE)

    def adopt(self, reference: ReferenceWatch | None, state: MachineState) -> None:
        """Another machine, whose place ``reference`` watches: what was known of the place is forgotten.

        None while no machine may be judged by; ``state`` says why.
        """
        self._reference = reference
        self.trust = Trust(TrustLevel.NONE, "No sensor yet")
        if reference is None:
            self.trust = NOT_JUDGED.get(state, NOT_CALIBRATED)
        self.fresh_until_s = -1.0
        self._truth = TruthModel(calibrated=reference is not None)
        if self.link is LinkState.LIVE:
            self._truth.hear(TruthEvent.PROVEN)
        self._slots = Slots()
        self._stuck = False

    def renew(self, last_s: float) -> None:
        """A sample of ``last_s`` is believed: the lease begins anew."""
        self.fresh_until_s = last_s + LEASE_S
        self._truth.hear(TruthEvent.TRUSTED)

    def weigh(self, last_s: float, late: bool) -> bool:
        """Whether samples up to ``last_s`` may be believed; ``late``: they came when the lease was over."""
        if self.trust.level is TrustLevel.NONE:
            frozen = self.trust.fault is Fault.FROZEN
            self._truth.hear(TruthEvent.STOOD_STILL if frozen else TruthEvent.DISTRUSTED)
        elif late:
            self._truth.hear(TruthEvent.LEASE_OVER)
        elif self._stuck:
            self._truth.hear(TruthEvent.STOOD_STILL)
        else:
            self.renew(last_s)
        return self.truth is SensorTruth.LIVE

    def changes_of_place(
        self, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray, racked_at: Callable[[int], bool]
    ) -> Iterator[int]:
        """Up to where in the block what is known of the place stays as it is.

        ``racked_at``: asks whether the movement says after so many samples that the sled hangs in its rack.
        """
        run = self._slots.cut(t_s, position_mm, flags)
        if run is None or self._reference is None:
            return
        for slot in self._reference.follow(run, lambda slot: racked_at(run.stop(slot))):
            yield run.stop(slot)

    def check_place(self) -> bool:
        """Take over what the reference shows; whether a doubt is over by that."""
        if self._reference is None:
            return False
        self._stuck = self._reference.stuck
        return self._doubt_place(self._reference.doubt is not None)

    def lose_place(self) -> None:
        """The movement shows that the sensor means another place than it did at calibration."""
        if self._reference is not None:
            self._reference.suspect()
        self._doubt_place(True)

    def confirm_place(self) -> bool:
        """Staff have checked that the position is right; whether a doubt is over by that."""
        if self._reference is None:
            return False
        self._reference.confirm()
        return self._doubt_place(False)

    def _doubt_place(self, doubted: bool) -> bool:
        over = self._truth.doubted and not doubted
        self._truth.doubted = doubted
        return over

    def hear(self, news: LinkNews) -> bool:
        """News of the line; whether the stream goes on. Anything but LIVE ends the lease at once."""
        self.link, self.link_reason, self.health = news.state, news.reason, news.health
        self._truth.hear(EVENTS[news.why])
        if news.state is LinkState.LIVE:
            self.ever_live = True
            return True
        if self._reference is not None:
            self._reference.restart()
        self._slots.clear()
        return False

    def lapse(self, now_s: float) -> None:
        """Time passes: what nobody renewed lapses."""
        if now_s > self.fresh_until_s:
            self._truth.hear(TruthEvent.LEASE_OVER)

    def end_lease(self) -> None:
        """The signal is gone, now."""
        self.fresh_until_s = -1.0

    @property
    def at_rack(self) -> bool:
        """Whether the sled is seen at rest where its rack is."""
        return self._reference is not None and self._reference.at_rack

    @property
    def truth(self) -> SensorTruth:
        """What is known about the sensor."""
        return self._truth.state

    @property
    def live(self) -> bool:
        """Whether the line works and what it says is believed."""
        return self.truth is SensorTruth.LIVE and self.link is LinkState.LIVE

    @property
    def reason(self) -> str:
        """Why the truth is what it is, as one plain sentence."""
        doubt = None if self._reference is None else self._reference.doubt
        if self.truth is SensorTruth.CAL_SUSPECT and doubt is not None:
            return doubt.value
        own = self._stuck if self.truth is SensorTruth.FROZEN else self.truth in _OWN_REASONS
        if self.link is LinkState.LIVE and own:
            return _OWN_REASONS[self.truth]
        if self.link is not LinkState.LIVE:
            return self.link_reason
        return self.trust.reason

    @property
    def off_rack_mm(self) -> float | None:
        """How far the racked sled lay from its place, in mm; None when that is no reason to warn."""
        watch = self._reference
        return watch.off_mm if watch is not None and watch.warning else None

    @property
    def measured_off_rack_mm(self) -> float | None:
        """How far the racked sled lay from its place at the last look; None before one."""
        return None if self._reference is None else self._reference.off_mm

    def usable(self, now_s: float) -> bool:
        """Whether samples flow and may be judged at ``now_s``."""
        fresh = self.link is LinkState.LIVE and now_s <= self.fresh_until_s - LEASE_S + LOST_S
        # A lapsed lease alone is shown at once, but interrupts the set only when it lasts.
        lapsed = self.truth is SensorTruth.STALE and not self._truth.doubted
        return fresh and (lapsed or self.truth in (SensorTruth.LIVE, SensorTruth.UNCALIBRATED))
