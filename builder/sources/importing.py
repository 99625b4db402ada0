"""Publishers' files into the register of a report: everything or nothing.

All files are read before anything is written. Rows of other sources are left as they
stand; a file imported again replaces its own rows; a later file of the same edition
becomes an edition of its own, so that revisions can be compared. What would leave the
register with a problem, or is in another currency than the report, is refused whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from builder.register import as_csv
from builder.register.change import change, changing
from builder.register.definition import Definition
from builder.register.folder import FOLDER
from builder.register.problems import InputRefused, Problems, nearest
from builder.register.said import sentence
from builder.register.tables import SOURCES, TRADE
from builder.sources import spreadsheet
from builder.sources.admission import (
    Doubt,
    definition_of,
    doubts,
    files_of,
    in_another_currency,
    other_countries,
    surveyed,
    unsound,
    with_silent,
)
from builder.sources.csvtable import CsvTable, Record
from builder.sources.edition import Imported
from builder.sources.import_report import ImportReport
from builder.sources.publishers import READERS, Reader
from builder.sources.records import merged, row_key, trade_record
from builder.sources.repeated import without_repeated


def import_files(
    source: str,
    files: Sequence[Path],
    into: Path,
    read_on: date | None = None,
    published: date | None = None,
    *,
    to_csv: bool = False,
    unattended: bool = False,
) -> ImportReport:
    """Import a publisher's files into the report in folder `into`.

    `read_on` is the day the files were taken, today if not given; `published` the day they came out, as
    somebody knows who looked. Both are written down only for a file that tells no day itself. With `to_csv`
    a register kept in a workbook becomes CSV files first, once the files could be read. Where nobody looks
    on, `unattended`, a total is refused too that is a hundred times that of the year before. Raises
    InputRefused with everything that is wrong, and then nothing has been written.
    """
    problems = Problems()
    reader = _reader(source, problems)
    _check_report(into, problems, to_csv=to_csv)
    problems.raise_if_any()
    editions = [_dated(edition, published, problems) for edition in _read(reader, files, problems)]
    problems.raise_if_any()
    if to_csv:
        as_csv.to_csv(into)
    by_hand = sentence(
        "Look at the file. If it is right, import it by hand: tradebrief import {source} FILE --into REPORT",
        source=source,
    )
    with changing(into / FOLDER):
        return _registered(editions, into, read_on or date.today(), problems, by_hand if unattended else "")


def _registered(
    editions: list[Imported], report: Path, read_on: date, problems: Problems, by_hand: str
) -> ImportReport:
    """Write what was read; `by_hand` is the remedy for a figure beyond belief, empty to take it."""
    folder, definition = report / FOLDER, definition_of(report)
    sources = CsvTable.read(folder / "sources.csv", SOURCES.names, problems)
    trade = CsvTable.read(folder / "trade.csv", TRADE.names, problems)
    problems.extend(in_another_currency(editions, definition, empty=not trade.rows))
    problems.raise_if_any()
    editions = [with_silent(edition, definition) for edition in editions]
    editions, repeated = without_repeated(editions, sources.rows, trade.rows)
    editions = _named(editions, sources.rows, read_on, problems)
    problems.raise_if_any()

    ids = {edition.source.id for edition in editions}
    held = {row_key(row): row for row in trade.rows if row.get("source") in ids}
    kept = [row for row in trade.rows if row.get("source") not in ids]
    fresh = {row_key(row): row for edition in editions for row in map(trade_record, edition.trade)}
    unchanged = sum(held.get(key) == row for key, row in fresh.items())
    replaced = sum(key in held for key in fresh) - unchanged
    new_trade = sorted([*kept, *fresh.values()], key=row_key)
    new_sources = merged(sources.rows, [edition.source for edition in editions], read_on)
    tables = ((sources, new_sources), (trade, new_trade))
    files = {table.path.name: data for table, rows in tables if (data := table.changed(rows)) is not None}
    odd: tuple[Doubt, ...] = ()
    if files:
        after, came_in = surveyed(report, files, read_on), files_of(editions)
        problems.extend(unsound(report, after, came_in, files, read_on))
        odd = doubts(after, came_in, definition)
        for doubt in odd:
            if by_hand and doubt.beyond_belief:
                problems.add(doubt.file, doubt.what, by_hand)
        problems.raise_if_any()
        change(folder, files)
    days = {row["id"]: row.get("published_to", "") for row in new_sources}
    told = [
        (edition, line)
        for edition in editions
        for line in _remarks(edition, definition, read_on, days[edition.source.id])
    ]
    return ImportReport(
        imported=tuple(editions),
        added=sum(key not in held for key in fresh),
        replaced=replaced,
        unchanged=unchanged,
        removed=sum(key not in fresh for key in held),
        kept=len(kept),
        written=tuple(folder / name for name in files),
        notes=(
            *(sentence("{file}: {line}", file=edition.source.file, line=line) for edition, line in told),
            *repeated,
        ),
        doubts=tuple(sentence("{file}: {line}", file=doubt.file, line=doubt.what) for doubt in odd),
    )


def _remarks(
    edition: Imported, definition: Definition | None, read_on: date, published: str
) -> Iterator[str]:
    """Yield what somebody should know of an edition, and nothing has to be done about.

    `published` is its day of publication in the register, in ISO form or empty.
    """
    yield from edition.notes
    if note := other_countries(edition, definition):
        yield note
    if not published:
        yield sentence(
            "its day of publication is not known: it counts as known from the day it is read, {read_on}",
            read_on=read_on,
        )


def _reader(source: str, problems: Problems) -> Reader | None:
    if source not in READERS:
        known = ", ".join(READERS)
        problems.add(
            source,
            "no publisher is called that",
            nearest(source, READERS) or sentence("There are: {known}", known=known),
        )
    return READERS.get(source)


def _check_report(into: Path, problems: Problems, *, to_csv: bool) -> None:
    if not into.is_dir():
        problems.add(str(into), "there is no such report", "Make it first: tradebrief new DIR")
    elif not to_csv:
        as_csv.check_is_csv(into, problems)


def _read(reader: Reader | None, files: Sequence[Path], problems: Problems) -> list[Imported]:
    editions: list[Imported] = []
    for path in files:
        try:
            book = spreadsheet.read(path)
        except InputRefused as error:
            problems.extend(error.problems)
            continue
        edition = reader(book, problems) if reader else None
        if edition and edition.source.sha256 not in {other.source.sha256 for other in editions}:
            editions.append(edition)
    if not files:
        problems.add("", "no file was named", "Name the publisher's files")
    return editions


def _dated(edition: Imported, published: date | None, problems: Problems) -> Imported:
    """Return an edition that tells no day of its own with the one somebody gave."""
    row = edition.source
    if published is None or row.published_to == published:
        return edition
    if row.published_to:
        note = sentence(
            "it tells a day itself, {day}, so {published} was not taken: change published_from and "
            "published_to in sources if it is wrong",
            day=row.published_to,
            published=published,
        )
        return replace(edition, notes=(*edition.notes, note))
    latest = max(item.period.last for item in edition.trade)
    if published <= latest:
        what = sentence(
            "published on {published}, before the end of what it is about, {latest}",
            published=published,
            latest=latest,
        )
        problems.add(row.file, what, "Give the day the figures came out")
    dated = replace(row, published_from=published, published_to=published, date_basis="inferred")
    return replace(edition, source=dated)


def _named(
    editions: list[Imported], held: Iterable[Record], read_on: date, problems: Problems
) -> list[Imported]:
    """Give each edition its id: the one its file already has, the plain one, or one with its date.

    A file drawn from a database that tells no date takes the day it was read.
    """
    taken = {row["id"]: row.get("sha256", "") for row in held}
    by_file = {(row.get("series", ""), row["sha256"]): row["id"] for row in held if row.get("sha256")}
    named = []
    for edition in sorted(editions, key=lambda item: (item.source.id, item.source.published_to or date.max)):
        row = edition.source
        name = by_file.get((row.series, row.sha256), row.id)
        if taken.get(name, row.sha256) not in ("", row.sha256):
            day = row.published_to or (read_on if edition.drawn else None)
            name = f"{row.id}-{day:%Y%m%d}" if day else row.id
        if taken.get(name, row.sha256) not in ("", row.sha256):
            what = sentence("another file is already registered as {name}", name=name)
            remedy = "Two files cannot be one edition: take the old one's rows out of sources and trade first"
            problems.add(row.file, what, remedy)
        taken[name] = row.sha256
        trade = tuple(replace(item, source=name) for item in edition.trade)
        named.append(replace(edition, source=replace(row, id=name), trade=trade))
    return named
