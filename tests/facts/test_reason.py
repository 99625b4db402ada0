"""Reasons are keys with arguments."""

from pathlib import Path

import pytest

import builder.facts
from builder.facts.fact import Fact
from builder.facts.reason import ARGUMENTS, Why, because
from builder.register.period import Period

FACTS = Path(builder.facts.__file__).parent


def test_a_reason_takes_what_its_key_says_and_nothing_else():
    assert because(Why.NO_FIGURE, period=Period.year(2022)).arguments == (("period", Period.year(2022)),)
    with pytest.raises(ValueError, match="no-figure takes"):
        because(Why.NO_FIGURE)
    with pytest.raises(ValueError, match="no arguments"):
        because(Why.NO_TRADE, years=3)


def test_a_missing_fact_names_its_reason_to_who_asks_for_the_value():
    fact = Fact("a.b", "value", None, "count", status="x", reason=because(Why.TOO_FAR, years=30))
    with pytest.raises(ValueError, match=r"a\.b is not available: too-far years=30"):
        _ = fact.known


def test_every_key_is_given_somewhere():
    code = "".join(path.read_text() for path in FACTS.parent.rglob("*.py") if path.name != "reason.py")
    assert [key.name for key in Why if f"Why.{key.name}" not in code] == []


def test_every_key_with_arguments_is_a_key():
    assert set(ARGUMENTS) <= set(Why)
