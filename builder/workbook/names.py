"""Defined names: what they point at, that they follow a growing table, and a name for each fact."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from builder.package.area import Reference, like_a_cell
from builder.package.namespaces import S
from builder.workbook.sheets import Book
from builder.workbook.table import Growth

_NAME = re.compile(r"[^\W\d][\w.]*")
_LONGEST = 255
# After these elements of a workbook the names stand: ISO/IEC 29500-1, 18.2.27, CT_Workbook.
_BEFORE = (
    *("fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"),
    *("functionGroups", "externalReferences"),
)
_PARTS = re.compile(r"((?:'(?:[^']|'')*'|[^,'])+)(,|$)")


class Names:
    """The defined names of a workbook."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def cell_of(self, name: str) -> Reference | None:
        """Return the one cell that a name of the whole workbook points at, None where there is no such."""
        for node in self._nodes():
            if node.get("localSheetId") is None and node.get("name", "").casefold() == name.casefold():
                place = Reference.parse(node.text or "")
                return place if place and place.area.top == place.area.bottom else None
        return None

    def known(self) -> list[str]:
        """Return the names of the whole workbook."""
        return [node.get("name", "") for node in self._nodes() if node.get("localSheetId") is None]

    def stretch(self, growths: Iterable[Growth]) -> None:
        """Let print areas and named ranges that cover a table's data cover all of it; single cells stay."""
        growths = [growth for growth in growths if growth.new != growth.table.data.bottom]
        for node in self._nodes() if growths else ():
            old = node.text or ""
            new = "".join(_stretched(found[1], growths) + found[2] for found in _PARTS.finditer(old))
            if new != old:
                self._book.edit(self._book.part)
                node.text = new

    def add(self, names: dict[str, Reference], tables: Iterable[str]) -> list[str]:
        """Add names for single cells and sort all; return what is wrong, such as a name that is taken."""
        if not names:
            return []
        taken = {name.casefold(): name for name in (*self.known(), *tables)}
        problems = []
        holder = self._holder()
        for name, place in names.items():
            if not _NAME.fullmatch(name) or like_a_cell(name) or len(name) > _LONGEST:
                problems.append(f"“{name}” cannot be a name in Excel")
                continue
            if taken.setdefault(name.casefold(), name) is not name:
                problems.append(f"the name “{name}” is taken already")
                continue
            etree.SubElement(holder, f"{{{S}}}definedName", name=name).text = str(place)
        # Excel keeps its names in this order, and looks them up in it.
        holder[:] = sorted(
            holder, key=lambda node: (node.get("name", "").casefold(), int(node.get("localSheetId", "-1")))
        )
        return problems

    def point(self, name: str, place: str) -> None:
        """Let a name of the whole workbook mean a place, a new one too; an empty place takes it out."""
        root = self._book.edit(self._book.part)
        held = [
            node
            for node in self._nodes()
            if node.get("localSheetId") is None and node.get("name", "").casefold() == name.casefold()
        ]
        if held and place:
            held[0].text = place
        elif held:
            holder = root.find(f"{{{S}}}definedNames")
            assert holder is not None
            holder.remove(held[0])
            if not len(holder):
                root.remove(holder)
        elif place:
            reference = Reference.parse(place)
            if reference is None:
                raise ValueError(f"“{place}” is no place that the name {name} can mean")
            if problems := self.add({name: reference}, ()):
                raise ValueError(problems[0])

    def forget_sheet(self, sheet: str, number: int) -> None:
        """Take out the names of a sheet (its place among the tabs, from 0) and those that point at it."""
        holder = self._book.edit(self._book.part).find(f"{{{S}}}definedNames")
        for node in self._nodes():
            own = node.get("localSheetId")
            if own == str(number) or _points_at(node.text or "", sheet):
                holder.remove(node)  # type: ignore[union-attr]
            elif own is not None and int(own) > number:
                node.set("localSheetId", str(int(own) - 1))
        if holder is not None and not len(holder):
            self._book.edit(self._book.part).remove(holder)

    def _nodes(self) -> list[etree._Element]:
        return self._book.look(self._book.part).findall(f"{{{S}}}definedNames/{{{S}}}definedName")

    def _holder(self) -> etree._Element:
        root = self._book.edit(self._book.part)
        found = root.find(f"{{{S}}}definedNames")
        if found is None:
            found = etree.Element(f"{{{S}}}definedNames")
            before = {f"{{{S}}}{tag}" for tag in _BEFORE}
            root.insert(max(at for at, node in enumerate(root, 1) if node.tag in before), found)
        return found


def _stretched(text: str, growths: list[Growth]) -> str:
    place = Reference.parse(text)
    # Only what is written as a range grows: a name for one cell goes on meaning that cell.
    if place is None or ":" not in text:
        return text
    for growth in growths:
        if growth.table.sheet.name.casefold() == place.sheet.casefold():
            area = growth.stretched(place.area)
            if area != place.area:
                place = Reference(place.sheet, area)
                text = str(place)
    return text


def _points_at(formula: str, sheet: str) -> bool:
    plain, inner = re.escape(sheet), re.escape(sheet.replace("'", "''"))
    return re.search(rf"(?<![\w.'])(?:{plain}|'{inner}')!", formula, re.IGNORECASE) is not None
