"""What the checks look at: the rows read, and the ids that are there at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from builder.register.origin import Place
from builder.register.problems import Problem
from builder.register.rows import Register


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row with a cell that cannot be read: its table, its place, and the cells that can, by column."""

    table: str
    place: Place
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A register under check.

    `source_ids`, `commitment_ids` and `events` also hold the ids of rows that were refused: what
    refers to them is not wrong for that. They are None where the table is there but cannot be read.
    `today` is None where the day is not to be known. `broken` are rows that a cell of theirs refused, by
    table: what their other cells point at is checked all the same, so that all is told at once.
    """

    register: Register
    source_ids: frozenset[str] | None
    commitment_ids: frozenset[str] | None
    events: frozenset[str] | None
    today: date | None
    broken: tuple[BrokenRow, ...] = ()


def at(place: Place, column: str, what: str, remedy: str) -> Problem:
    """Return the problem of one cell."""
    return Problem(place.file, place.sheet, place.row, column, what, remedy)
