"""A text as the modules of a QR code. No Qt: whoever paints it asks here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

QUIET_MODULES = 4
"""Light margin on every side that readers need (ISO/IEC 18004)."""

LARGEST_VERSION = 10


@dataclass(frozen=True, eq=False)
class QrMatrix:
    """A QR code with its margin.

    Attributes:
        dark: ``(n, n)`` bool, True where a module is dark; the margin is part of it.
        version: 1..10 of ISO/IEC 18004: 17 + 4 x version modules a side, without margin.
    """

    dark: npt.NDArray[np.bool_]
    version: int

    @property
    def modules(self) -> int:
        """Modules a side, margin included."""
        return int(self.dark.shape[0])


def qr_matrix(text: str) -> QrMatrix:
    """The smallest code for ``text`` (ASCII), with as much error correction as its size leaves room for.

    Raises:
        ValueError: it does not fit a code of version 10.
    """
    # Once a workout, not at every start: it brings a client of HTTP along that nobody uses.
    import segno

    try:
        code = segno.make(text, error="l", micro=False, boost_error=True, encoding="iso-8859-1")
    except segno.DataOverflowError as error:
        raise ValueError(f"qr: {len(text)} characters do not fit any code") from error
    if not isinstance(code.version, int) or code.version > LARGEST_VERSION:
        raise ValueError(f"qr: {len(text)} characters need version {code.version}, at most 10 can be read")
    rows = code.matrix_iter(scale=1, border=QUIET_MODULES)
    return QrMatrix(np.array([list(row) for row in rows], dtype=np.bool_), code.version)
