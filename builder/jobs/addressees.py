"""The addressees of a revision: not every brief that is published is news to who has read the one before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from builder.jobs.ledger import Ledger
from builder.jobs.periods import local_time, looked_for_from
from builder.jobs.plan import REPORT, REVISED, Due
from builder.publish.manifest import MANIFEST
from builder.register.job import Job
from builder.register.period import Period
from builder.register.said import sentence
from builder.wording.letter import nothing_changed


@dataclass(frozen=True, slots=True)
class Spared:
    """A revision that is published but not sent: whom it would have gone to, and why it does not."""

    recipients: tuple[str, ...]
    why: str


def addressees(
    job: Job, ledger: Ledger, today: date, due: Due, dated: Path
) -> tuple[list[tuple[str, str]], Spared | None]:
    """Return whom a revision goes to, audience and address, and who is spared it.

    `dated` is the folder of the revision, `today` the day where the job runs.

    A job that begins makes the briefs of years: only the newest is news. Statistical offices revise the year
    before with every new month: the brief on that month is put right, but is no news to who has read it. The
    latest brief tells the changed base, and goes out unless nothing on record has changed.
    """
    letters = [(audience, one) for audience, several in job.recipients.items() for one in several]
    known = ledger.rows(
        "SELECT audience, recipient, deliveries.state AS state FROM deliveries "
        "JOIN revisions ON revisions.id = deliveries.revision WHERE period = ?",
        due.period.iso,
    )
    if not due.latest and not known and not job.send_history and _was_over(job, ledger, due.period):
        why = "it was over when the job began, and send_history is not set"
        return [], Spared(tuple(sorted({one for _, one in letters})), why) if letters else None
    had = {(row["audience"], row["recipient"]) for row in known if row["state"] in ("sent", "unclear")}
    aged = _months_between(due.period.last, today) > job.send_revisions_months
    if due.reason == REPORT or _nothing_changed(dated):
        why = "nothing on record has changed"
    elif due.reason == REVISED and not due.latest and aged:
        why = sentence("it ended more than {count} months ago", count=job.send_revisions_months)
    else:
        return letters, None
    spared = tuple(sorted({one[1] for one in letters if one in had}))
    kept = Spared(spared, sentence("{why}, and they have a brief of it", why=why)) if spared else None
    return [one for one in letters if one not in had], kept


def _was_over(job: Job, ledger: Ledger, period: Period) -> bool:
    """Return whether a period was looked for already when the job first ran."""
    begun = ledger.begun()
    return begun is not None and looked_for_from(job, period) <= local_time(job, begun).date()


def _nothing_changed(dated: Path) -> bool:
    """Return whether the memos say that nothing on record has changed since the revision before."""
    said: Mapping[str, Mapping[str, str]] = json.loads((dated / MANIFEST).read_bytes()).get("sentences", {})
    changes = [texts for name, texts in said.items() if name.partition(".")[2].startswith("changed.")]
    return bool(changes) and all(
        words == nothing_changed(language) for texts in changes for language, words in texts.items()
    )


def _months_between(earlier: date, later: date) -> int:
    """Return the months from one day to another, a month begun counted as none."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day and later.month != earlier.month)
