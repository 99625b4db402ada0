"""The register with what a person typed into a built workbook, and its problems where that was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from builder.openbook.edits import Edit
from builder.openbook.inputs import Input
from builder.openbook.speech import Note, note
from builder.register.cells import Cell, Grid
from builder.register.problems import Problem
from builder.workbook.changes import ChangesRefused


def overlaid(
    grids: Sequence[Grid], found: Sequence[Edit], places: dict[tuple[str, str, int], Edit] | None = None
) -> tuple[Grid, ...]:
    """Return the register with the edits in it; raises ChangesRefused for one that fits not just one row.

    `places` gets the edit of each row that has one, by the file, sheet and number of the row.
    """
    places = {} if places is None else places
    problems: list[Note] = []
    made = {grid.table.name: grid for grid in grids}
    for edit in found:
        grid = made.get(edit.register)
        if grid is None:
            problems.append(note("edit-no-table", place=edit.place, table=edit.register))
            continue
        made[edit.register] = _with(grid, edit, problems, places)
    if problems:
        raise ChangesRefused(problems)
    return tuple(made.values())


def typed_at(
    book: str,
    problems: Iterable[Problem],
    places: Mapping[tuple[str, str, int], Edit],
    inputs: Sequence[Input],
) -> Iterator[Problem]:
    """Yield problems of the register with the edits in it, those of an edit's row where that was typed."""
    for problem in problems:
        edit = places.get((problem.file, problem.sheet, problem.row))
        if edit is None:
            yield problem
            continue
        wanted = next(one for one in inputs if one.register == edit.register)
        shown = {column: name for name, column in {**wanted.columns, **wanted.new}.items()}
        yield replace(
            problem,
            file=book,
            sheet=str(edit.place.args["sheet"]),
            row=int(str(edit.place.args["number"])),
            column=shown.get(problem.column, problem.column),
        )


def _with(grid: Grid, edit: Edit, problems: list[Note], places: dict[tuple[str, str, int], Edit]) -> Grid:
    columns = {name: at for at, name in enumerate(grid.header)}
    rows = list(grid.rows)
    lacking = [name for name, text in edit.cells.items() if name not in columns and text]
    if lacking:
        what = note("edit-no-column", place=edit.place, table=edit.register, column=", ".join(lacking))
        problems.append(what)
        return grid
    if edit.kind == "added":
        cells: list[Cell] = [edit.cells.get(name, "") for name in grid.header]
        number = max((row for row, _ in rows), default=1) + 1
        places[grid.file, grid.sheet, number] = edit
        return replace(grid, rows=[*rows, (number, cells)])
    fitting = [
        at
        for at, (_, held) in enumerate(rows)
        if all(_said(held[columns[name]]) == part for name, part in edit.key.items())
    ]
    if len(fitting) != 1:
        key = "edit-many-rows" if fitting else "edit-no-row"
        problems.append(note(key, place=edit.place, count=len(fitting), table=edit.register))
        return grid
    [at] = fitting
    if edit.kind == "removed":
        return replace(grid, rows=[*rows[:at], *rows[at + 1 :]])
    number, held = rows[at]
    places[grid.file, grid.sheet, number] = edit
    rows[at] = (number, _edited(held, edit, columns))
    return replace(grid, rows=rows)


def _edited(held: Sequence[Cell], edit: Edit, columns: Mapping[str, int]) -> list[Cell]:
    """Return a row's cells with an edit in them; a twin follows where both said the same."""
    changed = list(held)
    for one, other in edit.twins.items():
        if (
            {one, other} <= columns.keys()
            and other in edit.cells
            and _said(held[columns[one]]) == _said(held[columns[other]])
        ):
            changed[columns[one]] = edit.cells[other]
    for name, text in edit.cells.items():
        if name in columns:
            changed[columns[name]] = text
    return changed


def _said(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else str(cell)
