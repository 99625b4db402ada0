"""Sheets of an `.xlsx` file."""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date
from typing import Any

from builder.sources import saved
from builder.sources.sheet import MOST_CELLS, MOST_ROWS, Row, Sheet, Unopened, Value, trimmed, value


def read(data: bytes) -> tuple[date | None, tuple[Sheet, ...]]:
    """Return the day of the last save and the sheets; raises Unopened."""
    import openpyxl

    books: list[Any] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for values in (True, False):
                book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=values)
                books.append(book)
            sheets = tuple(_sheet(shown, typed) for shown, typed in zip(books[0], books[1], strict=True))
    except Unopened:
        raise
    except Exception as error:  # openpyxl raises whatever its reading of a damaged file runs into
        what = str(error).partition("\n")[0] or type(error).__name__
        raise Unopened(f"this is not a readable .xlsx file: {what}", "Fetch it again") from error
    finally:
        for book in books:
            book.close()
    return _saved_on(data), sheets


def _sheet(shown: Any, typed: Any) -> Sheet:
    # the extent a file states may be wrong, and openpyxl would believe it
    shown.reset_dimensions()
    typed.reset_dimensions()
    rows: list[Row] = []
    cells = 0
    pairs = zip(shown.iter_rows(values_only=True), typed.iter_rows(values_only=True), strict=True)
    for values, formulas in pairs:
        rows.append(tuple(_value(*pair) for pair in zip(values, formulas, strict=True)))
        cells += len(values)
        if len(rows) > MOST_ROWS or cells > MOST_CELLS:
            raise Unopened(f"sheet {shown.title} is far larger than a table of trade by country")
    return Sheet(shown.title, trimmed(rows))


def _value(shown: object, typed: object) -> Value:
    """Return what is shown; a formula saved without its value stays a formula, never a blank."""
    return value(typed if shown is None and typed is not None else shown)


def _saved_on(data: bytes) -> date | None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if "docProps/core.xml" not in package.namelist():
            return None
        return saved.from_core(package.read("docProps/core.xml"))
