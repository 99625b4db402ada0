"""Links of cells: to a place in the workbook, or to a web or mail address; nothing else is let in."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml import etree

from builder.package.area import Area, Reference
from builder.package.namespaces import R, S
from builder.package.relationships import Relationships
from builder.package.xml import checked
from builder.workbook.sheets import Book, Sheet

SCHEMES = frozenset({"http", "https", "mailto"})
LONGEST = 2_079
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Links:
    """The links of all sheets of a workbook."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._arrows: dict[str, Relationships] = {}
        self._ids: dict[tuple[str, str], str] = {}

    def clear(self, sheet: Sheet, area: Area) -> None:
        """Take out the links of an area, which are the template's samples."""
        held = self._book.look(sheet.part).find(f"{{{S}}}hyperlinks")
        if held is None:
            return
        for node in list(held):
            if Area.parse(node.get("ref", "")).meets(area):
                held.remove(node)
                rel_id = node.get(f"{{{R}}}id")
                if rel_id and all(other.get(f"{{{R}}}id") != rel_id for other in held):
                    self._arrows[sheet.part] = self._of(sheet).without(rel_id)
        if not len(held):
            self._book.edit(sheet.part).remove(held)

    def clear_to(self, name: str) -> None:
        """Take out all links that lead to the sheet of this name."""
        for sheet in self._book.sheets():
            if sheet.kind != "worksheet":
                continue
            for node in list(self._book.look(sheet.part).iterfind(f"{{{S}}}hyperlinks/{{{S}}}hyperlink")):
                place = Reference.parse(self._location(sheet, node))
                if place is not None and place.sheet.casefold() == name.casefold():
                    self._book.edit(sheet.part)
                    self.clear(sheet, Area.parse(node.get("ref", "")))

    def add(self, sheet: Sheet, ref: str, link: str) -> None:
        """Link a cell; raises ValueError for another scheme or a place that the workbook does not have."""
        if not _SCHEME.match(link):
            node = self._new(sheet, ref)
            node.set("location", self._place(link.removeprefix("#")))
            return
        address = _address(link)
        key = (sheet.part, address)
        if key not in self._ids:
            arrows, self._ids[key] = self._of(sheet).adding(R + "/hyperlink", address, external=True)
            self._arrows[sheet.part] = arrows
        self._new(sheet, ref).set(f"{{{R}}}id", self._ids[key])

    def finish(self) -> None:
        """Write the relationships of every sheet whose links changed."""
        for arrows in self._arrows.values():
            self._book.change(arrows.written_to)

    def _location(self, sheet: Sheet, node: etree._Element) -> str:
        """Return the place in this workbook that a link leads to; some programs write it as an address."""
        if rel_id := node.get(f"{{{R}}}id"):
            return self._of(sheet)[rel_id].target.removeprefix("#")
        return node.get("location", "")

    def _of(self, sheet: Sheet) -> Relationships:
        if sheet.part not in self._arrows:
            self._arrows[sheet.part] = Relationships.of(self._book.package, sheet.part)
        return self._arrows[sheet.part]

    def _new(self, sheet: Sheet, ref: str) -> etree._Element:
        self._book.edit(sheet.part)
        links = self._book.grid(sheet.part).child("hyperlinks")
        # Left to itself, lxml takes a prefix that depends on which libraries were loaded before.
        return etree.SubElement(links, f"{{{S}}}hyperlink", {"ref": ref}, nsmap={"r": R})

    def _place(self, location: str) -> str:
        place = Reference.parse(location)
        if place is None:
            raise ValueError(f"the link “{location}” is neither a place like 'Trend'!A1 nor a web address")
        if self._book.sheet(place.sheet) is None:
            raise ValueError(f"the link “{location}” leads to a sheet that is not there")
        return location


def _address(link: str) -> str:
    scheme = link.partition(":")[0].lower()
    if scheme not in SCHEMES:
        raise ValueError(f"the link “{link[:60]}” begins with {scheme}:, allowed are http, https and mailto")
    if len(link) > LONGEST:
        raise ValueError(f"the link has {len(link)} characters, Excel takes {LONGEST}")
    try:
        whole = scheme == "mailto" or bool(urlsplit(link).hostname)
    except ValueError:
        whole = False
    if not whole or any(sign.isspace() for sign in link):
        raise ValueError(f"the link “{link[:60]}” is not a whole address")
    return checked(link)
