"""`tradebrief runs`: what the scheduled job of a report has done, from its ledger."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.said import numeral, sentence, several

EXAMPLES = """examples:
  tradebrief runs reports/kazakhstan-uzbekistan
  tradebrief runs reports/kazakhstan-uzbekistan --all --json
"""
LATEST = 10
_MOST_FILES = 5
# Words of the ledger that are shown as they stand.
_CODES = (
    "done",
    "failed",
    "killed",
    "running",
    "current",
    "superseded",
    "unfinished",
    "building",
    "new",
    "waiting",
    "sending",
    "sent",
    "withdrawn",
    "unclear",
    "overtaken",
    "imported",
    "again",
    "refused",
    "left",
    "look at",
    "published",
    "problem",
    "feed",
    "error",
)
_STATES = {
    "overdue": "done, figures are overdue",
    "look at": "done, something to look at",
    "not sent": "done, but letters are not sent",
}


def add(commands: Commands) -> None:
    """Add the command."""
    about = "what the scheduled job has done: periods, runs, letters, and what is wrong now"
    parser = commands.add("runs", about, _runs, EXAMPLES)
    parser.add_argument("report", type=arguments.report, metavar="REPORT", help="folder with report.toml")
    parser.add_argument(
        "--all",
        action="store_true",
        help=sentence("every call, not the latest {count} that found something to do", count=LATEST),
    )
    parser.add_argument("--json", action="store_true", help="for programs, with inputs, outputs and hashes")


def _runs(options: argparse.Namespace) -> int:
    from builder.jobs.history import history
    from builder.jobs.ledger_file import LedgerRefused
    from builder.register.problems import printable
    from builder.register.report_toml import read_definition

    definition = read_definition(options.report)
    if definition.job is None:
        spoken.tell(
            sentence("{report} has no section [job]: docs/jobs.md shows one", report=options.report),
            wrong=True,
        )
        return PROBLEMS
    try:
        found = history(definition.job.ledger, None if options.all else LATEST)
    except LedgerRefused as error:
        spoken.refuse(error)
        return PROBLEMS
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return DONE
    say = spoken.say()
    for line in _lines(found):
        print(printable(say(line)))
    return DONE


def _lines(found: dict[str, Any]) -> Iterator[str]:
    from builder.jobs.alerts import summed, trouble

    newest = _newest(found["revisions"])
    yield sentence("periods")
    for row in found["revisions"]:
        line = sentence(
            "  {period}  revision {revision}  {state}  as of {day}  ({reason})",
            period=row["period"],
            revision=row["revision"],
            state=sentence(row["state"]),
            day=row["as_of"],
            reason=sentence(row["reason"]),
        )
        sent = [letter["state"] for letter in row["deliveries"]]
        counts = several(
            sentence("{count} {state}", count=sent.count(state), state=sentence(state))
            for state in dict.fromkeys(sent)
        )
        yield sentence("{line}; letters: {counts}", line=line, counts=counts) if counts else line
        if row["id"] == newest:
            for finding in row["findings"]:
                yield sentence("      {line}", line=sentence("note: {note}", note=finding))
    yield sentence("runs")
    for run in found["runs"]:
        state = sentence(_STATES.get(run["state"], run["state"]))
        line = sentence("  {run}  {clock}  {state}", run=run["id"], clock=run["clock"], state=state)
        if run["seconds"] is not None:
            line = sentence("{line}, {seconds} s", line=line, seconds=numeral(run["seconds"], ".1f"))
        yield line
        yield from _files(run["files"])
        for step in run["steps"]:
            detail = "" if step["what"] == "error" else step["detail"]
            about = "" if step["about"] in detail else step["about"]
            told = several(filter(None, (about, detail)), "{first}: {next}")
            what = sentence(step["what"])
            line = sentence("{what}: {told}", what=what, told=told) if told else what
            yield sentence("      {line}", line=line)
    going_on = [alert for alert in found["alerts"] if alert["ended"] is None]
    if going_on:
        yield sentence("to look at")
        for kind, what in summed((alert["kind"], alert["what"], alert["about"]) for alert in going_on):
            yield sentence("  {line}", line=trouble(kind, what))


def _newest(revisions: list[dict[str, Any]]) -> int:
    """Return the id of the newest period's current brief, 0 where there is none."""
    from builder.register.period import Period

    current = {row["id"]: Period.parse(row["period"]) for row in revisions if row["state"] == "current"}
    return max(current, key=lambda one: (current[one].last, current[one].first), default=0)


def _files(files: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what became of a run's files; many that were imported are counted, `--json` lists them."""
    imported = [file for file in files if file["verdict"] == "imported"]
    counted = len(imported) > _MOST_FILES
    if counted:
        series = ", ".join(sorted({file["source"] for file in imported}))
        yield sentence("      {count} files imported: {series}", count=len(imported), series=series)
    for file in files:
        if not counted or file["verdict"] != "imported":
            yield sentence(
                "      file {name}: {verdict}, {place}",
                name=file["name"],
                verdict=sentence(file["verdict"]),
                place=file["editions"] or file["place"],
            )
