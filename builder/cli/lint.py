"""`tradebrief lint`: what Excel or Word would repair or refuse in a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS

EXAMPLES = """example:
  tradebrief lint out/kazakhstan-kyrgyzstan/2023-01--2023-07/*.docx
"""


def add(commands: Commands) -> None:
    """Add the command."""
    about = "check .xlsx and .docx files; exit code 1 where something is found"
    parser = commands.add("lint", about, _lint, EXAMPLES)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")


def _lint(options: argparse.Namespace) -> int:
    from builder.publish.lint import lint

    findings = 0
    for path in options.files:
        try:
            data = path.read_bytes()
        except OSError as error:
            print(f"{path}: cannot be read: {error.strerror}", file=sys.stderr)
            findings += 1
            continue
        for finding in lint(str(path), data):
            print(finding)
            findings += 1
    return PROBLEMS if findings else DONE
