"""The workout as a text that any phone reads: short, honest, decodable, and read by a real QR reader."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.events import Verdict
from kiosk.motion.tempo import Tempo
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.snapshot import SetRecord
from kiosk.training.takeaway import LETTERS, LONGEST, TakenWorkout, decode, encode, summarise
from kiosk.widgets.qr_matrix import QUIET_MODULES, qr_matrix
from tests.fakes.records import repetition

WHEN = "2026-11-21 18:40"


def _set(number: int, verdicts: str, finished: bool = True) -> SetRecord:
    """A set out of letters as in the text."""
    kinds = {letter: verdict for verdict, letter in LETTERS.items()}
    reps = tuple(
        replace(repetition(place), verdict=kinds[letter.upper()], counted=letter.isupper())
        for place, letter in enumerate(verdicts, 1)
    )
    return SetRecord(number, finished, reps, (), 0.0, 60.0)


VERDICTS = st.text(alphabet="GSDLFUgsdlfu", max_size=100)
WORKOUTS = st.builds(
    lambda sets, programme, loads, when: summarise(
        programme,
        [_set(number, verdicts, finished) for number, (verdicts, finished) in enumerate(sets, 1)],
        loads,
        when,
    ),
    st.lists(st.tuples(VERDICTS, st.booleans()), max_size=20),
    st.sampled_from([*PROGRAMMES.values(), Programme(Goal.OWN, 20, 100, Tempo(2.5, 0, None, 1), 90)]),
    st.lists(st.none() | st.floats(0, 500), max_size=20),
    st.sampled_from(["", WHEN]),
)


def test_an_ordinary_workout_reads_like_this() -> None:
    sets = [_set(1, "GGGGGGGGGGGG"), _set(2, "GGGGGGDGGGGG"), _set(3, "GGGGSSg", finished=False)]
    text = encode(summarise(PROGRAMMES[Goal.SIZE], sets, (120.0, 120.0, 122.5), WHEN))
    assert text == (
        "LEG PRESS 2026-11-21 18:40 /1\n"
        "SIZE 3x12 2-1-1-1\n"
        "1 12/12 120kg 12G 412mm 2.0s\n"
        "2 12/12 6GD5G 412mm 2.0s\n"
        "3 6/7! 122.5kg 4G2Sg 412mm 2.0s"
    )


@given(WORKOUTS)
@settings(max_examples=150)
def test_any_workout_fits_and_what_is_told_is_true(workout: TakenWorkout) -> None:
    text = encode(workout)
    assert len(text) <= LONGEST and text.isascii()
    told = decode(text)
    head = (workout.when, workout.goal, workout.sets_planned, workout.reps_planned, workout.tempo)
    assert (told.when, told.goal, told.sets_planned, told.reps_planned, told.tempo) == head
    assert len(told.sets) + told.more_sets == len(workout.sets)
    counted = sum(one.counted for one in workout.sets)
    assert sum(one.counted for one in told.sets) + told.more_reps == counted
    for said, true in zip(told.sets, workout.sets, strict=False):
        assert (said.number, said.counted, said.attempts, said.finished, said.load_kg) == (
            *(true.number, true.counted, true.attempts, true.finished, true.load_kg),
        )
        assert said.rom_mm in (None, true.rom_mm) and said.lowering_s in (None, true.lowering_s)
        assert said.marks in ("", true.marks, "".join(sorted(true.marks)))
    if len(text) < LONGEST - 40 * (len(workout.sets) + 1):
        assert told == workout, "nothing is left out while there is room"


@pytest.mark.parametrize(
    "text",
    [
        *("", "hello", "LEG PRESS /2\nSIZE 3x12 2-1-1-1", "LEG PRESS /1\nSIZE three", "LEG PRESS /1"),
        *("LEG PRESS /1\nSIZE 3x12 2-1-1-1\n1 twelve", "LEG PRESS /1\nSIZE 3x12 2-1-1-1\n+2 sets"),
    ],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"takeaway|unpack"):
        decode(text)


def _picture(dark: npt.NDArray[np.bool_], pixels: float) -> npt.NDArray[np.uint8]:
    """The code as a camera sees it: turned a little, resampled to ``pixels`` a module, blurred, noisy."""
    fine, turn = 12, np.radians(3.0)
    image = np.kron(np.where(dark, 30.0, 220.0), np.ones((fine, fine)))
    size = int(len(image) * pixels / fine * 1.2)
    y, x = (np.indices((size, size)) - size / 2) * (fine / pixels)
    column = np.cos(turn) * x - np.sin(turn) * y + len(image) / 2
    row = np.sin(turn) * x + np.cos(turn) * y + len(image) / 2
    inside = (row >= 0) & (row < len(image)) & (column >= 0) & (column < len(image))
    seen = np.where(
        inside,
        image[np.clip(row.astype(int), 0, len(image) - 1), np.clip(column.astype(int), 0, len(image) - 1)],
        220.0,
    )
    for axis in (0, 1):
        seen = 0.25 * np.roll(seen, 1, axis) + 0.5 * seen + 0.25 * np.roll(seen, -1, axis)
    seen = seen + np.random.default_rng(1).normal(0.0, 6.0, seen.shape)
    return np.clip(seen, 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    ("goal", "verdicts"),
    [(Goal.SIZE, "GGGGGGDGGGGG"), (Goal.STRENGTH, "GGSGG"), (Goal.OWN, "GD" * 50)],
)
def test_a_real_reader_reads_it_off_a_camera_picture(tmp_path: Path, goal: Goal, verdicts: str) -> None:
    programme = PROGRAMMES.get(goal, Programme(Goal.OWN, 20, 100, Tempo(2, 1, 1, 1), 60))
    sets = [_set(number, verdicts) for number in range(1, programme.sets + 1)]
    text = encode(summarise(programme, sets, (100.0,) * len(sets), WHEN))
    code = qr_matrix(text)
    assert code.modules == 17 + 4 * code.version + 2 * QUIET_MODULES and code.version <= 10
    image = _picture(code.dark, pixels=3.0)
    path = tmp_path / "code.pgm"
    path.write_bytes(b"P5 %d %d 255\n" % image.shape[::-1] + image.tobytes())
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--oneshot", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.rstrip("\n") == text
    assert decode(done.stdout.rstrip("\n")).sets_planned == programme.sets


def test_a_text_that_is_too_long_for_the_panel_is_refused() -> None:
    assert qr_matrix("x" * LONGEST).version == 10
    for length in (LONGEST + 1, 5000):
        with pytest.raises(ValueError, match="qr: "):
            qr_matrix("x" * length)


def test_an_unjudged_set_says_so() -> None:
    text = encode(summarise(PROGRAMMES[Goal.LEARN], [_set(1, "UUUU")]))
    assert text.splitlines()[0] == "LEG PRESS /1" and " 4U " in text
    assert Verdict.UNJUDGED in LETTERS
