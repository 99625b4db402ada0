"""Runs of text in a Word document: contrast, size, language, and colour that is the only sign of a link."""

from __future__ import annotations

import re

from lxml import etree

from builder.publish.accessibility.contrast import check_contrast
from builder.publish.accessibility.findings import Findings
from builder.publish.accessibility.properties import LANGUAGE_TAG
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.word_styles import Look, WordStyles, w
from builder.register.said import numeral, sentence

LEAST_POINTS = 8.0
LEAST_HEADING_POINTS = 10.0
_CYRILLIC = re.compile(r"[Ѐ-ӿ]{2,}")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
_SIGNS = {w("noBreakHyphen"): "-"}
# Languages of the region that are written in Cyrillic letters, by their first subtag.
_CYRILLIC_LANGUAGES = {"ru", "kk", "ky", "tg", "uk", "be", "bg", "mk", "sr", "mn", "tt", "ba"}


def text_of(node: etree._Element) -> str:
    """Return the text of an element, tabs and breaks as spaces."""
    pieces = []
    for piece in node.iter(w("t"), w("tab"), w("br"), w("noBreakHyphen")):
        pieces.append((piece.text or "") if piece.tag == w("t") else _SIGNS.get(piece.tag, " "))
    return "".join(pieces)


def check_text(
    paragraph: etree._Element,
    place: str,
    styles: WordStyles,
    seen: set[tuple[str, Look]],
    found: Findings,
) -> None:
    """Check each run of a paragraph that shows text; a look is a fault once, at the first place (`seen`)."""
    cell = next(paragraph.iterancestors(w("tc")), None)
    name, least = styles.name(paragraph), LEAST_HEADING_POINTS if styles.heading(paragraph) else LEAST_POINTS
    for run in paragraph.iter(w("r")):
        text = text_of(run)
        if not text.strip() or run.find(f"{w('rPr')}/{w('vanish')}") is not None:
            continue
        look = styles.look(run, paragraph, cell)
        if (name, look) not in seen:
            seen.add((name, look))
            _check_look(look, name, least, place, found)
        _check_language(text, look.language, styles.language, place, found)
        _check_link(run, look.colour, look.underlined, place, found)


def _check_look(look: Look, name: str, least: float, place: str, found: Findings) -> None:
    # Without a colour of its own Word takes black or white, whichever stands out.
    if look.colour:
        check_contrast(look, place, found)
    if look.points < least:
        what = sentence(
            "text of {points} points (style {name}), {least} is the least",
            points=numeral(look.points, "g"),
            name=name,
            least=numeral(least, "g"),
        )
        found.add(Rule.TEXT_SIZE, place, what)


def _check_language(text: str, own: str, default: str, place: str, found: Findings) -> None:
    language = own or default
    if own and not LANGUAGE_TAG.fullmatch(own):
        found.add(Rule.LANGUAGE_OF_PARTS, place, sentence("“{own}” is no language", own=own))
        return
    in_cyrillic = language.partition("-")[0] in _CYRILLIC_LANGUAGES
    if _CYRILLIC.search(text) and not in_cyrillic:
        found.add(
            Rule.LANGUAGE_OF_PARTS,
            place,
            sentence("Cyrillic words are marked as {language}", language=language or "no language"),
        )
    elif in_cyrillic and own and _LATIN.search(text) and not _CYRILLIC.search(text):
        found.add(
            Rule.LANGUAGE_OF_PARTS, place, sentence("Latin words are marked as {language}", language=language)
        )


def _check_link(run: etree._Element, colour: str, underlined: bool, place: str, found: Findings) -> None:
    if colour and not underlined and next(run.iterancestors(w("hyperlink")), None) is not None:
        found.add(Rule.COLOUR_ALONE, place, "a link differs from the text by its colour alone")
