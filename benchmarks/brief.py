"""Goal 7: one brief from end to end, against the obvious pipeline making the same documents."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

from benchmarks import memo
from benchmarks.cells import compare, content_of
from benchmarks.flagship import AS_OF, PERIOD, REPORT, Brief, brief, laid_out
from benchmarks.jinja_template import jinja_template
from benchmarks.obvious import Handed, Memo
from benchmarks.race import Peer, Race
from benchmarks.start import command, python
from benchmarks.workbook import gone_in
from builder.charts.pictures import draw
from builder.memo.build import build_memo
from builder.package.paragraphs import paragraphs
from builder.workbook.build import build_workbook

BUILD = ("build", str(REPORT), "--as-of", str(AS_OF), "--period", PERIOD, "--language", "en", "--out")


def races(scratch: Path) -> Iterator[Race]:
    """Yield the races: the whole command, and its documents alone once the facts are there."""
    held, out, theirs = brief(), scratch / "ours", scratch / "theirs"
    ours = command(*BUILD, str(out))
    ours()
    [folder] = out.glob("*/*")
    handed = _handed(held, folder)
    (scratch / "handed").write_bytes(pickle.dumps(handed))
    other = python("-m", "benchmarks.obvious", str(scratch / "handed"), str(theirs), str(REPORT / "register"))
    other()
    same = _compare(folder, theirs, handed)
    yield Race(
        7,
        "one brief, the whole command",
        ours,
        (Peer("pandas, pyplot, docxtpl, openpyxl", other, 3),),
        same,
        "Ours also checks the register and its sources, works out every fact, sentence and formula, lints, "
        "checks for screen readers, audits and publishes with a manifest; the other is handed all of it.",
        most_rounds=3,
    )
    yield Race(
        7,
        "one brief, documents alone in a running process",
        lambda: _documents(held),
        (Peer("the same pipeline, started", other),),
        same,
        "What each further brief costs us in one process; the other starts anew for each.",
        most_rounds=3,
    )


def _documents(held: Brief) -> None:
    """Make the documents as the command does once the facts are there."""
    draw(held.analysis, held.wording, held.texts)
    for name, content in held.memos.items():
        build_memo(held.template(name), content, facts=held.facts, as_of=AS_OF)
    build_workbook(
        held.template("workbook"),
        held.analysis,
        held.wording,
        register_hash=held.register_sha,
        in_memos=held.in_memos,
    )


def _handed(held: Brief, folder: Path) -> Handed:
    [book] = folder.glob("*.xlsx")
    memos = {}
    for path in sorted(folder.glob("*.docx")):
        [audience] = [name for name in held.memos if f"_{name}_" in path.name]
        content, template = held.memos[audience], held.template(audience)
        widths = {name: picture.width_mm for name, picture in content.pictures.items()}
        memos[path.name] = Memo(jinja_template(template, content), memo.asked(template, content), widths)
    template, done = held.template("workbook"), content_of(book.read_bytes())
    return Handed(memos, laid_out(held), book.name, template, done, gone_in(template, done))


def _compare(ours: Path, theirs: Path, handed: Handed) -> str:
    found = [
        memo.compare(paragraphs((ours / name).read_bytes()), paragraphs((theirs / name).read_bytes()))
        for name in handed.memos
    ]
    theirs_book = content_of((theirs / handed.book_name).read_bytes())
    return "; ".join((*found, compare(handed.book, theirs_book, results=False)))
