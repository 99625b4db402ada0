"""What the maintainer, who is not the reader, is told: failures, periods overdue, a long silence."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from builder.jobs.letters import AUTOMATIC
from builder.jobs.periods import Released, local_time, released
from builder.jobs.plan import Current
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.period import Period
from builder.register.problems import printable
from builder.register.said import counted, sentence

DONE, OVERDUE, LOOK, NOT_SENT, FAILED = ENDINGS = ("done", "overdue", "look at", "not sent", "failed")
"""How a run ends: well; with figures late; with a file or figure to look at; with letters waiting; or not."""

MENDED = ("overdue", "silent", "mail", "letter", "maintainer", "clock", "inbox", "feed", "input", "build")
"""The kinds of trouble that last until they are mended, and are no news then; others are told."""

_LATE = {"overdue", "silent"}
_LOOK = {"file", "figure"}
_MAIL = {"mail", "letter", "unclear", "maintainer"}
_REMEDIES = {
    "overdue": "Overdue: see whether the publisher has the figures, and whether they reached the inbox.",
    "silent": "Silent: nothing has come of the job for long. See whether its sources are right.",
    "input": "Input: no brief is made until it is mended. `tradebrief check` lists all that is wrong.",
    "file": "File: the register is as it was. Put a right file into the inbox.",
    "figure": "Figure: it was taken as it stands, and briefs tell it. If it is wrong, put a right file into "
    "the inbox: the brief is made anew.",
    "build": "Build: what was published stands, and the next run tries again.",
    "error": "Error: this is a fault of TradeBrief. `tradebrief runs --json` has the details.",
    "letter": "Letter: the next run offers it again.",
    "mail": "Mail: the next run offers the letters again.",
}
_WITHOUT_INBOX = {
    "overdue": "Overdue: see whether the publisher has the figures, and whether they reached the register.",
    "figure": "Figure: it was taken as it stands, and briefs tell it. If it is wrong, put it right in the "
    "register: the brief is made anew.",
}
_MOST_LINES = 20
_MOST_OVERDUE = 3
_SLACK = timedelta(days=1)
# What each kind is called where people read it; kinds themselves stand in the ledger.
_KINDS = {
    "overdue": "overdue",
    "silent": "silent",
    "mail": "mail",
    "letter": "letter",
    "unclear": "unclear",
    "maintainer": "maintainer",
    "clock": "clock",
    "inbox": "inbox",
    "file": "file",
    "figure": "figure",
    "feed": "feed",
    "input": "input",
    "build": "build",
    "error": "error",
}


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


def trouble(kind: str, what: str) -> str:
    """Return a trouble's line: its kind, then its words."""
    return sentence("{kind}: {what}", kind=sentence(_KINDS.get(kind, kind)), what=what)


def ending(troubles: Iterable[Trouble]) -> str:
    """Return how a run with these troubles ended."""
    kinds = {trouble.kind for trouble in troubles}
    if kinds - _LATE - _LOOK - _MAIL:
        return FAILED
    if kinds & _MAIL:
        return NOT_SENT
    if kinds & _LOOK:
        return LOOK
    return OVERDUE if kinds else DONE


def summed(troubles: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, str], ...]:
    """Return kind and words of each trouble, given as kind, words and subject: many overdue periods are one.

    What is overdue comes last: a clock that jumps makes many periods overdue, and what else is wrong must not
    be lost among them.
    """
    given = list(troubles)
    overdue = [(what, about) for kind, what, about in given if kind == "overdue"]
    lines = [(kind, what) for kind, what, _ in given if kind != "overdue"]
    if len(overdue) <= _MOST_OVERDUE:
        return (*lines, *(("overdue", what) for what, _ in overdue))
    periods = sorted((Period.parse(about) for _, about in overdue), key=lambda one: (one.last, one.first))
    what = sentence(
        "{count} periods, from {first} to {last}, have no brief yet",
        count=len(periods),
        first=periods[0].iso,
        last=periods[-1].iso,
    )
    return (*lines, ("overdue", what))


def late(
    definition: Definition,
    job: Job,
    standing: dict[str, Current],
    now: datetime,
    for_home: Set[str] = frozenset(),
) -> tuple[Trouble, ...]:
    """Return the periods that should have an output and have none, and whether that has gone on for long.

    `for_home` are the periods, by their ISO forms, that wait for the home country's figures alone.
    """
    today = local_time(job, now).date()
    periods = released(job, now)
    found = [
        Trouble("overdue", row.period.iso, _overdue(row, definition, for_home))
        for row in periods
        if row.overdue_from and today >= row.overdue_from and row.period.iso not in standing
    ]
    missing = _missing_at_the_end(periods, standing)
    if len(missing) >= job.silent_periods:
        first = missing[0].period.iso
        what = sentence(
            "the last {count} periods, from {first} on, have no brief", count=len(missing), first=first
        )
        found.append(Trouble("silent", first, what))
    return tuple(found)


def _overdue(row: Released, definition: Definition, for_home: Set[str]) -> str:
    if row.period.iso in for_home:
        return sentence(
            "{period} has no brief yet: figures that {partner} reports are held, those that {home} reports "
            "were expected on {release} and are not",
            period=row.period,
            partner=definition.partner,
            home=definition.home,
            release=row.release,
        )
    return sentence(
        "{period} has no brief yet; its figures were expected on {release}",
        period=row.period,
        release=row.release,
    )


def _missing_at_the_end(periods: Sequence[Released], standing: dict[str, Current]) -> list[Released]:
    missing: list[Released] = []
    for row in reversed(periods):
        if row.period.iso in standing:
            break
        missing.insert(0, row)
    return missing


def set_back(now: datetime, before: datetime | None) -> tuple[Trouble, ...]:
    """Return that the clock is behind that of the run before, where there was one."""
    earlier = before or now
    if earlier - now <= _SLACK:
        return ()
    what = sentence(
        "the clock says {now}, but the run before was made on {earlier}. Check that it is right now. What is "
        "published stands",
        now=f"{now:%Y-%m-%d}",
        earlier=f"{earlier:%Y-%m-%d}",
    )
    return (Trouble("clock", f"{earlier:%Y-%m-%d}", what),)


def note_to_maintainer(
    report: Path,
    alerts: Sequence[dict[str, Any]],
    sender: str,
    maintainer: str,
    now: datetime,
    say: Callable[[str], str] = str,
    *,
    inbox: bool = True,
) -> EmailMessage:
    """Return the message that tells the maintainer of new troubles of the report in a folder.

    Its sentences are said by `say`; `inbox` is whether the job has one.
    """
    mail = EmailMessage()
    ordered = summed((alert["kind"], alert["what"], alert["about"]) for alert in alerts)
    count = len(ordered)
    subject = counted(
        count,
        "TradeBrief {report}: 1 thing to look at",
        "TradeBrief {report}: {count} things to look at",
        report=report.name,
    )
    mail["Subject"] = say(subject)
    mail["From"] = sender
    mail["To"] = maintainer
    mail["Date"] = format_datetime(now)
    mail["Auto-Submitted"] = AUTOMATIC
    shown = ordered[:_MOST_LINES]
    lines = [printable(f"- {say(trouble(kind, what))}") for kind, what in shown]
    if count > _MOST_LINES:
        lines.append(f"- {say(sentence('and {count} more', count=count - _MOST_LINES))}")
    kinds = dict.fromkeys(kind for kind, _ in shown)
    command = sentence(
        "`tradebrief runs {report}` shows what was done, run by run.", report=shlex.quote(str(report))
    )
    remedies = _REMEDIES if inbox else _REMEDIES | _WITHOUT_INBOX
    lines += [
        *(f"\n{say(remedies[kind])}" for kind in kinds if kind in remedies),
        "",
        printable(say(command)),
        say("Each of these is told once while it lasts. The readers were told nothing of it."),
    ]
    mail.set_content("\n".join(lines) + "\n", cte="quoted-printable")
    return mail
