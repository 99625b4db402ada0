"""`tradebrief check`: every problem of a report, nothing written."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.said import counted, sentence

EXAMPLES = """examples:
  tradebrief check reports/kazakhstan-kyrgyzstan
  tradebrief check reports/kazakhstan-uzbekistan --mark
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("check", "list every problem of a report; nothing is written", _check, EXAMPLES)
    parser.add_argument("report", type=arguments.report, help="folder with report.toml")
    parser.add_argument("-v", "--verbose", action="store_true", help="list each remark that a note sums up")
    marks = parser.add_mutually_exclusive_group()
    marks.add_argument("--mark", action="store_true", help="mark the cells in register.xlsx")
    marks.add_argument("--unmark", action="store_true", help="take marks and list away again")


def _check(options: argparse.Namespace) -> int:
    from builder.inputs import read

    if options.mark or options.unmark:
        return _mark(options)
    inputs = read(options.report, date.today(), arguments.texts())
    for note in (*inputs.notes, *(inputs.details if options.verbose else ())):
        spoken.tell(sentence("note: {note}", note=note))
    if inputs.definition.job:
        from builder.jobs.post import password_held, password_problem

        if missing := password_problem(inputs.definition, password_held()):
            spoken.tell(sentence("note: {note}", note=missing.said))
    rows = counted(inputs.rows, "1 row", "{count} rows")
    files = counted(len(inputs.files), "1 file", "{count} files")
    name = inputs.definition.name
    spoken.tell(sentence("{name}: {rows} in {files}, no problems", name=name, rows=rows, files=files))
    return DONE


def _mark(options: argparse.Namespace) -> int:
    from builder.openbook.closed_book import check_file, unmark_file
    from builder.openbook.speech import in_words
    from builder.openbook.telling import told_check
    from builder.report import Order
    from builder.workbook.changes import ChangesRefused

    try:
        if options.unmark:
            cleared = unmark_file(options.report)
            spoken.tell(counted(cleared, "1 marked cell cleared", "{count} marked cells cleared"))
            return DONE
        order = Order(options.report, Path(), date.today(), texts=arguments.texts())
        done = check_file(order, spoken.language())
    except ChangesRefused as refused:
        for problem in refused.problems:
            print(in_words(problem, spoken.language()), file=sys.stderr)
        return PROBLEMS
    for line in told_check(done, "register.xlsx", spoken.language()):
        print(line, file=sys.stderr if done.problems else sys.stdout)
    return PROBLEMS if done.problems else DONE
