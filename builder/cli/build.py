"""`tradebrief build`: the workbook and the memos of a report."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.cli.steps import progress as _progress
from builder.cli.steps import until
from builder.register.said import counted, sentence
from builder.wording.written import languages

if TYPE_CHECKING:
    from builder.publish.folder import Published

# The last step, which is not stopped half way.
PUBLISH = "publish"
EXAMPLES = """examples:
  tradebrief build reports/kazakhstan-kyrgyzstan
  tradebrief build reports/kazakhstan-kyrgyzstan --as-of 2024-10-02 --period 2023 --out out
  tradebrief build reports/kazakhstan-kyrgyzstan --as-of 2024-10-02 --since 2023-09-30
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("build", "build the workbook and the memos of a report", _build, EXAMPLES)
    parser.add_argument("report", type=arguments.report, help="folder with report.toml")
    parser.add_argument(
        "--as-of", type=arguments.as_of, metavar="DATE", help="what was known on that day, e.g. 2023-09-30"
    )
    parser.add_argument(
        "--period",
        type=arguments.period,
        metavar="P",
        help=sentence("2023, 2023-Q3, 2023-07 or 2023-01/2023-07"),
    )
    parser.add_argument("--audience", action="append", choices=("government", "business"))
    known = ", ".join(languages())
    parser.add_argument("--language", action="append", type=arguments.language, metavar="L", help=known)
    parser.add_argument(
        "--strict-vintage",
        action="store_true",
        help="leave out figures of editions later than the as-of date",
    )
    parser.add_argument(
        "--since",
        type=arguments.earlier,
        metavar="DIR|DATE",
        help="tell in the memos what changed since a published brief, or since a day",
    )
    parser.add_argument("--pdf", action="store_true", help="PDF copies too, through LibreOffice")
    parser.add_argument(
        "--progress", action="store_true", help="each step as a line of JSON on stderr, for programs"
    )
    parser.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where to publish (out)")


def _build(options: argparse.Namespace) -> int:
    from builder.publish.folder import NotPublished
    from builder.publish.pdf import NoPdf
    from builder.report import Order, build
    from builder.wording.messages import MessageError

    order = Order(
        folder=options.report,
        out=options.out,
        today=date.today(),
        as_of=options.as_of,
        period=options.period,
        audiences=tuple(dict.fromkeys(options.audience or ())),
        languages=tuple(dict.fromkeys(options.language or ())),
        strict_vintage=options.strict_vintage,
        pdf=options.pdf,
        texts=arguments.texts(),
        since=options.since,
    )
    try:
        with until(PUBLISH, _progress(options.progress)) as progress:
            published = build(order, progress)
    except (NotPublished, NoPdf, MessageError) as error:
        spoken.refuse(error)
        return PROBLEMS
    for name in sorted(published.written.values()):
        print(published.folder / name)
    print(published.folder / "manifest.json")
    spoken.tell(*published.notes, wrong=True)
    spoken.tell(*_told(published))
    return DONE


def _told(published: Published) -> Iterator[str]:
    """Yield what became of files that stood in the folder before."""
    from builder.publish.carried import LEFT_ALONE
    from builder.publish.edited import BESIDE

    left = published.left
    if left.earlier:
        yield sentence(
            "replaced the brief as of {day} in the same folder; use another --out to keep both",
            day=left.earlier,
        )
    for name in left.kept:
        yield sentence("{name} was not built anew and is kept: it is of the same brief", name=name)
    for name in left.changed:
        yield sentence(
            LEFT_ALONE,
            name=name,
        )
    for removed in left.removed:
        yield sentence(
            "{name} was removed: it is of {why}; build it again if it is still needed",
            name=removed.name,
            why=removed.why,
        )
    for edited in published.edited:
        yield sentence(
            BESIDE,
            name=edited.name,
            beside=edited.beside,
        )
        for paragraph in edited.changed:
            yield sentence("  changed: {words}", words=paragraph)
        if edited.removed:
            yield _gone(edited.removed, edited.name.endswith(".xlsx"))


def _gone(count: int, workbook: bool) -> str:
    if workbook:
        return counted(
            count,
            "  1 row of the built workbook is no longer there",
            "  {count} rows of the built workbook are no longer there",
        )
    return counted(
        count,
        "  1 paragraph of the built memo is no longer there",
        "  {count} paragraphs of the built memo are no longer there",
    )
