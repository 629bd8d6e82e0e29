"""Tokens and numbered style sheets become one :class:`Theme` and one style sheet, bound to one panel."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.widgets.theme import Theme

REFERENCE_MM = (344.0, 194.0)
"""Long and short side of the 15.6 inch panel for which sizes are written; there the scale is 1."""

MIN_SCALE = 0.75
"""Smallest scale: a control of 20 mm keeps 15 mm."""

_KNOWN_PANELS_MM = {(1920, 1080): (344.0, 194.0), (1280, 800): (217.0, 136.0)}

_KEYS: dict[str, tuple[str, ...]] = {
    "color": (
        *("ground", "surface", "raised", "line", "text", "muted", "guide", "guide_dim", "on_guide", "you"),
        *("warn", "alert", "alert_edge", "unknown", "zone", "zone_hatch", "zone_edge"),
        *("machine_dark", "machine_mid", "machine_light"),
    ),
    "size_mm": (
        *("gutter", "panel_radius", "control_radius", "control_height", "rare_height", "primary_width"),
        *("gap", "gap_destructive", "button_padding", "alert_frame", "icon"),
    ),
    "cap_mm": ("word", "count", "effort", "display", "title", "heading", "body", "label"),
    "weight": ("regular", "semibold", "heavy"),
}
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_PLACEHOLDER = re.compile(r"\{(color|mm|font|weight)\.([A-Za-z_]+|\d+(?:\.\d+)?)\}|\{(family)\}")
_LEFT_OVER = re.compile(r"\{[A-Za-z_]+(?:\.[^}\s]*)?\}")


@dataclass(frozen=True)
class PanelSize:
    """Pixels and millimetres of a panel as it hangs (width first).

    Raises:
        ValueError: a side is not above 0.
    """

    width_px: int
    height_px: int
    width_mm: float
    height_mm: float

    def __post_init__(self) -> None:
        for name in ("width_px", "height_px", "width_mm", "height_mm"):
            if not getattr(self, name) > 0:
                raise ValueError(f"panel: {name} is {getattr(self, name)}, it must be above 0")

    @property
    def portrait(self) -> bool:
        """Whether the panel is higher than wide."""
        return self.height_px > self.width_px

    @property
    def px_per_mm(self) -> float:
        """Pixels of one millimetre."""
        return self.width_px / self.width_mm


def panel_for(width_px: int, height_px: int) -> PanelSize:
    """The usual panel with these pixels, either way up.

    Any other size (a window on a desk) is taken for a small or large picture of the 15.6 inch panel, so that
    the pages keep their proportions; an integrator's true size in millimetres goes straight to PanelSize.
    """
    landscape = (max(width_px, height_px), min(width_px, height_px))
    long_mm, short_mm = _KNOWN_PANELS_MM.get(landscape, (0.0, 0.0))
    if not long_mm:
        pitch = min(landscape[0] / REFERENCE_MM[0], landscape[1] / REFERENCE_MM[1])
        long_mm, short_mm = landscape[0] / pitch, landscape[1] / pitch
    if height_px > width_px:
        return PanelSize(width_px, height_px, short_mm, long_mm)
    return PanelSize(width_px, height_px, long_mm, short_mm)


def panel_scale(panel: PanelSize) -> float:
    """Factor on all sizes: 1 on 15.6 inch, 1.38 on 21.5 inch, never below ``MIN_SCALE``."""
    long_mm = max(panel.width_mm, panel.height_mm)
    short_mm = min(panel.width_mm, panel.height_mm)
    return max(MIN_SCALE, min(long_mm / REFERENCE_MM[0], short_mm / REFERENCE_MM[1]))


def load_theme(folder: Path, panel: PanelSize, family: str) -> Theme:
    """Read ``tokens.toml`` in ``folder`` for this panel and font family.

    Raises:
        ValueError: a section or token is missing, unknown or has no usable value; the message names it.
    """
    path = folder / "tokens.toml"
    with path.open("rb") as file:
        try:
            tables = tomllib.load(file)
        except tomllib.TOMLDecodeError as error:
            raise ValueError(f"{path.name}: cannot be read: {error}") from error
    _check_names(path.name, "section", tables, _KEYS)
    for section, keys in _KEYS.items():
        if not isinstance(tables[section], dict):
            raise ValueError(f"{path.name}: {section} must be a section")
        _check_names(f"{path.name} [{section}]", "token", tables[section], keys)
    return Theme(
        colors={key: _color(path.name, key, value) for key, value in tables["color"].items()},
        size_mm=_lengths(path.name, tables["size_mm"]),
        cap_mm=_lengths(path.name, tables["cap_mm"]),
        weights={key: _weight(path.name, key, value) for key, value in tables["weight"].items()},
        px_per_mm=panel.px_per_mm,
        scale=panel_scale(panel),
        family=family,
    )


def _check_names(where: str, what: str, got: Mapping[str, object], wanted: Iterable[str]) -> None:
    wanted = tuple(wanted)
    unknown = sorted(set(got) - set(wanted))
    missing = sorted(set(wanted) - set(got))
    if unknown:
        raise ValueError(f"{where}: unknown {what} '{unknown[0]}'; allowed are {', '.join(wanted)}")
    if missing:
        raise ValueError(f"{where}: {what} '{missing[0]}' is missing")


def _color(where: str, key: str, value: object) -> str:
    if not isinstance(value, str) or _COLOR.fullmatch(value) is None:
        raise ValueError(f"{where}: color '{key}' is {value!r}, it must look like \"#0B0F14\"")
    return value


def _lengths(where: str, table: Mapping[str, object]) -> dict[str, float]:
    lengths: dict[str, float] = {}
    for key, value in table.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1000:
            raise ValueError(f"{where}: length '{key}' is {value!r}, it must be millimetres above 0")
        lengths[key] = float(value)
    return lengths


def _weight(where: str, key: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 100 <= value <= 900:
        raise ValueError(f"{where}: weight '{key}' is {value!r}, allowed are 100 to 900")
    return value


def style_sheet(folder: Path, theme: Theme) -> str:
    """Join ``NN-*.qss`` of ``folder`` in order, with every placeholder filled in.

    Placeholders: ``{color.ground}``, ``{mm.gutter}`` or ``{mm.2.5}``, ``{font.body}`` (pixel size of a
    ``cap_mm`` token), ``{weight.heavy}``, ``{family}``.

    Raises:
        ValueError: a placeholder is unknown (the message names the file), or there is no style sheet at all.
    """
    paths = sorted(folder.glob("[0-9][0-9]-*.qss"))
    if not paths:
        raise ValueError(f"{folder}: no style sheet named like 10-base.qss; install the kiosk again")
    return "\n".join(_filled(path, theme) for path in paths)


def _filled(path: Path, theme: Theme) -> str:
    def value(match: re.Match[str]) -> str:
        kind, key, family = match.groups()
        try:
            return f'"{theme.family}"' if family else _value(theme, kind, key)
        except KeyError:
            raise ValueError(f"{path.name}: unknown placeholder {match.group()}") from None

    text = _PLACEHOLDER.sub(value, path.read_text(encoding="utf-8"))
    left = _LEFT_OVER.search(text)
    if left is not None:
        raise ValueError(f"{path.name}: unknown placeholder {left.group()}")
    return text


def _value(theme: Theme, kind: str, key: str) -> str:
    if kind == "color":
        return theme.colors[key]
    if kind == "weight":
        return str(theme.weights[key])
    if kind == "font":
        return f"{theme.font_px(theme.cap_mm[key])}px"
    millimetres = float(key) if key[0].isdigit() else theme.size_mm[key]
    return f"{max(1, round(theme.mm(millimetres)))}px"
