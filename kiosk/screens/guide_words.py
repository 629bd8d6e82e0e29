"""The guide's texts in the language of the page."""

from __future__ import annotations

from dataclasses import replace

from kiosk.training.guide import GuideStep, Picture
from kiosk.widgets.speech import translate

CONTEXT = "Guide"
"""Translation context of every text in ``assets/guide``."""


def said(text: str) -> str:
    """A text of the guide, translated."""
    return translate(CONTEXT, text) if text else ""


def said_all(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Several texts of the guide, translated."""
    return tuple(said(text) for text in texts)


def said_step(step: GuideStep) -> GuideStep:
    """A whole step, translated."""
    return replace(
        step,
        short=said(step.short),
        title=said(step.title),
        text=said(step.text),
        do=said_all(step.do),
        dont=said_all(step.dont),
        pictures=said_pictures(step.pictures),
    )


def said_pictures(pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    """Pictures with their captions translated."""
    return tuple(replace(picture, caption=said(picture.caption)) for picture in pictures)
