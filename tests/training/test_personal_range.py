"""This person's limits: always inside the machine's, the earliest one counts, and how sure it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.calibration import Limits
from kiosk.motion.geometry import IMPOSSIBLE_MM, LegModel
from kiosk.training.personal import Reason, Taught, compose

MACHINE = Limits(200.0, 560.0)


@given(
    straight_mm=st.floats(420, 620),
    range_mm=st.floats(150, 400),
    height_m=st.none() | st.floats(1.4, 2.1),
    staff_deg=st.none() | st.floats(40, 110),
)
def test_personal_limits_lie_inside_the_machines(
    straight_mm: float, range_mm: float, height_m: float | None, staff_deg: float | None
) -> None:
    taught = Taught(straight_mm, straight_mm - range_mm)
    try:
        personal = compose(MACHINE, taught, height_m, staff_deg)
    except ValueError:
        return  # too little is left between the limits: refused, not widened
    assert MACHINE.depth_mm <= personal.limits.depth_mm < personal.limits.lockout_mm <= MACHINE.lockout_mm
    assert personal.limits.lockout_mm < straight_mm
    assert personal.limits.drop_mps == MACHINE.drop_mps
    positions = [bound.position_mm for bound in personal.bounds]
    assert positions == sorted(positions, reverse=True)
    assert personal.depth.position_mm == personal.limits.depth_mm
    assert {Reason.MACHINE, Reason.BACK_FLAT} <= {bound.reason for bound in personal.bounds}
    assert personal.depth_sure_deg >= 1


def test_the_earliest_limit_counts_and_says_why() -> None:
    ninety_mm = LegModel.from_height(570.0, 1.75).position_mm(90.0)
    assert ninety_mm == pytest.approx(570.0 - 252.0, abs=1.0)
    deep = compose(MACHINE, Taught(570.0, 250.0), 1.75)
    assert deep.depth.reason is Reason.RIGHT_ANGLE
    assert deep.depth_deg == pytest.approx(90.0, abs=0.1)
    shallow = compose(MACHINE, Taught(570.0, 350.0), 1.75)
    assert shallow.depth.reason is Reason.BACK_FLAT
    untold = compose(MACHINE, Taught(570.0, 150.0))
    assert untold.depth.reason is Reason.MACHINE
    staff = compose(MACHINE, Taught(570.0, 250.0), 1.75, staff_deg=60.0)
    assert staff.depth.reason is Reason.STAFF
    assert staff.depth_deg == pytest.approx(60.0, abs=0.1)


def test_an_untold_height_is_less_sure_and_a_spread_too() -> None:
    told = compose(MACHINE, Taught(570.0, 330.0), 1.75)
    untold = compose(MACHINE, Taught(570.0, 330.0))
    assert untold.depth_sure_deg > told.depth_sure_deg
    loose = compose(MACHINE, Taught(570.0, 330.0, 25.0, 20.0, 3), 1.75)
    assert loose.depth_sure_deg > told.depth_sure_deg


def test_a_leg_longer_than_it_is_is_impossible() -> None:
    personal = compose(MACHINE, Taught(540.0, 300.0), 1.75)
    assert not personal.impossible(541.0)
    assert personal.impossible(540.0 + 3.0 + IMPOSSIBLE_MM + 1.0)


def test_points_without_a_range_between_them_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 97 mm"):
        Taught(400.0, 320.0)
    with pytest.raises(ValueError, match="leave"):
        compose(Limits(430.0, 560.0), Taught(500.0, 300.0))
