"""One frozen picture of everything, for the pages."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.training.conduct import Conduct
from kiosk.training.guidance import PAST_S, Guidance, path_times
from kiosk.training.personal import PersonalRange
from kiosk.training.session import Session
from kiosk.training.sled import Sled
from kiosk.training.snapshot import AlertView, Curves, Snapshot, WorkoutState
from kiosk.training.teaching import TeachView


def picture(sled: Sled, conduct: Conduct, now_s: float) -> Snapshot:
    """The snapshot at ``now_s`` (host monotonic seconds), without what only the coach's owner knows."""
    machine = sled.machine
    base = Snapshot(
        t_s=now_s,
        state=conduct.state,
        link=sled.standing.link,
        link_reason=sled.standing.link_reason,
        truth=sled.standing.truth,
        truth_reason=sled.standing.reason,
        off_rack_mm=sled.standing.off_rack_mm,
        suspicion=sled.suspicion,
        tempo_only=conduct.tempo_only,
        trust=sled.standing.trust,
        calibrated=machine is not None,
        machine_state=sled.machine_state,
        fresh_until_s=sled.standing.fresh_until_s,
        position_mm=sled.position_mm,
        knee_deg=sled.knee_deg,
        travel_mm=machine.calibration.travel_mm if machine else None,
        rack_mm=machine.calibration.rack_mm if machine else None,
        limits=sled.limits,
        phase=sled.phase,
        alerts=tuple(AlertView(kind, since_s) for kind, since_s in conduct.alerts.items()),
        setup_step=conduct.setup_step,
        guided=conduct.guided,
        curves=_curves(sled, conduct.guidance, now_s),
        pause_reason=_pause_reason(sled, conduct),
        stance=conduct.person.stance,
        load_kg=conduct.person.load_kg,
        teaching=_teaching(conduct),
        personal=_personal(sled, conduct),
        height_m=conduct.person.height_m,
        teach_again=conduct.person.teach_again,
        language=conduct.language,
        ends_in_s=conduct.ends_in_s(now_s),
    )
    return base if conduct.session is None else _with_session(base, conduct, conduct.session)


def _with_session(base: Snapshot, conduct: Conduct, session: Session) -> Snapshot:
    cue = base.cue
    if conduct.guidance is not None:
        cue = conduct.guidance.cue(conduct.state, base.t_s, session.target_reached)
    return replace(
        base,
        cue=cue,
        programme=session.programme,
        set_number=session.set_number,
        reps_done=session.counted,
        attempts=session.attempts,
        sets=session.sets,
        reviews=session.reviews,
        rest=session.rest(base.t_s) if conduct.state is WorkoutState.RESTING else None,
    )


def _teaching(conduct: Conduct) -> TeachView | None:
    teaching = conduct.person.teaching
    return teaching.view if conduct.state is WorkoutState.RANGE and teaching is not None else None


def _personal(sled: Sled, conduct: Conduct) -> PersonalRange | None:
    """The limits in use; while the range is taught, those that it gives so far."""
    if conduct.state is WorkoutState.RANGE and sled.machine is not None:
        return conduct.person.preview(sled.machine.limits)
    return conduct.person.personal


def _curves(sled: Sled, guidance: Guidance | None, now_s: float) -> Curves:
    t_s, position_mm = sled.trace.since(now_s - PAST_S)
    if guidance is None or not guidance.running:
        return Curves(t_s, position_mm)
    path_t_s = path_times(now_s)
    path_mm = guidance.path_mm(path_t_s, now_s)
    begun = np.isfinite(path_mm)
    return Curves(t_s, position_mm, path_t_s[begun], path_mm[begun])


def _pause_reason(sled: Sled, conduct: Conduct) -> str:
    if conduct.state is not WorkoutState.LINK_LOST:
        return ""
    return sled.standing.reason
