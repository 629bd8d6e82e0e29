"""Staff mode without waiting: one thread with its own office answers questions in the order asked."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.storage.errors import StoreError
from kiosk.storage.office import Office
from kiosk.storage.staff import NotAllowedError, scrypt

T = TypeVar("T")

Refused = StoreError | NotAllowedError | ValueError | OSError
"""What a question may be answered with instead; ``str`` of it is one plain sentence."""


class Desk:
    """Questions run on the desk's thread, and so do the answers: a page posts them on to its own.

    A PIN costs some tenths of a second on purpose; the page goes on painting meanwhile.
    """

    def __init__(self, data_dir: Path, key: Callable[[str, bytes], bytes] = scrypt) -> None:
        self._data_dir = data_dir
        self._key = key
        self._office: Office | None = None
        self._questions: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="staff-desk")
        self._thread.start()

    def ask(
        self,
        question: Callable[[Office], T],
        answer: Callable[[T], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Have ``question`` worked out with the office; exactly one of the two others is called."""

        def work() -> None:
            try:
                if self._office is None:
                    self._office = Office.open(self._data_dir, self._key)
                found = question(self._office)
            except (StoreError, NotAllowedError, ValueError, OSError) as error:
                refused(error)
            else:
                answer(found)

        self._questions.put(work)

    def close(self) -> None:
        """Answer what was asked, then end the thread."""
        self._questions.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (work := self._questions.get()) is not None:
            work()
        if self._office is not None:
            self._office.close()
