"""The benches of start and memory measure what they say, and can fail."""

from __future__ import annotations

from pathlib import Path

from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.starting import by_package


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
