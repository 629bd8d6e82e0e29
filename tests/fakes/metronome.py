"""Child process: a 2-1-1-1 metronome on the default sound device, planned anew at every repetition.

Prints one line ``t_s phase`` for each beat, on the host's monotonic time line.
"""

from __future__ import annotations

import os
import sys
import time

from kiosk.app import resources
from kiosk.app.memory import spare_libraries
from kiosk.motion.events import Phase
from kiosk.sound.backend import PortAudioBackend
from kiosk.sound.device import SoundDeviceOut
from kiosk.sound.player import SoundPlayer
from kiosk.training.cues import Beat, BeatPlan

PATTERN = (Phase.ECCENTRIC, Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC, Phase.TOP)
BEAT_S = 0.3
LEAD_S = 0.5
"""Each plan comes this long before the repetition that it adds."""

LATENCY_S = 0.25
"""Longer than the kiosk's own, so that a busy test machine does not starve the stream."""


def cycle(start_s: float) -> tuple[Beat, ...]:
    """The five beats of one repetition; quicker than life, to keep the test short."""
    beats = []
    for number, phase in enumerate(PATTERN):
        turn = number != 1
        beats.append(Beat(start_s + number * BEAT_S, phase, turn=turn, last=number in (1, 2)))
    return tuple(beats)


def main(cycles: int) -> int:
    """Play ``cycles`` repetitions; exit status 1 with the reason when no device opens."""
    spare_libraries(os.environ, resources.alsa_config())
    out = SoundDeviceOut(PortAudioBackend(LATENCY_S))
    player = SoundPlayer(out, time.monotonic)
    deadline_s = time.monotonic() + 5.0
    # A server that was just started may take a stream's first samples and then rest for up to two seconds.
    while out.mixer.position < out.mixer.rate_hz / 2:
        if time.monotonic() > deadline_s:
            sys.stderr.write(player.reason or "The device takes no samples.")
            return 1
        time.sleep(0.02)
    start_s = time.monotonic() + LEAD_S + 0.2
    length_s = len(PATTERN) * BEAT_S
    known: tuple[Beat, ...] = ()
    for number in range(cycles):
        known += cycle(start_s + number * length_s)
        time.sleep(max(0.0, start_s + number * length_s - LEAD_S - time.monotonic()))
        now_s = time.monotonic()
        player.play([BeatPlan(tuple(beat for beat in known if beat.t_s >= now_s))], now_s)
    time.sleep(LEAD_S + length_s + 0.5)
    for beat in known:
        sys.stdout.write(f"{beat.t_s:.6f} {beat.phase.value}\n")
    player.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1])))
