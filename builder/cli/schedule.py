"""`tradebrief schedule`: the machine's scheduler is told to call `tradebrief run --due`."""

from __future__ import annotations

import argparse

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.said import sentence

EXAMPLES = """examples:
  tradebrief schedule show reports/kazakhstan-uzbekistan
  tradebrief schedule install reports/kazakhstan-uzbekistan
  tradebrief schedule show reports/kazakhstan-uzbekistan --for windows
"""
SCHEDULERS = ("systemd", "cron", "windows")


def add(commands: Commands) -> None:
    """Add the command."""
    about = "show, install or remove the schedule of a report's job: systemd, cron or Windows"
    parser = commands.add("schedule", about, _schedule, EXAMPLES)
    parser.add_argument("action", choices=("show", "install", "remove"))
    parser.add_argument("report", type=arguments.report, metavar="REPORT", help="folder with report.toml")
    parser.add_argument(
        "--for", dest="scheduler", choices=SCHEDULERS, help="whose; this machine's if not given"
    )


def _schedule(options: argparse.Namespace) -> int:
    from builder.jobs.schedule import schedule
    from builder.jobs.scheduler import NotScheduled, install, present, remove
    from builder.register.report_toml import read_definition

    definition = read_definition(options.report)
    if definition.job is None:
        spoken.tell(
            sentence("{report} has no section [job]: docs/jobs.md shows one", report=options.report),
            wrong=True,
        )
        return PROBLEMS
    try:
        scheduler = options.scheduler or present()
        made = schedule(definition, definition.job, scheduler)
        if options.action == "show":
            for name, text in made.files.items():
                print(f"==> {name} <==\n{text}")
            return DONE
        spoken.tell(*(install if options.action == "install" else remove)(made, scheduler))
    except NotScheduled as error:
        spoken.refuse(error)
        return PROBLEMS
    return DONE
