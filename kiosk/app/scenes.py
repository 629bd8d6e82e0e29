"""Every page in every notable state, made by the real coach from a scripted lifter on a manual clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.rehearsal import Rehearsal
from kiosk.app.staff_scenes import STAFF_SCENES
from kiosk.motion.events import AlertKind, Phase
from kiosk.motion.samples import LinkCause, LinkNews, LinkState
from kiosk.sensing.link import LIVE, UNPLUGGED
from kiosk.training import intents
from kiosk.training.machine_state import MachineState
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.snapshot import Snapshot, Word, WorkoutState
from kiosk.training.stance import Height, Stance, Toes, Width
from kiosk.training.teaching import TeachStep

SIZE = PROGRAMMES[Goal.SIZE]
_SET = "rack 3; unrack; rep x12; rack; rack 6"
_MIXED = "rack 3; unrack; rep x4; rep short=0.7; rep x2; rep deep=18; rep x4; rack; rack 6"


@dataclass(frozen=True)
class Scene:
    """A page and one of its notable states; ``touch`` names a button touched before the picture is taken."""

    page: str
    name: str
    snapshot: Callable[[], Snapshot]
    touch: str = ""


def _fresh() -> Rehearsal:
    rehearsal = Rehearsal(_SET)
    rehearsal.link(LinkState.LIVE)
    rehearsal.play(1.0)
    return rehearsal


def _attract() -> Snapshot:
    rehearsal = _fresh()
    rehearsal.play(1.2)
    return rehearsal.snapshot()


def _goal() -> Snapshot:
    rehearsal = _fresh()
    rehearsal.intent(intents.Wake())
    return rehearsal.snapshot()


def _own() -> Snapshot:
    rehearsal = _fresh()
    rehearsal.intent(intents.Wake())
    rehearsal.intent(intents.EditOwn())
    return rehearsal.snapshot()


def _setup(step: int | None) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = _fresh()
        rehearsal.intent(intents.Wake())
        rehearsal.intent(intents.Choose(SIZE))
        if step is not None:
            rehearsal.intent(intents.TurnPage(step))
        rehearsal.play(0.1)
        return rehearsal.snapshot()

    return build


def _in_set(found: Callable[[Snapshot], bool], script: str = _SET) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = Rehearsal(script, seed=3)
        rehearsal.begin(SIZE)
        return rehearsal.until(found)

    return build


def _word(word: Word, reps: int, phase: Phase | None = None) -> Callable[[Snapshot], bool]:
    def found(snapshot: Snapshot) -> bool:
        cue = snapshot.cue
        timed = phase is None or (cue.phase is phase and 0.3 < cue.fraction < 0.7)
        return snapshot.reps_done == reps and cue.word is word and timed

    return found


def _alerting(kind: AlertKind) -> Callable[[Snapshot], bool]:
    return lambda snapshot: kind in [alert.kind for alert in snapshot.alerts]


def _counting(snapshot: Snapshot) -> bool:
    return snapshot.cue.word is Word.GET_READY and snapshot.cue.fraction > 0.4


def _armed() -> Snapshot:
    rehearsal = Rehearsal(_SET)
    rehearsal.begin(SIZE)
    rehearsal.play(2.0)
    return rehearsal.snapshot()


def _lost_rehearsal() -> Rehearsal:
    rehearsal = Rehearsal(_SET, seed=3)
    rehearsal.begin(SIZE)
    rehearsal.until(_word(Word.LOWER, 4, Phase.ECCENTRIC))
    rehearsal.link(LinkState.LOST, UNPLUGGED)
    rehearsal.play(1.5, silent=True)
    return rehearsal


def _no_signal() -> Snapshot:
    return _lost_rehearsal().snapshot()


def _tempo_only() -> Snapshot:
    rehearsal = _lost_rehearsal()
    rehearsal.intent(intents.TempoOnly(True))
    rehearsal.play(2.7, silent=True)
    return rehearsal.snapshot()


def _staff_fault() -> Snapshot:
    rehearsal = Rehearsal(_SET, seed=3)
    rehearsal.begin(SIZE)
    rehearsal.coach.take(
        LinkNews(rehearsal.now_s, LinkState.SEARCHING, "Another program uses it.", LinkCause.IN_USE)
    )
    rehearsal.play(1.0, silent=True)
    return rehearsal.snapshot()


def _rack_to_check() -> Snapshot:
    rehearsal = Rehearsal(_SET, seed=3)
    rehearsal.begin(SIZE)
    rehearsal.until(_word(Word.LOWER, 4, Phase.ECCENTRIC))
    rehearsal.slip_mm = 40.0
    rehearsal.play(0.8)
    return rehearsal.snapshot()


def _held(intent: intents.Intent) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = Rehearsal(_SET, seed=3)
        rehearsal.begin(SIZE)
        rehearsal.until(_word(Word.LOWER, 4, Phase.ECCENTRIC))
        rehearsal.intent(intent)
        rehearsal.play(0.2)
        return rehearsal.snapshot()

    return build


def _attract_expired() -> Snapshot:
    rehearsal = Rehearsal(_SET, calibrated=False, state=MachineState.EXPIRED)
    rehearsal.link(LinkState.LIVE)
    rehearsal.play(2.2)
    return rehearsal.snapshot()


def _not_calibrated(state: MachineState = MachineState.NONE) -> Snapshot:
    rehearsal = Rehearsal(_SET, calibrated=False, state=state)
    rehearsal.begin(SIZE)
    rehearsal.play(1.0)
    rehearsal.intent(intents.StartSet())
    rehearsal.play(12.4)
    return rehearsal.snapshot()


def _resting() -> Rehearsal:
    rehearsal = Rehearsal("; ".join([_SET, _MIXED]), seed=3)
    rehearsal.begin(SIZE)
    rehearsal.until(lambda snapshot: snapshot.state is WorkoutState.RESTING)
    rehearsal.intent(intents.StartSet())
    rehearsal.until(lambda snapshot: len(snapshot.sets) == 2)
    rehearsal.play(0.2)
    return rehearsal


def _rest() -> Snapshot:
    rehearsal = _resting()
    rehearsal.play(15.8)
    return rehearsal.snapshot()


def _rest_incomplete() -> Snapshot:
    rehearsal = Rehearsal(_SET, seed=3)
    rehearsal.begin(SIZE)
    rehearsal.until(_word(Word.LOWER, 4, Phase.ECCENTRIC))
    rehearsal.link(LinkState.LOST, UNPLUGGED)
    rehearsal.play(6.0, silent=True)
    rehearsal.link(LinkState.LIVE, LIVE)
    rehearsal.until(lambda snapshot: len(snapshot.sets) == 1)
    rehearsal.play(0.5)
    return rehearsal.snapshot()


def _summary() -> Snapshot:
    rehearsal = _resting()
    rehearsal.intent(intents.Finish())
    return rehearsal.snapshot()


def _health() -> Snapshot:
    rehearsal = _fresh()
    rehearsal.intent(intents.FirstTime())
    rehearsal.play(0.1)
    return rehearsal.snapshot()


def _feet(stance: Stance | None = None) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = _fresh()
        for intent in (intents.Wake(), intents.Choose(SIZE), intents.OpenFeet()):
            rehearsal.intent(intent)
        if stance is not None:
            rehearsal.intent(intents.ChooseStance(stance))
        rehearsal.play(0.1)
        return rehearsal.snapshot()

    return build


_TEACH = "rack 2; unrack 3; tempo 4-1-4-3; rep x3; rack 6"


def _range(found: Callable[[Snapshot], bool], height_m: float | None = None) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = Rehearsal(_TEACH, seed=3)
        rehearsal.link(LinkState.LIVE)
        for intent in (intents.Wake(), intents.Choose(SIZE), intents.OpenRange()):
            rehearsal.intent(intent)
        rehearsal.intent(intents.TellHeight(height_m))
        return rehearsal.until(found)

    return build


def _teaching(step: TeachStep, reps: int) -> Callable[[Snapshot], bool]:
    def found(snapshot: Snapshot) -> bool:
        view = snapshot.teaching
        deep = snapshot.knee_deg is not None and snapshot.knee_deg > 60
        there = view is not None and (view.step, view.reps) == (step, reps)
        seen = snapshot.position_mm is not None and snapshot.curves.t_s.size > 100
        return seen and there and (step is not TeachStep.PUSH or deep)

    return found


def _help() -> Snapshot:
    rehearsal = _fresh()
    for intent in (intents.Wake(), intents.Choose(SIZE), intents.OpenHelp()):
        rehearsal.intent(intent)
    rehearsal.play(0.1)
    return rehearsal.snapshot()


def _stuck() -> Snapshot:
    rehearsal = Rehearsal(_SET, seed=3)
    rehearsal.begin(SIZE)
    rehearsal.until(lambda s: s.reps_done == 3 and s.cue.word is Word.PUSH and (s.position_mm or 0) > 390)
    rehearsal.stand(4.0)
    return rehearsal.until(lambda snapshot: snapshot.state is WorkoutState.STUCK, 6.0)


def _learning() -> Snapshot:
    rehearsal = Rehearsal("rack 3; unrack; tempo 4-1-2-1; rep x8; rack", seed=3)
    rehearsal.begin(PROGRAMMES[Goal.LEARN])
    return rehearsal.until(_word(Word.LOWER, 2, Phase.ECCENTRIC))


SCENES: tuple[Scene, ...] = (
    Scene("attract", "attract", _attract),
    Scene("attract", "attract-expired", _attract_expired),
    Scene("goal", "goal", _goal),
    Scene("own", "own", _own),
    Scene("health", "health", _health),
    Scene("health", "health-knee", _health, "knee"),
    Scene("health", "health-back", _health, "back_pain"),
    Scene("health", "health-rehab", _health, "rehab"),
    Scene("setup", "setup-list", _setup(None)),
    Scene("setup", "setup-seat", _setup(0)),
    Scene("setup", "setup-back", _setup(1)),
    Scene("setup", "setup-feet", _setup(2)),
    Scene("setup", "setup-handles", _setup(3)),
    Scene("setup", "setup-range", _setup(4)),
    Scene("setup", "setup-unlock", _setup(5)),
    Scene("feet", "feet", _feet()),
    Scene("feet", "feet-high", _feet(Stance(Height.HIGH, Width.USUAL, Toes.OUT))),
    Scene("feet", "feet-low", _feet(Stance(Height.LOW, Width.USUAL, Toes.OUT))),
    Scene("feet", "feet-wide", _feet(Stance(Height.MIDDLE, Width.WIDE, Toes.FAR_OUT))),
    Scene("feet", "feet-narrow", _feet(Stance(Height.MIDDLE, Width.NARROW, Toes.STRAIGHT))),
    Scene("range", "range", _range(_teaching(TeachStep.UNLOCK, 0))),
    Scene("range", "range-deep", _range(_teaching(TeachStep.PUSH, 1), 1.68)),
    Scene("range", "range-taught", _range(_teaching(TeachStep.DONE, 3), 1.82)),
    Scene("help", "help-fix", _help),
    Scene("help", "help-know", _help, "know"),
    Scene("live", "live-armed", _armed),
    Scene("live", "live-counting-in", _in_set(_counting, "rack 3; unrack 6; rep x5; rack")),
    Scene("live", "live-lower", _in_set(_word(Word.LOWER, 7, Phase.ECCENTRIC), _MIXED)),
    Scene("live", "live-push", _in_set(_word(Word.PUSH, 7, Phase.CONCENTRIC), _MIXED)),
    Scene("live", "live-learn", _learning),
    Scene("live", "live-rack", _in_set(_word(Word.RACK, 12))),
    Scene(
        "live",
        "live-ahead",
        _in_set(_alerting(AlertKind.AHEAD), "rack 3; unrack; rep x2; rep fast; rack"),
    ),
    Scene("live", "live-alert-depth", _in_set(_alerting(AlertKind.DEPTH), _MIXED)),
    Scene(
        "live",
        "live-alert-lockout",
        _in_set(_alerting(AlertKind.LOCKOUT), "rack 3; unrack; rep x2; rep lock=18; rack"),
    ),
    Scene("live", "live-no-signal", _no_signal),
    Scene("live", "live-tempo-only", _tempo_only),
    Scene("live", "live-staff-fault", _staff_fault),
    Scene("live", "live-rack-to-check", _rack_to_check),
    Scene("live", "live-paused", _held(intents.Pause())),
    Scene("live", "live-not-calibrated", _not_calibrated),
    Scene("live", "live-expired", lambda: _not_calibrated(MachineState.EXPIRED)),
    Scene("stuck", "stuck", _stuck),
    Scene("hurt", "hurt", _held(intents.Hurts())),
    Scene("rest", "rest", _rest),
    Scene("rest", "rest-load", _rest, touch="load"),
    Scene("rest", "rest-incomplete", _rest_incomplete),
    Scene("summary", "summary", _summary),
    *(Scene(*scene) for scene in STAFF_SCENES),
)


def scenes_named(name: str) -> tuple[Scene, ...]:
    """Scenes of a page, one scene, or ``all``. ValueError names what is allowed."""
    found = tuple(scene for scene in SCENES if name in ("all", scene.page, scene.name))
    if not found:
        pages = ", ".join(dict.fromkeys(scene.page for scene in SCENES))
        raise ValueError(
            f"screen '{name}' is unknown; allowed are all, {pages}, or a scene such as live-lower"
        )
    return found
