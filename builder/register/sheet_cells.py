"""The cells of a workbook's sheets, read from their XML: texts, numbers, dates, and what is none of them.

openpyxl is not used here: it would round nothing and refuse little, but it takes several times as
long, and it opens what it should not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from builder.package.area import LAST_COLUMN, LAST_ROW, column_number
from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.texts import text_of, unescaped
from builder.package.xml import elements, parse
from builder.register.cells import Cell, Flaw
from builder.register.number_formats import Shown, number_cell, shown_as
from builder.register.said import sentence

_ROW, _CELL, _FORMULA, _VALUE = f"{{{S}}}row", f"{{{S}}}c", f"{{{S}}}f", f"{{{S}}}v"
_MERGED = f"{{{S}}}mergeCell"
_INLINE = f"{{{S}}}is"

MOST_CELLS = 2_000_000
MOST_MERGED = 100_000

_LETTERS = re.compile("[A-Z]{1,3}")

FORMULA = Flaw("a formula where a value must stand", "Copy the cell and paste it back as value")

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
        texts = tuple(
            with_line_ends(text_of(item)) for item in parse(package[strings]).iterchildren(f"{{{S}}}si")
        )
    return Vocabulary(texts, _styles(parse(package[styles])) if styles in package else (), from_1904)


def read_sheet(name: str, data: bytes, vocabulary: Vocabulary) -> Sheet:
    """Read one sheet's cells; raises SheetRefused where a place in it cannot be understood."""
    merged: dict[Area, None] = {}
    cells: dict[int, dict[int, Cell]] = {}
    number = count = 0
    for node in elements(data, f"{{{S}}}worksheet", _ROW, _MERGED):
        if node.tag == _MERGED:
            merged[area(node.get("ref", ""))] = None
            if len(merged) > MOST_MERGED:
                raise SheetRefused(f"has more than {MOST_MERGED:,} merged cells on the sheet {name}")
            continue
        number = _whole(node.get("r"), number + 1)
        if found := _row(node, vocabulary):
            cells[number] = found
        count += len(found)
        if count > MOST_CELLS:
            raise SheetRefused(f"has more than {MOST_CELLS:,} cells on the sheet {name}")
    return Sheet(name, cells, tuple(merged))


def area(reference: str) -> Area:
    """Return the corners of `A1:C4` or `B2`; raises SheetRefused."""
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?", reference)
    if not found:
        raise SheetRefused(f"names the area “{reference}”, which is none")
    left, top, right, bottom = found.groups()
    corners = column_number(left), int(top), column_number(right or left), int(bottom or top)
    if not (1 <= corners[0] <= corners[2] <= LAST_COLUMN and 1 <= corners[1] <= corners[3] <= LAST_ROW):
        raise SheetRefused(f"names the area “{reference}”, which no sheet has")
    return corners


def _row(row: etree._Element, vocabulary: Vocabulary) -> dict[int, Cell]:
    found: dict[int, Cell] = {}
    column = 0
    for node in row.iterchildren(_CELL):
        column = place_of(node.get("r"), column + 1)
        cell = _cell(node, vocabulary)
        if cell != "":
            found[column] = cell
    return found


def place_of(reference: str | None, next_column: int) -> int:
    """Return the column of a cell from its reference, the next one where it has none; raises SheetRefused."""
    if reference is None:
        return next_column
    letters = reference.rstrip("0123456789")
    if not _LETTERS.fullmatch(letters):
        raise SheetRefused(f"has a cell in the place “{reference[:20]}”, which no sheet has")
    return column_number(letters)


def _cell(node: etree._Element, vocabulary: Vocabulary) -> Cell:
    kind = node.get("t", "n")
    written = ""
    for child in node:
        tag = child.tag
        if tag == _FORMULA:
            return FORMULA
        if tag == _VALUE:
            written = child.text or ""
        elif tag == _INLINE:
            return with_line_ends(text_of(child))
    match kind:
        case "s":
            return shared_text(written, vocabulary)
        case "str":
            return with_line_ends(unescaped(written))
        case "d":
            return written
        case "b":
            return truth_cell("TRUE" if written == "1" else "FALSE")
        case "e":
            return error_cell(written)
    if not written:
        return ""
    return number_cell(written, style_of(node, vocabulary), from_1904=vocabulary.from_1904)


def truth_cell(word: str) -> Flaw:
    """Return the flaw of a cell that holds TRUE or FALSE."""
    return Flaw(
        sentence("{word} where a value must stand", word=word),
        "Format the cell as Text and type the word or number",
    )


def error_cell(error: str) -> Flaw:
    """Return the flaw of a cell that holds an error."""
    return Flaw(sentence("the error {error} where a value must stand", error=error), "Type the value itself")


def style_of(node: etree._Element, vocabulary: Vocabulary) -> Shown:
    """Return how the cell's style shows a number."""
    style = _whole(node.get("s"), 0)
    return vocabulary.styles[style] if style < len(vocabulary.styles) else Shown.NUMBER


def shared_text(written: str, vocabulary: Vocabulary) -> str:
    """Return the shared text of that number; raises SheetRefused where the workbook has none."""
    return vocabulary.texts[_index(written, vocabulary.texts)]


def inline_text(node: etree._Element) -> str:
    """Return the text that stands in the cell itself."""
    return "".join(with_line_ends(text_of(item)) for item in node.iterchildren(_INLINE))


def with_line_ends(text: str) -> str:
    """Return a text with line ends as Python has them."""
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
