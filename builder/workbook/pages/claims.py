"""Claims: what was said in public by the as-of date, with the interval of each number."""

from __future__ import annotations

from decimal import Decimal

from builder.facts.analysis import Analysis
from builder.facts.claimed import claim_fact
from builder.facts.interval import last_digit
from builder.facts.units import common, factor
from builder.register.rows import Claim
from builder.wording.language import Wording
from builder.workbook.figures import NOT_APPLICABLE, NOT_HELD, filled, money, number, own_words, share
from builder.workbook.ledger import Content, Ledger


def write_claims(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    """Write one row a statement."""
    if not analysis.register.claims:
        ledger.add("ClaimRows", _nothing(analysis, wording))
    for claim in analysis.register.claims:
        ledger.add("ClaimRows", _row(claim, analysis, wording))


def _nothing(analysis: Analysis, wording: Wording) -> dict[str, Content]:
    columns = (
        *("ID", "Reporter", "Partner", "Flow", "First day", "Last day", "As printed", "Value", "Unit"),
        *("Qualifier", "Step", "Factor", "Lowest", "Highest", "Said by", "Office", "Source", "Quote"),
    )
    empty: dict[str, Content] = dict.fromkeys(columns, NOT_HELD)
    none = {analysis.money: NOT_APPLICABLE, "Percentage": NOT_APPLICABLE}
    return empty | none | {"Subject": wording.words("workbook-no-claims")}


def _row(claim: Claim, analysis: Analysis, wording: Wording) -> dict[str, Content]:
    value, is_percent = claim.value, claim.unit == "percent"
    # An amount in another currency than the report's stands in its own unit alone.
    is_own = common(claim.unit) == analysis.money
    fact = claim_fact(claim) if value is not None else None
    shown: Content = NOT_HELD if fact is None else number(fact).cell
    if fact is not None and fact.id in analysis.facts and not is_own and not is_percent:
        shown = number(fact)
    step = NOT_HELD if value is None else last_digit(value)
    low, high = bounds(value, claim.qualifier, step)
    return {
        "ID": claim.id,
        "Subject": subject(claim, wording),
        "Reporter": filled(claim.reporter),
        "Partner": filled(claim.partner),
        "Flow": filled(claim.flow),
        "First day": claim.period.first if claim.period else NOT_HELD,
        "Last day": claim.period.last if claim.period else NOT_HELD,
        "As printed": own_words(claim.printed),
        "Value": shown,
        "Unit": filled(claim.unit),
        "Qualifier": filled(claim.qualifier),
        "Step": step,
        "Factor": factor(claim.unit, analysis.money) if is_own else NOT_APPLICABLE,
        analysis.money: money(fact) if fact and is_own else NOT_APPLICABLE,
        "Percentage": share(fact) if fact and is_percent else NOT_APPLICABLE,
        "Lowest": low,
        "Highest": high,
        "Said by": own_words(claim.speaker),
        "Office": own_words(claim.office),
        "Source": claim.source,
        "Quote": own_words(claim.quote),
    }


def subject(claim: Claim, wording: Wording) -> str:
    """Return what a claim is about, in words."""
    period = wording.period(claim.period, "short") if claim.period else ""
    parts = (
        wording.words("workbook-indicator", indicator=claim.indicator),
        claim.flow and wording.words(f"workbook-flow-{claim.flow.lower()}"),
    )
    scope = "" if claim.scope in ("", "total") else wording.words("workbook-scope", scope=claim.scope)
    return ", ".join(part for part in (*parts, scope, period) if part)


def bounds(value: Decimal | None, qualifier: str, step: Decimal | str) -> tuple[Decimal | str, Decimal | str]:
    """Return lowest and highest as the sheet's formulas give them."""
    if value is None or isinstance(step, str):
        return NOT_HELD, NOT_HELD
    wide = step if qualifier == "about" else step / 2
    low: Decimal | str = (
        "open" if qualifier == "less than" else value - (Decimal(0) if qualifier == "more than" else wide)
    )
    high: Decimal | str = (
        "open"
        if qualifier == "more than"
        else value + (Decimal(0) if qualifier in ("nearly", "less than") else wide)
    )
    return low, high
