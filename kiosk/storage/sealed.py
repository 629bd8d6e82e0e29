"""Small files that are believed whole or not at all: numbered generations, each under its own checksum."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage.atomic import Disk, alone_in, write_atomic

FORMAT = 1

Payload = Mapping[str, object]


class DamagedError(Exception):
    """A sealed file is not what was written, as one plain sentence with its name."""


@dataclass(frozen=True)
class Sealed:
    """What a sealed file says.

    Attributes:
        kind: what it is about, such as ``machine``.
        generation: 1 for the first ever written, one more for each that follows.
        payload: JSON object.
    """

    kind: str
    generation: int
    payload: Payload


def seal(sealed: Sealed) -> bytes:
    """Two lines: the JSON in one canonical spelling, and the SHA-256 of it.

    Raises:
        ValueError: the payload holds what JSON has no number for (NaN, infinity).
    """
    body = json.dumps(
        {
            "kind": sealed.kind,
            "format": FORMAT,
            "generation": sealed.generation,
            "payload": sealed.payload,
        },
        sort_keys=True,
        allow_nan=False,
    ).encode()
    return body + b"\nsha256 " + hashlib.sha256(body).hexdigest().encode() + b"\n"


def unseal(content: bytes, kind: str) -> Sealed:
    """Read a sealed file's content; only what :func:`seal` could have written is accepted.

    Raises:
        DamagedError: anything else, down to one changed bit.
    """
    body, separator, rest = content.partition(b"\nsha256 ")
    if not separator or rest != hashlib.sha256(body).hexdigest().encode() + b"\n":
        raise DamagedError("its checksum is wrong")
    # From here on the content is as some version of the kiosk wrote it.
    said = json.loads(body)
    if said["format"] != FORMAT:
        raise DamagedError(f"a newer kiosk wrote it (format {said['format']}, this one knows {FORMAT})")
    if said["kind"] != kind:
        raise DamagedError(f"it is about '{said['kind']}', not about '{kind}'")
    return Sealed(said["kind"], said["generation"], said["payload"])


class Generations:
    """Files ``KIND-000012.sealed`` in one folder. Writing adds one; the ``keep`` newest stay.

    A generation is never changed once it is there, so a fault while writing can only cost the new one.
    """

    def __init__(self, folder: Path, kind: str, keep: int, disk: Disk | None = None) -> None:
        self.folder = folder
        self._kind = kind
        self._keep = keep
        self._disk = disk
        self._name = re.compile(rf"{re.escape(kind)}-(\d{{6}})\.sealed")

    def path(self, generation: int) -> Path:
        """Where a generation lies."""
        return self.folder / f"{self._kind}-{generation:06d}.sealed"

    def numbers(self) -> list[int]:
        """Generations that are there, oldest first, whatever is in them."""
        if not self.folder.is_dir():
            return []
        matches = (self._name.fullmatch(entry.name) for entry in self.folder.iterdir())
        return sorted(int(match[1]) for match in matches if match)

    def read(self, generation: int) -> Sealed:
        """One generation. Raises DamagedError."""
        path = self.path(generation)
        try:
            sealed = unseal(path.read_bytes(), self._kind)
        except OSError as error:
            raise DamagedError(f"{path}: it cannot be read ({error.strerror})") from error
        except DamagedError as error:
            raise DamagedError(f"{path}: {error}") from error
        if sealed.generation != generation:
            raise DamagedError(f"{path}: it is generation {sealed.generation} under another's name")
        return sealed

    def newest(self) -> Sealed | None:
        """The newest generation, None when there never was one. Raises DamagedError."""
        numbers = self.numbers()
        return self.read(numbers[-1]) if numbers else None

    def write(self, payload: Payload) -> Sealed:
        """Add a generation; it is on the disk when this returns.

        Raises:
            ValueError: the payload cannot be sealed.
            OSError: the disk refused; every older generation is as it was.
        """
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with alone_in(self.folder):
            numbers = self.numbers()
            sealed = Sealed(self._kind, numbers[-1] + 1 if numbers else 1, payload)
            write_atomic(self.path(sealed.generation), seal(sealed), disk=self._disk)
            for number in numbers[: max(0, len(numbers) + 1 - self._keep)]:
                with suppress(OSError):
                    self.path(number).unlink()
        return sealed
