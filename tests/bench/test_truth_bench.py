"""The fault campaign and the times on a real terminal, in small; and an oracle that does find lies."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bench.truth_line import measure_cycles, measure_silence
from kiosk.bench.truth_runs import DRAWS, measure_truth, run_one
from kiosk.sensing.simulator.faults import FaultVerb
from kiosk.training import snapshot

pytestmark = pytest.mark.real_time


def test_a_campaign_over_all_verbs_finds_no_lie() -> None:
    campaign = measure_truth(len(DRAWS), seed=0)
    assert (campaign.lying_frames, campaign.untrusted_verdicts) == (0, 0), campaign.examples
    assert campaign.ok_frames > 3000
    assert campaign.reps > 10
    assert {verb.value.split("_")[0] for verb in FaultVerb} <= {
        name.replace(" ", "_").split("_")[0] for name in DRAWS
    }


def test_equal_seeds_give_equal_runs() -> None:
    assert run_one(7) == run_one(7)
    assert run_one(7) != run_one(7 + len(DRAWS))


def test_the_oracle_finds_a_page_that_forgets_the_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    silence = list(DRAWS).index("silence")
    good = snapshot.Snapshot.look

    def careless(self: snapshot.Snapshot, now_s: float) -> snapshot.Look:
        return good(self, min(now_s, self.fresh_until_s)) if self.fresh_until_s > 0 else snapshot.Look.OK

    monkeypatch.setattr(snapshot.Snapshot, "look", careless)
    assert run_one(silence).lies


def test_silence_and_a_pulled_plug_are_painted_as_unknown_and_nothing_is_left_behind(qtbot: QtBot) -> None:
    del qtbot
    assert max(measure_silence(1).ms) < 3000.0
    cycles = measure_cycles(2, warm_up=1)
    assert (cycles.descriptors, cycles.threads, cycles.deleted) == (0, 0, 0)
    assert len(cycles.gone.ms) == len(cycles.back.ms) == 2
