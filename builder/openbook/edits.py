"""What a person changed in the tables of a built workbook that show rows of the register.

A row is known by its key. Columns that a build computes or says in words are no inputs; what is typed there
is the person's own and is left alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from builder.openbook.figures import same
from builder.openbook.inputs import Input
from builder.openbook.log import plain
from builder.openbook.meaning import meant, text_of
from builder.openbook.speech import Note, note
from builder.package.area import cell_name
from builder.package.cells import CellView
from builder.workbook.changes import ChangesRefused
from builder.workbook.held import EMPTY, HeldBook, HeldTable

# Rows of a table by their key.
_Known = Mapping[tuple[str, ...], Sequence[Mapping[str, CellView]]]


@dataclass(frozen=True, slots=True)
class Edit:
    """A row of the register that the open workbook shows otherwise: its key, and its new cells by column.

    `place` says where it stands in the workbook. `kind` is `changed`, `added` or `removed`. `twins` are
    columns that follow another one where the register's row has the same in both.
    """

    register: str
    key: Mapping[str, str]
    cells: Mapping[str, str]
    place: Note
    kind: str = "changed"
    twins: Mapping[str, str] = field(default_factory=dict)


def edits(
    held: HeldBook, built: HeldBook, inputs: Sequence[Input], register: HeldBook | None = None
) -> tuple[Edit, ...]:
    """Return what the tables of a workbook say otherwise than when it was built.

    `register` is the workbook as the register alone would build it now: what that says too is no edit.

    Raises ChangesRefused for a row whose input is a formula, and for one that cannot be told what it says.
    """
    found: list[Edit] = []
    problems: list[Note] = []
    for wanted in inputs:
        now, then = held.table(wanted.table), built.table(wanted.table)
        if now is not None and then is not None and set(wanted.columns) <= set(now.columns):
            today = by_key(register, register.table(wanted.table), wanted) if register else None
            found += _of_table(held, now, by_key(built, then, wanted), today, wanted, problems)
            problems += _below(held, now, wanted)
    if problems:
        raise ChangesRefused(problems)
    return tuple(found)


def by_key(book: HeldBook, table: HeldTable | None, wanted: Input) -> _Known:
    """Return the rows of a table by their key, none where there is no table."""
    found: dict[tuple[str, ...], list[Mapping[str, CellView]]] = {}
    for row in lines_of(book, table) if table else ():
        found.setdefault(key_of(row, wanted), []).append(row)
    return found


def _of_table(
    held: HeldBook,
    now: HeldTable,
    before: _Known,
    today: _Known | None,
    wanted: Input,
    problems: list[Note],
) -> Iterator[Edit]:
    computed = {
        name for rows in before.values() for row in rows for name, cell in row.items() if cell.formula
    }
    seen: dict[tuple[str, ...], list[tuple[int, Mapping[str, str]]]] = {}
    added: dict[tuple[str, ...], Mapping[str, str]] = {}
    for number, row in enumerate(lines_of(held, now), now.data.top):
        place = note("edit-place", sheet=now.sheet, number=number)
        if all(row[column].value in (None, "", *wanted.none) for column in wanted.columns):
            continue
        key = key_of(row, wanted)
        said = seen.setdefault(key, [])
        if key in before or (today and key in today):
            # Where the register has the row by now, what is typed otherwise stands over it.
            cells = _changed(row, before.get(key) or (today or {})[key], wanted, place, problems)
            if cells and key in before and today and key in today:
                other = _changed(row, today[key], wanted, place, problems)
                cells = {column: text for column, text in cells.items() if column in other}
            usual = max(len(before.get(key, ())), len((today or {}).get(key, ())))
            if row_said := _said_otherwise(said, cells, usual):
                problems.append(note("edit-same-key", place=place, other=row_said, key=" ".join(key)))
            said.append((number, cells))
            if cells:
                yield Edit(wanted.register, keyed(key, wanted), cells, place, twins=wanted.twins)
            continue
        cells = _new(row, wanted, computed, place, problems)
        if key not in added:
            yield Edit(wanted.register, keyed(key, wanted), cells, place, "added")
        elif added[key] != cells:
            problems.append(note("edit-twice", place=place, key=" ".join(key)))
        added[key] = cells
    for key in before.keys() - seen.keys():
        if all(part in ("", *wanted.none) for part in key):
            continue
        if today is not None and key not in today:
            continue
        place = note("edit-gone", sheet=now.sheet, key=" ".join(key))
        yield Edit(wanted.register, keyed(key, wanted), {}, place, "removed")


def _said_otherwise(
    said: Sequence[tuple[int, Mapping[str, str]]], cells: Mapping[str, str], usual: int
) -> int:
    """Return the number of an earlier row of the same key that a row gainsays, 0 for none.

    A key may have `usual` rows, of which one alone may be changed. A row more than that has to say the same.
    """
    more = len(said) >= usual
    for number, other in said:
        if (
            cells != other
            if more
            else any(cells[name] != other[name] for name in cells.keys() & other.keys())
        ):
            return number
    return 0


def edits_of(
    row: Mapping[str, CellView], others: Sequence[Mapping[str, CellView]], wanted: Input, place: Note,
    kind: str, key: tuple[str, ...],
) -> Edit | None:  # fmt: skip
    """Return the edit that makes the register say what a row says, where `others` stand for what it has.

    None where they say the same, or where a row cannot be said in the register's words.
    """
    problems: list[Note] = []
    if kind == "added":
        cells = _new(row, wanted, (), place, problems)
    else:
        cells = _changed(row, others, wanted, place, problems)
    if problems or not cells:
        return None
    return Edit(wanted.register, keyed(key, wanted), cells, place, kind, wanted.twins)


def _below(held: HeldBook, now: HeldTable, wanted: Input) -> Iterator[Note]:
    """Yield a row that was typed under a table which did not take it in: only Excel does that by itself."""
    row = now.area.bottom + 1
    cells = [held.cell(now.sheet, (row, now.area.left + now.columns.index(name))) for name in wanted.key]
    if not now.totals_rows and all(cell.value not in (None, "") for cell in cells):
        place = note("edit-place", sheet=now.sheet, number=row)
        yield note("edit-below", place=place, table=now.name, cell=cell_name(now.area.bottom, now.area.right))


def _new(
    row: Mapping[str, CellView],
    wanted: Input,
    computed: Collection[str],
    place: Note,
    problems: list[Note],
) -> dict[str, str]:
    """Return what the register says of a row that the workbook was not built with.

    In `computed` columns a formula may stand: Excel fills them down.
    """
    cells = dict(wanted.added)
    for name, column in {**wanted.columns, **wanted.new}.items():
        cell = row.get(name, EMPTY)
        if cell.formula and (name not in computed or cell.value is None):
            problems.append(note("edit-formula", place=place, column=name))
        cells[column] = text_of(cell, name, wanted)
        if name in wanted.units:
            cells["unit"] = wanted.units[name]
    for one, other in wanted.twins.items():
        cells[one] = cells[other]
    for name, words in wanted.words.items():
        text = str(row.get(name, EMPTY).value or "")
        said = meant(text, words)
        if said is None:
            choices = words.choices()
            problems.append(note("edit-words", place=place, column=name, text=text, choices=choices))
        else:
            cells |= said
    return cells


def _changed(
    row: Mapping[str, CellView],
    before: Sequence[Mapping[str, CellView]],
    wanted: Input,
    place: Note,
    problems: list[Note],
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
            problems.append(note("edit-formula", place=place, column=name))
            continue
        if column in wanted.translated:
            problems.append(note("edit-translated", place=place, column=name))
            continue
        said = text_of(cell, name, wanted)
        if not said and not any(text_of(one, name, wanted) for one in old):
            continue  # An emptied [x] says what [x] said.
        cells[column] = said
        if name in wanted.units:
            cells["unit"] = wanted.units[name]
    return cells


def lines_of(held: HeldBook, table: HeldTable) -> Iterator[Mapping[str, CellView]]:
    """Yield the rows of a table: their cells by the heading of the column."""
    for row in held.rows(table):
        yield dict(zip(table.columns, row, strict=True))


def key_of(row: Mapping[str, CellView], wanted: Input) -> tuple[str, ...]:
    """Return what tells a row from others, in the words of the register."""
    return tuple(text_of(row[name], name, wanted) for name in wanted.key)


def keyed(key: tuple[str, ...], wanted: Input) -> dict[str, str]:
    """Return a key by the columns of the register."""
    return {wanted.columns[name]: part for name, part in zip(wanted.key, key, strict=True)}
