"""The calibration page as a state machine: overview, wizard, review, daily check, older versions. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.motion.calibration import Limits
from kiosk.motion.samples import LinkNews, SledItem
from kiosk.training import staff_intents as ask
from kiosk.training.cues import SoundCue
from kiosk.training.daily_check import CheckResult, CheckStep, CheckView, DailyCheck
from kiosk.training.staff_jobs import Person, RestoreMachine, SaveCheck, SaveMachine, StaffJob
from kiosk.training.staff_machine import MachineFacts, VersionInfo, limits_for
from kiosk.training.wizard import (
    DEFAULT_BLOCK_MM,
    CalibrationWizard,
    Step,
    WizardPlan,
    WizardResult,
    WizardView,
)


class BenchMode(Enum):
    """What the page is showing."""

    OVERVIEW = "overview"
    WIZARD = "wizard"
    REVIEW = "review"
    CHECK = "check"
    VERSIONS = "versions"


@dataclass(frozen=True)
class CalibrationView:
    """What the calibration page shows.

    Attributes:
        mode: which of its pictures.
        facts: the machine as the disk has it.
        block_mm, travel_mm: what the wizard compares with; ``travel_mm`` None when unknown.
        can_start: the wizard has what it needs.
        wizard: in WIZARD and REVIEW.
        result, limits, limits_kept: in REVIEW: what would be saved, and whether the limits stay as they are.
        check, check_result: in CHECK; the result once both stops are taken.
        chosen: in VERSIONS, the version that is compared with the one in force.
        busy: the disk is at work.
        failure: a sentence when the disk refused, else empty.
        saved: the last thing asked for is on the disk.
    """

    mode: BenchMode
    facts: MachineFacts
    block_mm: float
    travel_mm: float | None
    can_start: bool
    wizard: WizardView | None = None
    result: WizardResult | None = None
    limits: Limits | None = None
    limits_kept: bool = False
    check: CheckView | None = None
    check_result: CheckResult | None = None
    chosen: VersionInfo | None = None
    busy: bool = False
    failure: str = ""
    saved: bool = False


class CalibrationBench:
    """One visit to the page. ``jobs``: what the disk should do, taken away by the owner."""

    def __init__(self, person: Person, facts: MachineFacts) -> None:
        self._person = person
        self._facts = facts
        self._mode = BenchMode.OVERVIEW
        self._block_mm = DEFAULT_BLOCK_MM
        self._travel_mm = facts.profile.nominal_travel_mm
        self._wizard: CalibrationWizard | None = None
        self._check: DailyCheck | None = None
        self._chosen: VersionInfo | None = None
        self._link: LinkNews | None = None
        self._busy = False
        self._confirming = False
        self._saved = False
        self._failure = ""
        self.confirmed = False
        """A daily check has passed and is kept: the sled's place is right, whatever was doubted before."""

        self.jobs: list[StaffJob] = []
        self.sounds: list[SoundCue] = []

    def hear(self, item: SledItem) -> None:
        """The next samples or link news."""
        if isinstance(item, LinkNews):
            self._link = item
        for runner in (self._wizard, self._check):
            if runner is None:
                continue
            if isinstance(item, LinkNews):
                runner.hear(item)
            else:
                runner.take(item)

    def intent(self, intent: ask.CalibrationIntent, now_s: float) -> None:
        """A touch on the page; ignored while the disk is at work."""
        if self._busy:
            return
        self._failure, self._saved = "", False
        match intent:
            case ask.SetPlan(block_mm, travel_mm):
                self._block_mm, self._travel_mm = block_mm, travel_mm
            case ask.StartWizard() if self._can_start:
                self._start_wizard()
            case ask.TakePoint() if self._wizard is not None:
                self._wizard.capture(now_s)
                self._mode = BenchMode.REVIEW if self._wizard.step is Step.REVIEW else BenchMode.WIZARD
            case ask.TakeBack() if self._wizard is not None:
                self._wizard.back()
                self._mode = BenchMode.WIZARD
            case ask.ThrowAway():
                self._overview()
            case ask.SaveCalibration():
                self._save()
            case _:
                self._other(intent)

    def answer(self, facts: MachineFacts) -> None:
        """The disk answered with the machine as it is now."""
        self._facts = facts
        if self._busy:
            self._busy, self._saved = False, True
            self.confirmed, self._confirming = self._confirming, False
            self._overview()

    def failed(self, sentence: str) -> None:
        """The disk refused; what was measured is still there to be saved again."""
        self._busy, self._failure, self._confirming = False, sentence, False

    def tick(self, now_s: float) -> None:
        """The daily check takes its stops by itself."""
        if self._check is not None:
            self._check.tick(now_s)

    def leave(self) -> None:
        """The page is left; nothing of it goes on."""
        self._overview()

    def view(self, now_s: float) -> CalibrationView:
        """The picture at ``now_s`` (host monotonic)."""
        wizard, check = self._wizard, self._check
        result = None if wizard is None else wizard.result()
        limits, kept = (None, False) if result is None else self._limits(result)
        check_view = None if check is None else check.tick(now_s)
        return CalibrationView(
            mode=self._mode,
            facts=self._facts,
            block_mm=self._block_mm,
            travel_mm=self._travel_mm,
            can_start=self._can_start,
            wizard=None if wizard is None else wizard.view(now_s),
            result=result,
            limits=limits,
            limits_kept=kept,
            check=check_view,
            check_result=None if check is None else check.result(),
            chosen=self._chosen,
            busy=self._busy,
            failure=self._failure,
            saved=self._saved,
        )

    @property
    def _can_start(self) -> bool:
        return self._facts.counts_per_mm is not None or self._travel_mm is not None

    def _other(self, intent: ask.CalibrationIntent) -> None:
        version = self._facts.in_force
        match intent:
            case ask.StartDailyCheck() if version is not None and version.calibration is not None:
                self._check = DailyCheck(version.calibration)
                self._greet(self._check)
                self._mode = BenchMode.CHECK
            case ask.SaveDailyCheck() if self._check is not None:
                result = self._check.result()
                if result is not None and self._check.step is CheckStep.DONE:
                    self._ask(SaveCheck(self._person, result))
                    self._confirming = result.passed
            case ask.ShowVersions():
                self._overview()
                self._mode = BenchMode.VERSIONS
            case ask.ChooseVersion(number):
                found = [one for one in self._facts.versions if one.number == number]
                self._chosen = found[0] if found else None
            case ask.RestoreVersion() if self._chosen is not None and self._chosen.calibration is not None:
                self._ask(RestoreMachine(self._person, self._chosen.number))

    def _start_wizard(self) -> None:
        plan = WizardPlan(self._facts.counts_per_mm, self._travel_mm, self._block_mm)
        self._overview()
        self._wizard = CalibrationWizard(plan)
        self._greet(self._wizard)
        self._mode = BenchMode.WIZARD

    def _greet(self, runner: CalibrationWizard | DailyCheck) -> None:
        """What is known of the link was said before it began."""
        if self._link is not None:
            runner.hear(self._link)

    def _overview(self) -> None:
        self._mode = BenchMode.OVERVIEW
        self._wizard = self._check = self._chosen = None

    def _limits(self, result: WizardResult) -> tuple[Limits, bool]:
        version = self._facts.in_force
        return limits_for(result.calibration, None if version is None else version.limits)

    def _save(self) -> None:
        result = None if self._wizard is None else self._wizard.result()
        if result is not None:
            limits, _ = self._limits(result)
            profile = self._facts.profile
            self._ask(SaveMachine(self._person, result.calibration, limits, profile, result.third))

    def _ask(self, job: StaffJob) -> None:
        self.jobs.append(job)
        self._busy = True
