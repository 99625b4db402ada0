"""The page footer: its middle says what every printed page must say."""

from __future__ import annotations

import re

from builder.package.namespaces import S
from builder.package.xml import checked
from builder.workbook.sheets import Book, Sheet

# Excel's limit for a header or footer with its codes.
LONGEST = 255
# Codes of ISO/IEC 29500-1, 18.3.1.39 that set the font, its size and its colour.
_SECTION = re.compile(r"&([LCR])")
_LOOK = re.compile(r'(?:&"[^"]*"|&[0-9]{1,3}|&K[0-9A-Fa-f]{6}|&K[0-9]{2}[+-][0-9]{3}|&[BIUES])*')


def set_footer(book: Book, sheet: Sheet, text: str) -> list[str]:
    """Set the middle of a sheet's footer, in the look that the template's own middle has."""
    if sheet.kind != "worksheet":
        return []
    holder = book.grid(sheet.part).child("headerFooter")
    book.edit(sheet.part)
    first = holder.find(f"{{{S}}}oddFooter")
    if first is None:
        first = holder.makeelement(f"{{{S}}}oddFooter")
        header = holder.find(f"{{{S}}}oddHeader")
        holder.insert(0 if header is None else 1, first)
    others = (holder.find(f"{{{S}}}evenFooter"), holder.find(f"{{{S}}}firstFooter"))
    feet = [first, *(node for node in others if node is not None and node.text)]
    for node in feet:
        whole = with_centre(node.text or "", text)
        if len(whole) > LONGEST:
            return [f"the footer of {sheet.name} has {len(whole)} characters, Excel takes {LONGEST}"]
        try:
            node.text = checked(whole)
        except ValueError as error:
            return [f"the footer of {sheet.name}: {error}"]
    return []


def with_centre(footer: str, text: str) -> str:
    """Return a footer code with another middle; `&` is doubled, else it would begin a code."""
    # Doubled ampersands are hidden from the search for sections: && is no code.
    left, centre, right = _sections(footer)
    look = _LOOK.match(centre)
    codes = look[0] if look else ""
    words = text.replace("&", "&&")
    # A digit right after the size would be read as part of it.
    gap = " " if codes[-1:].isdigit() and words[:1].isdigit() else ""
    return f"{left}&C{codes}{gap}{words}{right}"


def _sections(footer: str) -> tuple[str, str, str]:
    """Return the left section, the text of the middle one, and the right section, with their marks."""
    hidden = footer.replace("&&", "\0\0")
    parts = {"L": "", "C": "", "R": ""}
    marks = list(_SECTION.finditer(hidden))
    if (first := marks[0].start() if marks else len(hidden)) > 0:
        # Without a mark a footer stands in the middle.
        parts["C"] = hidden[:first]
    for mark, end in zip(marks, [*(mark.start() for mark in marks[1:]), None], strict=False):
        parts[mark[1]] += hidden[mark.end() : end]
    shown = {key: value.replace("\0", "&") for key, value in parts.items()}
    return (
        f"&L{shown['L']}" if shown["L"] else "",
        shown["C"],
        f"&R{shown['R']}" if shown["R"] else "",
    )
