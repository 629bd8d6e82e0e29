"""When the link may be called live; times are given, nothing waits."""

from __future__ import annotations

from kiosk.motion.samples import LinkState
from kiosk.sensing.link import DAMAGED, SILENT, UNPLUGGED, UNREADABLE, LinkMonitor


def stream(
    link: LinkMonitor, start_s: float, seconds: float, bad_every: int = 0, lost_every: int = 0
) -> float:
    """200 Hz for a while; returns the time of the last sample."""
    now_s = start_s
    for index in range(round(seconds * 200)):
        now_s = start_s + index / 200
        bad = int(bool(bad_every) and index % bad_every == 0)
        lost = int(bool(lost_every) and index % lost_every == 0)
        link.received(now_s, 34, 1 - bad, bad, lost)
        link.passed(now_s)
    return now_s


def state(link: LinkMonitor) -> LinkState:
    return link.state


def opened(now_s: float = 0.0) -> LinkMonitor:
    link = LinkMonitor()
    link.searching(now_s)
    link.opened(now_s)
    return link


def test_live_takes_ten_samples_and_three_tenths_of_a_second() -> None:
    link = opened()
    stream(link, 0.0, 0.29)
    assert state(link) is LinkState.SEARCHING
    stream(link, 0.29, 0.05)
    assert state(link) is LinkState.LIVE


def test_a_slow_sensor_needs_its_ten_samples() -> None:
    link = opened()
    for index in range(9):
        link.received(0.1 * index, 34, 1, 0, 0)
    assert state(link) is LinkState.SEARCHING
    link.received(0.9, 34, 1, 0, 0)
    assert state(link) is LinkState.LIVE


def test_silence_of_a_quarter_second_ends_live_at_once() -> None:
    link = opened()
    last_s = stream(link, 0.0, 1.0)
    link.passed(last_s + 0.249)
    assert state(link) is LinkState.LIVE
    link.passed(last_s + 0.2501)
    assert state(link) is LinkState.SILENT
    assert link.news()[-1].reason == SILENT


def test_after_silence_the_sensor_proves_itself_again() -> None:
    link = opened()
    last_s = stream(link, 0.0, 1.0)
    link.passed(last_s + 0.3)
    stream(link, 2.0, 0.25)
    assert state(link) is LinkState.SILENT
    stream(link, 2.25, 0.2)
    assert state(link) is LinkState.LIVE


def test_bytes_without_samples_are_called_unreadable() -> None:
    link = opened()
    for index in range(60):
        link.received(index / 200, 34, 0, 1, 0)
        link.passed(index / 200)
    assert (state(link), link.news()[-1].reason) == (LinkState.SILENT, UNREADABLE)


def test_many_damaged_lines_end_live_and_few_do_not() -> None:
    few, many = opened(), opened()
    stream(few, 0.0, 3.0, bad_every=20)
    assert state(few) is LinkState.LIVE
    last_s = stream(many, 0.0, 1.0)
    stream(many, last_s, 3.0, bad_every=5)
    assert (state(many), many.news()[-1].reason) == (LinkState.SILENT, DAMAGED)


def test_a_slow_sensor_with_three_damaged_lines_in_a_row_stays_live() -> None:
    link = opened()
    for index in range(200):
        bad = int(index in (100, 104, 109))
        link.received(index / 50, 34, 1 - bad, bad, 0)
        link.passed(index / 50)
    assert [news.state for news in link.news()][-1] is LinkState.LIVE


def test_many_missing_samples_end_live() -> None:
    link = opened()
    last_s = stream(link, 0.0, 1.0)
    stream(link, last_s, 2.0, lost_every=3)
    assert state(link) is LinkState.SILENT


def test_a_loss_stays_on_show_until_the_sensor_is_back() -> None:
    link = opened()
    stream(link, 0.0, 1.0)
    link.broken(1.0)
    link.searching(1.3)
    assert (state(link), link.news()[-1].reason) == (LinkState.LOST, UNPLUGGED)
    link.opened(2.0)
    assert state(link) is LinkState.SEARCHING
    stream(link, 2.0, 0.4)
    assert state(link) is LinkState.LIVE


def test_news_come_once_for_each_change_in_order() -> None:
    link = opened()
    for second in range(5):
        link.searching(float(second), "No sensor is connected at /dev/x. Plug it in.")
    reasons = [news.reason for news in link.news()]
    assert len(reasons) == len(set(reasons)) == 3
    assert link.news() == []
