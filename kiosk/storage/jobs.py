"""What can be handed to the writer thread."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.samples import SampleBlock
from kiosk.storage.store import NO_TAGS, SetTags
from kiosk.training.programme import Programme
from kiosk.training.snapshot import SetRecord


@dataclass(frozen=True)
class SaveWorkout:
    """A workout began.

    Attributes:
        key: any number of the caller's, the same for the sets of this workout.
        programme: what was chosen.
        t_wall: seconds since 1970 UTC.
    """

    key: int
    programme: Programme
    t_wall: float


@dataclass(frozen=True)
class SaveSet:
    """A set of the workout ``key`` ended.

    Attributes:
        key: of the workout.
        record: the set.
        t_wall: seconds since 1970 UTC.
        tags: stance, load, calibration.
        blocks: the samples around it, as they came; kept as its raw trace.
    """

    key: int
    record: SetRecord
    t_wall: float
    tags: SetTags = NO_TAGS
    blocks: tuple[SampleBlock, ...] = ()


@dataclass(frozen=True)
class SaveFile:
    """A file of its own in a folder of the data folder, such as a black box: whole or not at all.

    Attributes:
        folder: name of the folder, made when missing.
        name: of the file; files of one folder sort by age under their names.
        content: all of it.
        keep: the newest so many stay.
    """

    folder: str
    name: str
    content: bytes
    keep: int


@dataclass(frozen=True)
class SaveLoad:
    """The weight of sets of the workout ``key`` that are over; ``numbers`` of the sets."""

    key: int
    numbers: tuple[int, ...]
    load_kg: float | None


Job = SaveWorkout | SaveSet | SaveLoad | SaveFile
