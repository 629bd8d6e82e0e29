"""Every fault of the simulated sensor does what its name says, when it should, and the same again."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from kiosk.sensing.simulator.faults import FAULT_HELP, FaultVerb, parse_faults
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.wire import sending
from kiosk.sensing.sources import SimulatedSpec, parse_sled

MACHINE = SimulatedMachine()
LINE = re.compile(rb"\$LPOS,(\d+),(\d+),(-?\d+),[0-9A-F]{2}\*")
EXAMPLES = {
    FaultVerb.OFF: "off@3+1",
    FaultVerb.STUCK: "stuck@6+1",
    FaultVerb.GARBAGE: "garbage@3+1",
    FaultVerb.WRONG: "wrong=1.2@3+1",
    FaultVerb.SLOW: "slow=0.5@3+1",
    FaultVerb.DELAYED: "delayed=300@3+1",
    FaultVerb.INTERMITTENT: "intermittent=100@3+1",
    FaultVerb.RESET: "reset@3",
    FaultVerb.REVERSE: "reverse@3",
    FaultVerb.DRIFT: "drift=2@3+1",
    FaultVerb.SLIP: "slip=15@3",
    FaultVerb.DUP: "dup=0.2@3+1",
    FaultVerb.SWAP: "swap=0.2@3+1",
    FaultVerb.THIEF: "thief=0.5@3+1",
    FaultVerb.RATE: "rate=20@3+1",
    FaultVerb.SATURATE: "saturate=500@3+1",
    FaultVerb.HELLO_WRONG: "hello_wrong@3+1",
}


def played(faults: str, seconds: float = 9.0, seed: int = 2) -> list[tuple[float, bytes]]:
    """What arrives, and when, of good5 at 100 Hz."""
    sent = sending(parse_script("good5"), MACHINE, seed, 100.0, parse_faults(faults))
    arrived: list[tuple[float, bytes]] = []
    for one in sent:
        if one.t_s > seconds:
            return arrived
        arrived.append((one.t_s, one.data))
    return arrived


def bytes_in(arrived: list[tuple[float, bytes]], begin_s: float, end_s: float) -> bytes:
    return b"".join(data for t_s, data in arrived if begin_s <= t_s < end_s)


def fields(data: bytes, index: int) -> list[int]:
    """Field 0: counter, 1: clock in us, 2: position in um."""
    return [int(match[index]) for match in LINE.findall(data)]


def test_every_verb_has_an_example_a_form_and_an_effect() -> None:
    assert set(EXAMPLES) == set(FaultVerb)
    clean = played("")
    for verb, text in EXAMPLES.items():
        assert verb.value in FAULT_HELP
        assert played(text) != clean, verb
        assert played(text)[:300] == clean[:300], f"{verb} has an effect before its time"


@pytest.mark.parametrize("verb", FaultVerb, ids=lambda verb: verb.value)
def test_equal_seeds_give_equal_bytes(verb: FaultVerb) -> None:
    assert played(EXAMPLES[verb], 5.0) == played(EXAMPLES[verb], 5.0)


def test_ok_ends_what_was_wrong() -> None:
    assert played("ok") == played("")
    assert played("garbage@3,ok@4") == played("garbage@3+1")
    assert bytes_in(played("off@3, ok@3.5"), 3.6, 4.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("explode@3", "'explode' is unknown; allowed: ok"),
        ("slip@3", "slip=MM@T"),
        ("slip=15@-1", "slip=MM@T"),
        ("wrong=0@2", "wrong=F@T+S"),
        ("stuck=3@2", "stuck=value@T+S"),
        ("off=1@2", "off@T+S"),
        ("ok=1", "ok@T"),
        ("rate=20@x", "rate=HZ@T+S"),
        ("dup=2@1", "dup=P@T+S"),
    ],
)
def test_a_fault_that_cannot_be_read_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)) as refused:
        parse_faults(text)
    assert "\n" not in str(refused.value)


def test_off_and_intermittent_send_nothing_meanwhile() -> None:
    assert bytes_in(played("off@3+1"), 3.0, 4.0) == b""
    flicker = played("intermittent=100@3+1")
    assert bytes_in(flicker, 3.0, 3.1)
    assert bytes_in(flicker, 3.11, 3.19) == b""
    assert bytes_in(flicker, 3.21, 3.29)


def test_stuck_repeats_one_line_and_stuck_value_one_position() -> None:
    lines = fields(bytes_in(played("stuck@6+1"), 6.0, 7.0), 1)
    assert len(lines) > 90
    assert len(set(lines)) == 1
    data = bytes_in(played("stuck=value@6+1"), 6.02, 7.0)
    assert len(set(fields(data, 2))) == 1
    assert len(set(fields(data, 1))) > 90


def test_the_place_faults_move_the_reading_and_not_the_sled() -> None:
    clean = fields(bytes_in(played(""), 3.2, 3.9), 2)
    for text, expected in {
        "slip=15@3": [value + 15_000 for value in clean],
        "reset@3": [0] * len(clean),
        "wrong=1.5@3+1": [round(((value - 12_000) * 1.5 + 12_000) / 100) * 100 for value in clean],
        "saturate=500@3+1": [512_000] * len(clean),
    }.items():
        got = fields(bytes_in(played(text), 3.2, 3.9), 2)
        assert got == pytest.approx(expected, abs=200), text
    crept = fields(bytes_in(played("drift=10@3"), 3.0, 3.99), 2)
    assert crept[-1] - crept[0] == pytest.approx(9_800, abs=300)


def test_reverse_counts_the_other_way() -> None:
    right = fields(bytes_in(played(""), 5.0, 9.0), 2)
    wrong = fields(bytes_in(played("reverse@3"), 5.0, 9.0), 2)
    assert {a + b for a, b in zip(right, wrong, strict=True)} == {2 * 612_000}


def test_delayed_and_slow_lines_arrive_late_and_in_order() -> None:
    for text, late_us in (("delayed=300@3+1", 300_000), ("slow=0.5@3+1", 400_000)):
        late = [
            t_s * 1e6 - clock
            for t_s, data in played(text)
            for clock in fields(data, 1)
            if 3.85 <= clock / 1e6 < 3.95
        ]
        assert late
        assert min(late) >= late_us - 20_000, text
        clocks = fields(bytes_in(played(text), 0.0, 9.0), 1)
        assert clocks == sorted(clocks)


def test_rate_leaves_out_and_thief_takes_lines() -> None:
    assert len(fields(bytes_in(played("rate=20@3+1"), 3.0, 4.0), 0)) == pytest.approx(20, abs=1)
    rated = fields(bytes_in(played("rate=20@3+1"), 3.0, 4.0), 0)
    assert {b - a for a, b in pairwise(rated)} == {1}, "a slow sensor loses nothing"
    stolen = fields(bytes_in(played("thief=0.5@3+1"), 3.0, 4.0), 0)
    assert 30 <= len(stolen) <= 70


def test_dup_and_swap_disorder_the_counter() -> None:
    doubled = fields(bytes_in(played("dup=0.2@3+1"), 3.0, 4.0), 0)
    assert len(doubled) - len(set(doubled)) >= 8
    swapped = fields(bytes_in(played("swap=0.2@3+1"), 3.0, 4.0), 0)
    assert swapped != sorted(swapped)
    assert len(set(swapped)) == len(swapped)


def test_another_device_names_itself_in_its_own_way() -> None:
    names = re.findall(rb"LPID,1,(\w+)", bytes_in(played("hello_wrong@3+2"), 0.0, 6.0))
    assert names == [b"quad", b"quad", b"quad", b"stranger", b"stranger", b"quad"]


def test_a_simulated_sled_takes_its_faults_with_its_script() -> None:
    spec = parse_sled("simulated:good5; faults off@20+3, slip=15@40")
    assert isinstance(spec, SimulatedSpec)
    assert spec.script.name == "good5"
    assert [fault.verb for fault in spec.faults.timed] == [FaultVerb.OFF, FaultVerb.SLIP]
    with pytest.raises(ValueError, match="'melt' is unknown"):
        parse_sled("simulated:rack 4; unrack; rep; rack; faults melt@3")
