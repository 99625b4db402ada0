"""Agreements on record: their values and numbers as facts, and how many there are of each sort."""

from __future__ import annotations

from builder.facts.citing import cite
from builder.facts.fact import ID_LENGTH, Fact, hashed_id
from builder.facts.figures import Figures
from builder.facts.interval import Interval, digits
from builder.facts.making import count
from builder.facts.progress import AgreementCounts
from builder.register.rows import Agreement


def agreement_facts(figures: Figures, rows: tuple[Agreement, ...]) -> None:
    """Put the value and the number of documents of each agreement that states them into the book.

    Signed values are intentions and are never added to trade.
    """
    for row in rows:
        cited = (cite(row),)
        if row.value is not None:
            bounds = Interval.printed(row.value, row.qualifier or "exactly")
            figures.book.add(
                Fact(
                    f"agreement.{row.id}.value",
                    "signed_value",
                    row.value,
                    row.unit,
                    period=row.signed_on,
                    low=bounds.low,
                    high=bounds.high,
                    qualifier=row.qualifier or "exactly",
                    decimals=digits(row.value),
                    sources=cited,
                )
            )
        if row.count is not None:
            figures.book.add(count(f"agreement.{row.id}.count", "documents", row.count, "count", cited, ""))


def agreement_counts(figures: Figures, rows: tuple[Agreement, ...]) -> tuple[AgreementCounts, ...]:
    """Return how many agreements on record are of each kind, status and sector, in the order met."""
    found: list[AgreementCounts] = []
    for by in ("kind", "status", "sector"):
        keys = dict.fromkeys(str(getattr(row, by)) for row in rows)
        for key in keys:
            if not key:
                continue
            own = [row for row in rows if getattr(row, by) == key]
            cited = tuple(cite(row) for row in own)
            fact = count(_count_id(by, key), "agreements", len(own), "count", cited)
            found.append(AgreementCounts(by, key, figures.book.add(fact)))
    return tuple(found)


def _count_id(by: str, key: str) -> str:
    """Return the id of the count of a kind, status or sector; a hash keeps apart what an id cannot spell."""
    spelled = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in key.lower())
    whole = f"agreements.{by}.{spelled}"
    if len(whole) <= ID_LENGTH and key == spelled.replace("_", " "):
        return whole
    return hashed_id(whole, key)
