"""What may be said of the sensor: the table, the doubt beside it, and the lease on top."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.samples import LinkCause, LinkState
from kiosk.training.snapshot import LEASE_S, Look
from kiosk.training.truth import EVENTS, STAFF, TABLE, SensorTruth, TruthEvent, TruthModel
from tests.fakes import snapshots

LOSSES = (
    *(TruthEvent.UNPLUGGED, TruthEvent.PORT_ABSENT, TruthEvent.PORT_FORBIDDEN, TruthEvent.PORT_IN_USE),
    *(TruthEvent.OPENED, TruthEvent.STRANGER, TruthEvent.STOOD_STILL, TruthEvent.FAULT),
)
events = st.lists(st.sampled_from(TruthEvent), max_size=30)


def state(model: TruthModel) -> SensorTruth:
    return model.state


def proven() -> TruthModel:
    model = TruthModel(calibrated=True)
    model.hear(TruthEvent.PROVEN)
    return model


def test_the_default_is_unknown_and_every_state_has_its_row() -> None:
    assert TruthModel(calibrated=True).state is SensorTruth.BOOT
    assert set(TABLE) == set(SensorTruth)
    assert set(EVENTS) == set(LinkCause)


@given(events)
def test_only_a_proven_line_ever_becomes_live(heard: list[TruthEvent]) -> None:
    model = TruthModel(calibrated=True)
    for event in heard:
        before = state(model)
        model.hear(event)
        if state(model) is SensorTruth.LIVE and before is not SensorTruth.LIVE:
            assert event in (TruthEvent.PROVEN, TruthEvent.TRUSTED)
    if TruthEvent.PROVEN not in heard:
        assert state(model) is not SensorTruth.LIVE or TruthEvent.STOOD_STILL in heard


@given(events)
def test_nothing_is_live_without_calibration_or_with_a_doubt(heard: list[TruthEvent]) -> None:
    bare, doubted = TruthModel(calibrated=False), proven()
    doubted.doubted = True
    for event in heard:
        bare.hear(event)
        doubted.hear(event)
    assert SensorTruth.LIVE not in (bare.state, doubted.state)


@pytest.mark.parametrize("event", LOSSES, ids=lambda event: event.value)
def test_leaving_live_is_instant_and_samples_alone_do_not_bring_a_lost_line_back(event: TruthEvent) -> None:
    model = proven()
    model.hear(event)
    assert state(model) is not SensorTruth.LIVE
    if event is TruthEvent.STOOD_STILL:
        return  # the line itself is well: it only has to say something new
    model.hear(TruthEvent.TRUSTED)
    assert state(model) is not SensorTruth.LIVE
    model.hear(TruthEvent.PROVEN)
    assert state(model) is SensorTruth.LIVE


def test_a_doubt_outlives_the_line_and_ends_only_by_itself() -> None:
    model = proven()
    model.doubted = True
    for event in (TruthEvent.UNPLUGGED, TruthEvent.OPENED, TruthEvent.PROVEN, TruthEvent.TRUSTED):
        model.hear(event)
    assert state(model) is SensorTruth.CAL_SUSPECT
    model.doubted = False
    assert state(model) is SensorTruth.LIVE


def test_what_lapsed_or_made_no_sense_comes_back_with_the_next_good_sample() -> None:
    for event in (TruthEvent.LEASE_OVER, TruthEvent.DISTRUSTED, TruthEvent.SILENT):
        model = proven()
        model.hear(event)
        assert state(model) in (SensorTruth.STALE, SensorTruth.IMPLAUSIBLE)
        model.hear(TruthEvent.TRUSTED)
        assert state(model) is SensorTruth.LIVE


@given(st.sampled_from(SensorTruth), st.sampled_from(LinkState), st.sampled_from((-1.0, -0.001, 0.001, 1.0)))
def test_the_look_is_ok_only_when_everything_is_and_the_lease_runs(
    truth: SensorTruth, link: LinkState, late_s: float
) -> None:
    snapshot = replace(snapshots.lifting(), truth=truth, link=link)
    look = snapshot.look(snapshot.t_s + LEASE_S + late_s)
    good = truth is SensorTruth.LIVE and link is LinkState.LIVE and late_s <= 0.0
    assert (look is Look.OK) == good
    assert (look is Look.STAFF) == (truth in STAFF)
    assert snapshot.signal_ok(snapshot.t_s + LEASE_S + late_s) == good


def test_what_is_only_counted_is_not_ok() -> None:
    counting = replace(snapshots.lifting(), trust=Trust(TrustLevel.COUNT_ONLY, "noisy"))
    assert counting.look(counting.t_s) is Look.COUNTING
