"""One cell of a sheet: content is checked, then written so that data stays data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from string import ascii_uppercase, digits

from lxml import etree

from builder.package.area import cell_name, column_number
from builder.package.namespaces import S
from builder.package.texts import escaped
from builder.package.xml import checked
from builder.workbook.content import Cell
from builder.workbook.shared import Strings, Styles

# Excel's limits: “Excel specifications and limits”, Microsoft; a double holds integers up to 2^53.
LONGEST_TEXT = 32_767
LONGEST_FORMULA = 8_192
LARGEST_INTEGER = 2**53
# Before this day Excel's count is off by one: it believes in 29 February 1900.
FIRST_DAY = date(1900, 3, 1)
_DAY_ZERO = date(1899, 12, 30)

ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})
_FORMULA_SIGNS = ("=", "+", "-", "@", "'")

# Unicode's category Cc without the line feed, which is a new line in a cell.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_F, _V, _IS = f"{{{S}}}f", f"{{{S}}}v", f"{{{S}}}is"
_TEXT = re.compile(r'"(?:[^"]|"")*"|\'(?:[^\']|\'\')*\'|\[(?:[^\[\]]|\[[^\[\]]*\])*\]')
_ROW = re.compile(r"(?<![\w.$])(\$?[A-Z]{1,3})([1-9][0-9]{0,6})(?![\w.(!\[])")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A cell of the template that many are made from: its element, and its formula as written for `row`."""

    node: etree._Element
    formula: etree._Element | None
    row: int

    @classmethod
    def of(cls, node: etree._Element, row: int) -> Pattern:
        """Return the pattern that a cell of the template is; the cell stays as it is."""
        blank = copy(node)
        formula = blank.find(_F)
        for child in list(blank):
            blank.remove(child)
        blank.attrib.pop("t", "")
        return cls(blank, formula, row)

    def cell(self, name: str) -> etree._Element:
        """Return a cell of this look and without content, for the place of this name."""
        made = copy(self.node)
        made.set("r", name)
        return made


def write_cell(node: etree._Element, cell: Cell, row: int, strings: Strings, styles: Styles) -> None:
    """Put `cell` into a cell element whose style, and formula written for `row`, are the template's.

    Raises ValueError saying what is wrong with the content.
    """
    pattern = Pattern(node, node.find(_F), row)
    for child in list(node):
        node.remove(child)
    node.attrib.pop("t", "")
    write_new_cell(node, cell, pattern, strings, styles)


def write_new_cell(
    node: etree._Element, cell: Cell, pattern: Pattern, strings: Strings, styles: Styles
) -> None:
    """Put `cell` into an empty cell element of the pattern's look; raises ValueError as `write_cell`."""
    if cell.formula:
        etree.SubElement(node, _F).text = formula_checked(cell.formula)
    elif pattern.formula is not None:
        node.append(_moved_formula(pattern.formula, node.get("r", ""), pattern.row))
    value = cell.value
    if cell.error:
        if cell.error not in ERRORS:
            raise ValueError(f"“{cell.error}” is not an error of Excel")
        _set(node, "e", cell.error)
    elif isinstance(value, str):
        if len(node):
            _set(node, "str", escaped(text_checked(value)))
        else:
            _write_text(node, text_checked(value), cell.quoted, strings, styles)
    elif isinstance(value, bool):
        _set(node, "b", "1" if value else "0")
    elif value is not None:
        _set(node, None, number_text(value))
    if cell.number_format:
        node.set("s", str(styles.formatted(int(node.get("s", "0")), cell.number_format)))


def _moved_formula(old: etree._Element, place: str, row: int) -> etree._Element:
    """Return the template's formula moved to this place."""
    if old.get("t") in ("shared", "dataTable"):
        raise ValueError("the template shares this formula between cells; type it in this cell alone")
    made = copy(old)
    if made.get("t") == "array":
        made.set("ref", place)
    made.attrib.pop("ca", "")
    made.text = moved(old.text or "", int(place.lstrip(ascii_uppercase)) - row)
    made.tail = None
    return made


def _write_text(node: etree._Element, text: str, quoted: bool, strings: Strings, styles: Styles) -> None:
    _set(node, "s", str(strings.number_of(text, quoted=quoted)))
    if text.startswith(_FORMULA_SIGNS):
        node.set("s", str(styles.quoted(int(node.get("s", "0")))))


def _set(node: etree._Element, kind: str | None, text: str) -> None:
    if kind:
        node.set("t", kind)
    etree.SubElement(node, _V).text = text


def moved(formula: str, rows: int) -> str:
    """Return a formula copied down by so many rows: `B6` moves, `B$6`, texts and `[columns]` do not."""
    if rows == 0:
        return formula

    return "".join([piece if isinstance(piece, str) else str(piece + rows) for piece in _pieces(formula)])


@lru_cache(maxsize=4096)
def _pieces(formula: str) -> tuple[str | int, ...]:
    """Return a formula taken apart: what stays as it is, and the row numbers that move with the formula."""
    pieces: list[str | int] = []
    at = 0
    for kept in _TEXT.finditer(formula):
        pieces += (*_rows_in(formula[at : kept.start()]), kept[0])
        at = kept.end()
    return (*pieces, *_rows_in(formula[at:]))


def _rows_in(part: str) -> Iterator[str | int]:
    at = 0
    for found in _ROW.finditer(part):
        yield part[at : found.start(2)]
        yield int(found[2])
        at = found.end()
    yield part[at:]


def number_text(value: Decimal | int | date) -> str:
    """Return a number as the file holds it, a day as its serial number; raises ValueError."""
    if isinstance(value, date):
        return str(_serial(value))
    if not isinstance(value, (Decimal, int)):
        raise ValueError(f"a {type(value).__name__} is no exact number; give a Decimal")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} is not a number that a cell can hold")
    if not -LARGEST_INTEGER <= value <= LARGEST_INTEGER:
        raise ValueError(f"{value} is more than 2^53; Excel would round it")
    if value == int(value):
        return str(int(value))
    # Excel's numbers are doubles: the shortest text that gives the same double, as Excel writes it.
    return repr(float(value)).replace("e", "E")


def _serial(day: date) -> int:
    if isinstance(day, datetime):
        raise ValueError(f"{day} has a time of day; give the day alone")
    if day < FIRST_DAY:
        raise ValueError(f"the day {day} is before {FIRST_DAY}, where Excel counts days wrongly")
    return (day - _DAY_ZERO).days


def text_checked(text: str) -> str:
    """Return a text that a cell can hold; raises ValueError."""
    # What can be printed is no control character and nothing that XML cannot hold: nearly every text.
    if len(text) * 2 <= LONGEST_TEXT and text.isprintable():
        return text
    # Excel counts what UTF-16 counts: a sign beyond U+FFFF is two.
    length = len(text) + sum(sign > "\uffff" for sign in text)
    if length > LONGEST_TEXT:
        raise ValueError(f"the text has {length} characters, a cell holds {LONGEST_TEXT}")
    if found := _CONTROL.search(text):
        code, number = ord(found[0]), found.start() + 1
        raise ValueError(f"the text holds the control character U+{code:04X} (number {number})")
    return checked(text)


def formula_checked(formula: str) -> str:
    """Return a formula as the file holds it; raises ValueError."""
    if len(formula) > LONGEST_FORMULA:
        raise ValueError(f"the formula has {len(formula)} characters, Excel takes {LONGEST_FORMULA}")
    if formula.startswith("="):
        raise ValueError("the formula begins with “=”, which the file leaves out")
    return checked(formula)


def cell_in(row: etree._Element, row_number: int, column: int) -> etree._Element:
    """Return the cell of a row, made in its right place where there is none."""
    name = cell_name(row_number, column)
    for at, node in enumerate(list(row)):
        here = column_of(node)
        if here == column:
            return node
        if here > column:
            made = etree.Element(f"{{{S}}}c", r=name)
            row.insert(at, made)
            return made
    return etree.SubElement(row, f"{{{S}}}c", r=name)


def column_of(node: etree._Element) -> int:
    """Return the column of a cell element, from 1."""
    return column_number(node.get("r", "").rstrip(digits))


def holds_something(node: etree._Element) -> bool:
    """Return whether a cell element has a formula or a value, not a style alone."""
    return any(node.find(tag) is not None for tag in (_F, _V, _IS))
