"""`tradebrief lint`: what Excel or Word would repair or refuse in a file, and what keeps readers out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS

EXAMPLES = """examples:
  tradebrief lint out/kazakhstan-kyrgyzstan/2023-01--2023-07/*.docx
  tradebrief lint --accessible templates/*.docx
"""


def add(commands: Commands) -> None:
    """Add the command."""
    about = "check .xlsx and .docx files; exit code 1 where something is found"
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

    findings = 0
    for path in options.files:
        try:
            data = path.read_bytes()
        except OSError as error:
            print(f"{path}: cannot be read: {error.strerror}", file=sys.stderr)
            findings += 1
            continue
        found = [str(finding) for finding in lint(str(path), data)]
        if options.accessible:
            found += [str(finding) for finding in check(str(path), data)]
        for line in found:
            print(line)
        findings += len(found)
    return PROBLEMS if findings else DONE
