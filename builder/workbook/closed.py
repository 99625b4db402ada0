"""`ClosedBook`: changes made to a workbook's file by its parts; what is not touched stays byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from lxml import etree

from builder.package.area import Area, cell_name
from builder.package.cells import Place, sheets_of
from builder.package.namespaces import S
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.register.said import sentence
from builder.workbook.added import add_sheet
from builder.workbook.cell import holds_something, write_cell
from builder.workbook.changes import (
    AddSheet,
    Change,
    ChangesRefused,
    DropNote,
    DropSheet,
    Paint,
    PointName,
    PutNote,
    Recalculate,
    SetCell,
    SizeTable,
    Unpaint,
)
from builder.workbook.charts import refresh_charts
from builder.workbook.drop import drop_sheets
from builder.workbook.held import HeldBook, HeldTable
from builder.workbook.links import Links
from builder.workbook.names import Names
from builder.workbook.notes import Notes
from builder.workbook.shared_formulas import part_formulas
from builder.workbook.sheets import Book, Sheet
from builder.workbook.table import Growth, Table, resize_table, stretch_rules, tables_of

# ISO/IEC 29500-1, 18.2.27, CT_Workbook.
_BEFORE_CALCULATION = (
    *("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"),
    *("functionGroups", "externalReferences", "definedNames"),
)


class ClosedBook:
    """A workbook in a file: `data` after `apply` is the file with all changes."""

    def __init__(self, data: bytes) -> None:
        """Open a workbook; raises ChangesRefused for a file that is none, or that counts days from 1904."""
        self.data = data
        self._held: HeldBook | None = None
        try:
            self._package = Package.read(data)
            self._book = Book(self._package)
        except (PackageRefused, XmlRefused, KeyError, ValueError) as error:
            raise ChangesRefused([_words(error)]) from None

    def held(self) -> HeldBook:
        """Return what the file holds."""
        if self._held is not None:
            return self._held
        book = self._book
        names = {
            node.get("name", ""): node.text or ""
            for node in book.look(book.part).iterfind(f"{{{S}}}definedNames/{{{S}}}definedName")
            if node.get("localSheetId") is None
        }
        self._held = HeldBook(sheets_of(self._package), tuple(map(self._table, tables_of(book))), names)
        return self._held

    def notes(self, sheet: str) -> Mapping[Place, str]:
        """Return the notes on a sheet."""
        return Notes(self._book, self._sheet(sheet)).texts()

    def look(self, sheet: str, place: Place) -> str:
        """Return a cell's ground and the number of its format."""
        node = self._book.grid(self._sheet(sheet).part).find(*place)
        return self._book.styles.ground(int(node.get("s", "0")) if node is not None else -1)

    def locked(self, sheet: str) -> bool:
        """Return whether a sheet is protected."""
        found = self._book.sheet(sheet)
        root = None if found is None else self._book.look(found.part)
        held = None if root is None else root.find(f"{{{S}}}sheetProtection")
        return held is not None and held.get("sheet") in ("1", "true")

    def apply(self, changes: Iterable[Change]) -> None:
        """Make changes in their order; raises ChangesRefused, and then `data` is as it was."""
        made = _Changing(Book(self._package))
        made.make(changes)
        self._package = made.finished()
        self.data = self._package.to_bytes()
        self._book = Book(self._package)
        self._held = None

    def _sheet(self, name: str) -> Sheet:
        found = self._book.sheet(name)
        if found is None:
            raise ChangesRefused([sentence("there is no sheet “{name}”", name=name)])
        return found

    def _table(self, table: Table) -> HeldTable:
        root = self._book.look(table.part)
        area = Area.parse(root.get("ref", ""))
        header, totals = int(root.get("headerRowCount", "1")), int(root.get("totalsRowCount", "0"))
        return HeldTable(table.name, table.sheet.name, area, table.columns, header, totals)


class _Changing:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._links = Links(book)
        self._names = Names(book)
        self._notes: dict[str, Notes] = {}
        self._growths: dict[str, Growth] = {}
        self._changed: set[str] = set()
        self._problems: list[str] = []

    def make(self, changes: Iterable[Change]) -> None:
        for change in changes:
            try:
                self._make(change)
            except ValueError as error:
                what = _words(error)
                if isinstance(change, SetCell):
                    place = f"{change.sheet}!{cell_name(*change.place)}"
                    what = sentence("{place}: {what}", place=place, what=what)
                self._problems.append(what)
        if self._problems:
            raise ChangesRefused(self._problems)

    def finished(self) -> Package:
        """Return the package with every change, names and charts following tables that grew."""
        book, growths = self._book, list(self._growths.values())
        for growth in growths:
            stretch_rules(book, growth)
        self._names.stretch(growths)
        for name in self._changed:
            if (sheet := book.sheet(name)) is not None:
                book.grid(sheet.part).measure()
        if faults := refresh_charts(book, growths, self._changed, ours=False):
            raise ChangesRefused(faults)
        for notes in self._notes.values():
            notes.finish()
        self._links.finish()
        _forget_order(book)
        return book.finished()

    def _make(self, change: Change) -> None:
        match change:
            case AddSheet():
                add_sheet(self._book, change)
            case DropSheet(name):
                self._problems += drop_sheets(self._book, (name,), self._links)
                self._growths = {
                    key: row for key, row in self._growths.items() if row.table.sheet.name != name
                }
            case SetCell():
                self._set(change)
            case SizeTable(table, rows):
                self._size(table, rows)
            case PutNote(sheet, place, text):
                self._notes_of(sheet).put(place, text)
            case DropNote(sheet, place):
                self._notes_of(sheet).drop(place)
            case Paint(sheet, place, colour):
                self._restyle(sheet, place, lambda style: self._book.styles.painted(style, colour))
            case Unpaint(sheet, place, look):
                self._restyle(sheet, place, lambda style: self._book.styles.unpainted(style, look))
            case PointName(name, place):
                self._names.point(name, place)
            case Recalculate():
                self._let_recalculate()

    def _let_recalculate(self) -> None:
        root = self._book.edit(self._book.part)
        held = root.find(f"{{{S}}}calcPr")
        if held is None:
            held = etree.Element(f"{{{S}}}calcPr")
            before = {f"{{{S}}}{name}" for name in _BEFORE_CALCULATION}
            root.insert(max(at for at, node in enumerate(root, 1) if node.tag in before), held)
        held.set("fullCalcOnLoad", "1")

    def _set(self, change: SetCell) -> None:
        sheet = self._sheet(change.sheet)
        self._book.edit(sheet.part)
        self._changed.add(sheet.name.casefold())
        grid, (row, column), cell = self._book.grid(sheet.part), change.place, change.cell
        node = grid.find(row, column)
        if node is None and cell.value is None and not cell.formula and not cell.error:
            return
        part_formulas(grid, node)
        area = Area(row, column, row, column)
        write_cell(grid.cell(row, column), cell, row, self._book.strings, self._book.styles)
        if cell.link or cell.value is None:
            self._links.clear(sheet, area)
        if cell.link:
            self._links.add(sheet, cell_name(row, column), cell.link)
        grid.fit(row, {column: cell}, self._book.styles)

    def _size(self, name: str, rows: int) -> None:
        table = next((row for row in tables_of(self._book) if row.name.casefold() == name.casefold()), None)
        if table is None:
            raise ValueError(sentence("there is no table “{name}”", name=name))
        growth, problems = resize_table(self._book, table, rows, self._links)
        self._problems += problems
        self._changed.add(table.sheet.name.casefold())
        if growth is not None:
            first = self._growths.get(table.name)
            self._growths[table.name] = growth if first is None else Growth(first.table, growth.new)

    def _notes_of(self, name: str) -> Notes:
        if name not in self._notes:
            self._notes[name] = Notes(self._book, self._sheet(name))
        return self._notes[name]

    def _restyle(self, name: str, place: Place, style: Callable[[int], int]) -> None:
        sheet = self._sheet(name)
        self._book.edit(sheet.part)
        grid = self._book.grid(sheet.part)
        found = grid.find(*place)
        # A cell that is not there has the format of its column, as Excel makes it.
        node = grid.cell(*place) if found is None else found
        if found is None:
            node.set("s", str(grid.widths.style(place[1])))
        new = style(int(node.get("s", "0")))
        if new < 0:
            parent = node.getparent()
            if parent is not None and not holds_something(node):
                parent.remove(node)
                return
            new = self._book.styles.unpainted(int(node.get("s", "0")), "none")
        node.set("s", str(new))

    def _sheet(self, name: str) -> Sheet:
        found = self._book.sheet(name)
        if found is None or found.kind != "worksheet":
            raise ValueError(sentence("there is no sheet “{name}” with cells", name=name))
        return found


def _words(error: BaseException) -> str:
    """Return what an error says, as the sentence that it is where it is one."""
    return error.args[0] if error.args and isinstance(error.args[0], str) else str(error)


def _forget_order(book: Book) -> None:
    """Take out the order of calculation, which lists cells that may be gone; Excel makes it anew."""
    for arrow in book.relationships:
        if arrow.type.endswith("/calcChain"):
            part = book.relationships.part(arrow)
            book.change(book.relationships.without(arrow.id).written_to)
            book.forget({part})
