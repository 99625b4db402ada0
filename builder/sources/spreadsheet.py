"""A publisher's spreadsheet as plain grids: what a cell says and where it stands.

Legacy `.xls` and `.xlsx` are told apart by their content, never by their name. Formats,
formulas and macros are not looked at; a formula is read as the value saved with it.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from builder.register.problems import InputRefused, Problem

Value = str | Decimal | None
"""A cell: its text as it stands, a number with the 15 digits Excel keeps, or None where it is blank."""

Row = tuple[Value, ...]

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
MOST_ROWS = 20_000
MOST_CELLS = 2_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"


class Unopened(ValueError):
    """The file cannot be read as a spreadsheet; the text says why, `remedy` what to do."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Rows and columns count from 0 here, and from 1 and A in what people read."""

    name: str
    rows: tuple[Row, ...]

    def at(self, row: int, column: int) -> Value:
        """Return the cell, None outside the sheet."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return None

    def address(self, row: int, column: int) -> str:
        """Return e.g. `2022!C45`."""
        return f"{self.name}!{letters(column)}{row + 1}"


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """A file: its name, SHA-256, sheets, and the day it says it was last saved, where it does."""

    name: str
    sha256: str
    saved_on: date | None
    sheets: tuple[Sheet, ...]


def read(path: Path) -> Spreadsheet:
    """Read a spreadsheet; raises InputRefused where the file is missing, too large or no spreadsheet."""
    try:
        data = _content(path)
        if data.startswith(_OLE):
            from builder.sources import legacy as reader
        elif data.startswith(_ZIP):
            _check_zip(data)
            from builder.sources import openxml as reader  # type: ignore[no-redef]
        else:
            raise Unopened(f"this is not a spreadsheet but {_kind(data)}", _SAVE_AS)
        saved_on, sheets = reader.read(data)
    except Unopened as error:
        raise InputRefused([Problem(path.name, "", 0, "", str(error), error.remedy)]) from error
    return Spreadsheet(path.name, hashlib.sha256(data).hexdigest(), saved_on, sheets)


_SAVE_AS = "Take the .xls or .xlsx file as the publisher offers it"


def letters(column: int) -> str:
    """Return a column's letters, A for 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def value(cell: object) -> Value:
    """Return a cell's value; a date or a truth value becomes text, which no figure is made of."""
    match cell:
        case None:
            return None
        case bool():
            return str(cell).upper()
        case int() | float():
            number = Decimal(format(cell, ".15g"))
            return number if number.is_finite() else str(cell)
        case date():
            return cell.isoformat()
    text = str(cell)
    return text if text.strip() else None


def trimmed(rows: list[Row]) -> tuple[Row, ...]:
    """Return the rows without the blank ones at the end."""
    while rows and all(cell is None for cell in rows[-1]):
        rows.pop()
    return tuple(rows)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Unopened(
                f"the file has {size:,} bytes, more than the {MOST_BYTES:,} a table may have", _SAVE_AS
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise Unopened("there is no such file", "Check its name and folder") from None
    except OSError as error:
        raise Unopened(f"the file cannot be read: {error.strerror}", "Name a file you may read") from error


def _kind(data: bytes) -> str:
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return "an empty file"
    if start.startswith(b"%pdf"):
        return "a PDF"
    if start.startswith(b"<"):
        return "a page of HTML or XML"
    return "something else" if b"\0" in data[:1000] else "text"


def _check_zip(data: bytes) -> None:
    """Refuse what is no workbook, or would unpack beyond bounds, or declares a document type."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            if sum(entry.file_size for entry in entries) > MOST_UNPACKED or len(entries) > 5000:
                raise Unopened("the file unpacks to far more than a table needs", _SAVE_AS)
            if "xl/workbook.xml" not in package.namelist():
                raise Unopened("this is not a spreadsheet but another kind of package", _SAVE_AS)
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels", ".vml")):
                    _check_part(package.read(entry))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        if isinstance(error, Unopened):
            raise
        raise Unopened(f"the file is damaged: {error}", "Fetch it again") from error


def _check_part(part: bytes) -> None:
    if part[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in part[:100] or b"<!DOCTYPE" in part:
        raise Unopened("the file holds XML that a spreadsheet never has", _SAVE_AS)
