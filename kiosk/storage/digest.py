"""The checksum of a row."""

from __future__ import annotations

import hashlib
import json


def digest(*values: float | str | bytes | None) -> str:
    """First 16 hex digits of the SHA-256 of a row's values; also the SQL function of that name.

    Frozen: rows that were written with it are read with it. Real numbers count as they are stored (``1.0``).
    """
    plain = [hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value for value in values]
    return hashlib.sha256(json.dumps(plain, separators=(",", ":")).encode()).hexdigest()[:16]
