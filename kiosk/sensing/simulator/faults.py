"""Faults that the simulated line can have, composable: ``corrupt=0.02,drop=0.01,silence=20+2``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

_NUMBER = r"\d{1,6}(?:\.\d{1,6})?"
_FORMS = {
    "corrupt": "corrupt=P (share of lines with one wrong bit, 0 to 1)",
    "drop": "drop=P (share of lines left out, 0 to 1)",
    "garbage": "garbage=P (share of lines followed by random bytes, 0 to 1)",
    "silence": "silence=T+S (from second T for S seconds)",
    "restart": "restart=T (the sensor begins anew at second T)",
    "cluster": "cluster=MS (bytes arrive in groups, 1 to 1000 ms)",
}


@dataclass(frozen=True)
class Faults:
    """Shares of lines 0..1; times in s of the simulation; None or 0 for what does not happen."""

    corrupt: float = 0.0
    drop: float = 0.0
    garbage: float = 0.0
    silences: tuple[tuple[float, float], ...] = ()
    restarts: tuple[float, ...] = ()
    cluster_s: float = 0.0

    def silent(self, t_s: float) -> bool:
        """Whether nothing is sent at ``t_s``."""
        return any(start <= t_s < start + length for start, length in self.silences)


NO_FAULTS = Faults()


def parse_faults(text: str) -> Faults:
    """Read faults divided by commas or spaces; ``silence`` and ``restart`` may come more than once.

    Raises:
        ValueError: one line naming the fault and what is allowed.
    """
    faults = NO_FAULTS
    for part in re.split(r"[,\s]+", text.strip()):
        if not part:
            continue
        name, _, value = part.partition("=")
        if name not in _FORMS:
            raise ValueError(f"fault '{name}' is unknown; allowed: {', '.join(_FORMS.values())}")
        try:
            faults = _ADD[name](faults, value)
        except ValueError:
            raise ValueError(f"fault '{part}' cannot be read; it is {_FORMS[name]}") from None
    return faults


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
