"""Facts: figures of the memos that stand on no other sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.units import common, is_money
from builder.wording.language import Wording
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, filled, marks, money, number, share, whole
from builder.workbook.ledger import Content, Entry, Ledger
from builder.workbook.pages.marks import sources_named

_TABLE = "FactRows"
_OTHERS = ("Percentage", "Number")
COUNTED = ("count", "days", "rank", "year")


def write_facts(ledger: Ledger, analysis: Analysis, wording: Wording, wanted: Iterable[str]) -> None:
    """Write one row for each fact that is wanted and has no cell yet."""
    for fact_id in dict.fromkeys(wanted):
        if fact_id in analysis.facts and not ledger.holds(fact_id):
            ledger.add(_TABLE, _row(analysis.facts[fact_id], analysis, wording))
    if not ledger.size(_TABLE):
        columns = (
            "Reporter",
            "Partner",
            "Period",
            analysis.money,
            *_OTHERS,
            "Unit",
            "Status",
            "Source",
            "ID",
        )
        empty: dict[str, Content] = dict.fromkeys(columns, NOT_APPLICABLE)
        ledger.add(_TABLE, empty | {"Indicator": wording.words("workbook-no-facts")})


def _counted(fact: Fact) -> Entry:
    """Return a count as a whole number, which the column's one decimal would spoil."""
    entry = whole(fact)
    return replace(entry, cell=replace(entry.cell, number_format="0"))


def _row(fact: Fact, analysis: Analysis, wording: Wording) -> dict[str, Content]:
    numbers: dict[str, Content] = dict.fromkeys((analysis.money, *_OTHERS), NOT_APPLICABLE)
    unit = common(fact.unit) if is_money(fact.unit) else fact.unit
    if unit == analysis.money:
        numbers[unit] = money(fact)
    elif is_money(unit):
        numbers["Number"] = money(fact)
    elif fact.unit == "percent":
        numbers["Percentage"] = share(fact)
    else:
        numbers["Number"] = _counted(fact) if fact.unit in COUNTED else number(fact)
    return {
        "ID": fact.id,
        "Indicator": wording.words("workbook-indicator", indicator=fact.indicator.partition(".")[0]),
        "Reporter": filled(fact.reporter),
        "Partner": filled(fact.partner),
        "Period": wording.period(fact.period, "short") if fact.period else NOT_HELD,
        **numbers,
        "Unit": unit,
        "Status": marks(fact),
        "Source": sources_named((citation.source for citation in fact.sources), analysis),
    }
