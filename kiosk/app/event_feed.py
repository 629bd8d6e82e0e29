"""The event feed: one JSON object a line, flushed, for tests, integrators and a fleet bridge."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TextIO

from kiosk.motion.events import AlertChange, AlertKind, PartialMove, Phase, PhaseChange, Repetition
from kiosk.motion.samples import LinkNews
from kiosk.training.outcomes import Outcome, StateChanged
from kiosk.training.snapshot import SetRecord
from kiosk.training.truth import STAFF_CODES, TruthChanged

Json = dict[str, object]

_PHASES = (Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC, Phase.TOP)


def describe(outcome: Outcome) -> Json | None:
    """The feed's object for an outcome without its times; None for what the feed does not carry."""
    if isinstance(outcome, LinkNews | TruthChanged):
        return _link(outcome) if isinstance(outcome, LinkNews) else _sensor(outcome)
    match outcome:
        case StateChanged():
            return {"event": "state", "state": outcome.state.value}
        case PhaseChange() if outcome.phase in _PHASES:
            position_mm = round(outcome.position_mm, 2)
            return {"event": "phase", "phase": outcome.phase.value, "position_mm": position_mm}
        case AlertChange():
            return _alert(outcome)
        case PartialMove():
            return {"event": "partial", "rom_mm": round(outcome.rom_mm, 1)}
        case Repetition():
            return {"event": "rep", **_rep(outcome)}
        case SetRecord():
            return _set(outcome)
    return None


def _sensor(change: TruthChanged) -> Json:
    code = STAFF_CODES.get(change.truth, "")
    return {"event": "sensor", "state": change.truth.value, "reason": change.reason, "code": code}


def _link(news: LinkNews) -> Json:
    line: Json = {"event": "link", "state": news.state.value, "reason": news.reason, "cause": news.why.value}
    if news.health is not None:
        for name, value in asdict(news.health).items():
            line[name] = round(value, 3) if isinstance(value, float) else value
    return line


def _alert(alert: AlertChange) -> Json:
    return {
        "event": "alert",
        "kind": alert.kind.value,
        "on": alert.on,
        "position_mm": None if alert.kind is AlertKind.SIGNAL else round(alert.position_mm, 2),
        "t_sample_s": round(alert.t_s, 4),
    }


def _rep(rep: Repetition) -> Json:
    return {
        "number": rep.number,
        "counted": rep.counted,
        "verdict": rep.verdict.value,
        "rom_mm": round(rep.rom_mm, 2),
        "bottom_mm": round(rep.bottom_mm, 2),
        "top_mm": round(rep.top_mm, 2),
        "eccentric_s": round(rep.eccentric_s, 3),
        "pause_s": round(rep.pause_s, 3),
        "concentric_s": round(rep.concentric_s, 3),
        "top_s": round(rep.top_s, 3),
        "mean_velocity_mps": round(rep.mean_velocity_mps, 4),
        "peak_velocity_mps": round(rep.peak_velocity_mps, 4),
        "peak_lowering_mps": round(rep.peak_lowering_mps, 4),
        "t_start_s": round(rep.t_start_s, 4),
        "t_turn_s": round(rep.t_turn_s, 4),
        "t_end_s": round(rep.t_end_s, 4),
    }


def _set(record: SetRecord) -> Json:
    return {
        "event": "set",
        "state": "finished" if record.finished else "interrupted",
        "finished": record.finished,
        "incomplete": record.incomplete,
        "number": record.number,
        "reps": record.counted,
        "attempts": len(record.reps),
        "verdicts": [rep.verdict.value for rep in record.reps],
        "alerts": [kind.value for kind in record.alerts],
        "time_under_tension_s": round(record.time_under_tension_s, 2),
    }


class EventFeed:
    """Writes outcomes to a text stream; None writes nowhere."""

    def __init__(self, stream: TextIO | None, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._stream = stream

    def write(self, outcome: Outcome) -> None:
        """One line for an outcome, stamped with now."""
        described = describe(outcome)
        if described is not None:
            self._line(described)

    def painted(self, kind: AlertKind) -> None:
        """The first frame that shows this alert is on the screen."""
        self._line({"event": "painted", "kind": kind.value})

    def restarted(self, codes: Sequence[str]) -> None:
        """The kiosk was started again; codes of the restarts of the last 24 hours. Nothing without any."""
        if codes:
            self._line({"event": "restarted", "count": len(codes), "codes": list(codes)})

    def _line(self, described: Json) -> None:
        if self._stream is None:
            return
        event = described.pop("event")
        stamped = {
            "event": event,
            "t_mono_s": round(self._clock(), 4),
            "t_wall": datetime.now().astimezone().isoformat(timespec="milliseconds"),
            **described,
        }
        line = json.dumps(stamped, allow_nan=False) + "\n"
        try:
            self._stream.write(line)
            self._stream.flush()
        except BrokenPipeError:
            # Whoever read the feed is gone: coaching goes on.
            self._stream = None


@contextmanager
def open_feed(target: str | None, clock: Callable[[], float]) -> Iterator[EventFeed]:
    """A feed into a file (appended to), into standard output (``-``) or nowhere (None).

    Raises:
        OSError: the file cannot be written.
    """
    if target is None or target == "-":
        yield EventFeed(sys.stdout if target else None, clock)
    else:
        with Path(target).open("a", encoding="utf-8") as stream:
            yield EventFeed(stream, clock)
