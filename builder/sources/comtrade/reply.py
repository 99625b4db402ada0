"""A reply of UN Comtrade as rows of the register, read field by field; nothing in it is guessed."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from typing import Any

from builder.register.origin import Place
from builder.register.period import Period
from builder.register.problems import Problems
from builder.register.rows import Trade
from builder.register.said import sentence
from builder.sources.comtrade.areas import country
from builder.sources.comtrade.question import Question

UNIT = "USD"
DIGITS = 15  # of a binary fraction no more are certain
HS_YEARS: Mapping[str, str] = {
    "H0": "HS1992", "H1": "HS1996", "H2": "HS2002", "H3": "HS2007", "H4": "HS2012", "H5": "HS2017",
    "H6": "HS2022",
}  # fmt: skip
"""Editions of the Harmonised System as UN Comtrade writes them; H0 is called 1988/92."""

_REMEDY = "Nothing of the reply was taken; ask again later"
# What a row is a total of; a row with another value is a part of such a total.
_TOTALS: Mapping[str, tuple[object, ...]] = {
    "customsCode": ("C00", None), "motCode": (0, "0", None), "partner2Code": (0, None),
    "mosCode": ("0", 0, None),
}  # fmt: skip

Row = Mapping[str, Any]
Key = tuple[str, str, Period, str, str]


@dataclass(frozen=True, slots=True)
class Read:
    """Rows of one reply by period, and notes on what was left out and why."""

    rows: Mapping[Period, tuple[Trade, ...]]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Released:
    """A data set that UN Comtrade holds: its period, and the days it first and last came out."""

    period: Period
    first: date | None
    last: date | None


def read_reply(data: bytes, question: Question, file: str, problems: Problems) -> Read:
    """Return the rows of a reply to the question; what is wrong in it goes to `problems`.

    Left out are parts of totals, flows that exports and imports already count (re-exports and the like),
    and weights that were estimated. A figure twice is read once; two figures for one thing are a problem.
    """
    return _Reader(question, file, problems).read(
        json.loads(data, parse_float=Decimal, parse_int=Decimal)["data"]
    )


def read_released(data: bytes) -> tuple[Released, ...]:
    """Return the data sets listed in a reply, in order; of one period the latest counts."""
    found: dict[Period, Released] = {}
    for row in json.loads(data)["data"]:
        period = period_of(str(row.get("period", "")))
        if period is None or row.get("typeCode", "C") != "C":
            continue
        one = Released(period, _day(row.get("firstReleased")), _day(row.get("lastReleased")))
        held = found.get(period)
        if held is None or (one.last or date.min) > (held.last or date.min):
            found[period] = one
    return tuple(sorted(found.values(), key=lambda row: row.period))


def period_of(text: str) -> Period | None:
    """Return the period that `2023` or `202307` stands for, None for anything else."""
    match = re.fullmatch(r"([0-9]{4})([0-9]{2})?", text)
    try:
        return Period.parse(f"{match[1]}-{match[2]}" if match[2] else match[1]) if match else None
    except ValueError:
        return None


class _Reader:
    def __init__(self, question: Question, file: str, problems: Problems) -> None:
        self._question, self._file, self._problems = question, file, problems
        self._rows: dict[Key, Trade] = {}
        self._parts: set[Key] = set()
        self._left: Counter[str] = Counter()

    def read(self, found: list[Row]) -> Read:
        for index, row in enumerate(found):
            self._take(index, row)
        for key in sorted(self._parts - self._rows.keys()):
            what = sentence(
                "{key} {key2} {key3} {key4}: there are parts of a total, but not the total",
                key=key[0],
                key2=key[1],
                key3=key[2],
                key4=key[4],
            )
            self._problems.add(self._file, what, "They are not added up: ask again later")
        by_period: dict[Period, list[Trade]] = defaultdict(list)
        for trade in self._rows.values():
            by_period[trade.period].append(trade)
        notes = tuple(f"{count} {what}" for what, count in self._left.items())
        return Read({period: tuple(by_period[period]) for period in sorted(by_period)}, notes)

    def _take(self, index: int, row: Row) -> None:
        before = len(self._problems)
        period = self._period(index, row)
        partner = self._partner(index, row)
        flow = str(row.get("flowCode"))
        if flow not in self._question.flows:
            self._left[
                sentence("rows of flow {flow}, which exports and imports already count, left out", flow=flow)
            ] += 1
            return
        classification, commodity = self._commodity(index, row)
        if len(self._problems) > before or period is None:
            return
        key = (partner, flow, period, classification, commodity)
        if any(row.get(name) not in totals for name, totals in _TOTALS.items()):
            self._parts.add(key)
            self._left["rows that are parts of a total left out"] += 1
            return
        value = row.get("primaryValue")
        if not isinstance(value, Decimal) or not value.is_finite() or value < 0:
            self._add(index, "primaryValue", sentence("“{value}” is no value", value=value))
            return
        self._keep(index, key, self._trade(index, row, key, value))

    def _keep(self, index: int, key: Key, trade: Trade) -> None:
        held = self._rows.setdefault(key, trade)
        if held.value != trade.value:
            what = sentence(
                "{value} stands here and {value2} in {location} for the same trade",
                value=trade.value,
                value2=held.value,
                location=held.location,
            )
            self._add(index, "primaryValue", what)

    def _trade(self, index: int, row: Row, key: Key, value: Decimal) -> Trade:
        partner, flow, period, classification, commodity = key
        weight = row.get("netWgt")
        if row.get("isNetWgtEstimated") and weight:
            self._left["estimated weights left out"] += 1
            weight = None
        if flow == "M" and row.get("cifvalue") is None and row.get("fobvalue") is not None:
            self._left["imports are valued free on board, without freight and insurance"] += 1
        # Neither reported by the country nor added up from what it reported: the service's own estimate.
        estimated = row.get("isReported") is False and row.get("isAggregate") is False
        return Trade(
            reporter=country(self._question.reporter),
            partner=partner,
            flow=flow,
            period=period,
            classification=classification,
            commodity=commodity,
            value=self._rounded(value),
            unit=UNIT,
            net_weight_kg=self._rounded(weight) if isinstance(weight, Decimal) and weight > 0 else None,
            status="e" if estimated else "",
            source="",
            location=f"data[{index}].primaryValue",
            place=Place(self._file, "", index + 1),
        )

    def _rounded(self, value: Decimal) -> Decimal:
        """Return a number of no more digits than the register takes; the service's have no more to tell."""
        kept = Context(prec=DIGITS).plus(value)
        if kept != value:
            self._left[sentence("figures rounded to {digits} digits", digits=DIGITS)] += 1
        return kept

    def _period(self, index: int, row: Row) -> Period | None:
        if row.get("typeCode", "C") != "C":
            self._add(index, "typeCode", sentence("“{code}” is not goods", code=row["typeCode"]))
        if row.get("freqCode", self._question.frequency) != self._question.frequency:
            self._add(index, "freqCode", sentence("“{code}” was not asked for", code=row["freqCode"]))
        period = period_of(str(row.get("period")))
        if period not in self._question.periods:
            self._add(index, "period", sentence("“{code}” was not asked for", code=row.get("period")))
        elif row.get("refYear", period.first.year) != period.first.year:
            self._add(
                index,
                "refYear",
                sentence("{year} contradicts the period {period}", year=row["refYear"], period=row["period"]),
            )
        return period

    def _partner(self, index: int, row: Row) -> str:
        if row.get("reporterCode") != self._question.reporter:
            self._add(
                index,
                "reporterCode",
                sentence("{code} was not asked for", code=row.get("reporterCode")),
            )
        if row.get("partnerCode") not in self._question.partners:
            self._add(
                index,
                "partnerCode",
                sentence("{code} was not asked for", code=row.get("partnerCode")),
            )
            return ""
        return country(int(row["partnerCode"]))

    def _commodity(self, index: int, row: Row) -> tuple[str, str]:
        code = str(row.get("cmdCode"))
        if code == "TOTAL":
            return "", code
        edition = str(row.get("classificationCode"))
        if edition not in HS_YEARS:
            self._add(
                index,
                "classificationCode",
                sentence("“{edition}” is no edition of the HS known here", edition=edition),
            )
        elif self._question.goods != "chapters" or not re.fullmatch(r"[0-9]{2}", code):
            self._add(index, "cmdCode", sentence("“{code}” was not asked for", code=code))
        return HS_YEARS.get(edition, ""), f"HS{code}"

    def _add(self, index: int, field: str, what: str) -> None:
        self._problems.add(self._file, what, _REMEDY, row=index + 1, column=field)


def _day(text: object) -> date | None:
    """Return the day of a moment like `2024-05-17T07:43:03.12`; the service writes 0001 for none."""
    try:
        found = date.fromisoformat(str(text)[:10])
    except ValueError:
        return None
    return found if found.year > 1900 else None
