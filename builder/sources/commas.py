"""A publisher's CSV file as one plain sheet: every cell the text that stands there."""

from __future__ import annotations

import csv
import io
from datetime import date

from builder.register.said import sentence
from builder.sources.sheet import MOST_CELLS, MOST_ROWS, Row, Sheet, Unopened, trimmed, value

SHEET = "line"
"""The name of the one sheet; a row's number is its line, unless a cell holds line ends."""


def is_csv(data: bytes) -> bool:
    """Return whether the file is text whose first line has several cells."""
    return b"\0" not in data[:1000] and data.split(b"\n", 1)[0].count(b",") > 2


def read(data: bytes) -> tuple[date | None, tuple[Sheet, ...]]:
    """Return the sheet of a UTF-8 file, line ends as they come; raises Unopened where it is no such file."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unopened(
            sentence("byte {start} is not UTF-8", start=error.start + 1),
            "Take the file as the publisher offers it",
        ) from None
    rows: list[Row] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), strict=True):
            rows.append(tuple(value(cell) for cell in cells))
            if len(rows) > MOST_ROWS or len(rows) * len(cells) > MOST_CELLS:
                raise Unopened("the file is far larger than a table of trade", "Draw fewer periods at once")
    except csv.Error as error:
        what = sentence("line {count} is no CSV: {error}", count=len(rows) + 1, error=error)
        raise Unopened(what, "The file may be cut off: take it from the publisher again") from None
    return None, (Sheet(SHEET, trimmed(rows)),)
