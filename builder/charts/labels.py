"""`Labels`: facts and names as the short words that stand inside a chart, in the language of the wording."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from builder.charts.bar import Bar
from builder.facts.fact import Fact
from builder.facts.reason import Why, because
from builder.facts.rounding import rounded
from builder.facts.units import factor, millions
from builder.register.period import Period
from builder.wording.spans import plain

if TYPE_CHECKING:
    from builder.wording.language import Wording

PERCENT_DECIMALS = 1


class Labels:
    """Says what a chart's labels say; every number goes through the wording's own forms."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def words(self, message: str, **args: str) -> str:
        """Return a message of the charts as plain words."""
        return plain(self.wording.say(message, **args))

    def country(self, code: str) -> str:
        """Return a country's name."""
        return self.wording.country(code)

    def value(self, fact: Fact) -> str:
        """Return a bare number with its qualifier: “469.7”, “about 400”, “[x]”."""
        shown = self.wording.show(fact, "bare").text
        if fact.missing or fact.qualifier == "exactly":
            return shown
        return self.words("chart-qualified", value=shown, qualifier=fact.qualifier.replace(" ", "-"))

    def percent(self, fact: Fact) -> str:
        """Return a change in percent with its sign: “+17.5%”, “[x]”."""
        return self.wording.show(fact, "plus").text

    def value_and_growth(self, value: Fact, growth: Fact) -> str:
        """Return a number and how it changed: “469.7, up 17.5%”; the number alone where that is not known."""
        if value.missing or growth.missing:
            return self.value(value)
        return self.words(
            "chart-value-and-growth",
            value=self.value(value),
            direction=direction(growth),
            growth=self.wording.show(growth, "unsigned").text,
        )

    def year(self, period: Period) -> str:
        """Return the year of a period that lies in one, else the period's short name."""
        if period.first.year == period.last.year:
            return f"{period.first.year}"
        return self.wording.period(period, "short")

    def round_value(self, value: float, cited: Fact) -> str:
        """Return a round value of an axis in the form of the facts that it measures."""
        exact = Decimal(str(value))
        whole = exact == exact.to_integral_value()
        mark = Fact(
            "chart.mark",
            "value",
            exact,
            millions(cited.unit),
            decimals=0 if whole else 1,
            derived_from=(cited.id,),
        )
        return self.wording.show(mark, "bare").text

    def not_held(self, year: int, unit: str) -> str:
        """Return the mark of a year between two others for which no figure is held."""
        why = because(Why.NO_FIGURE, period=Period.year(year))
        gap = Fact(f"chart.gap.y{year}", "value", None, unit, status="x", reason=why)
        return self.wording.show(gap, "bare").text

    def by_year(self, facts: Sequence[tuple[Period, Fact]], *, last_strong: bool = False) -> tuple[Bar, ...]:
        """Return a bar a year, oldest first; a year between that is not held becomes one without a value."""
        held = {period.first.year: fact for period, fact in facts}
        if not held:
            return ()
        first, last = min(held), max(held)
        unit = held[first].unit
        bars = []
        for year in range(first, last + 1):
            fact = held.get(year)
            shown = self.value(fact) if fact else self.not_held(year, unit)
            bars.append(Bar(f"{year}", amount(fact), shown, last_strong and year == last))
        return tuple(bars)


def amount(fact: Fact | None) -> float | None:
    """Return a fact of money in millions; None where there is none.

    Raises ValueError for a fact that is not money.
    """
    if fact is None or fact.value is None:
        return None
    return float(fact.value * factor(fact.unit, millions(fact.unit)))


def direction(change: Fact) -> str:
    """Return `up`, `down` or `same`, as the change reads once it is rounded for print."""
    decimals = PERCENT_DECIMALS if change.decimals is None else change.decimals
    value = rounded(change.known, decimals)
    if value == 0:
        return "same"
    return "up" if value > 0 else "down"
