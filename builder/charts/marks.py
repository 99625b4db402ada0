"""The marks of a chart, placed in millimetres from the upper left corner, and its colours."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.typeface import ASCENT, DESCENT, LABEL, Face, width

NAVY = "#12436D"
CONTEXT = "#8A949B"
GRID = "#D9DDE0"
GREY = "#505A5F"
INK = "#1A1A1A"
PAPER = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a chart in print, in millimetres."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres; `top` is less than `bottom`."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Return whether the two have less than `gap` between them in both directions."""
        return (
            self.left < other.right + gap
            and other.left < self.right + gap
            and self.top < other.bottom + gap
            and other.top < self.bottom + gap
        )

    def within(self, other: Box) -> bool:
        """Return whether this box lies inside the other."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; `y` is the line of writing and `align` says which end of the text is at `x`.

    `clear` whitens the paper under it, so that no grid line runs through the words.
    """

    x: float
    y: float
    text: str
    face: Face = LABEL
    colour: str = INK
    align: str = "left"
    clear: bool = False

    @property
    def box(self) -> Box:
        """Return the rectangle that the text takes."""
        wide = width(self.text, self.face)
        left = self.x - {"left": 0.0, "center": wide / 2, "right": wide}[self.align]
        size = self.face.size
        return Box(left, self.y - ASCENT * size, left + wide, self.y + DESCENT * size)


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle."""

    box: Box
    colour: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; `layer` 0 lies under everything, 2 over the bars."""

    points: tuple[tuple[float, float], ...]
    colour: str
    points_wide: float = 0.6
    dashed: bool = False
    layer: int = 0


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled round mark."""

    x: float
    y: float
    colour: str
    points_wide: float = 5.5


Mark = Label | Block | Stroke | Dot
