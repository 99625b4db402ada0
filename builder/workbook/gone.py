"""Formulas that a filled workbook may not hold: without a result, or reading what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.package.area import quoted
from builder.package.namespaces import S
from builder.workbook.sheets import Book

_TEXT = re.compile(r'"(?:[^"]|"")*"')


def without_result(book: Book) -> Iterator[str]:
    """Yield the cells whose formulas have no result: a viewer or another program would see nothing."""
    for sheet in book.sheets():
        if sheet.kind != "worksheet":
            continue
        for formula in book.look(sheet.part).iter(f"{{{S}}}f"):
            node = formula.getparent()
            if node is not None and node.get("t") != "str" and not node.findtext(f"{{{S}}}v"):
                yield f"{sheet.name}!{node.get('r')}: the formula has no result; fill its cell by a name"


def leftover_references(book: Book, sheets: set[str], tables: set[str]) -> Iterator[str]:
    """Yield the cells whose formulas read one of these sheets or tables."""
    if not sheets and not tables:
        return
    spellings = {
        f"{form}!" for sheet in sheets for form in (quoted(sheet), "'" + sheet.replace("'", "''") + "'")
    }
    words = [re.escape(word) for word in sorted(spellings)] + [
        rf"{re.escape(name)}\[" for name in sorted(tables)
    ]
    plain = {word.casefold() for word in (*spellings, *(f"{name}[" for name in tables))}
    gone = re.compile(rf"(?<![\w.'])(?:{'|'.join(words)})", re.IGNORECASE)
    for sheet in book.sheets():
        if sheet.kind != "worksheet":
            continue
        for node in book.look(sheet.part).iter(f"{{{S}}}f", f"{{{S}}}formula"):
            text = node.text or ""
            # Most formulas read none of them, and looking for plain words takes no time.
            said = text.casefold()
            if not any(word in said for word in plain):
                continue
            if found := gone.search(_TEXT.sub('""', text)):
                holder = node.getparent()
                place = holder.get("r", "") if holder is not None else ""
                yield f"{sheet.name}!{place}: the formula reads {found[0][:-1]}, which was left out"
