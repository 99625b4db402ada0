"""Sheets of an `.xlsx` file.

Read from its parts, not with openpyxl: that builds an object for each of a million styles, and believes
what a file says of its own extent.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lxml import etree

from builder.package.active import active
from builder.package.namespaces import R, S
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.texts import unescaped
from builder.package.xml import XmlRefused, elements, parse
from builder.register.cells import Flaw
from builder.register.number_formats import Shown, number_cell
from builder.register.said import sentence
from builder.register.sheet_cells import (
    SheetRefused,
    Vocabulary,
    inline_text,
    place_of,
    read_vocabulary,
    shared_text,
    style_of,
    with_line_ends,
)
from builder.sources import saved
from builder.sources.sheet import MOST_CELLS, MOST_ROWS, Row, Sheet, Unopened, Value, trimmed, value

MOST_UNPACKED = 60_000_000
_CORE = "docProps/core.xml"
_SAVE_AS = "Take the .xls, .xlsx or .csv file as the publisher offers it"


def read(data: bytes) -> tuple[date | None, tuple[Sheet, ...]]:
    """Return the day of the last save and the sheets; raises Unopened."""
    try:
        package = Package.read(data)
        if sum(len(part) for part in package.parts.values()) > MOST_UNPACKED:
            raise Unopened("the file unpacks to far more than a table needs", _SAVE_AS)
        if acting := active(package):
            raise Unopened(sentence("the file {what}", what=acting[0]), _SAVE_AS)
        sheets = tuple(_sheets(package))
    except (PackageRefused, XmlRefused, SheetRefused) as error:
        raise Unopened(sentence("the file {error}", error=error), _SAVE_AS) from error
    except KeyError as error:
        raise Unopened(
            sentence("the file refers to a part that it does not have ({error})", error=error), _SAVE_AS
        ) from error
    return (saved.from_core(package[_CORE]) if _CORE in package else None), sheets


def _sheets(package: Package) -> Iterator[Sheet]:
    book = next(iter(Relationships.of(package).parts(R + "/officeDocument")), "")
    if book not in package or (root := parse(package[book])).tag != f"{{{S}}}workbook":
        raise Unopened("this is not a spreadsheet but another kind of package", _SAVE_AS)
    arrows = Relationships.of(package, book)
    settings = root.find(f"{{{S}}}workbookPr")
    vocabulary = read_vocabulary(
        package,
        next(iter(arrows.parts(R + "/sharedStrings")), ""),
        next(iter(arrows.parts(R + "/styles")), ""),
        from_1904=settings is not None and settings.get("date1904") in ("1", "true"),
    )
    for node in root.iter(f"{{{S}}}sheet"):
        row = arrows[node.get(f"{{{R}}}id", "")]
        if row.type == R + "/worksheet" and not row.external:
            yield _sheet(node.get("name", ""), package[arrows.part(row)], vocabulary)


def _sheet(name: str, data: bytes, vocabulary: Vocabulary) -> Sheet:
    rows: list[Row] = []
    count = 0
    for node in elements(data, f"{{{S}}}worksheet", f"{{{S}}}row"):
        number, cells = _row(node, len(rows) + 1, vocabulary)
        width = max(cells, default=0)
        count += width
        if number > MOST_ROWS or count > MOST_CELLS:
            raise Unopened(
                sentence("sheet {name} is far larger than a table of trade by country", name=name), _SAVE_AS
            )
        if number <= len(rows):
            raise Unopened(
                sentence(
                    "the file has row {number} of sheet {name} twice or out of order",
                    number=number,
                    name=name,
                ),
                _SAVE_AS,
            )
        rows += [()] * (number - 1 - len(rows))
        rows.append(tuple(cells.get(column) for column in range(1, width + 1)))
    return Sheet(name, trimmed(rows))


def _row(row: etree._Element, next_row: int, vocabulary: Vocabulary) -> tuple[int, dict[int, Value]]:
    number = int(text) if (text := row.get("r", "")).isdecimal() and len(text) < 8 else next_row
    cells: dict[int, Value] = {}
    column = 0
    for node in row.iterchildren(f"{{{S}}}c"):
        column = place_of(node.get("r"), column + 1)
        if (found := _value(node, vocabulary)) is not None:
            cells[column] = found
    return number, cells


def _value(node: etree._Element, vocabulary: Vocabulary) -> Value:
    """Return what is shown; a formula saved without its value stays a formula, never a blank."""
    written = node.findtext(f"{{{S}}}v") or ""
    formula = node.findtext(f"{{{S}}}f")
    kind = node.get("t", "n")
    if kind == "inlineStr":
        return value(inline_text(node))
    if not written:
        return None if formula is None else f"={formula}"
    if kind == "s":
        return value(shared_text(written, vocabulary))
    if kind == "b":
        return value(written == "1")
    if kind in ("str", "e", "d"):
        return value(with_line_ends(unescaped(written)))
    return _number(written, style_of(node, vocabulary), vocabulary.from_1904)


def _number(written: str, style: Shown, from_1904: bool) -> Value:
    """Return a number whatever its format; a day or time becomes text, which no figure is made of."""
    is_day = style in (Shown.DATE, Shown.TIME, Shown.PART_OF_DATE)
    cell = number_cell(written, Shown.DATE if is_day else Shown.NUMBER, from_1904=from_1904)
    if isinstance(cell, Flaw):
        return sentence("a date ({written})", written=written) if is_day else written
    return cell.isoformat() if isinstance(cell, date) else value(float(str(cell)))
