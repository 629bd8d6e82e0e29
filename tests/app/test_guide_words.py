from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import resources
from kiosk.app.guide_content import load_guide
from kiosk.training.guide import STEP_KEYS
from kiosk.widgets.setup_picture import SCENES

SHIPPED = resources.assets() / "guide" / "setup.toml"


def test_shipped_guide_has_every_step_with_words_and_a_picture() -> None:
    steps = load_guide(SHIPPED)
    assert tuple(step.key for step in steps) == STEP_KEYS
    assert set(SCENES) == set(STEP_KEYS)
    assert all(step.do and step.avoid and step.title and step.sentence for step in steps)


def test_sentences_are_calm_and_short() -> None:
    for step in load_guide(SHIPPED):
        for text in (step.title, step.sentence, *step.do, *step.avoid):
            assert "!" not in text
            assert len(text.split()) <= 20


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('key = "seat"', 'key = "saddle"', "saddle"),
        ('title = "Set the seat"', "", "step 1 must have exactly"),
        ('title = "Set the seat"', 'title = " "', "title must be words"),
        ('title = "Set the seat"', 'title = "Set the seat"\ncolour = "red"', "step 1 must have exactly"),
        ('avoid = ["Sitting so close that your thighs press on your belly"]', "avoid = []", "avoid must be"),
        ('avoid = ["Sitting so close that your thighs press on your belly"]', "avoid = [3]", "avoid must be"),
        ("[[step]]", "[[stop]]", "[[step]]"),
        ("[[step]]", "[[step", "cannot be read"),
    ],
)
def test_broken_guide_is_refused_in_words(tmp_path: Path, old: str, new: str, words: str) -> None:
    path = tmp_path / "setup.toml"
    path.write_text(SHIPPED.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=r"setup\.toml") as caught:
        load_guide(path)
    assert words in str(caught.value)


def test_missing_guide_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        load_guide(tmp_path / "setup.toml")
