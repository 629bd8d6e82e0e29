"""The benches of start and memory measure what they say, and can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bench.figures import Figure, Outcome
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.life import used
from kiosk.bench.speed.starting import by_package
from kiosk.bench.speed.tally import Tally, counted
from kiosk.bench.speed.whole import Used
from kiosk.bench.speed.whole import measure as measure_whole


def by_name(figures: list[Figure]) -> dict[str, Figure]:
    return {figure.name: figure for figure in figures}


def test_imports_are_added_up_by_package() -> None:
    report = (
        "import time: self [us] | cumulative | imported package\n"
        "import time:      1500 |       1500 |   numpy.core\n"
        "import time:       500 |       2000 | numpy\n"
        "import time:       900 |       2900 | kiosk.app\n"
    )
    assert by_package(report) == {"numpy": 2.0, "kiosk": 0.9}


def test_a_bare_window_is_painted() -> None:
    bare = measure_apart("starting", kind="bare")
    assert bare["painted_s"] > 0.0
    assert bare["memory_mb"] > 10


def test_the_kiosk_paints_a_page_then_is_ready_then_has_every_page(tmp_path: Path) -> None:
    compiled, folder = tmp_path / "compiled", tmp_path / "records"
    kiosk = measure_apart("starting", str(compiled), kind="kiosk", folder=str(folder))
    assert 0.0 < kiosk["painted_s"] < kiosk["ready_s"] < kiosk["built_s"]
    assert 10 < kiosk["memory_mb"] < kiosk["built_mb"]
    assert list(compiled.rglob("run_command*.pyc"))


def taken(share: float, gui_share: float, frames_hz: float) -> Used:
    return Used(share, gui_share, frames_hz, memory_mb=140.0, most_mb=145.0, file_mb=60.0)


def test_only_the_time_of_the_gui_grows_with_the_frames() -> None:
    assert taken(0.9, 0.8, 20.0).share_at_60 == pytest.approx(0.1 + 2.4)
    assert taken(0.25, 0.2, 60.0).share_at_60 == pytest.approx(0.25)
    assert taken(0.9, 0.8, 0.0).share_at_60 == float("inf")


def test_the_process_is_judged_by_the_time_that_was_used() -> None:
    kiosk, naive = taken(0.3, 0.25, 60.0), taken(1.0, 0.9, 20.0)
    figures = by_name(used([kiosk], [naive], kiosk, taken(0.6, 0.5, 60.0)))
    assert figures["process.to_naive"].values == pytest.approx((0.3,))
    assert figures["process.to_naive"].outcome is Outcome.PASS
    assert figures["process.to_naive_at_60"].values == pytest.approx((0.3 / 2.8,))
    assert figures["process.to_naive_smooth"].values == pytest.approx((0.5,))
    assert figures["process.frames"].baseline == 20.0
    worse = by_name(used([taken(0.36, 0.3, 60.0)], [naive], kiosk, kiosk))
    assert worse["process.to_naive"].outcome is Outcome.FAIL


def test_a_count_is_read_while_another_process_counts(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "count")
    assert counted(tmp_path / "count") == 0
    for _ in range(300):
        tally.add()
    assert counted(tmp_path / "count") == 300


def test_a_naive_plot_of_a_lifter_is_watched() -> None:
    found = measure_whole("naive", seconds=0.5, into_s=0.2)
    assert found.frames_hz > 0
    assert 0 < found.gui_share <= found.share
    assert found.memory_mb > 50
    with pytest.raises(ValueError, match="'plot' is unknown; allowed are kiosk, naive"):
        measure_whole("plot", 1.0)
