"""What every command of ``legpress-kiosk`` ends with, as its help says."""

from __future__ import annotations

OK = 0
FAULT = 1
REFUSED = 2
