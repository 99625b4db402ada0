"""How high a row must be for its wrapped text: Excel does not fit rows when it opens a file."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from builder.package.namespaces import S
from builder.workbook.shared import Look

# Arial's advance widths of U+0020 … U+007E in thousandths of the font's size; Liberation Sans has the same.
_ASCII = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 "
    "556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 "
    "778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 "
    "556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
)
_WIDTHS = {chr(32 + at): int(width) for at, width in enumerate(_ASCII.split())}
# Cyrillic and the rest are taken a little wide: a row too high is better than words cut off.
_OTHER, _OTHER_CAPITAL = 580, 740
_BOLD = 1.07
_USUAL_WIDTH = 8.43
_LINE, _PADDING = 12.9, 5.0


def row_height(lines: int, size: float) -> float:
    """Return the height in points of a row with so many lines in a font of this size (points)."""
    return round(lines * _LINE * size / 10 + _PADDING, 1)


def line_count(text: str, width: float, look: Look) -> int:
    """Return how many lines a text takes in a column `width` characters wide."""
    # At 96 dots an inch a character of the usual font is 7 dots wide, a point is 4/3 of a dot.
    room = max(width * 7 / (look.size * 96 / 72 / 1000), 1)
    return sum(_wrapped(paragraph, room, _BOLD if look.bold else 1.0) for paragraph in text.split("\n"))


def _wrapped(paragraph: str, room: float, weight: float) -> int:
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        wide = _width(word) * weight
        gap = _WIDTHS[" "] * weight if used else 0.0
        if used + gap + wide <= room:
            used += gap + wide
            continue
        if used:
            lines += 1
        # A word longer than the line is broken, as an address is.
        lines += math.ceil(wide / room) - 1 if wide > room else 0
        used = wide % room if wide > room else wide
    return lines


def word_width(word: str, size: float) -> float:
    """Return how many characters wide a column must be for a word in bold letters of a size (points)."""
    return _width(word) * _BOLD * (size * 96 / 72 / 1000) / 7


def text_width(text: str, look: Look) -> float:
    """Return how many characters wide a column must be for a text in one line."""
    return _width(text) * (_BOLD if look.bold else 1.0) * (look.size * 96 / 72 / 1000) / 7


@lru_cache(maxsize=16_384)
def _width(word: str) -> int:
    return sum(_WIDTHS.get(sign, _OTHER_CAPITAL if sign.isupper() else _OTHER) for sign in word)


class ColumnWidths:
    """The widths of a sheet's columns in characters."""

    def __init__(self, sheet: etree._Element) -> None:
        form = sheet.find(f"{{{S}}}sheetFormatPr")
        usual = form.get("defaultColWidth") if form is not None else None
        self._usual = float(usual) if usual else _USUAL_WIDTH
        self._spans = list(_spans(sheet))
        self._styles = [
            (int(node.get("min", "1")), int(node.get("max", "1")), int(node.get("style", "0")))
            for node in sheet.iterfind(f"{{{S}}}cols/{{{S}}}col")
        ]

    def style(self, column: int) -> int:
        """Return the number of the format that new cells of a column have."""
        return next((style for first, last, style in self._styles if first <= column <= last), 0)

    def __getitem__(self, column: int) -> float:
        for first, last, width in self._spans:
            if first <= column <= last:
                return width
        return self._usual


def _spans(sheet: etree._Element) -> Iterator[tuple[int, int, float]]:
    for node in sheet.iterfind(f"{{{S}}}cols/{{{S}}}col"):
        if width := node.get("width"):
            yield int(node.get("min", "1")), int(node.get("max", "1")), float(width)
