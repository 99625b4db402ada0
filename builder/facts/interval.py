"""What a printed number stands for, and arithmetic that keeps it.

A number printed to a digit stands for every value that rounds to it: 755.4 is [755.35, 755.45), for 755.45
is printed as 755.5.
“Nearly 19” is below 19 and rounds to it, “more than 2” has no upper end, “about 13” is taken as
one unit of its last digit to either side.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from builder.facts.rounding import rounded

HUNDRED = Decimal(100)
FINEST = 3
COARSEST = -9


@dataclass(frozen=True, slots=True)
class Interval:
    """The bounds of a number, the upper one not included unless they are one; None is open on that side."""

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def printed(cls, value: Decimal, qualifier: str = "exactly") -> Interval:
        """Return what a number printed as `value` with that qualifier stands for."""
        step = last_digit(value)
        half = step / 2
        match qualifier:
            case "nearly":
                return cls(value - half, value)
            case "more than":
                return cls(value, None)
            case "less than":
                return cls(None, value)
            case "about":
                return cls(value - step, value + step)
        return cls(value - half, value + half)

    @classmethod
    def exact(cls, value: Decimal) -> Interval:
        """Return the interval that holds one value."""
        return cls(value, value)

    @property
    def width(self) -> Decimal | None:
        """Return how wide the interval is; None where it is open."""
        return None if self.low is None or self.high is None else self.high - self.low

    def overlaps(self, other: Interval) -> bool:
        """Return whether some value lies in both: 755.4 and 755.5 meet at 755.45, which is no 755.4."""
        return not (self._below(other) or other._below(self))

    def _below(self, other: Interval) -> bool:
        """Return whether all of this lies below all of the other."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and self.low != self.high)

    def scaled(self, factor: Decimal) -> Interval:
        """Return the interval times a positive factor."""
        return Interval(
            None if self.low is None else self.low * factor, None if self.high is None else self.high * factor
        )

    def __add__(self, other: Interval) -> Interval:
        return Interval(_sum(self.low, other.low), _sum(self.high, other.high))

    def __sub__(self, other: Interval) -> Interval:
        return Interval(_difference(self.low, other.high), _difference(self.high, other.low))

    def over(self, other: Interval) -> Interval:
        """Return this divided by an interval of positive numbers, for a positive or a negative dividend."""
        if other.low is None or other.high is None or other.low <= 0:
            return Interval(None, None)
        low = None if self.low is None else min(self.low / other.low, self.low / other.high)
        high = None if self.high is None else max(self.high / other.low, self.high / other.high)
        return Interval(low, high)


def last_digit(value: Decimal) -> Decimal:
    """Return one unit of the last digit `value` is written with, 0.1 for 755.4; 1 for 300."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)


def digits(value: Decimal) -> int:
    """Return the decimals `value` is written with."""
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def supported_decimals(value: Decimal, interval: Interval) -> int | None:
    """Return the finest decimals a derived number may be printed with.

    Printed as “about” it stands for one unit of its last digit to either side, and that must hold the
    whole interval. Negative decimals are tens, hundreds, …; None where the interval is open.
    """
    if interval.low is None or interval.high is None:
        return None
    for decimals in range(FINEST, COARSEST, -1):
        step, shown = Decimal(1).scaleb(-decimals), rounded(value, decimals)
        if shown - step <= interval.low and interval.high <= shown + step:
            return decimals
    return None


def _sum(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or right is None else left + right


def _difference(left: Decimal | None, right: Decimal | None) -> Decimal | None:
    return None if left is None or right is None else left - right
