"""Claims as facts: what somebody said, with the interval the printed digits and the qualifier allow."""

from __future__ import annotations

from builder.facts.citing import cite
from builder.facts.fact import Fact
from builder.facts.interval import Interval, digits
from builder.register.rows import Claim


def claim_fact(claim: Claim) -> Fact:
    """Return the claim as a fact in the unit it was printed in.

    Raises ValueError for a claim without a number.
    """
    if claim.value is None:
        raise ValueError(f"the claim {claim.id} has no number")
    bounds = Interval.printed(claim.value, claim.qualifier)
    return Fact(
        id=f"claim.{claim.id}",
        indicator=claim.indicator,
        value=claim.value,
        unit=claim.unit,
        reporter=claim.reporter,
        partner=claim.partner,
        flow=claim.flow,
        period=claim.period,
        low=bounds.low,
        high=bounds.high,
        qualifier=claim.qualifier,
        decimals=digits(claim.value),
        sources=(cite(claim),),
    )
