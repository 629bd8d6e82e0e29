"""A fault inside is logged and ends the kiosk; it is never swallowed."""

from __future__ import annotations

import sys
import threading

import pytest

from kiosk.app.faults import faults_end


@pytest.mark.expected_log("internal fault: the spring is gone")
def test_a_fault_in_a_thread_ends_the_kiosk() -> None:
    ended = threading.Event()

    def work() -> None:
        raise RuntimeError("the spring is gone")

    with faults_end(ended.set):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert ended.is_set()


@pytest.mark.expected_log("internal fault: no such page")
def test_a_fault_in_a_slot_ends_the_kiosk() -> None:
    ended: list[bool] = []
    error = LookupError("no such page")
    with faults_end(lambda: ended.append(True)):
        sys.excepthook(LookupError, error, None)
    assert ended == [True]


def test_the_old_hooks_come_back() -> None:
    before = (sys.excepthook, threading.excepthook)
    with faults_end(lambda: None):
        assert (sys.excepthook, threading.excepthook) != before
    assert (sys.excepthook, threading.excepthook) == before
