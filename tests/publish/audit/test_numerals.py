"""Numbers in running text: digits as people write them, and words that count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.publish.audit.numerals import numerals


def found(text: str) -> list[str]:
    return [numeral.text for numeral in numerals(text, "en")]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It rose to 1,246.9 million.", ["1,246.9"]),
        ("рост на 1 246,9 млн", ["1 246,9"]),
        ("12 345 lorries", ["12 345"]),
        ("up 14%, then 3.5 points", ["14", "3.5"]),
        ("in 2022, 2023", ["2022", "2023"]),
        ("half of it, and ½ of that", ["half of", "½"]),
        ("It doubled; sales are up threefold.", ["doubled", "threefold"]),
        ("the third-largest partner", ["third-largest"]),
        ("the third largest partner", ["third largest"]),
        ("twenty-two lorries", ["twenty", "two"]),
        ("a hundred lorries", ["a hundred"]),
        ("hundreds of lorries", ["hundreds"]),
        ("٤٢ lorries", ["٤٢"]),
        ("➎ and ㊿ and 10⁹", ["➎", "㊿", "10", "⁹"]),
        (
            "one million, half a billion, one-fifth, several hundred",
            ["one million", "half a", "one-fifth", "hundred"],
        ),
        ("It trebled, and ranks third of all.", ["trebled", "third"]),
        ("one of the partners, at first", []),
        ("no number, someone, often, weight, twofaced, the first of all", []),
        ("The countries double-check", ["double"]),
    ],
)
def test_numbers_are_found_as_people_write_them(text, numbers):
    assert found(text) == numbers


@given(
    st.integers(0, 10**12),
    st.sampled_from(["{:,}", "{}", "{:,}.5", "${:,}", "{}%"]),
    st.text(alphabet="ab. ,", max_size=8),
)
def test_no_amount_written_in_digits_escapes(number, form, around):
    text = f"{around} {form.format(number)} {around}"
    digits = "".join(sign for sign in text if sign.isdigit())
    assert "".join(sign for one in found(text) for sign in one if sign.isdigit()) == digits
