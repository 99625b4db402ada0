"""The feeds of a job: asked when it is time, what arrives entered, and what does not told once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from builder.jobs.alerts import Trouble
from builder.jobs.ledger import Ledger
from builder.register.change import changing
from builder.register.folder import FOLDER
from builder.register.job import Job
from builder.register.job_feeds import ComtradeFeed, Feed
from builder.register.problems import InputRefused, Problems
from builder.register.said import sentence, words
from builder.register.tables import SOURCES
from builder.sources.arrivals import Entered, enter
from builder.sources.comtrade.fetching import fetched
from builder.sources.comtrade.transport import Service, service_held
from builder.sources.csvtable import CsvTable
from builder.sources.database import queried
from builder.sources.feed import Arrival, FeedFailed

ASKED = "feed asked"
# A scheduler is never quite on time: a feed asked at 8:30:05 is asked again the next day at 8:30.
_SLACK = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Fed:
    """What the feeds of one run brought, in lines to show, and what is wrong with them."""

    said: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def take_feeds(
    job: Job, report: Path, now: datetime, ledger: Ledger, run: int, service: Service | None = None
) -> Fed:
    """Ask each feed whose time has come, and enter what arrives into the report's register.

    A feed that gives nothing stops no other; what came from it before it failed stands, and the next run
    asks again. `service` is UN Comtrade, by default as the environment describes it. Raises InputRefused
    where the register cannot take rows, and OSError where a folder is not to be written.
    """
    said: list[str] = []
    troubles: list[Trouble] = []
    for feed in job.feeds:
        asked = f"{feed.name} ({_mark(feed)})"
        if not _due(feed, asked, now, ledger):
            continue
        arrivals, wrong = _asked(feed, now.date(), service)
        assert job.archive is not None  # settings give one wherever there are feeds
        entered = None
        try:
            entered = enter(arrivals, report, job.archive, now.date())
        except FeedFailed as failed:
            wrong = wrong or [words(failed)]
        else:
            said += [
                sentence("{name}: {line}", name=feed.name, line=line)
                for line in entered.lines
                if entered.rows
            ]
            for note in entered.notes:
                ledger.note(run, "feed", feed.name, note)
            for doubt in entered.doubts:
                ledger.note(run, "look at", feed.name, doubt)
                line = sentence("{name}: {line}", name=feed.name, line=doubt)
                # At once, as of the inbox: the next run finds the figures entered and has no doubts of them.
                ledger.raise_alert(run, "figure", line, line)
                troubles.append(Trouble("figure", line, line))
        _write_down_replies(feed, entered, report, job.archive, ledger, run)
        for line in wrong:
            ledger.note(run, "feed", feed.name, line)
        if wrong:
            troubles.append(Trouble("feed", feed.name, first_of(wrong)))
        else:
            ledger.note(run, ASKED, asked)
    return Fed(tuple(said), tuple(troubles))


def first_of(lines: Sequence[str]) -> str:
    """Return the first of several lines, and how many more there are."""
    if len(lines) == 1:
        return lines[0]
    return sentence("{line} (and {count} more)", line=lines[0], count=len(lines) - 1)


def _asked(feed: Feed, today: date, service: Service | None) -> tuple[list[Arrival], list[str]]:
    """Return what arrived, and what went wrong after that."""
    arrivals: list[Arrival] = []
    try:
        for arrival in _answers(feed, today, service):
            arrivals.append(arrival)
    except FeedFailed as failed:
        return arrivals, [words(failed)]
    except InputRefused as refused:
        return arrivals, [problem.said for problem in refused.problems]
    return arrivals, []


def _answers(feed: Feed, today: date, service: Service | None) -> Iterator[Arrival]:
    if isinstance(feed, ComtradeFeed):
        yield from fetched(feed, service or service_held(), today)
    else:
        yield from queried(feed, today)


def _due(feed: Feed, asked: str, now: datetime, ledger: Ledger) -> bool:
    found = ledger.rows(
        "SELECT clock FROM steps JOIN runs ON runs.id = steps.run WHERE what = ? AND about = ? "
        "ORDER BY steps.id DESC LIMIT 1",
        ASKED,
        asked,
    )
    if not found:
        return True
    since = now - datetime.fromisoformat(found[0]["clock"])
    return not timedelta(0) <= since < timedelta(hours=feed.every_hours) - _SLACK


def _mark(feed: Feed) -> str:
    """Return what tells a feed from itself with other settings or another query."""
    settings = repr(feed).encode()
    if not isinstance(feed, ComtradeFeed) and feed.query.is_file():
        settings += feed.query.read_bytes()
    return hashlib.sha256(settings).hexdigest()[:8]


def _write_down_replies(
    feed: Feed, entered: Entered | None, report: Path, archive: Path, ledger: Ledger, run: int
) -> None:
    """Write down each reply in the archive that the ledger has no row of, also one that a killed run left.

    A reply is `imported` where figures of it were entered now, or a source of the register names it. Else it
    is `kept`: a run was killed before its figures were entered, or others of the same day took their place.
    """
    now = set(entered.kept) if entered else set()
    known = {row["place"] for row in ledger.rows("SELECT place FROM files")}
    waiting = [
        place
        for series in feed.series
        for place in sorted((archive / series).glob("*"))
        if place.is_file() and not place.name.startswith(".") and str(place) not in known
    ]
    if not waiting:
        return
    with changing(report / FOLDER):
        sources = CsvTable.read(report / FOLDER / "sources.csv", SOURCES.names, Problems()).rows
    for place in waiting:
        sha256 = hashlib.sha256(place.read_bytes()).hexdigest()
        editions = entered.rows if entered and place in now else ()
        from_it = [row for row in sources if row.get("sha256") == sha256 or row["id"] in editions]
        ledger.filed(
            run,
            {
                "name": place.name,
                "sha256": sha256,
                "source": feed.name,
                "editions": ", ".join(row["id"] for row in from_it),
                "published": max((row.get("published_to", "") for row in from_it), default=""),
                "verdict": "imported" if from_it else "kept",
                "place": str(place),
                "problems": "",
            },
        )
