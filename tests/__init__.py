"""Checks of the kiosk from outside; mirrors the rooms of ``kiosk/``."""
