"""Checks: identities of the workbook, and its figures against what was published, as live formulas."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.movement import Flows
from builder.facts.rounding import rounded
from builder.register.period import Period
from builder.register.said import numeral
from builder.wording.amounts import plain_number
from builder.wording.language import Country, Wording
from builder.wording.problems import told
from builder.workbook import formulas
from builder.workbook.content import Cell
from builder.workbook.figures import in_millions
from builder.workbook.ledger import Ledger
from builder.workbook.pages.carried import (
    WORLD,
    Figures,
    amounts,
    blocs_of,
    sources_by_key,
    thousands,
    trade_rows,
)
from builder.workbook.pages.trend import years

EXACT = Decimal("0.001")
# Publishers round each partner; what several hundred rounded rows may add up to, in USD million.
ROUNDED_AWAY = Decimal("0.5")
FIRST_ROW = 6
_CODES = {"Home": "HomeCode", "Partner": "PartnerCode"}


class _Checks:
    """Writes checks one after another and numbers them."""

    def __init__(self, ledger: Ledger, wording: Wording) -> None:
        self._ledger = ledger
        self._wording = wording
        self.agree = 0

    @property
    def size(self) -> int:
        """Return how many checks are written."""
        return self._ledger.size("CheckRows")

    def write(
        self, group: str, text: str, left: tuple[Decimal, str], right: tuple[Decimal, str], tolerance: Decimal
    ) -> None:
        """Write one check; each side is its value and its formula (empty for a number kept as it was)."""
        difference = rounded(left[0] - right[0], 6)
        holds = abs(difference) <= tolerance
        self.agree += holds
        # As the formula's FIXED prints it where Excel speaks the language of the workbook.
        shown = told(numeral(rounded(difference, 3), ",.3f"), self._wording.language)
        result = "workbook-check-agrees" if holds else "workbook-check-differs"
        self._ledger.add(
            "CheckRows",
            {
                "No": self.size + 1,
                "Group": self._wording.words(f"workbook-check-{group}"),
                "Check": text,
                "Left": Cell(*left),
                "Right": Cell(*right),
                "Difference": difference,
                "Tolerance": tolerance,
                "Result": self._wording.words(result, difference=shown),
            },
        )


def write_checks(ledger: Ledger, analysis: Analysis, wording: Wording) -> tuple[int, int]:
    """Write all checks; return how many agree, of how many."""
    checks = _Checks(ledger, wording)
    known = amounts(analysis)
    _identities(checks, analysis, wording)
    _worlds(checks, analysis, known, wording)
    _rows(checks, ledger, analysis, wording)
    _published(checks, analysis, wording)
    return checks.agree, checks.size


def _identities(checks: _Checks, analysis: Analysis, wording: Wording) -> None:
    """Check that exports and imports add up to turnover, and contributions to growth, in each block."""
    blocks = [(analysis.now, analysis.now_partner)]
    if analysis.latest_year.period != analysis.period:
        blocks.append((analysis.latest_year, analysis.latest_year_partner))
    row = 1
    for block in blocks:
        for word, flows in zip(("Home", "Partner"), block, strict=True):
            _adds_up(checks, word, flows, row, wording)
        row += 6


def _adds_up(checks: _Checks, word: str, flows: Flows, row: int, wording: Wording) -> None:
    whole, parts = flows.turnover.value, (flows.exports.value, flows.imports.value)
    if any(fact.missing for fact in (whole, *parts)):
        return
    name, period = Country(flows.reporter), flows.period

    def cell(offset: int, column: str) -> str:
        return f"INDEX(SummaryRows[{word} {column}],{row + offset})"

    checks.write(
        "identity",
        wording.words("workbook-check-turnover", reporter=name, period=period),
        (sum((_millions(part) for part in parts), Decimal(0)), f"{cell(1, 'now')}+{cell(2, 'now')}"),
        (_millions(whole), cell(0, "now")),
        max(EXACT, sum((_half(fact) for fact in (whole, *parts)), Decimal(0))),
    )
    _grows(checks, flows, cell, wording)
    shares = (flows.exports_contribution, flows.imports_contribution)
    if flows.claimed or flows.turnover.growth.missing or any(fact.missing for fact in shares):
        return
    checks.write(
        "identity",
        wording.words("workbook-check-contributions", reporter=name, period=period),
        (shares[0].known + shares[1].known, f"{cell(4, 'now')}+{cell(5, 'now')}"),
        (flows.turnover.growth.known, f"{cell(0, 'growth')}*100"),
        EXACT,
    )


def _grows(checks: _Checks, flows: Flows, cell: Callable[[int, str], str], wording: Wording) -> None:
    """Check growth of turnover against exports and imports of both years, each worked out on its own."""
    moves = (flows.exports, flows.imports)
    rate = flows.turnover.growth
    if rate.missing or any(move.value.missing or move.base.missing for move in moves):
        return
    now, base = (
        sum((_millions(fact) for fact in facts), Decimal(0))
        for facts in ([move.value for move in moves], [move.base for move in moves])
    )
    if base <= 0:
        return
    # What the digits printed leave open, in points of growth.
    loose = sum((_half(fact) for move in moves for fact in (move.value, move.base)), Decimal(0))
    own = (rate.high - rate.low) / 2 if rate.high is not None and rate.low is not None else Decimal(0)
    after, before = (f"({cell(1, column)}+{cell(2, column)})" for column in ("now", "before"))
    checks.write(
        "identity",
        wording.words("workbook-check-growth", reporter=Country(flows.reporter), period=flows.period),
        ((now / base - 1) * 100, f"({after}/{before}-1)*100"),
        (rate.known, f"{cell(0, 'growth')}*100"),
        max(EXACT, rounded(loose / base * (1 + now / base) * 100 + (own if flows.claimed else 0), 6)),
    )


def _millions(fact: Fact) -> Decimal:
    value = in_millions(fact)
    assert value is not None
    return value


def _half(fact: Fact) -> Decimal:
    """Return half a unit of the last printed digit, in USD million; nothing for an official figure."""
    if fact.decimals is None or fact.high is None or fact.low is None:
        return Decimal(0)
    scale = _millions(fact) / fact.known if fact.known else Decimal(1)
    return (fact.high - fact.low) / 2 * scale


def _worlds(checks: _Checks, analysis: Analysis, known: Figures, wording: Wording) -> None:
    """Check that all partners add up to the total that the reporter publishes."""
    year, sources = analysis.latest_year.period, sources_by_key(analysis)
    for word, reporter in (("Home", analysis.home), ("Partner", analysis.partner)):
        for days, period, suffix in (("year", year, ""), ("year before", year.years_before(), " before")):
            for flow, column in (("X", "Exports"), ("M", "Imports")):
                total = known.get((reporter, WORLD, flow, period))
                if total is None:
                    continue
                code, source = _CODES[word], sources[reporter, WORLD, flow, period]
                named = _partners(known, reporter, flow, period)
                rest = total - named if total - named > ROUNDED_AWAY else Decimal(0)
                formula = f"SUMIFS(PartnerList[{column}{suffix}],PartnerList[Reporter],{code})"
                key = f"workbook-check-world-{column.lower()}"
                checks.write(
                    "sum",
                    wording.words(
                        f"{key}-rest" if rest else key,
                        reporter=Country(reporter),
                        period=period,
                        rest=plain_number(rest, 1, wording.language),
                    ),
                    (named + rest, f"{formula}+{rest:f}" if rest else formula),
                    (total, formulas.amount(code, f'"{WORLD}"', flow, days, source)),
                    ROUNDED_AWAY,
                )


def _partners(known: Figures, reporter: str, flow: str, period: Period) -> Decimal:
    apart = {WORLD} | blocs_of(reporter, known)
    return sum(
        (
            value
            for (who, partner, of_flow, at), value in known.items()
            if who == reporter and partner not in apart and (of_flow, at) == (flow, period)
        ),
        Decimal(0),
    )


def _rows(checks: _Checks, ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Check that no row of Data stands twice and that no source is later than the as-of date."""
    same = ",".join(
        f"Trade[{column}],Trade[{column}]"
        for column in ("Reporter", "Partner", "Flow", "First day", "Last day", "Commodity")
    )
    zero = (Decimal(0), "")
    checks.write(
        "rows",
        wording.words("workbook-check-doubles"),
        (Decimal(0), f"SUMPRODUCT((COUNTIFS({same})>1)*1)"),
        zero,
        Decimal(0),
    )
    later = sum(
        1
        for source in analysis.register.sources
        if source.published_to is not None and source.published_to > analysis.as_of
    )
    checks.write(
        "rows",
        wording.words("workbook-check-as-of"),
        (Decimal(later), 'COUNTIF(SourceRows[Published],">"&AsOf)'),
        (Decimal(later), ""),
        Decimal(0),
    )


def _published(checks: _Checks, analysis: Analysis, wording: Wording) -> None:
    """Check each figure of the pair against the number it was published with, kept here apart."""
    shown = set(years(analysis))
    pair = {analysis.home, analysis.partner}
    for at, row in enumerate(trade_rows(analysis)):
        if row.partner not in pair or row.period.kind != "year" or row.period.first.year not in shown:
            continue
        value = thousands(row) / 1000
        address = f"Data!$H${FIRST_ROW + at}"
        checks.write(
            "published",
            wording.words(
                "workbook-check-figure",
                reporter=Country(row.reporter),
                flow=wording.words(f"workbook-flow-{row.flow.lower()}"),
                period=row.period,
                row=str(FIRST_ROW + at),
                source=row.source,
            ),
            (value, f"{address}/1000"),
            (value, ""),
            EXACT,
        )
