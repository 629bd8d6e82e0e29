"""The fault campaign and the times on a real terminal, in small; and an oracle that does find lies."""

from __future__ import annotations

import json

import pytest

from kiosk.__main__ import main
from kiosk.bench.truth_draws import DRAWS
from kiosk.bench.truth_runs import measure_truth, run_one
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


def test_the_command_prints_the_campaign_with_its_limits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--only", "truth", "--runs", "2", "--seed", "7", "--workers", "1", "--json"]) == 0
    figures = {figure["name"]: figure for figure in json.loads(capsys.readouterr().out)["figures"]}
    assert figures["truth.runs"]["median"] == 2
    assert "seeds 7 to 8" in figures["truth.runs"]["note"]
    for name in ("truth.lies", "truth.untrusted_verdicts"):
        assert (figures[name]["median"], figures[name]["limit"]["at_most"]) == (0, 0)


def test_the_command_prints_the_waits_on_a_real_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    main(["bench", "--only", "line", "--runs", "1", "--quick", "--json"])
    figures = {figure["name"]: figure for figure in json.loads(capsys.readouterr().out)["figures"]}
    assert [figures[f"line.{name}"]["limit"]["at_most"] for name in ("silence_p99", "unplug_p99")] == [
        400,
        150,
    ]
    assert figures["line.valid_most"]["limit"]["at_most"] == 3000
    for name in ("descriptors", "threads", "vanished"):
        assert figures[f"line.{name}"]["median"] == 0
