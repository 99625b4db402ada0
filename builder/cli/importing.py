"""`tradebrief import`: a publisher's files into a report's register."""

from __future__ import annotations

import argparse
from pathlib import Path

from builder.cli import arguments
from builder.cli.command import Commands
from builder.cli.exits import DONE

EXAMPLES = """example:
  tradebrief import kz-bns tables/*.xls --into reports/kazakhstan-uzbekistan
  tradebrief import eurostat-comext Relational_View_*.csv --into reports/eu-kazakhstan
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("import", "read a publisher's files into a report's register", _import, EXAMPLES)
    parser.add_argument(
        "source", choices=("kz-bns", "kg-nsc", "eurostat-comext"), help="whose files these are"
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--published",
        type=arguments.day,
        metavar="YYYY-MM-DD",
        help="the day the figures came out, for files that do not tell it",
    )
    parser.add_argument("--into", type=arguments.report, required=True, metavar="REPORT")


def _import(options: argparse.Namespace) -> int:
    from builder.sources.importing import import_files

    report = import_files(options.source, options.files, options.into, published=options.published)
    for note in report.notes:
        print(f"note: {note}")
    for line in report.lines:
        print(line)
    return DONE
