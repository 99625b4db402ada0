"""`tradebrief check`: every problem of a report, nothing written."""

from __future__ import annotations

import argparse
from datetime import date

from builder.cli import arguments
from builder.cli.command import Commands
from builder.cli.exits import DONE

EXAMPLES = """example:
  tradebrief check reports/kazakhstan-kyrgyzstan
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("check", "list every problem of a report; nothing is written", _check, EXAMPLES)
    parser.add_argument("report", type=arguments.report, help="folder with report.toml")
    parser.add_argument("-v", "--verbose", action="store_true", help="list each remark that a note sums up")


def _check(options: argparse.Namespace) -> int:
    from builder.inputs import read

    inputs = read(options.report, date.today(), arguments.texts())
    for note in (*inputs.notes, *(inputs.details if options.verbose else ())):
        print(f"note: {note}")
    rows, files = arguments.counted(inputs.rows, "row"), arguments.counted(len(inputs.files), "file")
    print(f"{inputs.definition.name}: {rows} in {files}, no problems")
    return DONE
