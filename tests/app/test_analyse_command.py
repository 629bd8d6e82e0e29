"""``analyse`` for people: the table, the picture, and what is refused before anything is written."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.app.cli import main
from tests.fakes.judging import LIMITS, RACK_MM, unracked
from tests.fakes.motion_paths import Path as Movement

pytestmark = pytest.mark.usefixtures("qapp")

LIMIT_OPTIONS = [f"--depth-limit-mm={LIMITS.depth_mm}", f"--lockout-limit-mm={LIMITS.lockout_mm}"]


def write(path: Path, movement: Movement) -> Path:
    t_s, position_mm = movement.sampled(100, 0.2)
    lines = [f"{t:.3f},{mm:.2f}" for t, mm in zip(t_s, position_mm, strict=True)]
    path.write_text("t_s,pos_mm\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A good and a deep repetition out of the rack."""
    return write(tmp_path / "set.csv", unracked().reps(1, 115, 465).reps(1, 80, 465))


def image(path: Path) -> QImage:
    picture = QImage(str(path))
    assert not picture.isNull()
    return picture


def share(picture: QImage, wanted: QColor, tolerance: int = 12) -> float:
    """Share of the pixels (every seventh is looked at) that are nearly of this colour."""
    pixels = np.frombuffer(bytes(picture.convertToFormat(QImage.Format.Format_RGB888).constBits()), np.uint8)
    table = pixels.reshape(picture.height(), -1)[:, : 3 * picture.width()].reshape(-1, 3)[::7].astype(int)
    apart = np.abs(table - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=1)
    return float(np.mean(apart <= tolerance))


def test_the_table_names_every_column_with_its_unit(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", str(recording), *LIMIT_OPTIONS, f"--rack-mm={RACK_MM}"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "range mm" in lines[0] and "MPV m/s" in lines[0] and "lower s" in lines[0]
    assert [line.split()[-1] for line in lines[1:3]] == ["good", "deep"]
    assert lines[3] == "2 repetitions; trust: full."
    assert lines[4].startswith("alert at ") and "depth" in lines[4]
    assert all(line[: lines[0].index("start") + 7].strip() for line in lines[1:3])


def test_with_a_known_rack_leaving_it_is_no_lowering(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["analyse", str(recording), "--json", *LIMIT_OPTIONS]
    main([*arguments, f"--rack-mm={RACK_MM}"])
    assert [rep["verdict"] for rep in json.loads(capsys.readouterr().out)["reps"]] == ["good", "deep"]


@pytest.mark.usefixtures("qapp")
def test_the_picture_shows_signal_bands_and_limits(
    recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain, judged = tmp_path / "plain.png", tmp_path / "judged.png"
    assert main(["analyse", str(recording), "--plot", str(plain)]) == 0
    assert main(["analyse", str(recording), *LIMIT_OPTIONS, "--plot", str(judged)]) == 0
    assert "2 repetitions" in capsys.readouterr().out
    without, with_limits = image(plain), image(judged)
    assert (without.width(), without.height()) == (1920, 1080)
    white, red, band = QColor("#FFFFFF"), QColor("#FF3B30"), QColor("#1A4D68")
    assert share(without, white) > 0.003
    assert share(without, red) == 0.0
    assert share(with_limits, red) > 0.002
    assert share(without, band, 40) > 0.01


@pytest.mark.usefixtures("qapp")
def test_a_long_recording_keeps_its_peaks(tmp_path: Path) -> None:
    t_s = np.arange(0.0, 600.0, 0.05)
    position_mm = np.full(len(t_s), 300.0)
    position_mm[6000] = 420.0
    position_mm[:60] = np.linspace(200.0, 450.0, 60)
    path = tmp_path / "long.csv"
    rows = "\n".join(f"{t:.2f},{mm:.1f}" for t, mm in zip(t_s, position_mm, strict=True))
    path.write_text(f"t_s,pos_mm\n{rows}\n", encoding="utf-8")
    assert main(["analyse", str(path), "--plot", str(tmp_path / "long.png")]) == 0
    picture = image(tmp_path / "long.png")
    middle = [QColor(picture.pixel(x, y)).lightness() for x in range(960, 1030, 1) for y in range(330, 350)]
    assert max(middle) > 200


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("set.svg", "end in .png"),
        ("nowhere/set.png", "nowhere does not exist"),
        ("folder.png", "not in use"),
    ],
)
def test_a_picture_that_cannot_be_written_is_refused_in_one_line(
    recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, named: str
) -> None:
    (tmp_path / "folder.png").mkdir()
    before = sorted(path.name for path in tmp_path.iterdir())
    assert main(["analyse", str(recording), "--plot", str(tmp_path / name)]) == 2
    out = capsys.readouterr()
    assert (out.out, len(out.err.splitlines())) == ("", 1)
    assert named in out.err
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.usefixtures("qapp")
def test_an_old_picture_stays_when_the_new_one_cannot_be_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "set.png"
    old.write_bytes(b"precious")
    broken = tmp_path / "broken.csv"
    broken.write_text("t_s,pos_mm\n0,1\n0.1,x\n", encoding="utf-8")
    assert main(["analyse", str(broken), "--plot", str(old)]) == 2
    assert "line 3" in capsys.readouterr().err
    assert old.read_bytes() == b"precious"


def test_a_rack_that_is_no_number_is_refused(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", str(recording), "--rack-mm", "nan"]) == 2
    assert "--rack-mm is nan" in capsys.readouterr().err
