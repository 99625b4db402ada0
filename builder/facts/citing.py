"""Citations of the register's rows: every number keeps the table and the row it was read from."""

from __future__ import annotations

from builder.facts.fact import Citation, RegisterRow
from builder.register.rows import Agreement, Claim, Commitment, Promise, Target, Trade

_TABLES = {
    Trade: "trade",
    Claim: "claims",
    Agreement: "agreements",
    Commitment: "commitments",
    Promise: "promises",
    Target: "targets",
}


def cite(row: Trade | Claim | Agreement | Commitment | Promise | Target, location: str = "") -> Citation:
    """Return where the row's number stands: the publisher's cell where it is known, else the row itself."""
    table = _TABLES[type(row)]
    match row:
        case Trade():
            held = RegisterRow(table, row.place)
            return Citation(row.source, location or row.location or str(row.place), row=held)
        case Claim():
            held = RegisterRow(table, row.place, row.id)
            return Citation(row.source, str(row.place), row.quote, row.speaker, row.office, held)
        case Promise():
            held = RegisterRow(table, row.place, row.commitment)
            return Citation(row.source, str(row.place), row.quote, row=held)
    held = RegisterRow(table, row.place, row.id)
    return Citation(row.source, str(row.place), row.quote, row=held)
