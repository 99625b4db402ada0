"""What the maintainer, who is not the reader, is told: failures, periods overdue, a long silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from builder.jobs.periods import Released, local_time, released
from builder.jobs.plan import Current
from builder.register.job import Job

_MOST_LINES = 20
_SLACK = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Trouble:
    """One thing that is wrong: its kind, what it is about (the same while it lasts), and the words for it."""

    kind: str
    about: str
    what: str

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells one trouble from another: it is told once while it lasts."""
        return self.kind, self.about


def late(job: Job, standing: dict[str, Current], now: datetime) -> tuple[Trouble, ...]:
    """Return the periods that should have an output and have none, and whether that has gone on for long."""
    today = local_time(job, now).date()
    periods = released(job, now)
    found = [
        Trouble(
            "overdue", row.period.iso, f"{row.period} was due on {row.release}, and there is no output yet"
        )
        for row in periods
        if row.overdue_from and today >= row.overdue_from and row.period.iso not in standing
    ]
    missing = _missing_at_the_end(periods, standing)
    if len(missing) >= job.silent_periods:
        first = missing[0].period.iso
        what = f"the last {len(missing)} periods, from {first} on, have no output"
        found.append(Trouble("silent", first, f"{what}: look at the sources and at the schedule"))
    return tuple(found)


def _missing_at_the_end(periods: Sequence[Released], standing: dict[str, Current]) -> list[Released]:
    missing: list[Released] = []
    for row in reversed(periods):
        if row.period.iso in standing:
            break
        missing.insert(0, row)
    return missing


def set_back(now: datetime, before: str) -> tuple[Trouble, ...]:
    """Return that the clock is behind that of the run before, whose moment is given in ISO form or empty."""
    earlier = datetime.fromisoformat(before) if before else now
    if earlier - now <= _SLACK:
        return ()
    what = f"the clock says {now:%Y-%m-%d}, but the run before was made on {earlier:%Y-%m-%d}"
    remedy = "Check that it is right now. What is published stands"
    return (Trouble("clock", f"{earlier:%Y-%m-%d}", f"{what}. {remedy}"),)


def note_to_maintainer(
    report: str, alerts: Sequence[dict[str, Any]], sender: str, maintainer: str, now: datetime
) -> EmailMessage:
    """Return the message that tells the maintainer of new troubles."""
    mail = EmailMessage()
    count = len(alerts)
    # A clock that jumps makes many periods overdue: what else is wrong must not be lost among them.
    ordered = sorted(alerts, key=lambda alert: alert["kind"] == "overdue")
    mail["Subject"] = f"TradeBrief {report}: {count} thing{'' if count == 1 else 's'} to look at"
    mail["From"] = sender
    mail["To"] = maintainer
    mail["Date"] = format_datetime(now)
    lines = [f"- {alert['kind']}: {alert['what']}" for alert in ordered[:_MOST_LINES]]
    if count > _MOST_LINES:
        lines.append(f"- and {count - _MOST_LINES} more")
    lines += [
        "",
        "`tradebrief runs` shows what was done, run by run. Each of these is told once while it lasts.",
    ]
    mail.set_content("\n".join(lines) + "\n", cte="quoted-printable")
    return mail
