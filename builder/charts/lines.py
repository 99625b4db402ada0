"""Lines over years from zero, each named and its last value written beside it: no legend where names fit.

A year without a value leaves a gap. Names look for a place of their own near their line; where
there is none they stand in a row under the heading, each behind a piece of its line.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from builder.charts.bar import Bar
from builder.charts.clearance import Clearance, Path
from builder.charts.marks import GREY, GRID, NAVY, Box, Dot, Label, Size, Stroke
from builder.charts.sheet import Heading, Sheet
from builder.charts.typeface import LABEL, width

_FOOT = 4.6
_AFTER_TICKS = 2.4
_END = 2.6
_OVER = 5.0
_KEY_ROW = 4.6
_KEY_STROKE = 7.0
_STRONG_WIDE = 2.1
_OTHER_WIDE = 1.7


@dataclass(frozen=True, slots=True)
class Series:
    """One line: its name and one `Bar` a year, whose label is the year; all series have the same years."""

    name: str
    points: tuple[Bar, ...]
    strong: bool = False

    @property
    def colour(self) -> str:
        """Return the colour of line and words."""
        return NAVY if self.strong else GREY


@dataclass(frozen=True, slots=True)
class Tick:
    """A grid line at a value, and the words at its left."""

    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Lines:
    """The chart; the strong line is solid, the others are dashed. Zero is always on it."""

    heading: Heading
    size: Size
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True, slots=True)
class _Plane:
    """Where years and values lie."""

    left: float
    right: float
    zero: float
    unit: float
    years: int

    def x(self, year: int) -> float:
        return self.left + (self.right - self.left) * (year / (self.years - 1) if self.years > 1 else 0.5)

    def y(self, value: float) -> float:
        return self.zero - value * self.unit

    def runs(self, series: Series) -> list[Path]:
        """Return the unbroken runs of a line's points."""
        runs: list[list[tuple[float, float]]] = [[]]
        for year, point in enumerate(series.points):
            if point.value is None:
                runs.append([])
            else:
                runs[-1].append((self.x(year), self.y(point.value)))
        return [tuple(run) for run in runs if run]


def round_steps(highest: float, lowest: float = 0.0, at_most: int = 5) -> tuple[float, ...]:
    """Return round values in equal steps from the lowest to the highest, zero among them."""
    span = max(highest, 0.0) - min(lowest, 0.0)
    if span <= 0:
        return (0.0,)
    power = 10.0 ** math.floor(math.log10(span / at_most))
    step = next(power * part for part in (1, 2, 2.5, 5, 10, 20) if span / (power * part) < at_most)
    first, last = math.ceil(min(lowest, 0.0) / step), math.floor(max(highest, 0.0) / step)
    return tuple(number * step for number in range(first, last + 1))


def lay_out(chart: Lines) -> Sheet:
    """Return the chart with everything in its place.

    Raises ValueError where no line has a value, or the lines have different years.
    """
    values = [point.value for one in chart.series for point in one.points if point.value is not None]
    if not values:
        raise ValueError("a chart of lines needs at least one value")
    if len({tuple(point.label for point in one.points) for one in chart.series}) > 1:
        raise ValueError("the lines of one chart must have the same years")
    sheet = Sheet(chart.heading, chart.size)
    if not _draw(sheet, chart, values, named=True):
        sheet = Sheet(chart.heading, chart.size)
        _draw(sheet, chart, values, named=False)
    return sheet


def _draw(sheet: Sheet, chart: Lines, values: list[float], *, named: bool) -> bool:
    """Draw the chart with names at the lines or in a key; return whether the names found a place."""
    room = sheet.room
    top = room.top + (0.0 if named else _draw_key(sheet, chart))
    plane = _plane(chart, values, Box(room.left, top, room.right, room.bottom))
    _draw_grid(sheet, chart, plane)
    _draw_years(sheet, chart.series[0], plane, room.bottom - 0.9)
    paths = [plane.runs(one) for one in chart.series]
    for one, runs in zip(chart.series, paths, strict=True):
        _draw_line(sheet, one, runs)

    foot = room.bottom - _FOOT
    clearance = Clearance(Box(plane.left, top - 0.5, chart.size.width, foot), tuple(paths))
    for number in _from_the_top(paths):
        one = chart.series[number]
        last = next((point for point in reversed(one.points) if point.value is not None), None)
        if last:
            face = LABEL.in_weight(True)
            at = clearance.at_end(number, width(last.shown, face), face)
            if at:
                sheet.put(Label(at[0], at[1], last.shown, face, one.colour, "center", clear=True))
    for number in _from_the_top(paths):
        one = chart.series[number]
        if named:
            face = LABEL.in_weight(True)
            at = clearance.along(number, width(one.name, face), face)
            if at is None:
                return False
            sheet.put(Label(at[0], at[1], one.name, face, one.colour, "center", clear=True))
    return True


def _plane(chart: Lines, values: list[float], room: Box) -> _Plane:
    ticks = [tick.value for tick in chart.ticks]
    highest, lowest = max(*values, *ticks, 0.0), min(*values, *ticks, 0.0)
    top, bottom = room.top + _OVER, room.bottom - _FOOT
    if lowest < 0:
        bottom -= _OVER
    unit = (bottom - top) / (highest - lowest) if highest > lowest else 0.0
    years = chart.series[0].points
    left = max((width(tick.shown, LABEL) for tick in chart.ticks), default=0.0)
    left = max(left + _AFTER_TICKS, 2.0) + width(years[0].label, LABEL) / 2 - 1.0
    right = chart.size.width - max(width(years[-1].label, LABEL) / 2, _END)
    return _Plane(left, right, bottom + lowest * unit, unit, len(years))


def _from_the_top(paths: list[list[Path]]) -> list[int]:
    """Return the numbers of the lines that have points, the one that ends highest first."""
    held = [number for number, runs in enumerate(paths) if runs]
    return sorted(held, key=lambda number: paths[number][-1][-1][1])


def _draw_grid(sheet: Sheet, chart: Lines, plane: _Plane) -> None:
    left = max((width(tick.shown, LABEL) for tick in chart.ticks), default=0.0)
    start = left + 1.4 if left else 0.0
    for tick in chart.ticks:
        y = plane.y(tick.value)
        if tick.value:
            sheet.put(Stroke(((start, y), (chart.size.width, y)), GRID, 0.7))
        sheet.put(Label(left, y + LABEL.capital / 2, tick.shown, LABEL, GREY, "right"))
    sheet.put(Stroke(((start, plane.zero), (chart.size.width, plane.zero)), GREY, 0.8))


def _draw_years(sheet: Sheet, series: Series, plane: _Plane, y: float) -> None:
    """Write the years, every second or third where all do not fit, always the last."""
    names = [point.label for point in series.points]
    widest = max(width(name, LABEL) for name in names)
    step = (plane.right - plane.left) / max(len(names) - 1, 1)
    every = 1
    while every < len(names) and every * step < widest + 2.5:
        every += 1
    # A slightly wider step that also meets the first year reads better.
    every = next((wider for wider in (every, every + 1) if (len(names) - 1) % wider == 0), every)
    for year, name in enumerate(names):
        if (len(names) - 1 - year) % every == 0:
            sheet.put(Label(plane.x(year), y, name, LABEL, GREY, "center"))


def _draw_line(sheet: Sheet, series: Series, runs: list[Path]) -> None:
    wide = _STRONG_WIDE if series.strong else _OTHER_WIDE
    for run in runs:
        if len(run) > 1:
            sheet.put(Stroke(run, series.colour, wide, dashed=not series.strong, layer=2))
        else:
            sheet.put(Dot(*run[0], series.colour, 4.0))
    if runs:
        sheet.put(Dot(*runs[-1][-1], series.colour))


def _draw_key(sheet: Sheet, chart: Lines) -> float:
    """Draw a row of names behind pieces of their lines, as many rows as it takes; return the height."""
    face = LABEL.in_weight(True)
    x, y, rows = 0.0, sheet.room.top + face.capital, 1
    for one in chart.series:
        wide = _KEY_STROKE + 1.2 + width(one.name, face)
        if x and x + wide > chart.size.width:
            x, y, rows = 0.0, y + _KEY_ROW, rows + 1
        line = y - face.capital / 2
        wide_line = _STRONG_WIDE if one.strong else _OTHER_WIDE
        sheet.put(
            Stroke(((x, line), (x + _KEY_STROKE, line)), one.colour, wide_line, not one.strong, layer=2)
        )
        sheet.put(Label(x + _KEY_STROKE + 1.2, y, one.name, face, one.colour))
        x += wide + 5.0
    return rows * _KEY_ROW
