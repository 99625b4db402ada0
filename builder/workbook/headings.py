"""Columns wide enough for their words in any language: no heading is broken, no short text cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from builder.package.area import Area
from builder.package.namespaces import S
from builder.workbook.cell import column_of
from builder.workbook.height import ColumnWidths, line_count, row_height, text_width, word_width
from builder.workbook.shared import Look, Styles

_SIZE = 10.0
_PADDING = 1.0
# A step of an indent is as wide as three spaces.
_INDENT = 1.4
_WORD = re.compile(r"(?<!\S)[^\W\d_]+(?!\S)")
_LOOK = Look(wraps=True, size=_SIZE, bold=True)
# For longer texts of a row, which may be addresses, a column grows by half at most.
_LONGEST, _MOST = 48, 1.5


@dataclass(frozen=True, slots=True)
class Words:
    """What the cells of a workbook say and look like; `known` are the widths of texts met before."""

    styles: Styles
    indents: Mapping[str, int]
    sides: Mapping[str, str]
    strings: Sequence[str]
    known: dict[tuple[str, str], float] = field(default_factory=dict)

    @classmethod
    def of(cls, styles: etree._Element, strings: etree._Element | None) -> Words:
        """Read the parts `styles.xml` and `sharedStrings.xml`."""
        formats = [xf.find(f"{{{S}}}alignment") for xf in styles.iterfind(f"{{{S}}}cellXfs/{{{S}}}xf")]
        steps = {str(at): int(form.get("indent", "0")) for at, form in enumerate(formats) if form is not None}
        sides = {str(at): form.get("horizontal", "") for at, form in enumerate(formats) if form is not None}
        items = [] if strings is None else list(strings.iterfind(f"{{{S}}}si"))
        return cls(Styles(styles), steps, sides, [_text(item) for item in items])

    def edge(self, cell: etree._Element) -> float:
        """Return how much of its width a cell cannot use, in characters."""
        return _PADDING + _INDENT * self.indents.get(cell.get("s", ""), 0)

    def text(self, cell: etree._Element) -> str:
        """Return the text of a cell; nothing for a number."""
        kind, value = cell.get("t", ""), cell.findtext(f"{{{S}}}v", "")
        if kind == "s":
            return self.strings[int(value)]
        return value if kind == "str" else _text(cell) if kind == "inlineStr" else ""

    def width(self, cell: etree._Element) -> float:
        """Return how many characters wide a cell wants its column; one that wraps for its longest word."""
        return self.width_of(self.text(cell), cell)

    def width_of(self, text: str, cell: etree._Element) -> float:
        """Return how wide a column a cell wants with this text."""
        key = (text, cell.get("s", "0"))
        if key not in self.known:
            look = self.styles.look(int(key[1]))
            # Ids and addresses may be broken.
            parts = _WORD.findall(text) if look.wraps else (text,)
            self.known[key] = max((text_width(part, look) + self.edge(cell) for part in parts), default=0)
        return self.known[key]


def widened(sheet: etree._Element, tables: Sequence[etree._Element], words: Words) -> None:
    """Widen a sheet's columns to what their tables say, and make room for the lines of the headings."""
    widths = ColumnWidths(sheet)
    wanted: dict[int, float] = {}
    for table in tables:
        for at, wide in (*_wanted(sheet, table, words), *_above(sheet, table, words)):
            if wide > widths[at]:
                wanted[at] = max(wanted.get(at, 0), wide)
    columns = sheet.find(f"{{{S}}}cols")
    if columns is not None:
        widen(columns, wanted)
    for table in tables:
        _heighten(sheet, table, words)


def _wanted(sheet: etree._Element, table: etree._Element, words: Words) -> Iterator[tuple[int, float]]:
    """Yield columns and how wide they should be: for a heading’s longest word, for a short text."""
    area = Area.parse(table.get("ref", "A1"))
    names = [column.get("name", "") for column in table.iter(f"{{{S}}}tableColumn")]
    said: dict[int, list[etree._Element]] = {}
    above: dict[int, float] = {}
    for row in sheet.iter(f"{{{S}}}row"):
        for cell in row if area.top <= int(row.get("r", "0")) <= area.bottom else ():
            said.setdefault(column_of(cell), []).append(cell)
        # The names of a chart’s lines stand side by side above its table.
        if int(row.get("r", "0")) == area.top - 1:
            held = {column_of(cell): words.width(cell) for cell in row if words.text(cell)}
            above = {at: wide for at, wide in held.items() if {at - 1, at + 1} & held.keys()}
    widths = ColumnWidths(sheet)
    for at, name in enumerate(names, area.left):
        heading, *cells = said.get(at) or [etree.Element("c")]
        yield at, max((word_width(word, _SIZE) for word in name.split()), default=0) + words.edge(heading)
        yield at, min(above.get(at, 0), widths[at] * _MOST)
        if cells:
            texts = [words.text(cell) for cell in cells]
            long = max(map(len, texts)) > _LONGEST
            wide = max(words.width_of(text, cell) for text, cell in zip(texts, cells, strict=True))
            yield at, min(wide, widths[at] * _MOST) if long else wide


def _above(sheet: etree._Element, table: etree._Element, words: Words) -> Iterator[tuple[int, float]]:
    """Yield the columns of texts over a table that have a text beside them, and how wide they should be."""
    top = Area.parse(table.get("ref", "A1")).top
    for row in sheet.iter(f"{{{S}}}row"):
        if int(row.get("r", "0")) >= top:
            continue
        said = {Area.parse(cell.get("r", "A1")).left: cell for cell in row if words.text(cell)}
        for at, cell in said.items():
            if at - 1 in said or at + 1 in said:
                yield at, words.width(cell)


def _heighten(sheet: etree._Element, table: etree._Element, words: Words) -> None:
    """Make the row of a table's headings high enough for the lines they take."""
    area, widths = Area.parse(table.get("ref", "A1")), ColumnWidths(sheet)
    names = [column.get("name", "") for column in table.iter(f"{{{S}}}tableColumn")]
    row = next((row for row in sheet.iter(f"{{{S}}}row") if row.get("r") == str(area.top)), None)
    if row is None:
        return
    edges = {Area.parse(cell.get("r", "A1")).left: words.edge(cell) for cell in row}
    rooms = {at: widths[at] - edges.get(at, _PADDING) for at in range(area.left, area.right + 1)}
    lines = max(line_count(name, rooms[at], _LOOK) for at, name in enumerate(names, area.left))
    if float(row.get("ht", "0")) < row_height(lines, _SIZE):
        row.set("ht", f"{row_height(lines, _SIZE)}")
        row.set("customHeight", "1")


def widen(columns: etree._Element, wanted: Mapping[int, float]) -> None:
    """Give columns (`cols` of a sheet) their widths in characters, by number; others keep theirs."""
    for node in list(columns):
        first, last = int(node.get("min", "1")), int(node.get("max", "1"))
        if not wanted.keys() & set(range(first, last + 1)):
            continue
        for at in range(first, last + 1):
            own = etree.fromstring(etree.tostring(node))
            own.set("min", str(at))
            own.set("max", str(at))
            if at in wanted:
                own.set("width", f"{wanted[at]:.1f}")
                own.set("customWidth", "1")
            node.addprevious(own)
        columns.remove(node)


def _text(item: etree._Element) -> str:
    return "".join(node.text or "" for node in item.iter(f"{{{S}}}t"))
