"""`tradebrief fields`: what a memo's template may ask for, and how far each language's messages are."""

from __future__ import annotations

import argparse

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE
from builder.register.said import counted, sentence

AUDIENCES = ("government", "business")
_COPIED = 20
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
        raise arguments.unreadable(
            sentence("“{text}” is no audience: write government or business", text=text)
        )
    return text


def _fields(options: argparse.Namespace) -> int:
    if options.coverage:
        _print_coverage()
    if options.messages:
        _print_messages()
    if options.coverage or options.messages:
        return DONE
    from builder.wording.fields import known_tags
    from builder.wording.written import SOURCE_LANGUAGE, languages

    spoken.say()  # refuses a language that is not known
    # One that lacks messages cannot say them all.
    spoken_in = spoken.language() if spoken.language() in languages() else SOURCE_LANGUAGE

    for audience in options.audience or AUDIENCES:
        print(f"{audience}:")
        fields = known_tags(audience, spoken_in)
        width = max(len(field.tag) for field in fields)
        for field in fields:
            print(f"  {field.tag:<{width}}  {field.about}")
    return DONE


def _print_coverage() -> None:
    from builder.wording.coverage import coverage
    from builder.wording.written import SOURCE_LANGUAGE

    for row in coverage():
        line = (
            "{language}: {held} messages, from which the others are translated"
            if row.language == SOURCE_LANGUAGE
            else "{language}: {held} of {wanted} messages, reviewed"
            if row.reviewed
            else "{language}: {held} of {wanted} messages, a draft: no file names who reviewed it"
        )
        spoken.tell(sentence(line, language=row.language, held=row.held, wanted=row.wanted))
        spoken.tell(*(sentence("  lacks {name}", name=name) for name in row.lacking))
        if row.copied:
            names = ", ".join((*row.copied[:_COPIED], *["…"][: len(row.copied) > _COPIED]))
            spoken.tell(
                counted(
                    len(row.copied),
                    "  {count} message says the same as in English: {names}",
                    "  {count} messages say the same as in English: {names}",
                    names=names,
                )
            )
        if row.untold:
            untold = sentence(
                "  says {count} sentences about problems in English: see problems.pot", count=len(row.untold)
            )
            spoken.tell(untold)


def _print_messages() -> None:
    from builder.wording.coverage import uses

    file = ""
    for use in uses():
        if use.file != file:
            file = use.file
            print(f"{file}:")
        print(f"  {use.message}  {' '.join(f'${name}' for name in use.arguments)}".rstrip())
