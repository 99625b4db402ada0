"""What the brief has by now and the open workbook has not: sheets that only a build can make.

Links to them lead nowhere, and formulas that read them give nothing. So a refresh writes the words without
the link, and the value without the formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.package.area import Reference
from builder.package.cells import CellView, SheetView
from builder.workbook.held import HeldBook
from builder.workbook.written import WrittenBook

_TEXT = re.compile(r'"(?:[^"]|"")*"')
# A sheet between quotation marks, or a word: of a sheet with `!` behind it, of a table with `[`, a name.
_WORD = re.compile(r"'((?:[^']|'')+)'!|([^\W\d][\w.]*)([!\[]?)")


@dataclass(frozen=True, slots=True)
class Lacking:
    """Sheets, tables and defined names that lack, in small letters."""

    sheets: frozenset[str]
    tables: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, held: HeldBook, new: HeldBook) -> Lacking:
        """Return what `new` has and `held` lacks."""
        sheets = frozenset(row.name.casefold() for row in new.sheets if held.sheet(row.name) is None)
        tables = frozenset(row.name.casefold() for row in new.tables if held.table(row.name) is None)
        places = {name: Reference.parse(text) for name, text in new.names.items() if name not in held.names}
        names = {name.casefold() for name, at in places.items() if at and at.sheet.casefold() in sheets}
        return cls(sheets, tables, frozenset(names))

    def left_out(self, book: WrittenBook) -> WrittenBook:
        """Return a workbook of ours as it reads where this lacks."""
        if not (self.sheets or self.tables):
            return book
        sheets = tuple(
            sheet
            if sheet.name.casefold() in self.sheets
            else SheetView(
                sheet.name, sheet.part, {at: self._plain(cell) for at, cell in sheet.cells.items()}
            )
            for sheet in book.held.sheets
        )
        links = {at: link for at, link in book.links.items() if not self._is_led(link)}
        return replace(book, held=replace(book.held, sheets=sheets), links=links)

    def _plain(self, cell: CellView) -> CellView:
        return CellView(cell.value) if cell.formula and any(self._read(cell.formula)) else cell

    def _read(self, formula: str) -> Iterator[bool]:
        for quoted, word, sign in _WORD.findall(_TEXT.sub('""', formula)):
            if quoted:
                yield quoted.replace("''", "'").casefold() in self.sheets
            else:
                yield word.casefold() in {"!": self.sheets, "[": self.tables}.get(sign, self.names)

    def _is_led(self, link: str) -> bool:
        target = Reference.parse(link)
        return target is not None and target.sheet.casefold() in self.sheets
