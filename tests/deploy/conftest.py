"""What the tests of ``deploy/`` share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.deploy_bench import DEPLOY, Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A machine without programs of its own, with the settings as they are shipped."""
    (tmp_path / "bin").mkdir()
    config = tmp_path / "etc"
    config.mkdir()
    made = Bench(tmp_path, config)
    made.settings((DEPLOY / "machine.conf.sample").read_text())
    return made


@pytest.fixture(scope="session")
def deploy() -> Path:
    """The folder ``deploy/``."""
    return DEPLOY


@pytest.fixture(scope="session")
def scripts() -> list[Path]:
    """Every shell script of ``deploy/``, by its first line."""

    def is_shell(path: Path) -> bool:
        with path.open("rb") as file:
            first = file.readline(80)
        return first.startswith((b"#!/bin/sh", b"# shellcheck shell=sh"))

    return sorted(path for path in DEPLOY.rglob("*") if path.is_file() and is_shell(path))


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return DEPLOY.parent
