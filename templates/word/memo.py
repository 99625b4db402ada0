"""A memo template under construction: paragraphs, lists, tables and pictures with their controls."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import Any

import docx
from docx.shared import Mm

from builder.wording.messages import formatted
from templates.word.look import (
    HAIRLINE,
    NAVY,
)
from templates.word.picture import grey_box
from templates.word.table import (
    Column,
    Frame,
    cell,
    plain_frame,
    set_widths,
    table_row,
)
from templates.word.xml import Xml, node, rule, style_id, twips

KINDS = {
    "text": "Sentence", "list": "List", "table": "Table",
    "picture": "Picture", "date": "Date", "row": "Register",
}  # fmt: skip


class Memo:
    """A memo template under construction: blocks are added from top to bottom."""

    def __init__(self, audience: str, language: str) -> None:
        self.document: Any = docx.Document()
        self.language = language
        self.tag = self.t("memo-language")
        self.closer = self.t("memo-form") == "note"
        self.note = self.closer and audience == "government"
        self.title = self.t(f"memo-title-{audience}")
        self.subject = self.t(f"memo-subject-{audience}")
        self.blocks: list[Xml] = []
        self.controls = self.pictures = 0

    def t(self, message: str, **args: str) -> str:
        """Return words of the template in its language."""
        return formatted(self.language, message, args)

    def width(self, usual: float, note: float) -> float:
        """Return a measure in mm, another one in the languages of longer words."""
        return note if self.closer else usual

    def said(self, words: str) -> str:
        """Return the words of a message of the template, `memo-head-year`; a tag or a sign as it is."""
        return self.t(words) if words.startswith("memo-") else words

    # Words and paragraphs

    def control(self, tag: str, *content: Xml, picture: bool = False) -> Xml:
        """Return a content control around runs, or around blocks."""
        self.controls += 1
        kind, _, name = tag.partition(":")
        words = name.replace("_", " ").replace(".", " ")
        section = name.startswith("section.")
        alias = f"Section: {words[8:]}" if section else f"{KINDS[kind]}: {words}"
        properties = [
            node("alias", val=alias),
            node("tag", val=tag),
            node("id", val=str(1000 + self.controls)),
        ]
        if picture:
            properties.append(node("picture"))
        return node("sdt", node("sdtPr", *properties), node("sdtContent", *content))

    def inline(self, words: str) -> Xml:
        """Return a run of words, or a control where the words are a tag."""
        words = self.said(words)
        kind, _, name = words.partition(":")
        if words == "\t":
            return node("r", node("tab"))
        if kind not in KINDS or " " in words:
            return node("r", node("t", text=words))
        shown = " ".join(reversed(name.split(".")[1:] or [name])).replace("_", " ")
        return self.control(words, node("r", node("t", text=f"{shown[:1].upper()}{shown[1:]}")))

    def paragraph(
        self, style: str, *words: str, page_break: bool = False, keep_next: bool = False, **spacing: str
    ) -> Xml:
        """Return a paragraph of words and tags."""
        properties = [node("pStyle", val=style_id(style))]
        properties += [node("keepNext"), node("keepLines")] if keep_next else []
        properties += [node("pageBreakBefore")] if page_break else []
        properties += [node("spacing", **spacing)] if spacing else []
        return node("p", node("pPr", *properties), *(self.inline(item) for item in words))

    def add(
        self, style: str, *words: str, page_break: bool = False, keep_next: bool = False, **spacing: str
    ) -> None:
        """Add a paragraph; `spacing` is what differs from its style, in twentieths of a point."""
        made = self.paragraph(style, *words, page_break=page_break, keep_next=keep_next, **spacing)
        self.blocks.append(made)

    def add_list(self, tag: str, style: str) -> None:
        """Add a paragraph that is repeated for each item of a list."""
        name = tag.partition(":")[2].replace("_", " ")
        words = self.t("memo-pattern-list", name=f"{name[:1].upper()}{name[1:]}")
        self.blocks.append(self.control(tag, self.paragraph(style, words)))

    def section(self, name: str, *adders: Callable[[], None]) -> None:
        """Add blocks in a section that a report without them leaves out."""
        start = len(self.blocks)
        for adder in adders:
            adder()
        self.blocks[start:] = [self.control(f"list:section.{name}", *self.blocks[start:])]

    # Tables

    def grid(self, widths: Sequence[float], rows: Sequence[Xml], about: str, frame: Frame) -> Xml:
        """Return a table of fixed layout; `about` is its title for a screen reader."""
        cuts = [0, *(twips(at) for at in accumulate(widths))]
        columns = [after - before for before, after in pairwise(cuts)]
        for row in rows:
            set_widths(row, columns)
        borders = [node("tblBorders", *frame.table)] if frame.table else []
        look = {"firstRow": "1", "lastRow": "0", "firstColumn": "0", "lastColumn": "0"}
        properties = node(
            "tblPr",
            node("tblStyle", val="BriefTable"),
            node("tblW", w=str(sum(columns)), type="dxa"),
            node("tblInd", w="0", type="dxa"),
            *borders,
            node("tblLayout", type="fixed"),
            node("tblLook", val="0620", **look, noHBand="1", noVBand="1"),
            node("tblCaption", val=self.said(about)),
        )
        return node("tbl", properties, node("tblGrid", *(node("gridCol", w=str(c)) for c in columns)), *rows)

    def add_table(
        self,
        tag: str,
        about: str,
        columns: Sequence[Column],
        groups: bool = False,
        frame: Frame | None = None,
    ) -> None:
        """Add a table: its head, a pattern of a row, and of a group row where it has groups."""
        frame = frame or plain_frame()
        head = [
            cell(
                self.paragraph(c.head_style, *([c.head] if c.head else [])),
                frame,
                frame.head,
                "bottom",
                first=i == 0,
            )
            for i, c in enumerate(columns)
        ]
        rows = [table_row(head, header=True)]
        if groups:
            group = cell(self.paragraph("Table Group", tag), frame, (), span=len(columns), first=True)
            rows.append(table_row([group]))
        words = [tag, *("…" for _ in columns[1:])]
        rows.append(
            table_row(
                [
                    cell(self.paragraph(c.style, word), frame, frame.body, first=i == 0)
                    for i, (c, word) in enumerate(zip(columns, words, strict=True))
                ]
            )
        )
        self.blocks.append(self.grid([c.width for c in columns], rows, about, frame))

    def add_head(self) -> None:
        """Add kicker, title, title block, bottom line and key band."""
        if self.note:
            self.add("Title", "text:kicker", after="40")
            self.add("Subject", "text:subject")
        else:
            self.add("Kicker", "text:kicker")
            self.add("Title", "text:title")
        lines = (
            # The period stands first: the two below it may be left out, and no line between stays empty.
            ("memo-label-period", "row:period", "memo-label-as-of", "date:as_of"),
            ("memo-label-for", "row:addressee", "memo-label-vintage", "row:vintage"),
            ("memo-label-handling", "row:handling", "memo-label-register", "row:register"),
        )
        rows = []
        for line in lines:
            edges = (rule("top", 6, NAVY),) if line is lines[0] else ()
            edges = (rule("bottom", 6, NAVY),) if line is lines[-1] else edges
            spacing = {"before": "60"} if line is lines[0] else {"after": "60"} if line is lines[-1] else {}
            styles = ("Table Heading", "Meta") * 2
            cells = zip(line, styles, strict=True)
            rows.append(
                table_row([cell(self.paragraph(s, word, **spacing), Frame(), edges) for word, s in cells])
            )
        widths = (15, 70, 16.5, 68.5) if self.closer else (17, 70, 22, 61)
        self.blocks.append(self.grid(widths, rows, "memo-about-this-memo", Frame()))
        self.add("Bottom Line", "text:bottom_line")
        self.add_band()
        self.add("Source", "text:band_note")

    def add_band(self) -> None:
        """Add the band of four key numbers; its labels are the head of a table, for a screen reader."""
        parts = ("label", "value", "unit", "change")
        styles = ("Key Label", "Key Number", "Key Unit", "Key Change")
        rows = []
        for part, style in zip(parts, styles, strict=True):
            edges = (rule("top", 12, NAVY),) if part == "label" else ()
            edges = (rule("bottom", 4, HAIRLINE),) if part == "change" else edges
            # A label of two lines grows upwards: its neighbours stay with their numbers.
            align = "bottom" if part == "label" else ""
            cells = [
                cell(self.paragraph(style, f"text:band.{n}.{part}"), Frame(), edges, align)
                for n in range(1, 5)
            ]
            rows.append(table_row(cells, header=part == "label"))
        self.blocks.append(self.grid((42.5,) * 4, rows, "memo-about-band", Frame()))

    # Pictures

    def picture(self, tag: str, width: float, height: float) -> Xml:
        """Return a picture control with a grey box of the chart's size in it."""
        run: Any = self.document.add_paragraph().add_run()
        run.add_picture(io.BytesIO(grey_box(width, height)), Mm(width), Mm(height))
        inline = run._r.find(f".//{{{run._r.nsmap['wp']}}}inline")
        self.pictures += 1
        inline.docPr.set("id", str(self.pictures))
        for side in "TBLR":
            inline.set(f"dist{side}", "0")
        inline.docPr.set("name", tag)
        inline.docPr.set("descr", self.t("memo-pattern-chart", name=tag.partition(":")[2].replace("_", " ")))
        return self.control(tag, run._r, picture=True)

    def add_pair(self, left: str, right: str, height: float) -> None:
        """Add two charts side by side, 82 mm wide each: in one line, as a table is for data."""
        paragraph = self.paragraph("Picture")
        for piece in (self.picture(left, 82, height), self.inline("\t"), self.picture(right, 82, height)):
            paragraph.append(piece)
        self.blocks.append(paragraph)

    def add_picture(self, tag: str, width: float, height: float) -> None:
        """Add one chart over the width of the text."""
        paragraph = self.paragraph("Wide Picture")
        paragraph.append(self.picture(tag, width, height))
        self.blocks.append(paragraph)
