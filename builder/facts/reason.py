"""Why a fact is not there: a key and its arguments. Its words are a message, one for each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from builder.register.period import Period

ReasonArgument = Period | int


class Why(StrEnum):
    """The keys of reasons; the message of `no-figure` is `reason-no-figure`."""

    NO_FIGURE = "no-figure"
    NO_HEADLINE = "no-headline"
    NO_GROWTH_SAID = "no-growth-said"
    NO_BASE = "no-base"
    NO_BOUND = "no-bound"
    NO_PERCENTAGE = "no-percentage"
    NO_GROWTH_RATE = "no-growth-rate"
    FEW_YEARS = "few-years"
    FIRST_YEAR_ZERO = "first-year-zero"
    NO_PARTNER_TABLE = "no-partner-table"
    NO_TRADE = "no-trade"
    UNNAMED_PARTNERS = "unnamed-partners"
    BLOC = "bloc"
    NO_HS_ROWS = "no-hs-rows"
    NO_SITC_ROWS = "no-sitc-rows"
    NO_PRODUCT_ROWS = "no-product-rows"
    NO_ROWS_OF_GOODS = "no-rows-of-goods"
    OTHER_GOODS = "other-goods"
    REST_DIFFERS = "rest-differs"
    FARM_BY_HS = "farm-by-hs"
    ABOVE_TOTAL = "above-total"
    NO_WORLD_PRODUCTS = "no-world-products"
    NOTHING_TRADED = "nothing-traded"
    NO_DEADLINE = "no-deadline"
    NO_START = "no-start"
    EARLIER_NOT_HELD = "earlier-not-held"
    NOT_REACHED = "not-reached"
    ALREADY_REACHED = "already-reached"
    NOT_GROWN = "not-grown"
    TOO_FAR = "too-far"
    DONE = "done"
    NO_DUE_DATE = "no-due-date"
    FEW_DATES = "few-dates"
    NO_ROUNDING = "no-rounding"
    SUBJECT_UNCLEAR = "subject-unclear"
    NOTHING_TO_COMPARE = "nothing-to-compare"
    DAYS_DIFFER = "days-differ"
    NOT_SAID = "not-said"
    NOTHING_COUNTED = "nothing-counted"


# What the message of a key is told; a key that is not here takes nothing.
ARGUMENTS: Mapping[Why, tuple[str, ...]] = MappingProxyType(
    {
        Why.NO_FIGURE: ("period",),
        Why.NO_HEADLINE: ("period",),
        Why.NO_HS_ROWS: ("period",),
        Why.NO_SITC_ROWS: ("period",),
        Why.NO_PRODUCT_ROWS: ("period",),
        Why.NO_ROWS_OF_GOODS: ("period",),
        Why.EARLIER_NOT_HELD: ("year",),
        Why.TOO_FAR: ("years",),
    }
)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a fact has no value: the key of a message and what the message is told.

    Raises ValueError where the arguments are not those of the key.
    """

    key: Why
    arguments: tuple[tuple[str, ReasonArgument], ...] = ()

    def __post_init__(self) -> None:
        given, wanted = tuple(name for name, _ in self.arguments), ARGUMENTS.get(self.key, ())
        if given != wanted:
            raise ValueError(f"the reason {self.key} takes {wanted or 'no arguments'}, not {given}")

    def __str__(self) -> str:
        """Return the key with its arguments, for those who read code."""
        return " ".join([str(self.key), *(f"{name}={value}" for name, value in self.arguments)])


def because(key: Why, **arguments: ReasonArgument) -> Reason:
    """Return the reason of that key; raises ValueError where the arguments are not those of the key."""
    return Reason(key, tuple(arguments.items()))
