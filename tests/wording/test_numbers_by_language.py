"""Numbers with their units in Russian, Kazakh and Kyrgyz, and what must hold in every language."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from builder.facts.analyse import analyse
from builder.facts.fact import Citation, Fact
from builder.facts.rounding import rounded
from builder.publish.audit.numerals import numerals, read_number
from builder.register.columns import UNITS
from builder.register.period import Period
from builder.wording.numbers import UnknownForm, display, qualifier_words, shown
from tests.facts.registers import definition, register

LANGUAGES = ("en", "ru", "kk", "ky")


def fact(value, unit="USD million", decimals=None, qualifier="exactly"):
    return Fact(
        "a.b", "value", Decimal(value), unit, decimals=decimals, qualifier=qualifier, sources=(Citation("s"),)
    )


def words(text):
    return text.replace("\u00a0", " ")


# Russian: ГОСТ 8.417 (12,7 %), Мильчин, Справочник издателя (млн, млрд without a dot; 2-е место). Kazakh and Kyrgyz:
# stat.gov.kz, stat.gov.kg; per cent as in CLDR.
SAID = [
    (fact("755.4"), "value", "755,4 млн долл. США", "755,4 млн АҚШ доллары", "755,4 млн АКШ доллары"),
    (fact("1246.9"), "value", "1 246,9 млн долл. США", "1 246,9 млн АҚШ доллары", "1 246,9 млн АКШ доллары"),
    (fact("-359.3"), "value", "−359,3 млн долл. США", "−359,3 млн АҚШ доллары", "−359,3 млн АКШ доллары"),
    (fact("2000"), "scaled", "2 млрд долл. США", "2 млрд АҚШ доллары", "2 млрд АКШ доллары"),
    (fact("670", decimals=0, qualifier="about"), "value", "около 670 млн долл. США", "шамамен 670 млн АҚШ доллары",
     "болжол менен 670 млн АКШ доллары"),
    (fact("670", decimals=0, qualifier="nearly"), "value", "почти 670 млн долл. США", "670 млн АҚШ долларына жуық",
     "670 млн АКШ долларына жакын"),
    (fact("2", "USD billion", 0, "more than"), "value", "более 2 млрд долл. США", "2 млрд АҚШ долларынан астам",
     "2 млрд АКШ долларынан ашык"),
    (fact("19", "percent", 0, "less than"), "value", "менее 19 %", "19%-дан аз", "19%дан аз"),
    (fact("12.7", "percent"), "value", "12,7 %", "12,7%", "12,7%"),
    (fact("-12.7", "percent"), "plus", "−12,7 %", "−12,7%", "−12,7%"),
    (fact("1.2", "points"), "value", "1,2 п.п.", "1,2 пайыздық тармақ", "1,2 пайыздык пункт"),
    (fact("1", "days"), "value", "1 день", "1 күн", "1 күн"),
    (fact("2", "days"), "value", "2 дня", "2 күн", "2 күн"),
    (fact("11", "days"), "value", "11 дней", "11 күн", "11 күн"),
    (fact("21", "days"), "value", "21 день", "21 күн", "21 күн"),
    (fact("21", "days", 0, "more than"), "value", "более 21 дня", "21 күннен астам", "21 күндөн ашык"),
    (fact("22", "days", 0, "about"), "value", "около 22 дней", "шамамен 22 күн", "болжол менен 22 күн"),
    (fact("22", "days", 0, "nearly"), "value", "почти 22 дня", "22 күнге жуық", "22 күнгө жакын"),
    (fact("2.5", "tonnes", 1), "value", "2,5 тонны", "2,5 тонна", "2,5 тонна"),
    (fact("1", "tonnes", 0), "value", "1 тонна", "1 тонна", "1 тонна"),
    (fact("5", "tonnes", 0), "value", "5 тонн", "5 тонна", "5 тонна"),
    (fact("3", "jobs", 0), "value", "3 рабочих места", "3 жұмыс орны", "3 жумуш орду"),
    (fact("5", "jobs", 0), "value", "5 рабочих мест", "5 жұмыс орны", "5 жумуш орду"),
    (fact("300", "vehicles per day", 0), "value", "300 автомобилей в сутки", "тәулігіне 300 көлік", "суткасына 300 унаа"),
    (fact("110", "percent"), "multiple", "в 2,1 раза", "2,1 есе", "2,1 эсе"),
    (fact("400", "percent"), "multiple", "в 5 раз", "5 есе", "5 эсе"),
    (fact("2000", "percent"), "multiple", "в 21 раз", "21 есе", "21 эсе"),
    (fact("2", "rank"), "ordinal", "2-е", "2-", "2-"),
    (fact("3", "rank"), "largest.masculine.instrumental", "третьим по величине", "үшінші ірі", "үчүнчү ири"),
    (fact("2", "rank"), "largest.masculine", "второй по величине", "екінші ірі", "экинчи ири"),
    (fact("1", "rank"), "largest.feminine.genitive", "крупнейшей", "ең ірі", "эң ири"),
    (fact("12", "rank"), "largest.masculine", "12-й по величине", "ірілігі бойынша 12-орындағы", "12-орундагы"),
    (fact("2", "count"), "words.feminine", "две", "екі", "эки"),
    (fact("2", "count"), "words.feminine.genitive", "двух", "екі", "эки"),
    (fact("1", "count"), "words.neuter", "одно", "бір", "бир"),
    (fact("7", "count"), "words.instrumental", "семью", "жеті", "жети"),
    (fact("13", "count"), "words", "13", "13", "13"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "form", "russian", "kazakh", "kyrgyz"), SAID)
def test_a_fact_is_shown_as_each_language_writes_it(number, form, russian, kazakh, kyrgyz):
    assert [words(shown(number, form, language)) for language in ("ru", "kk", "ky")] == [
        russian,
        kazakh,
        kyrgyz,
    ]


def test_words_of_a_cells_format_stand_around_the_number():
    assert qualifier_words("about", "ru") == ("около ", "")
    for language in ("kk", "ky"):
        for qualifier in ("about", "nearly", "more than", "less than"):
            before, after = qualifier_words(qualifier, language)
            assert before and after == ""


def test_a_gender_that_no_language_has_is_refused():
    with pytest.raises(UnknownForm, match="“common” is no gender and no case"):
        shown(fact("2", "count"), "words.common", "ru")


def test_each_fact_of_a_brief_is_the_same_number_in_every_language():
    analysis = analyse(definition(), register(), Period.year(2023), date(2024, 10, 2))
    facts = [fact for fact in analysis.facts if not fact.missing]
    beside = {fact.id: [shown(fact, "value", language) for language in LANGUAGES] for fact in facts}
    read = {
        name: {read_number(said, language) for said, language in zip(row, LANGUAGES, strict=True)}
        for name, row in beside.items()
    }
    assert len(facts) > 100
    assert {name: beside[name] for name, values in read.items() if len(values) != 1} == {}


amounts = st.decimals(-(10**9), 10**9, places=3, allow_nan=False, allow_infinity=False)
forms = st.sampled_from(["value", "bare", "signed", "plus", "unsigned", "scaled"])


@given(amounts, st.sampled_from(sorted(UNITS)), forms, st.sampled_from(LANGUAGES), st.integers(0, 3))
def test_no_number_has_a_plain_space_inside_or_two_spaces(value, unit, form, language, decimals):
    said = shown(fact(value, unit, decimals), form, language)
    assert "  " not in said.replace("\u00a0", " ") and said == said.strip()
    assert not re.search(r"\d \d", said)


@given(amounts, st.sampled_from(sorted(UNITS)), st.sampled_from(LANGUAGES), st.integers(0, 3))
def test_what_is_printed_is_read_back_as_the_same_number(value, unit, language, decimals):
    assume(unit != "year")
    number = fact(value, unit, decimals)
    displayed, places, _ = display(number)
    assert read_number(shown(number, "value", language), language) == rounded(displayed, places)
    found = [one.text for one in numerals(shown(number, "bare", language), language)]
    assert len(found) == 1


@given(st.integers(0, 10**7))
def test_russian_counts_take_the_form_that_grammar_asks(count):
    said = words(shown(fact(count, "days"), "value", "ru"))
    if count % 100 in range(11, 15) or count % 10 in (0, 5, 6, 7, 8, 9):
        assert said.endswith(" дней")
    else:
        assert said.endswith(" день" if count % 10 == 1 else " дня")


@given(st.integers(0, 10**7), st.integers(1, 9))
def test_fractions_are_followed_by_the_genitive_singular(whole, tenths):
    assert words(shown(fact(f"{whole}.{tenths}", "tonnes", 1), "value", "ru")).endswith(" тонны")


@given(st.integers(1, 12), st.sampled_from(LANGUAGES), st.sampled_from(["masculine", "feminine", "neuter"]),
       st.sampled_from(["genitive", "dative", "instrumental", "prepositional", "nominative"]))  # fmt: skip
def test_every_count_in_words_counts_for_the_audit(count, language, gender, case):
    assume(count > 1)
    said = shown(fact(count, "count"), f"words.{gender}.{case}", language)
    assert "".join(one.text for one in numerals(said, language)).replace(" ", "") == said.replace(
        " ", ""
    ) or (language in ("kk", "ky") and count > 10)


@pytest.mark.parametrize("text", ["1 246,9", "12.7", "1\u00a02469"])
def test_what_russian_does_not_write_is_no_russian_number(text):
    with pytest.raises(ValueError, match="holds no number as “ru” writes it"):
        read_number(text, "ru")
