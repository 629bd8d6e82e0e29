"""Simulated sets by the ten thousand, judged by the code of the live page and compared with the truth."""
