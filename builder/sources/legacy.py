"""Sheets of a legacy `.xls` file (BIFF)."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from builder.register.said import numeral, sentence
from builder.sources import saved
from builder.sources.sheet import MOST_CELLS, MOST_ROWS, Row, Sheet, Unopened, Value, trimmed, value


def read(data: bytes) -> tuple[date | None, tuple[Sheet, ...]]:
    """Return the day of the last save and the sheets; raises Unopened."""
    import xlrd
    from xlrd.compdoc import CompDoc

    log = io.StringIO()
    try:
        streams = CompDoc(data, logfile=log)
        if streams.get_named_stream("EncryptedPackage") is not None:
            raise Unopened("the file is locked with a password", "Save it without the password")
        if streams.get_named_stream("_VBA_PROJECT_CUR/PROJECT") is not None:
            raise Unopened("the file has macros", "Save it as “Excel Workbook (*.xlsx)”, without them")
        summary = streams.get_named_stream(saved.SUMMARY)
        # Ragged: a lone cell in the last corner must not fill millions of cells before it.
        book = xlrd.open_workbook(file_contents=data, logfile=log, ragged_rows=True)
        sheets = tuple(_sheet(sheet) for sheet in book.sheets())
    except Unopened:
        raise
    except Exception as error:  # xlrd raises whatever its reading of a damaged file runs into
        what = str(error) or type(error).__name__
        if "encrypted" in what.lower():
            raise Unopened("the file is locked with a password", "Save it without the password") from error
        raise Unopened(
            sentence("this is not a readable .xls file: {what}", what=what), "Fetch it again"
        ) from error
    return (saved.from_summary(summary) if summary else None), sheets


def _sheet(sheet: Any) -> Sheet:
    cells = sum(sheet.row_len(index) for index in range(sheet.nrows))
    if sheet.nrows > MOST_ROWS or cells > MOST_CELLS:
        raise Unopened(
            sentence("sheet {name} is far larger than a table of trade by country", name=sheet.name)
        )
    rows: list[Row] = [tuple(_value(cell) for cell in sheet.row(index)) for index in range(sheet.nrows)]
    return Sheet(sheet.name, trimmed(rows))


def _value(cell: Any) -> Value:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(cell.value, "#ERROR")  # type: ignore[no-any-return]
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return value(bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_DATE:
        return sentence("a date ({value})", value=numeral(cell.value, "g"))
    return value(cell.value)
