"""What staff decide on the screen: checked, frozen, stored by :mod:`kiosk.storage.staff_settings`. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from kiosk.motion.tempo import Tempo
from kiosk.training.cues import Levels
from kiosk.training.programme import PROGRAMMES, STANDARD_TEMPO, Goal, Programme
from kiosk.training.roles import Right

LONGEST_NAME = 40
USUAL_TEMPOS = (STANDARD_TEMPO, Tempo(2, 1, 2, 1), Tempo(2, 1, None, 1), Tempo(4, 1, 2, 1))
"""Tempos that can be offered: the usual one, for a lighter load, as fast as you can, slow."""

PANEL_MM = range(100, 2001)
USUAL_DIM = 0.62


@dataclass(frozen=True)
class StaffSettings:
    """Staff's choices; None leaves to ``kiosk.toml`` what stands there.

    Attributes:
        machine_name: shown where the kiosk says which machine it is, and in the export; empty for none.
        volume: 0..1, of everything that is heard; the page offers no silence, so that alarms are heard.
        language: shown first; ``languages`` that are offered, in their order.
        bright_from_h, bright_to_h: hours of the day (0..24) in which an unused screen stays bright for
            ``dim_after_s``; equal for always. Outside of them it goes dark sooner.
        dim_after_s: seconds without a touch after which the unused screen dims by day.
        night_dim: share of light taken away from the unused screen outside the bright hours.
        patience: how much longer than usual the kiosk waits for somebody before it ends their session.
        tempo: of the programmes; one of ``tempos``. ``any_tempo``: each number may be chosen freely.
        beats: loudness of the metronome, 0..1. ``count_in``, ``marks``, ``ahead``: whether the count before
            a set, the sounds after repetitions and sets, and the ticks ahead of a limit are heard.
        sound_on: a session begins with sound.
        goals: programmes that are offered, at least one.
        takeaway: the summary shows the code with the workout.
        panel_mm: long side of the lit area, in mm; its pixels are square.
        valid_days: how long a new calibration holds, 30 to 1095.
        retention_days: how long sets are kept, None for ever.

    Raises:
        ValueError: a value is outside its allowed range.
    """

    machine_name: str = ""
    volume: float | None = None
    language: str | None = None
    languages: tuple[str, ...] | None = None
    bright_from_h: int = 6
    bright_to_h: int = 22
    dim_after_s: int = 60
    night_dim: float = USUAL_DIM
    patience: float = 1.0
    tempo: Tempo = STANDARD_TEMPO
    tempos: tuple[Tempo, ...] = USUAL_TEMPOS
    any_tempo: bool = True
    beats: float = 1.0
    count_in: bool = True
    marks: bool = True
    ahead: bool = True
    sound_on: bool = True
    goals: tuple[Goal, ...] = tuple(Goal)
    takeaway: bool = True
    panel_mm: int | None = None
    valid_days: int = 365
    retention_days: int | None = None

    def __post_init__(self) -> None:
        for name, fine in {**self._said(), **self._heard(), **self._seen(), **self._kept()}.items():
            if not fine:
                raise ValueError(f"staff settings: {name} is {getattr(self, name)!r}, which is not allowed")

    def _said(self) -> Mapping[str, bool]:
        offered = self.languages
        return {
            "machine_name": len(self.machine_name) <= LONGEST_NAME and self.machine_name.isprintable(),
            "languages": offered is None or (bool(offered) and len(set(offered)) == len(offered)),
            "language": offered is None or self.language is None or self.language in offered,
            "goals": bool(self.goals) and len(set(self.goals)) == len(self.goals),
        }

    def _heard(self) -> Mapping[str, bool]:
        return {
            "volume": self.volume is None or 0 <= self.volume <= 1,
            "beats": 0 <= self.beats <= 1,
            "tempos": bool(self.tempos) and len(set(self.tempos)) == len(self.tempos),
            "tempo": self.tempo in self.tempos,
        }

    def _seen(self) -> Mapping[str, bool]:
        return {
            "bright_from_h": self.bright_from_h in range(25),
            "bright_to_h": self.bright_to_h in range(25),
            "dim_after_s": self.dim_after_s in range(10, 3601),
            "night_dim": 0 <= self.night_dim <= 0.95,
            "patience": 0.5 <= self.patience <= 4,
            "panel_mm": self.panel_mm is None or self.panel_mm in PANEL_MM,
        }

    def _kept(self) -> Mapping[str, bool]:
        return {
            "valid_days": self.valid_days in range(30, 1096),
            "retention_days": self.retention_days is None or self.retention_days in range(1, 3651),
        }

    def over(self, fallback: StaffSettings) -> StaffSettings:
        """These settings, with ``fallback`` where nothing was chosen."""
        languages = fallback.languages if self.languages is None else self.languages
        language = fallback.language if self.language is None else self.language
        if languages and language not in languages:
            language = languages[0]
        return replace(
            self,
            languages=languages,
            language=language,
            volume=fallback.volume if self.volume is None else self.volume,
            panel_mm=fallback.panel_mm if self.panel_mm is None else self.panel_mm,
        )

    @property
    def levels(self) -> Levels:
        """What is heard, and how loudly."""
        return Levels(self.volume, self.beats, self.count_in, self.marks, self.ahead)

    def bright_at(self, hour: int) -> bool:
        """Whether ``hour`` (0..23) lies in the bright hours; those may go past midnight."""
        begin, end = self.bright_from_h % 24, self.bright_to_h % 24
        if begin == end:
            return True
        return begin <= hour < end if begin < end else hour >= begin or hour < end

    def programme(self, goal: Goal) -> Programme:
        """The programme of a goal at staff's tempo; learning keeps its own slow one. KeyError for OWN."""
        programme = PROGRAMMES[goal]
        return programme if goal is Goal.LEARN else replace(programme, tempo=self.tempo)


RIGHT_FOR: Mapping[str, Right] = {
    "machine_name": Right.MACHINE,
    "valid_days": Right.CALIBRATE,
    "retention_days": Right.DELETE,
    **dict.fromkeys(
        (
            *("language", "languages", "bright_from_h", "bright_to_h", "dim_after_s"),
            *("night_dim", "patience", "panel_mm"),
        ),
        Right.SCREEN,
    ),
}
"""What changing a value takes; :attr:`Right.TEMPO` for all others."""


def changed(before: StaffSettings, after: StaffSettings) -> dict[str, tuple[object, object]]:
    """Every value that differs, before and after, by name."""
    pairs = {one.name: (getattr(before, one.name), getattr(after, one.name)) for one in fields(before)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
