from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.facts.fact import Fact, FactBook
from builder.facts.interval import Interval, supported_decimals
from builder.facts.reason import Why, because
from builder.facts.rounding import rounded

numbers = st.decimals("-1e9", "1e9", places=3)


@pytest.mark.parametrize(
    ("value", "qualifier", "low", "high"),
    [
        ("755.4", "exactly", "755.35", "755.45"),
        ("19", "nearly", "18.5", "19"),
        ("1.3", "exactly", "1.25", "1.35"),
        ("1.2", "more than", "1.2", None),
        ("13", "about", "12", "14"),
    ],
)
def test_printed_digits_and_qualifier_bound_a_number(value, qualifier, low, high):
    bounds = Interval.printed(Decimal(value), qualifier)
    assert bounds == Interval(Decimal(low), None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("755.4", "755.5", False),
        ("1.2", "1.3", False),
        ("12", "13", False),
        ("755.4", "755", True),
        ("1246.9", "1247", True),
        ("0", "0", True),
    ],
)
def test_two_printed_numbers_agree_only_where_some_number_is_printed_as_both(one, other, meet):
    left, right = Interval.printed(Decimal(one)), Interval.printed(Decimal(other))
    assert left.overlaps(right) is right.overlaps(left) is meet


@pytest.mark.parametrize(("number", "printed", "meet"), [("1.25", "1.3", True), ("1.25", "1.2", False)])
def test_an_exact_half_is_printed_as_the_number_above(number, printed, meet):
    exact, rough = Interval.exact(Decimal(number)), Interval.printed(Decimal(printed))
    assert exact.overlaps(rough) is rough.overlaps(exact) is meet


@given(numbers, numbers, st.decimals(0, 1000, places=3), st.decimals(0, 1000, places=3))
def test_arithmetic_keeps_every_value_an_interval_holds(left, right, wide, narrow):
    one, other = Interval(left - wide, left + wide), Interval(right - narrow, right + narrow)
    added, taken = one + other, one - other
    assert added.low <= left + right <= added.high
    assert taken.low <= left - right <= taken.high


@given(numbers, st.decimals("0.001", 1000, places=3))
def test_a_number_printed_about_covers_its_whole_interval(value, wide):
    bounds = Interval(value - wide, value + wide)
    decimals = supported_decimals(value, bounds)
    step = Decimal(1).scaleb(-decimals)
    shown = rounded(value, decimals)
    assert shown - step <= bounds.low and bounds.high <= shown + step


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        ("0.05", 1, "0.1"),
        ("-0.05", 1, "-0.1"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("755.4", -1, "760"),
        ("755", -1, "760"),
    ],
)
def test_halves_round_away_from_zero(value, decimals, shown):
    assert rounded(Decimal(value), decimals) == Decimal(shown)


class TestFact:
    def test_a_value_without_a_source_cannot_be_made(self):
        with pytest.raises(ValueError, match="no source"):
            Fact("a.b", "value", Decimal(1), "count")

    def test_a_missing_fact_says_why(self):
        with pytest.raises(ValueError, match="no reason"):
            Fact("a.b", "value", None, "count")

    @pytest.mark.parametrize("name", ["", "A.b", "1a", "a..b", "a.b-c", "a" * 59])
    def test_an_id_that_breaks_the_contract_is_refused(self, name):
        with pytest.raises(ValueError, match="not a fact's id"):
            Fact(name, "value", None, "count", reason=because(Why.NOT_SAID))

    def test_one_id_means_one_fact(self):
        book = FactBook([Fact("a.b", "value", None, "count", reason=because(Why.NOT_SAID))])
        with pytest.raises(ValueError, match="two different facts"):
            book.add(Fact("a.b", "value", None, "count", reason=because(Why.NO_TRADE)))
