"""What staff pages show. Frozen; nothing in it is computed by a page."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind
from kiosk.motion.geometry import Estimate
from kiosk.motion.samples import FloatArray
from kiosk.training.staff_benches import HistoryView, ProfileView, RecordsView
from kiosk.training.staff_calibration import CalibrationView
from kiosk.training.staff_door import DoorView
from kiosk.training.staff_intents import Place
from kiosk.training.staff_jobs import Person
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_people import PeopleView
from kiosk.training.staff_records import TermsView
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_turn import KeepTurnView, TurnView
from kiosk.training.truth import SensorTruth


@dataclass(frozen=True)
class LimitsView:
    """What the limits page shows; mm above the bottom stop, degrees of knee flexion (0 straight).

    Attributes:
        travel_mm, rack_mm: of the machine.
        saved, draft: in force, and as it stands on the page.
        height_m: of the body whose leg turns degrees into millimetres.
        straight_mm: where that leg is straight; ``taught`` or only assumed from the lockout limit.
        angle_deg: knee flexion that was asked for last; ``angle``: where the sled then probably is.
        depth, lockout: knee flexion at the two limits.
        position_mm: of the sled, None when unknown; ``flexion``: of the knee there.
        trying: the sled is judged by the draft; ``alerts`` are on then.
        problem: why the last change was refused, else empty.
        busy, failure, saved_now: the disk is at work, refused (a sentence), has done it.
    """

    travel_mm: float
    rack_mm: float
    saved: Limits
    draft: Limits
    height_m: float
    straight_mm: float
    taught: bool
    angle_deg: float
    angle: Estimate
    depth: Estimate
    lockout: Estimate
    position_mm: float | None
    flexion: Estimate | None
    trying: bool
    alerts: tuple[AlertKind, ...]
    problem: str
    busy: bool
    failure: str
    saved_now: bool


@dataclass(frozen=True)
class SettingsView:
    """What a page of settings shows.

    Attributes:
        saved, draft: in force, and as it stands on the page; None in them leaves it to ``kiosk.toml``.
        shown: the draft with what ``kiosk.toml`` says in the place of None.
        trying: a few repetitions sound now, by the draft.
        busy, failure, saved_now: the disk is at work, refused (a sentence), has done it.
    """

    saved: StaffSettings
    draft: StaffSettings
    shown: StaffSettings
    trying: bool
    busy: bool
    failure: str
    saved_now: bool


@dataclass(frozen=True)
class SledSeen:
    """The sled as the coach judges it now.

    Attributes:
        position_mm: None when unknown.
        truth: what is known about the sensor; ``reason`` in words, empty when all is well.
    """

    position_mm: float | None
    truth: SensorTruth
    reason: str


@dataclass(frozen=True, eq=False)
class SensorView:
    """What the sensor page shows.

    Attributes:
        t_s, raw: the last seconds as the sensor sent them, ``(n,)`` float64 each, host monotonic and counts.
        raw_now: newest reading in counts, None without a signal.
        noise_raw: standard deviation of the sample noise, counts.
        longest_gap_s: longest silence since the page was opened at ``since_s``.
        reason: why the signal is not good, in words; empty when all is well.
        testing: the alert that the self-test shows now, None outside it.
        touch_test: every touch is drawn.
    """

    t_s: FloatArray
    raw: FloatArray
    raw_now: float | None
    noise_raw: float
    longest_gap_s: float
    since_s: float
    reason: str
    testing: AlertKind | None
    touch_test: bool


@dataclass(frozen=True)
class StaffView:
    """What staff pages show.

    Attributes:
        place: the page that is open.
        person: who is in, None before the right PIN.
        closes_in_s: the kiosk closes staff mode after this long without a touch; None while that is far off.
        open_places: pages that this person may open.
        machine: the machine as the disk has it; None until it has said so.
        door, calibration, limits, sensor, history, records, profile, people, settings, terms, turn,
            keep_turn: what these pages show, None elsewhere. ``settings``: of all pages of settings.
    """

    place: Place
    person: Person | None
    closes_in_s: float | None
    open_places: tuple[Place, ...]
    machine: MachineFacts | None = None
    door: DoorView | None = None
    calibration: CalibrationView | None = None
    limits: LimitsView | None = None
    sensor: SensorView | None = None
    history: HistoryView | None = None
    records: RecordsView | None = None
    profile: ProfileView | None = None
    people: PeopleView | None = None
    settings: SettingsView | None = None
    terms: TermsView | None = None
    turn: TurnView | None = None
    keep_turn: KeepTurnView | None = None
