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
    from builder.jobs.schedule import password_place, schedule
    from builder.jobs.scheduler import NotScheduled, install, present
    from builder.register.report_toml import read_definition

    if options.action == "remove":
        return _remove(options)
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
        spoken.tell(*install(made, scheduler))
        if line := password_place(definition.job, scheduler):
            spoken.tell(line)
    except NotScheduled as error:
        spoken.refuse(error)
        return PROBLEMS
    return DONE


def _remove(options: argparse.Namespace) -> int:
    """Take a schedule away: that needs no right report.toml, for the job may be what is wrong."""
    from builder.jobs.schedule import named
    from builder.jobs.scheduler import NotScheduled, present, remove

    try:
        spoken.tell(*remove(named(options.report), options.scheduler or present()))
    except NotScheduled as error:
        spoken.refuse(error)
        return PROBLEMS
    return DONE
