"""What a person changed in the tables of a built workbook that show rows of the register, put into it.

A row is known by its key. Columns that a build computes or says in words are no inputs; what is typed there
is the person's own and is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from builder.openbook.figures import same
from builder.openbook.log import plain
from builder.package.cells import CellView
from builder.register.cells import Cell, Grid
from builder.workbook.changes import ChangesRefused
from builder.workbook.held import HeldBook, HeldTable

_DAY_ZERO = date(1899, 12, 30)
_NONE = ("[x]", "[z]", "none")


@dataclass(frozen=True, slots=True)
class Input:
    """A table of the built workbook that shows a table of the register: columns of the one to the other's.

    `added` is what a new row needs beside its cells; empty where no row can be added here.
    """

    table: str
    register: str
    key: tuple[str, ...]
    columns: Mapping[str, str]
    days: frozenset[str] = frozenset()
    added: Mapping[str, str] = field(default_factory=dict)
    # Where the workbook has a unit of its own, a changed value takes it along.
    units: Mapping[str, str] = field(default_factory=dict)


INPUTS = (
    Input(
        "Trade",
        "trade",
        ("Reporter", "Partner", "Flow", "First day", "Last day", "Commodity", "Source"),
        {
            "Reporter": "reporter", "Partner": "partner", "Flow": "flow", "First day": "first_day",
            "Last day": "last_day", "Commodity": "commodity", "Source": "source", "Value": "value",
            "Place in the file": "location",
        },
        frozenset({"First day", "Last day"}),
        {"unit": "USD thousand"},
        {"Value": "USD thousand"},
    ),
    Input(
        "ClaimRows",
        "claims",
        ("ID",),
        {
            "ID": "id", "As printed": "printed", "Value": "value", "Unit": "unit", "Qualifier": "qualifier",
            "Said by": "speaker", "Office": "office", "Reporter": "reporter", "Partner": "partner",
            "Flow": "flow", "First day": "first_day", "Last day": "last_day", "Source": "source",
            "Quote": "quote",
        },
        frozenset({"First day", "Last day"}),
    ),
    Input(
        "AgreementRows",
        "agreements",
        ("ID",),
        {
            "ID": "id", "Title": "title", "Signed": "signed_on", "Event": "event", "Sector": "sector",
            "Goods": "goods", "Count": "count", "Value": "value", "Unit": "unit", "Source": "source",
            "Quote": "quote",
        },
        frozenset({"Signed"}),
    ),
    Input(
        "CommitmentRows",
        "commitments",
        ("ID",),
        {
            "ID": "id", "Measure": "measure", "Origin": "origin", "Form": "form", "Home owner": "owner_home",
            "Partner owner": "owner_partner", "Latest due": "due", "Due in words": "due_words",
            "Status": "status", "Done on": "done_on", "Evidence": "evidence", "Source": "source",
            "Quote": "quote",
        },
        frozenset({"Latest due", "Done on"}),
    ),
    Input(
        "TargetRows",
        "targets",
        ("ID",),
        {"ID": "id", "Goal": "value", "Deadline": "deadline", "Set by": "set_by", "Set on": "set_on"},
        frozenset({"Deadline", "Set on"}),
        units={"Goal": "USD million"},
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Edit:
    """A row of the register that the open workbook shows otherwise: its key, and its new cells by column.

    `place` says where it stands in the workbook. `kind` is `changed`, `added` or `removed`.
    """

    register: str
    key: Mapping[str, str]
    cells: Mapping[str, str]
    place: str
    kind: str = "changed"


def edits(held: HeldBook, built: HeldBook) -> tuple[Edit, ...]:
    """Return what the tables of a workbook say otherwise than when it was built.

    Raises ChangesRefused for a row whose input is a formula, and for rows that cannot come or go here.
    """
    found: list[Edit] = []
    problems: list[str] = []
    for wanted in INPUTS:
        now, then = held.table(wanted.table), built.table(wanted.table)
        if now is not None and then is not None and set(wanted.columns) <= set(now.columns):
            found += _of_table(held, now, built, then, wanted, problems)
    if problems:
        raise ChangesRefused(problems)
    return tuple(found)


def _of_table(
    held: HeldBook, now: HeldTable, built: HeldBook, then: HeldTable, wanted: Input, problems: list[str]
) -> Iterator[Edit]:
    before: dict[tuple[str, ...], list[Mapping[str, CellView]]] = {}
    for row in _rows(built, then):
        before.setdefault(_key(row, wanted), []).append(row)
    seen: set[tuple[str, ...]] = set()
    for number, row in enumerate(_rows(held, now), now.data.top):
        place = f"{now.sheet}, row {number}"
        if all(row[column].value in (None, "", *_NONE) for column in wanted.columns):
            continue
        key = _key(row, wanted)
        seen.add(key)
        if key in before:
            cells = _changed(row, before[key], wanted, place, problems)
            if cells:
                yield Edit(wanted.register, _keyed(key, wanted), cells, place)
        elif not wanted.added:
            problems.append(f"{place}: a row with another ID cannot come in here: add it to the register")
        else:
            cells = {column: _text(row[name], name, wanted) for name, column in wanted.columns.items()}
            yield Edit(wanted.register, _keyed(key, wanted), {**cells, **wanted.added}, place, "added")
    for key in before.keys() - seen:
        if all(part in ("", *_NONE) for part in key):
            continue
        place = f"{now.sheet}: {' '.join(key)}"
        if not wanted.added:
            problems.append(f"{place} is gone: take it out of the register, or bring the row back")
        else:
            yield Edit(wanted.register, _keyed(key, wanted), {}, place, "removed")


def _changed(
    row: Mapping[str, CellView],
    before: Sequence[Mapping[str, CellView]],
    wanted: Input,
    place: str,
    problems: list[str],
) -> dict[str, str]:
    cells: dict[str, str] = {}
    for name, column in wanted.columns.items():
        cell = row[name]
        old = [other[name] for other in before]
        if any(same(cell.value, plain(one.value)) for one in old):
            continue
        if cell.formula and any(one.formula == cell.formula for one in old):
            continue
        if cell.formula:
            problems.append(f"{place}, column {name}: a formula where a value must stand; paste it as value")
            continue
        cells[column] = _text(cell, name, wanted)
        if name in wanted.units:
            cells["unit"] = wanted.units[name]
    return cells


def _rows(held: HeldBook, table: HeldTable) -> Iterator[Mapping[str, CellView]]:
    for row in held.rows(table):
        yield dict(zip(table.columns, row, strict=True))


def _key(row: Mapping[str, CellView], wanted: Input) -> tuple[str, ...]:
    return tuple(_text(row[name], name, wanted) for name in wanted.key)


def _keyed(key: tuple[str, ...], wanted: Input) -> dict[str, str]:
    return {wanted.columns[name]: part for name, part in zip(wanted.key, key, strict=True)}


def _text(cell: CellView, name: str, wanted: Input) -> str:
    """Return a cell as the register writes it."""
    value = cell.value
    if value is None or value in _NONE:
        return ""
    if isinstance(value, float):
        if name in wanted.days and value.is_integer():
            return (_DAY_ZERO + timedelta(days=int(value))).isoformat()
        return f"{Decimal(repr(value)):f}".removesuffix(".0")
    return str(value).removesuffix(" †")


def overlaid(grids: Sequence[Grid], found: Sequence[Edit]) -> tuple[Grid, ...]:
    """Return the register with the edits in it; raises ChangesRefused for one that fits not just one row."""
    problems: list[str] = []
    made = {grid.table.name: grid for grid in grids}
    for edit in found:
        grid = made.get(edit.register)
        if grid is None:
            problems.append(f"{edit.place}: the register has no table {edit.register}")
            continue
        made[edit.register] = _with(grid, edit, problems)
    if problems:
        raise ChangesRefused(problems)
    return tuple(made.values())


def _with(grid: Grid, edit: Edit, problems: list[str]) -> Grid:
    columns = {name: at for at, name in enumerate(grid.header)}
    rows = list(grid.rows)
    if edit.kind == "added":
        cells: list[Cell] = [edit.cells.get(name, "") for name in grid.header]
        return replace(grid, rows=[*rows, (max((row for row, _ in rows), default=1) + 1, cells)])
    fitting = [
        at
        for at, (_, held) in enumerate(rows)
        if all(_said(held[columns[name]]) == part for name, part in edit.key.items())
    ]
    if len(fitting) != 1:
        count = "no row" if not fitting else f"{len(fitting)} rows"
        problems.append(
            f"{edit.place}: {count} of the register's table {edit.register} fits it: change it there"
        )
        return grid
    [at] = fitting
    if edit.kind == "removed":
        return replace(grid, rows=[*rows[:at], *rows[at + 1 :]])
    number, held = rows[at]
    changed = list(held)
    for name, text in edit.cells.items():
        changed[columns[name]] = text
    rows[at] = (number, changed)
    return replace(grid, rows=rows)


def _said(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else str(cell)
