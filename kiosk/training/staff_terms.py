"""How long a calibration holds and how long sets are kept; what a shorter time would delete. Pure."""

from __future__ import annotations

from kiosk.training.staff_jobs import LoadTerms, Person, SettingsFacts, StaffAnswer, WriteSettings
from kiosk.training.staff_records import TermsFacts, TermsView
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_settings_bench import SettingsBench

VALID_DAYS = (30, 60, 90, 180, 365, 730, 1095)
KEPT_DAYS = (30, 90, 180, 365, 730, 1095, 1825, 3650)


def choices(usual: tuple[int, ...], present: int | None) -> tuple[int, ...]:
    """The usual numbers of days, and the one that holds now."""
    return tuple(sorted({*usual, *(() if present is None else (present,))}))


class TermsBench(SettingsBench):
    """One visit to the page. What deletes has to be asked for with ``sure``."""

    def __init__(self, person: Person, settings: StaffSettings, fallback: StaffSettings) -> None:
        super().__init__(person, settings, fallback)
        self._facts: TermsFacts | None = None
        self._look()

    def answer(self, answer: StaffAnswer) -> None:
        """What is kept; after a change, what is left of it."""
        super().answer(answer)
        if isinstance(answer, TermsFacts):
            self._facts = answer
        elif isinstance(answer, SettingsFacts):
            self._facts = None
            self._look()

    def terms(self) -> TermsView:
        """What is kept, and what would go."""
        return TermsView(self._facts, self._deletes())

    def _deletes(self) -> int | None:
        if self._draft.retention_days == self._saved.retention_days:
            return 0
        return None if self._facts is None else self._facts.deleted_by(self._draft.retention_days)

    def _save(self, sure: bool) -> None:
        deletes = self._deletes()
        if deletes is not None and (sure or deletes == 0):
            self.ask(WriteSettings(self.person, self._draft, erase=deletes > 0))

    def _look(self) -> None:
        self.ask(LoadTerms(choices(KEPT_DAYS, self._saved.retention_days)))
