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
from builder.register.problems import Problem, Problems
from builder.register.said import counted, sentence
from builder.register.tables import SOURCES, TRADE
from builder.sources.admission import definition_of, doubts, in_another_currency, surveyed, unsound
from builder.sources.csvtable import CsvTable, Record
from builder.sources.feed import Arrival, FeedFailed
from builder.sources.records import as_text, merged, row_key, trade_record

_UNIT = ("reporter", "first_day", "last_day")

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Entered:
    """What arrivals brought: sources with figures that are new or changed, and how many rows each has.

    `again` counts the rows that stood there already. `kept` are the replies written to the archive;
    `doubts` tell figures that may be slips.
    """

    rows: Mapping[str, int]
    again: int
    kept: tuple[Path, ...]
    notes: tuple[str, ...]
    doubts: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the account: each edition, then what stood there already."""
        lines = [
            counted(count, "{name}: 1 row", "{name}: {count} rows", name=name)
            for name, count in self.rows.items()
        ]
        lines += [sentence("kept: {path}", path=path) for path in self.kept]
        return (
            *lines,
            sentence(
                "trade rows: {rows} new or changed, {again} known already",
                rows=sum(self.rows.values()),
                again=self.again,
            ),
        )


def enter(arrivals: Iterable[Arrival], report: Path, archive: Path, today: date) -> Entered:
    """Enter what arrived into the report's register, all of it or nothing; the replies go to the archive.

    `today` is written down as the day of reading where an edition tells no day of its own. Raises
    InputRefused where a table cannot be read or the register is a workbook; FeedFailed where a new edition
    would hide figures that the one held has, or `check` would refuse the register with it; OSError where a
    folder is not to be written.
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
        odd: tuple[str, ...] = ()
        for arrival in arrivals:
            desk.take(arrival)
        desk.check_whole(arrivals)
        tables = ((sources, desk.sources), (trade, sorted(desk.trade, key=row_key)))
        files = {table.path.name: data for table, rows in tables if (data := table.changed(rows)) is not None}
        if desk.rows and files:
            editions = [arrival.edition for arrival in desk.new]
            definition, after = definition_of(report), surveyed(report, files, today)
            wrong = [*in_another_currency(editions, definition, empty=not trade.rows)]
            _admit(wrong or unsound(report, after, desk.came_in, files, today))
            odd = tuple(doubt.what for doubt in doubts(after, desk.came_in, definition))
        kept = tuple(_kept(archive, arrival) for arrival in _each_reply(desk.new))
        if desk.rows and files:
            change(folder, files)
    notes = dict.fromkeys(note for arrival in arrivals for note in arrival.edition.notes)
    return Entered(desk.rows, desk.again, kept, tuple(notes), odd)


def _admit(problems: Sequence[Problem]) -> None:
    """Raise FeedFailed where the register would not be sound with what arrived."""
    if problems:
        first = problems[0]
        what = sentence("{file}: {what}", file=first.file, what=first.what)
        if len(problems) > 1:
            what = sentence("{what} (and {count} more)", what=what, count=len(problems) - 1)
        raise FeedFailed(
            what,
            sentence("{remedy}. Nothing was entered", remedy=first.remedy),
            passing=False,
        )


class _Desk:
    """The two tables while arrivals are taken in, one after the other."""

    def __init__(self, sources: Sequence[Record], trade: Sequence[Record], today: date) -> None:
        self.sources, self.trade = list(sources), list(trade)
        self.rows: dict[str, int] = {}
        self.again = 0
        self.new: list[Arrival] = []
        self.came_in: dict[str, str] = {}
        # What was current of a reporter's period before a new edition of it was entered, by its series.
        self._before: dict[tuple[str, ...], list[Record]] = {}
        self._today = today

    def take(self, arrival: Arrival) -> None:
        """Enter the periods whose figures are not those of the latest edition held."""
        fresh: dict[tuple[str, ...], list[Record]] = defaultdict(list)
        for row in map(trade_record, arrival.edition.trade):
            fresh[_unit(row)].append(row)
        current = self._latest(arrival)
        held = {unit: [row for row in rows if arrival.speaks_of(row)] for unit, rows in current.items()}
        changed = [unit for unit, rows in fresh.items() if _figures(rows) != _figures(held.get(unit, []))]
        self.again += sum(len(rows) for unit, rows in fresh.items() if unit not in changed)
        if not changed:
            return
        source = self._named(arrival.edition.source)
        for unit in changed:
            others = [row for row in current.get(unit, []) if row["source"] != source.id]
            self._before.setdefault((source.series, *unit), others)
        entered = [{**row, "source": source.id} for unit in changed for row in fresh[unit]]
        self.trade = [
            row for row in self.trade if not self._replaced(row, source, changed, arrival)
        ] + entered
        self.sources = merged(self.sources, [source], self._today)
        self.rows[source.id] = self.rows.get(source.id, 0) + len(entered)
        self.new.append(arrival)
        self.came_in[source.id] = source.file

    def check_whole(self, arrivals: Sequence[Arrival]) -> None:
        """Raise FeedFailed where a new edition lacks what the edition before has, as nobody asked for it.

        One edition of a reporter's period is current: what the new one lacks would no longer be seen.
        """
        for (series, *unit), rows in self._before.items():
            asked = [arrival for arrival in arrivals if arrival.edition.source.series == series]
            lost = [row for row in rows if not any(arrival.speaks_of(row) for arrival in asked)]
            if lost:
                named = sorted({f"{row['partner']} {row['flow']} {row['commodity']}" for row in lost})
                listed = ", ".join(named[:_MOST_NAMED])
                if len(named) > _MOST_NAMED:
                    listed = sentence(
                        "{listed} and {count} more", listed=listed, count=len(named) - _MOST_NAMED
                    )
                what = sentence(
                    "the new edition of {series} for {first} to {last} was not asked for {listed}, which "
                    "{source} holds and it would hide",
                    series=series,
                    first=unit[1],
                    last=unit[2],
                    listed=listed,
                    source=rows[0]["source"],
                )
                remedy = "Ask for the same partners and goods as before, in one feed. Nothing was entered"
                raise FeedFailed(what, remedy, passing=False)

    def _latest(self, arrival: Arrival) -> dict[tuple[str, ...], list[Record]]:
        """Return the rows of the latest edition held of each reporter and period."""
        series = arrival.edition.source.series
        known = {row["id"]: _known_from(row) for row in self.sources if row.get("series") == series}
        by_unit: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
        for row in self.trade:
            if row["source"] in known:
                by_unit[_unit(row)][row["source"]].append(row)
        latest = {}
        for unit, editions in by_unit.items():
            name = max(editions, key=lambda one: (known[one], one))
            latest[unit] = editions[name]
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
    for left in place.parent.glob(
        ".*.part"
    ):  # of runs that were killed: whoever writes here holds the register
        left.unlink(missing_ok=True)
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
