"""What is asked of UN Comtrade, and how many replies it takes: no reply may be cut at the service's limit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from builder.register.period import Period
from builder.register.said import sentence
from builder.sources.comtrade.transport import Service, package, reply_to
from builder.sources.feed import FeedFailed

MOST_PERIODS = 12
WITHOUT_KEY = 500
# A paid subscription gives 250,000 rows a reply, a free one 100,000.
WITH_KEY = (100_000, 250_000)

CODES = {"total": "TOTAL", "chapters": "TOTAL,AG2"}
FLOWS = ("M", "X")


@dataclass(frozen=True, slots=True)
class Question:
    """One call: what `reporter` (an area's number) reported of its trade with `partners` in `periods`.

    Only totals over customs procedure, means of transport and second partner are asked for: the rows that
    break them down would be counted twice.
    """

    reporter: int
    partners: tuple[int, ...]
    periods: tuple[Period, ...]
    goods: str = "total"
    flows: tuple[str, ...] = FLOWS

    @property
    def frequency(self) -> str:
        """Return A for years, M for months."""
        return "A" if self.periods[0].kind == "year" else "M"


def replies(service: Service, question: Question) -> Iterator[tuple[Question, bytes]]:
    """Yield each reply with the question it answers whole.

    A question is asked twelve periods at a time; one whose reply reaches the limit is halved, by period and
    then by flow. Raises FeedFailed, also where a single period and flow has more rows than a reply can hold.
    """
    for start in range(0, len(question.periods), MOST_PERIODS):
        yield from _whole(service, replace(question, periods=question.periods[start : start + MOST_PERIODS]))


def available(service: Service, reporter: int, frequency: str) -> bytes:
    """Return what the service says of a reporter's data sets: which periods it holds, and since when."""
    asked = {"typeCode": "C", "freqCode": frequency, "clCode": "HS", "period": None, "reporterCode": reporter}
    ask = package()
    if service.key:
        return reply_to(service, partial(ask.getFinalDataAvailability, service.key, **asked))
    return reply_to(service, partial(ask._getFinalDataAvailability, **asked))


def _whole(service: Service, question: Question) -> Iterator[tuple[Question, bytes]]:
    reply = reply_to(service, _call(service, question))
    if not _cut(service, len(json.loads(reply)["data"])):
        yield question, reply
        return
    for half in _halves(question):
        yield from _whole(service, half)


def _cut(service: Service, rows: int) -> bool:
    return rows in WITH_KEY or rows > WITH_KEY[-1] if service.key else rows >= WITHOUT_KEY


def _halves(question: Question) -> Sequence[Question]:
    middle = len(question.periods) // 2
    if middle:
        cuts = (question.periods[:middle], question.periods[middle:])
        return [replace(question, periods=periods) for periods in cuts]
    if len(question.flows) > 1:
        return [replace(question, flows=(flow,)) for flow in question.flows]
    what = sentence(
        "UN Comtrade: {periods} has more rows than one reply can hold", periods=question.periods[0]
    )
    remedy = 'Ask with a subscription key, for fewer partners, or with goods = "total"'
    raise FeedFailed(what, remedy, passing=False)


def _call(service: Service, question: Question) -> Callable[[], object]:
    asked = {
        "typeCode": "C",
        "freqCode": question.frequency,
        "clCode": "HS",
        "period": ",".join(period.iso.replace("-", "") for period in question.periods),
        "reporterCode": question.reporter,
        "cmdCode": CODES[question.goods],
        "flowCode": ",".join(question.flows),
        "partnerCode": ",".join(map(str, question.partners)),
        "partner2Code": 0,
        "customsCode": "C00",
        "motCode": 0,
        "maxRecords": WITH_KEY[-1] if service.key else WITHOUT_KEY,
        "format_output": "JSON",
        "breakdownMode": "classic",
        "includeDesc": True,
    }
    if service.key:
        return partial(package().getFinalData, service.key, **asked)
    return partial(package().previewFinalData, **asked)
