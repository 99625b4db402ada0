"""What arrives from feeds goes into the register: a new edition where figures changed, else nothing.

A reply to the same question says most of the same again. So a period's figures are entered only where they
differ from those of the latest edition held; earlier editions stay as they are.
"""

from __future__ import annotations

import os
import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from builder.register.as_csv import check_is_csv
from builder.register.change import change, changing
from builder.register.folder import FOLDER
from builder.register.origin import Source
from builder.register.problems import Problems
from builder.register.tables import SOURCES, TRADE
from builder.sources.csvtable import CsvTable, Record
from builder.sources.feed import Arrival
from builder.sources.records import as_text, merged, row_key, trade_record

_UNIT = ("reporter", "first_day", "last_day")


@dataclass(frozen=True, slots=True)
class Entered:
    """What arrivals brought: sources with figures that are new or changed, and how many rows each has.

    `again` counts the rows that stood there already. `kept` are the replies written to the archive.
    """

    rows: Mapping[str, int]
    again: int
    kept: tuple[Path, ...]
    notes: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the account: each edition, then what stood there already."""
        lines = [f"{name}: {count} row{'' if count == 1 else 's'}" for name, count in self.rows.items()]
        lines += [f"kept: {path}" for path in self.kept]
        return (*lines, f"trade rows: {sum(self.rows.values())} new or changed, {self.again} known already")


def enter(arrivals: Iterable[Arrival], report: Path, archive: Path, today: date) -> Entered:
    """Enter what arrived into the report's register, all of it or nothing; the replies go to the archive.

    `today` is written down as the day of reading where an edition tells no day of its own. Raises
    InputRefused where a table cannot be read or the register is a workbook; OSError where a folder is not
    to be written.
    """
    arrivals = list(arrivals)
    folder = report / FOLDER
    problems = Problems()
    check_is_csv(report, problems)
    problems.raise_if_any()
    with changing(folder):
        sources = CsvTable.read(folder / "sources.csv", SOURCES.names, problems)
        trade = CsvTable.read(folder / "trade.csv", TRADE.names, problems)
        problems.raise_if_any()
        desk = _Desk(sources.rows, trade.rows, today)
        for arrival in arrivals:
            desk.take(arrival)
        kept = tuple(_kept(archive, arrival) for arrival in _each_reply(desk.new))
        tables = ((sources, desk.sources), (trade, sorted(desk.trade, key=row_key)))
        files = {table.path.name: data for table, rows in tables if (data := table.changed(rows)) is not None}
        if desk.rows and files:
            change(folder, files)
    notes = dict.fromkeys(note for arrival in arrivals for note in arrival.edition.notes)
    return Entered(desk.rows, desk.again, kept, tuple(notes))


class _Desk:
    """The two tables while arrivals are taken in, one after the other."""

    def __init__(self, sources: Sequence[Record], trade: Sequence[Record], today: date) -> None:
        self.sources, self.trade = list(sources), list(trade)
        self.rows: dict[str, int] = {}
        self.again = 0
        self.new: list[Arrival] = []
        self._today = today

    def take(self, arrival: Arrival) -> None:
        """Enter the periods whose figures are not those of the latest edition held."""
        fresh: dict[tuple[str, ...], list[Record]] = defaultdict(list)
        for row in map(trade_record, arrival.edition.trade):
            fresh[_unit(row)].append(row)
        held = self._latest(arrival)
        changed = [unit for unit, rows in fresh.items() if _figures(rows) != _figures(held.get(unit, []))]
        self.again += sum(len(rows) for unit, rows in fresh.items() if unit not in changed)
        if not changed:
            return
        source = self._named(arrival.edition.source)
        entered = [{**row, "source": source.id} for unit in changed for row in fresh[unit]]
        self.trade = [
            row for row in self.trade if not self._replaced(row, source, changed, arrival)
        ] + entered
        self.sources = merged(self.sources, [source], self._today)
        self.rows[source.id] = self.rows.get(source.id, 0) + len(entered)
        self.new.append(arrival)

    def _latest(self, arrival: Arrival) -> dict[tuple[str, ...], list[Record]]:
        """Return the rows that the latest edition held of each reporter and period would answer with."""
        series = arrival.edition.source.series
        known = {row["id"]: _known_from(row) for row in self.sources if row.get("series") == series}
        by_unit: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
        for row in self.trade:
            if row["source"] in known:
                by_unit[_unit(row)][row["source"]].append(row)
        latest = {}
        for unit, editions in by_unit.items():
            name = max(editions, key=lambda one: (known[one], one))
            latest[unit] = [row for row in editions[name] if arrival.speaks_of(row)]
        return latest

    def _named(self, source: Source) -> Source:
        """Give an edition its id: the plain one, that of the same day, or one with its date."""
        day = source.published_to or self._today
        held = {row["id"]: row for row in self.sources}
        for name in (source.id, f"{source.id}-{day:%Y%m%d}"):
            row = held.get(name)
            if row is None or (row.get("series") == source.series and _known_from(row) == day.isoformat()):
                break
        return replace(source, id=name)

    def _replaced(
        self, row: Record, source: Source, changed: Sequence[tuple[str, ...]], new: Arrival
    ) -> bool:
        return row["source"] == source.id and _unit(row) in changed and new.speaks_of(row)


def _unit(row: Record) -> tuple[str, ...]:
    return tuple(row[name] for name in _UNIT)


def _figures(rows: Sequence[Record]) -> set[tuple[str, ...]]:
    names = [name for name in TRADE.names if name not in ("source", "location")]
    return {tuple(row.get(name, "") for name in names) for row in rows}


def _known_from(row: Record) -> str:
    return row.get("published_to") or row.get("read_on") or ""


def _each_reply(arrivals: Iterable[Arrival]) -> Iterable[Arrival]:
    return {as_text(arrival.edition.source.file): arrival for arrival in arrivals}.values()


def _kept(archive: Path, arrival: Arrival) -> Path:
    """Write a reply into the archive, whole, under the name that its source tells."""
    source = arrival.edition.source
    place = archive / source.series / source.file
    place.parent.mkdir(parents=True, exist_ok=True)
    half = place.with_name(f".{place.name}.{secrets.token_hex(4)}.part")
    try:
        with open(half, "xb") as file:
            file.write(arrival.reply)
            file.flush()
            os.fsync(file.fileno())
        os.replace(half, place)
    finally:
        half.unlink(missing_ok=True)
    return place
