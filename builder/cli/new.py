"""`tradebrief new`: a report on a pair of countries, to be filled."""

from __future__ import annotations

import argparse
from pathlib import Path

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE
from builder.register.said import sentence

EXAMPLES = """example:
  tradebrief new reports/kazakhstan-uzbekistan --home KAZ --partner UZB
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("new", "start a report on a pair of countries", _new, EXAMPLES)
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder to make")
    parser.add_argument("--home", required=True, metavar="ISO", help="whose ministry writes, e.g. KAZ")
    parser.add_argument("--workbook", action="store_true", help="the register as one workbook, no CSV files")
    parser.add_argument(
        "--language",
        type=arguments.language,
        metavar="L",
        help="of the memos and the workbook; else that of TRADEBRIEF_LANGUAGE",
    )
    parser.add_argument("--partner", required=True, metavar="ISO", help="the other country, e.g. UZB")


def _new(options: argparse.Namespace) -> int:
    from builder.register.countries import is_code
    from builder.register.scaffold import new_report
    from builder.sources.publishers import currency_of, series_by_flow
    from builder.wording.heading import new_titles
    from builder.wording.language import Wording
    from builder.wording.written import SOURCE_LANGUAGE, languages

    home, partner = options.home.upper(), options.partner.upper()
    spoken.say()  # refuses a language that is not known
    language = options.language or spoken.language()
    if language not in languages():
        language = SOURCE_LANGUAGE  # commands speak it, memos do not yet
    said, known = Wording(language), is_code(home) and is_code(partner)
    made = new_report(
        options.folder,
        home,
        partner,
        series_by_flow(home, partner),
        currency=currency_of(home),
        workbook=options.workbook,
        language=language,
        titles=new_titles(home, partner) if known else {},
        names=(said.country(home), said.country(partner)) if known else None,
    )
    for path in made:
        print(path)
    todo = (
        "next: type figures (or import with --to-csv), then `tradebrief check {folder}` and "
        "`tradebrief build`"
        if options.workbook
        else "next: import or type figures, then `tradebrief check {folder}` and `tradebrief build`"
    )
    spoken.tell(sentence(todo, folder=options.folder))
    return DONE
