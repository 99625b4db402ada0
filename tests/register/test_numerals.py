from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.register.cells import Unreadable
from builder.register.numerals import number, parse_number, whole_number

plain = st.from_regex(r"-?(0|[1-9][0-9]{0,7})(\.[0-9]{1,7})?", fullmatch=True)


@given(plain)
def test_a_plain_number_is_read_digit_by_digit(text):
    read = parse_number(text)
    assert read == Decimal(text)
    assert f"{read:f}" == (text if read else text.removeprefix("-"))


@given(st.text(max_size=12) | st.floats().map(str) | plain.map(lambda text: text.replace(".", ",")))
def test_anything_else_is_refused_never_guessed(text):
    try:
        read = parse_number(text)
    except Unreadable as refusal:
        assert refusal.what and refusal.remedy
    else:
        assert text.isascii() and set(text) <= set("-.0123456789")
        assert read.is_finite() and abs(read) < 10**15


@given(plain)
def test_the_number_suggested_for_a_decimal_comma_is_the_one_meant(text):
    if "." not in text:
        return
    try:
        parse_number(text.replace(".", ","))
    except Unreadable as refusal:
        suggested = refusal.remedy.removeprefix("Write ")
        assert text in suggested.split(", ")[0].split(" or ")
    else:
        raise AssertionError("a decimal comma was read")


@given(st.integers(min_value=10**15) | st.integers(max_value=-(10**15)))
def test_a_number_too_large_to_be_true_is_refused(value):
    with pytest.raises(Unreadable, match="too large"):
        parse_number(str(value))


@given(
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12).map(
        lambda f: round(f, 2)
    )
)
def test_a_number_of_a_workbook_is_read_as_it_was_typed(typed):
    assert number(Decimal(repr(typed))) == Decimal(repr(typed))


@pytest.mark.parametrize(("text", "meant"), [("0", 0), ("12", 12), ("-0", 0)])
def test_whole_numbers(text, meant):
    assert whole_number(text) == meant


@pytest.mark.parametrize("text", ["1.0", "-3", "twelve", "1e3"])
def test_what_is_not_a_whole_number(text):
    with pytest.raises(Unreadable):
        whole_number(text)


def test_minus_zero_is_zero():
    assert str(parse_number("-0.0")) == "0.0"
