"""Checks on figures: a number needs its unit, a gap its reason, and nobody trades with himself."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from builder.register.columns import NUMBER_UNITS
from builder.register.evidence import Evidence, at
from builder.register.problems import Problem
from builder.register.rows import Agreement, Claim, Trade
from builder.register.said import sentence

_NOTHING_TO_SHOW = ("x", "z")
_MAY_LACK_A_VALUE = ("c", *_NOTHING_TO_SHOW)


def trade_rows_hold_together(evidence: Evidence) -> Iterator[Problem]:
    """A trade row has two countries, a value or the reason for none, and a classification for its code."""
    for row in evidence.register.trade:
        yield from _two_countries(row)
        if row.value is None and row.status not in _MAY_LACK_A_VALUE:
            what = "there is no value, and no status that says why"
            yield at(
                row.place, "status", what, "Write x (not available), c (confidential) or z (not applicable)"
            )
        if row.value is not None and row.status in _NOTHING_TO_SHOW:
            what = sentence(
                "the status {status} says that there is no value, but there is one", status=row.status
            )
            yield at(row.place, "status", what, "Empty the value or mend the status")
        yield from _not_negative(row, "value", row.value)
        yield from _not_negative(row, "net_weight_kg", row.net_weight_kg)
        if row.commodity != "TOTAL" and not row.classification:
            what = sentence("the code {commodity} has no classification", commodity=row.commodity)
            yield at(row.place, "classification", what, "Write which one it is of, e.g. HS2017")


def claims_hold_together(evidence: Evidence) -> Iterator[Problem]:
    """A claimed number has a unit and a qualifier; its period says how it is known."""
    for row in evidence.register.claims:
        yield from _two_countries(row)
        yield from _measured(row)
        yield from _unit_fits(row)
        if row.value is not None and not row.qualifier:
            what = "the number has no qualifier"
            yield at(
                row.place, "qualifier", what, "Write exactly, or the source's word: about, nearly, more than"
            )
        if row.period is not None and not row.period_basis:
            what = "nothing says how the period is known"
            yield at(row.place, "period_basis", what, "Write stated where the source gives it, else inferred")
        if row.indicator == "value" and row.flow != "B":
            yield from _not_negative(row, "value", row.value)


def agreements_hold_together(evidence: Evidence) -> Iterator[Problem]:
    """An agreement's value has a unit and is not negative."""
    for row in evidence.register.agreements:
        yield from _measured(row)
        yield from _not_negative(row, "value", row.value)


def targets_hold_together(evidence: Evidence) -> Iterator[Problem]:
    """A target for trade says which flow; one for exports, imports or turnover is not negative."""
    for row in evidence.register.targets:
        if row.indicator == "value" and not row.flow:
            what = "nothing says which trade the target is for"
            remedy = "Write T for turnover, X, M or B; of other things name the indicator, e.g. investment"
            yield at(row.place, "flow", what, remedy)
        if row.flow in ("X", "M", "T") and row.value < 0:
            yield at(
                row.place,
                "value",
                sentence("the target {value} is negative", value=row.value),
                "Take the minus away",
            )


def _two_countries(row: Trade | Claim) -> Iterator[Problem]:
    if row.reporter and row.reporter == row.partner:
        what = sentence("reporter and partner are both {reporter}", reporter=row.reporter)
        yield at(row.place, "partner", what, "Write the country traded with")


def _unit_fits(row: Claim) -> Iterator[Problem]:
    """A value of trade is money, a growth rate or a share a percentage: other units cannot be compared."""
    if row.value is None or not row.unit:
        return
    percent = row.unit == "percent"
    if row.indicator in ("growth", "share") and not percent:
        what = sentence(
            "the indicator is {indicator}, but the unit is {unit}", indicator=row.indicator, unit=row.unit
        )
        yield at(row.place, "unit", what, "Write percent, or mend the indicator")
    if row.indicator == "value" and (percent or row.unit in NUMBER_UNITS):
        what = sentence("the indicator is value, but the unit is {unit}", unit=row.unit)
        yield at(row.place, "unit", what, "Write a unit of money, or mend the indicator")


def _measured(row: Claim | Agreement) -> Iterator[Problem]:
    if row.value is not None and not row.unit:
        yield at(row.place, "unit", "the number has no unit", "Write the unit as printed, e.g. USD million")


def _not_negative(row: Trade | Claim | Agreement, column: str, value: Decimal | None) -> Iterator[Problem]:
    if value is not None and value < 0:
        remedy = "Take the minus away; corrections belong to an edition of their own"
        yield at(row.place, column, sentence("the value {value} is negative", value=value), remedy)
