"""Styles and lists of a memo: each that is used is there, and is of the right kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from lxml import etree

from builder.package.namespaces import R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report
from builder.publish.lint.story import Story, value, w
from builder.register.said import sentence

_USES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_DO = "Add the style to the memo's template, or use another"


def check_styles(package: Package, stories: list[Story], report: Report) -> None:
    """Check styles and list numbers of all parts against the parts that define them."""
    main = stories[0].part
    styles = _styles(package, main, report)
    numbers = _numbers(package, main, report)
    for story in stories:
        for node in story.shown(*_USES) if styles is not None else ():
            name, kind = value(node), _USES[etree.QName(node).localname]
            if name not in (styles or {}):
                report.add(
                    story.part, sentence("there is no style “{name}”", name=name), story.place(node), _DO
                )
            elif (styles or {})[name] != kind:
                what = sentence(
                    "“{name}” is a style of the kind {held}, not {kind}",
                    name=name,
                    held=(styles or {})[name],
                    kind=kind,
                )
                report.add(story.part, what, story.place(node), _DO)
        for node in story.shown("numId"):
            if value(node) not in numbers and value(node) != "0":
                report.add(
                    story.part,
                    sentence("there is no list number {number}", number=value(node)),
                    story.place(node),
                    "Make the list anew",
                )


def _part(package: Package, main: str, kind: str, report: Report) -> tuple[str, etree._Element | None]:
    held = [part for part in Relationships.of(package, main).parts(f"{R}/{kind}") if part in package]
    return (held[0], report.root(package, held[0])) if held else ("", None)


def _styles(package: Package, main: str, report: Report) -> Mapping[str, str] | None:
    """Return the kind of each style by id; None where the memo has no part with styles."""
    part, root = _part(package, main, "styles", report)
    if root is None:
        return None
    nodes = root.findall(w("style"))
    kinds = {node.get(w("styleId"), ""): node.get(w("type"), "paragraph") for node in nodes}
    for name, times in Counter(node.get(w("styleId"), "") for node in nodes).items():
        if times > 1:
            report.add(
                part, sentence("{times} styles have the id “{name}”", times=times, name=name), do="Keep one"
            )
    based = {node.get(w("styleId"), ""): value(node.find(w("basedOn"))) for node in nodes}
    for name, other in based.items():
        if other and other not in kinds:
            report.add(
                part,
                sentence("is based on “{other}”, which is not there", other=other),
                sentence("style {name}", name=name),
                "Base it on another",
            )
        seen = {name}
        while other and other not in seen:
            seen.add(other)
            other = based.get(other, "")
        if other == name:
            report.add(part, "is based on itself", sentence("style {name}", name=name), "Base it on another")
    numbers = _numbers(package, main, report)
    for node in root.iter(w("numId")):
        if value(node) not in numbers and value(node) != "0":
            owner = next(node.iterancestors(w("style")), None)
            name = owner.get(w("styleId"), "") if owner is not None else ""
            report.add(
                part,
                sentence("there is no list number {number}", number=value(node)),
                sentence("style {name}", name=name),
                "Make the list anew",
            )
    return kinds


def _numbers(package: Package, main: str, report: Report) -> set[str]:
    """Return the numbers of the lists that the memo defines."""
    part, root = _part(package, main, "numbering", report)
    if root is None:
        return set()
    abstract = Counter(node.get(w("abstractNumId"), "") for node in root.iterfind(w("abstractNum")))
    lists = Counter(node.get(w("numId"), "") for node in root.iterfind(w("num")))
    for what, held in (
        ("{times} list patterns have the number {number}", abstract),
        ("{times} lists have the number {number}", lists),
    ):
        for number, times in held.items():
            if times > 1:
                report.add(
                    part,
                    sentence(what, times=times, number=number),
                    do="Number them anew",
                )
    for node in root.iterfind(w("num")):
        pattern = value(node.find(w("abstractNumId")))
        if pattern not in abstract:
            report.add(
                part,
                sentence("has the pattern {pattern}, which is not there", pattern=pattern),
                sentence("list {number}", number=node.get(w("numId"))),
                "Add it",
            )
    order = [etree.QName(node).localname for node in root if isinstance(node.tag, str)]
    if "num" in order and "abstractNum" in order[order.index("num") :]:
        report.add(
            part, "a list stands before a list pattern", do="Word wants all abstractNum before all num"
        )
    return set(lists)
