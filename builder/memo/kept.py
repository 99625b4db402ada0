"""What filling would lose or make wrong in a memo's template, told by name before anything is filled.

Parts without controls stay byte for byte, and so does everything around a control. What is refused: code and
objects from outside, a protected or half-accepted document, controls where the builder does not look, and
things that may be in a memo once only, in what is repeated.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.memo.control import Control, controls
from builder.memo.word import PARAGRAPH, ROW, Element, ancestors, child, w
from builder.package.foreign import foreign_objects
from builder.package.namespaces import R
from builder.package.paragraphs import text_parts
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse

_CHANGES = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo"))
_TEXT_BOX = w("txbxContent")
_ONCE = {
    w("bookmarkStart"): "a bookmark",
    w("bookmarkEnd"): "the end of a bookmark",
    w("commentRangeStart"): "a comment",
    w("commentRangeEnd"): "the end of a comment",
    w("commentReference"): "a comment",
    w("footnoteReference"): "a footnote",
    w("endnoteReference"): "an endnote",
    w("drawing"): "a picture",
    w("pict"): "a picture",
}
_PAIRS = (("bookmarkStart", "bookmarkEnd", "bookmark"), ("commentRangeStart", "commentRangeEnd", "comment"))


def document_losses(package: Package) -> Iterator[tuple[str, str]]:
    """Yield what the template as a whole may not have, and what to do about it."""
    for part, what, remedy in foreign_objects(package):
        yield f"{part or 'the file'} {what}", remedy
    parts = text_parts(package)
    rows = Relationships.of(package, parts[0])
    for part in rows.parts(f"{R}/settings"):
        guard = child(parse(package[part]), "documentProtection") if part in package else None
        if guard is not None and guard.get(w("enforcement"), "0") in ("1", "true", "on"):
            yield "the document is protected", "Take the protection off (Review, Restrict Editing)"
    for part in package:
        if part in parts or not part.startswith("word/") or not part.endswith(".xml"):
            continue
        if b"sdt" in package[part]:
            for control in controls(parse(package[part])):
                yield (
                    f"{part} has the control “{control.tag}”, beyond body, headers, footers and notes",
                    "Move the control, or take its tag off",
                )


def control_loss(control: Control) -> str:
    """Return why a control cannot be filled without harm to what is around it, empty where it can."""
    change = next((item for item in control.element.iterancestors() if item.tag in _CHANGES), None)
    if change is None:
        change = next(control.element.iter(*_CHANGES), None)
    if change is not None:
        return "stands in a tracked change; accept or reject it (Review, Tracking)"
    if next(ancestors(control.element, _TEXT_BOX), None) is not None:
        return "stands in a text box, which Word keeps twice; move it into the text or a table"
    if control.is_section:
        return _split(control.element)
    if control.kind in ("list", "table"):
        return _repeated(control)
    return ""


def _split(section: Element) -> str:
    """Return which pair begins in a section and ends outside it, or the other way round."""
    for first, last, what in _PAIRS:
        begun = {item.get(w("id")) for item in section.iter(w(first))}
        ended = {item.get(w("id")) for item in section.iter(w(last))}
        if begun != ended:
            return f"cuts a {what} in two; let the {what} begin and end within it or outside it"
    return ""


def _repeated(control: Control) -> str:
    """Return what stands in the paragraph or row that is repeated, and may be in a memo once only."""
    pattern = control.row if control.kind == "table" else control.paragraph
    if pattern is None or pattern.tag not in (ROW, PARAGRAPH):
        return ""
    for item in pattern.iter(*_ONCE):
        return f"repeats a {_kind(pattern)} that holds {_ONCE[str(item.tag)]}; move that out of it"
    return ""


def _kind(pattern: Element) -> str:
    return "row" if pattern.tag == ROW else "paragraph"
