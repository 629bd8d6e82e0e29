"""Sealing writes only what it says and refuses what would lose records; the clock never runs backwards."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.fakes.deploy_bench import Bench

FSTAB = "UUID=1 / ext4 errors=remount-ro 0 1\nLABEL=legpress-data /data ext4 noatime 0 2\n"
CONF = "etc/overlayroot.local.conf"


@pytest.fixture
def root(bench: Bench) -> Path:
    """A computer that may be sealed."""
    root = bench.folder / "root"
    for folder in ("etc", "proc", "usr/sbin", "data", "var/lib/legpress-kiosk/machine", "media/root-ro/etc"):
        (root / folder).mkdir(parents=True)
    (root / "etc/fstab").write_text(FSTAB)
    (root / "proc/mounts").write_text("/dev/sda1 / ext4 rw 0 0\n")
    (root / "var/lib/legpress-kiosk/machine/m.sealed").write_text("calibration")
    for program in ("usr/sbin/overlayroot-chroot", "usr/bin/busybox"):
        (root / program).parent.mkdir(parents=True, exist_ok=True)
        (root / program).write_text("")
        (root / program).chmod(0o755)
    bench.program("id", "echo 0")
    bench.program("mount")
    bench.program("sync")
    return root


def _state(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_sealing_moves_the_records_to_the_data_partition(bench: Bench, root: Path) -> None:
    done = bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root))
    assert done.returncode == 0, done.stderr
    assert 'overlayroot="tmpfs:swap=0,recurse=0"' in (root / CONF).read_text().splitlines()
    assert (root / "data/records/machine/m.sealed").read_text() == "calibration"
    lines = (root / "etc/fstab").read_text().splitlines()
    assert lines[:2] == FSTAB.splitlines()
    assert {line.split()[0]: line.split()[1] for line in lines[2:]} == {
        "/data/records": "/var/lib/legpress-kiosk",
        "/data/journal": "/var/log/journal",
    }


def test_sealing_twice_changes_nothing_more(bench: Bench, root: Path) -> None:
    bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root))
    before = _state(root)
    assert bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root)).returncode == 0
    assert _state(root) == before


def test_dry_run_says_all_of_it_and_changes_nothing(bench: Bench, root: Path) -> None:
    before = _state(root)
    done = bench.run("sealed/legpress-kiosk-seal", "--dry-run", LEGPRESS_ROOT=str(root))
    assert done.returncode == 0, done.stderr
    for words in ("/data/records /var/lib/legpress-kiosk", "/data/journal /var/log/journal", "overlayroot="):
        assert words in done.stdout
    assert _state(root) == before


@pytest.mark.parametrize(
    ("fstab", "words"),
    [
        ("UUID=1 / ext4 defaults 0 1\n", "every set would be lost"),
        ("# LABEL=x /data ext4 noatime 0 2\n", "every set would be lost"),
        ("", "every set would be lost"),
    ],
)
def test_without_a_data_partition_nothing_is_sealed(bench: Bench, root: Path, fstab: str, words: str) -> None:
    (root / "etc/fstab").write_text(fstab)
    before = _state(root)
    done = bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root))
    assert (done.returncode, words in done.stderr) == (2, True)
    assert _state(root) == before


def test_without_the_overlay_nothing_is_sealed(bench: Bench, root: Path) -> None:
    (root / "usr/sbin/overlayroot-chroot").unlink()
    done = bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root))
    assert (done.returncode, "overlayroot is missing" in done.stderr) == (2, True)


def test_without_what_the_overlay_calls_at_the_start_nothing_is_sealed(bench: Bench, root: Path) -> None:
    (root / "usr/bin/busybox").unlink()
    before = _state(root)
    done = bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root))
    assert (done.returncode, "busybox is missing" in done.stderr) == (2, True)
    assert _state(root) == before


def test_unsealing_works_from_within(bench: Bench, root: Path) -> None:
    (root / "proc/mounts").write_text("overlayroot / overlay rw 0 0\n")
    below = root / "media/root-ro" / CONF
    below.write_text('overlayroot="tmpfs"\n')
    done = bench.run("sealed/legpress-kiosk-unseal", LEGPRESS_ROOT=str(root))
    assert done.returncode == 0, done.stderr
    assert not below.exists()
    mounts = [call for call in bench.calls if call.startswith("mount")]
    assert [call.split()[2] for call in mounts] == ["remount,rw", "remount,ro"]
    assert "restart" in done.stdout


def test_unsealing_what_was_to_be_sealed_and_what_is_open(bench: Bench, root: Path) -> None:
    bench.run("sealed/legpress-kiosk-seal", LEGPRESS_ROOT=str(root))
    assert "stays open" in bench.run("sealed/legpress-kiosk-unseal", LEGPRESS_ROOT=str(root)).stdout
    assert not (root / CONF).exists()
    assert "not sealed" in bench.run("sealed/legpress-kiosk-unseal", LEGPRESS_ROOT=str(root)).stdout


def test_only_root_seals(bench: Bench, root: Path) -> None:
    bench.program("id", "echo 1000")
    for script in ("seal", "unseal"):
        done = bench.run(f"sealed/legpress-kiosk-{script}", LEGPRESS_ROOT=str(root))
        assert (done.returncode, "only root" in done.stderr) == (2, True)


NOW = 1_790_000_000


def _clock(bench: Bench, verb: str, now: int, stamp: str | None) -> tuple[str, list[str]]:
    """The stamp afterwards, and how the clock was set."""
    file = bench.folder / "clock"
    if stamp is not None:
        file.write_text(stamp)
    bench.program("date", f'case "$*" in *+%s) echo {now} ;; esac')
    bench.program("sync")
    done = bench.run("sealed/clock", verb, LEGPRESS_CLOCK=str(file))
    assert done.returncode == 0, done.stderr
    set_to = [call for call in bench.calls if call.startswith("date") and "-s" in call]
    return (file.read_text() if file.exists() else ""), set_to


def test_a_clock_that_fell_back_is_set_forward(bench: Bench) -> None:
    assert _clock(bench, "restore", now=1000, stamp=f"{NOW}\n")[1] == [f"date -u -s @{NOW}"]


@pytest.mark.parametrize("stamp", [f"{NOW - 5}\n", "", "abc\n", "-5\n", "1000\n", None, f"{NOW}; reboot\n"])
def test_a_clock_that_is_right_is_left_alone(bench: Bench, stamp: str | None) -> None:
    assert _clock(bench, "restore", now=NOW, stamp=stamp)[1] == []


def test_the_time_is_kept_but_not_one_before_the_kiosk_existed(bench: Bench) -> None:
    assert _clock(bench, "save", now=NOW, stamp=None)[0] == f"{NOW}\n"
    assert _clock(bench, "save", now=5000, stamp=None)[0] == f"{NOW}\n"
