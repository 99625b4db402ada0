"""`Bar`: one value with its words, and how horizontal bars share one zero line and one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.charts.marks import CONTEXT, GREY, INK, NAVY, Block, Box, Label, Stroke
from builder.charts.sheet import Sheet
from builder.charts.typeface import LABEL, Face, fitting, width

GAP = 1.5
EDGE = 0.5
LEAST_ROOM = 8.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One value and its words, already formatted for the reader.

    `value` is None where there is no figure: then no bar is drawn and `shown` says so (“[x]”).
    A `strong` bar is the subject of the chart, the others are its context.
    """

    label: str
    value: float | None
    shown: str
    strong: bool = False

    @property
    def colour(self) -> str:
        """Return the colour of the bar."""
        return NAVY if self.strong else CONTEXT

    @property
    def ink(self) -> str:
        """Return the colour of its words."""
        if self.strong:
            return NAVY
        return GREY if self.value is None else INK

    def face(self, face: Face = LABEL) -> Face:
        """Return the face of its words."""
        return face.in_weight(self.strong)


@dataclass(frozen=True, slots=True)
class Scale:
    """Where zero lies, in millimetres from the left, and how long one unit of value is."""

    zero: float
    unit: float
    face: Face = LABEL

    def at(self, value: float | None) -> float:
        """Return where a bar of this value ends; one without a value ends at zero."""
        return self.zero + (value or 0.0) * self.unit


def scale(bars: Sequence[Bar], left: float, right: float, *, with_labels: bool = True) -> Scale:
    """Return the largest scale at which every bar, and its label behind its end, lies in left…right.

    Labels shrink to 7 points before bars become shorter than 8 mm. Raises ValueError where a label
    leaves no room for its bar even then.
    """
    right -= EDGE
    room = right - left
    face = LABEL
    if with_labels:
        longest = tuple(bar.shown for bar in bars)
        smaller = fitting(longest, LABEL.in_weight(True), room - LEAST_ROOM - GAP)
        if smaller is None:
            widest = max(longest, key=lambda text: width(text, LABEL))
            raise ValueError(f"the label “{widest}” leaves no room for its bar in {room:.0f} mm: shorten it")
        face = smaller.in_weight(False)

    reaches = [
        (bar.value or 0.0, width(bar.shown, bar.face(face)) + GAP if with_labels else 0.0) for bar in bars
    ]

    def need(unit: float) -> tuple[float, float]:
        below = max((-value * unit + words for value, words in reaches if value < 0), default=0.0)
        above = max((value * unit + words for value, words in reaches if value >= 0), default=0.0)
        return below, above

    longest_value = max((abs(value) for value, _ in reaches), default=0.0)
    if longest_value == 0:
        return Scale(left, 0.0, face)
    low, high = 0.0, room / longest_value
    for _ in range(48):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(need(middle)) <= room else (low, middle)
    return Scale(left + need(low)[0], low, face)


def draw(sheet: Sheet, bar: Bar, scale: Scale, middle: float, thick: float, *, label: bool = True) -> None:
    """Draw a horizontal bar around the height `middle`, its words behind its end."""
    end = scale.at(bar.value)
    left, right = min(scale.zero, end), max(scale.zero, end)
    sheet.put(Block(Box(left, middle - thick / 2, right, middle + thick / 2), bar.colour))
    if label:
        face = bar.face(scale.face)
        below = (bar.value or 0.0) < 0
        x, align = (end - GAP, "right") if below else (end + GAP, "left")
        sheet.put(Label(x, middle + face.capital / 2, bar.shown, face, bar.ink, align))


def zero_line(sheet: Sheet, scale: Scale, top: float, bottom: float) -> None:
    """Draw the line that horizontal bars grow from."""
    sheet.put(Stroke(((scale.zero, top), (scale.zero, bottom)), GREY, 0.9, layer=2))
