"""One revision of one period: made, published in its own folder and as the current one, written down."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from builder.inputs import Inputs
from builder.jobs.broken_off import dated_folder, hashes
from builder.jobs.current import put_current
from builder.jobs.ledger import Ledger
from builder.jobs.periods import local_time, looked_for_from
from builder.jobs.plan import REPORT, REVISED, Due, digest
from builder.progress import Progress
from builder.publish.folder import NotPublished
from builder.publish.manifest import MANIFEST
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.period import Period
from builder.register.problems import InputRefused
from builder.register.said import sentence, several
from builder.register.toml_keys import FILE
from builder.report import Made, Order, put
from builder.wording.letter import nothing_changed


@dataclass(frozen=True, slots=True)
class Publishing:
    """What a revision is made with: `make` builds the documents, `today` is the day where the job runs."""

    definition: Definition
    job: Job
    ledger: Ledger
    run: int
    today: date
    texts: Path | None
    make: Callable[[Order, Progress], Made]
    progress: Progress


def publish(work: Publishing, revision: int, due: Due) -> list[str]:
    """Make a revision, publish it whole and write it down; return lines to show.

    Raises InputRefused, NotPublished, NoPdf and OSError; the revision that stood before stands then.
    """
    begun = time.monotonic()
    made = _made(work, due)
    if digest(made.inputs.register, due.as_of) != due.rows:
        raise NotPublished("the register was changed during the run: the next run builds it")
    place = work.job.publish / work.definition.name
    dated = dated_folder(place, due.period, due.as_of, due.revision)
    put(made, dated)
    done = put(made, place / due.period.file_name)
    newest = put_current(made, place, due.period, work.ledger.standing())
    findings = [*made.inputs.notes]
    for edited in (*done.edited, *(newest.edited if newest else ())):
        findings.append(
            sentence(
                "{name} was changed by hand and is left; the new one is {beside}",
                name=edited.name,
                beside=edited.beside,
            )
        )
    letters, kept = _letters(work, due, dated)
    work.ledger.published(
        revision,
        folder=done.folder,
        dated=dated.resolve(),
        seconds=time.monotonic() - begun,
        inputs={**{row.path: row.sha256 for row in made.inputs.files}, FILE: _sha(made.inputs)},
        outputs=hashes(dated),
        findings=findings,
        letters=letters,
    )
    what = sentence(
        "{period}, revision {revision}, as of {as_of} ({reason})",
        period=due.period,
        revision=due.revision,
        as_of=due.as_of,
        reason=due.reason,
    )
    work.ledger.note(work.run, "published", due.period.iso, what)
    if kept:
        whom = ", ".join(kept.recipients)
        line = sentence("{what}: {why}: {whom}", what=what, why=kept.why, whom=whom)
        work.ledger.note(work.run, "not sent", due.period.iso, line)
    return [sentence("{what}: {folder}", what=what, folder=done.folder)]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A revision that is published but not sent: whom it would have gone to, and why it does not."""

    recipients: tuple[str, ...]
    why: str


def _letters(work: Publishing, due: Due, dated: Path) -> tuple[list[tuple[str, str]], _Kept | None]:
    """Return whom the revision goes to, by audience, and who is spared it.

    A job that begins makes the briefs of years: only the newest is news. Statistical offices revise the year
    before with every new month: the brief on that month is put right, but is no news to who has read it. The
    latest brief tells the changed base, and goes out unless nothing on record has changed.
    """
    letters = [(audience, one) for audience, several in work.job.recipients.items() for one in several]
    known = work.ledger.rows(
        "SELECT audience, recipient, deliveries.state AS state FROM deliveries "
        "JOIN revisions ON revisions.id = deliveries.revision WHERE period = ?",
        due.period.iso,
    )
    if not due.latest and not known and not work.job.send_history and _was_over(work, due.period):
        why = "it was over when the job began, and send_history is not set"
        return [], _Kept(tuple(sorted({one for _, one in letters})), why) if letters else None
    had = {(row["audience"], row["recipient"]) for row in known if row["state"] in ("sent", "unclear")}
    aged = _months_between(due.period.last, work.today) > work.job.send_revisions_months
    if due.reason == REPORT or _nothing_changed(dated):
        why = "nothing on record has changed"
    elif due.reason == REVISED and not due.latest and aged:
        why = sentence("it ended more than {count} months ago", count=work.job.send_revisions_months)
    else:
        return letters, None
    spared = tuple(sorted({one[1] for one in letters if one in had}))
    kept = _Kept(spared, sentence("{why}, and they have a brief of it", why=why)) if spared else None
    return [one for one in letters if one not in had], kept


def _was_over(work: Publishing, period: Period) -> bool:
    """Return whether a period was looked for already when the job first ran."""
    begun = work.ledger.begun()
    return begun is not None and looked_for_from(work.job, period) <= local_time(work.job, begun).date()


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


def _made(work: Publishing, due: Due) -> Made:
    """Make the documents; a revision tells what changed since the one before it."""
    order = Order(
        folder=work.definition.folder,
        out=work.job.publish,
        today=work.today,
        as_of=due.as_of,
        period=due.period,
        audiences=work.job.audiences,
        languages=work.job.languages,
        pdf=work.job.pdf,
        texts=work.texts,
        since=_before(work.ledger, due),
    )
    try:
        return work.make(order, work.progress)
    except InputRefused as refused:
        if order.since is None or any(problem.file != "since" for problem in refused.problems):
            raise
        work.ledger.note(
            work.run, "not compared", due.period.iso, several(problem.said for problem in refused.problems)
        )
        return work.make(replace(order, since=None), work.progress)


def _before(ledger: Ledger, due: Due) -> Path | None:
    found = ledger.rows(
        "SELECT dated, as_of FROM revisions WHERE period = ? AND state = 'current'", due.period.iso
    )
    for row in found:
        dated = Path(row["dated"])
        if (dated / MANIFEST).is_file() and row["as_of"] <= due.as_of.isoformat():
            return dated
    return None


def _sha(inputs: Inputs) -> str:
    return hashlib.sha256((inputs.definition.folder / FILE).read_bytes()).hexdigest()
