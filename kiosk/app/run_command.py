"""What ``legpress-kiosk run`` builds behind its first page: sled, coach, window, sound, store, feed."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import exit_status
from kiosk.app import resources
from kiosk.app.black_boxes import BlackBoxes
from kiosk.app.build_window import build_window, screen_panel
from kiosk.app.catalogue import Catalogue
from kiosk.app.data_folder import data_dir
from kiosk.app.event_feed import open_feed
from kiosk.app.guard.heart import beating
from kiosk.app.guard.ledger import restarts_today
from kiosk.app.guard.pulse import Organ
from kiosk.app.keeper import Keeper
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.languages import Languages, check_language, check_offered, load_catalogues
from kiosk.app.memory import give_back, keep_memory_small
from kiosk.app.shell_turn import shell_turn
from kiosk.app.sizes import window_size
from kiosk.app.staff_desk import shuffled_digits, staff_desk
from kiosk.app.stage import quit_kiosk, show
from kiosk.app.theme import PanelSize, panel_for
from kiosk.app.window import KioskWindow
from kiosk.sensing.blackbox import is_black_box, load_black_box
from kiosk.sensing.devices import check_device
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.sources import (
    DeviceSpec,
    ReplaySpec,
    SimulatedSpec,
    SledSpec,
    beats_of,
    box_of,
    check_source,
    line_of,
    open_source,
    parse_sled,
)
from kiosk.sound.device import SoundDeviceOut
from kiosk.sound.player import SoundPlayer
from kiosk.storage.machine_book import MachineBook, MachineSetup
from kiosk.storage.settings import Settings, load_settings
from kiosk.storage.staff_settings import SettingsBook
from kiosk.training.coach import Coach
from kiosk.training.machine_numbers import machine_from, machine_numbers
from kiosk.training.machine_state import MachineState
from kiosk.training.outcomes import Outcome
from kiosk.training.programme import Programme, parse_workout
from kiosk.training.screen_turn import TurnFacts
from kiosk.training.sled import Machine
from kiosk.training.staff_room import StaffRoom
from kiosk.training.staff_settings import StaffSettings

SENSOR_DEVICE = Path("/dev/legpress/sensor")
RECHECK_S = 600.0
"""So often an unused kiosk looks whether its calibration still holds."""

SWITCH_INTERVAL_S = 0.001
"""The reader's thread waits at most this long for the interpreter while the page is painted."""

QUIET_MS = 40
"""Between two pages that are built behind the first: frames and touches come in between."""

SETTLED_MS = 3000
"""By then the first page stands and what it took to build everything is free."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RunPlan:
    """Everything that the command line and the settings decide, checked before anything is opened."""

    settings: Settings
    folder: Path
    sled: SledSpec
    programme: Programme | None
    windowed: tuple[int, int] | None
    language: str
    measured_panel: bool
    staff: StaffSettings
    catalogues: Mapping[str, Catalogue]


def plan_run(options: argparse.Namespace) -> RunPlan:
    """Check every option. ValueError names the first that is refused and what is allowed."""
    settings = load_settings(options.config)
    folder = data_dir(options, settings)
    sled = parse_sled(options.sled or _configured_sled(options, settings))
    language = options.language or settings.language.default
    check_language(language, settings.language.offered)
    catalogues = load_catalogues(resources.assets() / "translations")
    check_offered(settings.language.offered, catalogues)
    return RunPlan(
        settings=settings,
        folder=folder,
        sled=sled,
        programme=parse_workout(options.workout) if options.workout else None,
        windowed=window_size(options.windowed) if options.windowed else None,
        language=language,
        measured_panel=options.config is not None,
        staff=_staff_settings(folder, sled, options.language),
        catalogues=catalogues,
    )


def _staff_settings(folder: Path, sled: SledSpec, language: str | None) -> StaffSettings:
    """What staff have set, none in a demonstration; a language asked for here comes first."""
    if isinstance(sled, SimulatedSpec):
        return StaffSettings()
    settings = SettingsBook(folder).present().settings
    if language and (settings.languages is None or language in settings.languages):
        return replace(settings, language=language)
    return settings


def fallback_of(plan: RunPlan) -> StaffSettings:
    """What ``kiosk.toml`` says of the things that staff may set too."""
    toml = plan.settings
    measured_mm = round(max(toml.panel.width_mm, toml.panel.height_mm)) if plan.measured_panel else None
    return StaffSettings(
        volume=toml.sound.volume,
        language=plan.language,
        languages=toml.language.offered,
        panel_mm=measured_mm,
    )


def _configured_sled(options: argparse.Namespace, settings: Settings) -> str:
    """Without a settings file and without a sensor at its usual place: the demonstration."""
    if options.config is None and not SENSOR_DEVICE.exists():
        return "simulated"
    return settings.sled.device


@dataclass(frozen=True)
class Judged:
    """What limits are judged by: None and 0 when they may not be, and ``state`` says why.

    ``setup`` is the newest that somebody saved on this kiosk, also one that may not be judged by.
    """

    machine: Machine | None
    version: int = 0
    state: MachineState = MachineState.NONE
    setup: MachineSetup | None = None


def machine_for(plan: RunPlan) -> Judged:
    """The simulated machine's own numbers, else the calibration in force."""
    if isinstance(plan.sled, SimulatedSpec):
        simulated = SimulatedMachine()
        return Judged(Machine(simulated.calibration, simulated.limits))
    if isinstance(plan.sled, ReplaySpec) and is_black_box(plan.sled.path):
        # A report from another machine is judged as that machine judged it.
        recorded = load_black_box(plan.sled.path).machine
        return Judged(machine_from(recorded) if recorded else None)
    reading = MachineBook(plan.folder).present()
    setup = reading.version.setup if reading.version else None
    if reading.state is not MachineState.VALID or setup is None or reading.version is None:
        _log.info("limits are not judged: %s", reading.sentence)
        return Judged(None, 0, reading.state, setup)
    machine = Machine(setup.calibration, setup.limits, setup.profile.rail_deg)
    return Judged(machine, reading.version.number, setup=setup)


def build(options: argparse.Namespace, stack: ExitStack, ready: Callable[[QWidget], None]) -> Iterator[int]:
    """Build the kiosk in steps and start it, then what can wait. Needs a QApplication.

    The event loop turns at each step, which yields the milliseconds until the next.

    Args:
        options: of the command line.
        stack: takes what is to be closed in the end.
        ready: called with the window before it is shown for the first time.

    Raises:
        ValueError, OSError, SettingsError, StoreError: something is refused; nothing was written.
    """
    plan = plan_run(options)
    if options.sled:
        check_device(plan.sled)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    judged = machine_for(plan)
    keep_memory_small()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    QApplication.setApplicationName("legpress-kiosk")
    yield 0
    languages = Languages(plan.catalogues, plan.settings.language.offered, plan.language)
    window = build_window(
        _panel(plan),
        plan.windowed is not None,
        languages=languages,
    )
    stack.callback(window.deleteLater)
    yield 0
    keeper = stack.enter_context(_keeper(plan, judged.version))
    out = SoundDeviceOut(at_once=False)
    stack.callback(out.close)
    player = SoundPlayer(out, time.monotonic, plan.settings.sound.volume)
    kiosk = _assemble(plan, judged, keeper, options.events, window, player, stack)
    kiosk.start()
    stack.callback(kiosk.stop)
    ready(window)
    # With its first frame in it, so that what is painted first is laid out.
    show(window, fullscreen=plan.windowed is None)
    QTimer.singleShot(SETTLED_MS, give_back)
    yield QUIET_MS
    player.prepare()
    out.start()
    for _ in window.build_others():
        yield QUIET_MS


def _keeper(plan: RunPlan, machine_version: int) -> Keeper:
    keep = not isinstance(plan.sled, SimulatedSpec)
    return Keeper(plan.folder, keep, machine_version)


def staff_room(plan: RunPlan, judged: Judged, turn: TurnFacts | None = None) -> StaffRoom:
    """Staff mode, closed, with what staff have set and described so far."""
    recheck_s = RECHECK_S if isinstance(plan.sled, DeviceSpec) else None
    known, setup = plan.settings.machine.profile, judged.setup
    described = None if setup is None else setup.described
    return StaffRoom(shuffled_digits, plan.staff, fallback_of(plan), recheck_s, turn, known, described)


def _assemble(
    plan: RunPlan,
    judged: Judged,
    keeper: Keeper,
    events: str | None,
    window: KioskWindow,
    player: SoundPlayer,
    stack: ExitStack,
) -> Kiosk:
    clock = time.monotonic
    demo = isinstance(plan.sled, SimulatedSpec)
    shell = shell_turn(os.environ) if plan.windowed is None else None
    turn, turns = (None, None) if shell is None else (shell.facts, shell.files)
    room = staff_room(plan, judged, turn)
    if not demo:
        room.ask_for_first_pin()
    coach = Coach(judged.machine, demo=demo, staff=room, state=judged.state)
    if plan.programme is not None:
        coach.begin(plan.programme, clock())
    waker = Waker()
    feed = SledFeed(waker.woken.emit)
    event_feed = stack.enter_context(open_feed(events, clock))
    source = open_source(plan.sled, feed)
    boxes = BlackBoxes(lambda why: box_of(source, why, machine_numbers(coach.machine)), keeper.keep_file)

    def keep(outcome: Outcome) -> None:
        keeper.keep(outcome)
        boxes.note(outcome)

    def watch(now_s: float) -> None:
        check_source(source, now_s)
        boxes.check(now_s)

    parts = Parts(
        *(feed, coach, window, player, event_feed, keep, clock),
        line=lambda: line_of(source),
        adopted=keeper.adopt,
        watch=watch,
        observe=keeper.observe,
        keeping=lambda: keeper.view,
        desk=stack.enter_context(staff_desk(plan.sled, plan.folder, plan.settings.machine.profile, turns)),
        shell_again=lambda: QApplication.exit(exit_status.AGAIN),
    )
    kiosk = Kiosk(parts, waker)
    window.intent.connect(kiosk.intent)
    window.alert_painted.connect(event_feed.painted)
    window.alert_painted.connect(kiosk.painted)
    window.closing.connect(quit_kiosk)
    stack.callback(window.shut)
    source.start()
    stack.callback(source.stop)
    event_feed.restarted(restarts_today(os.environ))

    def counts() -> dict[Organ, int]:
        found = {Organ.READER: beats_of(source), Organ.WRITER: keeper.beats}
        return {organ: count for organ, count in found.items() if count is not None}

    stack.enter_context(beating(window, counts, clock))
    return kiosk


def _panel(plan: RunPlan) -> PanelSize:
    """A window on a desk is a picture of the usual panel; fullscreen obeys the settings."""
    if plan.windowed is not None:
        return panel_for(*plan.windowed)
    return screen_panel(plan.settings.panel if plan.measured_panel else None, plan.staff.panel_mm)
