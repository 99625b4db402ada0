"""The look of the memos: paper, type, colours and rules, as Word's own elements.

Everything measured stands here, so that the layout script only says what stands where.
Sizes of type and spaces are in points, widths in millimetres.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

NAVY, INK, GREY, HAIRLINE = "12436D", "1A1A1A", "505A5F", "B8C0C6"
CARE, CARE_TINT, CARE_HAIRLINE = "9C4A00", "FBF4EA", "E3CDB0"
LANGUAGE = "en-GB"
FONT = "Arial"
CELL_GAP = 2.2
TEXT_WIDTH = 170.0
# Where the right one of two charts begins.
SECOND_PICTURE = 88.0

Xml = Any


def node(tag: str, *children: Xml, text: str = "", **attributes: str) -> Xml:
    """Return a Word element; attributes are in Word's namespace too."""
    element = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key.rstrip('_')}"), value)
    if text:
        element.text = text
        if text != text.strip():
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    element.extend(children)
    return element


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def rule(side: str, eighths: int, colour: str, space: int = 0) -> Xml:
    """Return one border; its weight in eighths of a point."""
    return node(side, val="single", sz=str(eighths), space=str(space), color=colour)


@dataclass(frozen=True)
class Look:
    """A paragraph style."""

    name: str
    size: float
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    line: float = 1.0
    hanging: float = 0
    numbering: str = ""
    keep_next: bool = False
    outline: int = -1
    right: bool = False
    tight: bool = False
    based_on: str = "Normal"

    @property
    def id(self) -> str:
        """Return the style's id: its name in one word."""
        return style_id(self.name)


def style_id(name: str) -> str:
    """Return a style's id from its name: `heading 1` becomes Heading1."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


BULLETS, POINTS = "1", "2"
PARAGRAPHS = (
    Look("Normal", 10.5, after=4, line=1.12, based_on=""),
    Look("Kicker", 9, GREY, bold=True, after=2, keep_next=True),
    Look("Title", 17.5, NAVY, bold=True, after=5, keep_next=True),
    Look("Meta", 9, line=1.05),
    Look("Table Heading", 9, GREY, line=1.05),
    Look("Bottom Line", 12, before=8, after=8, line=1.14),
    Look("Key Label", 9, bold=True, before=3, keep_next=True),
    Look("Key Number", 18, NAVY, bold=True, keep_next=True),
    Look("Key Unit", 9, GREY, after=1, keep_next=True),
    Look("Key Change", 9, after=3, keep_next=True),
    Look("heading 1", 13, NAVY, bold=True, before=10.5, after=3.5, keep_next=True, outline=0),
    Look("heading 2", 11, NAVY, bold=True, before=9, after=3, keep_next=True, outline=1),
    Look("Talking Point", 10.5, after=3.2, line=1.12, hanging=6, numbering=POINTS),
    Look("Bullet", 10.5, after=3, line=1.1, hanging=4, numbering=BULLETS),
    Look("caption", 9, bold=True, before=9, after=3, keep_next=True),
    Look("Table Head", 9, bold=True, before=1.5, after=1.5, keep_next=True),
    Look("Table Head Number", 9, bold=True, before=1.5, after=1.5, keep_next=True, right=True),
    Look("Table Text", 9, before=1.5, after=1.5, line=1.04, tight=True),
    Look("Table Lead", 9, bold=True, before=1.5, after=1.5, line=1.04, tight=True),
    Look("Table Number", 9, before=1.5, after=1.5, line=1.04, right=True, tight=True),
    Look("Table Mark", 9, GREY, before=1.5, after=1.5, line=1.04, tight=True),
    Look("Table Group", 9, NAVY, bold=True, before=5, after=1.5, keep_next=True),
    Look("Source", 8, GREY, before=3, line=1.04),
    Look("Note", 8, GREY, before=2, after=2, line=1.05),
    Look("Reference", 8, after=1.6, line=1.04, hanging=6),
    Look("Picture", 9, before=8),
    Look("Wide Picture", 9, before=10),
    Look("footer", 8, GREY),
)
FOOTER_TABS = (("center", 85.0), ("right", 170.0))


def points(value: float) -> str:
    """Return points as twentieths of a point."""
    return str(round(value * 20))


def type_properties(size: float, colour: str, bold: bool) -> Xml:
    """Return the type of a style."""
    weight = [node("b"), node("bCs")] if bold else []
    half_points = str(round(size * 2))
    return node(
        "rPr", *weight, node("color", val=colour), node("sz", val=half_points), node("szCs", val=half_points)
    )


def paragraph_style(look: Look) -> Xml:
    """Return a paragraph style element."""
    normal = look.name == "Normal"
    builtin = normal or look.name in ("Title", "heading 1", "heading 2", "caption", "footer")
    style = node("style", type="paragraph", styleId=look.id)
    if normal:
        style.set(qn("w:default"), "1")
    if not builtin:
        style.set(qn("w:customStyle"), "1")
    style.append(node("name", val=look.name))
    if look.based_on:
        style.append(node("basedOn", val=look.based_on))
    if look.outline >= 0 or look.name in ("Title", "caption"):
        style.append(node("next", val="Normal"))
    style.append(node("qFormat"))
    style.append(node("pPr", *paragraph_properties(look)))
    style.append(type_properties(look.size, look.colour, look.bold))
    return style


def paragraph_properties(look: Look) -> Iterator[Xml]:
    """Yield the paragraph properties of a style, in the order of the schema."""
    if look.keep_next:
        yield node("keepNext")
    if look.outline >= 0:
        yield node("keepLines")
    yield node("widowControl")
    if look.numbering:
        yield node("numPr", node("ilvl", val="0"), node("numId", val=look.numbering))
    if look.name == "footer":
        yield node("pBdr", rule("top", 4, HAIRLINE, space=4))
        yield node("tabs", *(node("tab", val=kind, pos=str(twips(at))) for kind, at in FOOTER_TABS))
    elif look.name == "Picture":
        yield node("tabs", node("tab", val="left", pos=str(twips(SECOND_PICTURE))))
    elif look.hanging:
        yield node("tabs", node("tab", val="left", pos=str(twips(look.hanging))))
    yield node(
        "spacing",
        before=points(look.before),
        after=points(look.after),
        line=str(round(look.line * 240)),
        lineRule="auto",
    )
    if look.hanging:
        yield node("ind", left=str(twips(look.hanging)), hanging=str(twips(look.hanging)))
    if look.tight:
        # Lines of one cell stand close; the space stays above the first and below the last.
        yield node("contextualSpacing")
    if look.right:
        yield node("jc", val="right")
    if look.outline >= 0:
        yield node("outlineLvl", val=str(look.outline))


def character_style(name: str, *properties: Xml) -> Xml:
    """Return a character style element."""
    return node(
        "style",
        node("name", val=name),
        node("basedOn", val="DefaultParagraphFont"),
        node("qFormat"),
        node("rPr", *properties),
        type="character",
        customStyle="1",
        styleId=style_id(name),
    )


def plain(colour: str, size: float) -> list[Xml]:
    """Return the properties of words that are never bold, in a colour and a size."""
    half_points = str(round(size * 2))
    return [
        node("b", val="0"),
        node("bCs", val="0"),
        node("color", val=colour),
        node("sz", val=half_points),
        node("szCs", val=half_points),
    ]


def style_children() -> list[Xml]:
    """Return the content of the styles part."""
    font = node("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    symbol = node("rFonts", ascii="Segoe UI Symbol", hAnsi="Segoe UI Symbol", eastAsia="Segoe UI Symbol")
    language = node("lang", val=LANGUAGE, eastAsia=LANGUAGE)
    margins = [
        node(side, w=str(twips(width)), type="dxa")
        for side, width in (("top", 0.0), ("left", 0.0), ("bottom", 0.0), ("right", CELL_GAP))
    ]
    return [
        node(
            "docDefaults",
            node("rPrDefault", node("rPr", font, node("sz", val="21"), node("szCs", val="21"), language)),
            node("pPrDefault", node("pPr")),
        ),
        *(paragraph_style(look) for look in PARAGRAPHS),
        node(
            "style",
            node("name", val="Default Paragraph Font"),
            node("uiPriority", val="1"),
            node("semiHidden"),
            type="character",
            default="1",
            styleId="DefaultParagraphFont",
        ),
        character_style("Reference Mark", *plain(GREY, 8)),
        character_style("Cell Mark", *plain(GREY, 9)),
        character_style("Status Mark", symbol, node("sz", val="18"), node("szCs", val="18")),
        node(
            "style",
            node("name", val="Normal Table"),
            node("uiPriority", val="99"),
            node("semiHidden"),
            node("tblPr", node("tblInd", w="0", type="dxa")),
            type="table",
            default="1",
            styleId="TableNormal",
        ),
        node(
            "style",
            node("name", val="Brief Table"),
            node("basedOn", val="TableNormal"),
            node("qFormat"),
            node("tblPr", node("tblCellMar", *margins)),
            type="table",
            customStyle="1",
            styleId="BriefTable",
        ),
        node(
            "style",
            node("name", val="No List"),
            node("uiPriority", val="99"),
            node("semiHidden"),
            type="numbering",
            default="1",
            styleId="NoList",
        ),
    ]


def numbering_children() -> list[Xml]:
    """Return the content of the numbering part: bullets, and the bold numbers of the talking points."""

    def level(kind: str, words: str, hanging: float, style: str, *properties: Xml) -> Xml:
        indent = str(twips(hanging))
        return node(
            "lvl",
            node("start", val="1"),
            node("numFmt", val=kind),
            node("pStyle", val=style),
            node("suff", val="tab"),
            node("lvlText", val=words),
            node("lvlJc", val="left"),
            node("pPr", node("ind", left=indent, hanging=indent)),
            node("rPr", *properties),
            ilvl="0",
        )

    definitions = [
        (BULLETS, level("bullet", "•", 4, "Bullet")),
        (POINTS, level("decimal", "%1", 6, "TalkingPoint", node("b"), node("bCs"))),
    ]
    return [
        *(
            node("abstractNum", node("multiLevelType", val="singleLevel"), item, abstractNumId=number)
            for number, item in definitions
        ),
        *(node("num", node("abstractNumId", val=number), numId=number) for number, _ in definitions),
    ]


def settings_children() -> list[Xml]:
    """Return the content of the settings part; no `updateFields`, which makes Word ask at each opening."""
    colours = {
        "bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2",
        "accent1": "accent1", "accent2": "accent2", "accent3": "accent3", "accent4": "accent4",
        "accent5": "accent5", "accent6": "accent6",
        "hyperlink": "hyperlink", "followedHyperlink": "followedHyperlink",
    }  # fmt: skip
    return [
        node("zoom", percent="100"),
        node("defaultTabStop", val="720"),
        node("characterSpacingControl", val="doNotCompress"),
        node(
            "compat",
            node(
                "compatSetting",
                name="compatibilityMode",
                uri="http://schemas.microsoft.com/office/word",
                val="15",
            ),
        ),
        node("themeFontLang", val=LANGUAGE),
        node("clrSchemeMapping", **colours),
        node("decimalSymbol", val="."),
        node("listSeparator", val=","),
    ]


def grey_box(width_mm: float, height_mm: float) -> bytes:
    """Return a PNG that keeps the place of a chart: light grey with a darker edge, one dot a millimetre."""
    width, height = round(width_mm), round(height_mm)
    edge = b"\x00" + b"\xb8" * width
    inner = b"\x00\xb8" + b"\xf2" * (width - 2) + b"\xb8"
    rows = edge + inner * (height - 2) + edge

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )
