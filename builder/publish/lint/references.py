"""What points from one place of a memo to another: bookmarks, notes, comments, fields and links."""

from __future__ import annotations

import re
from collections import Counter

from builder.package.namespaces import R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report
from builder.publish.lint.story import Story, w
from builder.register.said import sentence

_LONGEST_BOOKMARK = 40
# Fields that fetch or run something when the memo is opened.
_REACHING = re.compile(
    r"^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|DATABASE|MACROBUTTON)\b", re.I
)


def check_bookmarks(stories: list[Story], report: Report) -> None:
    """Check that bookmarks begin and end once each, and that links within the memo find theirs."""
    names: Counter[str] = Counter()
    for story in stories:
        _check_pairs(story, "bookmark", report)
        for node in story.shown("bookmarkStart"):
            name = node.get(w("name"), "")
            names[name.casefold()] += 1
            if not name or len(name) > _LONGEST_BOOKMARK:
                report.add(
                    story.part,
                    sentence(
                        "the bookmark “{name}” has {count} characters, Word takes 1 to {longest_bookmark}",
                        name=name,
                        count=len(name),
                        longest_bookmark=_LONGEST_BOOKMARK,
                    ),
                    story.place(node),
                    "Rename it",
                )
    for name, times in names.items():
        if times > 1:
            report.add(
                stories[0].part,
                sentence("{times} bookmarks are called “{name}”", times=times, name=name),
                do="Rename all but one",
            )
    for story in stories:
        for link in story.shown("hyperlink"):
            anchor = link.get(w("anchor"), "")
            outside = link.get(f"{{{R}}}id")
            if anchor and not outside and anchor.casefold() not in names and anchor != "_top":
                report.add(
                    story.part,
                    sentence("a link leads to the bookmark “{anchor}”, which is not there", anchor=anchor),
                    story.place(link),
                    "Set the bookmark, or take the link out",
                )


def _check_pairs(story: Story, kind: str, report: Report) -> None:
    """Check that what begins in a part ends in it: bookmarks and the ranges of comments."""
    first, last = (f"{kind}Start", f"{kind}End")
    begun = Counter(node.get(w("id"), "") for node in story.shown(first))
    ended = Counter(node.get(w("id"), "") for node in story.shown(last))
    places = {node.get(w("id"), ""): node for node in story.shown(last, first)}
    what = (
        "the bookmark {number} begins {begun} and ends {ended} times"
        if kind == "bookmark"
        else "the range of the comment {number} begins {begun} and ends {ended} times"
    )
    for number in sorted(begun.keys() | ended.keys()):
        if begun[number] != 1 or ended[number] != 1:
            report.add(
                story.part,
                sentence(
                    what,
                    number=number,
                    begun=begun[number],
                    ended=ended[number],
                ),
                story.place(places[number]),
                "Each begins and ends once",
            )


def check_notes(package: Package, stories: list[Story], report: Report) -> None:
    """Check that every footnote, endnote and comment that is pointed at is there, once."""
    rows = Relationships.of(package, stories[0].part)
    for kind, mark in (
        ("footnote", "footnoteReference"),
        ("endnote", "endnoteReference"),
        ("comment", "commentReference"),
    ):
        parts = rows.parts(f"{R}/{kind}s")
        root = report.root(package, parts[0]) if parts and parts[0] in package else None
        held = (
            Counter(node.get(w("id"), "") for node in root.iterfind(w(kind)))
            if root is not None
            else Counter()
        )
        for number, times in held.items():
            if times > 1:
                report.add(
                    parts[0],
                    sentence("{times} {kind}s have the id {number}", times=times, kind=kind, number=number),
                    do="Give each its own",
                )
        seen: Counter[str] = Counter()
        for story in stories:
            for node in story.shown(mark):
                number = node.get(w("id"), "")
                seen[number] += 1
                if number not in held:
                    report.add(
                        story.part,
                        sentence(
                            "points at the {kind} {number}, which is not there", kind=kind, number=number
                        ),
                        story.place(node),
                        "Take the mark out, or write the note",
                    )
                elif seen[number] == 2:
                    report.add(
                        story.part,
                        sentence("points at the {kind} {number} twice", kind=kind, number=number),
                        story.place(node),
                        "Keep one",
                    )
    for story in stories:
        _check_pairs(story, "commentRange", report)


def check_fields(story: Story, report: Report) -> None:
    """Check that fields are closed within their part, and that none reaches outside."""
    depth = 0
    last = None
    for node in story.shown("fldChar"):
        last = node
        depth += {"begin": 1, "end": -1}.get(node.get(w("fldCharType"), ""), 0)
        if depth < 0:
            report.add(story.part, "a field ends that did not begin", story.place(node), "Take its end out")
            depth = 0
    if depth and last is not None:
        report.add(story.part, "a field is not closed", story.place(last), "Add its end")
    for node in story.shown("instrText", "fldSimple"):
        said = node.get(w("instr"), "") or node.text or ""
        found = _REACHING.match(said)
        if found:
            report.add(
                story.part,
                sentence("a field of the kind {kind} reaches outside the memo", kind=found[1].upper()),
                story.place(node),
                "Take it out",
            )
