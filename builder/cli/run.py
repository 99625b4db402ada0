"""`tradebrief run --due`: what a scheduler calls, at any time and any number of times."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS, TO_LOOK_AT, WRONG_USE
from builder.progress import Progress
from builder.register.said import sentence, words

if TYPE_CHECKING:
    from builder.register.definition import Definition

EXAMPLES = """examples:
  tradebrief run --due reports/kazakhstan-uzbekistan
  tradebrief run --due --reports reports

Each report says in the section [job] of its report.toml what is to be done and when: see docs/jobs.md.
Exit code 1 where something failed or was not sent: `tradebrief runs` tells what. Exit code 3 where all was
done that could be, but figures are overdue, or a file or a figure wants a look.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    about = "do what is due: take in files, build, publish, send; for a scheduler"
    parser = commands.add("run", about, _run, EXAMPLES)
    parser.add_argument(
        "report", nargs="*", type=arguments.report, metavar="REPORT", help="folder with report.toml"
    )
    parser.add_argument("--due", action="store_true", required=True, help="what the ledger shows to be due")
    parser.add_argument("--reports", type=Path, metavar="DIR", help="every report in DIR that has a job")
    parser.add_argument(
        "--now", type=arguments.moment, metavar="TIME", help="another clock: 2024-03-15T08:30+05:00"
    )


def _run(options: argparse.Namespace) -> int:
    from builder.jobs import alerts
    from builder.jobs.ledger_file import LedgerRefused
    from builder.jobs.post import password_held
    from builder.jobs.run import NoJob, run_due
    from builder.jobs.surroundings import Surroundings
    from builder.register.problems import InputRefused

    folders = [*options.report, *(_reports(options.reports) if options.reports else ())]
    if not folders:
        spoken.tell("name a report, or a folder of reports with --reports", wrong=True)
        return WRONG_USE
    definitions, wrong = _definitions(folders, named=set(options.report))
    around = Surroundings(
        now=options.now or datetime.now().astimezone(),
        password=password_held(),
        texts=arguments.texts(),
        say=spoken.say(),
    )
    look = False
    for definition in definitions:
        try:
            outcome = run_due(definition, around, _progress(definition.name))
        except InputRefused as refused:
            spoken.tell_problems(refused, f"{definition.folder}: ")
            wrong = True
            continue
        except (NoJob, LedgerRefused, OSError) as error:
            spoken.tell(sentence("{name}: {line}", name=definition.name, line=words(error)), wrong=True)
            wrong = True
            continue
        for line in outcome.said or (() if outcome.troubles else (sentence("nothing is due"),)):
            spoken.tell(sentence("{name}: {line}", name=definition.name, line=line))
        # What goes on was told before: cron mails what is wrong, once and not every hour.
        for line in outcome.lasting:
            spoken.tell(sentence("{name}: {line}", name=definition.name, line=line))
        for line in outcome.wrong:
            spoken.tell(sentence("{name}: {line}", name=definition.name, line=line), wrong=True)
        look = look or outcome.state in (alerts.OVERDUE, alerts.LOOK)
        wrong = wrong or outcome.state in (alerts.NOT_SENT, alerts.FAILED)
    if wrong:
        return PROBLEMS
    return TO_LOOK_AT if look else DONE


def _definitions(folders: list[Path], named: set[Path]) -> tuple[list[Definition], bool]:
    """Return the reports that have a job, or were named; the settings of each are checked before any runs."""
    from builder.register.problems import InputRefused
    from builder.register.report_toml import read_definition

    definitions, wrong = [], False
    for folder in dict.fromkeys(folders):
        try:
            definition = read_definition(folder)
        except InputRefused as refused:
            wrong = True
            spoken.tell_problems(refused, f"{folder}: ")
            continue
        if definition.job or folder in named:
            definitions.append(definition)
    return definitions, wrong


def _reports(folder: Path) -> Iterator[Path]:
    return (path.parent for path in sorted(folder.glob("*/report.toml")))


def _progress(name: str) -> Progress:
    if sys.stderr is None or not sys.stderr.isatty():  # pythonw, which opens no window, has none
        return lambda _: None
    say = spoken.say()
    return lambda step: print(f"{name}: {say(step.words)} …", file=sys.stderr, flush=True)
