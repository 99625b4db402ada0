"""One revision of one period: made, published in its own folder and as the current one, written down."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from builder.inputs import Inputs
from builder.jobs.current import put_current
from builder.jobs.ledger import Ledger
from builder.jobs.plan import REVISED, Due, digest
from builder.progress import Progress
from builder.publish.folder import NotPublished
from builder.publish.manifest import MANIFEST
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.problems import InputRefused
from builder.register.toml_keys import FILE
from builder.report import Made, Order, put

DATED = "dated"


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
    dated = place / DATED / f"{due.period.file_name}_{due.as_of}_r{due.revision}"
    put(made, dated)
    done = put(made, place / due.period.file_name)
    newest = put_current(made, place, due.period, work.ledger.standing())
    findings = [*made.inputs.notes]
    for edited in (*done.edited, *(newest.edited if newest else ())):
        findings.append(f"{edited.name} was changed by hand and is left; the new one is {edited.beside}")
    letters, kept = _letters(work, due)
    work.ledger.published(
        revision,
        folder=done.folder,
        dated=dated.resolve(),
        seconds=time.monotonic() - begun,
        inputs={**{row.path: row.sha256 for row in made.inputs.files}, FILE: _sha(made.inputs)},
        outputs=_hashes(dated),
        findings=findings,
        letters=letters,
    )
    what = f"{due.period}, revision {due.revision}, as of {due.as_of} ({due.reason})"
    work.ledger.note(work.run, "published", due.period.iso, what)
    if kept:
        months = work.job.send_revisions_months
        why = f"it ended more than {months} months ago, and they have a brief of it: {', '.join(kept)}"
        work.ledger.note(work.run, "not sent", due.period.iso, f"{what}: {why}")
    return [f"{what}: {done.folder}"]


def _letters(work: Publishing, due: Due) -> tuple[list[tuple[str, str]], list[str]]:
    """Return whom the revision goes to, by audience, and who is spared it.

    Statistical offices revise the year before with every new month: the brief on that month is put right, but
    is no news to who has read it. The latest brief tells the changed base, and always goes out.
    """
    letters = [(audience, one) for audience, several in work.job.recipients.items() for one in several]
    aged = _months_between(due.period.last, work.today) > work.job.send_revisions_months
    if due.reason != REVISED or due.latest or not aged:
        return letters, []
    had = {
        (row["audience"], row["recipient"])
        for row in work.ledger.rows(
            "SELECT audience, recipient FROM deliveries JOIN revisions ON revisions.id = deliveries.revision "
            "WHERE period = ? AND deliveries.state IN ('sent', 'unclear')",
            due.period.iso,
        )
    }
    return [one for one in letters if one not in had], sorted({one[1] for one in letters if one in had})


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
        work.ledger.note(work.run, "not compared", due.period.iso, str(refused))
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


def _hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
