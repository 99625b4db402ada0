"""The cells of a workbook's sheets, read from their XML: texts, numbers, dates, and what is none of them.

openpyxl is not used here: it would round nothing and refuse little, but it takes several times as
long, and it opens what it should not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lxml import etree

from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.xml import parse
from builder.register.cells import Cell, Flaw
from builder.register.number_formats import Shown, number_cell, shown_as

_ROW, _CELL, _FORMULA, _VALUE = f"{{{S}}}row", f"{{{S}}}c", f"{{{S}}}f", f"{{{S}}}v"
_INLINE, _TEXT, _RUN = f"{{{S}}}is", f"{{{S}}}t", f"{{{S}}}r"

_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")

Area = tuple[int, int, int, int]
"""First column, first row, last column, last row, counted from 1."""


class SheetRefused(ValueError):
    """A part of the workbook does not say what it should; the message says what."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the cells of all sheets refer to: shared texts, and how each cell style shows a number."""

    texts: tuple[str, ...]
    styles: tuple[Shown, ...]
    from_1904: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: cells that are not empty by row and column, and the areas of merged cells."""

    name: str
    cells: Mapping[int, Mapping[int, Cell]]
    merged: tuple[Area, ...]


def read_vocabulary(package: Package, strings: str, styles: str, *, from_1904: bool) -> Vocabulary:
    """Read the shared texts and styles; an empty part name stands for a workbook without them."""
    texts: tuple[str, ...] = ()
    if strings in package:
        texts = tuple(_text(item) for item in parse(package[strings]).iterchildren(f"{{{S}}}si"))
    return Vocabulary(texts, _styles(parse(package[styles])) if styles in package else (), from_1904)


def read_sheet(name: str, data: bytes, vocabulary: Vocabulary) -> Sheet:
    """Read one sheet's cells; raises SheetRefused where a place in it cannot be understood."""
    root = parse(data)
    if root.tag != f"{{{S}}}worksheet":
        raise SheetRefused("is not a sheet of the usual kind: save the file as “Excel Workbook (*.xlsx)”")
    merged = tuple(area(item.get("ref", "")) for item in root.iter(f"{{{S}}}mergeCell"))
    cells: dict[int, dict[int, Cell]] = {}
    row_number = 0
    for row in root.iter(_ROW):
        row_number = _whole(row.get("r"), row_number + 1)
        if found := _row(row, vocabulary):
            cells[row_number] = found
    return Sheet(name, cells, merged)


def area(reference: str) -> Area:
    """Return the corners of `A1:C4` or `B2`; raises SheetRefused."""
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?", reference)
    if not found:
        raise SheetRefused(f"names the area “{reference}”, which is none")
    left, top, right, bottom = found.groups()
    return column_number(left), int(top), column_number(right or left), int(bottom or top)


@cache
def column_number(letters: str) -> int:
    """Return 1 for `A`, 27 for `AA`."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _row(row: etree._Element, vocabulary: Vocabulary) -> dict[int, Cell]:
    found: dict[int, Cell] = {}
    column = 0
    for node in row.iterchildren(_CELL):
        reference = node.get("r")
        column = column_number(reference.rstrip("0123456789")) if reference else column + 1
        cell = _cell(node, vocabulary)
        if cell != "":
            found[column] = cell
    return found


def _cell(node: etree._Element, vocabulary: Vocabulary) -> Cell:
    kind = node.get("t", "n")
    written = ""
    for child in node:
        tag = child.tag
        if tag == _FORMULA:
            return Flaw("a formula where a value must stand", "Copy the cell and paste it back as value")
        if tag == _VALUE:
            written = child.text or ""
        elif tag == _INLINE:
            return _text(child)
    match kind:
        case "s":
            return vocabulary.texts[_index(written, vocabulary.texts)]
        case "str":
            return _unescaped(written)
        case "d":
            return written
        case "b":
            word = "TRUE" if written == "1" else "FALSE"
            return Flaw(
                f"{word} where a value must stand", "Format the cell as Text and type the word or number"
            )
        case "e":
            return Flaw(f"the error {written} where a value must stand", "Type the value itself")
    if not written:
        return ""
    style = _whole(node.get("s"), 0)
    shown = vocabulary.styles[style] if style < len(vocabulary.styles) else Shown.NUMBER
    return number_cell(written, shown, from_1904=vocabulary.from_1904)


def _text(item: etree._Element) -> str:
    """Join the runs of a text; readings for East Asian letters (rPh) are no part of it."""
    parts = []
    for child in item:
        if child.tag == _TEXT:
            parts.append(child.text or "")
        elif child.tag == _RUN:
            parts.extend(run.text or "" for run in child.iterchildren(_TEXT))
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    """Undo what Excel does to signs that XML cannot hold: `_x000D_` is a carriage return."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _styles(root: etree._Element) -> tuple[Shown, ...]:
    codes = {
        _whole(item.get("numFmtId"), 0): item.get("formatCode", "") for item in root.iter(f"{{{S}}}numFmt")
    }
    formats = root.find(f"{{{S}}}cellXfs")
    ids = [] if formats is None else [_whole(item.get("numFmtId"), 0) for item in formats]
    return tuple(shown_as(format_id, codes.get(format_id, "")) for format_id in ids)


def _whole(text: str | None, default: int) -> int:
    if text is None:
        return default
    if not re.fullmatch("[0-9]{1,9}", text):
        raise SheetRefused(f"has “{text}” where a number must stand")
    return int(text)


def _index(text: str, texts: tuple[str, ...]) -> int:
    index = _whole(text, len(texts))
    if index >= len(texts):
        raise SheetRefused(f"refers to text number {text}, which the workbook does not have")
    return index
