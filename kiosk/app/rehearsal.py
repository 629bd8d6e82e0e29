"""A scripted lifter played through the coach on a manual clock: whole workouts in a blink.

Used by ``screenshot`` and by the flow tests; it takes the same decoded blocks as the live kiosk.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.training.coach import Coach
from kiosk.training.cues import SoundCue
from kiosk.training.intents import Intent
from kiosk.training.machine_state import MachineState
from kiosk.training.outcomes import Outcome
from kiosk.training.programme import Programme
from kiosk.training.sled import Machine
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_room import StaffRoom

START_S = 1000.0
RATE_HZ = 200.0
FRAME_S = 0.02


class Rehearsal:
    """One coach, one scripted sled, one clock that only :meth:`play` moves.

    Attributes:
        coach: the real one.
        now_s: manual clock, host monotonic seconds.
        outcomes, sounded: everything the coach reported, and had played.
        slip_mm: by how much the sensor reads too high from now on.
    """

    def __init__(
        self,
        script: str,
        seed: int = 1,
        calibrated: bool = True,
        demo: bool = False,
        staff: StaffRoom | None = None,
        state: MachineState = MachineState.NONE,
    ) -> None:
        machine = SimulatedMachine()
        self.machine = Machine(machine.calibration, machine.limits)
        self.coach = Coach(self.machine if calibrated else None, demo=demo, staff=staff, state=state)
        t_s, position_mm, self.truth = trajectory(parse_script(script), machine, seed, RATE_HZ)
        self._t_s = START_S + t_s
        self._raw = machine.calibration.bottom_raw + position_mm / machine.calibration.mm_per_raw
        self._next = 0
        self.slip_mm = 0.0
        self.now_s = START_S
        self.outcomes: list[Outcome] = []
        self.sounded: list[SoundCue] = []

    @property
    def over(self) -> bool:
        """Whether the script has been played to its end."""
        return self._next >= self._t_s.size

    def samples(self) -> tuple[FloatArray, FloatArray]:
        """What has been played so far: ``(n,)`` float64 host monotonic seconds and mm."""
        played = slice(0, self._next)
        return self._t_s[played], self.machine.calibration.to_mm(self._raw[played])

    def link(self, state: LinkState, reason: str = "") -> None:
        """News about the line."""
        self.coach.take(LinkNews(self.now_s, state, reason))

    def begin(self, programme: Programme) -> None:
        """Sensor live, straight to the armed set."""
        self.link(LinkState.LIVE, "The sensor answers")
        self.coach.begin(programme, self.now_s)

    def intent(self, intent: Intent) -> None:
        """A person touches the screen now."""
        self.coach.intent(intent, self.now_s)

    def snapshot(self) -> Snapshot:
        """The picture now."""
        return self.coach.snapshot(self.now_s, sound_available=True)

    def play(self, seconds: float, silent: bool = False) -> None:
        """Move the clock on; ``silent`` loses the samples of that time."""
        end_s = self.now_s + seconds
        while self.now_s < end_s - 1e-9:
            self.now_s += FRAME_S
            self._step(silent)

    def until(self, found: Callable[[Snapshot], bool], limit_s: float = 900.0) -> Snapshot:
        """Play until a snapshot fits. LookupError when none did within ``limit_s``."""
        end_s = self.now_s + limit_s
        while self.now_s < end_s:
            self.play(FRAME_S)
            snapshot = self.snapshot()
            if found(snapshot):
                return snapshot
        raise LookupError(f"nothing fitted within {limit_s:g} s of the script")

    def stand(self, seconds: float) -> None:
        """The sled stands from here on, with the tremor of a hand; the script goes on ``seconds`` later."""
        count = round(seconds * RATE_HZ)
        t_s = self.now_s + np.arange(1, count + 1) / RATE_HZ
        raw_per_mm = 1.0 / self.machine.calibration.mm_per_raw
        raw = self._raw[self._next - 1] + 0.3 * raw_per_mm * np.sin(2 * np.pi * 7.0 * t_s)
        later = self._t_s[self._next :] + seconds
        self._t_s = np.concatenate((self._t_s[: self._next], t_s, later))
        self._raw = np.concatenate((self._raw[: self._next], raw, self._raw[self._next :]))

    def _step(self, silent: bool) -> None:
        end = int(np.searchsorted(self._t_s, self.now_s, side="right"))
        if end > self._next and not silent:
            chosen = slice(self._next, end)
            flags = np.full(end - self._next, int(SampleFlag.HOMED), dtype=np.uint8)
            raw = self._raw[chosen] + self.slip_mm / self.machine.calibration.mm_per_raw
            self.coach.take(SampleBlock(self._t_s[chosen], raw, flags, self.now_s))
        self._next = max(end, self._next)
        self.coach.tick(self.now_s)
        self.outcomes += self.coach.outcomes()
        self.sounded += self.coach.sounds()
