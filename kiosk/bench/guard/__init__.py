"""Kiosks that hang, crash and are killed, fingers that try everything: what their guardians make of it."""
