"""Values as they are reported: from the current tables, from parts of a period, or from a headline claim."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from builder.facts.citing import cite
from builder.facts.fact import Fact, FactBook
from builder.facts.interval import Interval
from builder.facts.making import Subject, missing, total
from builder.facts.nomenclature import family
from builder.facts.reason import Why, because
from builder.facts.tabled import TradeKey, commodities_named, digits_printed, tiling
from builder.facts.units import factor, millions
from builder.register.definition import Definition
from builder.register.origin import Source
from builder.register.period import Period
from builder.register.rows import Trade
from builder.register.vintages import Vintage

# Official figures are shown to a tenth of a million: a table printed to fewer digits shows its own.
SHOWN_STEP = Decimal("0.1")


class Figures:
    """Looks up what a reporter says, each figure once, and keeps it in the book."""

    def __init__(self, definition: Definition, vintage: Vintage, book: FactBook) -> None:
        self.book = book
        self.vintage = vintage
        self.headline = definition.headline
        self.currency = definition.currency
        self._sources: Mapping[str, Source] = {s.id: s for s in vintage.register.sources}
        self._rows: dict[TradeKey, list[Trade]] = defaultdict(list)
        for row in vintage.data:
            self._rows[row.reporter, row.partner, row.flow, row.commodity].append(row)
        self._commodities: dict[tuple[str, str, str], tuple[str, ...]] = commodities_named(self._rows)
        self._product_sources: dict[TradeKey, str] = {}
        self._by_country = {
            (row.source, row.reporter, row.flow, row.period)
            for row in vintage.data
            if row.commodity == "TOTAL" and row.partner != "WLD" and row.value is not None
        }
        self._digits = digits_printed(vintage.data)
        self._first = self._first_editions()

    def source(self, source_id: str) -> Source:
        """Return a source known on the as-of date or standing in."""
        return self._sources[source_id]

    def partners(self, reporter: str, flow: str, period: Period) -> tuple[str, ...]:
        """Return the countries the reporter's table of that flow and period names, without the world."""
        return tuple(
            sorted(
                key[1]
                for key, rows in self._rows.items()
                if key[0] == reporter
                and key[2] == flow
                and key[3] == "TOTAL"
                and key[1] != "WLD"
                and any(row.period == period and row.value is not None for row in rows)
            )
        )

    def named_partners(self, reporter: str) -> frozenset[str]:
        """Return all that the reporter's tables of any flow and period name, the world among them."""
        tables = ((key[0], key[1], key[3]) for key, rows in self._rows.items() if rows)
        return frozenset(partner for who, partner, goods in tables if who == reporter and goods == "TOTAL")

    def commodities(self, reporter: str, partner: str, flow: str, period: Period) -> tuple[str, ...]:
        """Return the commodity codes, other than the total, held for the pair and period, sorted."""
        codes = self._commodities.get((reporter, partner, flow), ())
        return tuple(code for code in codes if self.held(reporter, partner, flow, period, code))

    def whole_of_products(
        self, reporter: str, partner: str, flow: str, period: Period, classification: str
    ) -> Fact:
        """Return the total that products are parts of: that of their own series, else the headline's."""
        headline = self.value(reporter, partner, flow, period)
        series = self._product_series(reporter, partner, flow, classification)
        if any(self._series(citation.source) == series for citation in headline.sources):
            return headline
        rows = [
            row
            for row in self._rows[reporter, partner, flow, "TOTAL"]
            if self._series(row.source) == series and row.value is not None
        ]
        if not tiling(rows, period):
            return headline
        measure = f"value.total_{classification.lower()}"
        subject = Subject(reporter, partner, flow, period)
        exact = next((row for row in rows if row.period == period), None)
        fact = self._from_row(subject, measure, exact) if exact else self._from_parts(subject, measure, rows)
        return self.book.add(fact)

    def years(self, reporter: str, partner: str, *, flows: int = 2) -> tuple[Period, ...]:
        """Return the full years for which so many of exports and imports are held in tables, oldest first.

        A year may be given as its months or quarters.
        """
        count: Counter[Period] = Counter()
        for flow in ("X", "M"):
            rows = self._series_rows(reporter, partner, flow, "TOTAL")
            named = {Period.year(row.period.first.year) for row in rows}
            count.update(year for year in named if self.held(reporter, partner, flow, year))
        return tuple(sorted(year for year, held in count.items() if held == flows))

    def held(self, reporter: str, partner: str, flow: str, period: Period, commodity: str = "TOTAL") -> bool:
        """Return whether the tables give that figure, as a row or as the sum of parts of the period."""
        return bool(tiling(self._series_rows(reporter, partner, flow, commodity), period))

    def value(self, reporter: str, partner: str, flow: str, period: Period, commodity: str = "TOTAL") -> Fact:
        """Return exports or imports from the tables: the row itself, or the sum of the parts that make it up.

        A partner without a row in a table of countries that does print the world's total has no trade: zero.
        """
        subject = Subject(reporter, partner, flow, period)
        measure = "value" if commodity == "TOTAL" else f"value.{commodity.lower()}"
        if subject.id(measure) in self.book:
            return self.book[subject.id(measure)]
        rows = self._series_rows(reporter, partner, flow, commodity)
        exact = next((row for row in rows if row.period == period and row.value is not None), None)
        if exact:
            return self.book.add(self._from_row(subject, measure, exact))
        world = self._world_row(reporter, flow, period, commodity)
        if world and not tiling(rows, period):
            zero = replace(world, value=Decimal(0), status="")
            return self.book.add(self._from_row(subject, measure, zero, absent=True))
        return self.book.add(self._from_parts(subject, measure, rows))

    def first_published(self, fact: Fact) -> date | None:
        """Return the day the first edition held that prints an official figure came out, None for none."""
        days = [
            self._first.get((fact.reporter, fact.partner, flow, fact.period)) for flow in parts(fact.flow)
        ]
        known = [day for day in days if day is not None]
        return max(known) if len(known) == len(days) else None

    def parts_after(self, fact: Fact, day: date) -> tuple[str, ...]:
        """Return which of the flows that make an official figure up first came out after a day."""
        days = {
            flow: self._first.get((fact.reporter, fact.partner, flow, fact.period))
            for flow in parts(fact.flow)
        }
        return tuple(flow for flow, out in days.items() if out is not None and out > day)

    def total(self, reporter: str, partner: str, period: Period) -> Fact:
        """Return turnover: exports plus imports of one reporter."""
        flows = tuple(self.value(reporter, partner, flow, period) for flow in parts("T"))
        return self.book.add(total(Subject(reporter, partner, "T", period), "value", flows))

    def _first_editions(self) -> dict[tuple[str, str, str, Period | None], date]:
        first: dict[tuple[str, str, str, Period | None], date] = {}
        for row in (*self.vintage.register.trade, *self.vintage.data):
            if row.commodity == "TOTAL":
                key = (row.reporter, row.partner, row.flow, row.period)
                day = self._sources[row.source].known_from
                first[key] = min(day, first.get(key, day))
        return first

    def _world_row(self, reporter: str, flow: str, period: Period, commodity: str) -> Trade | None:
        """Return the world's total of a table by country: one that names no country tells of none."""
        if commodity != "TOTAL":
            return None
        rows = self._preferred(self._rows[reporter, "WLD", flow, "TOTAL"], reporter, flow)
        return next(
            (
                row
                for row in rows
                if row.period == period
                and row.value is not None
                and (row.source, reporter, flow, period) in self._by_country
            ),
            None,
        )

    def _series(self, source_id: str) -> str:
        return self._sources[source_id].series or source_id

    def _series_rows(self, reporter: str, partner: str, flow: str, commodity: str) -> list[Trade]:
        """Return the rows of a series: the headline's, or the one that gives the products."""
        rows = self._rows.get((reporter, partner, flow, commodity), [])
        if commodity == "TOTAL":
            return self._preferred(rows, reporter, flow)
        series = self._product_series(reporter, partner, flow, family(commodity))
        return [row for row in rows if self._series(row.source) == series]

    def _product_series(self, reporter: str, partner: str, flow: str, classification: str) -> str:
        """Return the one series that products of a classification are taken from, so that none is mixed in.

        A series of the headline comes first, else the one that goes on longest.
        """
        key = (reporter, partner, flow, classification)
        if key not in self._product_sources:
            wanted = self.headline.get(f"{reporter}.{flow}", ())
            last: dict[str, tuple[int, int, str]] = {}
            for code in self._commodities.get(key[:3], ()):
                for row in self._rows[*key[:3], code] if family(code) == classification else ():
                    name = self._series(row.source)
                    place = next(
                        (at for at, item in enumerate(wanted) if item in (name, row.source)), len(wanted)
                    )
                    rank = (place, -row.period.last.toordinal(), name)
                    last[name] = min(rank, last.get(name, rank))
            self._product_sources[key] = min(last, key=lambda name: last[name], default="")
        return self._product_sources[key]

    def _preferred(self, rows: list[Trade], reporter: str, flow: str) -> list[Trade]:
        wanted = self.headline.get(f"{reporter}.{flow}", ())
        if not wanted:
            return rows

        def series(row: Trade) -> str:
            return self._sources[row.source].series

        listed = [row for row in rows if row.source in wanted or series(row) in wanted]
        return sorted(
            listed, key=lambda row: wanted.index(row.source if row.source in wanted else series(row))
        )

    def _from_row(self, subject: Subject, measure: str, row: Trade, *, absent: bool = False) -> Fact:
        assert row.value is not None
        bounds = Interval.exact(Decimal(0)) if absent else Interval.printed(row.value)
        source = self._sources[row.source]
        stand_in = row.source in self.vintage.stand_ins
        cited = replace(cite(row), location=row.location, absent=True) if absent else cite(row)
        return Fact(
            id=subject.id(measure),
            indicator="value",
            value=row.value,
            unit=row.unit,
            reporter=subject.reporter,
            partner=subject.partner,
            flow=subject.flow,
            period=subject.period,
            low=bounds.low,
            high=bounds.high,
            status=row.status,
            decimals=None if absent else self._decimals(row),
            edition=source.known_from.isoformat() if stand_in else "",
            method="absent" if absent else "",
            sources=(cited,),
        )

    def _decimals(self, row: Trade) -> int | None:
        """Return how many decimals a table prints, where they are too few for a decimal of a million."""
        printed = self._digits[row.source, row.unit]
        coarse = Decimal(1).scaleb(-printed) * factor(row.unit, millions(row.unit)) > SHOWN_STEP
        return printed if coarse else None

    def _from_parts(self, subject: Subject, measure: str, rows: list[Trade]) -> Fact:
        tiles = tiling(rows, subject.period)
        if not tiles:
            why = because(Why.NO_FIGURE, period=subject.period)
            return missing(subject, measure, f"{self.currency} thousand", why)
        facts = tuple(
            self.book.add(
                self._from_row(
                    Subject(subject.reporter, subject.partner, subject.flow, row.period), measure, row
                )
            )
            for row in tiles
        )
        return total(subject, measure, facts)


def parts(flow: str) -> tuple[str, ...]:
    """Return the flows of goods that make up a flow: exports and imports of turnover and of the balance."""
    return ("X", "M") if flow in ("T", "B") else (flow,)
