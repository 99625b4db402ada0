"""Vertical columns from zero, one of them strong: how one measure went from year to year."""

from __future__ import annotations

from dataclasses import dataclass, replace

from builder.charts.bar import Bar
from builder.charts.marks import GREY, Block, Box, Label, Size, Stroke
from builder.charts.sheet import Heading, Sheet
from builder.charts.typeface import LABEL, SMALLEST, Face, fitting, shortened, width

_WIDEST = 10.5
_PART_OF_SLOT = 0.62
_LABEL_GAP = 1.1
_CLOSEST = 1.0
_BETWEEN_NAMES = 1.2
_FOOT = 4.6
# Where fewer than this part of the values fit, a few that say most read better.
_MOST = 0.7


@dataclass(frozen=True, slots=True)
class Columns:
    """The chart: columns from left to right. One without a value leaves a gap with its `shown`."""

    heading: Heading
    size: Size
    bars: tuple[Bar, ...]


def lay_out(chart: Columns) -> Sheet:
    """Return the chart with everything in its place; raises ValueError where there is no column.

    Where the values do not fit side by side they shrink to 7 points; what still meets a neighbour is left
    out, and where that is many, only the strong one, the last, highest, first and lowest are labelled.
    """
    sheet = Sheet(chart.heading, chart.size)
    if not chart.bars:
        raise ValueError("a chart of columns needs at least one column")
    slot = chart.size.width / len(chart.bars)
    over = LABEL.capital + _LABEL_GAP + 0.8
    top, bottom = sheet.room.top + over, sheet.room.bottom - _FOOT
    values = [bar.value or 0.0 for bar in chart.bars]
    highest, lowest = max(*values, 0.0), min(*values, 0.0)
    if lowest < 0:
        bottom -= over
    unit = (bottom - top) / (highest - lowest) if highest > lowest else 0.0
    zero = bottom + lowest * unit

    wide = min(slot * _PART_OF_SLOT, _WIDEST)
    boxes = [
        Box(x - wide / 2, zero - max(value, 0.0) * unit, x + wide / 2, zero - min(value, 0.0) * unit)
        for x, value in zip(_centres(chart), values, strict=True)
    ]
    for bar, box in zip(chart.bars, boxes, strict=True):
        sheet.put(Block(box, bar.colour))
    sheet.put(Stroke(((0, zero), (chart.size.width, zero)), GREY, 0.8, layer=2))
    for label in _values(chart, boxes):
        sheet.put(label)
    for label in _names(chart, slot, sheet.room.bottom - 0.9):
        sheet.put(label)
    return sheet


def _centres(chart: Columns) -> list[float]:
    slot = chart.size.width / len(chart.bars)
    return [slot * (number + 0.5) for number in range(len(chart.bars))]


def _values(chart: Columns, boxes: list[Box]) -> list[Label]:
    """Return the labels of all values, smaller where they must be, or else of those that say most."""
    telling = _telling(chart.bars)
    everyone = list(dict.fromkeys([*telling, *range(len(chart.bars))]))
    points = LABEL.points
    while points > SMALLEST:
        labels = _free(chart, boxes, everyone, Face(points))
        if len(labels) == len(everyone):
            return labels
        points -= 0.5
    labels = _free(chart, boxes, everyone, Face(SMALLEST))
    return labels if len(labels) >= _MOST * len(everyone) else _free(chart, boxes, telling, LABEL)


def _free(chart: Columns, boxes: list[Box], numbers: list[int], face_of_all: Face) -> list[Label]:
    """Return the labels of the columns `numbers` that meet neither another column nor an earlier label."""
    placed: list[Label] = []
    for number in numbers:
        bar, box = chart.bars[number], boxes[number]
        face = bar.face(face_of_all)
        below = (bar.value or 0.0) < 0
        y = box.bottom + _LABEL_GAP + face.capital if below else box.top - _LABEL_GAP
        middle = (box.left + box.right) / 2
        label = _inside(Label(middle, y, bar.shown, face, bar.ink, "center"), chart.size.width)
        columns = [other for at, other in enumerate(boxes) if at != number and other.bottom > other.top]
        if not any(label.box.overlaps(other.box, _CLOSEST) for other in placed) and not any(
            label.box.overlaps(column) for column in columns
        ):
            placed.append(label)
    return placed


def _telling(bars: tuple[Bar, ...]) -> list[int]:
    """Return the strong columns, the last, the highest, the first and the lowest, then those without one."""
    telling = [number for number, bar in enumerate(bars) if bar.strong]
    held = {number: bar.value for number, bar in enumerate(bars) if bar.value is not None}
    if held:
        numbers = list(held)
        telling += [numbers[-1], max(held, key=held.__getitem__), numbers[0], min(held, key=held.__getitem__)]
    telling += [number for number, bar in enumerate(bars) if bar.value is None]
    return list(dict.fromkeys(telling))


def _names(chart: Columns, slot: float, y: float) -> list[Label]:
    """Return the names under the columns, smaller or only every second or third where all do not fit."""
    names = tuple(bar.label for bar in chart.bars)
    bold = LABEL.in_weight(True)
    face = fitting(names, bold, slot - _BETWEEN_NAMES) or bold
    widest = max(width(name, face) for name in names)
    every = 1
    while every * slot < widest + _BETWEEN_NAMES and every < len(chart.bars):
        every += 1
    last = max((number for number, bar in enumerate(chart.bars) if bar.strong), default=len(chart.bars) - 1)
    labels = []
    for number, (x, bar) in enumerate(zip(_centres(chart), chart.bars, strict=True)):
        if bar.label and (last - number) % every == 0:
            name = shortened(bar.label, bar.face(face), every * slot - _BETWEEN_NAMES)[0]
            labels.append(Label(x, y, name, bar.face(face), bar.ink, "center"))
    return [_inside(label, chart.size.width) for label in labels]


def _inside(label: Label, right: float) -> Label:
    """Return a label that is centred at its x, moved so that it does not stand over the edge."""
    half = width(label.text, label.face) / 2
    return replace(label, x=min(max(label.x, half), right - half))
