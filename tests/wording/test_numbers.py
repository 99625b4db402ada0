import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.facts.fact import Citation, Fact
from builder.facts.reason import Why, because
from builder.register.columns import UNITS
from builder.wording.messages import files
from builder.wording.numbers import UnknownForm, displayed_zero, shown

CITED = (Citation("kz-bns-2022", "2022!C45"),)


def fact(value, unit="USD thousand", *, decimals=None, qualifier="exactly"):
    return Fact("a.b", "value", Decimal(value), unit, decimals=decimals, qualifier=qualifier, sources=CITED)


@pytest.mark.parametrize(
    ("given_fact", "form", "words"),
    [
        (fact("1246876.979"), "value", "$1,246.9 million"),
        (fact("1246876.979"), "bare", "1,246.9"),
        (fact("196344.826"), "signed", "+196.3"),
        (fact("-359326.814"), "value", "−$359.3 million"),
        (fact("-359326.814"), "unsigned", "$359.3 million"),
        (fact("-359326.814"), "signed", "−359.3"),
        (fact("755.4", "USD million", decimals=1), "value", "$755.4 million"),
        (fact("757", "USD million", decimals=0), "value", "$757 million"),
        (fact("1.3", "USD billion", decimals=1), "value", "$1.3 billion"),
        (fact("1.3", "USD billion", decimals=1), "bare", "1,300"),
        (fact("2", "USD billion", decimals=0), "scaled", "$2 billion"),
        (fact("1246876.979"), "scaled", "$1.2 billion"),
        (fact("1.25", "USD billion", decimals=2), "scaled", "$1.25 billion"),
        (fact("1200", "USD million", decimals=-2, qualifier="about"), "scaled", "about $1.2 billion"),
        (fact("670.27", "USD million", decimals=0, qualifier="about"), "value", "about $670 million"),
        (fact("19", "percent", decimals=0, qualifier="nearly"), "value", "nearly 19%"),
        (fact("1.2", "USD billion", decimals=1, qualifier="more than"), "value", "more than $1.2 billion"),
        (fact("18.69", "percent"), "plus", "+18.7%"),
        (fact("-3.4", "percent"), "value", "−3.4%"),
        (fact("1", "points", decimals=0), "value", "1 percentage point"),
        (fact("10.44", "points", decimals=1), "value", "10.4 percentage points"),
        (fact("21", "rank"), "ordinal", "21st"),
        (fact("12", "rank"), "ordinal", "12th"),
        (fact("3", "rank"), "ordinal", "3rd"),
        (fact("7", "count"), "words", "seven"),
        (fact("13", "count"), "words", "13"),
        (fact("1204", "count"), "words", "1,204"),
        (fact("178", "percent"), "multiple", "more than doubled"),
        (fact("2025", "year"), "value", "2025"),
        (fact("1", "days"), "value", "1 day"),
        (fact("7.6", "sq km", decimals=1), "value", "7.6 sq km"),
        (fact("300", "vehicles per day", decimals=0), "value", "300 vehicles per day"),
        (fact("1", "companies", decimals=0), "value", "1 company"),
        (fact("1200", "KZT million", decimals=0), "value", "1,200 million tenge"),
    ],
)
def test_a_fact_is_shown_as_the_field_writes_it(given_fact, form, words):
    assert shown(given_fact, form, "en").replace("\u00a0", " ") == words


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_of_the_register_has_words_or_is_a_code(unit):
    words = re.sub(
        r"[^A-Za-z ]", "", shown(fact("5", unit, decimals=0), "value", "en").replace("\u00a0", " ")
    )
    codes = {"GWh", "MW", "kg", "km"}
    spoken = {
        word for name, text in files("en") if name == "numbers.ftl" for word in re.findall(r"\w+", text)
    }
    assert set(words.split()) <= spoken | codes


def test_a_missing_fact_shows_its_flag():
    assert (
        shown(
            Fact("a.b", "growth", None, "percent", status="z", reason=because(Why.NO_GROWTH_RATE)),
            "value",
            "en",
        )
        == "[z]"
    )


def test_an_unknown_form_is_refused_with_those_there_are():
    with pytest.raises(UnknownForm, match="ordinal"):
        shown(fact("1"), "fancy", "en")


@pytest.mark.parametrize("lower", [fact("100", "percent"), fact("-50", "percent"), fact("178", "days")])
def test_what_did_not_double_is_not_said_to_have(lower):
    with pytest.raises(UnknownForm, match="did not double"):
        shown(lower, "multiple", "en")


@pytest.mark.parametrize("form", ["signed", "plus", "signed_value"])
def test_a_change_that_rounds_to_zero_has_no_sign(form):
    tiny = fact("0.04", "percent")
    assert displayed_zero(tiny) and shown(tiny, form, "en") == "0.0%".removesuffix(
        "%" if form == "signed" else ""
    )


@given(st.decimals("-1e9", "1e9", places=3), st.sampled_from(["value", "bare", "signed", "unsigned", "plus"]))
def test_no_number_breaks_across_lines_or_doubles_a_space(value, form):
    text = shown(fact(value), form, "en")
    assert "  " not in text and not any(text[i].isspace() and text[i] != "\u00a0" for i in range(len(text)))
    assert "-" not in text and not text.startswith(("+0.0", "−0.0", "+$0.0", "−$0.0"))
