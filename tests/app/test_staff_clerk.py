"""Staff mode's jobs on real files: PINs, calibration, export to a stick, deletion, the desk's own thread."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.staff_archive import Archive
from kiosk.app.staff_clerk import Clerk, save_simulated_machine
from kiosk.app.staff_desk import StaffDesk, counts_per_mm, shuffled_digits
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.sources import parse_sled
from kiosk.storage.office import Office
from kiosk.storage.staff_settings import SettingsBook
from kiosk.training import staff_jobs as jobs
from kiosk.training.daily_check import CheckResult
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.programme import Goal
from kiosk.training.roles import Role
from kiosk.training.staff_jobs import (
    DoorFacts,
    JobFailed,
    PeopleFacts,
    Person,
    PinJudged,
    SettingsFacts,
    StaffAnswer,
    StaffJob,
)
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_records import HistoryFacts, RecordsFacts, SetFacts
from kiosk.training.staff_settings import StaffSettings
from tests.fakes.records import PROGRAMME, record
from tests.fakes.staff_stand import quick_key

PIN, OTHER = "836150", "274918"


@pytest.fixture
def clerk(tmp_path: Path) -> Iterator[Clerk]:
    with Clerk(tmp_path, 1000.0, key=quick_key) as made:
        yield made


def technician(clerk: Clerk) -> Person:
    answer = clerk.do(jobs.SetFirstPin(PIN))
    assert isinstance(answer, PinJudged) and answer.person is not None
    return answer.person


def test_the_first_pin_belongs_to_a_technician_and_there_is_only_one_first(clerk: Clerk) -> None:
    assert clerk.do(jobs.LookAtDoor()) == DoorFacts(())
    person = technician(clerk)
    assert person.role is Role.TECHNICIAN
    again = clerk.do(jobs.SetFirstPin(OTHER))
    assert isinstance(again, JobFailed) and "already" in again.sentence
    assert clerk.do(jobs.LookAtDoor()) == DoorFacts((person,))


def test_five_wrong_pins_are_free_and_then_the_wait_begins(clerk: Clerk) -> None:
    person = technician(clerk)
    waits = []
    for _ in range(6):
        answer = clerk.do(jobs.CheckPin(person, OTHER))
        assert isinstance(answer, PinJudged) and answer.person is None
        waits.append(answer.wait_s)
    assert waits[:4] == [0.0] * 4 and waits[-1] > 25.0
    early = clerk.do(jobs.CheckPin(person, PIN))
    assert isinstance(early, PinJudged) and early.person is None and not early.wrong
    door = clerk.do(jobs.LookAtDoor())
    assert isinstance(door, DoorFacts) and door.wait_s > 25.0


def machine(clerk: Clerk) -> MachineFacts:
    answer = clerk.do(jobs.LoadMachine())
    assert isinstance(answer, MachineFacts)
    return answer


def test_new_limits_keep_the_calibration_they_belong_to(clerk: Clerk, tmp_path: Path) -> None:
    person, simulated = technician(clerk), SimulatedMachine()
    assert machine(clerk).in_force is None
    save_simulated_machine(tmp_path)
    before = machine(clerk).in_force
    assert before is not None and before.calibration is not None
    limits = replace(simulated.limits, depth_mm=300.0, reaction_s=0.35)
    answer = clerk.do(jobs.SaveMachine(person, before.calibration, limits, MachineProfile(), None))
    assert isinstance(answer, MachineFacts) and answer.judging and answer.in_force is not None
    assert answer.in_force.limits == limits
    assert answer.in_force.signed == person.label
    assert answer.in_force.valid_until == before.valid_until
    assert len(answer.versions) == 2


def test_a_failed_daily_check_takes_the_limits_out_of_force(clerk: Clerk, tmp_path: Path) -> None:
    person = technician(clerk)
    save_simulated_machine(tmp_path)
    answer = clerk.do(jobs.SaveCheck(person, CheckResult(0.4, 4.2)))
    assert isinstance(answer, MachineFacts)
    assert not answer.judging and "+4.2 mm" in answer.sentence
    assert [entry.result.top_off_mm for entry in answer.checks] == [4.2]


def test_staff_may_not_describe_the_machine(clerk: Clerk, tmp_path: Path) -> None:
    technician(clerk)
    save_simulated_machine(tmp_path)
    version = machine(clerk).in_force
    assert version is not None and version.calibration is not None and version.limits is not None
    stranger = Person(9, "Early shift", Role.STAFF)
    profile = MachineProfile(rail_deg=30.0)
    answer = clerk.do(jobs.SaveMachine(stranger, version.calibration, version.limits, profile, None))
    assert isinstance(answer, JobFailed) and "Only a technician" in answer.sentence
    assert len(machine(clerk).versions) == 1


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office.open(tmp_path / "data", quick_key)
    yield opened
    opened.close()


def _with_sets(office: Office, count: int) -> None:
    from kiosk.storage.store import Store

    store = Store(office._tables)
    workout = store.begin_workout(PROGRAMME, time.time())
    for number in range(1, count + 1):
        store.save_set(workout, record(number, reps=3), time.time())


def test_history_lists_days_and_opens_a_set(office: Office, tmp_path: Path) -> None:
    archive = Archive(office, tmp_path / "data")
    assert archive.do(jobs.LoadHistory()) == HistoryFacts((), "", ())
    _with_sets(office, 2)
    listed = archive.do(jobs.LoadHistory())
    assert isinstance(listed, HistoryFacts)
    assert listed.days[0].sets == 2 and len(listed.sets) == 2
    opened = archive.do(jobs.LoadSet(listed.sets[1].id))
    assert isinstance(opened, SetFacts) and len(opened.reps) == 3 and opened.info.number == 2
    assert isinstance(archive.do(jobs.LoadSet(99)), JobFailed)


def test_export_goes_to_a_stick_or_says_that_there_is_none(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(1, "Technician", Role.TECHNICIAN)
    _with_sets(office, 2)
    stick, mounts = tmp_path / "media" / "MY STICK", tmp_path / "mounts"
    mounts.write_text("proc /proc proc rw 0 0\n")
    monkeypatch.setattr("kiosk.app.staff_archive.MOUNTS", mounts)
    archive = Archive(office, tmp_path / "data", (tmp_path / "media",))
    with pytest.raises(ValueError, match="No USB stick"):
        archive.do(jobs.WriteRecords(person, "csv"))
    stick.mkdir(parents=True)
    mounts.write_text(f"/dev/sdb1 {str(stick).replace(' ', chr(92) + '040')} vfat rw 0 0\n")
    done = archive.do(jobs.WriteRecords(person, "csv"))
    assert isinstance(done, RecordsFacts) and done.stick == str(stick)
    files = list(stick.iterdir())
    assert [path.suffix for path in files] == [".csv"] and files[0].name in done.done
    assert isinstance(archive.do(jobs.WriteBundle(person)), RecordsFacts)
    assert sorted(path.suffix for path in stick.iterdir()) == [".csv", ".zip"]


def test_deleting_everything_leaves_the_counters(office: Office, tmp_path: Path) -> None:
    person = Person(1, "Technician", Role.TECHNICIAN)
    _with_sets(office, 2)
    archive = Archive(office, tmp_path / "data")
    done = archive.do(jobs.EraseRecords(person, 0))
    assert isinstance(done, RecordsFacts) and done.sets == 2
    assert archive.do(jobs.LoadHistory()) == HistoryFacts((), "", ())


def test_the_desk_answers_from_its_own_thread_and_ends_with_its_work_done(tmp_path: Path) -> None:
    answers: list[StaffAnswer] = []
    with StaffDesk(lambda: Clerk(tmp_path, None, key=quick_key)) as desk:
        desk.ask([jobs.LookAtDoor(), jobs.SetFirstPin(PIN)])
        deadline_s = time.monotonic() + 10.0
        while len(answers) < 2 and time.monotonic() < deadline_s:
            answers += desk.answers()
            time.sleep(0.01)
    assert answers[0] == DoorFacts(()) and isinstance(answers[1], PinJudged)


class _Broken(Clerk):
    def do(self, job: StaffJob) -> StaffAnswer | None:
        raise RuntimeError("a fault of our own")


@pytest.mark.expected_log("LookAtDoor failed")
def test_a_fault_of_our_own_is_answered_and_logged(tmp_path: Path) -> None:
    answers: list[StaffAnswer] = []
    with StaffDesk(lambda: _Broken(tmp_path, None)) as desk:
        desk.ask([jobs.LookAtDoor()])
        deadline_s = time.monotonic() + 10.0
        while not answers and time.monotonic() < deadline_s:
            answers += desk.answers()
            time.sleep(0.01)
    assert isinstance(answers[0], JobFailed) and "internal fault" in answers[0].sentence


def test_digits_are_shuffled() -> None:
    orders = {shuffled_digits() for _ in range(20)}
    assert len(orders) > 10
    assert all(sorted(order) == list("0123456789") for order in orders)


@pytest.mark.parametrize(
    ("sled", "scale"),
    [
        ("simulated", 1000.0),
        ("lpos:/dev/x", 1000.0),
        ("dimetix:/dev/x", 10.0),
        ("benewake:/dev/x", 1.0),
        ("modbus:/dev/x", None),
    ],
)
def test_the_scale_of_a_sensor_is_known_unless_it_sends_bare_counts(sled: str, scale: float | None) -> None:
    assert counts_per_mm(parse_sled(sled)) == pytest.approx(scale)


def test_settings_are_kept_with_the_generation_before_and_the_log_knows_what_changed(
    clerk: Clerk, tmp_path: Path
) -> None:
    person = technician(clerk)
    chosen = StaffSettings("Press 3", volume=0.5, goals=(Goal.SIZE,), any_tempo=False, languages=("de", "en"))
    assert clerk.do(jobs.WriteSettings(person, chosen)) == SettingsFacts(chosen)
    louder = replace(chosen, volume=0.7)
    assert clerk.do(jobs.WriteSettings(person, louder)) == SettingsFacts(louder)
    assert SettingsBook(tmp_path).present().settings == louder
    assert len(list((tmp_path / "settings").iterdir())) == 2, "the generation before is there"
    answer = clerk.do(jobs.LoadPeople())
    assert isinstance(answer, PeopleFacts)
    assert [line.what for line in answer.log[:2]] == ["settings saved"] * 2 and answer.broken == ""


def test_staff_may_set_the_sound_but_not_the_name(clerk: Clerk) -> None:
    person = technician(clerk)
    clerk.do(jobs.AddPerson(person, "Early shift", Role.STAFF, OTHER))
    facts = clerk.do(jobs.LoadPeople())
    assert isinstance(facts, PeopleFacts)
    (early,) = (one for one in facts.people if one.role is Role.STAFF)
    assert isinstance(clerk.do(jobs.WriteSettings(early, StaffSettings(volume=0.3))), SettingsFacts)
    refused = clerk.do(jobs.WriteSettings(early, StaffSettings("Press 3", volume=0.3)))
    assert refused == JobFailed("Only a technician may describe the machine.")
