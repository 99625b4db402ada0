"""What the ledger tells: each run with its steps, files and letters, and the state of each period."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from builder.jobs.ledger import opened

# A call that found nothing to do; the last call is shown all the same, for it tells that the schedule lives.
_BUSY = """state NOT IN ('done', 'overdue') OR id = (SELECT max(id) FROM runs)
    OR EXISTS (SELECT 1 FROM steps WHERE run = runs.id AND what NOT IN ('nothing is due', 'feed asked',
        'left in the inbox'))
    OR EXISTS (SELECT 1 FROM files WHERE run = runs.id)"""


def history(ledger: Path, latest: int | None = None) -> dict[str, Any]:
    """Return the runs, the revisions with what became of them, and the alerts; the oldest first.

    `latest` asks for so many of the last runs that found something to do, and the last one of all.
    Raises LedgerRefused where there is no ledger or it cannot be read.
    """
    with opened(ledger, make=False) as book:
        runs = book.rows("SELECT * FROM runs ORDER BY id")
        if latest is not None:
            wanted = f"SELECT * FROM runs WHERE {_BUSY} ORDER BY id DESC LIMIT ?"
            runs = book.rows(wanted, latest)[::-1]
        for run in runs:
            number = run["id"]
            run["steps"] = book.rows(
                "SELECT what, about, detail FROM steps WHERE run = ? ORDER BY id", number
            )
            run["files"] = book.rows("SELECT * FROM files WHERE run = ? ORDER BY id", number)
        revisions = book.rows("SELECT * FROM revisions ORDER BY period, revision")
        for revision in revisions:
            number = revision["id"]
            for table in ("inputs", "outputs"):
                rows = book.rows(f"SELECT path, sha256 FROM {table} WHERE revision = ?", number)
                revision[table] = {row["path"]: row["sha256"] for row in rows}
            findings = book.rows("SELECT what FROM findings WHERE revision = ? ORDER BY id", number)
            revision["findings"] = [row["what"] for row in findings]
            revision["deliveries"] = book.rows(
                "SELECT audience, recipient, state, attempts, run, said FROM deliveries WHERE revision = ? "
                "ORDER BY id",
                number,
            )
        alerts = book.rows("SELECT * FROM alerts ORDER BY id")
    return {"runs": runs, "revisions": revisions, "alerts": alerts}
