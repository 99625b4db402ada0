"""What the cells of a published workbook hold now: formulas, as Excel shows them, and stored values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import OFFICE_DOCUMENT, R, S
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse

# The table that a refresh writes.
LOG = "RefreshLog"
_FORMULA = "ƒ"
_SHARED_STRINGS = "/sharedStrings"
_ROW_OF_TABLE = re.compile(r"[A-Za-z_][\w.]*\[\[#This Row\],\[([^\]]+)\]\]")


@dataclass(frozen=True, slots=True)
class HeldCell:
    """A cell: its formula (without `=`, empty for a constant) and the value stored, as text."""

    formula: str
    value: str


class HeldWorkbook:
    """A workbook whose cells are read, called `name` in what is said of it."""

    def __init__(self, name: str, data: bytes) -> None:
        """Open a workbook; raises ValueError for a file that is none."""
        try:
            self._package = Package.read(data)
            held = Relationships.of(self._package).parts(OFFICE_DOCUMENT)
            if not held or held[0] not in self._package:
                raise ValueError("has no workbook in it")
            root = parse(self._package[held[0]])
        except (PackageRefused, XmlRefused, KeyError, ValueError) as error:
            raise ValueError(f"{name}: {error}") from None
        arrows = Relationships.of(self._package, held[0])
        self._sheets = {
            node.get("name", "").casefold(): arrows.part(arrows[node.get(f"{{{R}}}id", "")])
            for node in root.iterfind(f"{{{S}}}sheets/{{{S}}}sheet")
        }
        self._names = [node.get("name", "") for node in root.iterfind(f"{{{S}}}sheets/{{{S}}}sheet")]
        self._roots: dict[str, dict[str, etree._Element]] = {}
        names = [arrows.part(row) for row in arrows if row.type.endswith(_SHARED_STRINGS)]
        self._texts = list(parse(self._package[names[0]])) if names else []

    @property
    def is_refreshed(self) -> bool:
        """Whether a refresh wrote into it after it was built: it holds the log of that."""
        return any(
            parse(self._package[part]).get("displayName") == LOG
            for sheet in self._sheets.values()
            if sheet in self._package
            for part in Relationships.of(self._package, sheet).parts(f"{R}/table")
            if part in self._package
        )

    def cell(self, place: str) -> HeldCell | None:
        """Return the cell at `Sheet!A1`, None where the workbook has no such sheet or cell."""
        sheet, _, address = place.rpartition("!")
        part = self._sheets.get(sheet.strip("'").replace("''", "'").casefold(), "")
        if part not in self._package:
            return None
        if part not in self._roots:
            self._roots[part] = {
                node.get("r", ""): node for node in parse(self._package[part]).iter(f"{{{S}}}c")
            }
        node = self._roots[part].get(address.replace("$", ""))
        return None if node is None else HeldCell(self._formula(part, node), self._value(node))

    def rows(self) -> Iterator[str]:
        """Yield each row with something in it as text: its sheet, then its cells.

        A formula counts as one, whatever it gives: its value follows, and programs write it each in its way.
        """
        for sheet in self._names:
            part = self._sheets[sheet.casefold()]
            if part not in self._package:
                continue
            for row in parse(self._package[part]).iter(f"{{{S}}}row"):
                texts = [self._held(node) for node in row.iter(f"{{{S}}}c")]
                if any(texts):
                    yield f"{sheet}: {' | '.join(text for text in texts if text)}"

    def _held(self, node: etree._Element) -> str:
        if node.find(f"{{{S}}}f") is not None:
            return _FORMULA
        text = self._value(node)
        if node.get("t", "n") == "n" and text:
            return f"{float(text):.12g}"
        return text

    def _formula(self, part: str, node: etree._Element) -> str:
        held = node.find(f"{{{S}}}f")
        if held is None:
            return ""
        text = held.text or ""
        if not text and held.get("t") == "shared":
            text = self._shared(part, held.get("si", ""), node.get("r", ""))
        # In a file a table's own row is written out in full; Excel shows [@Column].
        return _ROW_OF_TABLE.sub(r"[@\1]", text.replace("_xlfn.", ""))

    def _shared(self, part: str, number: str, address: str) -> str:
        """Return a formula that the file keeps once for many cells, moved to this cell."""
        from openpyxl.formula.translate import Translator

        for origin, node in self._roots[part].items():
            held = node.find(f"{{{S}}}f")
            if held is not None and held.get("si") == number and held.text:
                return str(Translator(f"={held.text}", origin).translate_formula(address))[1:]
        return ""

    def _value(self, node: etree._Element) -> str:
        kind, held = node.get("t", "n"), node.find(f"{{{S}}}v")
        if kind == "inlineStr":
            return _words(node)
        text = held.text or "" if held is not None else ""
        if kind == "s" and text.isdigit() and int(text) < len(self._texts):
            return _words(self._texts[int(text)])
        return text


def _words(node: etree._Element) -> str:
    return "".join(text.text or "" for text in node.iter(f"{{{S}}}t"))
