"""A workbook as the builder wrote it: besides what it holds, the links and number formats of its cells."""

from __future__ import annotations

from dataclasses import dataclass

from builder.package.area import Area
from builder.package.cells import Place
from builder.package.namespaces import R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.workbook.closed import ClosedBook
from builder.workbook.held import HeldBook
from builder.workbook.sheets import Book, Sheet

At = tuple[str, Place]
"""A sheet's name and a place on it."""


@dataclass(frozen=True, slots=True)
class WrittenBook:
    """What a file of ours holds, and its links by place."""

    held: HeldBook
    links: dict[At, str]
    book: Book

    def number_format(self, at: At) -> str:
        """Return a cell's number format, empty where no cell is written."""
        sheet = self.book.sheet(at[0])
        node = None if sheet is None else self.book.grid(sheet.part).find(*at[1])
        return "" if node is None else self.book.styles.number_format(int(node.get("s", "0")))


def written(data: bytes) -> WrittenBook:
    """Read a workbook of ours; raises ChangesRefused for a file that is none."""
    held = ClosedBook(data).held()
    book = Book(Package.read(data))
    links: dict[At, str] = {}
    for sheet in book.sheets():
        if sheet.kind != "worksheet":
            continue
        links |= {(sheet.name, place): link for place, link in _links(book, sheet)}
    return WrittenBook(held, links, book)


def _links(book: Book, sheet: Sheet) -> list[tuple[Place, str]]:
    arrows = Relationships.of(book.package, sheet.part)
    found = []
    for node in book.look(sheet.part).iterfind(f"{{{S}}}hyperlinks/{{{S}}}hyperlink"):
        area = Area.parse(node.get("ref", ""))
        rel_id = node.get(f"{{{R}}}id")
        found.append(((area.top, area.left), arrows[rel_id].target if rel_id else node.get("location", "")))
    return found
