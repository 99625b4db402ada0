"""Ranked horizontal bars with their values, and a second column of words, in columns at the right."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.bar import Bar, draw, scale, zero_line
from builder.charts.marks import GREY, GRID, Box, Label, Size, Stroke
from builder.charts.sheet import Heading, Sheet
from builder.charts.typeface import SMALLEST, SUBTITLE, Face, shortened, width

_ROW = 6.8
_LEAST_ROW = 3.6
_APART = 2.0
_COLUMNS_ROW = 4.2
_COLUMN_GAP = 4.0
_LEAST_BARS = 16.0
_NAMES_AT_MOST = (0.42, 0.34, 0.27, 0.2)
_NAME_GAP = 1.6


@dataclass(frozen=True, slots=True)
class RankedRow:
    """One row: its bar, and the words of the second column (a growth).

    `apart` marks a row that does not follow the one above it in rank: a line parts them.
    """

    bar: Bar
    second: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class RankedBars:
    """The chart: rows from top to bottom in the order given, and the heads of the two columns."""

    heading: Heading
    size: Size
    rows: tuple[RankedRow, ...]
    first_head: str = ""
    second_head: str = ""


def lay_out(chart: RankedBars) -> Sheet:
    """Return the chart with everything in its place.

    Raises ValueError where there is no row, more than the height can hold, or columns so wide
    that no room is left for bars.
    """
    sheet = Sheet(chart.heading, chart.size)
    if not chart.rows:
        raise ValueError("a ranking needs at least one row")
    room = sheet.room
    bottom_of_head = room.top + (_COLUMNS_ROW if chart.first_head or chart.second_head else 0.0)
    apart = _APART * sum(row.apart for row in chart.rows)
    height = (room.bottom - bottom_of_head - apart) / len(chart.rows)
    if height < _LEAST_ROW:
        raise ValueError(f"{len(chart.rows)} rows are too many for {room.bottom - bottom_of_head:.0f} mm")
    height = min(height, _ROW)

    second_right = chart.size.width
    second_wide = _column([row.second for row in chart.rows], chart.second_head, chart.rows)
    first_right = second_right - second_wide - (_COLUMN_GAP if second_wide else 0.0)
    first_wide = _column([row.bar.shown for row in chart.rows], chart.first_head, chart.rows)
    bars_right = first_right - first_wide - _COLUMN_GAP
    for part in _NAMES_AT_MOST:
        names = [_name(row.bar, chart.size.width * part, height) for row in chart.rows]
        names_right = max(width(line, face) for lines, face in names for line in lines)
        if bars_right - names_right - _NAME_GAP >= _LEAST_BARS:
            break
    else:
        raise ValueError("the columns of the ranking leave no room for its bars: shorten their words")
    across = scale([row.bar for row in chart.rows], names_right + _NAME_GAP, bars_right, with_labels=False)

    head_line = room.top + SUBTITLE.capital
    for x, head in ((first_right, chart.first_head), (second_right, chart.second_head)):
        if head:
            sheet.put(Label(x, head_line, head, SUBTITLE, GREY, "right"))
    y = bottom_of_head
    for row, (lines, face) in zip(chart.rows, names, strict=True):
        if row.apart:
            y += _APART
            sheet.put(Stroke(((0, y - _APART / 2), (chart.size.width, y - _APART / 2)), GRID, 0.8))
        _draw_row(sheet, row, lines, face, Box(names_right, y, first_right, y + height))
        draw(sheet, row.bar, across, y + height / 2, height * 0.72, label=False)
        y += height
    zero_line(sheet, across, bottom_of_head, y)
    return sheet


def _draw_row(sheet: Sheet, row: RankedRow, lines: tuple[str, ...], face: Face, box: Box) -> None:
    """Write a row's words; `box` ends at the right of the names and of the first column."""
    middle = (box.top + box.bottom) / 2
    step = min(face.leading, (box.bottom - box.top) / len(lines))
    first_line = middle + face.capital / 2 - (len(lines) - 1) * step / 2
    for number, line in enumerate(lines):
        sheet.put(Label(box.left, first_line + number * step, line, face, row.bar.ink, "right"))
    for x, words in ((box.right, row.bar.shown), (sheet.size.width, row.second)):
        if words:
            weight = row.bar.face()
            sheet.put(Label(x, middle + weight.capital / 2, words, weight, row.bar.ink, "right"))


def _column(words: list[str], head: str, rows: tuple[RankedRow, ...]) -> float:
    widths = [width(text, row.bar.face()) for text, row in zip(words, rows, strict=True)]
    return max([width(head, SUBTITLE), *widths])


def _name(bar: Bar, room: float, height: float) -> tuple[tuple[str, ...], Face]:
    """Return a row's name on one line, or on two smaller ones where they fit the row."""
    face = bar.face()
    small = Face(SMALLEST, bar.strong)
    if width(bar.label, face) <= room:
        return (bar.label,), face
    lines = 1 if height < 2 * small.size + 0.2 else 2
    return shortened(bar.label, small, room, lines=lines), small
