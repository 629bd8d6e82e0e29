"""What the calibration page says: steps, sentences, tables. No page: words only."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.screens.staff_names import person_words
from kiosk.screens.staff_page import translate
from kiosk.training.calibration_checks import CHECK_LIMIT_MM, Refusal
from kiosk.training.daily_check import CheckResult, CheckStep, CheckView
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.staff_calibration import CalibrationView
from kiosk.training.staff_machine import VersionInfo
from kiosk.training.steady import Unsteady
from kiosk.training.wizard import ORDER, Step, WizardView
from kiosk.widgets.fact_table import Fact
from kiosk.widgets.machine_figure import Rest
from kiosk.widgets.speech import spoken
from kiosk.widgets.step_list import StepRow

THIN = "\u2009"
NONE = "–"


@dataclass(frozen=True)
class StepWords:
    """Name of a point, what to do, what the button says, and what holds the sled there."""

    name: str
    do: str
    take: str
    rest: Rest | None


def step_words(step: Step, block_mm: float) -> StepWords:
    """In the language of the kiosk."""
    match step:
        case Step.TOP:
            return StepWords(
                translate("Staff", "Top stop"),
                translate("Staff", "Empty sled. Push it up onto the top stop and hold it there."),
                translate("Staff", "Take the top stop"),
                Rest.TOP_STOP,
            )
        case Step.BOTTOM:
            return StepWords(
                translate("Staff", "Bottom stop"),
                translate("Staff", "Empty sled. Lower it onto the bottom stop and let go."),
                translate("Staff", "Take the bottom stop"),
                Rest.BOTTOM_STOP,
            )
        case Step.CHECK:
            return StepWords(
                translate("Staff", "Check point"),
                translate(
                    "Staff",
                    "Lower the sled onto the {block} mm block on the bottom stop.",
                ).format(block=f"{block_mm:.0f}"),
                translate("Staff", "Take the check point"),
                Rest.BLOCK,
            )
        case Step.RACK:
            return StepWords(
                translate("Staff", "Rack"),
                translate("Staff", "Take the block away. Hang the sled into its rack and let go."),
                translate("Staff", "Take the rack"),
                Rest.RACK,
            )
        case Step.REVIEW:
            return StepWords(translate("Staff", "New calibration"), "", "", None)


def target_share(step: Step, view: CalibrationView) -> float | None:
    """Where the sled must stand, as a share of the travel; for the picture, guessed where it is not known."""
    version = view.facts.in_force
    calibration = None if version is None else version.calibration
    match step:
        case Step.TOP:
            return 1.0
        case Step.BOTTOM:
            return 0.0
        case Step.CHECK:
            travel_mm = view.travel_mm or (600.0 if calibration is None else calibration.travel_mm)
            return min(0.5, max(0.12, view.block_mm / travel_mm))
        case Step.RACK:
            return 0.95 if calibration is None else calibration.rack_mm / calibration.travel_mm
        case Step.REVIEW:
            return None


def step_rows(view: CalibrationView) -> list[StepRow]:
    """The four points: taken, in hand, to come."""
    wizard = view.wizard
    rows = []
    for step in ORDER[:-1]:
        raw = None if wizard is None else wizard.captured.get(step)
        now = wizard is not None and wizard.step is step
        value = "" if raw is None else counts(raw)
        rows.append(StepRow(step_words(step, view.block_mm).name, value, raw is not None, now))
    return rows


def counts(raw: float) -> str:
    """``632 000``: sensor's counts with thin spaces."""
    return f"{raw:,.0f}".replace(",", THIN)


def millimetres(value: float | None, digits: int = 1) -> str:
    """``484.7 mm`` or a dash."""
    return NONE if value is None else translate("Staff", "{value} mm").format(value=f"{value:.{digits}f}")


def reading(wizard: WizardView) -> tuple[str, tuple[str, ...]]:
    """The big number with what stands beside it: millimetres as soon as both stops are known, else counts."""
    if wizard.raw is None or wizard.why_not is Unsteady.NO_SIGNAL:
        return "", ()
    spread = translate("Staff", "counts ±{n}").format(n=counts(wizard.spread_raw))
    if wizard.position_mm is None:
        from_last = wizard.from_last_mm
        more = (
            ""
            if from_last is None
            else translate("Staff", "{mm} mm from the last point").format(mm=f"{from_last:.1f}")
        )
        return counts(wizard.raw), tuple(note for note in (spread, more) if note)
    return f"{wizard.position_mm:.1f}", (
        translate("Staff", "mm above the bottom stop"),
        translate("Staff", "{n} counts ±{spread}").format(
            n=counts(wizard.raw), spread=counts(wizard.spread_raw)
        ),
    )


def steady_sentence(wizard: WizardView) -> str:
    """Why the point cannot be taken yet, or that it can."""
    if wizard.why_not is not None:
        return spoken("Reason", wizard.why_not.value)
    return translate("Staff", "Steady. Take the point.")


def refusal_sentence(refusal: Refusal | None) -> str:
    """Why it was refused, with its numbers; empty when it was not."""
    if refusal is None:
        return ""
    return spoken("Reason", refusal.sentence)


def overview_facts(version: VersionInfo) -> list[Fact]:
    """The calibration in force."""
    calibration = version.calibration
    signed = person_words(version.signed) or translate("Staff", "command line")
    facts = [
        Fact(translate("Staff", "Version"), (str(version.number),)),
        Fact(
            translate("Staff", "Signed"),
            (translate("Staff", "{who}, {day}").format(who=signed, day=version.day),),
        ),
        Fact(translate("Staff", "Valid until"), (version.valid_until or translate("Staff", "no end"),)),
    ]
    if calibration is not None:
        facts += [
            Fact(translate("Staff", "Stop to stop"), (millimetres(calibration.travel_mm),)),
            Fact(translate("Staff", "Rack"), (millimetres(calibration.rack_mm),)),
            Fact(translate("Staff", "Check point off"), (_third_off(version),)),
        ]
    return facts


def _third_off(version: VersionInfo) -> str:
    if version.third is None or version.calibration is None:
        return translate("Staff", "not taken")
    return signed_mm(version.third.measured_mm(version.calibration) - version.third.expected_mm)


def signed_mm(value: float) -> str:
    """``+0.3 mm``; nothing is neither plus nor minus."""
    text = f"{value:+.1f}"
    return translate("Staff", "{value} mm").format(value="0.0" if float(text) == 0 else text)


def review_facts(view: CalibrationView) -> tuple[list[Fact], tuple[str, ...]]:
    """Old, new and difference of what would be saved."""
    result, limits = view.result, view.limits
    if result is None or limits is None:
        return [], ()
    version = view.facts.in_force
    old = None if version is None else version.calibration
    old_limits = None if version is None else version.limits
    new = result.calibration
    facts = [
        _row(translate("Staff", "Stop to stop"), None if old is None else old.travel_mm, new.travel_mm),
        _row(translate("Staff", "Rack"), None if old is None else old.rack_mm, new.rack_mm),
        _row(
            translate("Staff", "Depth limit"),
            None if old_limits is None else old_limits.depth_mm,
            limits.depth_mm,
        ),
        _row(
            translate("Staff", "Lockout limit"),
            None if old_limits is None else old_limits.lockout_mm,
            limits.lockout_mm,
        ),
        Fact(translate("Staff", "Check point off"), ("", signed_mm(result.third_off_mm), "")),
        Fact(
            translate("Staff", "Noise"),
            ("", translate("Staff", "±{mm} mm").format(mm=f"{result.noise_mm:.2f}"), ""),
        ),
        Fact(
            translate("Staff", "Direction"),
            (
                "",
                translate("Staff", "reversed") if result.reversed_sensor else translate("Staff", "upwards"),
                "",
            ),
        ),
    ]
    return facts, (
        translate("Staff", "in force"),
        translate("Staff", "new"),
        translate("Staff", "difference"),
    )


def _row(name: str, old: float | None, new: float) -> Fact:
    if old is None:
        return Fact(name, (NONE, millimetres(new), ""))
    far = abs(new - old) > CHECK_LIMIT_MM
    return Fact(name, (millimetres(old), millimetres(new), signed_mm(new - old)), warn=far)


def _counts_row(name: str, old: float | None, new: float) -> Fact:
    if old is None:
        return Fact(name, (NONE, counts(new), ""))
    difference = f"{new - old:+,.0f}".replace(",", THIN)
    return Fact(name, (counts(old), counts(new), difference))


def version_facts(view: CalibrationView) -> tuple[list[Fact], tuple[str, ...]]:
    """The chosen version beside the one in force."""
    chosen, now = view.chosen, view.facts.in_force
    if chosen is None or chosen.calibration is None or chosen.limits is None:
        return [], ()
    if now is None or now.calibration is None or now.limits is None:
        now = VersionInfo(0, None, None, MachineProfile())
    old, new = now.calibration, chosen.calibration
    facts = [
        _row(translate("Staff", "Stop to stop"), None if old is None else old.travel_mm, new.travel_mm),
        _row(translate("Staff", "Rack"), None if old is None else old.rack_mm, new.rack_mm),
        _counts_row(
            translate("Staff", "Bottom, counts"), None if old is None else old.bottom_raw, new.bottom_raw
        ),
        _row(
            translate("Staff", "Depth limit"),
            None if now.limits is None else now.limits.depth_mm,
            chosen.limits.depth_mm,
        ),
        _row(
            translate("Staff", "Lockout limit"),
            None if now.limits is None else now.limits.lockout_mm,
            chosen.limits.lockout_mm,
        ),
    ]
    return facts, (
        translate("Staff", "in force"),
        translate("Staff", "version {n}").format(n=chosen.number),
        translate("Staff", "difference"),
    )


def check_sentence(check: CheckView) -> str:
    """What to do now in the daily check."""
    match check.step:
        case CheckStep.BOTTOM:
            return translate("Staff", "Lower the empty sled onto the bottom stop and let go.")
        case CheckStep.TOP:
            return translate("Staff", "Push the empty sled up onto the top stop and hold it there.")
        case CheckStep.DONE:
            return translate("Staff", "Both stops are taken.")


def check_note(check: CheckView) -> str:
    """Why the stop is not taken yet."""
    if check.step is CheckStep.DONE:
        return ""
    if check.why_not is not None:
        return spoken("Reason", check.why_not.value)
    return (
        translate("Staff", "Steady.")
        if check.on_stop
        else translate("Staff", "The sled rests, but not near this stop.")
    )


def result_sentence(result: CheckResult) -> str:
    """Passed or not, with both figures."""
    bottom, top = signed_mm(result.bottom_off_mm), signed_mm(result.top_off_mm)
    if result.passed:
        return translate("Staff", "Bottom stop {bottom}, top stop {top}: the limits are true.").format(
            bottom=bottom, top=top
        )
    return translate(
        "Staff",
        "Bottom stop {bottom}, top stop {top}: more than 3 mm off. "
        "When you sign this, limits are not judged until the machine is calibrated again.",
    ).format(bottom=bottom, top=top)
