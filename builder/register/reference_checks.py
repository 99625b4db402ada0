"""Checks that what a row points at exists, and that no two rows say they are the same."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from builder.register.evidence import Evidence, at
from builder.register.origin import Place
from builder.register.problems import Problem, nearest
from builder.register.said import sentence
from builder.register.tables import TABLES


def sources_exist(evidence: Evidence) -> Iterator[Problem]:
    """Every row's source is a row of sources."""
    if evidence.source_ids is None:
        return
    known: dict[str, str | None] = dict.fromkeys(evidence.source_ids)
    for table in TABLES:
        if "source" not in table.names:
            continue
        for place, source in _named(evidence, table.name, "source"):
            if source not in known:
                # The nearest id is looked for once: a whole table may cite the one that is missing.
                known[source] = nearest(source, evidence.source_ids) or (
                    sentence("Add its row to the table sources, or mend the id")
                )
            if (remedy := known[source]) is not None:
                yield at(place, "source", sentence("there is no source “{source}”", source=source), remedy)


def promises_have_commitments(evidence: Evidence) -> Iterator[Problem]:
    """Every promised date belongs to a commitment, and says when in figures or words."""
    known = evidence.commitment_ids
    for place, commitment in _named(evidence, "promises", "commitment"):
        if known is not None and commitment not in known:
            remedy = nearest(commitment, known) or "Add its row to the table commitments"
            yield at(
                place,
                "commitment",
                sentence("there is no commitment “{commitment}”", commitment=commitment),
                remedy,
            )
    for row in evidence.register.promises:
        if row.due is None and not row.words:
            yield at(
                row.place, "due", "the promise has no date", "Write the date, or the source's words in words"
            )


def agreements_have_events(evidence: Evidence) -> Iterator[Problem]:
    """An agreement's event, where one is given, is told of in events."""
    known = evidence.events
    for place, event in _named(evidence, "agreements", "event"):
        if known is not None and event and event not in known:
            remedy = nearest(event, known) or "Add the event to the table events, or empty the cell"
            yield at(place, "event", sentence("there is no event “{event}”", event=event), remedy)


def keys_are_unique(evidence: Evidence) -> Iterator[Problem]:
    """No two rows of a table have one id."""
    for table in TABLES:
        if table.key:
            keyed = ((row, row.id) for row in _rows(evidence, table.name))
            for row, first in _repeated(keyed):
                what = sentence("the id “{id}” is already that of row {row}", id=row.id, row=first.place.row)
                yield at(row.place, table.key, what, "Give one of the two rows another id")


def trade_keys_are_unique(evidence: Evidence) -> Iterator[Problem]:
    """One source gives one value for one reporter, partner, flow, period and product."""
    keyed = (
        (
            row,
            (row.source, row.reporter, row.partner, row.flow, row.period, row.classification, row.commodity),
        )
        for row in evidence.register.trade
    )
    for row, first in _repeated(keyed):
        same = (
            sentence("the same value")
            if row.value == first.value
            else sentence("{value}, here {value2}", value=first.value, value2=row.value)
        )
        yield at(
            row.place,
            "source",
            sentence(
                "rows {row} and {row2} give one figure twice "
                "({reporter} {partner} {flow} {period} {commodity} by {source}): {same}",
                row=first.place.row,
                row2=row.place.row,
                reporter=row.reporter,
                partner=row.partner,
                flow=row.flow,
                period=row.period,
                commodity=row.commodity,
                source=row.source,
                same=same,
            ),
            "Keep the row that the source has; another edition is a source of its own",
        )


def names_are_unique(evidence: Evidence) -> Iterator[Problem]:
    """A thing has one name in each language and form."""
    keyed = ((row, (row.kind, row.code, row.language, row.form)) for row in evidence.register.names)
    for row, first in _repeated(keyed):
        what = sentence(
            "row {row} already names {kind} {code} in {language}, form {form}",
            row=first.place.row,
            kind=row.kind,
            code=row.code,
            language=row.language,
            form=row.form,
        )
        yield at(row.place, "name", what, "Keep one of the two rows")


def _rows(evidence: Evidence, table: str) -> tuple[Any, ...]:
    rows: tuple[Any, ...] = getattr(evidence.register, table)
    return rows


def _named(evidence: Evidence, table: str, column: str) -> Iterator[tuple[Place, str]]:
    """Yield what a column names, with its place, also in rows that another cell of theirs refused."""
    for row in _rows(evidence, table):
        yield row.place, getattr(row, column)
    for broken in evidence.broken:
        if broken.table == table and isinstance(name := broken.cells.get(column), str):
            yield broken.place, name


def _repeated(keyed: Iterable[tuple[Any, Hashable]]) -> Iterator[tuple[Any, Any]]:
    """Yield each row whose key was met before, with the first that had it."""
    seen: dict[Hashable, Any] = {}
    for row, key in keyed:
        first = seen.setdefault(key, row)
        if first is not row:
            yield row, first
