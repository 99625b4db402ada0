"""A publisher's spreadsheet as plain grids: what a cell says and where it stands.

Legacy `.xls`, `.xlsx` and CSV are told apart by their content, never by their name. A formula is
read as the value saved with it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from builder.register.intake import FileRefused, taken
from builder.register.output_names import name_fault
from builder.register.problems import InputRefused, Problem
from builder.register.said import sentence, words
from builder.sources.commas import is_csv
from builder.sources.sheet import Sheet, Unopened

MOST_BYTES = 20_000_000
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
        _check_name(path.name)
        data = _content(path)
        if data.startswith(_OLE):
            from builder.sources import legacy as reader
        elif data.startswith(_ZIP):
            from builder.sources import openxml as reader  # type: ignore[no-redef]
        elif is_csv(data):
            from builder.sources import commas as reader  # type: ignore[no-redef]
        else:
            raise Unopened(sentence("this is not a spreadsheet but {kind}", kind=_kind(data)), _SAVE_AS)
        saved_on, sheets = reader.read(data)
    except Unopened as error:
        raise InputRefused([Problem(path.name, "", 0, "", words(error), error.remedy)]) from error
    return Spreadsheet(path.name, hashlib.sha256(data).hexdigest(), saved_on, sheets)


def _check_name(name: str) -> None:
    """Refuse a name that the register's tables should not hold: they are opened in Excel, too."""
    # OWASP, "CSV injection": a cell that begins so is run as a formula.
    if name.strip()[:1] in ("=", "+", "-", "@"):
        what = sentence(
            "the file's name begins with {sign}, as a formula does in Excel", sign=name.strip()[0]
        )
        raise Unopened(what, _RENAME)
    if fault := name_fault(name.strip(), _LONGEST_NAME):
        raise Unopened(sentence("the file's name {fault}", fault=fault), _RENAME)


_RENAME = "Rename the file"
_LONGEST_NAME = 255
_SAVE_AS = "Take the .xls, .xlsx or .csv file as the publisher offers it"


def _content(path: Path) -> bytes:
    try:
        return taken(path, MOST_BYTES)
    except FileRefused as refused:
        raise Unopened(refused.what, refused.remedy) from None


def _kind(data: bytes) -> str:
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return sentence("an empty file")
    if start.startswith(b"%pdf"):
        return sentence("a PDF")
    if start.startswith(b"<"):
        return sentence("a page of HTML or XML")
    return sentence("something else") if b"\0" in data[:1000] else sentence("text")
