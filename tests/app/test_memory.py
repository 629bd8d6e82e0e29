"""The allocator obeys, and pages that nobody visits are not built."""

from __future__ import annotations

import ctypes
import inspect
import linecache
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import memory, resources
from kiosk.app.memory import give_back, keep_no_sources, spare_libraries
from kiosk.app.staff_pages import StaffPages
from kiosk.training.staff_intents import Place
from tests.fakes.pages import make_context

_ALLOCATE = """
import ctypes, resource
from kiosk.app.memory import keep_memory_small
assert keep_memory_small()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
def rss_kb():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() // 1024
blocks = [libc.malloc(100_000) for _ in range(300)]
for block in blocks:
    ctypes.memset(block, 1, 100_000)
full = rss_kb()
for block in blocks[:-1]:  # the last one would hold the top of a heap
    libc.free(block)
print(full - rss_kb())
"""


def test_freed_pictures_go_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", _ALLOCATE], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 25_000  # of 30 MB, in kB


def test_giving_back_does_no_harm() -> None:
    kept = ctypes.create_string_buffer(b"kept")
    give_back()
    assert kept.value == b"kept"


def test_the_source_of_one_module_at_a_time_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linecache, "cache", {})
    keep_no_sources()
    for module in (memory, resources, textwrap):
        assert inspect.getsource(module)
        assert list(linecache.cache) == [inspect.getsourcefile(module)]
    give_back()
    assert linecache.getline(str(memory.__file__), 1).startswith('"""'), "a traceback reads it again"


def test_what_the_environment_says_already_stays() -> None:
    env = {"ALSA_CONFIG_PATH": "/etc/mine.conf"}
    spare_libraries(env, Path("/kiosk/alsa.conf"))
    assert env == {"ALSA_CONFIG_PATH": "/etc/mine.conf", "OPENBLAS_NUM_THREADS": "1"}
    empty: dict[str, str] = {}
    spare_libraries(empty, Path("/kiosk/alsa.conf"))
    assert empty["ALSA_CONFIG_PATH"] == "/kiosk/alsa.conf"


def test_a_page_of_staff_is_built_when_it_is_asked_for_and_once(qtbot: QtBot) -> None:
    pages = StaffPages(make_context(1280, 800))
    assert set(pages) == set(Place)
    first = pages[Place.ABOUT]
    qtbot.addWidget(first)
    assert pages[Place.ABOUT] is first
    assert len(vars(pages)["_built"]) == 1
