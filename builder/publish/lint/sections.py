"""Sections of a memo: their pages, headers and footers; and text that would be lost or misplaced."""

from __future__ import annotations

from collections import Counter

from builder.package.namespaces import ADEC, WP, XML, R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.story import Story, value, w
from builder.register.said import sentence

# In twentieths of a point: Word's largest page is 22 inches.
_LARGEST_PAGE = 31_680
_ON = {"", "1", "true", "on"}


def check_sections(package: Package, body: Story, report: Report) -> None:
    """Check the sections of the body."""
    arrows = {row.id: row.type.rpartition("/")[2] for row in Relationships.of(package, body.part)}
    for section in body.shown("sectPr"):
        at = body.place(section)
        for kind in ("header", "footer"):
            nodes = section.findall(w(f"{kind}Reference"))
            for which, times in Counter(node.get(w("type"), "default") for node in nodes).items():
                if times > 1:
                    report.add(
                        body.part,
                        sentence(
                            "a section has {times} {which} {kind}s", times=times, which=which, kind=kind
                        ),
                        at,
                        "Keep one",
                    )
            for node in nodes:
                leads = arrows.get(node.get(f"{{{R}}}id", ""))
                if leads is not None and leads != kind:
                    report.add(
                        body.part,
                        sentence("a section's {kind} points at {leads}", kind=kind, leads=leads),
                        at,
                        sentence("Point at a {kind}", kind=kind),
                    )
        size = section.find(w("pgSz"))
        if size is not None:
            width, height = whole(size.get(w("w")), 0), whole(size.get(w("h")), 0)
            if not (0 < width <= _LARGEST_PAGE and 0 < height <= _LARGEST_PAGE):
                report.add(
                    body.part,
                    sentence(
                        "a page is {width} by {height} twips", width=size.get(w("w")), height=size.get(w("h"))
                    ),
                    at,
                    "Word takes up to 31680",
                )
    last = body.root.find(w("body"))
    ends = [node for node in last if node.tag == w("sectPr")] if last is not None else []
    if last is None:
        report.add(body.part, "the document has no body", do="Save it anew from Word")
    elif ends and (len(ends) > 1 or last[-1] is not ends[-1]):
        report.add(
            body.part, "the section's properties do not stand last in the body", do="Move them to the end"
        )


def check_words(story: Story, report: Report) -> None:
    """Check that words stand in runs, and that spaces at their ends are kept."""
    for node in story.shown("t", "delText", "instrText"):
        text = node.text or ""
        if text != text.strip(" \t\n\r") and node.get(f"{{{XML}}}space") != "preserve":
            report.add(
                story.part,
                "spaces at the ends of a text are lost",
                story.place(node),
                'Say xml:space="preserve"',
            )
        parent = node.getparent()
        if parent is not None and parent.tag != w("r"):
            report.add(
                story.part, "words stand outside any run", story.place(node), "Word does not show them"
            )
    for node in story.shown("p"):
        parent = node.getparent()
        if parent is not None and parent.tag in (w("p"), w("r")):
            report.add(story.part, "a paragraph stands in a paragraph", story.place(node), "Word refuses it")


def check_pictures(story: Story, report: Report) -> None:
    """Check that pictures have ids of their own, and remark on those that no words describe."""
    ids: Counter[str] = Counter()
    fallbacks = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    for drawing in story.root.iter(f"{{{WP}}}docPr"):
        if next(drawing.iterancestors(fallbacks), None) is not None:
            continue
        ids[drawing.get("id", "")] += 1
        decorative = drawing.find(f".//{{{ADEC}}}decorative")
        if not drawing.get("descr", "").strip() and (decorative is None or decorative.get("val") != "1"):
            report.remark(
                story.part,
                sentence("the picture “{name}” has no alternative text", name=drawing.get("name", "")),
                story.place(drawing),
                "Describe it, or mark it as decoration",
            )
    for number, times in ids.items():
        if times > 1:
            report.add(
                story.part,
                sentence("{times} pictures have the id {number}", times=times, number=number),
                do="Give each its own number",
            )


def check_settings(package: Package, main: str, report: Report) -> None:
    """Remark on settings that make Word ask its reader something."""
    for part in Relationships.of(package, main).parts(f"{R}/settings"):
        root = report.root(package, part) if part in package else None
        update = root.find(w("updateFields")) if root is not None else None
        if update is not None and value(update) in _ON:
            report.remark(
                part,
                "updateFields makes Word ask a question at each opening",
                do="Write the fields' results instead",
            )
