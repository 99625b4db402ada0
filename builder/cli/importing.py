"""`tradebrief import`: figures into a register, from publishers' files, UN Comtrade or a database."""

from __future__ import annotations

import argparse
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from builder.cli import arguments, spoken
from builder.cli.command import Commands
from builder.cli.exits import DONE, PROBLEMS
from builder.register.job_feeds import GOODS
from builder.register.said import sentence

if TYPE_CHECKING:
    from builder.register.job_feeds import ComtradeFeed, SqlFeed
    from builder.sources.feed import Arrival

FILES = ("kz-bns", "kg-nsc", "eurostat-comext")
COMTRADE, SQL = "comtrade", "sql"
EXAMPLES = """examples:
  tradebrief import kz-bns tables/*.xls --into reports/kazakhstan-uzbekistan
  tradebrief import eurostat-comext Relational_View_*.csv --into reports/eu-kazakhstan
  tradebrief import comtrade --reporter KAZ UZB --partner KAZ UZB --from 2015 \\
    --into reports/kazakhstan-uzbekistan
  tradebrief import sql --url-env CUSTOMS_DB_URL --query customs.sql --name customs-db \\
    --publisher "State Revenue Committee" --title "Customs declarations" --into reports/kazakhstan-uzbekistan

comtrade takes its key from TRADEBRIEF_COMTRADE_KEY or the keyring; sql takes the database's address from the
variable named. docs/jobs.md tells more.
"""
_OF_COMTRADE = {"reporter": "--reporter", "partner": "--partner", "first": "--from"}
_OF_SQL = {
    "url_env": "--url-env", "query": "--query", "name": "--name", "publisher": "--publisher",
    "title": "--title",
}  # fmt: skip


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("import", "read figures into a report's register", lambda _: DONE, EXAMPLES)
    parser.add_argument("source", choices=(*FILES, COMTRADE, SQL), help="whose figures these are")
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="of kz-bns, kg-nsc and eurostat-comext"
    )
    parser.add_argument(
        "--published",
        type=arguments.day,
        metavar="YYYY-MM-DD",
        help="the day the figures came out, for files that do not tell it",
    )
    parser.add_argument(
        "--into", type=arguments.report, required=True, metavar="REPORT", help="folder with report.toml"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="tell of each of many files")
    parser.add_argument(
        "--to-csv", action="store_true", help="turn a register kept in a workbook into CSV files first"
    )
    parser.add_argument("--archive", type=Path, metavar="DIR", help="where replies are kept")
    asked = parser.add_argument_group("of comtrade")
    asked.add_argument(
        "--reporter", nargs="+", metavar="CODE", help="countries whose statistics are asked for"
    )
    asked.add_argument(
        "--partner", nargs="+", metavar="CODE", help="countries traded with; the world comes too"
    )
    asked.add_argument(
        "--from", dest="first", type=arguments.period, metavar="PERIOD", help=sentence("2015 or 2023-01")
    )
    asked.add_argument("--to", dest="last", type=arguments.period, metavar="PERIOD", help="as --from")
    asked.add_argument("--goods", choices=GOODS, default=GOODS[0], help="chapters: those of the HS, too")
    query = parser.add_argument_group("of sql")
    query.add_argument("--url-env", metavar="NAME", help="environment variable with the database's address")
    query.add_argument(
        "--query", type=Path, metavar="FILE", help="one SELECT; its columns are those of trade"
    )
    query.add_argument("--name", metavar="ID", help="the series the figures belong to, e.g. customs-db")
    query.add_argument("--publisher", metavar="TEXT", help="whose figures these are")
    query.add_argument("--title", metavar="TEXT", help="what they are called")
    parser.set_defaults(run=partial(_import, parser))


def _import(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    if options.source in FILES:
        return _files(parser, options)
    if options.to_csv:
        from builder.register.as_csv import to_csv

        to_csv(options.into)
    if options.files:
        parser.error(spoken.say()(sentence("{source} takes no files", source=options.source)))
    return _feed(parser, options)


def _files(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    from builder.sources.importing import import_files

    if not options.files:
        parser.error(spoken.say()("name the publisher's files"))
    report = import_files(
        options.source, options.files, options.into, published=options.published, to_csv=options.to_csv
    )
    for note in (*report.notes, *report.doubts):
        spoken.tell(sentence("note: {note}", note=note))
    if options.verbose and report.editions[0] not in report.lines:
        spoken.tell(*report.editions)
    spoken.tell(*report.lines)
    return DONE


def _feed(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    """Ask a feed once, and enter what arrives: all of it or nothing."""
    from builder.sources.arrivals import enter
    from builder.sources.feed import FeedFailed

    needed = _OF_COMTRADE if options.source == COMTRADE else _OF_SQL
    if missing := [flag for name, flag in needed.items() if not getattr(options, name)]:
        flags = ", ".join(missing)
        parser.error(spoken.say()(sentence("{source} needs {flags}", source=options.source, flags=flags)))
    archive = options.archive or _archive(options.into)
    try:
        arrivals = _arrivals(_comtrade(options) if options.source == COMTRADE else _sql(options))
        entered = enter(arrivals, options.into, archive, date.today())
    except FeedFailed as failed:
        spoken.refuse(failed)
        return PROBLEMS
    for note in (*entered.notes, *entered.doubts):
        spoken.tell(sentence("note: {note}", note=note))
    spoken.tell(*entered.lines)
    return DONE


def _archive(report: Path) -> Path:
    """Return where the report's job keeps what arrives."""
    from builder.register.problems import InputRefused
    from builder.register.report_toml import read_definition

    try:
        job = read_definition(report).job
    except InputRefused:  # of its settings `check` tells
        job = None
    return (job and job.archive) or report / "inbox-archive"


def _arrivals(feed: ComtradeFeed | SqlFeed) -> list[Arrival]:
    from builder.register.job_feeds import ComtradeFeed
    from builder.sources.comtrade.fetching import fetched
    from builder.sources.comtrade.transport import service_held
    from builder.sources.database import queried

    if isinstance(feed, ComtradeFeed):
        return list(fetched(feed, service_held(), date.today()))
    return list(queried(feed, date.today()))


def _comtrade(options: argparse.Namespace) -> ComtradeFeed | SqlFeed:
    """Return the feed that the options describe, read as report.toml is read."""
    table = {
        "kind": COMTRADE,
        "reporters": options.reporter,
        "partners": options.partner,
        "from": options.first.iso,
        "goods": options.goods,
    }
    return _read(options, table | ({"to": options.last.iso} if options.last else {}))


def _sql(options: argparse.Namespace) -> ComtradeFeed | SqlFeed:
    table = {name: getattr(options, name) for name in ("name", "url_env", "publisher", "title")}
    return _read(options, table | {"kind": SQL, "query": str(options.query.resolve())})


def _read(options: argparse.Namespace, table: dict[str, object]) -> ComtradeFeed | SqlFeed:
    from builder.register.job_feeds import read_feeds
    from builder.register.problems import Problems

    problems = Problems()
    flags = {"feed[1].reporters": "--reporter", "feed[1].partners": "--partner", "feed[1]": ""}

    def add(what: str, remedy: str, key: str) -> None:
        named = flags.get(key, f"--{key.removeprefix('feed[1].').replace('_', '-')}")
        problems.add(options.source, what, remedy, column=named)

    feeds = read_feeds(options.into, [table], (), add)
    problems.raise_if_any()
    return feeds[0]
