"""Facts: figures of the memos that stand on no other sheet."""

from __future__ import annotations

from collections.abc import Iterable

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.units import is_money
from builder.wording.language import Wording
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, filled, flag, money, number, share
from builder.workbook.ledger import Content, Ledger

_TABLE = "FactRows"
_NUMBERS = ("USD million", "Percentage", "Number")


def write_facts(ledger: Ledger, analysis: Analysis, wording: Wording, wanted: Iterable[str]) -> None:
    """Write one row for each fact that is wanted and has no cell yet."""
    for fact_id in dict.fromkeys(wanted):
        if fact_id in analysis.facts and not ledger.holds(fact_id):
            ledger.add(_TABLE, _row(analysis.facts[fact_id], wording))
    if not ledger.size(_TABLE):
        columns = ("Reporter", "Partner", "Period", *_NUMBERS, "Unit", "Status", "Source", "ID")
        empty: dict[str, Content] = dict.fromkeys(columns, NOT_APPLICABLE)
        ledger.add(_TABLE, empty | {"Indicator": wording.words("workbook-no-facts")})


def _row(fact: Fact, wording: Wording) -> dict[str, Content]:
    numbers: dict[str, Content] = dict.fromkeys(_NUMBERS, NOT_APPLICABLE)
    if is_money(fact.unit):
        numbers["USD million"] = money(fact)
    elif fact.unit == "percent":
        numbers["Percentage"] = share(fact)
    else:
        numbers["Number"] = number(fact)
    cited = dict.fromkeys(citation.source for citation in fact.sources)
    return {
        "ID": fact.id,
        "Indicator": wording.words("workbook-indicator", indicator=fact.indicator.partition(".")[0]),
        "Reporter": filled(fact.reporter),
        "Partner": filled(fact.partner),
        "Period": wording.period(fact.period, "short") if fact.period else NOT_HELD,
        **numbers,
        "Unit": "USD million" if is_money(fact.unit) else fact.unit,
        "Status": flag(fact),
        "Source": ", ".join(cited) or NOT_HELD,
    }
