"""`tradebrief fields`: what a memo's template may ask for."""

from __future__ import annotations

import argparse

from builder.cli.command import Commands
from builder.cli.exits import DONE

AUDIENCES = ("government", "business")
EXAMPLES = """example:
  tradebrief fields government
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("fields", "list what a memo template may ask for", _fields, EXAMPLES)
    parser.add_argument("audience", nargs="*", type=_audience, metavar="{government,business}")


def _audience(text: str) -> str:
    if text not in AUDIENCES:
        raise argparse.ArgumentTypeError(f"“{text}” is no audience: write government or business")
    return text


def _fields(options: argparse.Namespace) -> int:
    from builder.wording.fields import known_tags

    for audience in options.audience or AUDIENCES:
        print(f"{audience}:")
        fields = known_tags(audience)
        width = max(len(field.tag) for field in fields)
        for field in fields:
            print(f"  {field.tag:<{width}}  {field.about}")
    return DONE
