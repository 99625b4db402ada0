"""Figures of an earlier brief inside a later one, so that a sentence can show both."""

from __future__ import annotations

from dataclasses import replace

from builder.facts.changes import Changes
from builder.facts.fact import ID_LENGTH, Fact, FactBook, hashed_id

PREFIX = "was."


def add_earlier(changes: Changes, book: FactBook) -> dict[str, Fact]:
    """Put the earlier values of figures that changed into the book; return them by the ids they had.

    Each keeps its value, interval, marks and citations, and is called `was.` and its id; an id that would be
    too long is cut and ends in a hash. What was missing is left out: there is no number to show.
    """
    found = {}
    for change in changes.figures:
        old = change.old
        if old.missing or not old.sources or change.kind in ("marks", "source"):
            continue
        earlier = replace(old, id=earlier_id(old.id), method="earlier", derived_from=())
        found[old.id] = book.add(earlier)
    return found


def earlier_id(fact_id: str) -> str:
    """Return the id under which the earlier value of a fact is kept."""
    whole = PREFIX + fact_id
    if len(whole) <= ID_LENGTH:
        return whole
    return hashed_id(whole, fact_id)
