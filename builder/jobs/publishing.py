"""One revision of one period: made, published in its own folder and as the current one, written down."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from builder.inputs import Inputs
from builder.jobs.addressees import addressees
from builder.jobs.broken_off import dated_folder, hashes
from builder.jobs.current import put_current
from builder.jobs.digests import Digests
from builder.jobs.ledger import Ledger
from builder.jobs.plan import Due
from builder.progress import Progress
from builder.publish.folder import NotPublished
from builder.publish.manifest import MANIFEST
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.problems import InputRefused
from builder.register.said import sentence, several
from builder.register.toml_keys import FILE
from builder.report import Made, Order, put


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
    if Digests(made.inputs.register).on(due.as_of) != due.rows:
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
    letters, kept = addressees(work.job, work.ledger, work.today, due, dated)
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
