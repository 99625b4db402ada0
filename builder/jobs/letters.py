"""The letter of a delivery as a mail message, made from the dated copy of what was published."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from builder.publish.manifest import MANIFEST
from builder.register.definition import Definition
from builder.register.period import Period
from builder.register.said import sentence
from builder.wording.language import Wording
from builder.wording.letter import Letter, letter

_TYPES = {
    ".docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ".pdf": ("application", "pdf"),
}


AUTOMATIC = "auto-generated"
"""Keeps absence notes from answering a letter that no person sent (RFC 3834)."""


class CopyUnreadable(Exception):
    """The dated copy a letter is made from cannot be read; the message says why."""


def message(
    definition: Definition,
    *,
    dated: Path,
    period: Period,
    revision: int,
    audience: str,
    sender: str,
    recipient: str,
    now: datetime,
) -> EmailMessage:
    """Return the message for one recipient: the bottom line in the body, the memos of the audience attached.

    Each of the audience's languages has its part of the body. The id of the message is that of the period,
    revision and recipient, so that a mailbox can tell a letter that came twice. Raises CopyUnreadable.
    """
    try:
        manifest = json.loads((dated / MANIFEST).read_bytes())
        memos = [row for row in manifest["files"] if row["audience"] == audience]
        attached = [(name, (dated / name).read_bytes()) for name in _attached(dated, memos)]
    except (OSError, ValueError, KeyError) as error:
        raise CopyUnreadable(sentence("{dated} cannot be read: {error}", dated=dated, error=error)) from None
    written = [_written(definition, manifest, audience, row["language"], period, revision) for row in memos]
    mail = EmailMessage()
    mail["Subject"] = written[0].subject
    mail["From"] = sender
    mail["To"] = recipient
    mail["Date"] = format_datetime(now)
    mail["Auto-Submitted"] = AUTOMATIC
    mail["Message-ID"] = _message_id(definition.name, period, revision, audience, recipient, sender)
    mail.set_content("\n\n".join(one.body for one in written), cte="quoted-printable")
    for name, data in attached:
        main, sub = _TYPES[Path(name).suffix]
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return mail


def _written(
    definition: Definition,
    manifest: dict[str, Any],
    audience: str,
    language: str,
    period: Period,
    revision: int,
) -> Letter:
    sentences = {name: said[language] for name, said in manifest["sentences"].items() if language in said}
    texts = definition.handling
    handling = texts.get(f"{audience}.{language}") or texts.get(language) or ""
    return letter(
        Wording(language, (), definition.currency),
        sentences,
        audience,
        period=period,
        as_of=date.fromisoformat(manifest["as_of"]),
        revision=revision,
        handling=handling,
    )


def _attached(dated: Path, memos: Iterable[dict[str, Any]]) -> list[str]:
    names = [row["path"] for row in memos]
    copies = [f"{Path(name).stem}.pdf" for name in names]
    return [*names, *(name for name in copies if (dated / name).is_file())]


def _message_id(
    report: str, period: Period, revision: int, audience: str, recipient: str, sender: str
) -> str:
    text = "|".join((report, period.iso, str(revision), audience, recipient))
    return f"<{hashlib.sha256(text.encode()).hexdigest()[:32]}@{sender.rpartition('@')[2]}>"
