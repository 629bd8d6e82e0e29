"""What systemd is told (sd_notify(3)): one datagram each, and nothing at all when nobody asked."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress


class Notifier:
    """Sends to the socket that the environment names. A service manager that does not listen is no fault."""

    def __init__(self, env: Mapping[str, str]) -> None:
        address = env.get("NOTIFY_SOCKET", "")
        # A leading @ stands for the zero byte of an abstract name.
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self.ping_s = _ping_s(env)

    def send(self, *lines: str) -> None:
        """Such as ``READY=1`` or ``WATCHDOG=1``."""
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)
            line.sendto("\n".join(lines).encode(), self._address)


def _ping_s(env: Mapping[str, str]) -> float:
    """Half of systemd's patience, as sd_watchdog_enabled(3) advises, and 2 s at most."""
    text = env.get("WATCHDOG_USEC", "")
    patience_s = int(text) / 1e6 if text.isdigit() else 10.0
    return min(2.0, patience_s / 2.0)
