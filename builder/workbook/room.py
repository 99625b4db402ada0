"""Room for every text: no cell hides a part of what it says, on the screen or on paper.

A text that does not wrap runs on over empty cells beside it. Where a filled cell stops it, its column is made
as wide as its longest word and the text wraps; rows become as high as their lines, and a printed area so wide
that a title ends inside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from builder.package.area import Area, Reference
from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.workbook.cell import column_of
from builder.workbook.grid import Grid
from builder.workbook.headings import Words, widen
from builder.workbook.height import ColumnWidths, line_count, row_height, text_width
from builder.workbook.shared import Look
from builder.workbook.sheets import Book, Sheet

# Excel's highest row, in points; its widest column, in characters.
HIGHEST, _WIDEST = 409.5, 120.0
# Text is measured three to eight per cent wide, so that rows are high enough; what just fits is not cut.
_TRUE, _SLACK = 0.94, 0.5
# A text that lacks less than this part of its room gets a wider column, not another line.
_LITTLE = 1.25
_LAST_COLUMN = 60
_PRINTED = "_xlnm.Print_Area"
_USUAL_HEIGHT = 15.0


@dataclass(frozen=True, slots=True)
class Cut:
    """A text that its cell hides a part of: `why` is `beside`, `below` or `printed`."""

    sheet: str
    row: int
    column: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class _Said:
    """A text in a cell; `wide` is how many characters wide it is on its one line, if it does not wrap;
    `new` says that it did not before."""

    cell: etree._Element
    row: int
    column: int
    text: str
    look: Look
    edge: float
    side: str
    wide: float
    new: bool = False

    @property
    def longest_word(self) -> float:
        return max((text_width(word, self.look) for word in self.text.split()), default=0.0) + self.edge

    def height(self, width: float) -> float:
        """Return how high its row must be; one line fits in any."""
        lines = line_count(self.text, max(width - self.edge, 1), self.look)
        return row_height(lines, self.look.size) if lines > 1 else 0.0


def with_room(package: Package) -> Package:
    """Return a workbook in which every text has the room it needs; no other cell changes."""
    book = Book(package)
    for page in _pages(book):
        page.widen()
        page.wrap()
        page.heighten()
        page.print_all()
    return book.finished()


def cut_texts(package: Package) -> Iterator[Cut]:
    """Yield the texts of a workbook of which a part cannot be read."""
    for page in _pages(Book(package)):
        yield from page.cut()


def _pages(book: Book) -> Iterator[_Page]:
    words = Words.of(book.look(book.styles_part), book.strings_root)
    for number, sheet in enumerate(book.sheets()):
        if sheet.kind == "worksheet":
            yield _Page(book, sheet, number, words)


class _Page:
    """A worksheet, its texts and the room that they have."""

    def __init__(self, book: Book, sheet: Sheet, number: int, words: Words) -> None:
        self._book, self._sheet, self._number, self._words = book, sheet, number, words
        self._grid = Grid(book.look(sheet.part))
        self._root = self._grid.root
        rows = Relationships.of(book.package, sheet.part)
        tables = [book.look(rows.part(row)) for row in rows if row.type.endswith("/table")]
        self._tables = [Area.parse(table.get("ref", "A1")) for table in tables]
        merged = [Area.parse(node.get("ref", "A1")) for node in self._root.iter(f"{{{S}}}mergeCell")]
        self._rows: dict[int, dict[int, etree._Element]] = {}
        self._texts: list[_Said] = []
        for number, row in self._grid.rows.items():
            held = {column_of(cell): cell for cell in row if len(cell)}
            self._rows[number] = held
            if row.get("hidden") in ("1", "true"):
                continue
            for at, cell in held.items():
                inside = any(area.meets(Area(number, at, number, at)) for area in merged)
                if not inside and (text := words.text(cell)):
                    self._texts.append(self._said(cell, number, at, text))
        self._measure()

    def _said(self, cell: etree._Element, row: int, column: int, text: str) -> _Said:
        style = int(cell.get("s", "0"))
        look, code = self._book.styles.look(style), self._book.styles.number_format(style)
        # A format may put a sign behind the text: @" †".
        text += code.replace("@", "").replace('"', "") if code.startswith('@"') else ""
        edge, side = self._words.edge(cell), self._words.sides.get(str(style), "")
        wide = 0.0 if look.wraps else text_width(text, look) * _TRUE + edge - _SLACK
        return _Said(cell, row, column, text, look, edge, side, wide)

    def _measure(self) -> None:
        self._widths = ColumnWidths(self._root)

    def _run(self, said: _Said, step: int) -> list[int]:
        """Return the empty columns on one side of a text, which it may run on over; within its table."""
        place = Area(said.row, said.column, said.row, said.column)
        table = next((area for area in self._tables if area.holds(place)), Area(1, 1, 1, _LAST_COLUMN))
        found, at = [], said.column + step
        while table.left <= at <= table.right and at not in self._rows[said.row]:
            found.append(at)
            at += step
        return found

    def _room(self, said: _Said) -> tuple[float, int]:
        """Return how wide a text on one line may be, and the column where it would go on."""
        columns = [said.column]
        if said.side in ("right", "center"):
            columns += self._run(said, -1)
        if said.side != "right":
            columns += self._run(said, 1)
        return sum(self._widths[at] for at in columns), columns[-1]

    def _blocked(self) -> list[_Said]:
        """Return the texts on one line that a filled cell, or the edge of table or sheet, cuts."""
        lines = [said for said in self._texts if not said.look.wraps]
        return [
            said
            for said in lines
            if said.wide > self._widths[said.column] and said.wide > self._room(said)[0]
        ]

    def widen(self) -> None:
        """Widen columns by the little that a text lacks, to its longest word, or for the highest row."""
        wanted: dict[int, float] = {}
        for said in self._blocked():
            room, last = self._room(said)
            wide = min(said.longest_word, _WIDEST)
            if said.wide <= room * _LITTLE:
                wanted[last] = max(wanted.get(last, 0), self._widths[last] + said.wide - room)
            elif wide > self._widths[said.column]:
                wanted[said.column] = max(wanted.get(said.column, 0), wide)
        for said in self._texts:
            wide = max(wanted.get(said.column, 0), self._widths[said.column])
            while said.look.wraps and said.height(wide) > HIGHEST and wide < _WIDEST:
                wide = min(wide * 1.1, _WIDEST)
                wanted[said.column] = max(wanted.get(said.column, 0), wide)
        columns = self._root.find(f"{{{S}}}cols")
        if wanted and columns is not None:
            self._book.edit(self._sheet.part)
            # Widths are written in tenths: rounded up, or a text would still be cut by a hair.
            widen(columns, {at: math.ceil(wide * 10) / 10 for at, wide in wanted.items()})
            self._measure()

    def wrap(self) -> None:
        """Let texts that are still cut stand on lines below each other."""
        for said in self._blocked():
            self._book.edit(self._sheet.part)
            style = self._book.styles.wrapping(int(said.cell.get("s", "0")))
            said.cell.set("s", str(style))
            look = self._book.styles.look(style)
            self._texts[self._texts.index(said)] = replace(said, look=look, new=True)

    def heighten(self) -> None:
        """Make rows as high as their wrapped texts need; none gets lower."""
        for said in self._low():
            self._book.edit(self._sheet.part)
            row = self._grid.rows[said.row]
            needed = max(self._needed(said), float(row.get("ht", _USUAL_HEIGHT)))
            row.set("ht", f"{min(needed, HIGHEST):g}")
            row.set("customHeight", "1")

    def _low(self) -> list[_Said]:
        """Return the wrapped texts whose row is too low for their lines."""
        heights = {number: float(row.get("ht", _USUAL_HEIGHT)) for number, row in self._grid.rows.items()}
        return [said for said in self._texts if said.look.wraps and self._needed(said) > heights[said.row]]

    def _needed(self, said: _Said) -> float:
        # Rows that the template’s own texts need are high enough already, measured as generously.
        width = self._widths[said.column]
        return said.height(width if said.new else width / _TRUE)

    def print_all(self) -> None:
        """Widen the printed area to where the texts over it end."""
        node, place = self._printed()
        right = max((end for _, end in self._over(place)), default=0) if place else 0
        if node is not None and place is not None and right > place.area.right:
            self._book.edit(self._book.part)
            area = Area(place.area.top, place.area.left, place.area.bottom, right)
            node.text = str(Reference(place.sheet, area))

    def _over(self, place: Reference) -> Iterator[tuple[_Said, int]]:
        """Yield the texts that begin on paper and end outside of it, with the column where they end."""
        area = place.area
        for said in self._texts:
            inside = area.top <= said.row <= area.bottom and area.left <= said.column <= area.right
            if said.look.wraps or not inside or said.side == "right":
                continue
            wide, at = self._widths[said.column], said.column
            while said.wide > wide and at < _LAST_COLUMN and at + 1 not in self._rows[said.row]:
                at += 1
                wide += self._widths[at]
            if at > area.right:
                yield said, at

    def _printed(self) -> tuple[etree._Element | None, Reference | None]:
        for node in self._book.look(self._book.part).iterfind(f"{{{S}}}definedNames/{{{S}}}definedName"):
            if node.get("name") == _PRINTED and node.get("localSheetId") == str(self._number):
                return node, Reference.parse(node.text or "")
        return None, None

    def cut(self) -> Iterator[Cut]:
        """Yield the texts of which a part cannot be read."""
        _, place = self._printed()
        for why, texts in (
            ("beside", self._blocked()),
            ("below", self._low()),
            ("printed", [said for said, _ in self._over(place)] if place else []),
        ):
            for said in texts:
                yield Cut(self._sheet.name, said.row, said.column, said.text, why)
