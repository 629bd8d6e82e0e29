"""What is heard of a metronome, captured from a null sink: interval errors, drift, missing clicks."""

from __future__ import annotations

import json
import subprocess
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from kiosk.bench.speed import null_sink
from kiosk.bench.speed.child import environment, python_module
from kiosk.motion.samples import FloatArray

_LOUD = 0.03
_QUIET_S = 0.1
_MORE_S = 60.0
_ENDS = 20
"""So many clicks at either end tell the drift: the time of a single one is known to some tenths of a ms."""


@dataclass(frozen=True)
class Heard:
    """Of one metronome.

    Attributes:
        errors_ms: of the intervals.
        drift_ms: from the first clicks to the last ones.
        missing: clicks not heard.
        late_ms: each click after the moment for which it was due.
        skew_ms: each click after the beat was painted; less than 0 before it.
        underruns: how often the device ran out of samples.
    """

    errors_ms: tuple[float, ...]
    drift_ms: float
    missing: int
    late_ms: tuple[float, ...] = ()
    skew_ms: tuple[float, ...] = ()
    underruns: int = 0

    @property
    def p95_ms(self) -> float:
        """95th percentile of the errors without their sign."""
        return float(np.percentile(self.errors_ms, 95)) if self.errors_ms else float("inf")


def measure(kind: str, beats: int, beat_s: float) -> Heard:
    """Play ``beats`` clicks and listen.

    Raises:
        RuntimeError: there is no null sink here, or the metronome failed.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        target = folder / "heard.raw"
        with null_sink.null_sink(folder) as sink, null_sink.recording(sink, target) as recorder:
            settings = json.dumps({"kind": kind, "beats": beats})
            done = subprocess.run(
                [*python_module("kiosk.bench.speed.clicks"), settings],
                env=environment(sink),
                capture_output=True,
                text=True,
                timeout=beats * beat_s + _MORE_S,
                check=False,
            )
        if done.returncode != 0:
            raise RuntimeError((done.stderr.strip().splitlines() or ["the metronome failed"])[-1])
        told = json.loads(done.stdout.splitlines()[-1])
        clicks_s = onsets_s(null_sink.samples(target))
        times = (np.array(told[name]) for name in ("due_s", "shown_s"))
        return replace(compare(clicks_s, recorder.host_s(clicks_s), *times), underruns=told["underruns"])


def onsets_s(sound: FloatArray) -> FloatArray:
    """Times ``(k,)`` at which something begins after a tenth of a second of quiet, in s."""
    loud = np.flatnonzero(np.abs(sound) > _LOUD)
    if not loud.size:
        return np.empty(0)
    first = np.r_[True, np.diff(loud) > _QUIET_S * null_sink.RATE_HZ]
    return np.asarray(loud[first] / null_sink.RATE_HZ, dtype=np.float64)


def compare(clicks_s: FloatArray, heard_s: FloatArray, due_s: FloatArray, shown_s: FloatArray) -> Heard:
    """Intervals as recorded against intervals as due, where a constant delay does not matter; and the delays.

    Args:
        clicks_s: where in the recording each click begins, ``(n,)`` s.
        heard_s, due_s, shown_s: host monotonic seconds ``(n,)`` at which each was rendered, was due, and its
            beat painted.
    """
    missing = abs(due_s.size - clicks_s.size)
    if missing or due_s.size < 2:
        return Heard((), float("inf"), max(1, missing))
    errors_ms = np.abs(1000.0 * (np.diff(clicks_s) - np.diff(due_s)))
    late_ms, skew_ms = 1000.0 * (heard_s - due_s), 1000.0 * (heard_s - shown_s)
    ends = min(_ENDS, due_s.size // 2)
    drift_ms = float(np.median(late_ms[-ends:]) - np.median(late_ms[:ends]))
    return Heard(tuple(errors_ms.tolist()), drift_ms, 0, tuple(late_ms.tolist()), tuple(skew_ms.tolist()))
