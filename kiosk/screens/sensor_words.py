"""What a page says about the sensor, ready for translation: for lifters and for staff."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.training.machine_state import MachineState
from kiosk.training.snapshot import Look, Snapshot, WorkoutState
from kiosk.training.truth import SensorTruth
from kiosk.widgets.icons import Icon
from kiosk.widgets.word_view import WordTone, WordView

translate = QCoreApplication.translate  # a name that the translators' tool finds


@dataclass(frozen=True)
class SensorWords:
    """Two or three capital words, and one sentence: what is wrong and what to do."""

    title: str
    line: str


def sensor_words(truth: SensorTruth, machine: MachineState = MachineState.NONE) -> SensorWords:
    """The words of a state that is not LIVE; ``machine`` tells why nothing is calibrated."""
    if truth is SensorTruth.UNCALIBRATED and machine in _not_judged():
        return _not_judged()[machine]
    no_signal = translate("Sensor", "NO SIGNAL")
    ask_staff = translate("Sensor", "ASK STAFF")
    titles = {
        SensorTruth.BOOT: translate("Sensor", "CHECKING"),
        SensorTruth.CONNECTING: translate("Sensor", "CHECKING"),
        SensorTruth.CAL_SUSPECT: translate("Sensor", "RACK THE SLED"),
        SensorTruth.UNCALIBRATED: translate("Sensor", "NOT CALIBRATED"),
        SensorTruth.NO_PERMISSION: ask_staff,
        SensorTruth.BUSY: ask_staff,
        SensorTruth.WRONG_DEVICE: ask_staff,
        SensorTruth.INTERNAL_FAULT: ask_staff,
    }
    return SensorWords(titles.get(truth, no_signal), _lines()[truth])


def _not_judged() -> dict[MachineState, SensorWords]:
    """A calibration that is there and does not hold."""
    return {
        MachineState.EXPIRED: SensorWords(
            translate("Sensor", "EXPIRED"),
            translate("Sensor", "The calibration has run out: no limits are watched. Ask the staff."),
        ),
        MachineState.SUSPENDED: SensorWords(
            translate("Sensor", "CHECK FAILED"),
            translate("Sensor", "The daily check failed: no limits are watched. Ask the staff."),
        ),
    }


def _lines() -> dict[SensorTruth, str]:
    return {
        SensorTruth.BOOT: translate("Sensor", "Looking for the sensor."),
        SensorTruth.NO_PORT: translate(
            "Sensor", "The sensor is not plugged in. Plug it in, or tell the staff."
        ),
        SensorTruth.NO_PERMISSION: translate(
            "Sensor", "The kiosk may not open the sensor. Run the installer again."
        ),
        SensorTruth.BUSY: translate("Sensor", "Another program uses the sensor. Close it."),
        SensorTruth.WRONG_DEVICE: translate(
            "Sensor", "This is not the sensor of this machine. Plug in the right one."
        ),
        SensorTruth.CONNECTING: translate("Sensor", "The sensor is there. Its signal is being checked."),
        SensorTruth.NO_FRAMES: translate("Sensor", "The sensor sends nothing readable. Check its cable."),
        SensorTruth.LIVE: translate("Sensor", "The signal is late."),
        SensorTruth.STALE: translate("Sensor", "The sensor has gone silent. Check its cable."),
        SensorTruth.FROZEN: translate("Sensor", "The sensor is stuck. Unplug it and plug it in again."),
        SensorTruth.IMPLAUSIBLE: translate(
            "Sensor", "The signal makes no sense now. Check cable and sensor."
        ),
        SensorTruth.UNCALIBRATED: translate(
            "Sensor", "No limits are watched and nothing is judged. Ask the staff."
        ),
        SensorTruth.CAL_SUSPECT: translate(
            "Sensor", "Let the sled hang in its rack for three seconds: its place is checked."
        ),
        SensorTruth.INTERNAL_FAULT: translate("Sensor", "The kiosk has a fault. It starts again by itself."),
    }


def code_words(snapshot: Snapshot) -> str:
    """``Staff code S31``; empty without one."""
    if not snapshot.staff_code:
        return ""
    return translate("Sensor", "Staff code {code}").format(code=snapshot.staff_code)


def state_words(snapshot: Snapshot, look: Look) -> str:
    """State of the sensor in two words, for the header."""
    if look is Look.OK:
        return translate("Sensor", "Sensor OK")
    if look is Look.COUNTING:
        return translate("Sensor", "Counting only")
    if snapshot.truth is SensorTruth.UNCALIBRATED:
        return {
            MachineState.EXPIRED: translate("Sensor", "Expired"),
            MachineState.SUSPENDED: translate("Sensor", "Check failed"),
        }.get(snapshot.machine_state, translate("Sensor", "Not calibrated"))
    if look is Look.STAFF:
        return code_words(snapshot)
    return translate("Sensor", "No signal")


def unknown_view(snapshot: Snapshot) -> WordView:
    """No sensor: train by feel; a set under way is kept."""
    kept = snapshot.state is WorkoutState.LINK_LOST
    return WordView(
        translate("Sensor", "NO SENSOR"),
        Icon.NO_SENSOR,
        WordTone.UNKNOWN,
        translate("Sensor", "Train by feel"),
        translate("Sensor", "Your set is kept") if kept else "",
    )


def staff_view(snapshot: Snapshot) -> WordView:
    """A fault that no lifter can end, with its code; or the one check that a lifter can make."""
    title = sensor_words(snapshot.truth, snapshot.machine_state).title
    suspect = snapshot.truth is SensorTruth.CAL_SUSPECT
    line = translate("Sensor", "Wait three seconds") if suspect else translate("Sensor", "Train by feel")
    return WordView(title, Icon.STAFF, WordTone.STAFF, line, code_words(snapshot))


def house_notice(snapshot: Snapshot) -> str:
    """What everybody should know before they train: that nothing is judged, and why; empty when all is well.

    Said whether or not there is a signal: no signal mends it.
    """
    if snapshot.calibrated:
        doubted = snapshot.truth is SensorTruth.CAL_SUSPECT
        return sensor_words(snapshot.truth).line if doubted else ""
    return not_watched(snapshot.machine_state)


def not_watched(machine: MachineState) -> str:
    """That no limits are watched, and why, in one line."""
    return {
        MachineState.EXPIRED: translate("Live", "Calibration expired: limits not watched"),
        MachineState.SUSPENDED: translate("Live", "Daily check failed: limits not watched"),
    }.get(machine, translate("Live", "Not calibrated: limits not watched"))


def off_rack_words(off_mm: float) -> str:
    """The racked sled lies a little off."""
    return translate("Sensor", "The racked sled reads {off} mm off its place. Tell the staff.").format(
        off=f"{abs(off_mm):.0f}"
    )
