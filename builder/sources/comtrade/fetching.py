"""A feed's figures fetched from UN Comtrade: for each reporter and period one edition, the latest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from builder.register import countries
from builder.register.countries import WORLD
from builder.register.job_feeds import ComtradeFeed, comtrade_series
from builder.register.origin import Place, Source
from builder.register.period import Period
from builder.register.problems import InputRefused, Problem, Problems
from builder.register.said import sentence
from builder.sources.comtrade.areas import area
from builder.sources.comtrade.question import Question, available, replies
from builder.sources.comtrade.reply import Released, read_released, read_reply
from builder.sources.comtrade.transport import ADDRESS, Service
from builder.sources.csvtable import Record
from builder.sources.edition import Imported
from builder.sources.feed import Arrival, FeedFailed

_PUBLISHER = "United Nations Statistics Division"
_LICENCE = "UN Comtrade's terms of use: passing on larger parts needs its permission"
_WEBSITE = "https://comtradeplus.un.org"


def fetched(feed: ComtradeFeed, service: Service, today: date) -> Iterator[Arrival]:
    """Yield what UN Comtrade holds of the feed, reply by reply, each whole.

    Raises FeedFailed, after what could be fetched, and InputRefused with all that is wrong in a reply.
    """
    _check_areas(feed)
    for reporter in feed.reporters:
        partners = (WORLD, *(code for code in feed.partners if code != reporter))
        released = [row for row in _released(feed, service, reporter) if _wanted(feed, row.period)]
        if not released:
            continue
        numbers = tuple(_area(code) for code in partners)
        periods = tuple(row.period for row in released)
        question = Question(_area(reporter), numbers, periods, feed.goods)
        by_period = {row.period: row for row in released}
        for asked, data in replies(service, question):
            yield from _arrivals(asked, data, reporter, partners, by_period, today)


def _released(feed: ComtradeFeed, service: Service, reporter: str) -> Sequence[Released]:
    frequency = "A" if feed.first.kind == "year" else "M"
    return read_released(available(service, _area(reporter), frequency))


def _wanted(feed: ComtradeFeed, period: Period) -> bool:
    wanted = period.kind == feed.first.kind and period >= feed.first
    return wanted and (feed.last is None or period <= feed.last)


def _arrivals(
    asked: Question,
    data: bytes,
    reporter: str,
    partners: Sequence[str],
    released: dict[Period, Released],
    today: date,
) -> Iterator[Arrival]:
    sha256 = hashlib.sha256(data).hexdigest()
    series = comtrade_series(reporter)
    span = f"{asked.periods[0].iso}_{asked.periods[-1].iso}"
    file = f"{today}_{sha256[:8]}_{series}_{span}.json"
    problems = Problems()
    read = read_reply(data, asked, file, problems)
    problems.raise_if_any()
    for period, rows in read.rows.items():
        source = _source(series, reporter, released[period], file, sha256)
        named = tuple(replace(row, source=source.id) for row in rows)

        def speaks_of(record: Record, asked: Question = asked) -> bool:
            goods = asked.goods == "chapters" or record["commodity"] == "TOTAL"
            return record["partner"] in partners and record["flow"] in asked.flows and goods

        yield Arrival(Imported(source, named, (), read.notes), speaks_of, data)


def _source(series: str, reporter: str, released: Released, file: str, sha256: str) -> Source:
    """Return the source of one data set.

    `lag_days` is how long after the period's end it first came out: from then on figures of this kind were
    public, so that a later edition may stand in.
    """
    period, day = released.period, released.last
    lag = max(0, (released.first - period.last).days) if released.first else None
    return Source(
        id=f"{series}-{period.iso}",
        series=series,
        publisher=_PUBLISHER,
        title=f"UN Comtrade: trade in goods of {countries.english_name(reporter)}, {period.iso}",
        address=_WEBSITE,
        licence=_LICENCE,
        file=file,
        sha256=sha256,
        published_from=day,
        published_to=day,
        date_basis="printed" if day else "unknown",
        read_on=None,
        lag_days=lag,
        checked_on=None,
        note="" if day else "UN Comtrade told no day of release",
        place=Place(file, "", 0),
    )


def _check_areas(feed: ComtradeFeed) -> None:
    codes = dict.fromkeys((*feed.reporters, *feed.partners))
    missing = [code for code in codes if area(code) is None]
    remedy = "Leave it out: UN Comtrade has no such area"
    if missing:
        raise InputRefused(
            [
                Problem(
                    ADDRESS, "", 0, "", sentence("{code} is not listed by UN Comtrade", code=code), remedy
                )
                for code in missing
            ]
        )


def _area(code: str) -> int:
    number = area(code)
    if number is None:
        raise FeedFailed(f"{code} is not listed by UN Comtrade", "Leave it out", passing=False)
    return number
