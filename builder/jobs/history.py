"""What the ledger tells: each run with its steps, files and letters, and the state of each period."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from builder.jobs.ledger import opened


def history(ledger: Path, latest: int | None = None) -> dict[str, Any]:
    """Return the runs (the latest so many, oldest first), the revisions, and the alerts that go on.

    Raises LedgerRefused where there is no ledger or it cannot be read.
    """
    with opened(ledger, make=False) as book:
        runs = book.rows("SELECT * FROM runs ORDER BY id DESC LIMIT ?", -1 if latest is None else latest)[
            ::-1
        ]
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
