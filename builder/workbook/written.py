"""A workbook as the builder wrote it: besides what it holds, the number format and the link of each cell."""

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
    """What a file of ours holds, its number formats and its links by place."""

    held: HeldBook
    formats: dict[At, str]
    links: dict[At, str]


def written(data: bytes) -> WrittenBook:
    """Read a workbook of ours; raises ChangesRefused for a file that is none."""
    held = ClosedBook(data).held()
    book = Book(Package.read(data))
    formats: dict[At, str] = {}
    links: dict[At, str] = {}
    for sheet in book.sheets():
        if sheet.kind != "worksheet":
            continue
        for number in book.grid(sheet.part).rows:
            for column, node in book.grid(sheet.part).in_row(number).items():
                formats[sheet.name, (number, column)] = book.styles.number_format(int(node.get("s", "0")))
        links |= {(sheet.name, place): link for place, link in _links(book, sheet)}
    return WrittenBook(held, formats, links)


def _links(book: Book, sheet: Sheet) -> list[tuple[Place, str]]:
    arrows = Relationships.of(book.package, sheet.part)
    found = []
    for node in book.look(sheet.part).iterfind(f"{{{S}}}hyperlinks/{{{S}}}hyperlink"):
        area = Area.parse(node.get("ref", ""))
        rel_id = node.get(f"{{{R}}}id")
        found.append(((area.top, area.left), arrows[rel_id].target if rel_id else node.get("location", "")))
    return found
