"""Words that count and dates in Russian, Kazakh and Kyrgyz: a planted number is found, a date is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.publish.audit.memo import _word_end
from builder.publish.audit.numerals import counting_words, numerals
from builder.publish.audit.plain import _dates
from builder.register.period import Period
from builder.wording.periods import period_name
from builder.wording.phrases import FORMS


def found(text, language):
    return [numeral.text for numeral in numerals(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("ru", "в двух областях и тремя соглашениями", ["двух", "тремя"]),
        ("ru", "Импорт вырос вдвое, экспорт удвоился", ["вдвое", "удвоился"]),
        ("ru", "в 2,1 раза, до 1\u00a0246,9 млн", ["2,1", "1\u00a0246,9"]),
        ("ru", "вторым по величине партнёром", ["вторым по величине"]),
        ("ru", "заняла третье место", ["третье"]),
        ("ru", "стал третьим по величине", ["третьим"]),
        ("ru", "половина поставок, треть и пятая часть", ["половина", "треть", "пятая часть"]),
        ("ru", "пятьюдесятью компаниями, сорока, ста, двумястами", ["пятьюдесятью", "сорока", "ста", "двумястами"]),
        ("ru", "миллиардов, тысячу, десятками", ["миллиардов", "тысячу", "десятками"]),
        ("ru", "двусторонняя торговля, одна из сторон, первый форум, обе стороны, стать, сторона", []),
        ("kk", "жетіден екіге", ["жетіден", "екіге"]),
        ("kk", "7-ден, миллиардқа, мыңнан, оннан", ["7", "миллиардқа", "мыңнан", "оннан"]),
        ("kk", "үшінші ірі серіктес", ["үшінші ірі"]),
        ("kk", "екі есе өсті, жартысына", ["екі", "жартысына"]),
        ("kk", "I тоқсанда, екіжақты сауда, екі тараптың, онда, бірінші форум, жүзеге асыру", []),
        ("ky", "жетиден экиге", ["жетиден", "экиге"]),
        ("ky", "7ден, миллиардга, миңден, ондон", ["7", "миллиардга", "миңден", "ондон"]),
        ("ky", "экинчи ири өнөктөш", ["экинчи ири"]),
        ("ky", "эки тараптуу соода, биринчи форум, анда", []),
    ],
)  # fmt: skip
def test_words_that_count_are_found_in_every_case(language, text, numbers):
    assert found(text, language) == numbers


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
@pytest.mark.parametrize(
    "name", ["cardinals", "multiples", "shares", "ordinals", "best", "amount-after", "counted"]
)
def test_every_list_holds_words(language, name):
    listed = counting_words(language, name)
    assert listed and all(word == word.strip() and "~" not in word for word in listed)


@given(st.sampled_from(["ru", "kk", "ky"]), st.data())
def test_every_listed_word_is_found_in_a_sentence(language, data):
    word = data.draw(st.sampled_from(counting_words(language, "cardinals")))
    assert found(f"… {word} …", language)


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
@pytest.mark.parametrize("form", [form for form in FORMS if form != "short"])
@pytest.mark.parametrize(
    "period", ["2022", "2023-07", "2023-01/2023-07", "2023-09-24", "2023-09-22/2023-09-24", "2023-Q2"]
)
def test_no_number_of_a_period_is_taken_for_an_amount(language, form, period):
    said = period_name(Period.parse(period), language, form)
    dated = {place for match in _dates(language).finditer(said) for place in range(*match.span())}
    assert [one.text for one in numerals(said, language) if one.start not in dated] == []


@pytest.mark.parametrize(
    ("text", "control", "covered"),
    [
        ("екіден көп", "екі", "екіден"),
        ("2-ден көп", "2", "2"),
        ("5ке жакын", "5", "5"),
        ("двух стран", "двух", "двух"),
        ("екі үш", "екі", "екі"),
    ],
)
def test_the_suffix_behind_a_facts_words_belongs_to_them_and_no_other_word_does(text, control, covered):
    assert text[: _word_end(text, len(control))] == covered
