"""`Grid`: the rows and cells of one sheet, found, made and read by their numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from builder.package.area import Area, cell_name
from builder.package.namespaces import S
from builder.package.texts import text_of, unescaped
from builder.workbook.cell import cell_in, column_of
from builder.workbook.content import Cell
from builder.workbook.height import ColumnWidths, line_count, row_height
from builder.workbook.shared import Strings, Styles

# What stands before these two in a worksheet: ISO/IEC 29500-1, 18.3.1.99, CT_Worksheet.
_BEFORE_LINKS = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"),
    *("sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"),
    *("customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"),
)
_BEFORE = {
    "hyperlinks": _BEFORE_LINKS,
    "headerFooter": (*_BEFORE_LINKS, "hyperlinks", "printOptions", "pageMargins", "pageSetup"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cell shows: `kind` is the file's (`n`, `str`, `b`, `e`, or empty), `text` its value as text."""

    kind: str
    text: str


class Grid:
    """The cells of a worksheet's XML."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        data = root.find(f"{{{S}}}sheetData")
        if data is None:
            raise ValueError("the sheet has no place for cells")
        self.data = data
        self.rows: dict[int, etree._Element] = {}
        for at, row in enumerate(data, 1):
            # Writers may leave numbers out where rows and cells follow each other without a gap.
            number = int(row.get("r") or at)
            row.set("r", str(number))
            self.rows[number] = row
            for column, node in enumerate(row, 1):
                if node.get("r") is None:
                    node.set("r", cell_name(number, column))
        self.widths = ColumnWidths(root)
        merges = root.iterfind(f"{{{S}}}mergeCells/{{{S}}}mergeCell")
        self._merged = [Area.parse(node.get("ref", "")) for node in merges]
        self._last = max(self.rows, default=0)

    def row(self, number: int) -> etree._Element:
        """Return a row, made in its place where there is none."""
        if number not in self.rows:
            made = etree.Element(f"{{{S}}}row", r=str(number))
            if number > self._last:
                self.data.append(made)
                self._last = number
            else:
                self.rows[min(other for other in self.rows if other > number)].addprevious(made)
            self.rows[number] = made
        return self.rows[number]

    def forget(self, number: int) -> None:
        """Take out a row."""
        self.data.remove(self.rows.pop(number))
        self._last = max(self.rows, default=0)

    def cell(self, row: int, column: int) -> etree._Element:
        """Return a cell, made in its place where there is none."""
        return cell_in(self.row(row), row, column)

    def find(self, row: int, column: int) -> etree._Element | None:
        """Return a cell, None where there is none."""
        nodes = self.rows.get(row, ())
        return next((node for node in nodes if column_of(node) == column), None)

    def in_row(self, row: int) -> dict[int, etree._Element]:
        """Return the cells of a row by column."""
        return {column_of(node): node for node in self.rows.get(row, ())}

    def fit(
        self,
        row: int,
        cells: dict[int, Cell],
        styles: Styles,
        nodes: Mapping[int, etree._Element] | None = None,
    ) -> None:
        """Make a row as high as its wrapped texts need; it never gets lower.

        `nodes` are the row's cells by column, where they are at hand.
        """
        needed, most = 0.0, 1
        held = self.in_row(row) if nodes is None else nodes
        for column, cell in cells.items():
            node = held.get(column)
            if not isinstance(cell.value, str) or node is None:
                continue
            look = styles.look(int(node.get("s", "0")))
            if look.wraps and (lines := line_count(cell.value, self._room(row, column), look)) > 1:
                needed, most = max(needed, row_height(lines, look.size)), max(most, lines)
        node_row = self.row(row)
        if most > 1 and needed > float(node_row.get("ht", "0")):
            # 409.5 points is the highest row Excel has.
            node_row.set("ht", f"{min(needed, 409.5):g}")
            node_row.set("customHeight", "1")

    def _room(self, row: int, column: int) -> float:
        """Return how many characters wide a cell is, with those that are merged into it."""
        for area in self._merged:
            if (area.top, area.left) == (row, column):
                return sum(self.widths[number] for number in range(area.left, area.right + 1))
        return self.widths[column]

    def measure(self) -> None:
        """Write anew which cells the sheet uses."""
        used = [(number, column_of(node)) for number, row in self.rows.items() for node in row]
        node = self.root.find(f"{{{S}}}dimension")
        if node is not None and used:
            rows, columns = [row for row, _ in used], [column for _, column in used]
            node.set("ref", str(Area(min(rows), min(columns), max(rows), max(columns))))

    def child(self, name: str) -> etree._Element:
        """Return a child element of the worksheet, made where the schema wants it
        if there is none (`hyperlinks` or `headerFooter`)."""
        found = self.root.find(f"{{{S}}}{name}")
        if found is not None:
            return found
        before = {f"{{{S}}}{tag}" for tag in _BEFORE[name]}
        made = etree.Element(f"{{{S}}}{name}")
        place = max((at for at, node in enumerate(self.root, 1) if node.tag in before), default=0)
        self.root.insert(place, made)
        return made

    def shown(self, row: int, column: int, strings: Strings) -> Shown:
        """Return what a cell shows, from its value or its formula's last result."""
        node = self.find(row, column)
        if node is None:
            return Shown("", "")
        kind, value = node.get("t", "n"), node.findtext(f"{{{S}}}v") or ""
        if kind == "s":
            return Shown("str", strings[int(value)])
        if kind == "inlineStr":
            inline = node.find(f"{{{S}}}is")
            return Shown("str", "" if inline is None else text_of(inline))
        if kind == "str":
            return Shown("str", unescaped(value))
        return Shown(kind if value else "", value)


def shown_column(grid: Grid, area: Area, strings: Strings) -> list[Shown]:
    """Return what the cells of an area show, row after row."""
    return [
        grid.shown(row, column, strings)
        for row in range(area.top, area.bottom + 1)
        for column in range(area.left, area.right + 1)
    ]
