"""Editions as rows of the register's CSV tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from builder.register.origin import Source
from builder.register.rows import Trade
from builder.register.tables import SOURCES, TRADE
from builder.sources.csvtable import Record

# how sure a day of publication is: an analyst's better knowledge is kept when a file comes again
_BASES = ("unknown", "inferred", "file", "address", "printed")


def merged(held: Sequence[Record], fresh: Iterable[Source], today: date) -> list[Record]:
    """Return the rows of sources.csv with those of fresh editions, put in the place of theirs if held."""
    rows = list(held)
    for source in fresh:
        place = next((index for index, row in enumerate(rows) if row["id"] == source.id), None)
        if place is None:
            rows.append(source_record(source, {}, today))
        else:
            rows[place] = source_record(source, rows[place], today)
    return rows


def source_record(source: Source, held: Record, today: date) -> Record:
    """Return a source as a row of sources.csv; what an analyst knows better of the row held is kept."""
    record = {name: as_text(getattr(source, name)) for name in SOURCES.names}
    if held and _BASES.index(held.get("date_basis") or "unknown") > _BASES.index(source.date_basis):
        record |= {name: held[name] for name in ("published_from", "published_to", "date_basis")}
    record |= {name: held[name] for name in ("read_on", "checked_on", "note") if held.get(name)}
    if not record["published_to"] and not record["read_on"]:
        record["read_on"] = today.isoformat()
    return {**held, **record}


def trade_record(row: Trade) -> Record:
    """Return a row as it stands in trade.csv."""
    own = {
        "first_day": row.period.first.isoformat(),
        "last_day": row.period.last.isoformat(),
        "value": "" if row.value is None else f"{row.value:f}",
    }
    return {name: own[name] if name in own else as_text(getattr(row, name)) for name in TRADE.names}


def as_text(value: object) -> str:
    """Return a value as it stands in a cell, empty for None."""
    return "" if value is None else str(value)


def row_key(row: Record) -> tuple[str, ...]:
    """Return what no two rows of trade.csv share, and what they are sorted by."""
    names = ("source", "reporter", "partner", "first_day", "last_day", "flow", "classification", "commodity")
    return tuple(row.get(name, "") for name in names)
