"""What a manifest lists beside facts: roles, rows of the register, and the sources that were known.

    {"roles": {ROLE: fact id},
     "rows": {"claims" | "agreements" | "commitments" | "targets" | "conflicts": {ID: {field: value}}},
     "sources": {ID: {"number", "stand_in", "series", "publisher", "title", "address", "licence", "file",
                      "sha256", "published_from", "published_to", "date_basis", "read_on", …}}}

The fields of a row are those of its class in `builder.facts.snapshot`. `number` is the source's reference
number, and `stand_in` is true where it is a later edition that stands in for one not held.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from builder.facts.snapshot import (
    AgreementRow,
    ClaimRow,
    CommitmentRow,
    ConflictRow,
    Snapshot,
    TargetRow,
)
from builder.register.origin import Source

ROW_CLASSES: Mapping[str, type[Any]] = {
    "claims": ClaimRow,
    "agreements": AgreementRow,
    "commitments": CommitmentRow,
    "targets": TargetRow,
    "conflicts": ConflictRow,
}


def listed(brief: Snapshot | None, register: Sequence[Source], cited: Collection[str]) -> dict[str, object]:
    """Return the keys above; without a brief only the sources that facts cite.

    `register` are all sources of the register in their order, which gives them their numbers.
    """
    known = {*cited, *(brief.sources if brief else ())}
    stand_ins = brief.stand_ins if brief else frozenset()
    sources = {
        source.id: _source(source, number, source.id in stand_ins)
        for number, source in enumerate(register, start=1)
        if source.id in known
    }
    if brief is None:
        return {"roles": {}, "rows": {}, "sources": sources}
    rows = {
        table: {name: asdict(row) for name, row in getattr(brief, table).items()} for table in ROW_CLASSES
    }
    return {"roles": brief.roles, "rows": rows, "sources": sources}


def _source(source: Source, number: int, stand_in: bool) -> dict[str, object]:
    days = {
        name: day.isoformat() if day else None
        for name, day in (
            ("published_from", source.published_from),
            ("published_to", source.published_to),
            ("read_on", source.read_on),
            ("checked_on", source.checked_on),
        )
    }
    place = {"file": source.place.file, "sheet": source.place.sheet, "row": source.place.row}
    return {
        "number": number,
        "stand_in": stand_in,
        "series": source.series,
        "publisher": source.publisher,
        "title": source.title,
        "address": source.address,
        "licence": source.licence,
        "file": source.file,
        "sha256": source.sha256,
        "date_basis": source.date_basis,
        "lag_days": source.lag_days,
        "note": source.note,
        "place": place,
        **days,
    }
