"""The cells of one sheet that hold something, with their styles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from builder.package.area import cell_at, cell_name
from builder.package.namespaces import S
from builder.package.parts import Package
from builder.package.texts import text_of
from builder.package.xml import parse
from builder.publish.lint.finding import whole


@dataclass(frozen=True, slots=True)
class SheetCells:
    """A sheet: its name, part and root, the cells that hold something as text, and their styles' numbers."""

    name: str
    part: str
    root: etree._Element
    filled: Mapping[tuple[int, int], str]
    styles: Mapping[tuple[int, int], str]

    @classmethod
    def read(cls, package: Package, part: str, name: str, shared: Sequence[str]) -> SheetCells:
        """Read the cells of a sheet; `shared` are the workbook's shared texts."""
        root = parse(package[part])
        filled: dict[tuple[int, int], str] = {}
        styles: dict[tuple[int, int], str] = {}
        row_number = 0
        for row in root.iterfind(f"{{{S}}}sheetData/{{{S}}}row"):
            row_number = whole(row.get("r"), row_number + 1)
            column = 0
            for node in row.iterfind(f"{{{S}}}c"):
                reference = node.get("r")
                place = cell_at(reference) if reference else (row_number, column + 1)
                column = place[1]
                styles[place] = node.get("s", "0")
                if text := _text(node, shared).strip():
                    filled[place] = text
        return cls(name, part, root, filled, styles)

    def place(self, at: tuple[int, int]) -> str:
        """Return the address of a cell with its sheet: `Trend chart!A1`."""
        return f"{self.name}!{cell_name(*at)}"

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield address and text of each cell that holds something."""
        for at, text in self.filled.items():
            yield self.place(at), text

    def rows_as_text(self) -> list[str]:
        """Return the text of each row, its cells joined."""
        rows: dict[int, list[str]] = {}
        for (row, _), text in sorted(self.filled.items()):
            rows.setdefault(row, []).append(text)
        return [" ".join(texts) for texts in rows.values()]


def _text(node: etree._Element, shared: Sequence[str]) -> str:
    shown = node.findtext(f"{{{S}}}v")
    if node.get("t") == "s":
        number = whole(shown, len(shared))
        return shared[number] if number < len(shared) else ""
    if node.get("t") == "inlineStr":
        inline = node.find(f"{{{S}}}is")
        return text_of(inline) if inline is not None else ""
    # A formula without a stored value holds something all the same.
    return shown or ("=" if node.find(f"{{{S}}}f") is not None else "")
