"""Revisions whose run was broken off after their files stood and before the ledger had them.

Where the next run makes the same, it goes on with it. Where figures have changed in between, what stood in
public keeps its number and its dated copy, and is written down as `unfinished`: it was sent to nobody.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from builder.jobs.current import CURRENT
from builder.jobs.ledger import Ledger
from builder.jobs.plan import Due
from builder.publish.folder import settle
from builder.register.period import Period
from builder.register.said import sentence

DATED = "dated"


def dated_folder(place: Path, period: Period, as_of: date, revision: int) -> Path:
    """Return where a revision's copy is kept below a report's published folder `place`."""
    return place / DATED / f"{period.file_name}_{as_of}_r{revision}"


def clear_broken_off(ledger: Ledger, place: Path) -> None:
    """Take away what a killed run had half written beside the folders of its revision."""
    for row in ledger.after_current():
        for folder in (_folder(row, place), place / Period.parse(row["period"]).file_name, place / CURRENT):
            # Where the disk refuses, publishing into that folder says so, and what to do.
            with suppress(OSError):
                settle(folder)


def broken_off(ledger: Ledger, place: Path) -> frozenset[str]:
    """Return the periods, in ISO form, that may show something else than the brief that is current."""
    return frozenset(
        row["period"]
        for row in ledger.after_current()
        if row["state"] == "unfinished" or _folder(row, place).is_dir()
    )


def numbered(ledger: Ledger, place: Path, run: int, due: Due) -> Due:
    """Return what is due with its number: the one after those taken, also by what was broken off."""
    for row in ledger.after_current(due.period.iso):
        kept = (row["as_of"], row["rows_sha256"], row["form_sha256"])
        same = kept == (due.as_of.isoformat(), due.rows, due.form)
        folder = _folder(row, place)
        if row["state"] == "unfinished" or same or not folder.is_dir():
            continue
        ledger.unfinished(row["id"], folder.resolve(), hashes(folder))
        what = sentence(
            "{period}, revision {revision}, as of {day}: the run was broken off, and other figures are known "
            "now; it was sent to nobody; its files stay in {folder}",
            period=due.period,
            revision=row["revision"],
            day=row["as_of"],
            folder=folder,
        )
        ledger.note(run, "unfinished", due.period.iso, what)
    return replace(due, revision=ledger.last_number(due.period.iso) + 1)


def hashes(folder: Path) -> dict[str, str]:
    """Return the hash of each file of a published folder, by its name."""
    files = (path for path in folder.iterdir() if path.is_file())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _folder(row: dict[str, Any], place: Path) -> Path:
    return dated_folder(place, Period.parse(row["period"]), date.fromisoformat(row["as_of"]), row["revision"])
