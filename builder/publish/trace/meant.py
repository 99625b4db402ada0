"""What is meant by a name, a cell or a number that is asked for: facts, or a cell that is no fact's own."""

from __future__ import annotations

from dataclasses import dataclass

from builder.publish.brief import Brief
from builder.publish.trace.around import Around, around, is_place
from builder.publish.trace.find import Found, find


@dataclass(frozen=True, slots=True)
class Meant:
    """The facts that were found, and what is known of the cell asked for where it is no fact's own."""

    found: Found
    spot: Around | None = None


def meant(brief: Brief, asked: str) -> Meant:
    """Return what is meant: by an area, a merged cell or a row, the fact that it leads to."""
    found = find(brief.built, asked)
    spot = around(brief, asked) if not found.ids and is_place(asked) else None
    if spot is None:
        return Meant(found)
    found = find(brief.built, spot.place)
    return Meant(Found("cell", spot.facts) if spot.facts and not found.ids else found, spot)
