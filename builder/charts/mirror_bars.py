"""The mirror comparison: each flow as its exporter (grey) and its importer (strong) report it."""

from __future__ import annotations

from dataclasses import dataclass

from builder.charts.bar import Bar, draw, scale, zero_line
from builder.charts.marks import INK, Label, Size
from builder.charts.sheet import Heading, Sheet
from builder.charts.typeface import LABEL, shortened, width

_ROW = 5.5
_LEAST_ROW = 3.6
_BETWEEN = 3.6
_WORDS_AT_MOST = 0.4
_BEFORE_BARS = 5.0


@dataclass(frozen=True, slots=True)
class MirroredFlow:
    """One flow: its name, what the comparison says, and the two figures.

    The words of the bars (`shown`) name the reporter too; their labels are not drawn.
    """

    name: str
    note: str
    exporter: Bar
    importer: Bar


@dataclass(frozen=True, slots=True)
class MirrorBars:
    """The chart: flows from top to bottom on one scale from zero."""

    heading: Heading
    size: Size
    flows: tuple[MirroredFlow, ...]


def lay_out(chart: MirrorBars) -> Sheet:
    """Return the chart with everything in its place.

    Raises ValueError where there is no flow, or more than the height can hold.
    """
    sheet = Sheet(chart.heading, chart.size)
    if not chart.flows:
        raise ValueError("a mirror comparison needs at least one flow")
    height = sheet.room.bottom - sheet.room.top
    between = _BETWEEN * (len(chart.flows) - 1)
    row = min(_ROW, (height - between - 1.2) / (2 * len(chart.flows)))
    if row < _LEAST_ROW:
        raise ValueError(f"{len(chart.flows)} flows are too many for {height:.0f} mm")
    at_most = chart.size.width * _WORDS_AT_MOST
    bold = LABEL.in_weight(True)
    words = [
        (shortened(flow.name, bold, at_most), shortened(flow.note, LABEL, at_most)) for flow in chart.flows
    ]
    left = max(max((width(line, bold) for line in name), default=0.0) for name, _ in words)
    left = max(left, *(width(line, LABEL) for _, note in words for line in note), 0.0)
    bars = [bar for flow in chart.flows for bar in (flow.exporter, flow.importer)]
    across = scale(bars, left + _BEFORE_BARS, chart.size.width)

    used = 2 * row * len(chart.flows) + between
    top = sheet.room.top + min((height - used) / 2, 2.5)
    zero_line(sheet, across, top - 0.6, top + used + 0.6)
    y = top
    for flow, (name, note) in zip(chart.flows, words, strict=True):
        for bar, lines, face in ((flow.exporter, name, bold), (flow.importer, note, LABEL)):
            middle = y + row / 2
            for line in lines:
                sheet.put(Label(0, middle + LABEL.capital / 2, line, face, INK))
            draw(sheet, bar, across, middle, row * 0.9)
            y += row
        y += _BETWEEN
    return sheet
