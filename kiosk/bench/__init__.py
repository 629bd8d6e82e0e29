"""Figures that anybody can print again: what the judgement gets right, and what things cost."""
