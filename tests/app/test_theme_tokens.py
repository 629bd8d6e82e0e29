from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import resources
from kiosk.app.theme import PanelSize, load_theme, panel_for, panel_scale, style_sheet
from kiosk.widgets.theme import Theme

PANEL = panel_for(1920, 1080)


def tokens() -> str:
    return (resources.theme() / "tokens.toml").read_text(encoding="utf-8")


def load(folder: Path, text: str) -> Theme:
    (folder / "tokens.toml").write_text(text, encoding="utf-8")
    return load_theme(folder, PANEL, "Inter")


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_shipped_tokens_load_and_fill_every_style_sheet() -> None:
    theme = load_theme(resources.theme(), PANEL, "Inter")
    sheet = style_sheet(resources.theme(), theme)
    assert theme.colors["ground"] in sheet
    assert "{color" not in sheet and "{mm" not in sheet and "{font" not in sheet


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('ground = "#0B0F14"', 'ground = "#0B0F14"\nshine = "#FFFFFF"', "shine"),
        ('ground = "#0B0F14"', "", "'ground' is missing"),
        ('ground = "#0B0F14"', 'ground = "black"', "'ground' is 'black'"),
        ("gutter = 4.0", "gutter = -4.0", "'gutter' is -4.0"),
        ("gutter = 4.0", 'gutter = "wide"', "'gutter' is 'wide'"),
        ("gutter = 4.0", "gutter = true", "'gutter' is True"),
        ("heavy = 800", "heavy = 8000", "'heavy' is 8000"),
        ("[weight]", "[wait]", "wait"),
        ("[color]", "[color", "tokens.toml: cannot be read"),
    ],
)
def test_bad_token_is_refused_by_name(tmp_path: Path, old: str, new: str, words: str) -> None:
    with pytest.raises(ValueError, match=r"tokens\.toml") as caught:
        load(tmp_path, tokens().replace(old, new, 1))
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "placeholder", ["{color.pink}", "{mm.nothing}", "{font.huge}", "{size.gutter}", "{fmily}"]
)
def test_unknown_placeholder_names_the_file(tmp_path: Path, placeholder: str) -> None:
    (tmp_path / "10-base.qss").write_text(f"QWidget {{ color: {placeholder}; }}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"10-base\.qss") as caught:
        style_sheet(tmp_path, load_theme(resources.theme(), PANEL, "Inter"))
    assert placeholder in str(caught.value)


def test_style_sheets_join_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "20-b.qss").write_text("second {mm.2.5}", encoding="utf-8")
    (tmp_path / "10-a.qss").write_text("first {family}", encoding="utf-8")
    (tmp_path / "notes.qss").write_text("never", encoding="utf-8")
    theme = load_theme(resources.theme(), PANEL, "Inter")
    assert style_sheet(tmp_path, theme) == f'first "Inter"\nsecond {round(theme.mm(2.5))}px'


def test_no_style_sheet_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no style sheet"):
        style_sheet(tmp_path, load_theme(resources.theme(), PANEL, "Inter"))


@pytest.mark.parametrize(
    ("panel", "scale"),
    [
        (PanelSize(1920, 1080, 344.0, 194.0), 1.0),
        (PanelSize(1080, 1920, 194.0, 344.0), 1.0),
        (PanelSize(1280, 800, 217.0, 136.0), 0.75),
        (PanelSize(1920, 1080, 476.0, 268.0), 268 / 194),
    ],
)
def test_scale_of_the_usual_panels(panel: PanelSize, scale: float) -> None:
    assert panel_scale(panel) == pytest.approx(scale, abs=0.01)


def test_controls_keep_15_mm_on_the_smallest_panel() -> None:
    panel = PanelSize(800, 480, 110.0, 66.0)
    theme = load_theme(resources.theme(), panel, "Inter")
    assert theme.size("control_height") / panel.px_per_mm >= 14.99


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 800), (1280, 720), (640, 1136)])
def test_panel_turns_with_the_screen(width: int, height: int) -> None:
    lying, standing = panel_for(width, height), panel_for(height, width)
    assert (lying.width_mm, lying.height_mm) == (standing.height_mm, standing.width_mm)
    assert lying.portrait != standing.portrait


def test_unknown_window_is_a_picture_of_the_reference_panel() -> None:
    assert panel_scale(panel_for(1280, 720)) == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize("field", ["width_px", "height_px", "width_mm", "height_mm"])
def test_panel_without_size_is_refused(field: str) -> None:
    values = {"width_px": 1920, "height_px": 1080, "width_mm": 344, "height_mm": 194, field: 0}
    with pytest.raises(ValueError, match=field):
        PanelSize(values["width_px"], values["height_px"], values["width_mm"], values["height_mm"])


@pytest.mark.parametrize(
    ("words", "behind", "least"),
    [
        ("text", "surface", 7.0),
        ("muted", "surface", 7.0),
        ("text", "raised", 7.0),
        ("on_guide", "guide", 7.0),
        ("guide", "guide_dim", 4.5),
        ("warn", "surface", 7.0),
        ("text", "alert", 4.5),
    ],
)
def test_words_stand_out_from_what_is_behind_them(words: str, behind: str, least: float) -> None:
    colors = load_theme(resources.theme(), PANEL, "Inter").colors
    assert contrast(colors[words], colors[behind]) >= least
