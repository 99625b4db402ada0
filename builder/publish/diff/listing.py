"""Differences as JSON has them, for programs.

    {"old", "new": {"folder", "report", "period", "as_of"}, "notes": [TEXT…], "different": true,
     "figures": [{"id", "kind", "follows", "role", "old", "new": {…}}…], "facts": {"added", "gone": [{…}]},
     "claims", "conflicts", "commitments", "agreements", "targets", "sources":
        {"added": [{…}], "gone": [{…}], "changed": [{"id", "what": {FIELD: {"old", "new"}}}]},
     "slipped", "conflicts_opened", "conflicts_settled": [ID…], "editions_replaced": [{"old", "new"}],
     "sentences": [{"where", "old", "new"}], "documents": [{…}], "audiences": ["+business (en)"…]}

`kind` of a figure is one of those of `builder.facts.changes.FigureChange`.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from builder.facts.changes import FigureChange, RowChanges
from builder.facts.fact import Fact
from builder.facts.snapshot import Snapshot
from builder.publish.brief import Brief
from builder.publish.diff.difference import Difference
from builder.wording.reasons import reason_words
from builder.wording.written import SOURCE_LANGUAGE

_TABLES = ("claims", "conflicts", "commitments", "agreements", "targets", "sources")


def as_json(found: Difference) -> dict[str, object]:
    """Return the differences in the shape above."""
    changes = found.changes
    return {
        "old": _brief(found.old),
        "new": _brief(found.new),
        "notes": list(found.notes),
        "different": bool(found),
        "figures": [_figure(change) for change in changes.figures],
        "facts": {
            "added": [_fact(fact) for fact in changes.added],
            "gone": [_fact(fact) for fact in changes.gone],
        },
        **{table: _rows(getattr(changes, table)) for table in _TABLES},
        "slipped": [change.new.id for change in changes.slipped],
        "conflicts_opened": [row.id for row in changes.opened],
        "conflicts_settled": [row.id for row in changes.settled],
        "editions_replaced": [{"old": row.old.id, "new": row.new.id} for row in changes.replaced],
        "sentences": [asdict(change) for change in found.sentences],
        "documents": [asdict(change) for change in found.documents],
        "audiences": list(found.audiences),
    }


def _brief(brief: Brief) -> dict[str, object]:
    snapshot: Snapshot = brief.built.snapshot
    return {
        "folder": str(brief.folder),
        "report": snapshot.report,
        "period": snapshot.period.iso,
        "as_of": snapshot.as_of.isoformat(),
    }


def _figure(change: FigureChange) -> dict[str, object]:
    return {
        "id": change.new.id,
        "kind": change.kind,
        "follows": change.follows,
        "role": change.role or None,
        "old": _fact(change.old),
        "new": _fact(change.new),
    }


def _fact(fact: Fact) -> dict[str, object]:
    return {
        "id": fact.id,
        "value": fact.value,
        "unit": fact.unit,
        "status": fact.status,
        "qualifier": fact.qualifier,
        "reason": reason_words(fact.reason, SOURCE_LANGUAGE) if fact.reason else "",
        "edition": fact.edition or None,
        "period": fact.period.iso if fact.period else None,
        "sources": list(dict.fromkeys(cited.source for cited in fact.sources)),
    }


def _rows(rows: RowChanges[Any]) -> dict[str, object]:
    return {
        "added": [_plain(asdict(row)) for row in rows.added],
        "gone": [_plain(asdict(row)) for row in rows.gone],
        "changed": [
            {
                "id": change.new.id,
                "what": {
                    name: {
                        "old": _plain(getattr(change.old, name)),
                        "new": _plain(getattr(change.new, name)),
                    }
                    for name in change.what
                },
            }
            for change in rows.changed
        ],
    }


def _plain(value: Any) -> Any:
    """Return a value in the forms that JSON has."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(asdict(one) if hasattr(one, "__dataclass_fields__") else one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
