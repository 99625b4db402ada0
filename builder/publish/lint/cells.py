"""The cells of a sheet: where they stand, what they point at, and whether their value is of their type."""

from __future__ import annotations

import re
from datetime import datetime

from lxml import etree

from builder.package.area import LAST_COLUMN, LAST_ROW, Area, cell_at, cell_name, column_number
from builder.package.namespaces import S
from builder.package.texts import held_text
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope, check_formula
from builder.publish.lint.styles import Formats
from builder.publish.lint.words import LONGEST_TEXT, SharedTexts, check_text
from builder.register.said import sentence, words

_ERRORS = {
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#EXTERNAL!",
}  # fmt: skip
_TYPES = {"n", "s", "str", "inlineStr", "b", "e", "d"}
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?")
# The last day that Excel knows is 31 December 9999.
_LAST_DAY = 2_958_466
_TALLEST = 409.5
_ROW, _C, _F, _V, _IS = (f"{{{S}}}{name}" for name in ("row", "c", "f", "v", "is"))

Held = dict[tuple[int, int], str | None]


class CellCheck:
    """Checks every cell of one sheet; `corner` is the last row and column that held one."""

    def __init__(
        self, part: str, title: str, texts: SharedTexts, formats: Formats, scope: Scope, report: Report
    ) -> None:
        self._part, self._title, self._report = part, title, report
        self._texts, self._formats, self._scope = texts.texts, formats, scope
        self._styles = {str(number): number for number in range(formats.cells)}
        self._shared: set[str] = set()
        self.corner = (0, 0)

    def check(self, root: etree._Element) -> Held:
        """Return the text of the cells that hold text, None for any other kind, by row and column."""
        held: Held = {}
        last, right = 0, 0
        for row in root.iterfind(f"{{{S}}}sheetData/{_ROW}"):
            number = self._row_number(row, last)
            last = max(last, number)
            column, ending = 0, str(number)
            for node in row.iterchildren(_C):
                reference = node.get("r") or cell_name(number, column + 1)
                try:
                    place = _place(reference, number, ending)
                except ValueError as error:
                    self._add(reference, words(error), "Excel's sheets end in XFD1048576")
                    continue
                if place in held:
                    self._add(
                        reference,
                        sentence("the cell {reference} is there twice", reference=reference),
                        "Take one out",
                    )
                elif place[0] != number or place[1] <= column:
                    self._add(
                        reference,
                        sentence("the cell {reference} is out of order", reference=reference),
                        "Rows and cells go up",
                    )
                column = max(column, place[1])
                held[place] = self._cell(node, reference)
            right = max(right, column)
        self.corner = (last, right)
        return held

    def _add(self, reference: str, what: str, do: str = "") -> None:
        self._report.add(self._part, what, f"{self._title}!{reference}", do)

    def _row_number(self, row: etree._Element, last: int) -> int:
        number = whole(row.get("r"), last + 1)
        if number <= last:
            self._add(
                f"{number}:{number}",
                sentence("row {number} stands after row {last}", number=number, last=last),
                "Rows and cells go up",
            )
        if not 1 <= number <= LAST_ROW:
            self._add(
                f"{number}:{number}",
                sentence("there is no row {number}", number=number),
                "Excel's sheets end in XFD1048576",
            )
        height = row.get("ht")
        if height is not None and not (_NUMBER.fullmatch(height) and 0 <= float(height) <= _TALLEST):
            self._add(
                f"{number}:{number}",
                sentence(
                    "the row is {height} points high, Excel takes 0 to {tallest}",
                    height=height,
                    tallest=_TALLEST,
                ),
            )
        return number

    def _cell(self, node: etree._Element, reference: str) -> str | None:
        style = node.get("s", "0")
        number = self._styles.get(style, -1)
        if number < 0:
            self._add(
                reference,
                sentence("there is no cell format {style}", style=style),
                sentence("There are {cells}", cells=self._formats.cells),
            )
        value, inline = None, None
        for child in node:
            if child.tag == _V:
                value = child.text
            elif child.tag == _F:
                self._formula(child, reference)
            elif child.tag == _IS:
                inline = child
        kind = node.get("t", "n")
        if kind == "s":
            return self._shared_text(value, reference)
        if kind == "inlineStr":
            return self._own_text(inline, value, reference)
        if inline is not None:
            self._add(
                reference, sentence("a cell of type {kind} holds a text", kind=kind), 'Set t="inlineStr"'
            )
        if kind == "str":
            return self._result(value or "", reference)
        if kind not in _TYPES:
            self._add(
                reference,
                sentence("“{kind}” is no type of cell", kind=kind),
                sentence("There are {listed}", listed=", ".join(sorted(_TYPES))),
            )
        elif value:
            self._value(kind, value, number, reference)
        return None

    def _shared_text(self, number: str | None, reference: str) -> str:
        if number is not None and number.isdecimal() and int(number) < len(self._texts):
            return self._texts[int(number)]
        self._add(
            reference,
            sentence("there is no shared text {value}", value=number),
            sentence("There are {count}", count=len(self._texts)),
        )
        return ""

    def _own_text(self, inline: etree._Element | None, value: str | None, reference: str) -> str:
        if value is not None:
            self._add(reference, "a cell with its own text holds a value too", "Keep <is>, drop <v>")
        if inline is None:
            return ""
        text = held_text(inline)
        check_text(inline, text, self._part, f"{self._title}!{reference}", self._report)
        return text

    def _result(self, text: str, reference: str) -> str:
        if len(text) > LONGEST_TEXT:
            self._add(
                reference,
                sentence(
                    "the text has {count} characters, a cell takes {longest_text}",
                    count=len(text),
                    longest_text=LONGEST_TEXT,
                ),
            )
        return text

    def _value(self, kind: str, value: str, style: int, reference: str) -> None:
        if kind == "n":
            good = bool(_NUMBER.fullmatch(value)) and abs(float(value)) < 1e308
            if good and style in self._formats.dates and not 0 <= float(value) < _LAST_DAY:
                self._add(
                    reference,
                    sentence("{value} is no day that Excel can show", value=value),
                    "It counts 1900 to 9999",
                )
        elif kind == "d":
            good = _is_moment(value)
        else:
            good = value in (("0", "1") if kind == "b" else _ERRORS)
        if not good:
            self._add(
                reference,
                sentence("“{value}” is no value for a cell of type {kind}", value=value, kind=kind),
                "Change value or type",
            )

    def _formula(self, node: etree._Element, reference: str) -> None:
        kind = node.get("t", "normal")
        if kind in ("shared", "array") and node.get("ref"):
            try:
                inside = Area.parse(node.get("ref", "")).holds(Area.parse(reference))
            except ValueError:
                inside = False
            if not inside:
                self._add(
                    reference,
                    sentence("its formula is for {ref}, where the cell is not", ref=node.get("ref")),
                )
        if kind == "shared":
            group = node.get("si", "")
            if node.text:
                self._shared.add(group)
            elif group not in self._shared:
                self._add(
                    reference,
                    sentence("the shared formula {group} is nowhere", group=group),
                    "Write the formula out",
                )
        if node.text:
            check_formula(node.text, self._scope, self._part, f"{self._title}!{reference}", self._report)


def _place(reference: str, row: int, ending: str) -> tuple[int, int]:
    """Return row and column of a cell, fast where it stands in the row it should."""
    letters = reference.removesuffix(ending)
    usual = letters != reference and len(letters) <= 3 and letters.isascii() and letters.isalpha()
    column = column_number(letters) if usual and letters.isupper() else LAST_COLUMN + 1
    return (row, column) if column <= LAST_COLUMN else cell_at(reference)


def _is_moment(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True
