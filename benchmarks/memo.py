"""Goal 3: a memo filled from its template, against docxtpl filling the same with Jinja's tags."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage

from benchmarks.flagship import AS_OF, brief
from benchmarks.jinja_template import jinja_template, text_of
from benchmarks.race import Peer, Race, Unequal
from builder.memo.build import build_memo
from builder.memo.check import used_tags
from builder.package.paragraphs import paragraphs
from builder.wording.spans import Content, plain


def races(scratch: Path) -> Iterator[Race]:
    """Yield a race for each memo."""
    held = brief()
    for audience, content in held.memos.items():
        template = held.template(audience)
        other, words = jinja_template(template, content), asked(template, content)
        memo = build_memo(template, content, facts=held.facts, as_of=AS_OF)
        same = compare(memo.paragraphs, paragraphs(rendered(other, content, words)))
        yield Race(
            3,
            f"{audience} memo with {len(content.pictures)} pictures, filled",
            lambda template=template, content=content: build_memo(
                template, content, facts=held.facts, as_of=AS_OF
            ),
            (
                Peer(
                    "docxtpl, equivalent template",
                    lambda other=other, content=content, words=words: rendered(other, content, words),
                    20,
                ),
            ),
            same,
            f"Only ours checks the template, puts each of {len(memo.shown)} shown numbers into a control "
            "bound to its fact, gives marks their look, and lists the paragraphs; docxtpl is handed plain "
            "words, and a template from which what stays empty is gone already.",
        )


def asked(template: bytes, content: Content) -> dict[str, object]:
    """Return what docxtpl is handed, as plain words."""
    single = ("fact", "text", "date", "row", "quote")
    tags = {tag for tag in used_tags(template) if tag.partition(":")[0] in single}
    return {
        "words": {tag: plain(text_of(*tag.split(":", 1), content)) for tag in tags},
        "lists": {
            name: [plain(item) for item in items if plain(item)] for name, items in content.lists.items()
        },
        "tables": {
            name: [
                {"kind": row.kind, "cells": [[plain(line) for line in cell] or [""] for cell in row.cells]}
                for row in rows
            ]
            for name, rows in content.tables.items()
        },
        "sections": dict(content.sections),
    }


def rendered(template: bytes, content: Content, words: Mapping[str, object]) -> bytes:
    """Return the memo as docxtpl renders it."""
    document = DocxTemplate(io.BytesIO(template))
    pictures = {
        name: InlineImage(document, io.BytesIO(picture.png), width=Mm(picture.width_mm))
        for name, picture in content.pictures.items()
    }
    document.render({**words, "pictures": pictures}, autoescape=True)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def compare(ours: tuple[str, ...], theirs: tuple[str, ...]) -> str:
    """Return what was found equal; raises Unequal with the first paragraph that differs."""
    for at, (one, other) in enumerate(zip(ours, theirs, strict=False), 1):
        if " ".join(one.split()) != " ".join(other.split()):
            raise Unequal(f"paragraph {at}: “{one}” and “{other}”")
    if len(ours) != len(theirs):
        raise Unequal(f"{len(ours)} paragraphs and {len(theirs)}")
    return f"the words of all {len(ours)} paragraphs, tables and footers included"
