"""What may go wrong with a sensor, drawn at random: one text of faults for each verb."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Draw = Callable[[np.random.Generator], str]


def _at(rng: np.random.Generator, low_s: float = 0.6, high_s: float = 7.0) -> str:
    return f"@{rng.uniform(low_s, high_s):.2f}"


def _span(rng: np.random.Generator) -> str:
    return f"{_at(rng)}+{rng.uniform(0.1, 3.5):.2f}"


def _signed(rng: np.random.Generator, low: float, high: float) -> float:
    return float(rng.uniform(low, high) * rng.choice([-1.0, 1.0]))


DRAWS: dict[str, Draw] = {
    "ok": lambda _: "ok",
    "off": lambda rng: f"off{_span(rng)}",
    "silence": lambda rng: f"silence={rng.uniform(0.6, 7):.2f}+{rng.uniform(0.1, 3.5):.2f}",
    "stuck": lambda rng: f"stuck{_span(rng)}",
    "stuck value": lambda rng: f"stuck=value{_span(rng)}",
    "garbage": lambda rng: f"garbage{_span(rng)}",
    "noise": lambda rng: f"garbage={rng.uniform(0.01, 0.6):.2f},corrupt={rng.uniform(0.0, 0.5):.2f}",
    "wrong": lambda rng: f"wrong={rng.choice([0.5, 0.7, 0.85, 1.15, 1.4]):g}{_span(rng)}",
    "slow": lambda rng: f"slow={rng.uniform(0.1, 0.9):.2f}{_span(rng)}",
    "delayed": lambda rng: f"delayed={rng.uniform(50, 1500):.0f}{_span(rng)}",
    "intermittent": lambda rng: f"intermittent={rng.uniform(20, 600):.0f}{_span(rng)}",
    "restart": lambda rng: f"restart={rng.uniform(0.6, 7.0):.2f}",
    "reset": lambda rng: f"reset{_at(rng)}",
    "reverse": lambda rng: f"reverse{_at(rng, 0.0, 1.2)}",
    "drift": lambda rng: f"drift={_signed(rng, 0.1, 3.0):.2f}{_at(rng)}",
    "slip": lambda rng: f"slip={_signed(rng, 15.0, 400.0):.1f}{_at(rng)}",
    "dup": lambda rng: f"dup={rng.uniform(0.01, 0.5):.2f}{_span(rng)}",
    "swap": lambda rng: f"swap={rng.uniform(0.01, 0.3):.2f}{_span(rng)}",
    "thief": lambda rng: f"thief={rng.uniform(0.02, 0.9):.2f}{_span(rng)}",
    "rate": lambda rng: f"rate={rng.choice([5, 10, 20, 37, 50])}{_span(rng)}",
    "saturate": lambda rng: f"saturate={rng.uniform(340.0, 450.0):.0f}{_at(rng)}",
    "hello_wrong": lambda rng: f"off@{(t := rng.uniform(0.6, 6)):.2f}+0.3,hello_wrong@{t:.2f}",
}
"""One draw of each verb; a run's verb is its number modulo their count."""
