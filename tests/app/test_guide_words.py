from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import resources
from kiosk.app.guide_content import load_guide
from kiosk.training.guide import (
    MOST_WORDS,
    STEP_KEYS,
    TRAITS,
    Guide,
    GuideMachine,
    Lock,
    MachineKind,
    TopicGroup,
)
from kiosk.training.stance import Grade, Height, Stance, Toes, Width
from kiosk.widgets.body_figure import MUSCLES
from kiosk.widgets.drawings import DRAWINGS, DRAWN
from tests.fakes.pages import make_guide
from tests.translations.sentences import guide_texts

SHIPPED = resources.assets() / "guide"
MACHINES = tuple(
    GuideMachine(kind, lock, handles, parallel, stop)
    for kind in MachineKind
    for lock in Lock
    for handles, parallel, stop in ((True, False, False), (False, True, True))
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "guide"))


def load(folder: Path) -> Guide:
    return load_guide(folder, DRAWN)


@pytest.mark.parametrize("machine", MACHINES)
def test_every_machine_gets_short_calm_instructions_with_do_and_dont(machine: GuideMachine) -> None:
    guide = make_guide(machine)
    assert tuple(step.key for step in guide.steps) == STEP_KEYS
    for step in guide.steps:
        assert len(step.text.split()) <= MOST_WORDS
        assert 2 <= len(step.do) <= 4 and 1 <= len(step.dont) <= 3
        assert any(picture.right for picture in step.pictures)
    if machine.lock is not Lock.GRIPS:
        unlock = guide.steps[-1]
        assert "grips" not in " ".join((unlock.text, *(picture.caption for picture in unlock.pictures)))
    if not machine.lowest_stop:
        said = " ".join(note.text for note in guide.rescue) + " ".join(topic.text for topic in guide.topics)
        assert "lowest stop will catch" not in said and "stop catches" not in said


def test_nothing_shouts_and_nothing_is_boasted() -> None:
    texts = set(guide_texts(SHIPPED))
    assert len(texts) > 150
    for text in texts:
        assert "!" not in text
        assert text == text.strip()
        assert len(text.split()) <= 18, text
        assert not {"testosterone", "isolate", "guarantee"} & set(text.lower().replace(",", "").split())


def test_words_are_short_enough_for_a_twelve_year_old() -> None:
    """Names of muscles apart, hardly any word of the guide has more than nine letters."""
    words = [w.strip(",.:?").lower() for text in guide_texts(SHIPPED) for w in text.split()]
    long = [word for word in words if len(word) > 9]
    assert len(long) / len(words) < 0.06, sorted(set(long))


def test_all_muscles_are_drawn_and_told() -> None:
    guide = make_guide()
    assert {muscle.key for muscle in guide.feet.muscles} == set(MUSCLES)
    assert len(MUSCLES) == 11


def test_feet_move_the_work_and_the_thighs_always_work() -> None:
    feet = make_guide().feet
    usual = feet.strengths(Stance())
    high = feet.strengths(Stance(height=Height.HIGH))
    low = feet.strengths(Stance(height=Height.LOW))
    assert high["gluteus_maximus"] > usual["gluteus_maximus"] > low["gluteus_maximus"]
    assert high["biceps_femoris"] > low["biceps_femoris"]
    assert low["rectus_femoris"] > usual["rectus_femoris"]
    wide, narrow = (feet.strengths(Stance(width=width)) for width in (Width.WIDE, Width.NARROW))
    assert wide["adductors"] > narrow["adductors"] and wide["vastus_medialis"] > narrow["vastus_medialis"]
    assert narrow["vastus_lateralis"] > wide["vastus_lateralis"]
    for height in Height:
        for width in Width:
            for toes in Toes:
                strengths = feet.strengths(Stance(height, width, toes))
                assert set(strengths) == set(MUSCLES)
                assert all(1 <= strength <= 3 for strength in strengths.values())
                assert strengths["rectus_femoris"] >= 2


def test_claims_are_graded_as_they_were_shown() -> None:
    feet = make_guide().feet
    assert [effect.grade for effect in feet.effects_of(Stance(Height.HIGH, Width.WIDE, Toes.OUT))] == [
        Grade.GOOD,
        Grade.MIXED,
        Grade.NONE,
    ]
    assert set(feet.grades) == set(Grade)


def test_a_plate_that_is_not_slanted_wants_the_feet_higher() -> None:
    assert GuideMachine().usual_stance == Stance()
    assert GuideMachine(plate_parallel=True).usual_stance.height is Height.HIGH
    assert Stance.parse(Stance(Height.LOW, Width.WIDE, Toes.FAR_OUT).code) == Stance(
        Height.LOW, Width.WIDE, Toes.FAR_OUT
    )
    with pytest.raises(ValueError, match="middle/usual/out"):
        Stance.parse("middle")


def test_help_lists_remedies_in_order() -> None:
    topics = {topic.key: topic for topic in make_guide().topics}
    order = " | ".join(topics["heels"].do)
    places = [order.index(word) for word in ("higher", "less deep", "Shoes", "After training")]
    assert places == sorted(places)
    for group in TopicGroup:
        assert 1 <= sum(topic.group is group for topic in topics.values()) <= 8


def test_every_drawing_is_used_and_can_be_made(qtbot: QtBot) -> None:
    used = {topic.picture for topic in make_guide().topics}
    used |= {question.picture for question in make_guide().questions}
    for machine in MACHINES:
        used |= {picture.name for step in make_guide(machine).steps for picture in step.pictures}
        used |= {note.picture for note in make_guide(machine).rescue}
    assert used | {"machine"} == set(DRAWINGS)
    for make in DRAWINGS.values():
        for kind in MachineKind:
            drawing = make(kind)
            qtbot.addWidget(drawing)
            assert isinstance(drawing, QWidget)


@pytest.mark.parametrize("kind", MachineKind)
def test_a_picture_that_one_kind_lacks_is_refused_on_every_machine(kind: MachineKind) -> None:
    lacking = DRAWN | {kind: DRAWN[kind] - {"back-round"}}
    for machine in (GuideMachine(kind), GuideMachine(MachineKind.INCLINE)):
        with pytest.raises(ValueError, match=rf"setup.toml.*no drawing 'back-round'.*{kind.value}"):
            load_guide(SHIPPED, lacking, machine)


BROKEN = [
    ("setup.toml", 'key = "seat"', 'key = "saddle"', "saddle"),
    ("setup.toml", 'title = "Set the seat"', "", "'title' is missing"),
    ("setup.toml", 'title = "Set the seat"', 'title = " "', "title must be words"),
    ("setup.toml", 'title = "Set the seat"', 'title = "Set the seat"\ncolour = "red"', "'colour' is unknown"),
    ("setup.toml", 'dont = ["Hands on your knees or on the sled"]', "dont = []", "dont must be"),
    ("setup.toml", 'dont = ["Hands on your knees or on the sled"]', "dont = [3]", "dont must be"),
    ("cautions.toml", "[[question]]", "[[quest]]", "'quest' is unknown"),
    ("setup.toml", "[[step]]", "[[step", "cannot be read"),
    ("setup.toml", '"seat-far"', '"seat-moon"', "no drawing 'seat-moon'"),
    ("setup.toml", 'name = "unlock-lever"', 'name = "unlock-key"', "no drawing 'unlock-key'"),
    ("setup.toml", 'machine = "lever"', 'machine = "button"', "machine 'button' is unknown"),
    ("setup.toml", "bend to about 90 degrees.", "bend to about 90 degrees or so I think.", "more than 12"),
    ("setup.toml", "right = true", "right = 1", "right must be true or false"),
    ("topics.toml", 'group = "fix"', 'group = "mend"', "allowed are fix, know"),
    ("topics.toml", 'picture = "body"', 'picture = "soul"', "no drawing 'soul'"),
    ("muscles.toml", "base = 2", "base = 4", "from 1 to 3"),
    ("muscles.toml", 'group = "glutes"', 'group = "bones"', "unknown group 'bones'"),
    ("feet.toml", 'choice = "high"', 'choice = "sky"', "no height, width or toes"),
    ("feet.toml", 'choice = "narrow"', 'choice = "wide"', "'narrow' is missing"),
    ("feet.toml", '"biceps_femoris"', '"biceps"', "muscle 'biceps' is unknown"),
    ("programmes.toml", 'key = "size"', 'key = "sighs"', "'size' is missing"),
    ("learn.toml", "[[praise]]", "[[blame]]", "'blame' is unknown"),
]


@pytest.mark.parametrize(("name", "old", "new", "words"), BROKEN)
def test_a_broken_guide_is_refused_in_words(copy: Path, name: str, old: str, new: str, words: str) -> None:
    path = copy / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=name.replace(".", r"\.")) as caught:
        load(copy)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value).strip()


def test_a_missing_file_is_refused_in_words(copy: Path) -> None:
    (copy / "rescue.toml").unlink()
    with pytest.raises(ValueError, match=r"rescue\.toml: cannot be read"):
        load(copy)


def test_traits_cover_every_machine() -> None:
    assert frozenset().union(*(machine.traits for machine in MACHINES)) == TRAITS
