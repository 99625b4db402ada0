"""Names of facts follow their cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.openbook.standing import Standing
from builder.package.area import Area, Reference, cell_name, quoted
from builder.workbook.changes import PointName
from builder.workbook.held import HeldBook
from builder.workbook.written import WrittenBook


def names_moved(
    held: HeldBook, bases: Sequence[WrittenBook], new: WrittenBook, standing: Standing
) -> Iterator[PointName]:
    """Yield the names that must lead elsewhere, those that are new, and those that lead nowhere any more.

    A person may have put rows in above, which Excel has taken care of, and a name that a person took out
    stays out.
    """
    ours = {name for base in bases for name in base.held.names}
    for name, text in new.held.names.items():
        place = Reference.parse(text)
        if place is None or str(place.area) != cell_name(place.area.top, place.area.left):
            continue
        at = (place.sheet, (place.area.top, place.area.left))
        there = standing.of(at)
        if there is None or held.sheet(there[0]) is None:
            continue
        wanted = f"{quoted(there[0])}!{Area(*there[1], *there[1]).absolute}"
        now = held.names.get(name)
        if now is not None and Reference.parse(now) == Reference.parse(wanted):
            continue
        if (now is None and name not in ours) or (now is not None and standing.in_a_table(at)):
            yield PointName(name, wanted)
    for name in sorted(ours - new.held.names.keys()):
        if name in held.names:
            yield PointName(name, "")
