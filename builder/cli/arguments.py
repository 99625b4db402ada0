"""Arguments as they are read from the command line; what cannot be read says what to write instead."""

from __future__ import annotations

import argparse
import os
from datetime import date, datetime
from pathlib import Path

from builder.cli import spoken
from builder.register.period import Period
from builder.register.said import sentence, words
from builder.wording.written import why_not


def unreadable(what: str) -> argparse.ArgumentTypeError:
    """Return the error that `argparse` prints, which takes it as plain text: it is said here."""
    return argparse.ArgumentTypeError(spoken.say()(what))


def report(text: str) -> Path:
    """Return a report's folder."""
    folder = Path(text)
    if not (folder / "report.toml").is_file():
        raise unreadable(
            sentence("{folder} has no report.toml; `tradebrief new` starts a report", folder=folder)
        )
    return folder


def day(text: str) -> date:
    """Return a day written as 2023-09-30."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise unreadable(sentence("“{text}” is not a date: write 2023-09-30", text=text)) from None


def as_of(text: str) -> date:
    """Return the day whose knowledge is asked for, which may not lie after today."""
    asked, today = day(text), date.today()
    if asked > today:
        raise unreadable(
            sentence(
                "{asked} is in the future (today is {today}): give a day up to today",
                asked=asked,
                today=today,
            )
        )
    return asked


def moment(text: str) -> datetime:
    """Return a moment with its time zone, written as 2024-03-15T08:30+05:00."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise unreadable(
            sentence("“{text}” is not a time: write 2024-03-15T08:30+05:00", text=text)
        ) from None
    if read.tzinfo is None:
        raise unreadable(sentence("“{text}” does not say its time zone: write {text}+00:00", text=text))
    return read


def earlier(text: str) -> Path | date:
    """Return an earlier brief: a published folder, or a day."""
    folder = Path(text)
    if folder.is_dir():
        return folder
    try:
        return date.fromisoformat(text)
    except ValueError:
        what = sentence("“{text}” is neither a published folder nor a day like 2023-09-30", text=text)
        raise unreadable(what) from None


def period(text: str) -> Period:
    """Return a period written as in ISO 8601."""
    try:
        return Period.parse(text)
    except ValueError as error:
        raise unreadable(words(error)) from None


def language(text: str) -> str:
    """Return the code of a language that has all its messages."""
    if wrong := why_not(text):
        raise unreadable(wrong)
    return text


def texts() -> Path | None:
    """Return the folder that TRADEBRIEF_TEXTS names, where an analyst keeps the texts of sources."""
    folder = os.environ.get("TRADEBRIEF_TEXTS")
    return Path(folder) if folder else None
