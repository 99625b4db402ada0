"""`tradebrief diff`: what changed between two published briefs, or between two days of one report."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS, WRONG_USE
from builder.register.said import sentence

EXAMPLES = """examples:
  tradebrief diff out/september/kazakhstan-kyrgyzstan/2023 out/october/kazakhstan-kyrgyzstan/2023
  tradebrief diff reports/kazakhstan-kyrgyzstan --as-of 2023-09-30 --as-of 2024-10-02
  tradebrief diff reports/kazakhstan-kyrgyzstan --as-of 2023-09-30 --as-of 2024-10-02 --period 2022 --json

exit code 0 compared (with --exit-code 1 where something differs), 2 wrong use
"""
_HOW = "give two published folders, or one report's folder and --as-of twice"


def add(commands: Commands) -> None:
    """Add the command."""
    about = "show what changed between two published briefs, or between two days of one report"
    parser = commands.add("diff", about, _diff, EXAMPLES)
    parser.add_argument("paths", nargs="+", type=Path, metavar="OLD NEW | REPORT", help=_HOW)
    parser.add_argument(
        "--as-of",
        type=arguments.day,
        action="append",
        default=[],
        metavar="DATE",
        help="twice: the earlier day and the later one; both briefs are built in a temporary folder",
    )
    parser.add_argument("--period", type=arguments.period, metavar="P", help="the period of both briefs")
    parser.add_argument("--all", action="store_true", help="tell every difference, not the first few of each")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 where something differs")


def _diff(options: argparse.Namespace) -> int:
    from builder.facts.changes import NotComparable
    from builder.publish.brief import NotABrief, read_brief
    from builder.publish.diff import as_json, differences, said
    from builder.publish.notation import written

    if wrong := _wrong(options):
        spoken.tell(sentence("{wrong}: {how}", wrong=wrong, how=sentence(_HOW)), wrong=True)
        return WRONG_USE
    spoken.say()  # refuses a language that is not known before anything is built
    try:
        with _folders(options) as (old, new):
            found = differences(read_brief(old), read_brief(new))
    except (NotABrief, NotComparable) as error:
        spoken.refuse(error)
        return WRONG_USE
    if options.json:
        sys.stdout.write(written(as_json(found)).decode("utf-8"))
    else:
        width = min(100, max(60, shutil.get_terminal_size((100, 24)).columns))
        print(said(found, everything=options.all, width=width, tongue=spoken.language()))
    return PROBLEMS if options.exit_code and found else DONE


def _wrong(options: argparse.Namespace) -> str:
    """Return what is wrong with the call, empty where nothing is."""
    if len(options.paths) > 2:
        return sentence("{count} paths are given", count=len(options.paths))
    if len(options.paths) == 2:
        return "--as-of and --period belong to one report" if options.as_of or options.period else ""
    if len(options.as_of) != 2:
        often = {
            0: "one path is given, and no --as-of",
            1: "one path is given, and --as-of only once",
        }.get(len(options.as_of), "one path is given, and --as-of {count} times")
        return sentence(often, count=len(options.as_of))
    if not (options.paths[0] / "report.toml").is_file():
        return sentence("{folder} has no report.toml", folder=options.paths[0])
    return ""


@contextmanager
def _folders(options: argparse.Namespace) -> Iterator[tuple[Path, Path]]:
    """Yield the two folders, built for the occasion where two days of one report are asked for."""
    if len(options.paths) == 2:
        yield options.paths[0], options.paths[1]
        return
    import tempfile  # here, as it loads much that no other command needs to start

    with tempfile.TemporaryDirectory(prefix="tradebrief-") as place:
        old, new = (
            _built(options, day, Path(place) / name)
            for name, day in zip(("old", "new"), options.as_of, strict=True)
        )
        yield old, new


def _built(options: argparse.Namespace, day: date, out: Path) -> Path:
    from builder.report import Order, build

    order = Order(
        folder=options.paths[0],
        out=out,
        today=date.today(),
        as_of=day,
        period=options.period,
        texts=arguments.texts(),
    )
    return build(order).folder
