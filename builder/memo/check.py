"""The tags of a template: which there are, which are wrong, and what a memo can show."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from builder.memo.control import KINDS, SECTION, Control, controls
from builder.memo.kept import control_loss, document_losses
from builder.memo.table import TableRefused, patterns
from builder.memo.word import PARAGRAPH, ROW, Element, child, w
from builder.package.active import active
from builder.package.paragraphs import text_of, text_parts
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused, parse
from builder.register.problems import Problem, nearest
from builder.register.said import sentence
from builder.wording.spans import Content

_SHOWN = 60
_HOW = "In Word: Developer, Properties, Tag."


def tags_of(content: Content) -> frozenset[str]:
    """Return every tag that this content can fill."""
    by_kind = {
        "fact": content.facts,
        "text": content.texts,
        "list": content.lists,
        "table": content.tables,
        "picture": content.pictures,
        "date": content.dates,
        "row": content.rows,
        "quote": content.quotes,
    }
    tags = {f"{kind}:{name}" for kind, names in by_kind.items() for name in names}
    return frozenset(tags | {f"list:{SECTION}{name}" for name in content.sections})


def used_tags(data: bytes) -> frozenset[str]:
    """Return the tags in a template, wrong ones too.

    Raises PackageRefused or XmlRefused for a file that cannot be read.
    """
    package = Package.read(data)
    return frozenset(
        control.tag for part in text_parts(package) for control in controls(parse(package[part]))
    )


def check_template(data: bytes, name: str, known_tags: Collection[str]) -> list[Problem]:
    """Return everything that is wrong with a template; `name` is how the file is called in the report.

    Each problem names the paragraph; an unknown tag comes with the nearest known one.
    """
    try:
        package = Package.read(data)
        parts = text_parts(package)
        if not parts:
            return [_problem(name, "is not a Word document", "Save it from Word as .docx")]
        whole = [_problem(name, what, remedy) for what, remedy in document_losses(package)]
        whole += [
            _problem(name, what, "Take it out of the template: it would act in every memo")
            for what in active(package)
        ]
        return whole + [
            found for part in parts for found in _check_part(parse(package[part]), name, known_tags)
        ]
    except (PackageRefused, XmlRefused) as error:
        return [_problem(name, str(error), "Save the template from Word as .docx again")]


def _problem(name: str, what: str, remedy: str) -> Problem:
    return Problem(name, "", 0, "", what, remedy)


def _check_part(root: Element, name: str, known: Collection[str]) -> Iterator[Problem]:
    places = {paragraph: at for at, paragraph in enumerate(root.iter(PARAGRAPH), start=1)}
    for control in controls(root):
        place = _place(control, places)
        if control.tag not in known:
            remedy = nearest(control.tag, known) or sentence(
                "Known kinds of tags: {kinds}.", kinds=", ".join(KINDS)
            )
            yield _problem(
                name,
                sentence("{place} has the unknown tag “{tag}”", place=place, tag=control.tag),
                f"{remedy} {_HOW}",
            )
        elif fault := _fault(control):
            yield _problem(
                name,
                sentence("{place}: the control “{tag}” {fault}", place=place, tag=control.tag, fault=fault),
                "",
            )


def _place(control: Control, places: dict[Element, int]) -> str:
    """Return how to find a control: the number and the first words of its paragraph."""
    paragraph = control.paragraph
    if paragraph is None:
        return "a control without a paragraph"
    words = text_of(paragraph)
    words = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
    return f"paragraph {places[paragraph]} (“{words}”)"


def _fault(control: Control) -> str:
    """Return what is wrong with where a control stands or what is in it, empty where nothing is."""
    strangers = [outer for outer in control.outer if not outer.is_section]
    if strangers:
        return f"stands inside another one, “{strangers[0].tag}”; only sections may hold controls"
    if loss := control_loss(control):
        return loss
    if control.is_section:
        return "" if _wraps_blocks(control) else "must be around whole paragraphs or tables"
    if control.paragraph is None:
        return "holds no words; delete it and insert it anew"
    if control.kind == "table":
        return _table_fault(control)
    if len(list(control.element.iter(PARAGRAPH))) > 1:
        return "holds several paragraphs; it must hold one"
    if control.kind == "picture" and not list(control.element.iter(w("drawing"))):
        return "holds no picture; use a picture content control"
    if control.kind == "list" and control.row is not None and control.element.find(f".//{ROW}") is not None:
        return "is around a table row; repeated rows are “table:” controls"
    return ""


def _wraps_blocks(control: Control) -> bool:
    return all(item.tag not in (w("r"), w("hyperlink")) for item in control.content) and bool(control.content)


def _table_fault(control: Control) -> str:
    try:
        found = patterns(control)
    except TableRefused as error:
        return str(error)
    if child(found.row, "trPr", "tblHeader") is not None:
        return "stands in the head of its table; put it in the row to be repeated"
    inside = [other.tag for other in controls(found.row) if other.tag != control.tag]
    return f"repeats a row that holds “{inside[0]}” too" if inside else ""
