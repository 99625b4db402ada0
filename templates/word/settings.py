"""The numbering and settings parts of a memo template."""

from __future__ import annotations

from templates.word.look import (
    BULLETS,
    POINTS,
)
from templates.word.xml import Xml, node, twips


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


def settings_children(language: str, decimal: str, *, hyphenated: bool) -> list[Xml]:
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
        *([node("autoHyphenation")] if hyphenated else []),
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
        node("themeFontLang", val=language),
        node("clrSchemeMapping", **colours),
        node("decimalSymbol", val=decimal),
        node("listSeparator", val="," if decimal == "." else ";"),
    ]
