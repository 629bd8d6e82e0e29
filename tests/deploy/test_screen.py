"""One setting turns the picture and the touches; the scripts around the kiosk start what they should."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.fakes.deploy_bench import Bench

TURNS = (0, 90, 180, 270)


def _matrix(bench: Bench, turn: int) -> NDArray[np.float64]:
    """The touch matrix for a rotation, as 3 x 3."""
    bench.settings(f"ROTATE={turn}\n")
    done = bench.run("udev/touch-matrix")
    assert done.returncode == 0, done.stderr
    name, _, values = done.stdout.strip().partition("=")
    assert name == "LIBINPUT_CALIBRATION_MATRIX"
    return np.vstack([np.array(values.split(), dtype=float).reshape(2, 3), [0.0, 0.0, 1.0]])


def _where(turn: int) -> dict[str, tuple[float, float]]:
    """Where on the panel (0 to 1, as it was built) the corners of the picture are, for a panel mounted turned
    clockwise: the corner that is up and left for a person is the one a quarter back round the panel."""
    corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
    shift = -turn // 90
    names = ("up left", "up right", "down right", "down left")
    return {name: corners[(number + shift) % 4] for number, name in enumerate(names)}


@pytest.mark.parametrize("turn", TURNS)
def test_a_touch_on_a_corner_is_a_touch_on_that_corner(bench: Bench, turn: int) -> None:
    seen = {"up left": (0, 0), "up right": (1, 0), "down right": (1, 1), "down left": (0, 1)}
    matrix = _matrix(bench, turn)
    for corner, place in _where(turn).items():
        touched = matrix @ np.array([*place, 1.0])
        assert tuple(touched[:2]) == seen[corner], corner


def test_turning_four_times_is_not_turning(bench: Bench) -> None:
    quarter = _matrix(bench, 90)
    turned = [np.linalg.matrix_power(quarter, count) for count in range(5)]
    for turn, matrix in zip(TURNS, turned[:4], strict=True):
        np.testing.assert_array_equal(_matrix(bench, turn), matrix)
    np.testing.assert_array_equal(turned[4], np.eye(3))
    assert all(not np.array_equal(one, other) for one, other in pairwise(turned))


@pytest.mark.parametrize("text", ["ROTATE=45\n", "ROTATE=left\n", 'ROTATE="90 1"\n', "ROTATE=$(reboot)\n"])
def test_no_rotation_is_told_and_turns_nothing(bench: Bench, text: str) -> None:
    bench.settings(text)
    done = bench.run("udev/touch-matrix")
    assert done.stdout == "LIBINPUT_CALIBRATION_MATRIX=1 0 0 0 1 0\n"
    assert "0, 90, 180 or 270" in done.stderr


@pytest.mark.parametrize(
    "text", ["ROTATE=90", ' ROTATE = "90" ', "ROTATE=0\nROTATE='90'\n", "#ROTATE=0\nROTATE=90\r\n"]
)
def test_settings_are_read_as_people_write_them(bench: Bench, text: str) -> None:
    bench.settings(text)
    assert bench.run("udev/touch-matrix").stdout == "LIBINPUT_CALIBRATION_MATRIX=0 -1 1 1 0 0\n"


def test_without_settings_nothing_is_turned(bench: Bench) -> None:
    (bench.config / "machine.conf").unlink()
    done = bench.run("udev/touch-matrix")
    assert (done.stdout, done.stderr) == ("LIBINPUT_CALIBRATION_MATRIX=1 0 0 0 1 0\n", "")


def _session(bench: Bench, tools: tuple[str, ...]) -> str:
    bench.program(
        "cage", f'echo "$QT_QPA_PLATFORM $QT_WAYLAND_DISABLE_WINDOWDECORATION" >"{bench.folder}/seen"'
    )
    for tool in tools:
        bench.program(tool)
    # Without the folders of the system: whether wlr-randr is installed here must not matter.
    for name in ("sh", "sed", "dd", "tr", "rm"):
        (bench.folder / "bin" / name).symlink_to(f"/usr/bin/{name}")
    done = bench.run("systemd/session", PATH=f"{bench.folder}/bin")
    assert done.returncode == 0, done.stderr
    assert (bench.folder / "seen").read_text() == "wayland 1\n"
    (call,) = bench.calls
    return call


@pytest.mark.parametrize(
    ("turn", "options"), [(0, "-d"), (90, "-d -r"), (180, "-d -r -r"), (270, "-d -r -r -r")]
)
def test_cage_of_debian_12_turns_by_itself(bench: Bench, deploy: Path, turn: int, options: str) -> None:
    bench.settings(f"ROTATE={turn}\n")
    assert _session(bench, ()) == f"cage {options} -- {deploy}/systemd/inside"


def test_cage_of_debian_13_is_turned_from_inside(bench: Bench, deploy: Path) -> None:
    bench.settings("ROTATE=90\n")
    assert _session(bench, ("wlr-randr",)) == f"cage -d -- {deploy}/systemd/inside"


@pytest.fixture
def display(bench: Bench) -> Bench:
    """A machine with the tools of both kinds of screen."""
    bench.program("kiosk")
    bench.program(
        "wlr-randr",
        'case "$*" in "") printf "HDMI-A-1 \\"A panel\\"\\n  Enabled: yes\\nDP-1 \\"B\\"\\n" ;; esac',
    )
    query = 'printf "Screen 0: minimum\\nHDMI-1 connected primary\\nDP-1 disconnected\\n"'
    bench.program("xrandr", f'case "$*" in --query) {query} ;; esac')
    bench.program("xset")
    return bench


def test_wayland_outputs_are_turned_before_the_kiosk_starts(display: Bench) -> None:
    display.settings("ROTATE=270\nRUN_OPTIONS=--language de  --events /tmp/feed\n")
    command = str(display.folder / "bin" / "kiosk")
    done = display.run("systemd/inside", WAYLAND_DISPLAY="wayland-0", LEGPRESS_COMMAND=command)
    assert done.returncode == 0, done.stderr
    assert display.calls == [
        "wlr-randr ",
        "wlr-randr --output HDMI-A-1 --transform 270",
        "wlr-randr --output DP-1 --transform 270",
        f"kiosk supervise --config {display.config}/kiosk.toml --language de --events /tmp/feed",
    ]


@pytest.mark.parametrize(("turn", "way"), [(90, "left"), (180, "inverted"), (270, "right")])
def test_x11_is_turned_the_same_way_and_never_blanks(display: Bench, turn: int, way: str) -> None:
    display.settings(f"ROTATE={turn}\n")
    display.run("systemd/inside", LEGPRESS_COMMAND=str(display.folder / "bin" / "kiosk"))
    assert display.calls == [
        "xset s off s noblank",
        "xset -dpms",
        "xrandr --query",
        f"xrandr --output HDMI-1 --rotate {way}",
        f"kiosk supervise --config {display.config}/kiosk.toml",
    ]


def test_a_screen_that_cannot_be_turned_does_not_stop_the_kiosk(display: Bench) -> None:
    display.settings("ROTATE=90\n")
    display.program("wlr-randr", 'case "$*" in "") echo "HDMI-A-1 x" ;; *) exit 1 ;; esac')
    done = display.run(
        "systemd/inside", WAYLAND_DISPLAY="w", LEGPRESS_COMMAND=str(display.folder / "bin" / "kiosk")
    )
    assert "HDMI-A-1 could not be turned" in done.stderr
    assert display.calls[-1].startswith("kiosk supervise")


def test_x_server_has_no_cursor_no_network_and_no_other_console(bench: Bench, deploy: Path) -> None:
    bench.program("xinit")
    bench.run("systemd/session-x11", XDG_VTNR="1")
    (call,) = bench.calls
    assert call.startswith("xinit ") and call.endswith("vt1")
    words = call.split()
    assert {"-nocursor", "-noreset", "-keeptty"} <= set(words)
    assert words[words.index("-nolisten") + 1] == "tcp"
    assert words[words.index("-s") + 1] == "0"
