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
from pathlib import Path

from builder.register.problems import InputRefused, Problem
from builder.sources.sheet import Sheet, Unopened

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"


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
