"""Looking at workbooks in tests: what they hold, and typing into them."""

from __future__ import annotations

from builder.addin.open_book import OpenBook
from builder.package.cells import place_of
from builder.workbook.held import HeldBook


def contents(held: HeldBook, *without: str) -> dict[tuple[str, tuple[int, int]], object]:
    return {
        (sheet.name, place): (cell.value, cell.formula)
        for sheet in held.sheets
        if sheet.name not in without
        for place, cell in sheet.cells.items()
    }


def rows_of(held: HeldBook, table: str) -> list[dict[str, object]]:
    found = held.table(table)
    assert found is not None
    return [
        {name: cell.value for name, cell in zip(found.columns, row, strict=True)} for row in held.rows(found)
    ]


def type_in(book, table: str, row: int, column: str, value: object) -> None:
    """Type a value into a data row, from 0, of a table of the open book."""
    held = OpenBook(book).held().table(table)
    book.sheets[held.sheet].range(held.place(row, column)).value = value


def number_of(book, table: str, **wanted: object) -> int:
    """Return the number of the first row of the open book's table with these values."""
    return number_of_row(OpenBook(book).held(), table, **wanted)


def edit(book) -> None:
    """Change one row of trade, exports of Kazakhstan to Kyrgyzstan in 2022, and one commitment."""
    row = number_of(
        book, "trade", reporter="KAZ", partner="KGZ", flow="X", first_day=44562.0, last_day=44926.0
    )
    type_in(book, "trade", row, "value", 900000)
    type_in(book, "commitments", 1, "status", "in progress")


def place(name: object) -> tuple[int, int]:
    return place_of(str(name))


def number_of_row(held: HeldBook, table: str, **wanted: object) -> int:
    """Return the number, from 0, of the first row of a table with these values."""
    for at, row in enumerate(rows_of(held, table)):
        if all(row[name] == value for name, value in wanted.items()):
            return at
    raise AssertionError(wanted)
