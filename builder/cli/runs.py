"""`tradebrief runs`: what the scheduled job of a report has done, from its ledger."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from builder.cli import arguments
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS

EXAMPLES = """examples:
  tradebrief runs reports/kazakhstan-uzbekistan
  tradebrief runs reports/kazakhstan-uzbekistan --all --json
"""
LATEST = 10
_MOST_FILES = 5
_STATES = {"overdue": "done, figures are overdue", "not sent": "done, but letters are not sent"}


def add(commands: Commands) -> None:
    """Add the command."""
    about = "what the scheduled job has done: periods, runs, letters, and what is wrong now"
    parser = commands.add("runs", about, _runs, EXAMPLES)
    parser.add_argument("report", type=arguments.report, metavar="REPORT", help="folder with report.toml")
    parser.add_argument(
        "--all", action="store_true", help=f"every call, not the latest {LATEST} that found something to do"
    )
    parser.add_argument("--json", action="store_true", help="for programs, with inputs, outputs and hashes")


def _runs(options: argparse.Namespace) -> int:
    from builder.jobs.history import history
    from builder.jobs.ledger import LedgerRefused
    from builder.register.problems import printable
    from builder.register.report_toml import read_definition

    definition = read_definition(options.report)
    if definition.job is None:
        print(f"{options.report} has no section [job]: docs/jobs.md shows one", file=sys.stderr)
        return PROBLEMS
    try:
        found = history(definition.job.ledger, None if options.all else LATEST)
    except LedgerRefused as error:
        print(error, file=sys.stderr)
        return PROBLEMS
    if options.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return DONE
    for line in _lines(found):
        print(printable(line))
    return DONE


def _lines(found: dict[str, Any]) -> Iterator[str]:
    from builder.jobs.alerts import summed

    yield "periods"
    for row in found["revisions"]:
        sent = [letter["state"] for letter in row["deliveries"]]
        counts = ", ".join(f"{sent.count(state)} {state}" for state in dict.fromkeys(sent))
        letters = f"; letters: {counts}" if counts else ""
        yield (
            f"  {row['period']}  revision {row['revision']}  {row['state']}  as of {row['as_of']}"
            f"  ({row['reason']}){letters}"
        )
    yield "runs"
    for run in found["runs"]:
        took = f", {run['seconds']:.1f} s" if run["seconds"] is not None else ""
        yield f"  {run['id']}  {run['clock']}  {_STATES.get(run['state'], run['state'])}{took}"
        yield from _files(run["files"])
        for step in run["steps"]:
            detail = "" if step["what"] == "error" else step["detail"]
            about = "" if step["about"] in detail else step["about"]
            yield f"      {': '.join(filter(None, (step['what'], about, detail)))}"
    going_on = [alert for alert in found["alerts"] if alert["ended"] is None]
    if going_on:
        yield "to look at"
        for kind, what in summed((alert["kind"], alert["what"], alert["about"]) for alert in going_on):
            yield f"  {kind}: {what}"


def _files(files: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what became of a run's files; many that were imported are counted, `--json` lists them."""
    imported = [file for file in files if file["verdict"] == "imported"]
    counted = len(imported) > _MOST_FILES
    if counted:
        series = ", ".join(sorted({file["source"] for file in imported}))
        yield f"      {len(imported)} files imported: {series}"
    for file in files:
        if not counted or file["verdict"] != "imported":
            yield f"      file {file['name']}: {file['verdict']}, {file['editions'] or file['place']}"
