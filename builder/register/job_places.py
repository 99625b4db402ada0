"""The places of a job: apart from each other and from the report's own files; memos sent are memos made."""

from __future__ import annotations

from pathlib import Path

from builder.register.folder import FOLDER
from builder.register.job import Job
from builder.register.said import sentence
from builder.register.toml_values import Add

LEDGER = "ledger.sqlite3"


def check_places(job: Job, folder: Path, add: Add) -> None:
    """Note what a job's places and recipients must not be: one in another, or the report's own files."""
    for audience in job.recipients:
        if job.audiences and audience not in job.audiences:
            what = sentence("the job makes no {audience} memo that could be sent", audience=audience)
            add(
                what,
                "Add the audience to audiences, or take its recipients out",
                f"recipients.{audience}",
            )
    if job.ledger.is_dir():
        add(
            "the ledger would be a folder",
            sentence('Name a file, e.g. ledger = "{ledger}"', ledger=LEDGER),
            "ledger",
        )
    if _inside(job.ledger, job.publish):
        what = "the ledger would lie in the published folder"
        add(what, "Choose a place of its own, not on a network share", "ledger")
    for key, place in (("inbox", job.inbox), ("archive", job.archive)):
        if place and (_inside(place, job.publish) or _inside(job.publish, place)):
            add(
                sentence("{key} and publish overlap", key=key),
                "Choose folders apart from each other",
                key,
            )
    own = (folder, job.ledger)
    if job.inbox and (any(_inside(place, job.inbox) for place in own) or _inside(job.inbox, folder / FOLDER)):
        add(
            "the report's own files lie there, and would be taken for a publisher's",
            'Choose a folder of its own, e.g. inbox = "inbox"',
            "inbox",
        )
    if job.inbox and job.archive and _inside(job.archive, job.inbox):
        add("the archive lies in the inbox", "Choose a folder beside it", "archive")


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
