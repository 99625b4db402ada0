"""How a workbook's cells look: size, weight and colour of their text and the fill behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from builder.package.namespaces import A, S
from builder.publish.accessibility.contrast import tinted
from builder.publish.lint.finding import whole

# ISO/IEC 29500-1, 18.8.27: the first eight of the indexed colours and the two of the system.
_INDEXED = (
    "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
    "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
    "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
    "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
    "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
    "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
    "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
    "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
    "000000", "FFFFFF",
)  # fmt: skip
# The theme numbers of a cell's colour: Excel swaps the first two pairs of the theme's list.
_THEME = (
    "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink",
    "folHlink",
)  # fmt: skip
_DEFAULT_POINTS = 11.0
# [Red] in a number format colours the value; a sign, a bracket or a word beside it says the same.
_COLOURED = re.compile(r"\[(Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]", re.IGNORECASE)
_SAID = re.compile(r'[-−(▼▲+]|"[^"]+"')


@dataclass(frozen=True, slots=True)
class CellLook:
    """The look of a cell; colours are six digits."""

    points: float = _DEFAULT_POINTS
    bold: bool = False
    colour: str = "000000"
    fill: str = "FFFFFF"
    format: str = "General"

    @property
    def tells_by_colour(self) -> bool:
        """Return whether the number format tells negative from positive by colour alone."""
        sections = re.sub(r"\\.", "", self.format).split(";")
        coloured = [bool(_COLOURED.search(section)) for section in sections[:2]]
        if not any(coloured) or len(sections) < 2:
            return False
        return not _SAID.search(_COLOURED.sub("", sections[1]))


class CellStyles:
    """The styles part and the theme of a workbook, resolved."""

    def __init__(self, styles: etree._Element | None, theme: etree._Element | None) -> None:
        self._theme = _theme_colours(theme)
        self._cells: list[CellLook] = []
        self._rules: list[etree._Element] = []
        if styles is None:
            return
        fonts = styles.findall(f"{{{S}}}fonts/{{{S}}}font")
        fills = styles.findall(f"{{{S}}}fills/{{{S}}}fill")
        formats = {
            node.get("numFmtId", ""): node.get("formatCode", "")
            for node in styles.iterfind(f"{{{S}}}numFmts/{{{S}}}numFmt")
        }
        for xf in styles.iterfind(f"{{{S}}}cellXfs/{{{S}}}xf"):
            font, fill = whole(xf.get("fontId"), 0), whole(xf.get("fillId"), 0)
            look = self._with_font(CellLook(), fonts[font] if font < len(fonts) else None)
            look = self._with_fill(look, fills[fill] if fill < len(fills) else None, rule=False)
            self._cells.append(replace(look, format=formats.get(xf.get("numFmtId", ""), "General")))
        self._rules = styles.findall(f"{{{S}}}dxfs/{{{S}}}dxf")

    def look(self, style: str) -> CellLook:
        """Return the look of a cell by the number of its style."""
        number = whole(style, 0)
        return self._cells[number] if number < len(self._cells) else CellLook()

    def under_rule(self, look: CellLook, rule: str) -> CellLook:
        """Return a look as a conditional format (by the number of its dxf) changes it."""
        number = whole(rule, len(self._rules))
        if number >= len(self._rules):
            return look
        dxf = self._rules[number]
        changed = self._with_font(look, dxf.find(f"{{{S}}}font"))
        return self._with_fill(changed, dxf.find(f"{{{S}}}fill"), rule=True)

    def _with_font(self, look: CellLook, font: etree._Element | None) -> CellLook:
        if font is None:
            return look
        size, bold = font.find(f"{{{S}}}sz"), font.find(f"{{{S}}}b")
        return replace(
            look,
            points=float(size.get("val", _DEFAULT_POINTS)) if size is not None else look.points,
            bold=bold.get("val", "1") not in ("0", "false") if bold is not None else look.bold,
            colour=self._colour(font.find(f"{{{S}}}color")) or look.colour,
        )

    def _with_fill(self, look: CellLook, fill: etree._Element | None, *, rule: bool) -> CellLook:
        pattern = fill.find(f"{{{S}}}patternFill") if fill is not None else None
        if pattern is None:
            return look
        kind = pattern.get("patternType", "solid" if rule else "none")
        if kind == "none":
            return look
        # A conditional format's solid fill stands in the background colour, a cell's in the foreground's.
        names = ("bgColor", "fgColor") if rule else ("fgColor", "bgColor")
        found = (self._colour(pattern.find(f"{{{S}}}{name}")) for name in names)
        return replace(look, fill=next((colour for colour in found if colour), look.fill))

    def _colour(self, node: etree._Element | None) -> str:
        """Return a colour as six digits, empty where it is automatic or unknown."""
        if node is None or node.get("auto") in ("1", "true"):
            return ""
        colour = ""
        if node.get("rgb"):
            colour = node.get("rgb", "")[-6:]
        elif node.get("theme"):
            number = whole(node.get("theme"), len(_THEME))
            colour = self._theme.get(_THEME[number], "") if number < len(_THEME) else ""
        elif node.get("indexed"):
            number = whole(node.get("indexed"), len(_INDEXED))
            colour = _INDEXED[number] if number < len(_INDEXED) else ""
        if not re.fullmatch(r"[0-9A-Fa-f]{6}", colour):
            return ""
        tint = float(node.get("tint", "0"))
        return tinted(colour, tint) if tint else colour.upper()


def _theme_colours(theme: etree._Element | None) -> dict[str, str]:
    """Return the theme's colours by name: dk1, lt1, accent1 …"""
    scheme = next(theme.iter(f"{{{A}}}clrScheme"), None) if theme is not None else None
    colours = {}
    for node in scheme if scheme is not None else ():
        for colour in node:
            colours[etree.QName(node).localname] = colour.get("lastClr") or colour.get("val") or ""
    return colours
