"""The letter that brings a memo to its readers: subject and body, from what the memo says itself."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from builder.register.period import Period
from builder.wording.language import Wording
from builder.wording.messages import formatted

REVISED_MARK = "[r]"
"""Stands behind a figure that was revised, in every language."""
_CITED = re.compile(r"\[[0-9]")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's words; `revision` is above 1 where it takes the place of an earlier one."""

    subject: str
    body: str


def letter(
    wording: Wording,
    sentences: Mapping[str, str],
    audience: str,
    *,
    period: Period,
    as_of: date,
    revision: int,
    handling: str,
) -> Letter:
    """Return the letter for an audience; `sentences` are those of the brief in the wording's language."""

    def say(message: str, **args: str | int) -> str:
        return formatted(wording.language, message, args)

    dated = say("mail-as-of", day=wording.day(as_of))
    title = sentences.get(f"{audience}.title", "")
    revised = revision > 1
    subject = say(
        "mail-subject-revised" if revised else "mail-subject",
        title=title,
        period=wording.period(period),
        revision=revision,
    )
    changed = _changed(say("mail-changed"), sentences, audience) if revised else ""
    bottom_line = sentences.get(f"{audience}.bottom_line", "")
    notes = [
        say("mail-mark") if REVISED_MARK in changed else "",
        say("mail-attached"),
        say("mail-numbers") if _CITED.search(f"{bottom_line} {changed}") else "",
    ]
    parts = [
        sentences.get(f"{audience}.kicker", ""),
        say("mail-handling", handling=handling) if handling else "",
        f"{dated} {say('mail-revised', revision=revision)}" if revised else dated,
        bottom_line,
        changed,
        " ".join(filter(None, notes)),
    ]
    body = "\n\n".join(part.strip() for part in parts if part.strip())
    return Letter(" ".join(subject.split()), f"{body}\n")


def nothing_changed(language: str) -> str:
    """Return the sentence of a memo whose revision changed nothing on record, as plain text."""
    return formatted(language, "changed-nothing", {})


def _changed(heading: str, sentences: Mapping[str, str], audience: str) -> str:
    said: Sequence[str] = [
        f"- {words}" for name, words in sentences.items() if name.startswith(f"{audience}.changed.")
    ]
    return "\n".join((heading, *said)) if said else ""
