"""Marks of problems: a note and a coloured ground on each cell, and a sheet that lists them; all removable.

What a person wrote is left alone: a cell that has a note keeps it and gets the ground only, a protected sheet
is listed and not marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder.openbook.speech import ENGLISH, Note, everywhere, heads, note, say
from builder.package.area import cell_name, quoted
from builder.package.cells import Place, place_of
from builder.register.problems import Problem
from builder.register.tables import BY_NAME
from builder.wording.problems import told
from builder.workbook.added import HEADER_ROW
from builder.workbook.changes import (
    AddSheet,
    AnyBook,
    Change,
    ChangesRefused,
    DropNote,
    DropSheet,
    HalfMade,
    Paint,
    PutNote,
    SetCell,
    SheetColumn,
    SizeTable,
    Unpaint,
)
from builder.workbook.content import Cell
from builder.workbook.held import EMPTY, HeldBook, HeldTable

TABLE = "Problems"
COLOUR = "F8CBAD"
_COLUMNS = (
    ("problems-number", 6, "0_0"),
    ("problems-sheet", 16, ""),
    ("problems-cell", 10, ""),
    ("problems-problem", 60, ""),
    ("problems-remedy", 60, ""),
    ("problems-by", 18, ""),
    ("problems-before", 14, ""),
)
_READ_BACK = "problems-by", "problems-before"
_BOTH, _GROUND, _PROTECTED, _ELSEWHERE = "mark-both", "mark-ground", "mark-protected", "mark-elsewhere"
# A note of ours in any language begins like this.
_OURS = re.compile(r"TradeBrief, \w+ ([0-9]+)")
_LONGEST_NOTE = 900


@dataclass(frozen=True, slots=True)
class Marked:
    """What was done: how many problems are listed, and how many cells are marked."""

    problems: int
    cells: int


def mark(book: AnyBook, problems: Sequence[Problem], file: str, spoken: str = ENGLISH) -> Marked:
    """Mark the cells of `problems` in a book, whose problems name it `file`; earlier marks go.

    List and notes are headed in the language `spoken`.

    Raises ChangesRefused where a person has a sheet or table called Problems, and where Excel refuses a mark:
    then no mark is left, or it says on which sheets.
    """
    unmark(book)
    if not problems:
        return Marked(0, 0)
    changes = tuple(_marks(book, sorted(problems), file, spoken))
    _apply(book, changes, note("refused-unmarked"))
    return Marked(len(problems), sum(isinstance(change, Paint) for change in changes))


def unmark(book: AnyBook) -> int:
    """Take all marks of ours away and return on how many cells they were."""
    held = book.held()
    changes = tuple(_unmarks(book, held, _listed(held)))
    _apply(book, changes)
    return sum(isinstance(change, Unpaint) for change in changes)


def _apply(book: AnyBook, changes: Sequence[Change], *without: Note) -> None:
    """Make changes or say why not: `without` them, or half made, where marks are and what takes them away."""
    if not changes:
        return
    try:
        book.apply(changes)
    except HalfMade as refused:
        half = note("refused-half-marked", sheets=", ".join(refused.sheets))
        raise ChangesRefused([*refused.problems, half]) from refused
    except ChangesRefused as refused:
        raise ChangesRefused([*refused.problems, *without]) from refused


def _listed(held: HeldBook) -> HeldTable | None:
    """Return our list of problems, None where there is none; raises ChangesRefused for another's."""
    table = held.table(TABLE)
    names = sorted(everywhere("problems"))
    if table is not None and table.sheet in names and heads(table.columns, [key for key, _, _ in _COLUMNS]):
        return table
    name = TABLE if table is not None else next((name for name in names if held.sheet(name)), "")
    if name and (table is not None or name not in _half_made(held)):
        raise ChangesRefused([note("refused-own-sheet", name=name)])
    return None


def _half_made(held: HeldBook) -> tuple[str, ...]:
    """Return the sheets that are ours and hold but headings: Excel refused to go on, and to go back."""
    ours = {
        text
        for key in ("problems", "problems-says", *(key for key, _, _ in _COLUMNS))
        for text in everywhere(key)
    }
    found = (held.sheet(name) for name in sorted(everywhere("problems")))
    return tuple(
        sheet.name
        for sheet in found
        if sheet is not None
        and sheet.cells.get((1, 1), EMPTY).value in everywhere("problems")
        and all(cell.value in ours for cell in sheet.cells.values())
    )


def _marks(book: AnyBook, problems: Sequence[Problem], file: str, spoken: str) -> Iterator[Change]:
    held = book.held()
    listed = say(spoken, "problems")
    yield AddSheet(
        listed,
        listed,
        say(spoken, "problems-says"),
        TABLE,
        tuple(SheetColumn(say(spoken, key), width, form, key in _READ_BACK) for key, width, form in _COLUMNS),
    )
    if len(problems) > 1:
        yield SizeTable(TABLE, len(problems))
    notes = {sheet.name: book.notes(sheet.name) for sheet in held.sheets}
    locked = {sheet.name for sheet in held.sheets if book.locked(sheet.name)}
    said: dict[tuple[str, Place], list[tuple[int, Problem]]] = {}
    for number, problem in enumerate(problems, 1):
        target = _target(held, problem) if problem.file == file else None
        by, look = _ELSEWHERE, ""
        if target is not None:
            by = _PROTECTED
            if target[0] not in locked:
                said.setdefault(target, []).append((number, problem))
                by = _GROUND if target[1] in notes[target[0]] else _BOTH
                look = book.look(*target)
        yield from _line(listed, number, problem, target, (by, look), spoken)
    for (sheet, place), rows in said.items():
        yield Paint(sheet, place, COLOUR)
        if place not in notes[sheet]:
            yield PutNote(sheet, place, _note(rows, spoken))


def _line(
    listed: str,
    number: int,
    problem: Problem,
    target: tuple[str, Place] | None,
    mark: tuple[str, str],
    spoken: str,
) -> Iterator[Change]:
    by, look = mark
    cell, where = "", problem.sheet or problem.file
    link = ""
    if target is not None:
        where, cell = target[0], cell_name(*target[1])
        link = f"{quoted(where)}!{cell}"
    values: tuple[Cell, ...] = (
        Cell(number),
        Cell(where),
        Cell(cell, link=link),
        Cell(told(problem.what, spoken)),
        Cell(told(problem.remedy, spoken)),
        Cell(say(spoken, by)),
        Cell(look),
    )
    for column, content in enumerate(values, 1):
        if content.value != "":
            yield SetCell(listed, (HEADER_ROW + number, column), content)


def _note(rows: Iterable[tuple[int, Problem]], spoken: str) -> str:
    rows = list(rows)
    lines = [say(spoken, "mark-note", number=rows[0][0])]
    lines += [f"{told(problem.what, spoken)}. {told(problem.remedy, spoken)}".strip() for _, problem in rows]
    text = "\n".join(lines)
    return text if len(text) <= _LONGEST_NOTE else text[: _LONGEST_NOTE - 1] + "…"


def _target(held: HeldBook, problem: Problem) -> tuple[str, Place] | None:
    """Return the cell that a problem is about: that of its column, else the row's first in the table."""
    sheet = held.sheet(problem.sheet) if problem.sheet else None
    if sheet is None or not problem.row:
        return None
    table = next((row for row in held.tables if row.sheet == sheet.name and row.name in BY_NAME), None)
    column = 1
    if table is not None:
        column = table.area.left
        if problem.column in table.columns:
            column += table.columns.index(problem.column)
    return sheet.name, (problem.row, column)


def _unmarks(book: AnyBook, held: HeldBook, table: HeldTable | None) -> Iterator[Change]:
    """Yield what takes marks away, also where a person deleted their list: notes of ours are known."""
    lines = held.rows(table) if table is not None else ()
    rows = {int(str(row[0].value or 0).partition(".")[0] or 0): row for row in lines}
    found: set[int] = set()
    cleared: set[tuple[str, Place]] = set()
    for sheet in held.sheets:
        for place, text in book.notes(sheet.name).items():
            # A note goes with its cell where rows are put in or sorted, so its number finds the line.
            if ours := _OURS.match(text):
                number = int(ours[1])
                yield DropNote(sheet.name, place)
                yield Unpaint(sheet.name, place, str(rows[number][6].value) if number in rows else "none")
                found.add(number)
                cleared.add((sheet.name, place))
    yield from _unpaints(book, held, rows, found, cleared)
    for name in (table.sheet,) if table is not None else _half_made(held):
        yield DropSheet(name)


def _unpaints(
    book: AnyBook,
    held: HeldBook,
    rows: Mapping[int, Sequence[object]],
    found: set[int],
    cleared: set[tuple[str, Place]],
) -> Iterator[Change]:
    """Clear the cells that were marked by their ground alone, or whose note somebody took away."""
    grounds = everywhere(_GROUND) | everywhere(_BOTH)
    for number, row in rows.items():
        _, name, cell, _, _, by, look = (str(getattr(view, "value", "") or "") for view in row[:7])
        sheet = held.sheet(name)
        if number in found or by not in grounds or sheet is None or not cell:
            continue
        place = place_of(cell)
        if (sheet.name, place) not in cleared and book.look(sheet.name, place).startswith(COLOUR):
            cleared.add((sheet.name, place))
            yield Unpaint(sheet.name, place, look)
