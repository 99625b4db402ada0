"""`tradebrief refresh`: figures of a workbook computed anew from its own tables and written into it."""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime
from pathlib import Path

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.cli.steps import progress as shown
from builder.cli.steps import until
from builder.progress import WRITE
from builder.register.said import counted, sentence

EXAMPLES = """examples:
  tradebrief refresh reports/kazakhstan-uzbekistan/register.xlsx
  tradebrief refresh out/kazakhstan-kyrgyzstan/2023/NAME_en.xlsx --report reports/kazakhstan-kyrgyzstan
  tradebrief refresh --undo reports/kazakhstan-uzbekistan/register.xlsx
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add(
        "refresh", "compute the figures of a workbook anew from its tables", _refresh, EXAMPLES
    )
    parser.add_argument("book", type=Path, help="register.xlsx of a report, or a built workbook")
    parser.add_argument("--report", type=arguments.report, help="the report that a built workbook is of")
    parser.add_argument("--as-of", type=arguments.as_of, metavar="DATE", help="what was known on that day")
    parser.add_argument("--period", type=arguments.period, metavar="P", help="2023, 2023-Q3, 2023-07 …")
    parser.add_argument(
        "--undo",
        action="store_true",
        help="bring back the workbook from before its last refresh; again: from before the one before",
    )

    parser.add_argument(
        "--progress", action="store_true", help="each step as a line of JSON on stderr, for programs"
    )


def _refresh(options: argparse.Namespace) -> int:
    from builder.openbook.closed_book import refresh_file
    from builder.openbook.saved import undo
    from builder.openbook.speech import in_words
    from builder.openbook.telling import told_refresh
    from builder.register.folder import WORKBOOK
    from builder.report import Order
    from builder.workbook.changes import ChangesRefused

    try:
        if options.undo:
            undone = undo(options.book)
            spoken.tell(sentence("{path}: brought back as it was before the last refresh", path=undone.path))
            if undone.earlier:
                spoken.tell(
                    counted(
                        undone.earlier,
                        "1 earlier refresh can be undone by the same command",
                        "{count} earlier refreshes can be undone by the same command",
                    )
                )
            return DONE
        order = Order(
            folder=options.report or options.book.parent,
            out=Path(),
            today=date.today(),
            as_of=options.as_of,
            period=options.period,
            texts=arguments.texts(),
        )
        last, _ = WRITE
        with until(last, shown(options.progress, last)) as progress:
            done = refresh_file(options.book, order, datetime.now(), progress, spoken.language())
    except ChangesRefused as refused:
        for problem in refused.problems:
            print(in_words(problem, spoken.language()), file=sys.stderr)
        return PROBLEMS
    for line in told_refresh(done, options.book.name, spoken.language(), memos=options.book.name != WORKBOOK):
        print(line)
    return DONE
