"""The cells of a finished workbook as a reader sees them: values, and which of them are formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from string import digits

from lxml import etree

from builder.package.area import cell_at, cell_name, column_number
from builder.package.namespaces import OFFICE_DOCUMENT, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.texts import text_of, unescaped
from builder.package.xml import parse

Value = str | float | bool | None
Place = tuple[int, int]
"""Row and column, counted from 1."""

_C, _F, _V, _IS = (f"{{{S}}}{name}" for name in ("c", "f", "v", "is"))
_ROW_OF_TABLE = re.compile(r"[A-Za-z_][\w.]*\[\[#This Row\],\[([^\]]+)\]\]")


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell's value as last computed, and the text of its formula (without `=`), empty for a constant.

    Of a formula that many cells share the file holds the text once: the others have `shared` and its number.
    """

    value: Value
    formula: str = ""


@dataclass(frozen=True, slots=True)
class SheetView:
    """A sheet: the name on its tab, its part, and its cells that hold something.

    `shared` gives the cell that holds the text of a shared formula, by what stands in the others for it.
    """

    name: str
    part: str
    cells: Mapping[Place, CellView]
    shared: Mapping[str, Place] = field(default_factory=dict)

    def value(self, place: Place) -> Value:
        """Return the value at a place, None where nothing stands there."""
        held = self.cells.get(place)
        return None if held is None else held.value

    def formula(self, place: Place) -> str:
        """Return the formula at a place as Excel shows it there (without `=`), empty for a constant."""
        text = self.cells[place].formula if place in self.cells else ""
        if (origin := self.shared.get(text)) is not None:
            from openpyxl.formula.translate import Translator

            whole = Translator(f"={self.cells[origin].formula}", name_of(origin))
            text = str(whole.translate_formula(name_of(place)))[1:]
        # In a file a table's own row is written out in full; Excel shows [@Column].
        return _ROW_OF_TABLE.sub(r"[@\1]", text.replace("_xlfn.", ""))


def sheets_of(package: Package) -> tuple[SheetView, ...]:
    """Return the worksheets of a workbook in the order of their tabs; raises XmlRefused."""
    book = next((part for part in Relationships.of(package).parts(OFFICE_DOCUMENT) if part in package), "")
    if not book:
        return ()
    arrows = Relationships.of(package, book)
    texts = _texts(package, arrows)
    found = []
    for node in parse(package[book]).iterfind(f"{{{S}}}sheets/{{{S}}}sheet"):
        wanted = node.get(f"{{{R}}}id", "")
        arrow = next((row for row in arrows if row.id == wanted and not row.external), None)
        if arrow is not None and arrow.type == f"{R}/worksheet" and arrows.part(arrow) in package:
            part = arrows.part(arrow)
            shared: dict[str, Place] = {}
            cells = dict(_cells(package[part], texts, shared))
            found.append(SheetView(node.get("name", ""), part, cells, shared))
    return tuple(found)


def place_of(reference: str) -> Place:
    """Return the place of `C7` or `$C$7`; raises ValueError."""
    return cell_at(reference.upper())


def name_of(place: Place) -> str:
    """Return the A1 name of a place."""
    return cell_name(*place)


def _texts(package: Package, arrows: Relationships) -> list[str]:
    held = arrows.parts(f"{R}/sharedStrings")
    if not held or held[0] not in package:
        return []
    return [text_of(item) for item in parse(package[held[0]]).iterchildren(f"{{{S}}}si")]


def _cells(data: bytes, texts: list[str], shared: dict[str, Place]) -> Iterator[tuple[Place, CellView]]:
    """Yield the cells of a sheet, and note in `shared` which of them hold a formula for others, too."""
    number = 0
    for row in parse(data).iterfind(f"{{{S}}}sheetData/{{{S}}}row"):
        number = int(row.get("r") or number + 1)
        column = 0
        for node in row.iterfind(_C):
            name = node.get("r")
            column = column_number(name.rstrip(digits)) if name else column + 1
            formula, held, inline = None, None, None
            for child in node:
                tag = child.tag
                if tag == _V and held is None:
                    held = child.text or ""
                elif tag == _F and formula is None:
                    formula = child
                elif tag == _IS and inline is None:
                    inline = child
            written = ""
            if formula is not None:
                group = f"shared {formula.get('si', '')}".strip()
                written = formula.text or group
                if formula.text and formula.get("t") == "shared":
                    shared[group] = number, column
            value = _value(node.get("t", "n"), held, inline, texts)
            if written or value not in (None, ""):
                yield (number, column), CellView(value, written)


def _value(kind: str, text: str | None, inline: etree._Element | None, texts: list[str]) -> Value:
    if kind == "inlineStr":
        return None if inline is None else text_of(inline)
    # Some programs write an empty value where a formula's result is not known.
    if text is None or (not text and kind == "n"):
        return None
    if kind == "s":
        return texts[int(text)] if text.isdecimal() and int(text) < len(texts) else f"shared text {text}"
    if kind == "b":
        return text in ("1", "true")
    if kind in ("str", "e", "d"):
        return unescaped(text)
    try:
        return float(text)
    except ValueError:
        return text
