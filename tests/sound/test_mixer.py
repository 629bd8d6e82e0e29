"""The mixer places, adds, clears and limits to the sample."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sound.mixer import KNEE, Group, Mixer
from kiosk.sound.voices import Voice

BLIP = np.array([0.1, 0.2, 0.3], dtype=np.float32)


def _in_blocks(mixer: Mixer, blocks: list[int]) -> Voice:
    return np.concatenate([mixer.render(count) for count in blocks])


@given(start=st.integers(0, 60), blocks=st.lists(st.integers(1, 17), min_size=12, max_size=30))
def test_a_voice_lies_at_its_sample_whatever_the_blocks(start: int, blocks: list[int]) -> None:
    mixer = Mixer()
    mixer.schedule(start, BLIP, Group.BEAT)
    heard = _in_blocks(mixer, blocks)
    wanted = np.zeros(len(heard) + 100, dtype=np.float32)
    wanted[start : start + 3] = BLIP
    assert np.array_equal(heard, wanted[: len(heard)])
    assert mixer.position == sum(blocks)


def test_voices_add_up() -> None:
    mixer = Mixer()
    mixer.schedule(0, BLIP, Group.BEAT)
    mixer.schedule(1, BLIP, Group.EVENT)
    assert mixer.render(5) == pytest.approx([0.1, 0.3, 0.5, 0.3, 0.0])


def test_a_late_voice_starts_whole_at_the_play_head() -> None:
    mixer = Mixer()
    mixer.render(10)
    mixer.schedule(2, BLIP, Group.EVENT)
    assert mixer.render(4) == pytest.approx([0.1, 0.2, 0.3, 0.0])


def test_clear_forgets_the_future_of_one_group_and_lets_the_present_ring_out() -> None:
    mixer = Mixer()
    for group in (Group.BEAT, Group.COUNT):
        mixer.schedule(0, BLIP, group)
        mixer.schedule(10, BLIP, group)
    mixer.render(1)
    mixer.clear(Group.BEAT, mixer.position)
    assert mixer.render(3) == pytest.approx([0.4, 0.6, 0.0])
    assert _in_blocks(mixer, [6, 4]) == pytest.approx([0, 0, 0, 0, 0, 0, 0.1, 0.2, 0.3, 0])


@given(every=st.integers(3, 20), blocks=st.lists(st.integers(1, 31), min_size=10, max_size=20))
def test_a_loop_repeats_to_the_sample_until_it_is_cleared(every: int, blocks: list[int]) -> None:
    mixer = Mixer()
    mixer.loop(4, BLIP, every, Group.ALARM)
    mixer.clear(Group.ALARM, 4 + 3 * every)
    heard = _in_blocks(mixer, blocks)
    wanted = np.zeros(len(heard) + 200, dtype=np.float32)
    for repeat in range(3):
        wanted[4 + repeat * every : 7 + repeat * every] = BLIP
    assert np.array_equal(heard, wanted[: len(heard)])


def test_a_loop_needs_an_interval() -> None:
    with pytest.raises(ValueError, match="every 0 samples"):
        Mixer().loop(0, BLIP, 0, Group.ALARM)


def test_silence_fades_within_five_milliseconds_and_forgets_the_rest() -> None:
    mixer = Mixer(48_000)
    mixer.schedule(0, np.full(48_000, 0.5, dtype=np.float32), Group.ALARM)
    mixer.schedule(24_000, BLIP, Group.BEAT)
    mixer.loop(24_000, BLIP, 100, Group.AHEAD)
    mixer.render(480)
    mixer.silence()
    heard = mixer.render(48_000)
    assert heard[0] == pytest.approx(0.5, abs=0.01)
    assert np.abs(np.diff(heard)).max() < 0.01, "a cut clicks"
    assert np.all(heard[240:] == 0.0)


@given(st.lists(st.floats(-1.0, 1.0, width=32), min_size=1, max_size=8), st.integers(1, 30))
def test_no_sample_ever_reaches_one(levels: list[float], copies: int) -> None:
    mixer = Mixer()
    for _ in range(copies):
        mixer.schedule(0, np.array(levels, dtype=np.float32), Group.EVENT)
    heard = mixer.render(len(levels))
    assert np.abs(heard).max() < 1.0
    total = np.array(levels) * copies
    assert np.all(np.sign(heard) == np.sign(total.astype(np.float32)))
    within = np.abs(total) <= KNEE
    assert heard[within] == pytest.approx(total[within], abs=1e-5), "below the knee nothing is bent"


def test_volume_scales_and_is_checked() -> None:
    mixer = Mixer()
    mixer.set_volume(0.5)
    mixer.schedule(0, BLIP, Group.EVENT)
    assert mixer.render(3) == pytest.approx([0.05, 0.1, 0.15])
    with pytest.raises(ValueError, match=r"volume is 1\.5"):
        mixer.set_volume(1.5)


def test_orders_from_other_threads_all_arrive() -> None:
    mixer = Mixer()
    one = np.array([0.001], dtype=np.float32)

    def order(lane: int) -> None:
        for number in range(200):
            mixer.schedule(100_000 + lane * 200 + number, one, Group.EVENT)

    lanes = [threading.Thread(target=order, args=(lane,)) for lane in range(3)]
    for thread in lanes:
        thread.start()
    heard = [mixer.render(64) for _ in range(200)]
    for thread in lanes:
        thread.join()
    heard += [mixer.render(1000) for _ in range(100)]
    assert np.concatenate(heard)[100_000:100_600] == pytest.approx(np.full(600, 0.001))
