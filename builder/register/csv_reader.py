"""Reading one table from a CSV file: UTF-8, commas, quotation marks doubled inside quotation marks."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from builder.register.cells import Grid
from builder.register.columns import Table
from builder.register.problems import Problems
from builder.register.said import numeral, sentence

MOST_CELLS = 5_000_000
_SAMPLE = 1_000_000  # bytes that tell an encoding

_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_CYRILLIC = {"cp1251": "Windows Cyrillic", "cp866": "DOS Cyrillic", "koi8-r": "KOI8-R"}
_REMEDY = "Save the file as UTF-8 (in Excel: “CSV UTF-8 (comma delimited)”)"


def read_csv(data: bytes, file: str, table: Table, problems: Problems) -> Grid | None:
    """Return the table in `data`, or None where it cannot be told apart into rows and cells.

    A row number is the one a spreadsheet shows: a row whose texts run over several lines is one.
    Line ends may be those of Windows, Unix or old Macs.
    """
    text = _decoded(data, file, problems)
    if text is None:
        return None
    if text.count(",") + text.count("\n") + text.count("\r") > MOST_CELLS:
        problems.add(
            file,
            sentence("the file has more than {most_cells} cells", most_cells=numeral(MOST_CELLS, ",")),
            "Take out what is not needed",
        )
        return None
    rows: list[tuple[int, list[str]]] = []
    try:
        for number, cells in enumerate(_records(text), 1):
            rows.append((number, cells))
    except csv.Error as error:
        problems.add(
            file,
            sentence("the row is not CSV: {error}", error=error),
            "Close every quotation mark, and double those that belong to a text",
            row=len(rows) + 1,
        )
        return None
    if not rows or not any(rows[0][1]):
        problems.add(
            file,
            "the header is missing",
            sentence("Write in row 1: {names}", names=",".join(table.names)),
            row=1,
        )
        return None
    header = tuple(rows[0][1])
    if len(header) == 1 and (mark := next((mark for mark in ";\t|" if mark in header[0]), "")):
        name = "tabs" if mark == "\t" else f"“{mark}”"
        problems.add(
            file,
            sentence("the columns are parted by {name}", name=name),
            "Save the file with commas between columns",
            row=1,
        )
        return None
    return Grid(table, file, "", header, 1, rows[1:])


def _records(text: str) -> Iterator[list[str]]:
    for cells in csv.reader(io.StringIO(text, newline=""), strict=True):
        yield [cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell for cell in cells]


def _decoded(data: bytes, file: str, problems: Problems) -> str | None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = len(re.findall(rb"\r\n|\r|\n", data[: error.start])) + 1
        problems.add(
            file,
            sentence(
                "byte {start} (0x{data}) is not UTF-8; the file looks like {likely_encoding}",
                start=error.start + 1,
                data=f"{data[error.start]:02X}",
                likely_encoding=likely_encoding(data),
            ),
            _REMEDY,
            row=line,
        )
        return None
    if "\0" in text:
        at = text.index("\0")
        problems.add(
            file,
            sentence(
                "character {at} is NUL, which no text has; the file is damaged or UTF-16 without a mark",
                at=at + 1,
            ),
            _REMEDY,
            row=len(re.findall(r"\r\n|\r|\n", text[:at])) + 1,
        )
        return None
    return text


def likely_encoding(data: bytes) -> str:
    """Name the encoding that bytes which are not UTF-8 most probably have, with its usual name.

    Of the Cyrillic ones it is the one that gives most small letters after another Cyrillic letter;
    where none gives any, accents of western Europe remain.
    """
    if found := _BOMS.get(data[:2]):
        return found
    data = data[:_SAMPLE]
    scores = {
        name: len(re.findall("(?<=[А-Яа-яЁё])[а-яё]", data.decode(name, "replace"))) for name in _CYRILLIC
    }
    best = max(scores, key=lambda name: scores[name])
    return f"{best} ({_CYRILLIC[best]})" if scores[best] else "cp1252 (Windows Western European) or Latin-1"
