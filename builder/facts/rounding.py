"""The one rule of rounding: half away from zero, on the unrounded value, once."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Return `value` to that many decimals, half away from zero; negative decimals are tens, hundreds, …"""
    unit = Decimal(1).scaleb(-decimals)
    steps = (value / unit).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return steps * unit
