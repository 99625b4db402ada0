"""Deliveries: each letter at most once for a period and revision, and what the maintainer is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from builder.jobs.alerts import MENDED, Trouble, note_to_maintainer
from builder.jobs.ledger import Ledger
from builder.jobs.letters import CopyUnreadable, message
from builder.jobs.post import NoServer, NotSent, Post, Unclear
from builder.jobs.surroundings import Surroundings
from builder.register.definition import Definition
from builder.register.job import Job
from builder.register.period import Period
from builder.register.said import sentence, words


def deliver(
    definition: Definition, job: Job, ledger: Ledger, run: int, around: Surroundings
) -> tuple[list[str], list[Trouble]]:
    """Send what the ledger has waiting; return lines to show, and what is wrong.

    A letter is `sending` from the moment the server agrees to take it. Where the connection or the run
    breaks after that, nobody can know whether it arrived: it is `unclear`, told, and never sent again.
    """
    sent: list[str] = []
    troubles = [_unclear(row["period"], row["number"], row["recipient"]) for row in _in_doubt(ledger)]
    waiting = ledger.letters()
    if job.mail is None or not waiting:
        return sent, troubles
    post = Post(job.mail, around.password, around.context)
    try:
        for row in waiting:
            if row["recipient"] not in job.recipients.get(row["audience"], ()):
                # Whoever was taken out of report.toml since gets nothing more.
                ledger.delivery(row["id"], run, "withdrawn", "no longer among the recipients")
                continue
            what = sentence(
                "{period}, revision {revision}, to {recipient}",
                period=row["period"],
                revision=row["number"],
                recipient=row["recipient"],
            )
            key = f"{row['period']} r{row['number']} {row['recipient']}"
            try:
                mail = message(
                    definition,
                    dated=Path(row["dated"]),
                    period=Period.parse(row["period"]),
                    revision=row["number"],
                    audience=row["audience"],
                    sender=job.mail.sender,
                    recipient=row["recipient"],
                    now=around.now,
                )
                post.send(mail, lambda letter=row["id"]: ledger.delivery(letter, run, "sending"))  # type: ignore[misc]
            except NoServer as error:
                for other in ledger.letters():
                    ledger.delivery(other["id"], run, "failed", words(error))
                where = f"{job.mail.host}:{job.mail.port}"
                troubles.append(
                    Trouble(
                        "mail",
                        where,
                        sentence("no letter was sent, {where}: {error}", where=where, error=words(error)),
                    )
                )
                break
            except (NotSent, CopyUnreadable) as error:
                ledger.delivery(row["id"], run, "failed", words(error))
                troubles.append(
                    Trouble(
                        "letter", key, sentence("{what}: not sent: {error}", what=what, error=words(error))
                    )
                )
            except Unclear as error:
                ledger.delivery(row["id"], run, "unclear", words(error))
                troubles.append(_unclear(row["period"], row["number"], row["recipient"]))
            else:
                ledger.delivery(row["id"], run, "sent")
                ledger.note(run, "sent", row["period"], what)
                sent.append(sentence("sent: {what}", what=what))
    finally:
        post.close()
    return sent, troubles


def _in_doubt(ledger: Ledger) -> list[dict[str, Any]]:
    """Return the letters that are unclear and whose alert was not sent yet."""
    return ledger.rows(
        "SELECT period, revisions.revision AS number, recipient FROM deliveries "
        "JOIN revisions ON revisions.id = deliveries.revision WHERE deliveries.state = 'unclear' "
        "AND NOT EXISTS (SELECT 1 FROM alerts WHERE kind = 'unclear' "
        "AND about = period || ' r' || revisions.revision || ' ' || recipient)"
    )


def _unclear(period: str, revision: int, recipient: str) -> Trouble:
    what = sentence(
        "{period}, revision {revision}: whether {recipient} got the letter is not known. Ask, and send it by "
        "hand if not",
        period=period,
        revision=revision,
        recipient=recipient,
    )
    return Trouble(
        "unclear",
        f"{period} r{revision} {recipient}",
        what,
    )


def tell(report: Path, job: Job, ledger: Ledger, around: Surroundings) -> list[Trouble]:
    """Tell the maintainer of alerts not told yet; return that this failed, where it did.

    What was mended before anybody could be told of it is told to nobody.
    """
    over = ledger.rows(
        "SELECT id, kind FROM alerts WHERE mail IN ('waiting', 'failed') AND ended IS NOT NULL"
    )
    ledger.told([row["id"] for row in over if row["kind"] in MENDED], "over")
    alerts = ledger.rows("SELECT * FROM alerts WHERE mail NOT IN ('sent', 'over') ORDER BY id")
    if not alerts or job.mail is None or not job.maintainer:
        return []
    numbers = [alert["id"] for alert in alerts]
    post = Post(job.mail, around.password, around.context)
    try:
        mail = note_to_maintainer(
            report, alerts, job.mail.sender, job.maintainer, around.now, around.say,
            inbox=job.inbox is not None,
        )  # fmt: skip
        post.send(mail)
    except (NotSent, Unclear) as error:
        ledger.told(numbers, "failed", words(error))
        return [
            Trouble(
                "maintainer",
                job.maintainer,
                sentence("{maintainer} was not told: {error}", maintainer=job.maintainer, error=words(error)),
            )
        ]
    finally:
        post.close()
    ledger.told(numbers, "sent")
    return []
