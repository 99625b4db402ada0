"""`Clearance`: a free place for a label beside its line, clear of the other lines and labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from builder.charts.marks import Box
from builder.charts.typeface import ASCENT, DESCENT, Face

Point = tuple[float, float]
Path = tuple[Point, ...]

_BESIDE = 1.2
_BETWEEN_LABELS = 1.0
_STEP = 1.5


@dataclass
class Clearance:
    """The lines on a plane, as runs of points in millimetres, and the labels placed so far."""

    plane: Box
    lines: tuple[list[Path], ...]
    taken: list[Box] = field(default_factory=list)

    def at_end(self, number: int, wide: float, face: Face) -> Point | None:
        """Take the place over or under a line's last point; None where both are taken.

        Returns the middle of the label and its line of writing.
        """
        end_x, end_y = self.lines[number][-1][-1]
        x = min(max(end_x, self.plane.left + wide / 2), self.plane.right - wide / 2)
        beside = _BESIDE + 0.8
        steps = [0.0, 1.0, 2.0, 3.0]
        above = [end_y - beside - DESCENT * face.size / 2 - step for step in steps]
        below = [end_y + beside + face.capital + step for step in steps]
        for y in [place for pair in zip(above, below, strict=True) for place in pair]:
            box = _box(x, y, wide, face)
            if self._free(box, range(len(self.lines))):
                self.taken.append(box)
                return x, y
        return None

    def along(self, number: int, wide: float, face: Face) -> Point | None:
        """Take the place nearest to a line, over or under it, that is nearer to it than to any other.

        Returns the middle of the label and its line of writing; None where no place is free.
        """
        best: tuple[float, Point] | None = None
        others = [other for other in range(len(self.lines)) if other != number]
        x = self.plane.left + wide / 2
        while x <= self.plane.right - wide / 2:
            for y in self._beside(number, x, wide, face):
                box = _box(x, y, wide, face)
                if not self._free(box, others):
                    continue
                own = self._distance(number, box)
                rival = min((self._distance(other, box) for other in others), default=1e9)
                if own * 1.4 < rival and (best is None or own < best[0] - 0.05):
                    best = own, (x, y)
            x += _STEP
        if best is None:
            return None
        self.taken.append(_box(*best[1], wide, face))
        return best[1]

    def _beside(self, number: int, x: float, wide: float, face: Face) -> Iterator[float]:
        """Yield the lines of writing close over and close under a line, where it runs all along the label."""
        heights = [y for run in self.lines[number] for y in _heights(run, x - wide / 2, x + wide / 2)]
        if heights:
            yield min(heights) - _BESIDE - DESCENT * face.size
            yield max(heights) + _BESIDE + ASCENT * face.size

    def _free(self, box: Box, lines: range | list[int]) -> bool:
        if not box.within(self.plane) or any(box.overlaps(other, _BETWEEN_LABELS) for other in self.taken):
            return False
        for number in lines:
            for run in self.lines[number]:
                heights = _heights(run, box.left - 0.5, box.right + 0.5)
                if heights and min(heights) < box.bottom + 0.6 and max(heights) > box.top - 0.6:
                    return False
        return True

    def _distance(self, number: int, box: Box) -> float:
        """Return how far a line is, on average, over or under the middle of a box."""
        middle = (box.top + box.bottom) / 2
        heights = [y for run in self.lines[number] for y in _heights(run, box.left, box.right)]
        if not heights:
            return 1e9
        return sum(abs(y - middle) for y in heights) / len(heights)


def _heights(run: Path, left: float, right: float) -> list[float]:
    """Return the heights of a run between two x: at its points there and where it enters and leaves."""
    if len(run) == 1:
        return [run[0][1]] if left <= run[0][0] <= right else []
    heights = [y for x, y in run if left <= x <= right]
    for edge in (left, right):
        for (x1, y1), (x2, y2) in pairwise(run):
            if x1 <= edge <= x2 and x2 > x1:
                heights.append(y1 + (y2 - y1) * (edge - x1) / (x2 - x1))
    return heights


def _box(x: float, y: float, wide: float, face: Face) -> Box:
    return Box(x - wide / 2, y - ASCENT * face.size, x + wide / 2, y + DESCENT * face.size)
