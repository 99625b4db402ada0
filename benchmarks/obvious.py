"""The obvious pipeline: pandas, pyplot, docxtpl and openpyxl make the documents of one brief.

`python -m benchmarks.obvious HANDED OUT REGISTER`: what it is handed has every figure computed, every
sentence written and every formula worked out, in templates of its own; it reads the register all the same, as
it would have to.
"""

from __future__ import annotations

import io
import pickle
import sys
from dataclasses import dataclass
from pathlib import Path

import docxtpl
import openpyxl
import pandas
import typer
from docx.shared import Mm
from matplotlib import pyplot

from benchmarks.cells import BookContent
from benchmarks.drawing import painted
from benchmarks.workbook import Gone, filled
from builder.charts.sheet import Sheet

__all__ = ["Handed", "main", "openpyxl", "pyplot", "typer"]


@dataclass(frozen=True, slots=True)
class Memo:
    """A memo's template with tags of Jinja, its words, and the sizes of its pictures in millimetres."""

    template: bytes
    words: dict[str, object]
    pictures: dict[str, float]


@dataclass(frozen=True, slots=True)
class Handed:
    """All that the pipeline is handed; files are written under the names given here."""

    memos: dict[str, Memo]
    sheets: dict[str, Sheet]
    book_name: str
    book_template: bytes
    book: BookContent
    gone: Gone


def main(handed: Path, out: Path, register: Path) -> None:
    """Make the documents."""
    for table in sorted(register.glob("*.csv")):
        pandas.read_csv(table)
    asked: Handed = pickle.loads(handed.read_bytes())
    out.mkdir(parents=True, exist_ok=True)
    pngs = {name: painted(sheet)[0] for name, sheet in asked.sheets.items()}
    for name, memo in asked.memos.items():
        document = docxtpl.DocxTemplate(io.BytesIO(memo.template))
        pictures = {
            key: docxtpl.InlineImage(document, io.BytesIO(pngs[key]), width=Mm(width))
            for key, width in memo.pictures.items()
        }
        document.render({**memo.words, "pictures": pictures}, autoescape=True)
        document.save(out / name)
    (out / asked.book_name).write_bytes(filled(asked.book_template, asked.book, asked.gone))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
