"""What the live page says: every word of it, chosen from a snapshot, ready for translation."""

from __future__ import annotations

import math
from dataclasses import replace

from kiosk.motion.events import AlertKind, Phase
from kiosk.motion.tempo import TEMPO_PHASES, Tempo
from kiosk.screens.sensor_words import not_watched, off_rack_words, sensor_words, unknown_view
from kiosk.screens.words import goal_name, tempo_words
from kiosk.training.snapshot import Breath, Cue, Look, Snapshot, Word
from kiosk.training.truth import STAFF, SensorTruth
from kiosk.widgets.graph_ground import GraphWords
from kiosk.widgets.icons import Icon
from kiosk.widgets.speech import spoken, translate
from kiosk.widgets.word_view import PhaseBar, WordTone, WordView


def title(snapshot: Snapshot) -> str:
    """``Set 2 of 3``."""
    if snapshot.programme is None:
        return translate("Live", "Set {number}").format(number=snapshot.set_number)
    return translate("Live", "Set {number} of {total}").format(
        number=snapshot.set_number, total=snapshot.programme.sets
    )


def subtitle(snapshot: Snapshot) -> str:
    """``Size · Tempo 2-1-1-1``."""
    if snapshot.programme is None:
        return ""
    return f"{goal_name(snapshot.programme.goal)} · {tempo_words(snapshot.programme.tempo)}"


def graph_words(snapshot: Snapshot) -> GraphWords:
    """Names of the zones, and why the graph is grey when it is."""
    unknown = sensor_words(snapshot.truth, snapshot.machine_state)
    return GraphWords(
        translate("Live", "NEARLY STRAIGHT"),
        translate("Live", "TOO DEEP"),
        translate("Live", "NEAR LIMIT"),
        unknown.title,
        unknown.line,
        Icon.STAFF if snapshot.truth in STAFF else Icon.NO_SENSOR,
    )


def notice(snapshot: Snapshot, look: Look) -> str:
    """Why less than everything is judged, while there is a signal; empty when all is judged."""
    unlimited = look in (Look.OK, Look.COUNTING) and snapshot.limits is None
    if unlimited or snapshot.truth is SensorTruth.UNCALIBRATED:
        return not_watched(snapshot.machine_state)
    if look is Look.COUNTING:
        return spoken("Reason", snapshot.trust.reason)
    if look is Look.OK and snapshot.off_rack_mm is not None:
        return off_rack_words(snapshot.off_rack_mm)
    if look is Look.OK and snapshot.suspicion:
        return spoken("Reason", snapshot.suspicion)
    return ""


def alert_view(kind: AlertKind) -> WordView:
    """What to do in two words, and why."""
    words, icon, line, detail = {
        AlertKind.DEPTH: (
            translate("Live", "PUSH UP"),
            Icon.UP,
            translate("Live", "You are too deep"),
            translate("Live", "Keep your lower back on the pad"),
        ),
        AlertKind.LOCKOUT: (
            translate("Live", "BEND SLIGHTLY"),
            Icon.DOWN,
            translate("Live", "Knees almost locked"),
            translate("Live", "Keep the load on your muscles"),
        ),
        AlertKind.DROP: (
            translate("Live", "SLOW DOWN"),
            Icon.EXCLAIM,
            translate("Live", "The sled is dropping"),
            translate("Live", "Brake it with your legs"),
        ),
    }[kind]
    return WordView(words, icon, WordTone.ALERT, line, detail)


def tempo_only_view(snapshot: Snapshot) -> WordView:
    """The beat goes on by time alone: its words say so."""
    return replace(cue_view(snapshot), line=translate("Live", "Tempo only: nothing is counted"))


def breath_words(breath: Breath) -> str:
    """The line under the word."""
    return {
        Breath.NONE: "",
        Breath.IN: translate("Live", "Breathe in"),
        Breath.OUT: translate("Live", "Breathe out"),
        Breath.KEEP: translate("Live", "Keep breathing"),
    }[breath]


def phase_bars(tempo: Tempo, now: Phase | None) -> tuple[PhaseBar, ...]:
    """The phases of the tempo that take time, with their seconds; X stays X."""
    names = (
        translate("Live", "LOWER"),
        translate("Live", "HOLD"),
        translate("Live", "PUSH"),
        translate("Live", "HOLD"),
    )
    numbers = str(tempo).split("-")
    return tuple(
        PhaseBar(f"{name} {number}", tempo.duration_s(phase), phase is now, number)
        for phase, name, number in zip(TEMPO_PHASES, names, numbers, strict=True)
        if tempo.duration_s(phase) > 0
    )


def whole_seconds(remaining_s: float | None) -> int | None:
    """Seconds as a person counts them: 2 while more than 1 is left."""
    return None if remaining_s is None else max(0, math.ceil(remaining_s - 1e-6))


def cue_view(snapshot: Snapshot) -> WordView:
    """The word for the present cue, when neither an alert nor a missing signal comes first."""
    cue = snapshot.cue
    if cue.word is Word.GET_READY:
        line = translate("Live", "Lower at zero")
        return WordView(
            translate("Live", "GET READY"),
            Icon.CLOCK,
            WordTone.COUNT,
            line,
            seconds=whole_seconds(cue.remaining_s),
        )
    still = _still_view(snapshot)
    if still is not None:
        return still
    word, icon = {
        Word.LOWER: (translate("Live", "LOWER"), Icon.DOWN),
        Word.HOLD: (translate("Live", "HOLD"), Icon.HOLD),
        Word.PUSH: (translate("Live", "PUSH"), Icon.UP),
    }[cue.word]
    bars = phase_bars(snapshot.programme.tempo, cue.phase) if snapshot.programme is not None else ()
    seconds = whole_seconds(cue.remaining_s)
    return WordView(word, icon, WordTone.GUIDE, breath_words(cue.breath), seconds=seconds, bars=bars)


def _still_view(snapshot: Snapshot) -> WordView | None:
    """Words of the states in which nothing is timed."""
    match snapshot.cue.word:
        case Word.UNRACK:
            line = (
                translate(
                    "Live", "Push the sled up a little and turn the handles out. The set starts by itself."
                )
                if snapshot.calibrated
                else translate("Live", "Touch Start, then unrack. Follow the tempo; nothing is judged.")
            )
            return WordView(translate("Live", "UNRACK"), Icon.LOCK_OPEN, WordTone.GUIDE, line)
        case Word.RACK:
            line = translate("Live", "Push up and turn the handles in. The set is done.")
            return WordView(translate("Live", "RACK"), Icon.RACK, WordTone.GUIDE, line)
        case Word.PAUSED:
            reason = spoken("Reason", snapshot.pause_reason)
            line = reason or translate("Live", "Touch Resume when you are ready.")
            return WordView(translate("Live", "PAUSED"), Icon.PAUSE, WordTone.QUIET, line)
        case Word.NO_SIGNAL:
            return unknown_view(snapshot)
    return None


def share_left(cue: Cue) -> float:
    """Share 1..0 of the present phase that remains."""
    return 1.0 - min(1.0, max(0.0, cue.fraction))
