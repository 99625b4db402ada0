"""Fill an Excel template without loss: only parts that change are written, all others stay byte for byte."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.package.area import Area, Reference, cell_name, quoted
from builder.package.core import Properties
from builder.package.namespaces import S
from builder.package.parts import Package
from builder.workbook.cell import write_cell
from builder.workbook.charts import refresh_charts, set_alt_text
from builder.workbook.content import BookFill, FactCell, NamedFill
from builder.workbook.drop import drop_sheets
from builder.workbook.footer import set_footer
from builder.workbook.gone import leftover_references, without_result
from builder.workbook.kept import losses
from builder.workbook.links import Links
from builder.workbook.names import Names
from builder.workbook.sheets import Book
from builder.workbook.table import Growth, Table, fill_table, nearest, stretch_rules, tables_of

CREATOR = "TradeBrief"


class FillRefused(ValueError):
    """A workbook cannot be filled; `problems` says all of it, one place a line."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class FilledBook:
    """The finished file, and where each fact stands: id → `Trend!B4`."""

    data: bytes
    addresses: Mapping[str, str]


def fill(template: bytes, content: BookFill) -> FilledBook:
    """Return the template filled; the same template and content give the same bytes.

    Raises FillRefused (a ValueError) with every problem of content and template, PackageRefused and
    XmlRefused where the template is no safe Office file.
    """
    return _Filler(Book(Package.read(template)), content).filled()


class _Filler:
    def __init__(self, book: Book, content: BookFill) -> None:
        self._book = book
        self._content = content
        self._links = Links(book)
        self._names = Names(book)
        self._problems: list[str] = []
        self._changed: set[str] = set()

    def filled(self) -> FilledBook:
        book, content = self._book, self._content
        self._problems += losses(book, {table.name for table in content.tables})
        if self._problems:
            raise FillRefused(self._problems)
        gone = {table.name for table in tables_of(book)}
        self._problems += drop_sheets(book, content.drop_sheets, self._links)
        tables = {table.name: table for table in tables_of(book)}
        growths = self._fill_tables(tables)
        for named in content.named:
            self._fill_named(named)
        for growth in growths:
            stretch_rules(book, growth)
        for sheet in book.sheets():
            if sheet.name.casefold() in self._changed:
                book.grid(sheet.part).measure()
        self._names.stretch(growths)
        self._problems += refresh_charts(book, growths, self._changed)
        places = {fact.name: place for fact in content.facts if (place := self._place(fact, tables))}
        self._problems += self._names.add(places, tables)
        self._dress()
        self._links.finish()
        self._let_recalculate()
        self._problems += without_result(book)
        self._problems += leftover_references(book, set(content.drop_sheets), gone - set(tables))
        if self._problems:
            raise FillRefused(self._problems)
        package = Properties(
            content.title, content.subject, CREATOR, content.language, content.as_of
        ).written_to(book.finished())
        addresses = {name: _address(place) for name, place in places.items()}
        return FilledBook(package.to_bytes(), addresses)

    def _fill_tables(self, tables: Mapping[str, Table]) -> list[Growth]:
        growths, seen = [], set()
        for wanted in self._content.tables:
            table = tables.get(wanted.name)
            if table is None:
                hint = nearest(wanted.name, tables)
                self._problems.append(f"the template has no table “{wanted.name}”{hint}")
                continue
            if wanted.name in seen:
                self._problems.append(f"the table {wanted.name} is filled twice")
                continue
            seen.add(wanted.name)
            growth, problems = fill_table(self._book, table, wanted, self._links)
            self._problems += problems
            self._changed.add(table.sheet.name.casefold())
            if growth:
                growths.append(growth)
        return growths

    def _fill_named(self, named: NamedFill) -> None:
        place = self._names.cell_of(named.name)
        sheet = self._book.sheet(place.sheet) if place else None
        if place is None or sheet is None:
            hint = nearest(named.name, self._names.known())
            self._problems.append(f"the template has no name “{named.name}” for one cell{hint}")
            return
        self._book.edit(sheet.part)
        self._changed.add(sheet.name.casefold())
        grid = self._book.grid(sheet.part)
        row, column = place.area.top, place.area.left
        try:
            write_cell(grid.cell(row, column), named.cell, row, self._book.strings, self._book.styles)
            # A link of the template's stays on words that take no other one.
            if named.cell.link or named.cell.value is None:
                self._links.clear(sheet, place.area)
            if named.cell.link:
                self._links.add(sheet, cell_name(row, column), named.cell.link)
        except ValueError as error:
            self._problems.append(f"name {named.name} ({_address(place)}): {error}")
        grid.fit(row, {column: named.cell}, self._book.styles)

    def _place(self, fact: FactCell, tables: Mapping[str, Table]) -> Reference | None:
        """Return the cell that a fact stands in, None (and a problem) where there is no such cell."""
        if fact.at:
            place = self._names.cell_of(fact.at)
            if place is None:
                hint = nearest(fact.at, self._names.known())
                self._problems.append(f"fact {fact.name}: there is no name “{fact.at}” for one cell{hint}")
            return place
        table = tables.get(fact.table)
        rows = next((len(filled.rows) for filled in self._content.tables if filled.name == fact.table), 0)
        if table is None or not 0 <= fact.row < rows:
            self._problems.append(f"fact {fact.name}: the table “{fact.table}” has no row {fact.row + 1}")
            return None
        try:
            column = table.column(fact.column)
        except ValueError as error:
            self._problems.append(f"fact {fact.name}: {error}")
            return None
        row = table.data.top + fact.row
        return Reference(table.sheet.name, Area(row, column, row, column))

    def _dress(self) -> None:
        """Set the texts that stand beside the cells: descriptions of charts and footers."""
        for name, text in self._content.alt_texts.items():
            sheet = self._book.sheet(name)
            if sheet is None:
                self._problems.append(f"alt text of the sheet {name}: there is no such sheet")
            else:
                self._problems += set_alt_text(self._book, sheet, text)
        if self._content.footer_centre:
            for sheet in self._book.sheets():
                self._problems += set_footer(self._book, sheet, self._content.footer_centre)

    def _let_recalculate(self) -> None:
        """Take out the order of calculation, which lists cells that have moved; Excel makes it anew.

        A full calculation on opening is not asked for: our values are right, and Excel would ask to save
        a file that nobody changed.
        """
        book = self._book
        for arrow in book.relationships:
            if arrow.type.endswith("/calcChain"):
                part = book.relationships.part(arrow)
                book.change(book.relationships.without(arrow.id).written_to)
                book.forget({part})
        settings = book.look(book.part).find(f"{{{S}}}calcPr")
        if settings is not None and settings.get("fullCalcOnLoad"):
            book.edit(book.part)
            del settings.attrib["fullCalcOnLoad"]


def _address(place: Reference) -> str:
    return f"{quoted(place.sheet)}!{place.area}"
