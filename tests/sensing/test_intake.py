"""The rules of one line on a stepped clock: strangers, stuck sensors, thieves, and how the line does."""

from __future__ import annotations

import pytest

from kiosk.motion.samples import LinkCause, LinkNews, LinkState, SampleBlock, SledItem
from kiosk.sensing.decoded import LposIdentity
from kiosk.sensing.intake import Intake
from kiosk.sensing.lpos import encode_lpid, encode_lpos
from kiosk.sensing.protocols import WireProtocol

OURS = LposIdentity("quad", 0.1, 200, "fw1.0.0")


class Desk:
    """An intake and what it told."""

    def __init__(self, expected: LposIdentity | None = None) -> None:
        self.items: list[SledItem] = []
        self.intake = Intake(WireProtocol.LPOS, self.items.append, expected=expected)
        self.now_s = 50.0
        self.number = 0
        self.intake.searching(self.now_s)
        self.intake.opened(self.now_s)

    def send(self, seconds: float, frozen: bool = False, skip: int = 0) -> None:
        """200 Hz for a while; ``skip`` leaves so many out of each ten."""
        for index in range(round(200 * seconds)):
            self.now_s += 0.005
            self.number += not frozen
            if index % 10 >= skip:
                line = encode_lpos(self.number, 5000 * self.number, 1000, 1)
                self.intake.take(line, self.now_s)
            else:
                self.intake.passed(self.now_s)

    def name(self, identity: LposIdentity) -> None:
        self.intake.take(encode_lpid(identity), self.now_s)

    @property
    def state(self) -> LinkState:
        return self.last.state

    @property
    def last(self) -> LinkNews:
        return [item for item in self.items if isinstance(item, LinkNews)][-1]

    @property
    def blocks(self) -> int:
        return sum(isinstance(item, SampleBlock) for item in self.items)


def test_another_device_after_ours_is_refused_and_said() -> None:
    desk = Desk()
    desk.name(OURS)
    desk.send(1.0)
    assert desk.last.why is LinkCause.WORKING
    desk.intake.broken(desk.now_s)
    desk.intake.opened(desk.now_s)
    taken = desk.blocks
    desk.send(0.05)
    desk.name(LposIdentity("laser", 1.0, 100, "x9"))
    desk.send(5.0)
    assert (desk.last.why, desk.last.state) == (LinkCause.STRANGER, LinkState.SEARCHING)
    assert desk.blocks == taken, "not one sample of a stranger is believed"
    desk.name(OURS)
    desk.send(0.5)
    assert desk.last.why is LinkCause.WORKING


def test_a_device_that_named_itself_once_has_to_do_so_again_after_a_reconnection() -> None:
    desk = Desk(expected=OURS)
    desk.send(2.0)
    assert desk.state.value != "live"
    desk.name(OURS)
    desk.send(0.01)
    assert desk.state is LinkState.LIVE


def test_new_firmware_in_our_own_device_is_no_stranger() -> None:
    desk = Desk(expected=OURS)
    desk.name(LposIdentity("quad", 0.1, 100, "fw2.1.0"))
    desk.send(0.5)
    assert desk.state is LinkState.LIVE


def test_a_sensor_that_repeats_itself_is_stuck_not_silent() -> None:
    desk = Desk()
    desk.send(1.0)
    desk.send(0.5, frozen=True)
    assert (desk.last.why, desk.last.state) == (LinkCause.FROZEN, LinkState.SILENT)
    assert "stuck" in desk.last.reason


def test_samples_that_another_reader_takes_are_missed() -> None:
    desk = Desk()
    desk.send(1.0)
    desk.send(1.0, skip=4)
    assert desk.state.value == "silent"
    assert "Another program" in desk.last.reason
    desk.send(2.0)
    assert desk.state is LinkState.LIVE


def test_health_says_rate_jitter_and_counters_and_goes_with_the_news() -> None:
    desk = Desk()
    desk.send(2.5)
    health = desk.intake.health
    assert health.rate_hz == pytest.approx(200.0, rel=0.01)
    assert health.jitter_ms is not None
    assert health.jitter_ms < 1.0
    assert (health.good, health.bad, health.reconnects) == (500, 0, 1)
    desk.intake.take(b"$LPOS,1,2,3,01*0000\r\n", desk.now_s)
    desk.now_s += 0.6
    desk.intake.passed(desk.now_s)
    assert desk.last.health is not None
    assert desk.last.health.bad == 1
    desk.number += 120
    desk.send(1.0)
    assert desk.intake.health.gaps == 1
    assert desk.intake.health.lost == 120
