"""Rows of the register made from parsed cells: which class a table's rows have, and how columns meet."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from builder.register import origin, rows
from builder.register.cells import Unreadable
from builder.register.columns import COLUMN_LANGUAGES, Table
from builder.register.period import Period
from builder.register.said import sentence

ROW_CLASSES: Mapping[str, type] = {
    "trade": rows.Trade,
    "claims": rows.Claim,
    "agreements": rows.Agreement,
    "commitments": rows.Commitment,
    "promises": rows.Promise,
    "targets": rows.Target,
    "positions": rows.Position,
    "people": rows.Person,
    "events": rows.Event,
    "sources": origin.Source,
    "names": rows.Name,
}

Values = Mapping[str, Any]
Maker = Callable[[Values, origin.Place], Any]


def maker(table: Table) -> Maker:
    """Return what makes one row of the table from its values by column name, and its place.

    The maker raises Unreadable where columns that belong together contradict each other.
    """
    row_class = ROW_CLASSES[table.name]
    columns = set(table.names)
    plain = tuple(field.name for field in dataclasses.fields(row_class) if field.name in columns)
    by_language = tuple(
        field.name
        for field in dataclasses.fields(row_class)
        if f"{field.name}_{COLUMN_LANGUAGES[0]}" in columns
    )
    spans_days = "first_day" in columns

    def make(values: Values, place: origin.Place) -> Any:
        parts = {name: values[name] for name in plain}
        for stem in by_language:
            texts = {code: values[f"{stem}_{code}"] for code in COLUMN_LANGUAGES}
            parts[stem] = {code: text for code, text in texts.items() if text}
        if spans_days:
            parts["period"] = _period(values["first_day"], values["last_day"])
        return row_class(place=place, **parts)

    return make


def _period(first: date | None, last: date | None) -> Period | None:
    if first is None and last is None:
        return None
    if first is None or last is None:
        missing = "first_day" if first is None else "last_day"
        raise Unreadable(
            sentence("{missing} is empty although the other day is given", missing=missing),
            "Write both days, or neither",
            missing,
        )
    if last < first:
        raise Unreadable(
            sentence("the period ends on {last}, before it begins on {first}", last=last, first=first),
            "Exchange or mend the two days",
            "last_day",
        )
    return Period(first, last)
