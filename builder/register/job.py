"""The job of a report: when it is due, where its files arrive and go, and who is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from builder.register.job_feeds import Feed
from builder.register.period import Period

CADENCES = ("monthly", "quarterly", "yearly", "new data")
SECURITIES = ("starttls", "tls", "none")
PORTS: Mapping[str, int] = {"starttls": 587, "tls": 465, "none": 25}


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over. `security` is `starttls`, `tls`, or `none` for a server on this machine.

    The password is never written down here: `user` is empty, or its password stands in the environment.
    """

    host: str
    port: int
    security: str
    user: str
    sender: str


@dataclass(frozen=True, slots=True)
class Job:
    """The section `[job]` of report.toml, its paths resolved.

    A period is looked for from `release_day` of the month `release_months` after its end, in `time_zone`,
    and is overdue `overdue_days` later. `cumulative` counts from January: January–July rather than July.
    `first` is the earliest period the job answers for. `silent_periods` is after how many periods without a
    success the maintainer is told once more. `send_revisions_months`: a later revision of a period that ended
    more months ago is published, but not sent to who has a brief of it. `send_history`: periods that were
    over when the job began are sent too, not the newest of them alone.
    `recipients` are mail addresses by audience.
    """

    cadence: str
    cumulative: bool
    first: Period
    release_day: int
    release_months: int
    overdue_days: int
    silent_periods: int
    at: time
    time_zone: str
    inbox: Path | None
    archive: Path | None
    publish: Path
    ledger: Path
    pdf: bool
    audiences: tuple[str, ...]
    languages: tuple[str, ...]
    recipients: Mapping[str, tuple[str, ...]]
    maintainer: str
    mail: MailServer | None
    send_revisions_months: int = 6
    send_history: bool = False
    feeds: tuple[Feed, ...] = ()
