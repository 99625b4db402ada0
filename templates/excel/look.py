"""The look of the workbook: type, colours, rules, number formats and the page, in openpyxl's terms.

Everything measured stands here, so that the layout script only says what stands where.
"""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.worksheet.worksheet import Worksheet

# openpyxl writes a font's colour before its size, which the schema of the format forbids.
Font.__elements__ = (
    "b", "i", "strike", "condense", "extend", "outline", "shadow",
    "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme",
)  # fmt: skip

NAVY, INK, GREY, LINK = "12436D", "1A1A1A", "505A5F", "003087"
HAIRLINE, RULE = "C8D0D6", "3D3D3D"
HEAD, HEAD_PARTNER, MARKED, TILE, TILE_PARTNER = "E6EDF3", "EDEDED", "FFF3D6", "F2F6FA", "F3F3F3"
TABS = {
    "overview": "12436D",
    "figures": "28A197",
    "chart": "A285D1",
    "documents": "F46A25",
    "data": "505A5F",
    "checks": "801650",
}

MONEY = '#,##0.0;"−"#,##0.0;0.0'
CHANGE = '+#,##0.0;"−"#,##0.0;0.0'
SHARE = '0.0%;"−"0.0%;0.0%'
GROWTH = '+0.0%;"−"0.0%;0.0%'
POINTS = '+0.0" pt";"−"0.0" pt";0.0" pt"'
RANK_CHANGE = '"down "0;"up "0;"no change"'
FORMATS = {
    "money": MONEY,
    "change": CHANGE,
    "share": SHARE,
    "growth": GROWTH,
    "points": POINTS,
    "rank": "0",
    "rank_change": RANK_CHANGE,
    "count": '#,##0;"−"#,##0;0',
    "year": "0",
    "source_value": '#,##0.000;"−"#,##0.000;0.000',
    "bound": '#,##0.00;"−"#,##0.00;0.00',
    "date": "yyyy-mm-dd",
    "number": "#,##0.0##",
    "any": MONEY,  # a rule gives what is no money its own format
    "bar": '#,##0.0;"−"#,##0.0;""',  # a zero in a bar's column is another row's bar: no label
}
TEXT_KINDS = ("text", "wrap", "code", "flag", "strong")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: heading, width in characters, kind of content, formula of its cells.

    In a formula `[@Year]` stands for this row's cell of the column Year. `side` is `home`, `partner` or
    empty and colours the heading.
    """

    head: str
    width: float
    kind: str = "text"
    formula: str = ""
    side: str = ""


def side(style: str, colour: str) -> Side:
    """Return one edge of a cell."""
    return Side(style=style, color=f"FF{colour}")


def font(size: float = 10, colour: str = INK, bold: bool = False, underline: bool = False) -> Font:
    """Return the workbook's font."""
    return Font(name="Arial", size=size, color=f"FF{colour}", bold=bold, u="single" if underline else None)


def fill(colour: str) -> PatternFill:
    """Return a solid fill."""
    return PatternFill("solid", fgColor=f"FF{colour}", bgColor=f"FF{colour}")


def is_number(kind: str) -> bool:
    """Return whether cells of that kind stand to the right."""
    return kind not in TEXT_KINDS and kind not in ("date", "year")


def wraps(kind: str) -> bool:
    """Return whether cells of that kind break their lines in a table of tall rows."""
    return kind in ("wrap", "strong", "code")


def head_style(cell, column: Column, indent: bool) -> None:
    """Dress a heading like its column."""
    cell.font = font(10, NAVY, bold=True)
    cell.fill = fill(HEAD_PARTNER if column.side == "partner" else HEAD)
    cell.border = Border(bottom=side("medium", NAVY))
    right = is_number(column.kind)
    cell.alignment = Alignment(
        horizontal="right" if right else "left", vertical="bottom", wrap_text=True, indent=int(indent)
    )


def body_style(cell, column: Column, indent: bool, top: bool) -> None:
    """Dress the prototype cell of a column."""
    kind = column.kind
    grey = kind in ("code", "flag")
    cell.font = font(9 if kind == "code" else 10, GREY if grey else INK, bold=kind in ("strong", "year"))
    cell.border = Border(bottom=side("thin", HAIRLINE))
    cell.number_format = FORMATS.get(kind, "General")
    cell.alignment = Alignment(
        horizontal="right" if is_number(kind) else "left",
        vertical="top" if top else "center",
        wrap_text=wraps(kind) and top,
        indent=int(indent),
    )


def number_rule(formula: str, code: str, identifier: int) -> Rule:
    """Return a conditional number format."""
    style = DifferentialStyle(numFmt=NumberFormat(numFmtId=identifier, formatCode=code))
    return Rule(type="expression", dxf=style, formula=[formula], stopIfTrue=True)


def marked_rule(formula: str) -> Rule:
    """Return the look of the row that a reader is to find."""
    style = DifferentialStyle(font=Font(b=True), fill=PatternFill(bgColor=f"FF{MARKED}", fill_type="solid"))
    return Rule(type="expression", dxf=style, formula=[formula])


def page(sheet: Worksheet, landscape: bool, rows_repeated: bool, one_page: bool = False) -> None:
    """Set paper, margins, footer and how much goes on a page."""
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, int(one_page)
    margins = sheet.page_margins
    margins.left = margins.right = 0.55
    margins.top, margins.bottom, margins.header, margins.footer = 0.6, 0.7, 0.3, 0.3
    for part, text in (("left", "&A"), ("center", "As of"), ("right", "Page &P of &N")):
        footer = getattr(sheet.oddFooter, part)
        footer.text, footer.size, footer.font = text, 9, "Arial,Regular"
    if rows_repeated:
        sheet.print_title_rows = "5:5"
