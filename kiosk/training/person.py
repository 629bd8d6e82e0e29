"""What one person told and taught in this session. Nothing of it outlives the session."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.calibration import Limits
from kiosk.training.personal import PersonalRange, compose
from kiosk.training.stance import Stance
from kiosk.training.teaching import Teaching


@dataclass
class Person:
    """A guest, as far as the kiosk knows them.

    Attributes:
        stance: where the feet stand, None when untold.
        height_m: body height, None when untold.
        load_kg: weight on the sled, None when untold.
        teaching: the range is being taught, or was.
        personal: limits in use, None for the machine's.
        teach_again: the leg reached further than was taught.
        staff_deg: deepest knee flexion that staff allow this person, None without.
    """

    stance: Stance | None = None
    height_m: float | None = None
    load_kg: float | None = None
    teaching: Teaching | None = None
    personal: PersonalRange | None = None
    teach_again: bool = False
    staff_deg: float | None = None

    def preview(self, machine: Limits) -> PersonalRange | None:
        """The range that the teaching gives so far, inside the machine's; None when it gives none."""
        taught = self.teaching.view.taught if self.teaching is not None else None
        if taught is None:
            return None
        try:
            return compose(machine, taught, self.height_m, self.staff_deg)
        except ValueError:
            return None

    def saw_top(self, top_mm: float) -> None:
        """A repetition ended there. Further out than a leg reaches means that it must be taught again."""
        if self.personal is not None and self.personal.impossible(top_mm):
            self.teach_again = True
