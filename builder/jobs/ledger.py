"""The ledger of a report's job: what was done, in which run, and what is still to do. SQLite, one file.

Each step is written down before or after it so that a run killed in between is found by the next one:
a revision is `building` until its files stand, a letter is `sending` until the server has taken it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from builder.jobs.ledger_file import LedgerRefused, connected
from builder.jobs.plan import Current, Due
from builder.register.said import sentence


class Ledger:
    """An open ledger; every method that changes it is one transaction.

    Sentences are written down as `say` says them: the ledger is read in the maintainer's language.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, say: Callable[[str], str] = str) -> None:
        self.path = path
        self._connection = connection
        self.say = say

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._connection as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield connection

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        """Return what a SELECT finds, one dict a row."""
        return [dict(row) for row in self._connection.execute(query, values)]

    def begin(self, clock: datetime, version: str) -> int:
        """Write down that a run begins; runs that never ended are marked as killed. Return its number."""
        with self._change() as connection:
            connection.execute("UPDATE runs SET state = 'killed' WHERE state = 'running'")
            # Whether the server took a letter that was on its way cannot be known: it is never sent again.
            connection.execute(
                "UPDATE deliveries SET state = 'unclear', said = ? WHERE state = 'sending'",
                (self.say("the run was killed while it was handed over"),),
            )
            found = connection.execute(
                "INSERT INTO runs (clock, state, tradebrief) VALUES (?, 'running', ?)",
                (clock.isoformat(timespec="seconds"), version),
            )
            return int(found.lastrowid or 0)

    def end(self, run: int, state: str, seconds: float, said: str) -> None:
        """Write down how a run ended, as `alerts.ENDINGS` has it."""
        with self._change() as connection:
            values = (state, round(seconds, 3), self.say(said), run)
            connection.execute("UPDATE runs SET state = ?, seconds = ?, said = ? WHERE id = ?", values)

    def note(self, run: int, what: str, about: str = "", detail: str = "") -> None:
        """Write down one step of a run."""
        with self._change() as connection:
            values = (run, what, about, self.say(detail))
            connection.execute("INSERT INTO steps (run, what, about, detail) VALUES (?, ?, ?, ?)", values)

    def filed(self, run: int, file: Mapping[str, str]) -> None:
        """Write down what became of a file from the inbox; the keys are the columns of `files`."""
        names = ("name", "sha256", "source", "editions", "published", "verdict", "place", "problems")
        with self._change() as connection:
            connection.execute(
                f"INSERT INTO files (run, {', '.join(names)}) VALUES (?{', ?' * len(names)})",
                (run, *(file[name] for name in names)),
            )

    def begun(self, *, latest: bool = False) -> datetime | None:
        """Return the moment of the first run, or of the latest."""
        found = self.rows(f"SELECT clock FROM runs ORDER BY id {'DESC' if latest else ''} LIMIT 1")
        return datetime.fromisoformat(found[0]["clock"]) if found else None

    def standing(self) -> dict[str, Current]:
        """Return the current output of each period, by its ISO form."""
        rows = self.rows("SELECT * FROM revisions WHERE state = 'current'")
        return {
            row["period"]: Current(date.fromisoformat(row["as_of"]), row["rows_sha256"], row["form_sha256"])
            for row in rows
        }

    def after_current(self, period: str = "") -> list[dict[str, Any]]:
        """Return the revisions, of one period or of all, that came after the one that is current."""
        return self.rows(
            "SELECT * FROM revisions AS late WHERE state IN ('building', 'failed', 'unfinished') "
            "AND (? = '' OR period = ?) AND NOT EXISTS (SELECT 1 FROM revisions WHERE period = late.period "
            "AND state = 'current' AND revision > late.revision) ORDER BY period, revision",
            period,
            period,
        )

    def last_number(self, period: str) -> int:
        """Return the highest number that a revision of a period has, 0 where it has none."""
        [found] = self.rows(
            "SELECT max(revision) AS last FROM revisions WHERE period = ? "
            "AND state NOT IN ('building', 'failed')",
            period,
        )
        return int(found["last"] or 0)

    def unfinished(self, revision: int, dated: Path, outputs: Mapping[str, str]) -> None:
        """Write down that a revision stood in public, but not in the ledger; `outputs` are hashes by path."""
        with self._change() as connection:
            connection.execute(
                "UPDATE revisions SET state = 'unfinished', dated = ? WHERE id = ?", (str(dated), revision)
            )
            connection.executemany(
                "INSERT INTO outputs (revision, path, sha256) VALUES (?, ?, ?)",
                [(revision, path, sha256) for path, sha256 in sorted(outputs.items())],
            )

    def building(self, run: int, due: Due) -> int:
        """Write down that a revision is being built, anew where a run did not finish; return its id."""
        with self._change() as connection:
            connection.execute(
                "DELETE FROM revisions WHERE period = ? AND state IN ('building', 'failed')",
                (due.period.iso,),
            )
            found = connection.execute(
                "INSERT INTO revisions "
                "(period, revision, run, state, reason, as_of, rows_sha256, form_sha256) "
                "VALUES (?, ?, ?, 'building', ?, ?, ?, ?)",
                (due.period.iso, due.revision, run, due.reason, due.as_of.isoformat(), due.rows, due.form),
            )
            return int(found.lastrowid or 0)

    def failed(self, revision: int) -> None:
        """Write down that a revision could not be built or published."""
        with self._change() as connection:
            connection.execute("UPDATE revisions SET state = 'failed' WHERE id = ?", (revision,))

    def published(
        self,
        revision: int,
        *,
        folder: Path,
        dated: Path,
        seconds: float,
        inputs: Mapping[str, str],
        outputs: Mapping[str, str],
        findings: Sequence[str],
        letters: Sequence[tuple[str, str]],
    ) -> None:
        """Write down that a revision stands; letters of the one before it that were not sent are overtaken.

        `inputs` and `outputs` are hashes by path; `letters` are audiences with a recipient each.
        """
        with self._change() as connection:
            (period,) = connection.execute(
                "SELECT period FROM revisions WHERE id = ?", (revision,)
            ).fetchone()
            connection.execute(
                "UPDATE deliveries SET state = 'overtaken' WHERE state IN ('waiting', 'failed') "
                "AND revision IN (SELECT id FROM revisions WHERE period = ? AND id <> ?)",
                (period, revision),
            )
            connection.execute(
                "UPDATE revisions SET state = 'superseded' WHERE period = ? AND state = 'current'", (period,)
            )
            connection.execute(
                "UPDATE revisions SET state = 'current', folder = ?, dated = ?, seconds = ? WHERE id = ?",
                (str(folder), str(dated), round(seconds, 3), revision),
            )
            for table, hashes in (("inputs", inputs), ("outputs", outputs)):
                connection.executemany(
                    f"INSERT INTO {table} (revision, path, sha256) VALUES (?, ?, ?)",
                    [(revision, path, sha256) for path, sha256 in sorted(hashes.items())],
                )
            connection.executemany(
                "INSERT INTO findings (revision, what) VALUES (?, ?)",
                [(revision, self.say(what)) for what in findings],
            )
            connection.executemany(
                "INSERT INTO deliveries (revision, audience, recipient, state) VALUES (?, ?, ?, 'waiting')",
                [(revision, audience, recipient) for audience, recipient in letters],
            )

    def letters(self) -> list[dict[str, Any]]:
        """Return what is still to be sent, the earliest period first."""
        return self.rows(
            "SELECT deliveries.*, period, revisions.revision AS number, as_of, dated FROM deliveries "
            "JOIN revisions ON revisions.id = deliveries.revision "
            "WHERE deliveries.state IN ('waiting', 'failed') ORDER BY deliveries.revision, deliveries.id"
        )

    def delivery(self, letter: int, run: int, state: str, said: str = "") -> None:
        """Write down what became of a letter: `sending` before it is handed over, then `sent` or `failed`."""
        with self._change() as connection:
            attempt = 1 if state in ("sent", "failed") else 0
            connection.execute(
                "UPDATE deliveries SET state = ?, run = ?, said = ?, attempts = attempts + ? WHERE id = ?",
                (state, run, self.say(said), attempt, letter),
            )

    def raise_alert(self, run: int, kind: str, about: str, what: str) -> None:
        """Write down something that is wrong; what goes on is not raised again, but told as it is now."""
        with self._change() as connection:
            connection.execute(
                "INSERT INTO alerts (kind, about, what, raised, mail) VALUES (?, ?, ?, ?, 'waiting') "
                "ON CONFLICT (kind, about) WHERE ended IS NULL DO UPDATE SET what = excluded.what",
                (kind, about, self.say(what), run),
            )

    def going_on(self) -> frozenset[tuple[str, str]]:
        """Return kind and subject of what was wrong at the end of the latest run."""
        alerts = self.rows("SELECT * FROM alerts WHERE ended IS NULL")
        return frozenset((alert["kind"], alert["about"]) for alert in alerts)

    def end_alerts(self, run: int, still: Sequence[tuple[str, str]]) -> None:
        """End the alerts whose kind and subject are not among those that go on."""
        over = [(run, *key) for key in self.going_on() - set(still)]
        end = "UPDATE alerts SET ended = ? WHERE ended IS NULL AND kind = ? AND about = ?"
        with self._change() as connection:
            connection.executemany(end, over)

    def told(self, alerts: Sequence[int], state: str, said: str = "") -> None:
        """Write down whether the maintainer was told: `sent`, `failed`, `over` (mended first)."""
        with self._change() as connection:
            connection.executemany(
                "UPDATE alerts SET mail = ?, said = ? WHERE id = ?",
                [(state, self.say(said), alert) for alert in alerts],
            )


@contextmanager
def opened(path: Path, say: Callable[[str], str] = str, *, make: bool = True) -> Iterator[Ledger]:
    """Open the ledger, made where there is none; raises LedgerRefused where it cannot be read or written.

    With `make` false a ledger that is not there is refused, and the one there is opened for reading.
    """
    try:
        with connected(path, make) as connection:
            yield Ledger(path, connection, say)
    except sqlite3.Error as error:
        what = sentence(
            "{path}: the ledger cannot be used: {error}. Put it right or bring back a copy, then run again",
            path=path,
            error=error,
        )
        raise LedgerRefused(what) from error
