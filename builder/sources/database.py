"""A database as a source of trade rows: one query, read-only, its columns those of the table `trade`.

Every figure has to be exact: a binary fraction that does not stand for a number of fifteen digits is refused.
The address of the database, with its password, comes from the environment and is never written anywhere.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus

from builder.register.cells import Cell, Grid
from builder.register.countries import WORLD
from builder.register.intake import FileRefused, taken
from builder.register.job_feeds import SqlFeed
from builder.register.problems import InputRefused, Problem, Problems, nearest
from builder.register.reading import read_grid
from builder.register.rows import Trade
from builder.register.said import numeral, sentence
from builder.register.tables import TRADE
from builder.sources.database_rows import arrivals, cell_of
from builder.sources.feed import Arrival, FeedFailed

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

MOST_ROWS = 500_000
MOST_IN_QUERY = 1_000_000
SECONDS = 300
PUBLISHED_ON = "published_on"
"""A column beside those of `trade`: the day a figure came out; without it, the day it was first read."""

_CHUNK = 5_000
_CONNECT_SECONDS = 20
_GIVEN = {"source", "location"}  # written by us
_OPTIONAL = {"classification": "", "net_weight_kg": "", "status": ""}
# What may hide a semicolon: texts, names, PostgreSQL's dollar quotes, comments.
_QUOTED = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|(\$\w*\$).*?\1|--[^\n]*|/\*.*?\*/", re.DOTALL)

Row = Sequence[Cell]


def queried(feed: SqlFeed, today: date) -> tuple[Arrival, ...]:
    """Return what the query gives, an arrival for each day of publication.

    Raises FeedFailed where the database cannot be asked, and InputRefused with every cell that is wrong, by
    row of the answer and column.
    """
    sql = _query(feed)
    url = os.environ.get(feed.url_env, "")
    if not url:
        remedy = sentence(
            "Put the database's address there, e.g. {url_env}=postgresql+psycopg://user:…@host/name",
            url_env=feed.url_env,
        )
        raise FeedFailed(
            sentence("the environment variable {url_env} is empty", url_env=feed.url_env),
            remedy,
            passing=False,
        )
    problems = Problems()
    try:
        with _asked(url, sql, feed) as (names, rows):
            header, places = _header(names, feed.query.name, problems)
            problems.raise_if_any()
            cells = list(_cells(rows, places))
    except Exception as error:
        if not _is_the_databases(error):
            raise
        raise _told(error, url, feed) from None
    grid = Grid(TRADE, feed.query.name, "", header, 0, [(n, row) for n, (row, _) in enumerate(cells, 1)])
    read = read_grid(grid, problems)
    _check(read.rows, problems)
    days = [_published(day, number, feed, today, problems) for number, (_, day) in enumerate(cells, 1)]
    problems.raise_if_any()
    if not cells:
        raise FeedFailed(
            sentence("{name}: the query gave no rows", name=feed.name), "Check the query", passing=False
        )
    return tuple(arrivals(feed, list(zip(days, read.rows, strict=True))))


def _query(feed: SqlFeed) -> str:
    """Return the one statement in the file."""
    name = feed.query.name
    try:
        text = taken(feed.query, MOST_IN_QUERY).decode("utf-8-sig").strip()
    except FileRefused as refused:
        raise InputRefused([Problem(name, "", 0, "", refused.what, refused.remedy)]) from None
    except UnicodeDecodeError:
        raise InputRefused([Problem(name, "", 0, "", "the file is not UTF-8", "Save it as UTF-8")]) from None
    bare = _QUOTED.sub(" ", text).strip().rstrip(";").strip()
    if ";" in bare or not re.match(r"(?i)(select|with)\b", bare):
        what = sentence("the file is not one query")
        remedy = sentence("Write one SELECT, or WITH … SELECT")
        raise InputRefused([Problem(name, "", 0, "", what, remedy)])
    return text.rstrip().rstrip(";")


@contextmanager
def _asked(url: str, sql: str, feed: SqlFeed) -> Iterator[tuple[Sequence[str], Iterator[Sequence[Any]]]]:
    """Run the query; yield the names of its columns, and its rows as they come. Nothing is ever committed."""
    with _engine(url, feed) as engine, engine.connect() as connection:
        _limit(connection)
        try:
            # Without parameters a % in the query means nothing but itself.
            asking = connection.execution_options(no_parameters=True, stream_results=True, yield_per=_CHUNK)
            result = asking.exec_driver_sql(sql)
            yield tuple(result.keys()), iter(result)
        finally:
            with suppress(Exception):
                connection.rollback()


@contextmanager
def _engine(url: str, feed: SqlFeed) -> Iterator[Engine]:
    try:
        from sqlalchemy import create_engine, make_url, pool
        from sqlalchemy.exc import ArgumentError, NoSuchModuleError
    except ImportError:
        remedy = "Install it: pip install 'tradebrief[sql]'"
        raise FeedFailed("the package SQLAlchemy is not there", remedy, passing=False) from None
    remedy = sentence(
        "Write {url_env} like postgresql+psycopg://user:password@host/name, or sqlite:///path",
        url_env=feed.url_env,
    )
    try:
        address = make_url(url)
        if address.drivername == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
        limits = {
            "postgresql": {"connect_timeout": _CONNECT_SECONDS},
            "sqlite": {"timeout": _CONNECT_SECONDS},
        }
        kind = address.get_backend_name()
        if kind == "sqlite" and address.database and not Path(address.database).is_file():
            # SQLite would make an empty file of that name.
            what = sentence("there is no database file {database}", database=address.database)
            raise FeedFailed(
                what, sentence("Check the path in {url_env}", url_env=feed.url_env), passing=True
            )
        engine = create_engine(address, poolclass=pool.NullPool, connect_args=limits.get(kind, {}))
    except (ArgumentError, NoSuchModuleError, ValueError):
        what = sentence("what {url_env} holds is no address of a database known here", url_env=feed.url_env)
        raise FeedFailed(what, remedy, passing=False) from None
    except ImportError as error:
        what = sentence("the driver for this database is not there ({name})", name=error.name)
        raise FeedFailed(what, "Install it beside tradebrief", passing=False) from None
    try:
        yield engine
    finally:
        engine.dispose()


def _limit(connection: Connection) -> None:
    """Let this connection only read, and not for ever."""
    kind = connection.dialect.name
    if kind == "postgresql":
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {SECONDS * 1000}")
    elif kind == "sqlite":
        connection.exec_driver_sql("PRAGMA query_only = ON")
    elif kind in ("mysql", "mariadb", "oracle"):
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def _header(names: Sequence[str], file: str, problems: Problems) -> tuple[tuple[str, ...], list[int | None]]:
    """Return the columns of `trade`, and where the answer has each; None for one that may be left out."""
    known = [name for name in TRADE.names if name not in _GIVEN]
    found = [name.lower() for name in names]
    for name in dict.fromkeys(found):
        if name not in (*known, PUBLISHED_ON):
            allowed = [*known, PUBLISHED_ON]
            remedy = nearest(name, allowed) or sentence(
                "Name columns with AS; known are: {allowed}", allowed=", ".join(allowed)
            )
            problems.add(file, sentence("the query gives a column “{name}”", name=name), remedy, column=name)
        elif found.count(name) > 1:
            problems.add(
                file, sentence("the query gives “{name}” twice", name=name), "Keep one of them", column=name
            )
    for name in known:
        if name not in found and name not in _OPTIONAL:
            problems.add(
                file,
                sentence("the query gives no column “{name}”", name=name),
                TRADE.column(name).note,
                column=name,
            )
    places = [found.index(name) if name in found else None for name in known]
    places.append(found.index(PUBLISHED_ON) if PUBLISHED_ON in found else None)
    return (*known, "source", "location"), places


def _cells(rows: Iterator[Sequence[Any]], places: Sequence[int | None]) -> Iterator[tuple[Row, object]]:
    """Yield the cells of each row, and what it has for a day of publication."""
    *wanted, day = places
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            what = sentence("the query gives more than {most_rows} rows", most_rows=numeral(MOST_ROWS, ","))
            raise FeedFailed(what, "Ask for fewer years or goods", passing=False)
        found = [cell_of(row[place]) if place is not None else "" for place in wanted]
        yield (
            [*found, "database", sentence("row {number}", number=number)],
            row[day] if day is not None else None,
        )


def _published(value: object, number: int, feed: SqlFeed, today: date, problems: Problems) -> date:
    day = cell_of(value)
    if isinstance(day, str) and day:
        with suppress(ValueError):
            day = date.fromisoformat(day)
    if day == "":
        return today
    if isinstance(day, date) and day <= today:
        return day
    what = sentence("“{value}” is no day up to today", value=value)
    problems.add(feed.query.name, what, "Write a date, or NULL", row=number, column=PUBLISHED_ON)
    return today


def _check(rows: Sequence[Trade], problems: Problems) -> None:
    """Note what only two cells together tell: trade with oneself, and two figures for one thing."""
    seen: dict[tuple[object, ...], Trade] = {}
    for row in rows:
        place = row.place
        if row.reporter == row.partner and row.partner != WORLD:
            what = sentence("{reporter} would trade with itself", reporter=row.reporter)
            problems.add(place.file, what, "Leave such rows out", row=place.row, column="partner")
        key = (row.reporter, row.partner, row.flow, row.period, row.classification, row.commodity)
        if (other := seen.setdefault(key, row)) is not row:
            what = sentence("this is the same trade as in row {row}", row=other.place.row)
            problems.add(place.file, what, "Let the query give it once", row=place.row, column="value")


def _is_the_databases(error: Exception) -> bool:
    """Return whether an error comes from the database or its driver, and not from ourselves."""
    if isinstance(error, FeedFailed | InputRefused):
        return False
    from sqlalchemy.exc import SQLAlchemyError

    return isinstance(error, SQLAlchemyError | OSError | UnicodeDecodeError)


def _told(error: Exception, url: str, feed: SqlFeed) -> FeedFailed:
    """Return what a driver said, in one line, without the address and its password."""
    cause = getattr(error, "orig", None) or error
    said = " ".join(str(cause).split())
    secrets = {url, feed.url_env and os.environ.get(feed.url_env, "")}
    with suppress(Exception):
        from sqlalchemy import make_url

        if password := make_url(url).password:
            secrets |= {password, quote(password), quote_plus(password)}
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        said = said.replace(secret, "…")
    kind = type(cause).__name__
    passing = kind in ("OperationalError", "QueryCanceled", "InterfaceError", "TimeoutError") or isinstance(
        cause, OSError
    )
    remedy = "The next run asks again" if passing else "Mend the query, or the rights of its user"
    return FeedFailed(
        sentence("{name}: the database said: {said}", name=feed.name, said=said[:500]),
        remedy,
        passing=passing,
    )
