"""`tradebrief fields`: what a memo's template may ask for, and how far each language's messages are."""

from __future__ import annotations

import argparse

from builder.cli.command import Commands
from builder.cli.exits import DONE

AUDIENCES = ("government", "business")
EXAMPLES = """example:
  tradebrief fields government
  tradebrief fields --coverage
  tradebrief fields --messages
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("fields", "list what a memo template may ask for", _fields, EXAMPLES)
    parser.add_argument("audience", nargs="*", type=_audience, metavar="{government,business}")
    parser.add_argument("--coverage", action="store_true", help="how many messages each language has")
    parser.add_argument("--messages", action="store_true", help="the arguments that each message may use")


def _audience(text: str) -> str:
    if text not in AUDIENCES:
        raise argparse.ArgumentTypeError(f"“{text}” is no audience: write government or business")
    return text


def _fields(options: argparse.Namespace) -> int:
    if options.coverage:
        _print_coverage()
    if options.messages:
        _print_messages()
    if options.coverage or options.messages:
        return DONE
    from builder.wording.fields import known_tags

    for audience in options.audience or AUDIENCES:
        print(f"{audience}:")
        fields = known_tags(audience)
        width = max(len(field.tag) for field in fields)
        for field in fields:
            print(f"  {field.tag:<{width}}  {field.about}")
    return DONE


def _print_coverage() -> None:
    from builder.wording.coverage import coverage

    for row in coverage():
        state = "reviewed" if row.reviewed else "a draft: no file names who reviewed it"
        print(f"{row.language}: {row.held} of {row.wanted} messages, {state}")
        for name in row.lacking:
            print(f"  lacks {name}")
        if row.untold:
            print(f"  says {len(row.untold)} sentences about problems in English: see problems.pot")


def _print_messages() -> None:
    from builder.wording.coverage import uses

    file = ""
    for use in uses():
        if use.file != file:
            file = use.file
            print(f"{file}:")
        print(f"  {use.message}  {' '.join(f'${name}' for name in use.arguments)}".rstrip())
