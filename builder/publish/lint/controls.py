"""Content controls of a memo: their ids and tags, and that each holds what its place allows."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from builder.package.namespaces import W15
from builder.publish.lint.finding import Report
from builder.publish.lint.story import Story, value, w
from builder.register.said import sentence

LONGEST_TAG = 64
_LARGEST_ID = 2**31
_BLOCKS, _RUNS = {w("p"), w("tbl")}, {w("r"), w("hyperlink"), w("fldSimple"), w("smartTag")}
# What may stand in a control, by what stands around it; ISO/IEC 29500-1, 17.5.2.
_LEVELS = {
    w("body"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("tc"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("hdr"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("ftr"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("footnote"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("endnote"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("comment"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("txbxContent"): ("block", _RUNS | {w("tr"), w("tc")}),
    w("p"): ("run", _BLOCKS | {w("tr"), w("tc")}),
    w("hyperlink"): ("run", _BLOCKS | {w("tr"), w("tc")}),
    w("tbl"): ("row", _BLOCKS | _RUNS | {w("tc")}),
    w("tr"): ("cell", _BLOCKS | _RUNS | {w("tr")}),
}
_WRAPPERS = {
    w("sdt"),
    w("sdtContent"),
    w("ins"),
    w("del"),
    w("moveFrom"),
    w("moveTo"),
    w("customXml"),
    w("smartTag"),
}


def check_controls(story: Story, ids: Counter[str], report: Report) -> None:
    """Check the controls of one part; their ids are counted in `ids`, over all parts."""
    for control in story.shown("sdt"):
        properties, content = control.find(w("sdtPr")), control.find(w("sdtContent"))
        at = story.place(control)
        if properties is not None:
            _check_properties(properties, story.part, at, ids, report)
        if content is None:
            report.add(story.part, "a content control has no content", at, "Delete it and insert it anew")
            continue
        _check_level(control, content, story.part, at, report)
        _check_plain(properties, content, story.part, at, report)


def check_ids(ids: Counter[str], main: str, report: Report) -> None:
    """Check that each control has its own id."""
    for number, times in ids.items():
        if times > 1:
            report.add(
                main,
                sentence("{times} content controls have the id {number}", times=times, number=number),
                do="Give each its own id",
            )


def _check_properties(
    properties: etree._Element, part: str, at: str, ids: Counter[str], report: Report
) -> None:
    for name in ("tag", "alias"):
        text = value(properties.find(w(name)))
        if len(text) > LONGEST_TAG:
            report.add(
                part,
                sentence(
                    "the {name} “{text}” has {count} characters, Word takes {longest_tag}",
                    name=name,
                    text=text,
                    count=len(text),
                    longest_tag=LONGEST_TAG,
                ),
                at,
                "Shorten it",
            )
    number = properties.find(w("id"))
    if number is not None:
        text = value(number)
        ids[text] += 1
        if not text.lstrip("-").isdecimal() or not -_LARGEST_ID <= int(text) < _LARGEST_ID:
            report.add(
                part,
                sentence("a control's id is “{text}”", text=text),
                at,
                "It must be a whole number of 32 bits",
            )


def _check_level(
    control: etree._Element, content: etree._Element, part: str, at: str, report: Report
) -> None:
    outer = next((node for node in control.iterancestors() if node.tag not in _WRAPPERS), None)
    level, strangers = _LEVELS.get(str(outer.tag), ("", set())) if outer is not None else ("", set())
    found = sorted({etree.QName(node).localname for node in content if node.tag in strangers})
    if found:
        report.add(
            part,
            sentence(
                "a control at the place of a {level} holds {listed}",
                level=level,
                listed=", ".join(f"<w:{name}>" for name in found),
            ),
            at,
            "A control around words holds words, one around paragraphs holds paragraphs",
        )


def _check_plain(
    properties: etree._Element | None, content: etree._Element, part: str, at: str, report: Report
) -> None:
    if properties is None:
        return
    plain = properties.find(w("text"))
    bound = properties.find(w("dataBinding"))
    if bound is None:
        bound = properties.find(f"{{{W15}}}dataBinding")
    repeated = properties.find(f"{{{W15}}}repeatingSection") is not None
    if (
        (plain is not None or bound is not None)
        and not repeated
        and content.find(f".//{w('sdt')}") is not None
    ):
        kind = "a plain-text control" if plain is not None else "a bound control"
        report.add(
            part,
            sentence("{kind} holds another control", kind=kind),
            at,
            "Controls of this kind hold words only",
        )
    if plain is not None and len(content.findall(w("p"))) > 1:
        report.add(part, "a plain-text control holds several paragraphs", at, "Keep one paragraph")
