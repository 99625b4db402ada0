"""Periods and days in four languages, in every form that sentences ask for."""

import subprocess
import sys
from datetime import date
from itertools import permutations

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from builder.register.period import Period
from builder.wording.periods import day_name, month_name, month_words, period_name
from builder.wording.phrases import FORMS

LANGUAGES = ("en", "ru", "kk", "ky")

# Russian: Письмовник Грамоты.ру (в январе–июле 2023 года; 24 сентября 2023 года). Kazakh: tables of stat.gov.kz (2023 жылғы
# қаңтар–шілдеде). Kyrgyz: tables of stat.gov.kg (2023-жылдын январь–июлунда).
SAID = [
    ("2023-01/2023-07", "in", "в январе–июле 2023 года", "2023 жылғы қаңтар–шілдеде", "2023-жылдын январь–июлунда"),
    ("2023-01/2023-07", "for", "за январь–июль 2023 года", "2023 жылғы қаңтар–шілдедегі", "2023-жылдын январь–июлундагы"),
    ("2023-01/2023-07", "of", "января–июля 2023 года", "2023 жылғы қаңтар–шілденің", "2023-жылдын январь–июлунун"),
    ("2023-01/2023-07", "to", "январю–июлю 2023 года", "2023 жылғы қаңтар–шілдеге", "2023-жылдын январь–июлуна"),
    ("2023-01/2023-07", "with", "с январём–июлем 2023 года", "2023 жылғы қаңтар–шілдемен", "2023-жылдын январь–июлу менен"),
    ("2023-01/2023-07", "name", "январь–июль 2023 года", "2023 жылғы қаңтар–шілде", "2023-жылдын январь–июлу"),
    ("2023-01/2023-03", "in", "в I квартале 2023 года", "2023 жылғы I тоқсанда", "2023-жылдын I кварталында"),
    ("2023-Q2", "from", "с II квартала 2023 года", "2023 жылғы II тоқсаннан бастап", "2023-жылдын II кварталынан баштап"),
    ("2022", "in", "в 2022 году", "2022 жылы", "2022-жылы"),
    ("2022", "for", "за 2022 год", "2022 жылғы", "2022-жылдагы"),
    ("2022", "of", "2022 года", "2022 жылдың", "2022-жылдын"),
    ("2030", "by", "к 2030 году", "2030 жылға қарай", "2030-жылга карата"),
    ("2030", "until", "до 2030 года", "2030 жылға дейін", "2030-жылга чейин"),
    ("2018/2022", "in", "в 2018–2022 годах", "2018–2022 жылдары", "2018–2022-жылдары"),
    ("2018/2022", "name", "2018–2022 годы", "2018–2022 жылдар", "2018–2022-жылдар"),
    ("2023-05", "in", "в мае 2023 года", "2023 жылғы мамырда", "2023-жылдын майында"),
    ("2023-08", "in", "в августе 2023 года", "2023 жылғы тамызда", "2023-жылдын августунда"),
    ("2023-09-24", "in", "24 сентября 2023 года", "2023 жылғы 24 қыркүйекте", "2023-жылдын 24-сентябрында"),
    ("2023-06-01", "by", "к 1 июня 2023 года", "2023 жылғы 1 маусымға қарай", "2023-жылдын 1-июнуна карата"),
    ("2023-06-01", "until", "до 1 июня 2023 года", "2023 жылғы 1 маусымға дейін", "2023-жылдын 1-июнуна чейин"),
    ("2023-06-01", "for", "за 1 июня 2023 года", "2023 жылғы 1 маусымдағы", "2023-жылдын 1-июнундагы"),
    ("2023-09-22/2023-09-24", "in", "22–24 сентября 2023 года", "2023 жылғы 22–24 қыркүйекте", "2023-жылдын 22–24-сентябрында"),
    ("2023-01/2023-07", "short", "янв.–июль 2023", "2023 ж. қаң.–шіл.", "2023-ж. янв.–июл."),
]  # fmt: skip


def words(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("period", "form", "russian", "kazakh", "kyrgyz"), SAID)
def test_a_period_is_said_as_each_language_says_it(period, form, russian, kazakh, kyrgyz):
    said = [words(period_name(Period.parse(period), language, form)) for language in ("ru", "kk", "ky")]
    assert said == [russian, kazakh, kyrgyz]


def test_english_puts_its_prepositions():
    july = Period.parse("2023-01/2023-07")
    assert period_name(july, "en", "in") == "in January–July 2023"
    assert words(day_name(date(2023, 9, 24), "en", "in")) == "on 24 September 2023"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_those_of_cldr(language, month):
    # The data as it is stored: get_month_names may hand out what another locale left there (Babel, issue 1234).
    stored = Locale.parse(language)._data["months"]["format"]["wide"][month]
    cases = [month_name(month, language, form) for form in ("name", "genitive")]
    assert stored.lower() in [name.lower() for name in cases]


SCRIPT = """
import sys
from datetime import date
from builder.register.period import Period
from builder.wording.periods import period_name
from builder.wording.phrases import FORMS
from babel.dates import format_date
periods = ["2022", "2023-Q3", "2023-07", "2023-01/2023-07", "2023-09-24", "2018/2022", "2023-03-05/2023-04-02"]
said = {}
for language in sys.argv[1:]:
    format_date(date(2023, 9, 24), "LLLL yyyy", locale=language)
    said[language] = [period_name(Period.parse(p), language, form) for p in periods for form in FORMS]
print(sorted(said.items()))
"""


def said_in_order(*order):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *order], capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


@pytest.mark.long
def test_all_orders_of_the_languages_in_one_process_say_the_same():
    assert len({said_in_order(*order) for order in permutations(LANGUAGES)}) == 1


def test_two_orders_of_the_languages_in_one_process_say_the_same():
    assert said_in_order(*LANGUAGES) == said_in_order(*reversed(LANGUAGES))


days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
periods = st.one_of(
    days.map(lambda day: Period(day, day)),
    st.tuples(days, days).map(lambda pair: Period(min(pair), max(pair))),
    st.tuples(st.integers(1990, 2040), st.integers(1, 12), st.integers(1, 12)).map(
        lambda told: Period.parse(f"{told[0]}-{min(told[1:]):02}/{told[0]}-{max(told[1:]):02}")
    ),
)


@given(periods, st.sampled_from(LANGUAGES), st.sampled_from(FORMS))
def test_every_period_is_one_clean_phrase(period, language, form):
    said = period_name(period, language, form)
    assert said == said.strip() and "  " not in said and "\ue000" not in said
    # What begins or ends with a span of days names one of its ends.
    assert any(str(day.year) in said for day in (period.first, period.last))
    if language != "en":
        assert not any("a" <= letter <= "z" for letter in said.lower().replace("iii", "").replace("ii", "")
                       .replace("iv", "").replace("i", ""))  # fmt: skip


def test_a_form_that_is_not_known_is_refused():
    with pytest.raises(ValueError, match="has no form “about”; it has: name, short, in"):
        period_name(Period.year(2022), "ru", "about")


def test_months_are_known_in_every_form_dates_have():
    assert {"января", "январём", "янв", "мая"} <= month_words("ru")
    assert {"қыркүйекте", "шілдеден", "қаң"} <= month_words("kk")
    assert {"сентябрында", "июлуна", "июл"} <= month_words("ky")
