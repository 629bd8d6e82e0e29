"""Which rule sets the depth limit, and how far short of straight a push has to end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.geometry import LegModel
from kiosk.motion.knee_limits import DepthRule, depth_limit, lockout_limit

LEG = LegModel.from_height(500.0, 1.75)
RIGHT_ANGLE_MM = LEG.position_mm(90)
POINT = st.none() | st.floats(50, 450)


@given(st.booleans(), POINT, POINT)
def test_the_earliest_known_rule_sets_the_limit(
    with_leg: bool, back_flat_mm: float | None, staff_mm: float | None
) -> None:
    known = {
        DepthRule.STAFF: staff_mm,
        DepthRule.BACK_FLAT: back_flat_mm,
        DepthRule.RIGHT_ANGLE: RIGHT_ANGLE_MM if with_leg else None,
    }
    positions = {rule: mm for rule, mm in known.items() if mm is not None}
    if not positions:
        with pytest.raises(ValueError, match="neither a leg"):
            depth_limit(None, None, None)
        return
    limit = depth_limit(LEG if with_leg else None, back_flat_mm, staff_mm)
    assert limit.depth_mm == max(positions.values())
    assert positions[limit.rule] == limit.depth_mm
    assert dict(limit.candidates) == positions
    assert (limit.flexion_deg is None) == (not with_leg)


def test_of_equals_staff_are_named() -> None:
    limit = depth_limit(LEG, RIGHT_ANGLE_MM, RIGHT_ANGLE_MM)
    assert limit.rule is DepthRule.STAFF
    assert limit.flexion_deg == pytest.approx(90.0)


def test_staff_can_only_make_it_earlier_or_prescribe_another_angle() -> None:
    assert depth_limit(LEG, None, 100.0).rule is DepthRule.RIGHT_ANGLE
    deeper = depth_limit(LEG, None, 100.0, flexion_deg=110)
    assert deeper.depth_mm == pytest.approx(LEG.position_mm(110))


@given(st.floats(1.5, 2.0), st.floats(10, 25), st.floats(0, 20))
def test_lockout_is_short_of_straight_by_the_bend_and_the_pad(
    height_m: float, margin_deg: float, pad_mm: float
) -> None:
    leg = LegModel.from_height(500, height_m)
    limit = lockout_limit(leg, margin_deg, pad_mm)
    assert limit.lockout_mm == pytest.approx(500 - limit.angle_mm - limit.pad_mm)
    assert leg.flexion_deg(limit.lockout_mm + pad_mm) == pytest.approx(margin_deg, abs=1e-4)


def test_published_lockout_margins() -> None:
    assert lockout_limit(LEG, 15).angle_mm == pytest.approx(7.4, abs=0.05)
    assert lockout_limit(LEG, 20).angle_mm == pytest.approx(13.1, abs=0.05)
    assert lockout_limit(LEG).lockout_mm == pytest.approx(500 - 17.4, abs=0.1)


@pytest.mark.parametrize(("margin_deg", "pad_mm"), [(-1.0, 10.0), (15.0, -1.0)])
def test_a_negative_margin_is_refused(margin_deg: float, pad_mm: float) -> None:
    with pytest.raises(ValueError, match="none below 0"):
        lockout_limit(LEG, margin_deg, pad_mm)
