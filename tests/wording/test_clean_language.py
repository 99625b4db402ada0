"""Over all numbers, units, periods and counts: one space at a time, the right plural form, no word of another language."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.facts.fact import Citation, Fact
from builder.publish.audit.numerals import numerals
from builder.publish.audit.plain import Allowance
from builder.register.columns import UNITS
from builder.wording.language import Country, Wording
from builder.wording.messages import files
from builder.wording.numbers import shown
from tests.wording.test_kazakh import Texts
from tests.wording.test_periods import periods

LANGUAGES = ("en", "ru", "kk", "ky")
LATIN = re.compile(r"[A-Za-z]")
# Russian nouns behind a number: Розенталь, Справочник по правописанию, §§ 164–166. One, two to four, five and more,
# and behind a fraction; genitive singular and plural stand behind «более», «менее», «около».
NOUNS = {
    "days": ("день", "дня", "дней", "дня"),
    "tonnes": ("тонна", "тонны", "тонн", "тонны"),
    "vehicles": ("автомобиль", "автомобиля", "автомобилей", "автомобиля"),
    "vehicles per day": ("автомобиль в сутки", "автомобиля в сутки", "автомобилей в сутки", "автомобиля в сутки"),
    "people": ("человек", "человека", "человек", "человека"),
    "ventures": ("предприятие", "предприятия", "предприятий", "предприятия"),
    "companies": ("компания", "компании", "компаний", "компании"),
    "applications": ("заявка", "заявки", "заявок", "заявки"),
    "KGS": ("сом", "сома", "сомов", "сома"),
    "jobs": ("рабочее место", "рабочих места", "рабочих мест", "рабочего места"),
}  # fmt: skip
DOCUMENTS = ("документ", "документа", "документов")
# A noun behind a number has no plural in Kazakh and Kyrgyz: 12 құжат, 12 документ; these end so by themselves.
PLURAL = re.compile(r"\b(?!доллар|гектар)\w+(?:[лдт][аеоө]р)(?:\w{0,4})\b")

amounts = st.decimals(-(10**9), 10**9, places=3, allow_nan=False, allow_infinity=False)
counts = st.one_of(st.integers(0, 130), st.integers(0, 10**7))
qualifiers = st.sampled_from(["exactly", "about", "nearly", "more than", "less than"])
forms = st.sampled_from(["value", "signed_value", "plus", "unsigned", "scaled", "by"])
others = st.sampled_from(LANGUAGES[1:])
# The first example of a language reads its messages, which takes longer than the rest.
calm = settings(deadline=None)


def fact(value, unit, decimals=0, qualifier="exactly"):
    return Fact(
        "a.b", "value", Decimal(value), unit, decimals=decimals, qualifier=qualifier, sources=(Citation("s"),)
    )


def number_class(count):
    if count % 100 in range(11, 15):
        return 2
    return 0 if count % 10 == 1 else 1 if count % 10 in (2, 3, 4) else 2


@calm
@given(amounts, st.sampled_from(sorted(UNITS)), forms, qualifiers, others, st.integers(0, 3))
def test_no_number_holds_a_letter_of_another_alphabet_or_a_loose_space(
    value, unit, form, qualifier, language, decimals
):
    said = shown(fact(value, unit, decimals, qualifier), form, language)
    assert not LATIN.search(said)
    assert "  " not in said.replace("\u00a0", " ") and said == said.strip()
    assert not re.search(r"\d[ ]\d|\d\.\d|\d [^\W\d]|\d %", said)


@calm
@given(counts, st.sampled_from(sorted(NOUNS)))
def test_russian_nouns_take_the_form_that_their_number_asks(count, unit):
    one, few, many, _ = NOUNS[unit]
    said = shown(fact(count, unit), "value", "ru").replace("\u00a0", " ")
    assert said.lstrip("0123456789 ") == (one, few, many)[number_class(count)]


@calm
@given(counts, st.sampled_from(sorted(NOUNS)), st.sampled_from(["about", "more than", "less than"]))
def test_russian_nouns_behind_a_qualifier_stand_in_the_genitive(count, unit, qualifier):
    _, _, many, fraction = NOUNS[unit]
    said = shown(fact(count, unit, qualifier=qualifier), "value", "ru").replace("\u00a0", " ")
    word, _, rest = said.partition(" ")
    assert word in ("около", "более", "менее")
    assert rest.lstrip("0123456789 ") == (fraction if number_class(count) == 0 else many)


@calm
@given(st.integers(0, 10**6), st.integers(1, 9), st.sampled_from(sorted(set(NOUNS) - {"days"})))
def test_russian_nouns_behind_a_fraction_stand_in_the_genitive_singular(whole, tenths, unit):
    said = shown(fact(f"{whole}.{tenths}", unit, 1), "value", "ru").replace("\u00a0", " ")
    assert said.lstrip("0123456789, ") == NOUNS[unit][3]


@calm
@given(counts, st.sampled_from(sorted(UNITS)), qualifiers, st.sampled_from(["kk", "ky"]))
def test_kazakh_and_kyrgyz_nouns_behind_a_number_stay_in_the_singular(count, unit, qualifier, language):
    said = shown(fact(count, unit, qualifier=qualifier), "value", language)
    assert not PLURAL.search(said)


@calm
@given(counts, periods, st.sampled_from(LANGUAGES))
def test_a_sentence_with_a_count_and_a_period_is_clean_and_agrees(count, period, language):
    wording = Wording(language)
    said = wording.words(
        "gov-point-signed-count", number=fact(count, "documents"), period=period, kind="documents"
    )
    assert "  " not in said.replace("\u00a0", " ") and said == said.strip()
    assert not re.search(r"\d[ ]\d{3}(?!\d)", said)
    if language == "ru":
        assert re.search(rf"\d[ \u00a0]{DOCUMENTS[number_class(count)]}: ", said), said
    if language != "en":
        assert not LATIN.search(re.sub(r"\bI{1,3}V?\b|\bIV\b", "", said)), said


@calm
@given(periods, st.sampled_from(LANGUAGES), st.sampled_from(["KAZ", "KGZ", "UZB", "USA", "RUS", "ARE"]),
       amounts, st.sampled_from(["up", "down", "doubled", "same", "unknown"]))  # fmt: skip
def test_a_sentence_with_all_of_them_is_clean(period, language, code, value, direction):
    said = Wording(language).words(
        "gov-line-finding", whose=Country(code), partner=Country("KGZ"), period=period, direction=direction,
        growth=fact(value, "percent", 1), multiple=fact(value, "percent", 1), value=fact(value, "USD million", 1),
    )  # fmt: skip
    assert "  " not in said.replace("\u00a0", " ") and " ," not in said and ".." not in said
    if language != "en":
        assert not LATIN.search(re.sub(r"\bI{1,3}V?\b|\bIV\b", "", said)), said


@pytest.mark.parametrize(
    ("said", "right"),
    [("12 құжаттар", False), ("12 құжат", True), ("5 документтер", False), ("2 млн АҚШ долларына", True), ("300 көліктердің", False)],
)  # fmt: skip
def test_the_rule_of_the_singular_tells_a_plural(said, right):
    assert (PLURAL.search(said) is None) == right


MEMO = ("government", "business", "changed", "conflicts", "care", "band", "sources", "cited")


def messages(language, *names):
    for file, text in files(language):
        if file.removesuffix(".ftl") in names:
            yield from (entry for entry in FluentParser().parse(text).body if isinstance(entry, Message))


def texts(message):
    visitor = Texts()
    visitor.visit(message)
    return visitor.found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_of_a_memo_counts_in_its_own_words(language):
    """What counts is a fact; the audit refuses a memo with “the smaller of two”, in whatever language."""
    plain = [
        Allowance(words.strip(), "").pattern()
        for message in messages(language, "memo")
        if message.id.name.startswith("memo-plain-") and not message.id.name.endswith("-why")
        for words in " ".join(texts(message)).split(",")
    ]
    assert len(plain) > 2
    loose = {}
    for message in messages(language, *MEMO):
        for text in texts(message):
            left = text
            for pattern in plain:
                left = pattern.sub("", left)
            if found := [one.text for one in numerals(left, language)]:
                loose[message.id.name] = found
    assert loose == {}
