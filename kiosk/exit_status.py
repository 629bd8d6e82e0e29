"""What every command of ``legpress-kiosk`` ends with, as its help says."""

from __future__ import annotations

OK = 0
FAULT = 1
REFUSED = 2
AGAIN = 75
"""EX_TEMPFAIL: safe mode when a person asked for the whole kiosk, and the kiosk when staff turned the screen;
then the shell around it has to start anew."""
