"""Suffixes of Kazakh and Kyrgyz as the rules of spelling and usage have them.

Kazakh: «Қазақ тілі емлесінің ережелері» §44 (6-ға, 100-ге дейін, 10–15-тен) and the tables of септік жалғаулары in
«Қазақ грамматикасы» (2002); abbreviations by the usage of akorda.kz and stat.gov.kz. Kyrgyz: «Кыргыз тилинин жазуу
эрежелери» (2008) and the tables of жөндөмө in «Азыркы кыргыз адабий тили» (2009); usage of stat.gov.kg.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.wording.grammar.inflection import NoCase, case_suffix, in_case
from builder.wording.grammar.spoken import number_word
from builder.wording.grammar.suffixes import CASES, all_cases, joined

# From nought to thirty, in order: what «to» adds to the digits.
KAZAKH_TO = [
    "ге",
    "ге",
    "ге",
    "ке",
    "ке",
    "ке",
    "ға",
    "ге",
    "ге",
    "ға",
    "ға",
    "ге",
    "ге",
    "ке",
    "ке",
    "ке",
    "ға",
    "ге",
    "ге",
    "ға",
    "ға",
    "ге",
    "ге",
    "ке",
    "ке",
    "ке",
    "ға",
    "ге",
    "ге",
    "ға",
    "ға",
]
KYRGYZ_TO = [
    "гө",
    "ге",
    "ге",
    "кө",
    "кө",
    "ке",
    "га",
    "ге",
    "ге",
    "га",
    "го",
    "ге",
    "ге",
    "кө",
    "кө",
    "ке",
    "га",
    "ге",
    "ге",
    "га",
    "га",
    "ге",
    "ге",
    "кө",
    "кө",
    "ке",
    "га",
    "ге",
    "ге",
    "га",
    "га",
]
KAZAKH_FROM = [
    "ден",
    "ден",
    "ден",
    "тен",
    "тен",
    "тен",
    "дан",
    "ден",
    "ден",
    "дан",
    "нан",
    "ден",
    "ден",
    "тен",
    "тен",
    "тен",
    "дан",
    "ден",
    "ден",
    "дан",
    "дан",
    "ден",
    "ден",
    "тен",
    "тен",
    "тен",
    "дан",
    "ден",
    "ден",
    "дан",
    "дан",
]
KYRGYZ_FROM = [
    "дөн",
    "ден",
    "ден",
    "төн",
    "төн",
    "тен",
    "дан",
    "ден",
    "ден",
    "дан",
    "дон",
    "ден",
    "ден",
    "төн",
    "төн",
    "тен",
    "дан",
    "ден",
    "ден",
    "дан",
    "дан",
    "ден",
    "ден",
    "төн",
    "төн",
    "тен",
    "дан",
    "ден",
    "ден",
    "дан",
    "дан",
]


@pytest.mark.parametrize("number", range(31))
def test_small_numbers_take_the_suffix_of_their_last_word(number):
    assert in_case(str(number), "kk", "dative") == f"{number}-{KAZAKH_TO[number]}"
    assert in_case(str(number), "kk", "ablative") == f"{number}-{KAZAKH_FROM[number]}"
    assert in_case(str(number), "ky", "dative") == f"{number}{KYRGYZ_TO[number]}"
    assert in_case(str(number), "ky", "ablative") == f"{number}{KYRGYZ_FROM[number]}"


# The tens that years from 1990 to 2030 end in, and 2000; the other years end as 1 to 9 do.
KAZAKH_ROUND = {1990: "ға", 2000: "ға", 2010: "ға", 2020: "ға", 2030: "ға"}
KYRGYZ_ROUND = {1990: "го", 2000: "ге", 2010: "го", 2020: "га", 2030: "га"}


@pytest.mark.parametrize("year", range(1990, 2031))
def test_years_take_the_suffix_of_their_last_word(year):
    assert in_case(str(year), "kk", "dative") == f"{year}-{KAZAKH_ROUND.get(year) or KAZAKH_TO[year % 10]}"
    assert in_case(str(year), "ky", "dative") == f"{year}{KYRGYZ_ROUND.get(year) or KYRGYZ_TO[year % 10]}"


KAZAKH = [
    ("40", "dative", "40-қа"), ("50", "dative", "50-ге"), ("60", "dative", "60-қа"), ("70", "dative", "70-ке"),
    ("80", "dative", "80-ге"), ("90", "dative", "90-ға"), ("100", "dative", "100-ге"), ("200", "ablative", "200-ден"),
    ("1000", "dative", "1000-ға"), ("1000", "ablative", "1000-нан"), ("80", "ablative", "80-нен"),
    ("1\u00a0000\u00a0000", "dative", "1\u00a0000\u00a0000-ға"),
    ("1\u00a0000\u00a0000\u00a0000", "dative", "1\u00a0000\u00a0000\u00a0000-қа"),
    ("1\u00a0246,9", "dative", "1\u00a0246,9-ға"), ("12,7", "dative", "12,7-ге"), ("0,5", "ablative", "0,5-тен"),
    ("2,10", "dative", "2,10-ға"),
    ("10", "genitive", "10-ның"), ("9", "genitive", "9-дың"), ("3", "genitive", "3-тің"), ("2", "genitive", "2-нің"),
    ("6", "accusative", "6-ны"), ("7", "accusative", "7-ні"), ("5", "accusative", "5-ті"), ("1", "accusative", "1-ді"),
    ("5", "locative", "5-те"), ("100", "locative", "100-де"), ("9", "instrumental", "9-бен"),
    ("5", "instrumental", "5-пен"), ("6", "instrumental", "6-мен"), ("10", "attributive", "10-дағы"),
    ("12,7%", "dative", "12,7%-ға"), ("12,7\u00a0%", "ablative", "12,7\u00a0%-дан"), ("12%", "genitive", "12%-дың"),
    ("5 млн", "dative", "5 млн-ға"), ("5 млрд", "dative", "5 млрд-қа"), ("5 млрд", "ablative", "5 млрд-тан"),
    ("2 миллиард", "dative", "2 миллиардқа"), ("5 миллион", "dative", "5 миллионға"),
    ("5 миллион", "ablative", "5 миллионнан"), ("5 мың", "dative", "5 мыңға"), ("3 есе", "dative", "3 есеге"),
    ("755,4 млн АҚШ доллары", "dative", "755,4 млн АҚШ долларына"),
    ("755,4 млн АҚШ доллары", "ablative", "755,4 млн АҚШ долларынан"),
    ("755,4 млн АҚШ доллары", "accusative", "755,4 млн АҚШ долларын"),
    ("3,5 пайыздық тармақ", "dative", "3,5 пайыздық тармаққа"),
    ("жеті", "ablative", "жетіден"), ("алты", "dative", "алтыға"), ("бес", "genitive", "бестің"),
    ("ЕАЭО", "dative", "ЕАЭО-ға"), ("ЕАЭО", "genitive", "ЕАЭО-ның"), ("ЕАЭО", "locative", "ЕАЭО-да"),
    ("БҰҰ", "dative", "БҰҰ-ға"), ("ТМД", "dative", "ТМД-ға"), ("АҚШ", "dative", "АҚШ-қа"), ("АҚШ", "ablative", "АҚШ-тан"),
    ("Қазақстан", "dative", "Қазақстанға"), ("Қазақстан", "genitive", "Қазақстанның"),
    ("Қазақстан", "ablative", "Қазақстаннан"), ("Қырғызстан", "locative", "Қырғызстанда"),
    ("Қырғызстан", "instrumental", "Қырғызстанмен"), ("Ресей", "dative", "Ресейге"), ("Ресей", "genitive", "Ресейдің"),
    ("Қытай", "dative", "Қытайға"), ("Қытай", "ablative", "Қытайдан"), ("Өзбекстан", "locative", "Өзбекстанда"),
    ("Түркия", "genitive", "Түркияның"), ("Беларусь", "dative", "Беларуське"), ("Германия", "dative", "Германияға"),
    ("Тараз", "ablative", "Тараздан"), ("Тараз", "locative", "Таразда"), ("Бішкек", "locative", "Бішкекте"),
    ("Бішкек", "dative", "Бішкекке"), ("Бішкек", "attributive", "Бішкектегі"), ("Ташкент", "dative", "Ташкентке"),
    ("Мәскеу", "dative", "Мәскеуге"), ("Мәскеу", "genitive", "Мәскеудің"), ("Алматы", "dative", "Алматыға"),
    ("Нұр-Сұлтан", "dative", "Нұр-Сұлтанға"), ("Астана", "genitive", "Астананың"),
    ("Қазақстан Республикасы", "genitive", "Қазақстан Республикасының"),
    ("Қазақстан Республикасы", "dative", "Қазақстан Республикасына"),
    ("Ұлттық статистика бюросы", "genitive", "Ұлттық статистика бюросының"),
    ("Сыртқы істер министрлігі", "ablative", "Сыртқы істер министрлігінен"),
    ("Сауд Арабиясы", "dative", "Сауд Арабиясына"),
    ("қаңтар", "locative", "қаңтарда"), ("шілде", "locative", "шілдеде"), ("қыркүйек", "locative", "қыркүйекте"),
    ("наурыз", "ablative", "наурыздан"), ("тамыз", "dative", "тамызға"), ("сәуір", "genitive", "сәуірдің"),
    ("тармақ", "possessive", "тармағы"), ("мақсат", "possessive", "мақсаты"), ("сауда", "possessive", "саудасы"),
    ("экспорт", "possessive-dative", "экспортына"), ("импорт", "possessive-genitive", "импортының"),
    ("«Қорғас»", "dative", "«Қорғас»қа"),
]  # fmt: skip

KYRGYZ = [
    ("40", "dative", "40ка"), ("50", "dative", "50гө"), ("60", "dative", "60ка"), ("70", "dative", "70ке"),
    ("80", "dative", "80ге"), ("90", "dative", "90го"), ("100", "dative", "100гө"), ("100", "ablative", "100дөн"),
    ("1000", "dative", "1000ге"), ("1000", "ablative", "1000ден"), ("1\u00a0000\u00a0000", "dative", "1\u00a0000\u00a0000го"),
    ("1\u00a0000\u00a0000\u00a0000", "dative", "1\u00a0000\u00a0000\u00a0000га"),
    ("12,7", "dative", "12,7ге"), ("0,5", "ablative", "0,5тен"), ("1\u00a0246,9", "ablative", "1\u00a0246,9дан"),
    ("10", "genitive", "10дун"), ("9", "genitive", "9дун"), ("3", "genitive", "3түн"), ("2", "genitive", "2нин"),
    ("6", "genitive", "6нын"), ("100", "genitive", "100дүн"), ("10", "accusative", "10ду"), ("100", "accusative", "100дү"),
    ("5", "accusative", "5ти"), ("6", "accusative", "6ны"), ("3", "locative", "3тө"), ("10", "locative", "10до"),
    ("5", "locative", "5те"), ("100", "attributive", "100дөгү"), ("10", "attributive", "10догу"),
    ("12,7%", "dative", "12,7%га"), ("12,7\u00a0%", "ablative", "12,7\u00a0%дан"), ("12 пайыз", "dative", "12 пайызга"),
    ("5 млн", "dative", "5 млнго"), ("5 млрд", "dative", "5 млрдга"), ("2 миллиард", "dative", "2 миллиардга"),
    ("2 миллиард", "ablative", "2 миллиарддан"), ("5 миллион", "ablative", "5 миллиондон"), ("5 миң", "dative", "5 миңге"),
    ("755,4 млн АКШ доллары", "dative", "755,4 млн АКШ долларына"),
    ("755,4 млн АКШ доллары", "ablative", "755,4 млн АКШ долларынан"),
    ("755,4 млн АКШ доллары", "accusative", "755,4 млн АКШ долларын"),
    ("3,5 пайыздык пункт", "dative", "3,5 пайыздык пунктка"),
    ("жети", "ablative", "жетиден"), ("үч", "dative", "үчкө"), ("алты", "dative", "алтыга"), ("он", "ablative", "ондон"),
    ("ЕАЭБ", "dative", "ЕАЭБге"), ("ЕАЭБ", "genitive", "ЕАЭБнин"), ("БУУ", "dative", "БУУга"), ("АКШ", "dative", "АКШга"),
    ("АКШ", "genitive", "АКШнын"), ("КМШ", "dative", "КМШга"), ("БАЭ", "attributive", "БАЭдеги"),
    ("Кыргызстан", "genitive", "Кыргызстандын"), ("Кыргызстан", "dative", "Кыргызстанга"),
    ("Казакстан", "ablative", "Казакстандан"), ("Казакстан", "instrumental", "Казакстан менен"),
    ("Россия", "genitive", "Россиянын"), ("Россия", "dative", "Россияга"), ("Кытай", "genitive", "Кытайдын"),
    ("Кытай", "dative", "Кытайга"), ("Өзбекстан", "locative", "Өзбекстанда"), ("Түркия", "dative", "Түркияга"),
    ("Беларусь", "dative", "Беларуска"), ("Бишкек", "locative", "Бишкекте"), ("Бишкек", "dative", "Бишкекке"),
    ("Бишкек", "attributive", "Бишкектеги"), ("Тараз", "ablative", "Тараздан"), ("Ош", "locative", "Ошто"),
    ("Ош", "dative", "Ошко"), ("Ташкент", "dative", "Ташкентке"), ("Нарын", "genitive", "Нарындын"),
    ("Кыргыз Республикасы", "genitive", "Кыргыз Республикасынын"),
    ("Кыргыз Республикасы", "dative", "Кыргыз Республикасына"),
    ("Улуттук статистика комитети", "genitive", "Улуттук статистика комитетинин"),
    ("Өкмөтү", "dative", "Өкмөтүгө"), ("Кыргыз Өкмөтү", "dative", "Кыргыз Өкмөтүнө"),
    ("январь", "possessive-locative", "январында"), ("июль", "possessive-locative", "июлунда"),
    ("март", "possessive-locative", "мартында"), ("апрель", "possessive-locative", "апрелинде"),
    ("июнь", "possessive-dative", "июнуна"), ("август", "possessive-locative", "августунда"),
    ("май", "possessive-locative", "майында"), ("сентябрь", "possessive-locative", "сентябрында"),
    ("жыл", "possessive-locative", "жылында"), ("күн", "possessive-dative", "күнүнө"), ("июль", "locative", "июлда"),
    ("тармак", "possessive", "тармагы"), ("соода", "possessive", "соодасы"), ("экспорт", "possessive", "экспорту"),
    ("көлөм", "possessive-dative", "көлөмүнө"), ("көз", "locative", "көздө"), ("суу", "ablative", "суудан"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "case", "said"), KAZAKH)
def test_kazakh_suffixes_follow_the_spoken_end(text, case, said):
    assert in_case(text, "kk", case) == said


@pytest.mark.parametrize(("text", "case", "said"), KYRGYZ)
def test_kyrgyz_suffixes_follow_the_spoken_end(text, case, said):
    assert in_case(text, "ky", case) == said


def test_each_table_is_long_enough_to_matter():
    assert len(KAZAKH) >= 60 and len(KYRGYZ) >= 60


BACK, FRONT = set("аоұыуяю"), set("әөүіеэ")


@given(st.integers(0, 10**13), st.sampled_from(CASES))
def test_a_suffix_never_mixes_front_and_back_vowels(number, case):
    if case != "instrumental":
        word, end = number_word(number, "kk"), case_suffix(str(number), "kk", case)
        vowels = set(end) & (BACK | FRONT)
        front = [letter for letter in word if letter in (BACK | FRONT) - set("у")][-1] in FRONT
        assert vowels and vowels <= (FRONT if front else BACK)


@given(st.integers(0, 10**13), st.sampled_from(["kk", "ky"]), st.sampled_from(CASES))
def test_digits_keep_their_signs_and_the_suffix_has_letters_only(number, language, case):
    said = in_case(str(number), language, case)
    assert said.startswith(str(number))
    assert said.removeprefix(str(number)).lstrip("- ").isalpha()


def test_all_cases_of_a_word_are_distinct_and_begin_alike():
    forms = all_cases("жеті", "kk")
    assert len(set(forms)) == len(forms) and all(form.startswith("жеті") for form in forms)


def test_what_has_the_possessive_takes_no_second_one():
    assert joined("доллары", "kk", "possessive", possessed=True) == "доллары"


@pytest.mark.parametrize(("text", "language"), [("…", "kk"), ("→", "ky"), ("Тбрз", "kk")])
def test_what_cannot_be_read_aloud_is_refused(text, language):
    with pytest.raises(NoCase, match=text):
        in_case(text, language, "dative")


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
@pytest.mark.parametrize("text", ["", "[x]", "[c]"])
def test_what_says_nothing_takes_no_case(text, language):
    assert in_case(text, language, "dative") == text


def test_names_in_latin_letters_take_their_suffix_behind_a_hyphen():
    assert in_case("Air Astana", "kk", "genitive") == "Air Astana-ның"
    assert in_case("Chery", "ky", "dative") == "Chery-га"
    assert in_case("Chery", "ky", "instrumental") == "Chery менен"


def test_an_unknown_case_is_refused_with_those_there_are():
    with pytest.raises(NoCase, match=r"vocative.*genitive, dative"):
        in_case("Тараз", "kk", "vocative")
