"""A coaching kiosk for a leg press. Coaching only: it is never a safety interlock."""

__version__ = "0.1.0"
