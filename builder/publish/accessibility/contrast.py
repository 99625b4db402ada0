"""Contrast of two colours as WCAG 2.1 measures it, and how much of it a text or a mark needs."""

from __future__ import annotations

import colorsys
import re
from typing import Protocol

from builder.publish.accessibility.findings import Findings
from builder.publish.accessibility.rules import Rule
from builder.register.said import numeral, sentence

TEXT_RATIO = 4.5
LARGE_TEXT_RATIO = 3.0
MARK_RATIO = 3.0
_LARGE_POINTS = 18.0
_LARGE_BOLD_POINTS = 14.0
_HEX = re.compile(r"[0-9A-Fa-f]{6}")


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two sRGB colours (`12436D`), 1 to 21: WCAG 2.1, “contrast ratio”.

    Raises ValueError for what is no colour of six hexadecimal digits.
    """
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of an sRGB colour, 0 to 1: WCAG 2.1, “relative luminance”."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio_needed(points: float, bold: bool) -> float:
    """Return the least contrast for a text: large is 18 points, or 14 where bold (WCAG 2.1, 1.4.3)."""
    return LARGE_TEXT_RATIO if points >= (_LARGE_BOLD_POINTS if bold else _LARGE_POINTS) else TEXT_RATIO


class Printed(Protocol):
    """How a text is printed: its size in points and its colours, six hexadecimal digits each."""

    @property
    def points(self) -> float:
        """Return the size in points."""

    @property
    def bold(self) -> bool:
        """Return whether it is bold."""

    @property
    def colour(self) -> str:
        """Return the colour of the letters."""

    @property
    def fill(self) -> str:
        """Return the colour of the ground."""


def check_contrast(look: Printed, place: str, found: Findings) -> None:
    """Note a text that stands out from its ground less than it needs."""
    needed, held = ratio_needed(look.points, look.bold), contrast(look.colour, look.fill)
    if held < needed:
        what = sentence(
            "text #{colour} on #{fill} has a contrast of {held}, {needed} is needed",
            colour=look.colour,
            fill=look.fill,
            held=numeral(held, ".2f"),
            needed=numeral(needed, "g"),
        )
        found.add(Rule.CONTRAST, place, what)


def tinted(colour: str, tint: float) -> str:
    """Return a colour made lighter (to +1) or darker (to −1): ISO/IEC 29500-1, 18.8.19, attribute tint."""
    hue, light, strong = colorsys.rgb_to_hls(*_parts(colour))
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, light, strong))


def _parts(colour: str) -> tuple[float, float, float]:
    if not _HEX.fullmatch(colour):
        raise ValueError(sentence("“{colour}” is no colour", colour=colour))
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
