"""`tradebrief lint`: what Excel or Word would repair or refuse in a file, and what keeps readers out."""

from __future__ import annotations

import argparse
from pathlib import Path

from builder.cli import spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.said import sentence

EXAMPLES = """examples:
  tradebrief lint out/kazakhstan-kyrgyzstan/2023-01--2023-07/*.docx
  tradebrief lint --accessible templates/*.docx
"""


def add(commands: Commands) -> None:
    """Add the command."""
    about = "check .xlsx and .docx files; exit code 1 for faults, remarks stop nothing"
    parser = commands.add("lint", about, _lint, EXAMPLES)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    # A flag: a file that Office opens is not broken because it leaves something to be wished for readers.
    parser.add_argument(
        "--accessible",
        action="store_true",
        help="also check that everybody can read them: alternative texts, headers, contrast …",
    )


def _lint(options: argparse.Namespace) -> int:
    from builder.publish.accessibility import check
    from builder.publish.lint import lint
    from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken

    findings, say = 0, spoken.say()
    for path in options.files:
        try:
            data = taken(path, MOST_IN_OFFICE)
        except FileRefused as refused:
            what = sentence("{path}: {what}. {remedy}", path=path, what=refused.what, remedy=refused.remedy)
            spoken.tell(what, wrong=True)
            findings += 1
            continue
        for finding in lint(str(path), data):
            print(finding.told(say))
            findings += not finding.remark
        for barrier in check(str(path), data) if options.accessible else ():
            print(barrier.told(say))
            findings += 1
    return PROBLEMS if findings else DONE
