"""Who comes in: no default, limited tries that no plug and no clock gives back, and a log that tells."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.durability.pin_attack import Attack, measure_pin_attack
from kiosk.storage.audit import Audit
from kiosk.storage.errors import StoreError
from kiosk.storage.staff import Answer, NotAllowedError, Person, Staff, scrypt
from kiosk.storage.tables import Tables
from kiosk.training.pin_policy import Failures, check_pin
from kiosk.training.pinpad import DIGITS, IDLE_S, PadState, PinPad
from kiosk.training.roles import RIGHTS, Right, Role, may


class Clock:
    """Monotonic seconds and the name of the start, both set by hand."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.boot = "a"


def quick(pin: str, salt: bytes) -> bytes:
    """In place of scrypt."""
    return pin.encode() + salt


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def staff(tmp_path: Path, clock: Clock) -> Iterator[Staff]:
    with closing(Tables.open(tmp_path)) as tables:
        yield Staff(tables, quick, lambda: clock.now_s, lambda: clock.boot)


def _wrong(staff: Staff, person: Person, tries: int) -> None:
    for _ in range(tries):
        assert staff.enter(person, "999999").answer is Answer.WRONG


def test_there_is_no_default_pin_and_the_first_person_is_a_technician(staff: Staff) -> None:
    assert staff.first_pin_needed and staff.people() == ()
    first = staff.begin("  Early   shift ", "481516")
    assert (first.label, first.role) == ("Early shift", Role.TECHNICIAN)
    assert [person.label for person in staff.people()] == ["Early shift"]
    with pytest.raises(NotAllowedError, match="There is a PIN already"):
        staff.begin("Intruder", "481517")
    assert staff.enter(first, "481516").person == first


def test_scrypt_is_the_one_that_was_promised() -> None:
    key = scrypt("481516", b"0123456789abcdef")
    assert len(key) == 32 and key == scrypt("481516", b"0123456789abcdef")
    assert key != scrypt("481516", b"0123456789abcdeg") and key != scrypt("481517", b"0123456789abcdef")


def test_no_pin_stands_in_the_database(tmp_path: Path) -> None:
    with closing(Tables.open(tmp_path)) as tables:
        staff = Staff(tables)
        person = staff.begin("A", "481516")
        assert staff.enter(person, "481516").answer is Answer.OPEN
        dump = "\n".join(tables.connection.iterdump())
    assert "481516" not in dump
    assert b"481516" not in (tmp_path / "kiosk.db").read_bytes()


@pytest.mark.parametrize("pin", ["12345", "1234567890123", "12a456", "１２３４５６", "000000", "123456"])
def test_a_pin_that_can_be_guessed_at_once_is_refused(pin: str) -> None:
    with pytest.raises(ValueError, match="PIN"):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["654321", "121212", "135791", "789012", "147147"])
def test_rows_and_repeats_are_refused(pin: str) -> None:
    with pytest.raises(ValueError, match="choose another one"):
        check_pin(pin)


def test_five_tries_are_free_then_the_wait_doubles_up_to_an_hour(staff: Staff, clock: Clock) -> None:
    person = staff.begin("A", "481516")
    _wrong(staff, person, 4)
    waits = []
    for _ in range(9):
        entrance = staff.enter(person, "999999")
        waits.append(entrance.wait_s)
        clock.now_s += entrance.wait_s
    assert waits == [30, 60, 120, 240, 480, 960, 1920, *[3600] * 2]
    assert staff.enter(person, "481516").answer is Answer.OPEN
    _wrong(staff, person, 4)


def test_the_right_pin_too_early_does_not_open_and_costs_no_try(staff: Staff, clock: Clock) -> None:
    person = staff.begin("A", "481516")
    _wrong(staff, person, 5)
    clock.now_s += 29.0
    early = staff.enter(person, "481516")
    assert (early.answer, early.wait_s) == (Answer.TOO_EARLY, 1.0)
    clock.now_s += 1.0
    assert staff.enter(person, "481516").answer is Answer.OPEN


def test_a_restart_begins_the_wait_anew(staff: Staff, clock: Clock) -> None:
    person = staff.begin("A", "481516")
    _wrong(staff, person, 5)
    clock.now_s += 29.0
    clock.boot, clock.now_s = "b", 3.0
    assert staff.enter(person, "481516").wait_s == 30.0
    clock.now_s += 30.0
    assert staff.enter(person, "481516").answer is Answer.OPEN


def test_a_monotonic_clock_that_runs_backwards_begins_the_wait_anew(staff: Staff, clock: Clock) -> None:
    person = staff.begin("A", "481516")
    _wrong(staff, person, 5)
    clock.now_s = 0.0
    assert staff.waiting().wait_s == 30.0


def test_the_failure_is_on_the_disk_before_the_pin_is_looked_at(tmp_path: Path) -> None:
    looked: list[int] = []

    def spy(pin: str, salt: bytes) -> bytes:
        with closing(sqlite3.connect(tmp_path / "kiosk.db")) as other:
            looked.append(other.execute("SELECT sum(failures) FROM people").fetchone()[0] or 0)
        return quick(pin, salt)

    with closing(Tables.open(tmp_path)) as tables:
        staff = Staff(tables, spy)
        person = staff.begin("A", "481516")
        staff.enter(person, "481516")
        staff.enter(person, "999999")
    assert looked == [0, 1, 1]


def test_ones_own_pin_does_not_forgive_guesses_at_another(staff: Staff, clock: Clock) -> None:
    technician = staff.begin("T", "481516")
    insider = staff.add("I", Role.STAFF, "235711", technician)
    _wrong(staff, technician, 4)
    assert staff.enter(insider, "235711").answer is Answer.OPEN
    _wrong(staff, technician, 1)
    assert staff.waiting().wait_s == 30.0


def test_after_a_hundred_failures_only_somebody_at_the_computer_helps(
    staff: Staff, clock: Clock, tmp_path: Path
) -> None:
    person = staff.begin("A", "481516")
    with closing(Tables.open(tmp_path)) as tables:
        tables.run("UPDATE people SET failures = 98")
        tables.run("UPDATE people SET sum = digest(id, label, role, salt, key, active, failures)")
    assert staff.waiting().wait_s == 3600.0
    clock.now_s += 3600.0
    assert staff.enter(person, "999999").answer is Answer.WRONG
    clock.now_s += 3600.0
    assert staff.enter(person, "999999").answer is Answer.BARRED
    clock.now_s += 1e6
    assert staff.enter(person, "481516").answer is Answer.BARRED
    staff.reset()
    assert staff.first_pin_needed
    assert staff.begin("B", "481516").label == "B"


def test_rights(staff: Staff) -> None:
    technician = staff.begin("T", "481516")
    member = staff.add("S", Role.STAFF, "235711", technician)
    with pytest.raises(NotAllowedError, match="Only a technician may give and take PINs"):
        staff.add("X", Role.STAFF, "271828", member)
    staff.change_pin(member, "314159", by=member)
    with pytest.raises(NotAllowedError):
        staff.change_pin(technician, "314159", by=member)
    with pytest.raises(NotAllowedError, match="last technician"):
        staff.remove(technician, by=technician)
    staff.remove(member, by=technician)
    assert staff.people() == (technician,)
    with pytest.raises(StoreError, match="not stored whole"):
        staff.enter(member, "314159")
    assert RIGHTS[Role.STAFF] < RIGHTS[Role.TECHNICIAN] == frozenset(Right)
    assert may(Role.STAFF, Right.CALIBRATE) and not may(Role.STAFF, Right.DELETE)


def test_a_changed_pin_row_opens_nothing(staff: Staff, tmp_path: Path) -> None:
    person = staff.begin("A", "481516")
    other = staff.add("B", Role.STAFF, "235711", person)
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as raw, raw:
        raw.execute("UPDATE people SET role = 'technician' WHERE id = 2")
    with pytest.raises(StoreError, match="not stored whole"):
        staff.enter(other, "235711")


@pytest.mark.parametrize("label", ["", "   ", "x" * 25, "T"])
def test_a_name_is_short_and_the_only_one(staff: Staff, label: str) -> None:
    technician = staff.begin("T", "481516")
    with pytest.raises(ValueError, match="name"):
        staff.add(label, Role.STAFF, "235711", technician)


def test_every_entry_is_in_the_log_and_no_pin_is(staff: Staff) -> None:
    person = staff.begin("A", "481516")
    _wrong(staff, person, 1)
    staff.enter(person, "481516")
    staff.left(person, idle=True)
    entries = staff.audit.entries()
    assert [entry.what for entry in reversed(entries)] == [
        *("person added", "pin tried", "pin wrong", "pin tried", "came in", "left alone"),
    ]
    assert [entry.number for entry in entries] == [6, 5, 4, 3, 2, 1]
    assert staff.audit.verify() is None
    assert all("481516" not in str(entry) for entry in entries)


@pytest.mark.parametrize(
    ("tamper", "number"),
    [
        ("UPDATE audit SET what = 'nothing' WHERE id = 3", 3),
        ("UPDATE audit SET saved_wall_s = saved_wall_s + 1 WHERE id = 1", 1),
        ("UPDATE audit SET person_id = 7 WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 4", 4),
        ("DELETE FROM audit WHERE id = 6", 0),
        ("UPDATE audit_head SET entries = 5", 0),
    ],
)
def test_the_first_entry_that_was_tampered_with_is_named(tmp_path: Path, tamper: str, number: int) -> None:
    with closing(Tables.open(tmp_path)) as tables:
        audit = Audit(tables)
        for place in range(6):
            audit.note("something", place, before=place, after=place + 1)
        assert audit.verify() is None
        if "audit " in tamper:
            with pytest.raises(sqlite3.Error, match="append-only"):
                tables.connection.execute(tamper)
        tables.connection.execute("DROP TRIGGER audit_stays")
        tables.connection.execute("DROP TRIGGER audit_grows")
        tables.connection.execute(tamper)
        broken = audit.verify()
        assert broken is not None and broken.number == number and broken.sentence.endswith(".")


@given(
    st.lists(st.tuples(st.sampled_from(["wait", "boot", "back", "fail"]), st.floats(0, 4000)), max_size=60)
)
def test_no_wait_is_ever_shortened(events: list[tuple[str, float]]) -> None:
    """However plug and clock are used: between two allowed tries the true wait has passed."""
    true_s, off_s, boot = 0.0, 0.0, 0
    failures, allowed_s = Failures(), 0.0
    for what, amount in events:
        if what == "wait":
            true_s += amount
        elif what == "boot":
            boot, off_s = boot + 1, true_s
        elif what == "back":
            off_s += amount
        now_s = true_s - off_s
        failures = failures.seen(str(boot), now_s)
        if what == "fail" and failures.remaining_s(now_s) <= 0:
            assert true_s >= allowed_s - 1e-6
            failures = failures.failed(str(boot), now_s)
            allowed_s = true_s + failures.wait_s


def test_the_attacker_gets_the_promised_tries_and_no_more() -> None:
    patient = measure_pin_attack(1, 210, Attack())
    assert (patient.first_day, patient.most_in_a_row, patient.hits) == (34, 100, 0)
    assert patient.most_later_day <= 24 and patient.chance_per_day <= 3.4e-5
    wild = measure_pin_attack(2, 60, Attack(plug=0.4, clock=0.6, insider=0.3))
    assert wild.first_day <= 34 and wild.hits == 0
    assert min(wild.power_cuts, wild.clock_jumps) > 10


def _pad(now_s: float = 0.0) -> PinPad:
    rng = random.Random(1)
    return PinPad(lambda: "".join(rng.sample(DIGITS, 10)), now_s)


def _type(pad: PinPad, digits: str, now_s: float) -> None:
    for digit in digits:
        pad.digit(digit, now_s)


def test_the_pad_hands_a_pin_over_once_and_shuffles_after_each_refusal() -> None:
    pad = _pad()
    before = pad.tick(0.0).keys
    _type(pad, "48151", 1.0)
    assert not pad.tick(1.0).ready and pad.enter(1.0) is None
    _type(pad, "69", 1.0)
    pad.back(1.0)
    assert pad.tick(1.0).typed == 6 and pad.tick(1.0).ready
    assert pad.enter(2.0) == "481516" and pad.enter(2.0) is None
    _type(pad, "11", 2.0)
    assert pad.tick(2.0).state is PadState.CHECKING and pad.tick(2.0).typed == 0
    pad.refused(0.0, 2.5)
    view = pad.tick(2.5)
    assert view.state is PadState.ENTERING and view.wrong and view.keys != before
    _type(pad, "481516", 3.0)
    assert not pad.tick(3.0).wrong and pad.enter(3.0) == "481516"
    pad.right(3.5)
    assert pad.tick(3.6).state is PadState.OPEN


def test_the_pad_waits_and_opens_for_tries_again() -> None:
    pad = _pad()
    _type(pad, "111111", 1.0)
    pad.enter(1.0)
    pad.refused(30.0, 2.0)
    _type(pad, "222222", 10.0)
    view = pad.tick(10.0)
    assert (view.state, view.remaining_s, view.typed) == (PadState.WAITING, 22.0, 0)
    assert pad.tick(32.0).state is PadState.ENTERING
    pad.refused(0.0, 33.0, barred=True)
    assert pad.tick(34.0).state is PadState.BARRED and pad.enter(34.0) is None


def test_staff_mode_ends_after_a_minute_alone_but_not_while_a_pin_is_checked() -> None:
    pad = _pad()
    _type(pad, "111111", 1.0)
    pad.enter(1.0)
    assert pad.tick(200.0).state is PadState.CHECKING
    pad.right(200.0)
    pad.touched(230.0)
    assert pad.tick(230.0 + IDLE_S - 1).state is PadState.OPEN
    assert pad.tick(230.0 + IDLE_S).state is PadState.LEFT


def test_keys_that_are_not_the_ten_digits_are_refused() -> None:
    with pytest.raises(ValueError, match="not the ten digits"):
        PinPad(lambda: "0123456788", 0.0)
    with pytest.raises(ValueError, match="is no digit"):
        _pad().digit("x", 0.0)
