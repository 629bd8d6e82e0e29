"""People with a PIN: who comes in, how often it may be tried, and the log of every entry."""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.storage.audit import Audit, boot_id
from kiosk.storage.errors import StoreError
from kiosk.storage.tables import Tables
from kiosk.training.pin_policy import Failures, check_pin
from kiosk.training.roles import Right, Role, may

SCRYPT_N = 2**15
_SCRYPT_MEMORY = 64 * 1024 * 1024
SALT_BYTES = 16
LONGEST_LABEL = 24
_SUM = "UPDATE people SET sum = digest(id, label, role, salt, key, active, failures) WHERE id = ?"


@dataclass(frozen=True)
class Person:
    """Somebody with a PIN. ``label`` is what the tile on the page says, such as ``Early shift``."""

    id: int
    label: str
    role: Role


class Answer(Enum):
    """What became of a try."""

    OPEN = "open"
    WRONG = "wrong"
    TOO_EARLY = "too early"
    BARRED = "barred"


@dataclass(frozen=True)
class Entrance:
    """The answer to a try.

    Attributes:
        answer: OPEN only for the right PIN at a time at which it could be tried.
        person: who came in, with OPEN only.
        wait_s: seconds until the next try is allowed.
    """

    answer: Answer
    person: Person | None = None
    wait_s: float = 0.0


class NotAllowedError(Exception):
    """The person's role does not allow this, as one plain sentence."""


def demand(person: Person, right: Right) -> None:
    """Raise NotAllowedError when the person's role does not give this right."""
    if not may(person.role, right):
        raise NotAllowedError(f"Only a technician may {right.value}.")


def scrypt(pin: str, salt: bytes) -> bytes:
    """Key of a PIN: scrypt with n = 2^15, r = 8, p = 1 (RFC 7914), 32 MiB, some tenths of a second."""
    return hashlib.scrypt(pin.encode(), salt=salt, n=SCRYPT_N, r=8, p=1, maxmem=_SCRYPT_MEMORY, dklen=32)


class Staff:
    """People, tries and the log, in an open database. Slow on purpose: call it off the GUI thread.

    Every failure of a person counts towards one common wait, and only that person's own right PIN takes
    their failures back: nobody can guess another's PIN in between entries of their own.

    Args:
        key: PIN and salt to key; tests and simulations put something quick in its place.
        clock, boot: monotonic seconds, and the name of this start of the computer.
        wall: seconds since 1970 UTC, for the log only: no wait depends on a clock that can be set.
    """

    def __init__(
        self,
        tables: Tables,
        key: Callable[[str, bytes], bytes] = scrypt,
        clock: Callable[[], float] = time.monotonic,
        boot: Callable[[], str] = boot_id,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._tables = tables
        self.audit = Audit(tables, wall, clock, boot)
        self._key = key
        self._clock = clock
        self._boot = boot

    @property
    def first_pin_needed(self) -> bool:
        """There is no default PIN: while nobody has one, the first to come must choose a technician's."""
        return not self._tables.all("SELECT 1 FROM people LIMIT 1")

    def people(self) -> tuple[Person, ...]:
        """Everybody with a PIN, in the order in which they got it. Raises StoreError."""
        rows = self._tables.all("SELECT id, label, role FROM people WHERE active = 1 ORDER BY id")
        with self._tables.understood():
            return tuple(Person(number, label, Role(role)) for number, label, role in rows)

    def begin(self, label: str, pin: str) -> Person:
        """The first PIN of all, a technician's.

        Raises:
            NotAllowedError: somebody has a PIN already.
            ValueError: label or PIN is not good enough.
            StoreError: it could not be stored.
        """
        if not self.first_pin_needed:
            raise NotAllowedError("There is a PIN already; a technician gives new ones.")
        return self._add(label, Role.TECHNICIAN, pin, by=None)

    def add(self, label: str, role: Role, pin: str, by: Person) -> Person:
        """Give somebody a PIN. Raises NotAllowedError, ValueError, StoreError."""
        demand(by, Right.PEOPLE)
        return self._add(label, role, pin, by)

    def change_pin(self, person: Person, pin: str, by: Person) -> None:
        """A new PIN: one's own, or a technician anybody's. Raises NotAllowedError, ValueError, StoreError."""
        if by.id != person.id:
            demand(by, Right.PEOPLE)
        check_pin(pin)
        salt = os.urandom(SALT_BYTES)
        key = self._key(pin, salt)
        with self._tables.transaction():
            self._tables.run(
                "UPDATE people SET salt = ?, key = ?, failures = 0 WHERE id = ?", salt, key, person.id
            )
            self._tables.run(_SUM, person.id)
            self.audit.append("pin changed", by.id, person=person.id)

    def remove(self, person: Person, by: Person) -> None:
        """Take a PIN away. The last technician stays. Raises NotAllowedError, StoreError."""
        demand(by, Right.PEOPLE)
        others = [one for one in self.people() if one.id != person.id and one.role is Role.TECHNICIAN]
        if not others:
            raise NotAllowedError("The last technician cannot be removed; give another one a PIN first.")
        with self._tables.transaction():
            self._tables.run("UPDATE people SET active = 0, failures = 0 WHERE id = ?", person.id)
            self._tables.run(_SUM, person.id)
            self.audit.append("person removed", by.id, person=person.id)

    def reset(self) -> None:
        """Forget every PIN, so that a first one is chosen again. For somebody at the computer itself."""
        with self._tables.transaction():
            self._tables.run("DELETE FROM people")
            self.audit.append("every pin forgotten")

    def waiting(self) -> Entrance:
        """Whether a try would be allowed now, without making one. Raises StoreError."""
        failures = self._failures()
        if failures.barred:
            return Entrance(Answer.BARRED)
        remaining_s = failures.remaining_s(self._clock())
        return Entrance(Answer.TOO_EARLY if remaining_s > 0 else Answer.WRONG, wait_s=remaining_s)

    def enter(self, person: Person, pin: str) -> Entrance:
        """Try a PIN.

        The failure is on the disk before the PIN is looked at; a right PIN takes it back afterwards. So a
        power cut at any moment costs a try and never gives one.

        Raises:
            StoreError: the try could not be stored; then the PIN has not been looked at.
        """
        state = self.waiting()
        if state.answer is Answer.BARRED or state.wait_s > 0:
            return state
        salt, key = self._secret(person)
        with self._tables.transaction():
            self._tables.run("UPDATE people SET failures = failures + 1 WHERE id = ?", person.id)
            self._tables.run(_SUM, person.id)
            self._keep_wait(self._boot(), self._clock())
            self.audit.append("pin tried", person.id)
        if not hmac.compare_digest(self._key(pin, salt), key):
            self.audit.note("pin wrong", person.id)
            after = self.waiting()
            return after if after.answer is Answer.BARRED else Entrance(Answer.WRONG, wait_s=after.wait_s)
        with self._tables.transaction():
            self._tables.run("UPDATE people SET failures = 0 WHERE id = ?", person.id)
            self._tables.run(_SUM, person.id)
            self.audit.append("came in", person.id)
        return Entrance(Answer.OPEN, person)

    def left(self, person: Person, idle: bool) -> None:
        """Staff mode was left. Raises StoreError."""
        self.audit.note("left alone" if idle else "left", person.id)

    def _add(self, label: str, role: Role, pin: str, by: Person | None) -> Person:
        label = " ".join(label.split())
        if not 1 <= len(label) <= LONGEST_LABEL:
            raise ValueError(f"A name has 1 to {LONGEST_LABEL} characters.")
        if any(one.label == label for one in self.people()):
            raise ValueError("Somebody has this name already; choose another one.")
        check_pin(pin)
        salt = os.urandom(SALT_BYTES)
        key = self._key(pin, salt)
        with self._tables.transaction():
            number = self._tables.run(
                "INSERT INTO people (label, role, salt, key, active, failures, sum) "
                "VALUES (?, ?, ?, ?, 1, 0, '')",
                *(label, role.value, salt, key),
            )
            self._tables.run(_SUM, number)
            self.audit.append("person added", None if by is None else by.id, person=number, role=role.value)
        return Person(number, label, role)

    def _failures(self) -> Failures:
        """Failures of everybody with the wait that follows, moved on to this start of the computer."""
        (count,) = self._tables.all("SELECT coalesce(sum(failures), 0) FROM people WHERE active = 1")[0]
        boot, since_s = self._tables.all("SELECT boot_id, since_s FROM pin_wait")[0]
        kept = Failures(count, boot, since_s)
        seen = kept.seen(self._boot(), self._clock())
        if seen != kept:
            with self._tables.transaction():
                self._keep_wait(seen.boot_id, seen.since_s)
        return seen

    def _keep_wait(self, boot: str, since_s: float) -> None:
        self._tables.run("UPDATE pin_wait SET boot_id = ?, since_s = ?", boot, since_s)

    def _secret(self, person: Person) -> tuple[bytes, bytes]:
        rows = self._tables.all(
            "SELECT salt, key, sum = digest(id, label, role, salt, key, active, failures) "
            "FROM people WHERE id = ? AND active = 1",
            person.id,
        )
        if not rows or not rows[0][2]:
            raise StoreError(
                f"{self._tables.path}: the PIN of {person.label} is not stored whole; "
                "a technician gives a new one."
            )
        return rows[0][0], rows[0][1]
