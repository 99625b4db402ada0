"""What a database answers with: its values as exact cells, its rows as one arrival for each day."""

from __future__ import annotations

import csv
import hashlib
import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby

from builder.register.cells import Cell, Flaw
from builder.register.job_feeds import SqlFeed
from builder.register.origin import Place, Source
from builder.register.rows import Trade
from builder.register.said import sentence
from builder.register.tables import TRADE
from builder.sources.edition import Imported
from builder.sources.feed import Arrival
from builder.sources.records import trade_record

_EXACT_DIGITS = 15


def cell_of(value: object) -> Cell:
    """Return a value as the register's readers take it: exact, or not at all."""
    if value is None:
        return ""
    if isinstance(value, bool | bytes | memoryview):
        return Flaw(
            sentence("{name} is no value of this table", name=type(value).__name__), "Cast it in the query"
        )
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0)
        return (
            value.date()
            if midnight
            else Flaw(sentence("{value} is a moment, not a day", value=value), "Cast it to date")
        )
    if isinstance(value, str | date):
        return value
    if isinstance(value, Decimal):
        return (
            value
            if value.is_finite()
            else Flaw(sentence("{value} is no number", value=value), "Write NULL where there is none")
        )
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, float):
        return _exact(value)
    return Flaw(
        sentence("{name} is no value of this table", name=type(value).__name__), "Cast it in the query"
    )


def _exact(value: float) -> Cell:
    """Return the number that a binary fraction stands for, where its shortest form leaves no doubt."""
    shortest = Decimal(repr(value)) if math.isfinite(value) else None
    if shortest is None:
        return Flaw(sentence("{value} is no number", value=value), "Write NULL where there is none")
    if len(shortest.normalize().as_tuple().digits) > _EXACT_DIGITS:
        return Flaw(
            sentence("{value} is a binary fraction, not an exact number", value=f"{value!r}"),
            "Cast it: CAST(… AS NUMERIC(20, 2))",
        )
    return Decimal(int(shortest)) if shortest == int(shortest) else shortest


def arrivals(feed: SqlFeed, found: list[tuple[date, Trade]]) -> Iterator[Arrival]:
    """Yield what came out on each day as an arrival, its rows in the order of the answer."""
    found.sort(key=lambda pair: pair[0])
    for day, pairs in groupby(found, key=lambda pair: pair[0]):
        rows = [row for _, row in pairs]
        reply = _written(rows)
        sha256 = hashlib.sha256(reply).hexdigest()
        source = _source(feed, day, f"{day}_{sha256[:8]}_{feed.name}.csv", sha256)
        trade = tuple(replace(row, source=source.id) for row in rows)
        yield Arrival(Imported(source, trade, (), ()), lambda _: True, reply)


def _source(feed: SqlFeed, day: date, file: str, sha256: str) -> Source:
    return Source(
        id=feed.name,
        series=feed.name,
        publisher=feed.publisher,
        title=feed.title,
        address="",
        licence="",
        file=file,
        sha256=sha256,
        published_from=None,
        published_to=day,
        date_basis="inferred",
        read_on=None,
        lag_days=None,
        checked_on=None,
        note=f"From a database; {feed.query.name} is the query",
        place=Place(file, "", 0),
    )


def _written(rows: Sequence[Trade]) -> bytes:
    """Return the rows as a CSV file, to keep what the database said that day."""
    lines = io.StringIO(newline="")
    writer = csv.DictWriter(lines, TRADE.names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(trade_record(row) for row in rows)
    return lines.getvalue().encode()
