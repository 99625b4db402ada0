"""A sheet with nothing to say leaves the workbook, and with it all that belongs to it alone."""

from __future__ import annotations

from builder.package.namespaces import R, S
from builder.package.relationships import Relationships
from builder.workbook.links import Links
from builder.workbook.names import Names
from builder.workbook.sheets import Book, Sheet
from builder.workbook.table import nearest


def drop_sheets(book: Book, wanted: tuple[str, ...], links: Links) -> list[str]:
    """Take sheets out by name; return what is wrong."""
    problems = []
    for name in wanted:
        sheets = [sheet.name for sheet in book.sheets()]
        sheet = book.sheet(name)
        if sheet is None:
            problems.append(f"there is no sheet “{name}” to leave out{nearest(name, sheets)}")
        elif len(sheets) == 1:
            problems.append(f"the sheet “{name}” is the last one; a workbook needs a sheet")
        else:
            _drop(book, sheet, sheets.index(sheet.name), links)
    return problems


def _drop(book: Book, sheet: Sheet, number: int, links: Links) -> None:
    links.clear_to(sheet.name)
    Names(book).forget_sheet(sheet.name, number)
    root = book.edit(book.part)
    tabs = root.find(f"{{{S}}}sheets")
    assert tabs is not None  # book.sheets() found it
    node = tabs[number]
    tabs.remove(node)
    _settle_views(book, number, len(tabs))
    arrows = book.relationships.without(node.get(f"{{{R}}}id", ""))
    alone = _reached(book, sheet.part)
    book.change(arrows.written_to)
    used = set().union(*(_reached(book, other.part) for other in book.sheets()))
    book.forget({sheet.part, *(alone - used)})


def _settle_views(book: Book, number: int, left: int) -> None:
    """Keep the sheet that is open open, or the first one where that was the sheet dropped."""
    for view in book.edit(book.part).iterfind(f"{{{S}}}bookViews/{{{S}}}workbookView"):
        for name in ("activeTab", "firstSheet"):
            at = int(view.get(name, "0"))
            if at >= number and at > 0:
                view.set(name, str(min(at - 1 if at > number else 0, left - 1)))


def _reached(book: Book, part: str) -> set[str]:
    """Return the parts that a sheet points at, and those that they point at."""
    found: set[str] = set()
    waiting = [part]
    while waiting:
        arrows = Relationships.of(book.package, waiting.pop())
        for arrow in arrows:
            target = arrows.part(arrow)
            if not arrow.external and target in book.package and target not in found:
                found.add(target)
                waiting.append(target)
    return found
