"""A simulated leg press with a person on it, speaking real bytes on a pseudo-terminal."""
