"""Text in cells: what a text node holds, the shared texts, and spaces that would be lost."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from builder.package.namespaces import XML, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.texts import held_text
from builder.publish.lint.finding import Report
from builder.register.said import sentence

LONGEST_TEXT = 32_767
_SPACES = (" ", "\t", "\n", "\r")


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """The texts that cells point at by number."""

    part: str
    texts: tuple[str, ...]

    @classmethod
    def of(cls, package: Package, main: str, report: Report) -> SharedTexts:
        """Read and check the shared texts of a workbook, none where it has no such part."""
        held = [
            part for part in Relationships.of(package, main).parts(f"{R}/sharedStrings") if part in package
        ]
        root = report.root(package, held[0]) if held else None
        if root is None:
            return cls("", ())
        texts = []
        for number, node in enumerate(root.iterfind(f"{{{S}}}si")):
            texts.append(held_text(node))
            check_text(node, texts[-1], held[0], sentence("text {number}", number=number), report)
        return cls(held[0], tuple(texts))


def check_text(node: etree._Element, text: str, part: str, at: str, report: Report) -> None:
    """Check the length of a shared or inline text, and that its outer spaces are kept."""
    if len(text) > LONGEST_TEXT:
        report.add(
            part,
            sentence(
                "the text has {count} characters, a cell takes {longest_text}",
                count=len(text),
                longest_text=LONGEST_TEXT,
            ),
            at,
            "Shorten it, or spread it over several cells",
        )
    if not text.startswith(_SPACES) and not text.endswith(_SPACES):
        return
    for piece in node.iter(f"{{{S}}}t"):
        held = piece.text or ""
        if held and held != held.strip(" \t\n\r") and piece.get(f"{{{XML}}}space") != "preserve":
            report.add(
                part,
                "spaces at the ends of a text are lost",
                at,
                'Say xml:space="preserve" there, or take the spaces out',
            )
