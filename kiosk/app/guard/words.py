"""What is said when the kiosk is not there: in every language at once, and without any file.

These sentences stand here and not in the translations, because the pages that show them have to work when
whatever reads translations does not, and because nobody has chosen a language yet.
"""

from __future__ import annotations

GUIDANCE_OFF = (
    ("Guidance is off.", "The machine can be used as normal."),
    ("Die Anleitung ist aus.", "Das Gerät ist wie immer benutzbar."),
    ("De begeleiding is uit.", "Het toestel is gewoon te gebruiken."),
    ("La guía está apagada.", "La máquina se puede usar con normalidad."),
)
"""What is so, and what that means: English, German, Dutch, Spanish."""

STARTING = ("Starting", "Wird gestartet", "Wordt gestart", "Iniciando")
"""In the same order."""

TRY_AGAIN = "Try again  ·  Neu starten  ·  Opnieuw  ·  Reintentar"
STAFF = "Staff  ·  Personal  ·  Personeel"
"""German and Spanish share the second."""

GROUND, TEXT, MUTED = "#0B0F14", "#F4F7F9", "#A9B5C0"
"""The colours of the last page; the themed one takes its own."""
