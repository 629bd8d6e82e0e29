from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.motion.events import Verdict
from kiosk.motion.tempo import Tempo
from kiosk.screens.base import Screen
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.snapshot import RestView, SetReview, Snapshot, WorkoutState
from kiosk.widgets.fit_text import FitText
from kiosk.widgets.point_list import PointList
from tests.fakes.pages import SIZES, dress, make_context, make_pages
from tests.fakes.workouts import REVIEW, UNKNOWN_REVIEW, make_set, make_snapshot, with_faults
from tests.layout.lint import LEAST_CAP_MM, faults

S = WorkoutState
EVERY_VERDICT = tuple(Verdict)[:6] * 4
LONG = SetReview(
    1.0,
    1.0,
    -0.12,
    12.5,
    "Your lowering took 3.4 s of 2 s in most reps and 4 of them stopped short of your range.",
)
LARGEST = Programme(Goal.OWN, 20, 100, Tempo(10, 10, None, 10), 600)

CASES: dict[str, tuple[str, Snapshot]] = {
    "attract": ("attract", make_snapshot(S.ATTRACT)),
    "goal": ("goal", make_snapshot(S.GOAL)),
    "own": ("own", make_snapshot(S.OWN)),
    "own-largest": ("own", make_snapshot(S.OWN, programme=LARGEST)),
    **{f"setup-{i}": ("setup", make_snapshot(S.SETUP, guided=True, setup_step=i)) for i in range(6)},
    "check": ("setup", make_snapshot(S.SETUP)),
    "check-no-sensor": ("setup", make_snapshot(S.SETUP, live=False)),
    "hurt": ("hurt", make_snapshot(S.HURT)),
    "health": ("health", make_snapshot(S.HEALTH)),
    "feet": ("feet", make_snapshot(S.FEET)),
    "range": ("own_range", make_snapshot(S.RANGE)),
    "help": ("help", make_snapshot(S.HELP)),
    "stuck": ("stuck", make_snapshot(S.STUCK)),
    "rest": (
        "rest",
        make_snapshot(
            S.RESTING,
            sets=(make_set(2, with_faults(12, deep=4)),),
            reviews=(REVIEW,),
            rest=RestView(73.2, 90.0, 3),
        ),
    ),
    "rest-worst": (
        "rest",
        make_snapshot(
            S.RESTING,
            programme=LARGEST,
            sets=(make_set(19, EVERY_VERDICT, finished=False),),
            reviews=(LONG,),
            rest=RestView(600.0, 600.0, 20),
        ),
    ),
    "rest-unknown": (
        "rest",
        make_snapshot(
            S.RESTING,
            sets=(make_set(1, (Verdict.UNJUDGED,) * 5),),
            reviews=(UNKNOWN_REVIEW,),
            rest=RestView(0, 90, 2),
        ),
    ),
    "summary": (
        "summary",
        make_snapshot(
            S.SUMMARY, sets=(make_set(1, with_faults(12)), make_set(2, EVERY_VERDICT, finished=False))
        ),
    ),
    "summary-worst": (
        "summary",
        make_snapshot(
            S.SUMMARY,
            programme=PROGRAMMES[Goal.LEARN],
            sets=tuple(make_set(i, EVERY_VERDICT) for i in range(1, 21)),
            reviews=(LONG,),
        ),
    ),
}


@pytest.mark.parametrize("case", list(CASES))
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_nothing_is_clipped_and_everything_can_be_touched(
    qtbot: QtBot, case: str, width: int, height: int
) -> None:
    name, snapshot = CASES[case]
    context = make_context(width, height)
    page = getattr(make_pages(context), name)
    assert isinstance(page, Screen)
    qtbot.addWidget(page)
    dress(page, context.theme)
    page.setFixedSize(width, height)
    page.entered(snapshot, 10.0)
    page.present(snapshot, 10.0)
    page.show()
    QCoreApplication.sendPostedEvents()
    page.present(snapshot, 10.0)
    page.grab()
    assert faults(page, context.theme.px_per_mm, least_mm=LEAST_CAP_MM) == []
    assert context.theme.size("control_height") / context.theme.px_per_mm >= 14.99
    for points in page.form.findChildren(PointList):
        assert not points.isVisible() or points.fits()
    for text in page.form.findChildren(FitText):
        assert text.cap_mm() >= context.theme.cap_mm["label"]
