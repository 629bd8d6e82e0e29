"""Faults that the simulated sensor can have, composable: ``corrupt=0.02,off@20+2,slip=15@40``.

``@T`` is the second of the simulation at which a fault begins, ``+S`` for how many seconds; without ``@`` it
is there from the start, without ``+`` until the end.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

_NUMBER = r"-?\d{1,6}(?:\.\d{1,6})?"
_TIMED = re.compile(rf"([a-z_]+)(?:=({_NUMBER}|value))?(?:@({_NUMBER})(?:\+({_NUMBER}))?)?")


class FaultVerb(Enum):
    """What can go wrong from one second to another."""

    OFF = "off"
    STUCK = "stuck"
    GARBAGE = "garbage"
    WRONG = "wrong"
    SLOW = "slow"
    DELAYED = "delayed"
    INTERMITTENT = "intermittent"
    RESET = "reset"
    REVERSE = "reverse"
    DRIFT = "drift"
    SLIP = "slip"
    DUP = "dup"
    SWAP = "swap"
    THIEF = "thief"
    RATE = "rate"
    SATURATE = "saturate"
    HELLO_WRONG = "hello_wrong"


@dataclass(frozen=True)
class Timed:
    """One fault from ``start_s`` to ``end_s`` (s of the simulation); ``value`` as its form says."""

    verb: FaultVerb
    value: float
    start_s: float = 0.0
    end_s: float = math.inf

    def on(self, t_s: float) -> bool:
        """Whether it is there at ``t_s``."""
        return self.start_s <= t_s < self.end_s


@dataclass(frozen=True)
class _Form:
    about: str
    low: float | None = None
    high: float = 0.0
    words: tuple[str, ...] = ()


_TIMED_FORMS = {
    FaultVerb.OFF: _Form("off@T+S (unplugged)"),
    FaultVerb.STUCK: _Form(
        "stuck@T+S (repeats itself) or stuck=value@T+S (only the value)", words=("value",)
    ),
    FaultVerb.GARBAGE: _Form("garbage@T+S (random bytes) or garbage=P", 0.0, 1.0),
    FaultVerb.WRONG: _Form("wrong=F@T+S (positions times F)", 0.1, 10.0),
    FaultVerb.SLOW: _Form("slow=P@T+S (the line passes P of what is sent in time)", 0.01, 0.99),
    FaultVerb.DELAYED: _Form("delayed=MS@T+S", 1.0, 60_000.0),
    FaultVerb.INTERMITTENT: _Form("intermittent=MS@T+S (on and off for MS each)", 1.0, 60_000.0),
    FaultVerb.RESET: _Form("reset@T (the counter falls to 0 and nothing is said)"),
    FaultVerb.REVERSE: _Form("reverse@T (counts the other way)"),
    FaultVerb.DRIFT: _Form("drift=MMPS@T+S (creeps)", -100.0, 100.0),
    FaultVerb.SLIP: _Form("slip=MM@T (a step that stays)", -1000.0, 1000.0),
    FaultVerb.DUP: _Form("dup=P@T+S (share of lines sent twice)", 0.0, 1.0),
    FaultVerb.SWAP: _Form("swap=P@T+S (share of lines that change places)", 0.0, 1.0),
    FaultVerb.THIEF: _Form("thief=P@T+S (share of lines that another reader takes)", 0.0, 1.0),
    FaultVerb.RATE: _Form("rate=HZ@T+S", 1.0, 500.0),
    FaultVerb.SATURATE: _Form("saturate=MM@T+S (reads no further than MM)", 0.0, 2000.0),
    FaultVerb.HELLO_WRONG: _Form("hello_wrong@T+S (names itself as another device)"),
}
_FORMS = {
    "ok": "ok or ok@T (all faults before T end there)",
    "corrupt": "corrupt=P (share of lines with one wrong bit, 0 to 1)",
    "drop": "drop=P (share of lines left out, 0 to 1)",
    "silence": "silence=T+S (from second T for S seconds)",
    "restart": "restart=T (the sensor begins anew at second T)",
    "cluster": "cluster=MS (bytes arrive in groups, 1 to 1000 ms)",
    **{verb.value: form.about for verb, form in _TIMED_FORMS.items()},
}

FAULT_HELP = "; ".join(_FORMS.values())


@dataclass(frozen=True)
class Faults:
    """Shares of lines 0..1; times in s of the simulation; None or 0 for what does not happen."""

    corrupt: float = 0.0
    drop: float = 0.0
    garbage: float = 0.0
    silences: tuple[tuple[float, float], ...] = ()
    restarts: tuple[float, ...] = ()
    cluster_s: float = 0.0
    timed: tuple[Timed, ...] = ()

    def silent(self, t_s: float) -> bool:
        """Whether nothing is sent at ``t_s``."""
        return any(start <= t_s < start + length for start, length in self.silences)

    def at(self, verb: FaultVerb, t_s: float) -> Timed | None:
        """The latest fault of this kind that is there at ``t_s``."""
        return next((fault for fault in reversed(self.timed) if fault.verb is verb and fault.on(t_s)), None)

    def of(self, *verbs: FaultVerb) -> tuple[Timed, ...]:
        """All faults of these kinds, in the order given."""
        return tuple(fault for fault in self.timed if fault.verb in verbs)


NO_FAULTS = Faults()


def parse_faults(text: str) -> Faults:
    """Read faults divided by commas or spaces; all but the shares may come more than once.

    Raises:
        ValueError: one line naming the fault and what is allowed.
    """
    faults = NO_FAULTS
    for part in re.split(r"[,\s]+", text.strip()):
        if not part:
            continue
        name = re.split("[=@]", part)[0]
        if name not in _FORMS:
            raise ValueError(f"fault '{name}' is unknown; allowed: {', '.join(_FORMS.values())}")
        try:
            faults = _add(faults, name, part)
        except ValueError:
            raise ValueError(f"fault '{part}' cannot be read; it is {_FORMS[name]}") from None
    return faults


def _add(faults: Faults, name: str, part: str) -> Faults:
    if name in _ADD:
        _, equals, value = part.partition("=")
        if equals and not (name == "garbage" and "@" in part):
            return _ADD[name](faults, value)
    match = _TIMED.fullmatch(part)
    if match is None:
        raise ValueError(part)
    start_s = 0.0 if match[3] is None else _within(match[3], 0.0, 1e6)
    end_s = math.inf if match[4] is None else start_s + _within(match[4], 0.001, 1e6)
    if name == "ok":
        return _ended(faults, start_s) if match[2] is None and match[4] is None else _refuse(part)
    if name not in {verb.value for verb in FaultVerb}:
        return _refuse(part)
    verb = FaultVerb(name)
    fault = Timed(verb, _value(_TIMED_FORMS[verb], match[2]), start_s, end_s)
    return replace(faults, timed=(*faults.timed, fault))


def _refuse(part: str) -> Faults:
    raise ValueError(part)


def _value(form: _Form, text: str | None) -> float:
    """The number of a fault; 1 for a word, 0 where none is asked for."""
    if text in form.words:
        return 1.0
    if form.low is None or (form.about.startswith("garbage") and text is None):
        if text is not None:
            raise ValueError(text)
        return 0.0
    return _within(text or "", form.low, form.high)


def _ended(faults: Faults, t_s: float) -> Faults:
    if t_s == 0.0:
        return faults
    timed = tuple(replace(fault, end_s=min(fault.end_s, max(fault.start_s, t_s))) for fault in faults.timed)
    silences = tuple((start, min(length, max(0.0, t_s - start))) for start, length in faults.silences)
    return replace(faults, timed=timed, silences=silences)


def _share(value: str) -> float:
    return _within(value, 0.0, 1.0)


def _within(value: str, low: float, high: float) -> float:
    if not re.fullmatch(_NUMBER, value) or not low <= float(value) <= high:
        raise ValueError(value)
    return float(value)


def _silence(faults: Faults, value: str) -> Faults:
    start, _, length = value.partition("+")
    period = (_within(start, 0.0, 1e6), _within(length, 0.001, 1e6))
    return replace(faults, silences=(*faults.silences, period))


_ADD: dict[str, Callable[[Faults, str], Faults]] = {
    "corrupt": lambda faults, value: replace(faults, corrupt=_share(value)),
    "drop": lambda faults, value: replace(faults, drop=_share(value)),
    "garbage": lambda faults, value: replace(faults, garbage=_share(value)),
    "silence": _silence,
    "restart": lambda faults, value: replace(
        faults, restarts=tuple(sorted((*faults.restarts, _within(value, 0.001, 1e6))))
    ),
    "cluster": lambda faults, value: replace(faults, cluster_s=_within(value, 1.0, 1000.0) / 1000.0),
}
