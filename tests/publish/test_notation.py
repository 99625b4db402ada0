"""JSON as the manifest is written."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.publish.notation import written

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def same(value: object) -> object:
    """Return the value with every number as Decimal, as it is read back."""
    if isinstance(value, list):
        return [same(item) for item in value]
    if isinstance(value, dict):
        return {key: same(item) for key, item in value.items()}
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


@given(VALUES)
def test_whatever_is_written_is_read_back_by_any_json_reader(value: object) -> None:
    def lawful(text: object) -> bool:
        try:
            json.dumps(text, default=str, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            return False
        return True

    if lawful(value):
        assert json.loads(written(value), parse_float=Decimal, parse_int=Decimal) == same(value)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("12.70", "12.70"),
        ("1E+3", "1000"),
        ("0.1", "0.1"),
        ("1E-7", "0.0000001"),
        ("-3", "-3"),
        ("755400", "755400"),
    ],
)
def test_a_decimal_stands_exactly_without_an_exponent(number: str, text: str) -> None:
    assert written(Decimal(number)) == f"{text}\n".encode()


def test_keys_are_sorted_and_lines_indented_by_one() -> None:
    assert written({"b": [1, None], "a": {}}) == b'{\n "a": {},\n "b": [\n  1,\n  null\n ]\n}\n'


@pytest.mark.parametrize("number", ["NaN", "Infinity"])
def test_what_is_no_number_is_refused(number: str) -> None:
    with pytest.raises(ValueError, match=number):
        written({"a": Decimal(number)})


@pytest.mark.parametrize("value", [1.5, b"x", {1: 2}, object()])
def test_what_has_no_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        written(value)
