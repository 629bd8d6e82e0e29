"""Composition root: command line, wiring, window, navigation, theme, fonts, health."""
