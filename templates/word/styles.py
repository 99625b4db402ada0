"""The styles part of a memo template."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docx.oxml.ns import qn

from templates.word.look import (
    CELL_GAP,
    CLOSER,
    FONT,
    FOOTER_TABS,
    GREY,
    HAIRLINE,
    PARAGRAPHS,
    SECOND_PICTURE,
    SUBJECT,
    Look,
)
from templates.word.xml import Xml, node, points, rule, style_id, twips


def style_children(language: str, *, note: bool, closer: bool) -> list[Xml]:
    """Return the content of the styles part; `language` is the one that Word proofs the text in.

    A `note` has a line below its title that says what it is about.
    """
    looks = [replace(look, **CLOSER.get(look.name, {})) if closer else look for look in PARAGRAPHS]
    font = node("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)
    symbol = node("rFonts", ascii="Segoe UI Symbol", hAnsi="Segoe UI Symbol", eastAsia="Segoe UI Symbol")
    proofed = node("lang", val=language, eastAsia=language)
    margins = [
        node(side, w=str(twips(width)), type="dxa")
        for side, width in (("top", 0.0), ("left", 0.0), ("bottom", 0.0), ("right", CELL_GAP))
    ]
    return [
        node(
            "docDefaults",
            node("rPrDefault", node("rPr", font, node("sz", val="21"), node("szCs", val="21"), proofed)),
            node("pPrDefault", node("pPr")),
        ),
        *(paragraph_style(look) for look in (*looks, *([SUBJECT] if note else []))),
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


def paragraph_style(look: Look) -> Xml:
    """Return a paragraph style element."""
    normal = look.name == "Normal"
    builtin = normal or look.name in ("Title", "heading 1", "heading 2", "caption", "header", "footer")
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


def type_properties(size: float, colour: str, bold: bool) -> Xml:
    """Return the type of a style."""
    weight = [node("b"), node("bCs")] if bold else []
    half_points = str(round(size * 2))
    return node(
        "rPr", *weight, node("color", val=colour), node("sz", val=half_points), node("szCs", val=half_points)
    )


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
