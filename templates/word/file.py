"""A memo template as a file: styles, settings, page and foot, and nothing of a start document's own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from babel.numbers import get_decimal_symbol
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm

from builder.wording.written import SOURCE_LANGUAGE
from templates.word.memo import Memo
from templates.word.settings import numbering_children, settings_children
from templates.word.styles import style_children
from templates.word.xml import Xml, node


def template_file(memo: Memo) -> bytes:
    """Return the template as a file."""
    document = memo.document
    for part, children in (
        (document.styles.element, style_children(memo.tag, note=memo.note, closer=memo.closer)),
        (document.part.numbering_part.element, numbering_children()),
        (document.settings.element, _settings(memo)),
    ):
        part[:] = children
    _foot(memo)
    _page(document.sections[0], *((15, 14, 5) if memo.closer else (17, 15, 9)))
    body = document.element.body
    body[:] = [*memo.blocks, body[-1]]
    _drop_unused(document)
    _describe(memo)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _settings(memo: Memo) -> list[Xml]:
    return settings_children(memo.tag, get_decimal_symbol(memo.language), hyphenated=memo.closer)


def _page(section: Any, top: float, bottom: float, foot: float) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.header_distance, section.footer_distance = Mm(7), Mm(foot)


def _foot(memo: Memo) -> None:
    footer = memo.document.sections[0].footer
    footer.is_linked_to_previous = False
    paragraph = memo.paragraph("footer", "row:footer_left", "\t", "row:handling", "\t", memo.t("memo-page"))
    paragraph.extend(_field("PAGE"))
    paragraph.append(node("r", node("t", text=memo.t("memo-page-of"))))
    paragraph.extend(_field("NUMPAGES"))
    footer._element[:] = [paragraph, *_review(memo)]


def _review(memo: Memo) -> list[Xml]:
    """Say in the margin, where it takes no line of the text, that nobody reviewed a translation."""
    return [] if memo.language == SOURCE_LANGUAGE else [memo.paragraph("footer", "text:review")]


def _describe(memo: Memo) -> None:
    """Write title, subject and language; the maker and the day are always the same."""
    core = memo.document.core_properties
    core.title, core.subject, core.language = memo.title, memo.subject, memo.tag
    core.author = core.last_modified_by = "TradeBrief"
    core.comments = core.keywords = core.identifier = ""
    core.created = core.modified = datetime(2023, 1, 1)


def _field(name: str) -> Iterator[Xml]:
    """Yield the runs of a field with a result, so that nothing has to be updated at opening."""
    yield node("r", node("fldChar", fldCharType="begin"))
    yield node("r", node("instrText", text=f" {name} "))
    yield node("r", node("fldChar", fldCharType="separate"))
    yield node("r", node("t", text="1"))
    yield node("r", node("fldChar", fldCharType="end"))


def _drop_unused(document: Any) -> None:
    """Take out what python-docx's own start document carries and no memo needs."""
    unwanted = (
        RELATIONSHIP_TYPE.CUSTOM_XML, RELATIONSHIP_TYPE.FONT_TABLE, RELATIONSHIP_TYPE.WEB_SETTINGS,
        "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
        RELATIONSHIP_TYPE.THUMBNAIL,
    )  # fmt: skip
    for relationships in (document.part.rels, document.part.package.rels):
        for key in [k for k, relation in relationships.items() if relation.reltype in unwanted]:
            del relationships[key]
