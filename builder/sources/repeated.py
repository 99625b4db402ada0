"""Whether an edition's figures are held already: a file saved anew, or drawn again from a database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from builder.register.said import sentence
from builder.register.tables import TRADE
from builder.sources.csvtable import Record
from builder.sources.edition import Imported
from builder.sources.records import as_text, trade_record


def same_figures(edition: Imported, sources: Iterable[Record], trade: Sequence[Record]) -> str:
    """Return the id of the source that has an edition's figures already, empty where none has.

    A publication counts as the same on the same day alone. What was drawn from a database is compared with
    what was last drawn of the same periods: a figure that was changed and changed back is two revisions.
    """
    row = edition.source
    wanted = {_figures(trade_record(one)) for one in edition.trade}
    periods = {_period(trade_record(one)) for one in edition.trade}
    of_series = [held for held in sources if held.get("series") == row.series]
    if not edition.drawn:
        day = as_text(row.published_to)
        of_series = [held for held in of_series if day and held.get("published_to") == day]
    found = {
        held["id"]: [record for record in trade if record.get("source") == held["id"]] for held in of_series
    }
    known = [held for held in of_series if {_period(record) for record in found[held["id"]]} >= periods]
    if edition.drawn:
        known = sorted(known, key=_known_from)[-1:]
    for held in known:
        rows = found[held["id"]]
        if edition.drawn:
            rows = [record for record in rows if _period(record) in periods]
        if {_figures(record) for record in rows} == wanted:
            return held["id"]
    return ""


def without_repeated(
    editions: Iterable[Imported], sources: Sequence[Record], trade: Sequence[Record]
) -> tuple[list[Imported], list[str]]:
    """Return the editions without those drawn again with the same figures, and what to say of these."""
    kept: list[Imported] = []
    said: list[str] = []
    rows, records = list(sources), list(trade)
    for edition in sorted(editions, key=lambda one: (one.source.id, one.source.published_to or date.max)):
        row = edition.source
        held = any(one.get("sha256") == row.sha256 for one in sources)
        same = same_figures(edition, rows, records) if edition.drawn and not held else ""
        if same:
            said.append(
                sentence(
                    "{file}: the same figures as {same}, drawn again; nothing new", file=row.file, same=same
                )
            )
            continue
        kept.append(edition)
        if edition.drawn:
            name = f"{row.id} ({row.file})"
            rows.append({"id": name, "series": row.series, "published_to": as_text(row.published_to)})
            records += [{**trade_record(one), "source": name} for one in edition.trade]
    return kept, said


def _figures(row: Record) -> tuple[str, ...]:
    return tuple(row.get(name, "") for name in TRADE.names if name not in ("source", "location"))


def _period(row: Record) -> tuple[str, str]:
    return row.get("first_day", ""), row.get("last_day", "")


def _known_from(row: Record) -> str:
    return row.get("published_to") or row.get("read_on") or "9999"
