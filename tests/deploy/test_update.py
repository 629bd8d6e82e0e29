"""Updates from a folder and the way back, with real packages and the real dpkg on a pretended root."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from tests.fakes.deploy_bench import Bench

ARCHITECTURE = subprocess.run(
    ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
).stdout.strip()


def _release() -> str:
    lines = Path("/etc/os-release").read_text().splitlines()
    return next(
        line.split("=")[1].strip('"').split(".")[0] for line in lines if line.startswith("VERSION_ID=")
    )


class Updates:
    """A root of its own with the first version installed, and a stick."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.root = bench.folder / "root"
        self.stick = bench.folder / "stick"
        self.data = bench.folder / "data"
        self.kept = bench.folder / "kept"
        for folder in (
            self.stick,
            self.data,
            self.root / "var/lib/dpkg/info",
            self.root / "var/lib/dpkg/updates",
        ):
            folder.mkdir(parents=True)
        (self.root / "var/lib/dpkg/status").touch()
        (self.root / "var/lib/dpkg/available").touch()
        (self.data / "kiosk.db").write_text("sets of 1")
        options = f'--root="{self.root}" --force-not-root --force-bad-path --log=/dev/null'
        bench.program("dpkg", f'exec /usr/bin/dpkg {options} "$@"')
        bench.program("dpkg-query", f'exec /usr/bin/dpkg-query --admindir="{self.root}/var/lib/dpkg" "$@"')
        bench.program("id", 'case "$1" in -u) echo 0 ;; *) exit 1 ;; esac')
        # The kiosk itself: it runs when its version is not one that was made to fail.
        bench.program("legpress-kiosk", f'grep -q works "{self.root}/usr/share/legpress-kiosk/version"')
        self.install(self.package("1", folder=bench.folder))

    def package(self, revision: str, says: str = "works", folder: Path | None = None) -> Path:
        """A package of one file."""
        place = self._bench.folder / f"tree-{revision}"
        (place / "DEBIAN").mkdir(parents=True)
        (place / "usr/share/legpress-kiosk").mkdir(parents=True)
        (place / "usr/share/legpress-kiosk/version").write_text(f"{revision} {says}\n")
        version = f"0.1.0-{revision}~deb{_release()}"
        (place / "DEBIAN" / "control").write_text(
            f"Package: legpress-kiosk\nVersion: {version}\nArchitecture: {ARCHITECTURE}\n"
            "Maintainer: nobody <nobody@localhost>\nDescription: a stand-in\n"
        )
        made = (folder or self.stick) / f"legpress-kiosk_{version}_{ARCHITECTURE}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", str(place), str(made)]
        subprocess.run(command, capture_output=True, check=True)
        return made

    def install(self, package: Path) -> None:
        """As it was before anybody updated."""
        command = [str(self._bench.folder / "bin" / "dpkg"), "--install", str(package)]
        subprocess.run(command, capture_output=True, check=True)

    @property
    def version(self) -> str:
        """What is installed says."""
        return (self.root / "usr/share/legpress-kiosk/version").read_text().split()[0]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """``legpress-kiosk-update``."""
        return self._bench.run(
            "sealed/legpress-kiosk-update",
            *arguments,
            LEGPRESS_KEYS=str(self._bench.folder / "keys.gpg"),
            LEGPRESS_KEPT=str(self.kept),
            LEGPRESS_DATA=str(self.data),
            DPKG_ADMINDIR=str(self.root / "var/lib/dpkg"),
            DPKG_ROOT=str(self.root),
        )


@pytest.fixture
def updates(bench: Bench) -> Updates:
    """Version 1 is installed, the stick is empty."""
    return Updates(bench)


def test_the_newest_package_of_a_folder_is_installed(updates: Updates) -> None:
    updates.package("2")
    updates.package("10")
    done = updates.run("--unsigned", str(updates.stick))
    assert done.returncode == 0, done.stdout + done.stderr
    assert updates.version == "10"
    assert "from 0.1.0-1" in done.stdout


def test_a_version_that_does_not_run_is_taken_back_with_its_records(updates: Updates) -> None:
    updates.package("2", says="breaks")
    done = updates.run("--unsigned", str(updates.stick))
    assert done.returncode == 1
    assert "going back" in done.stdout
    assert updates.version == "1"
    assert (updates.data / "kiosk.db").read_text() == "sets of 1"


def test_back_to_the_version_before_and_nothing_is_lost(updates: Updates) -> None:
    updates.package("2")
    updates.run("--unsigned", str(updates.stick))
    (updates.data / "kiosk.db").write_text("sets of 2, in another schema")
    done = updates.run("--back")
    assert done.returncode == 0, done.stdout + done.stderr
    assert updates.version == "1"
    assert (updates.data / "kiosk.db").read_text() == "sets of 1"
    (aside,) = updates.kept.glob("records-after-*.tar")
    listed = subprocess.run(["tar", "-xOf", aside, "./kiosk.db"], capture_output=True, text=True, check=True)
    assert listed.stdout == "sets of 2, in another schema"


def test_without_a_version_before_there_is_no_way_back(updates: Updates) -> None:
    done = updates.run("--back")
    assert done.returncode == 1
    assert "no version before" in done.stderr
    assert updates.version == "1"


def _sign(updates: Updates, bench: Bench, package: Path, verdict: int) -> None:
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    (updates.stick / "SHA256SUMS").write_text(f"{digest}  {package.name}\n")
    (updates.stick / "SHA256SUMS.gpg").write_text("a signature")
    (bench.folder / "keys.gpg").write_text("a key")
    bench.program("gpgv", f"exit {verdict}")


def test_a_signed_package_is_installed(updates: Updates, bench: Bench) -> None:
    _sign(updates, bench, updates.package("2"), verdict=0)
    done = updates.run(str(updates.stick))
    assert done.returncode == 0, done.stdout + done.stderr
    assert updates.version == "2"
    (call,) = (line for line in bench.calls if line.startswith("gpgv"))
    assert f"--keyring {bench.folder}/keys.gpg" in call


def test_another_signature_is_refused(updates: Updates, bench: Bench) -> None:
    _sign(updates, bench, updates.package("2"), verdict=1)
    done = updates.run(str(updates.stick))
    assert (done.returncode, updates.version) == (2, "1")
    assert "nothing was changed" in done.stderr


def test_another_package_under_a_signed_name_is_refused(updates: Updates, bench: Bench) -> None:
    package = updates.package("2")
    _sign(updates, bench, package, verdict=0)
    package.write_bytes(package.read_bytes() + b"\n")
    done = updates.run(str(updates.stick))
    assert (done.returncode, updates.version) == (2, "1")
    assert "not the package that was signed" in done.stderr


def test_an_unsigned_package_is_refused_unless_somebody_insists(updates: Updates) -> None:
    updates.package("2")
    done = updates.run(str(updates.stick))
    assert (done.returncode, updates.version) == (2, "1")
    assert "no signature can be checked" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "name a package"),
        (("--sideways",), "'--sideways' is no option"),
        (("/nowhere.deb", "--unsigned"), "is no file"),
        (("/etc/os-release", "--unsigned"), "is no package of legpress-kiosk"),
        (("/etc", "--unsigned"), "there is no package"),
    ],
)
def test_what_is_no_update_is_refused_in_one_line(
    updates: Updates, arguments: tuple[str, ...], words: str
) -> None:
    done = updates.run(*arguments)
    assert (done.returncode, updates.version) == (2, "1")
    assert words in done.stderr and done.stderr.count("\n") == 1
    assert not updates.kept.exists()
