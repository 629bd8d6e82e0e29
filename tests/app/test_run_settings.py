"""What the kiosk starts with: staff's settings, and kiosk.toml where staff said nothing."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.cli import build_parser
from kiosk.app.run_command import RunPlan, fallback_of, plan_run
from kiosk.storage.staff_settings import SettingsBook
from kiosk.training.staff_settings import StaffSettings

TOML = """
[sled]
device = "lpos:/dev/legpress/sensor"
[panel]
width_mm = 476
height_mm = 268
[language]
offered = ["de", "nl"]
default = "nl"
[sound]
volume = 0
"""


def planned(folder: Path, *more: str) -> RunPlan:
    config = folder / "kiosk.toml"
    config.write_text(TOML, encoding="utf-8")
    arguments = ["run", "--config", str(config), "--data-dir", str(folder), *more]
    return plan_run(build_parser().parse_args(arguments))


def in_force(plan: RunPlan) -> StaffSettings:
    return plan.staff.over(fallback_of(plan))


def test_where_staff_said_nothing_the_file_rules(tmp_path: Path) -> None:
    settings = in_force(planned(tmp_path))
    assert (settings.volume, settings.language, settings.languages) == (0, "nl", ("de", "nl"))
    assert settings.panel_mm == 476
    assert settings.levels.volume == 0, "silent means silent"


def test_what_staff_said_comes_before_the_file(tmp_path: Path) -> None:
    SettingsBook(tmp_path).save(StaffSettings(volume=0.4, languages=("es", "en"), panel_mm=344))
    settings = in_force(planned(tmp_path))
    assert (settings.volume, settings.languages, settings.panel_mm) == (0.4, ("es", "en"), 344)
    assert settings.language == "es", "the file's first language is no longer offered"


def test_a_language_asked_for_at_the_start_comes_first(tmp_path: Path) -> None:
    SettingsBook(tmp_path).save(StaffSettings(language="nl"))
    assert in_force(planned(tmp_path, "--language", "de")).language == "de"


def test_a_demonstration_has_no_staff(tmp_path: Path) -> None:
    SettingsBook(tmp_path).save(StaffSettings("Press 3", volume=0.4))
    assert planned(tmp_path, "--sled", "simulated").staff == StaffSettings()
