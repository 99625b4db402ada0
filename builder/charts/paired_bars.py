"""Groups of horizontal bars, usually last year's in grey and this year's in the strong colour."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.bar import Bar, draw, scale, zero_line
from builder.charts.marks import INK, Label, Size
from builder.charts.sheet import Heading, Sheet
from builder.charts.typeface import LABEL, shortened, width

_ROW = 5.5
_LEAST_ROW = 3.5
_TITLE_ROW = 4.6
_BETWEEN = 4.0
_BETWEEN_MANY = 2.2
_LABELS_AT_MOST = 0.3


@dataclass(frozen=True, slots=True)
class Group:
    """Bars that belong together under one name."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class PairedBars:
    """The chart: groups from top to bottom, all on one scale from zero."""

    heading: Heading
    size: Size
    groups: tuple[Group, ...]


def lay_out(chart: PairedBars) -> Sheet:
    """Return the chart with everything in its place.

    Raises ValueError where there is no bar, or more than the height can hold.
    """
    sheet = Sheet(chart.heading, chart.size)
    bars = [bar for group in chart.groups for bar in group.bars]
    if not bars:
        raise ValueError("a chart of pairs needs at least one bar")
    height = sheet.room.bottom - sheet.room.top
    gap = _BETWEEN if len(chart.groups) <= 2 else _BETWEEN_MANY
    between = gap * (len(chart.groups) - 1)
    row = min(_ROW, (height - between - _TITLE_ROW * len(chart.groups)) / len(bars))
    if row < _LEAST_ROW:
        raise ValueError(f"{len(bars)} bars in {len(chart.groups)} groups are too many for {height:.0f} mm")
    at_most = chart.size.width * _LABELS_AT_MOST
    labels = {bar: shortened(bar.label, bar.face(), at_most)[0] if bar.label else "" for bar in bars}
    left = max(width(labels[bar], bar.face()) for bar in bars) + 2.0
    across = scale(bars, max(left, 11.0), chart.size.width)

    used = len(bars) * row + len(chart.groups) * _TITLE_ROW + between
    y = sheet.room.top + min((height - used) / 2, 3.0)
    for group in chart.groups:
        for name in shortened(group.name, LABEL.in_weight(True), chart.size.width):
            sheet.put(Label(0, y + LABEL.capital, name, LABEL.in_weight(True), INK))
        y += _TITLE_ROW
        zero_line(sheet, across, y - 0.6, y + row * len(group.bars) + 0.6)
        for bar in group.bars:
            middle = y + row / 2
            sheet.put(Label(0, middle + LABEL.capital / 2, labels[bar], bar.face(), bar.ink))
            draw(sheet, bar, across, middle, row * 0.9)
            y += row
        y += gap
    return sheet
