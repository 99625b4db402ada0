"""The charts' own typeface, measured in millimetres: it ships with the package, never the machine's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags

DPI = 200
MM_PER_INCH = 25.4
MM_PER_POINT = MM_PER_INCH / 72

# Liberation Sans: heights over and under the line of writing, as parts of the size.
CAPITAL = 0.69
ASCENT = 0.76
DESCENT = 0.24
LEADING = 1.2
ELLIPSIS = "…"

# Letters keep their true widths, which are Arial's: fitting them to dots would move them.
HINTING = "none"
_PARTS_OF_DOT = 64

_FONTS = Path(__file__).with_name("fonts")
_FILES = {False: _FONTS / "LiberationSans-Regular.ttf", True: _FONTS / "LiberationSans-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class Face:
    """A size in points and a weight of the one typeface."""

    points: float
    bold: bool = False

    @property
    def size(self) -> float:
        """Return the size in millimetres."""
        return self.points * MM_PER_POINT

    @property
    def capital(self) -> float:
        """Return the height of a capital or a digit in millimetres."""
        return CAPITAL * self.size

    @property
    def leading(self) -> float:
        """Return the distance of two lines of writing in millimetres."""
        return LEADING * self.size

    def in_weight(self, bold: bool) -> Face:
        """Return the same size, bold or regular."""
        return replace(self, bold=bold)

    @property
    def properties(self) -> FontProperties:
        """Return what matplotlib needs to draw in this face."""
        return _properties(self)


TITLE = Face(10, bold=True)
SUBTITLE = Face(8)
LABEL = Face(8.5)
SOURCE = Face(7)
SMALLEST = 7.0


def width(text: str, face: Face) -> float:
    """Return how wide a line of text is drawn, in millimetres.

    Raises ValueError for a character that the typeface does not have.
    """
    return _width(text, face)


def fitting(texts: tuple[str, ...], face: Face, room: float) -> Face | None:
    """Return the face, or the largest smaller one of at least 7 points, in which every text fits `room`.

    None where even the smallest is too wide.
    """
    points = face.points
    while points >= SMALLEST:
        smaller = replace(face, points=points)
        if all(width(text, smaller) <= room for text in texts):
            return smaller
        points -= 0.5
    return None


def wrap(text: str, face: Face, room: float, lines: int, what: str) -> tuple[str, ...]:
    """Return the text in at most `lines` lines no wider than `room` mm, broken at spaces.

    No-break spaces hold. Raises ValueError, naming `what` the text is, where it does not fit.
    """
    broken = _broken(text, face, room)
    if len(broken) > lines or any(width(line, face) > room for line in broken):
        raise ValueError(
            f"the {what} “{text}” does not fit {lines} line{'s' if lines > 1 else ''}"
            f" of {room:.0f} mm: shorten it"
        )
    return broken


def shortened(text: str, face: Face, room: float, lines: int = 1) -> tuple[str, ...]:
    """Return the text in at most `lines` lines no wider than `room` mm, its end cut to “…”."""
    broken = _broken(text, face, room)
    kept = [*broken[: lines - 1], " ".join(broken[lines - 1 :])] if len(broken) > lines else list(broken)
    return tuple(_cut(line, face, room) for line in kept)


def _cut(text: str, face: Face, room: float) -> str:
    if width(text, face) <= room:
        return text
    while text and width(text + ELLIPSIS, face) > room:
        text = text[:-1].rstrip()
    return text + ELLIPSIS


def _broken(text: str, face: Face, room: float) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and width(f"{lines[-1]} {word}", face) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        elif word:
            lines.append(word)
    return tuple(lines)


@cache
def _properties(face: Face) -> FontProperties:
    return FontProperties(fname=str(_FILES[face.bold]), size=face.points)


@cache
def _characters(bold: bool) -> frozenset[int]:
    return frozenset(get_font(str(_FILES[bold])).get_charmap())


@lru_cache(maxsize=4096)
def _width(text: str, face: Face) -> float:
    held = _characters(face.bold)
    for character in text:
        if ord(character) not in held:
            raise ValueError(
                f"the charts' typeface has no “{character}” (U+{ord(character):04X}), found in “{text}”"
            )
    if not text:
        return 0.0
    font = get_font(str(_FILES[face.bold]))
    font.clear()
    font.set_size(face.points, DPI)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return font.get_width_height()[0] / _PARTS_OF_DOT / DPI * MM_PER_INCH
