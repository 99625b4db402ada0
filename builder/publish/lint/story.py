"""A part of a Word document with words in it, and how to say where in it something stands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from builder.package.namespaces import R, W
from builder.package.paragraphs import text_of
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.publish.lint.finding import Report
from builder.register.said import sentence

_KINDS = ("header", "footer", "footnotes", "endnotes", "comments")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SHOWN = 40


def w(name: str) -> str:
    """Return a name in Word's namespace."""
    return f"{{{W}}}{name}"


def value(node: etree._Element | None) -> str:
    """Return an element's `w:val`, empty where there is neither."""
    return node.get(w("val"), "") if node is not None else ""


class Story:
    """The body, a header, a footer, the notes or the comments of a memo."""

    def __init__(self, part: str, root: etree._Element) -> None:
        self.part = part
        self.root = root

    def shown(self, *names: str) -> Iterator[etree._Element]:
        """Yield elements of Word's namespace, without what stands there a second time for old programs."""
        for node in self.root.iter(*(w(name) for name in names)):
            if not self._has_fallback or next(node.iterancestors(_FALLBACK), None) is None:
                yield node

    @cached_property
    def _has_fallback(self) -> bool:
        return next(self.root.iter(_FALLBACK), None) is not None

    @cached_property
    def _numbers(self) -> dict[etree._Element, int]:
        return {node: at for at, node in enumerate(self.root.iter(w("p")), 1)}

    def place(self, node: etree._Element) -> str:
        """Return the paragraph around a node, in it, or after it: `paragraph 12 (“Turnover rose …”)`."""
        around = node if node.tag == w("p") else next(node.iterancestors(w("p")), None)
        if around is None:
            around = next(node.iter(w("p")), None)
        if around is None:
            around = next((item for item in node.itersiblings() if item.tag == w("p")), None)
        if around is None:
            return "at its end"
        words = text_of(around)
        words = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
        return sentence("paragraph {numbers} (“{words}”)", numbers=self._numbers[around], words=words)


def stories(package: Package, main: str, report: Report) -> list[Story]:
    """Return the parts with words: the body first, then what it points at."""
    rows = Relationships.of(package, main)
    beside = [part for kind in _KINDS for part in rows.parts(f"{R}/{kind}") if part in package]
    found = []
    for part in dict.fromkeys([main, *beside]):
        root = report.root(package, part)
        if root is not None:
            found.append(Story(part, root))
    return found
