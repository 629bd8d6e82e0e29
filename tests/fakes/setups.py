"""A calibration and limits that fit each other."""

from __future__ import annotations

from kiosk.motion.calibration import Calibration, Limits

CALIBRATION = Calibration(120_000.0, 640_500.0, 520.5, 505.25)
LIMITS = Limits(80.5, 480.25, 0.9)
