"""A Word document: its properties, headings, texts, links, pictures and flags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from builder.package.namespaces import WP, R, W
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.accessibility.alt_text import check_alt_text
from builder.publish.accessibility.document_tables import check_tables
from builder.publish.accessibility.document_texts import check_text, text_of
from builder.publish.accessibility.findings import Findings, shortened, within
from builder.publish.accessibility.flags import explained_in, flags_in
from builder.publish.accessibility.links import link_fault
from builder.publish.accessibility.properties import LANGUAGE_TAG, check_properties
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.word_styles import Look, WordStyles, holds, w
from builder.register.said import sentence

_MARGIN = re.compile(r"word/(header|footer)\d*\.xml|word/(footnotes|endnotes)\.xml")
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LONGEST_HEADING = 80


def check_document(package: Package, main: str, found: Findings) -> None:
    """Check a Word document whose main part is `main`."""
    check_properties(package, found, language_needed=False)
    styles = _styles(package, main)
    if not LANGUAGE_TAG.fullmatch(styles.language):
        found.add(Rule.LANGUAGE, "", "the text has no default language")
    root = parse(package[main])
    _check_title(root, styles, found)
    _check_headings(root, styles, found)
    _check_blank_lines(root, found)
    check_tables(root, styles, found)
    _check_flags(root, found)
    seen: set[tuple[str, Look]] = set()
    for part, story in _stories(package, main, root):
        place = "" if part == main else part.rpartition("/")[2].removesuffix(".xml")
        for number, paragraph in enumerate(story.iter(w("p")), start=1):
            check_text(paragraph, _place(paragraph, number, place), styles, seen, found)
        _check_links(story, place, found)
        _check_drawings(story, place, found)


def _styles(package: Package, main: str) -> WordStyles:
    held = [part for part in Relationships.of(package, main).parts(f"{R}/styles") if part in package]
    return WordStyles(parse(package[held[0]]) if held else None)


def _stories(package: Package, main: str, root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    yield main, root
    for part in package:
        if _MARGIN.fullmatch(part):
            yield part, parse(package[part])


def _place(paragraph: etree._Element, number: int, story: str) -> str:
    return within(
        story, sentence("paragraph {number} “{text}”", number=number, text=shortened(text_of(paragraph)))
    )


def _check_title(root: etree._Element, styles: WordStyles, found: Findings) -> None:
    for paragraph in root.iter(w("p")):
        if styles.name(paragraph).casefold() == "title" and (
            text_of(paragraph).strip() or _asked_for(paragraph)
        ):
            return
        if styles.heading(paragraph):
            break
    found.add(Rule.TITLE_SHOWN, "", "no title stands before the first heading")


def _asked_for(paragraph: etree._Element) -> bool:
    """Return whether a control stands there for text that is filled in: a template's title is empty."""
    return holds(paragraph, "sdt")


def _within(paragraph: etree._Element, *names: str) -> bool:
    return next(paragraph.iterancestors(*(w(name) for name in names)), None) is not None


def _check_headings(root: etree._Element, styles: WordStyles, found: Findings) -> None:
    last = 0
    for number, paragraph in enumerate(root.iter(w("p")), start=1):
        text, level = text_of(paragraph).strip(), styles.heading(paragraph)
        place = sentence("paragraph {number} “{text}”", number=number, text=shortened(text))
        if not level:
            if _like_a_heading(paragraph, text, styles):
                found.add(Rule.HEADING_STYLE, place, "looks like a heading and is none")
            continue
        if not text and not _asked_for(paragraph):
            found.add(Rule.HEADING_EMPTY, place, "a heading is empty")
        if level > last + 1:
            found.add(
                Rule.HEADING_ORDER,
                place,
                sentence("a heading of level {level} follows one of level {last}", level=level, last=last),
            )
        last = level


def _like_a_heading(paragraph: etree._Element, text: str, styles: WordStyles) -> bool:
    """Return whether a paragraph of plain style is bold as a whole, short, and no sentence or table cell."""
    if not text or len(text) > _LONGEST_HEADING or text[-1] in ".:;,!?" or styles.name(paragraph) == "Title":
        return False
    if _within(paragraph, "tc", "txbxContent"):
        return False
    if styles.name(paragraph).casefold() not in ("normal", "body text", "default paragraph style", ""):
        return False
    runs = [run for run in paragraph.iter(w("r")) if text_of(run).strip()]
    return all(styles.look(run, paragraph, None).bold for run in runs)


def _check_blank_lines(root: etree._Element, found: Findings) -> None:
    """Find two empty paragraphs in a row; a screen reader says “blank” for each."""
    before = False
    for number, paragraph in enumerate(root.iter(w("p")), start=1):
        if _within(paragraph, "tc"):
            before = False
            continue
        # What holds a picture, a field, a break or a control is not empty.
        blank = not text_of(paragraph).strip() and not holds(
            paragraph, "drawing", "pict", "object", "sdt", "br", "sectPr", "fldChar"
        )
        if blank and before:
            found.add(
                Rule.BLANK_LINES,
                sentence("paragraph {number}", number=number),
                "empty paragraphs are used for space",
            )
        before = blank


def _check_flags(root: etree._Element, found: Findings) -> None:
    paragraphs = [(number, text_of(node)) for number, node in enumerate(root.iter(w("p")), start=1)]
    explained = explained_in(text for _, text in paragraphs)
    missing: dict[str, int] = {}
    for number, text in paragraphs:
        for flag in flags_in(text) - explained:
            missing.setdefault(flag, number)
    for flag, number in missing.items():
        found.add(
            Rule.FLAGS,
            sentence("paragraph {number}", number=number),
            sentence("the flag {flag} is nowhere explained", flag=flag),
        )


def _check_links(story: etree._Element, place: str, found: Findings) -> None:
    for number, link in enumerate(story.iter(w("hyperlink")), start=1):
        if fault := link_fault(text_of(link)):
            found.add(
                Rule.LINK_TEXT,
                within(place, sentence("link {number}", number=number)),
                fault,
            )


def _check_drawings(story: etree._Element, place: str, found: Findings) -> None:
    for number, described in enumerate(story.iter(f"{{{WP}}}docPr"), start=1):
        drawing = described.getparent()
        chart = drawing is not None and next(drawing.iter(f"{{{_CHART}}}chart"), None) is not None
        check_alt_text(
            described, within(place, sentence("picture {number}", number=number)), found, chart=chart
        )
    # VML, as Word 2007 and older wrote pictures.
    for number, shape in enumerate(story.iter("{urn:schemas-microsoft-com:vml}imagedata"), start=1):
        holder = shape.getparent()
        if holder is None or not holder.get("alt", "").strip():
            found.add(
                Rule.ALT_TEXT,
                within(place, sentence("old picture {number}", number=number)),
                "a picture has no alternative text",
            )
    for number, box in enumerate(story.iter(f"{{{W}}}txbxContent"), start=1):
        # Word writes a text box twice, for new and old readers; the old copy is not a second fault.
        if next(box.iterancestors(_FALLBACK), None) is not None:
            continue
        if words := text_of(box).strip():
            found.add(
                Rule.TEXT_BOX,
                within(place, sentence("text box {number}", number=number)),
                sentence("“{words}” floats in a text box", words=shortened(words)),
            )
