"""What was done to a disk, in order, and every state in which a power cut may leave it.

Model: a write or a cut-off (truncation) may or may not have reached the disk until a sync of that file; the
same for a new name, a rename or a removal until a sync of its folder (a file whose own sync has returned
keeps its name, as on the journalling file systems that the kiosk runs on). Unsynced steps are lost or kept
one by one, in any combination, and one of them may be torn at a 512-byte border. A disk that says "synced"
before it is lies beyond any program's reach and beyond this model.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

SECTOR = 512
Image = dict[str, bytes]
"""Content of each file of a folder by name."""


@dataclass(frozen=True)
class Thoroughness:
    """How many of the states after one step are tried.

    Attributes:
        exhaustive: up to so many unsynced steps every subset is tried.
        samples: of more, so many random subsets; and as many with a torn write.
    """

    exhaustive: int = 6
    samples: int = 4


THOROUGH = Thoroughness()


class Act(Enum):
    """Kinds of step."""

    WRITE = auto()
    TRUNCATE = auto()
    CREATE = auto()
    RENAME = auto()
    REMOVE = auto()
    SYNC = auto()
    SYNC_FOLDER = auto()
    SAID = auto()


@dataclass(frozen=True)
class Step:
    """One thing done.

    Attributes:
        act: what.
        file: name of the file (the new name, for a rename).
        offset: where it was written, or the length it was cut to, or the number that was acknowledged.
        content: what was written.
        old: former name, for a rename.
    """

    act: Act
    file: str = ""
    offset: int = 0
    content: bytes = b""
    old: str = ""


@dataclass(frozen=True)
class CrashState:
    """A disk after a power cut, and the highest number that had been acknowledged before it."""

    image: Image
    acknowledged: int
    cut_after: int


def crash_states(
    steps: list[Step], rng: random.Random, how: Thoroughness = THOROUGH, first: Image | None = None
) -> Iterator[CrashState]:
    """States after every step: nothing, everything, and subsets of what was not yet synced.

    Args:
        how: how many of the states after each step.
        first: content before the first step, all of it on the disk.
    """
    durable: Image = dict(first or {})
    pending: list[Step] = []
    acknowledged = 0
    for place, step in enumerate(steps):
        if step.act is Act.SAID:
            acknowledged = step.offset
        elif step.act in (Act.SYNC, Act.SYNC_FOLDER):
            durable, pending = _synced(durable, pending, step)
        else:
            pending.append(step)
        for kept in _choices(pending, rng, how):
            yield CrashState(apply(durable, kept), acknowledged, place)


def apply(image: Image, steps: list[Step]) -> Image:
    """The image after these steps, in their order."""
    after = dict(image)
    for step in steps:
        content = after.get(step.file, b"")
        if step.act is Act.WRITE:
            padded = content.ljust(step.offset, b"\0")
            after[step.file] = (
                padded[: step.offset] + step.content + padded[step.offset + len(step.content) :]
            )
        elif step.act is Act.TRUNCATE:
            after[step.file] = content[: step.offset].ljust(step.offset, b"\0")
        elif step.act is Act.CREATE:
            after.setdefault(step.file, b"")
        elif step.act is Act.RENAME and step.old in after:
            after[step.file] = after.pop(step.old)
        elif step.act is Act.REMOVE:
            after.pop(step.file, None)
    return after


def _synced(durable: Image, pending: list[Step], step: Step) -> tuple[Image, list[Step]]:
    """What a sync makes durable: a file's own steps, or the names of a folder."""
    names = (Act.RENAME, Act.REMOVE)

    def done(one: Step) -> bool:
        if step.act is Act.SYNC:
            return one.file == step.file and one.act not in names
        return one.act in (*names, Act.CREATE)

    return apply(durable, [one for one in pending if done(one)]), [one for one in pending if not done(one)]


def _choices(pending: list[Step], rng: random.Random, how: Thoroughness) -> Iterator[list[Step]]:
    """Subsets of the unsynced steps that may have reached the disk, in their order."""
    count = len(pending)
    if count <= how.exhaustive:
        for bits in range(2**count):
            yield [step for place, step in enumerate(pending) if bits >> place & 1]
    else:
        yield []
        yield list(pending)
        yield pending[:-1]
        for _ in range(how.samples):
            share = rng.random()
            yield [step for step in pending if rng.random() < share]
    for _ in range(how.samples if count else 0):
        yield _torn(pending, rng)


def _torn(pending: list[Step], rng: random.Random) -> list[Step]:
    """A subset in which one write has only some of its sectors."""
    kept = [step for step in pending if rng.random() < 0.7]
    long = [place for place, step in enumerate(kept) if len(step.content) > SECTOR]
    if not long:
        return kept
    place = rng.choice(long)
    step = kept[place]
    pieces = range(0, len(step.content), SECTOR)
    sectors = [
        Step(Act.WRITE, step.file, step.offset + at, step.content[at : at + SECTOR])
        for at in pieces
        if rng.random() < 0.5
    ]
    return [*kept[:place], *sectors, *kept[place + 1 :]]
