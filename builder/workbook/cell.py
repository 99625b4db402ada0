"""One cell of a sheet: content is checked, then written so that data stays data."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from string import digits

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


def write_cell(node: etree._Element, cell: Cell, row: int, strings: Strings, styles: Styles) -> None:
    """Put `cell` into a cell element whose style, and formula written for `row`, are the template's.

    Raises ValueError saying what is wrong with the content.
    """
    formula = _formula_of(node, cell, row)
    for child in list(node):
        node.remove(child)
    node.attrib.pop("t", "")
    if formula is not None:
        node.append(formula)
    if cell.error:
        if cell.error not in ERRORS:
            raise ValueError(f"“{cell.error}” is not an error of Excel")
        _set(node, "e", cell.error)
    elif isinstance(cell.value, str):
        if formula is not None:
            _set(node, "str", escaped(text_checked(cell.value)))
        else:
            _write_text(node, text_checked(cell.value), cell.quoted, strings, styles)
    elif isinstance(cell.value, bool):
        _set(node, "b", "1" if cell.value else "0")
    elif cell.value is not None:
        _set(node, None, number_text(cell.value))
    if cell.number_format:
        node.set("s", str(styles.formatted(int(node.get("s", "0")), cell.number_format)))


def _formula_of(node: etree._Element, cell: Cell, row: int) -> etree._Element | None:
    """Return the cell's formula element: what `cell` says, or the template's moved to this row."""
    old = node.find(_F)
    if cell.formula:
        made = etree.Element(_F)
        made.text = formula_checked(cell.formula)
        return made
    if old is None:
        return None
    if old.get("t") in ("shared", "dataTable"):
        raise ValueError("the template shares this formula between cells; type it in this cell alone")
    place = node.get("r", "")
    if old.get("t") == "array":
        old.set("ref", place)
    old.attrib.pop("ca", "")
    old.text = moved(old.text or "", int(re.sub(r"\D", "", place)) - row)
    old.tail = None
    return old


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

    def shift(part: str) -> str:
        return _ROW.sub(lambda found: f"{found[1]}{int(found[2]) + rows}", part)

    pieces, at = [], 0
    for kept in _TEXT.finditer(formula):
        pieces += [shift(formula[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join((*pieces, shift(formula[at:])))


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
