"""A workbook refreshed after it was built: its log says what a refresh wrote; what it does not say is found.

The log holds of each cell what stood there before. With that put back the sheet has to be as it was built.
Of a row that came, went or moved it tells no more than that: such a row cannot be compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from builder.package.area import Area
from builder.package.cells import CellView, Place, SheetView, Value, place_of
from builder.package.parts import Package
from builder.publish.audit.finding import Account
from builder.publish.cells import log_of
from builder.publish.digests import normal
from builder.register.said import sentence

# Where in its table stand when, sheet, cell, what was and what is.
_WHEN, _SHEET, _CELL, _BEFORE, _AFTER = 0, 2, 3, 5, 6
REBUILD = "Build the report again from the register as it should be: workbook and memos then agree"


@dataclass(frozen=True, slots=True)
class RefreshLog:
    """The log of refreshes: its sheet, the time of the last refresh, and what it wrote, by sheet and cell.

    `rows` are those that came, went or moved.
    """

    sheet: str
    time: str
    written: Mapping[str, Mapping[Place, Sequence[tuple[Value, Value]]]]
    rows: Mapping[str, frozenset[int]]

    def as_built(self, view: SheetView) -> SheetView:
        """Return a sheet with what stood in each cell before it was refreshed.

        A cell that does not hold what the log says last was written since and stays.
        """
        cells = dict(view.cells)
        for place, lines in self.written.get(view.name, {}).items():
            if not self.explains(view, place):
                continue
            held = cells.get(place, CellView(None))
            value = held.value
            for before, after in reversed(lines):
                if normal(value) == normal(after):
                    value = before
            if value in (None, "") and not held.formula:
                cells.pop(place, None)
            else:
                cells[place] = replace(held, value=value)
        return replace(view, cells=cells)

    def explains(self, view: SheetView, place: Place) -> bool:
        """Return whether a cell holds what the last refresh that touched it wrote."""
        lines = self.written.get(view.name, {}).get(place, ())
        return bool(lines) and normal(lines[-1][1]) == normal(view.value(place))


def refresh_log(package: Package, sheets: Mapping[str, SheetView]) -> RefreshLog | None:
    """Return the log of refreshes, None where there is none."""
    found = log_of(package, sheets.values())
    if found is None:
        return None
    view, area = found
    time = view.value((area.bottom, area.left))
    return RefreshLog(view.name, str(time or ""), *_told(view, area))


def _told(
    view: SheetView, area: Area
) -> tuple[dict[str, dict[Place, list[tuple[Value, Value]]]], dict[str, frozenset[int]]]:
    cells: dict[str, dict[Place, list[tuple[Value, Value]]]] = defaultdict(dict)
    rows: dict[str, frozenset[int]] = {}
    for row in range(area.top + 1, area.bottom + 1):
        line = [view.value((row, area.left + at)) for at in range(_AFTER + 1)]
        sheet, (first, several, _) = str(line[_SHEET]), str(line[_CELL] or "").partition(":")
        try:
            place = place_of(first)
        except ValueError:
            continue
        if several:
            rows[sheet] = rows.get(sheet, frozenset()) | {place[0]}
        else:
            cells[sheet].setdefault(place, []).append((line[_BEFORE], line[_AFTER]))
    return cells, rows


def note_refreshed(name: str, log: RefreshLog, sheets: Mapping[str, SheetView], account: Account) -> None:
    """Note a workbook that was refreshed, and how many of its cells hold what a refresh wrote."""
    counts = {
        view.name: sum(log.explains(view, place) for place in log.written.get(view.name, {}))
        for view in sheets.values()
    }
    what = sentence(
        "the workbook was refreshed after it was built, last on {time}; {count} cells hold what a refresh "
        "wrote, by sheet: {sheets}; this sheet says of each what stood there before and why. What else is "
        "not as it was built follows",
        time=log.time or sentence("a day it does not say"),
        count=sum(counts.values()),
        sheets=", ".join(f"{sheet} {count}" for sheet, count in counts.items() if count) or "0",
    )
    account.add("refreshed", name, log.sheet, what, REBUILD)


def note_out_of_step(names: list[str], refreshed: list[str], account: Account) -> None:
    """Note the documents that were built with a workbook that was refreshed since."""
    for name in names:
        what = sentence(
            "it was built before {listed} was refreshed and holds the figures from before",
            listed=", ".join(refreshed),
        )
        account.add("refreshed", name, "", what, REBUILD)
