"""Product data: the rows that the formulas of the sheets about goods read."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.goods import Goods
from builder.facts.nomenclature import (
    HS,
    NO_SECTION,
    SITC,
    agricultural,
    chapter,
    hs_section,
    roman,
    sitc_section,
)
from builder.facts.units import factor, thousands
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, flag
from builder.workbook.ledger import Ledger

TOTAL = "TOTAL"


def write_goods(ledger: Ledger, analysis: Analysis) -> None:
    """Write each flow's total and all its product rows, of which some are counted and some are listed."""
    for seen in sorted(analysis.products.goods, key=lambda one: _order(analysis, one)):
        counted, listed = frozenset(seen.counted), frozenset(seen.listed)
        if not seen.whole.missing:
            _write(ledger, seen, TOTAL, seen.whole, NOT_APPLICABLE, NOT_APPLICABLE)
        for code, fact in seen.held.items():
            _write(ledger, seen, code, fact, _word(code in counted), _word(code in listed))


def _order(analysis: Analysis, seen: Goods) -> tuple[bool, bool, bool, str, int]:
    subject = seen.subject
    return (
        subject.reporter != analysis.home,
        subject.partner not in (analysis.home, analysis.partner),
        subject.flow != "X",
        seen.family,
        -subject.period.first.toordinal(),
    )


def _write(ledger: Ledger, seen: Goods, code: str, fact: Fact, counted: str, listed: str) -> None:
    subject = seen.subject
    good = code != TOTAL
    ledger.add(
        "GoodsRows",
        {
            "Reporter": subject.reporter,
            "Partner": subject.partner,
            "Flow": subject.flow,
            "First day": subject.period.first,
            "Last day": subject.period.last,
            "Classification": seen.family,
            "Commodity": code,
            "Value": fact.known * factor(fact.unit, thousands(fact.unit)),
            "Section": _section(code) if good else NOT_APPLICABLE,
            "Chapter": f"{HS}{chapter(code)}" if good and seen.family == HS else NOT_APPLICABLE,
            "Agricultural": _word(agricultural(code)) if good and seen.family == HS else NOT_APPLICABLE,
            "Counted": counted,
            "Listed": listed,
            "Status": flag(fact),
            "Source": ", ".join(dict.fromkeys(citation.source for citation in fact.sources)) or NOT_HELD,
        },
    )


def _section(code: str) -> str:
    """Return the section as the sheet of groups has it: `V`, `SITC3`, `other`."""
    if code.startswith(HS):
        section = hs_section(code)
        return section if section == NO_SECTION else roman(section)
    return f"{SITC}{sitc_section(code)}" if code.startswith(SITC) else NOT_APPLICABLE


def _word(held: bool) -> str:
    return "yes" if held else "no"
