"""What the simulated person does: a small language, read strictly.

``rack 4; unrack; tempo 2-1-1-1; rep x5; rep deep=18; partial 0.4; pause 3; rack`` - one action for each part,
parts divided by ``;`` or line ends, ``#`` starts a comment. ``repeat`` as the last part plays it for ever.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk.motion.tempo import Tempo


class RepKind(Enum):
    """How a repetition goes; the value is what the truth file says."""

    GOOD = "good"
    DEEP = "deep"
    LOCKED = "locked"
    SHORT = "short"
    FAST = "fast"
    BOUNCE = "bounce"
    STALL = "stall"


@dataclass(frozen=True)
class Rack:
    """Return to the rack (if not there) and stay ``seconds``."""

    seconds: float


@dataclass(frozen=True)
class Unrack:
    """Lift the sled off, turn the handles, lower it to the start and stand still for ``seconds``."""

    seconds: float


@dataclass(frozen=True)
class Rep:
    """One repetition. ``amount``: mm past the limit (deep, locked), of bounce, or a share (short, stall)."""

    kind: RepKind
    amount: float = 0.0


@dataclass(frozen=True)
class Partial:
    """A lowering of this share of the range and back."""

    share: float


@dataclass(frozen=True)
class Pause:
    """Hold where the sled is."""

    seconds: float


@dataclass(frozen=True)
class Lean:
    """Shift by this many mm and back, without a repetition."""

    mm: float


@dataclass(frozen=True)
class SetTempo:
    """The tempo that is followed from here on."""

    tempo: Tempo


@dataclass(frozen=True)
class Stroke:
    """Staff move the empty sled out of the rack, from stop to stop, and back into the rack."""


Action = Rack | Unrack | Rep | Partial | Pause | Lean | SetTempo | Stroke


@dataclass(frozen=True)
class Script:
    """Actions in order, beginning with the sled in the rack; ``endless`` scripts start again at their end."""

    name: str
    actions: tuple[Action, ...]
    endless: bool = False


_GOOD5 = "rack 4; unrack; tempo 2-1-1-1; rep x5; rack 2"
_DEMO = """
tempo 2-1-1-1
rack 6; unrack; rep x12; rack 45; lean 6; rack 45
unrack; rep x5; rep deep=18; rep x6; rack 60; lean 4; rack 30
unrack; rep x8; rep short=0.75; rep x2; rep lock=16; rack 92
repeat
"""
BUILT_IN: dict[str, str] = {
    "demo": _DEMO,
    "good5": _GOOD5,
    "deep3": _GOOD5.replace("rep x5", "rep x2; rep deep=18; rep x2"),
    "lock4": _GOOD5.replace("rep x5", "rep x3; rep lock=18; rep x1"),
}

_NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,3})?")
_MAX_REPS = 100
_FAULTY_REPS = {
    "deep": (RepKind.DEEP, 1.0, 100.0, "mm below the depth limit"),
    "lock": (RepKind.LOCKED, 1.0, 40.0, "mm above the lockout limit"),
    "short": (RepKind.SHORT, 0.62, 0.82, "share of the range"),
}
_REP_FORMS = "rep, rep x5, rep deep=18, rep lock=18, rep short=0.7 or rep fast"


def parse_script(text: str) -> Script:
    """Read a built-in name, an inline script, or the path of a script file.

    Raises:
        ValueError: one line that names the file or the verb and what is allowed.
    """
    text = text.strip()
    if text in BUILT_IN:
        return _parse(text, BUILT_IN[text])
    if ";" not in text and "\n" not in text and text.split(" ")[0] not in _VERBS:
        return _parse(text, _read_file(text))
    return _parse("inline", text)


def _read_file(name: str) -> str:
    path = Path(name).expanduser()
    if not name or not path.is_file():
        raise ValueError(
            f"script '{name}' is no built-in ({', '.join(BUILT_IN)}), "
            f"no verb ({', '.join(_VERBS)}) and no file"
        )
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"script file {path} cannot be read: {error}") from error


def _parse(name: str, text: str) -> Script:
    lines = (line.split("#")[0] for line in text.splitlines())
    parts = [part.split() for line in lines for part in line.split(";") if part.strip()]
    endless = bool(parts) and parts[-1] == ["repeat"]
    actions: list[Action] = []
    for verb, *words in parts[:-1] if endless else parts:
        if verb not in _VERBS:
            raise ValueError(
                f"script: '{verb}' is no verb; allowed: {', '.join(_VERBS)}, and repeat at the end"
            )
        actions.extend(_VERBS[verb](words))
    if not actions:
        raise ValueError(f"script '{name}' is empty; allowed verbs: {', '.join(_VERBS)}")
    _check_order(actions, endless)
    return Script(name, tuple(actions), endless)


def _check_order(actions: list[Action], endless: bool) -> None:
    racked = True
    for action in actions:
        match action:
            case Unrack() if not racked:
                raise ValueError("script: 'unrack' while the sled is off the rack; put 'rack' before it")
            case Rep() | Partial() if racked:
                verb = "partial" if isinstance(action, Partial) else "rep"
                raise ValueError(f"script: '{verb}' while the sled is in the rack; put 'unrack' before it")
            case Stroke() if not racked:
                raise ValueError("script: 'stroke' while a person holds the sled; put 'rack' before it")
            case Unrack():
                racked = False
            case Rack():
                racked = True
    if endless and not racked:
        raise ValueError("script: 'repeat' with the sled off the rack; put 'rack' before it")


def _number(verb: str, words: list[str], low: float, high: float, default: float, unit: str) -> float:
    if not words:
        return default
    return _in_range(" ".join([verb, *words]), words[0] if len(words) == 1 else "", low, high, unit)


def _in_range(said: str, value: str, low: float, high: float, unit: str) -> float:
    if _NUMBER.fullmatch(value) and low <= float(value) <= high:
        return float(value)
    raise ValueError(f"script: '{said}' - it takes one number, {low:g} to {high:g} {unit}")


def _rep(words: list[str]) -> list[Action]:
    said = " ".join(["rep", *words])
    if len(words) > 1:
        raise ValueError(f"script: '{said}' - allowed: {_REP_FORMS}")
    word = words[0] if words else "x1"
    if word == "fast":
        return [Rep(RepKind.FAST)]
    if count := re.fullmatch(r"x(\d{1,3})", word):
        if not 1 <= int(count[1]) <= _MAX_REPS:
            raise ValueError(f"script: '{said}' - x takes 1 to {_MAX_REPS}")
        return [Rep(RepKind.GOOD)] * int(count[1])
    key, _, value = word.partition("=")
    if key not in _FAULTY_REPS:
        raise ValueError(f"script: '{said}' - allowed: {_REP_FORMS}")
    kind, low, high, unit = _FAULTY_REPS[key]
    return [Rep(kind, _in_range(said, value, low, high, unit))]


def _tempo(words: list[str]) -> list[Action]:
    try:
        return [SetTempo(Tempo.parse(" ".join(words)))]
    except ValueError as error:
        raise ValueError(f"script: {error}") from None


def _bounce(words: list[str]) -> list[Action]:
    return [Rep(RepKind.BOUNCE, _number("bounce", words, 20, 40, 30.0, "mm"))]


def _stroke(words: list[str]) -> list[Action]:
    if words:
        raise ValueError(f"script: '{' '.join(['stroke', *words])}' - it takes nothing")
    return [Stroke()]


_VERBS: dict[str, Callable[[list[str]], list[Action]]] = {
    "rack": lambda words: [Rack(_number("rack", words, 0, 600, 2.0, "s"))],
    "unrack": lambda words: [Unrack(_number("unrack", words, 0.5, 60, 3.0, "s"))],
    "rep": _rep,
    "partial": lambda words: [Partial(_number("partial", words, 0.2, 0.55, 0.4, "of the range"))],
    "pause": lambda words: [Pause(_number("pause", words, 0, 600, 3.0, "s"))],
    "bounce": _bounce,
    "lean": lambda words: [Lean(_number("lean", words, 3, 15, 5.0, "mm"))],
    "stall": lambda words: [Rep(RepKind.STALL, _number("stall", words, 0.2, 0.6, 0.45, "of the push"))],
    "stroke": _stroke,
    "tempo": _tempo,
}
