"""Cues rendered with numpy and placed by sample index on the audio clock. No Qt."""
