"""Child process: a 2-1-1-1 metronome on the default sound device, planned anew at every repetition.

Prints one line ``t_s phase`` for each beat once it is due, on the host's monotonic time line.
"""

from __future__ import annotations

import sys
import time

from kiosk.motion.events import Phase
from kiosk.sound.device import SoundDeviceOut
from kiosk.sound.player import SoundPlayer
from kiosk.training.cues import Beat, BeatPlan

PATTERN = (Phase.ECCENTRIC, Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC, Phase.TOP)
BEAT_S = 0.3


def cycle(start_s: float) -> tuple[Beat, ...]:
    """The five beats of one repetition; quicker than life, to keep the test short."""
    beats = []
    for number, phase in enumerate(PATTERN):
        turn = number != 1
        beats.append(Beat(start_s + number * BEAT_S, phase, turn=turn, last=number in (1, 2)))
    return tuple(beats)


def main(cycles: int) -> int:
    """Play ``cycles`` repetitions; exit status 1 with the reason when no device opens."""
    out = SoundDeviceOut()
    player = SoundPlayer(out, time.monotonic)
    deadline_s = time.monotonic() + 5.0
    # A server that was just started may take a stream's first samples and then rest for up to two seconds.
    while out.mixer.position < out.mixer.rate_hz / 2:
        if time.monotonic() > deadline_s:
            sys.stderr.write(player.reason or "The device takes no samples.")
            return 1
        time.sleep(0.02)
    start_s = time.monotonic() + 0.6
    length_s = len(PATTERN) * BEAT_S
    for number in range(cycles):
        # Each plan comes 0.3 s before its first beat, as the coach plans at the turns of a real person.
        at_s = start_s + number * length_s
        time.sleep(max(0.0, at_s - 0.3 - time.monotonic()))
        beats = cycle(at_s)
        player.play([BeatPlan(beats)], time.monotonic())
        for beat in beats:
            sys.stdout.write(f"{beat.t_s:.6f} {beat.phase.value}\n")
    time.sleep(length_s + 0.5)
    player.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1])))
