"""Names in the cases of Russian (Грамматический словарь русского языка, Зализняк; справочник МИД), and the glossary."""

import pickle

import pytest

from builder.register import countries
from builder.register.origin import Place
from builder.register.rows import Name
from builder.wording.grammar.forms import NameWords
from builder.wording.grammar.inflection import NoCase, in_case
from builder.wording.grammar.names import RUSSIAN_CASES, country_name, declined, russian_names
from builder.wording.language import Wording

TRADED_WITH = [
    "KAZ",
    "KGZ",
    "RUS",
    "CHN",
    "UZB",
    "TJK",
    "TKM",
    "AZE",
    "ARM",
    "GEO",
    "BLR",
    "UKR",
    "MDA",
    "TUR",
    "DEU",
    "ITA",
    "FRA",
    "NLD",
    "GBR",
    "KOR",
    "JPN",
    "IND",
    "IRN",
    "AFG",
    "PAK",
    "ARE",
    "CHE",
    "POL",
    "LTU",
    "LVA",
    "EST",
    "MNG",
    "ESP",
    "GRC",
    "ROU",
    "CZE",
    "SWE",
    "FIN",
    "AUT",
    "BEL",
    "VNM",
    "SGP",
    "ISR",
    "SAU",
    "BRA",
    "CAN",
    "HUN",
    "BGR",
    "USA",
]


@pytest.mark.parametrize(
    ("name", "case", "said"),
    [
        ("Казахстан", "genitive", "Казахстана"), ("Кыргызстан", "dative", "Кыргызстану"),
        ("Кыргызстан", "instrumental", "Кыргызстаном"), ("Казахстан", "prepositional", "Казахстане"),
        ("Россия", "genitive", "России"), ("Россия", "instrumental", "Россией"), ("Россия", "accusative", "Россию"),
        ("Китай", "instrumental", "Китаем"), ("Китай", "prepositional", "Китае"), ("Беларусь", "dative", "Беларуси"),
        ("Беларусь", "instrumental", "Беларусью"), ("США", "genitive", "США"), ("ОАЭ", "dative", "ОАЭ"),
        ("Нидерланды", "genitive", "Нидерландов"), ("Нидерланды", "prepositional", "Нидерландах"),
        ("Республика Корея", "genitive", "Республики Корея"), ("Турция", "dative", "Турции"),
        ("Украина", "accusative", "Украину"), ("Молдова", "genitive", "Молдовы"), ("Польша", "instrumental", "Польшей"),
        ("Кыргызская Республика", "instrumental", "Кыргызской Республикой"),
        ("Республика Казахстан", "dative", "Республике Казахстан"), ("Тараз", "prepositional", "Таразе"),
        ("Бишкек", "genitive", "Бишкека"), ("Алматы", "prepositional", "Алматы"), ("Астана", "dative", "Астане"),
        ("Узбекистан", "adjective", "узбекистанский"), ("Кыргызстан", "adjective", "кыргызстанский"),
    ],
)  # fmt: skip
def test_russian_names_are_declined(name, case, said):
    assert in_case(name, "ru", case) == said


@pytest.mark.parametrize("code", TRADED_WITH)
def test_every_partner_in_use_has_all_russian_cases_and_a_gender(code):
    name = declined(country_name(code, "ru"))
    assert name is not None and {*RUSSIAN_CASES, "adjective"} <= set(name.forms)
    assert name.gender in ("masculine", "feminine", "neuter", "plural")


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Мьянма", "Мьянма Мьянмы Мьянме Мьянму Мьянмой Мьянме"),
        ("Намибия", "Намибия Намибии Намибии Намибию Намибией Намибии"),
        ("Кения", "Кения Кении Кении Кению Кенией Кении"),
        ("Ямайка", "Ямайка Ямайки Ямайке Ямайку Ямайкой Ямайке"),
        ("Египет", None),
        ("Уругвай", "Уругвай Уругвая Уругваю Уругвай Уругваем Уругвае"),
        ("Бангладеш", "Бангладеш Бангладеша Бангладешу Бангладеш Бангладешем Бангладеше"),
        ("Маврикий", "Маврикий Маврикия Маврикию Маврикий Маврикием Маврикии"),
        ("Филиппины", "Филиппины Филиппин Филиппинам Филиппины Филиппинами Филиппинах"),
        ("Марокко", "Марокко Марокко Марокко Марокко Марокко Марокко"),
        ("Новая Зеландия", None),
    ],
)
def test_other_places_are_declined_by_rule(name, forms):
    said = declined(name).forms
    if name == "Египет":
        assert (said["genitive"], said["instrumental"]) == ("Египта", "Египтом")
    elif name == "Новая Зеландия":
        assert (said["genitive"], said["accusative"]) == ("Новой Зеландии", "Новую Зеландию")
    else:
        assert " ".join(said[case] for case in RUSSIAN_CASES) == forms


@pytest.mark.parametrize("language", ["kk", "ky"])
@pytest.mark.parametrize("code", sorted(countries.codes()))
def test_every_country_can_be_put_in_a_case(code, language):
    name = country_name(code, language)
    said = in_case(name, language, "dative")
    assert said != name and "  " not in said


def test_no_name_of_the_table_has_latin_letters_or_spaces_at_its_ends():
    for name in russian_names():
        for form in declined(name).forms.values():
            assert form == form.strip() and not any("a" <= letter <= "z" for letter in form.lower())


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("KGZ", "ru", "Кыргызстан"), ("KGZ", "kk", "Қырғызстан"), ("KAZ", "ky", "Казакстан"), ("RUS", "kk", "Ресей"),
        ("RUS", "ky", "Россия"), ("CHN", "kk", "Қытай"), ("CHN", "ky", "Кытай"), ("USA", "kk", "АҚШ"),
        ("DEU", "en", "Germany"), ("BLR", "ru", "Беларусь"),
    ],
)  # fmt: skip
def test_the_glossary_wins_over_the_library(code, language, name):
    assert country_name(code, language) == name


def test_a_name_without_known_cases_says_where_to_put_them():
    with pytest.raises(NoCase, match=r"Острова Кука.*names-ru\.csv"):
        in_case("Острова Кука", "ru", "genitive")


def test_the_registers_form_wins_over_table_and_rule():
    def row(language, form, name):
        return Name("country", "KGZ", language, form, name, "s", Place("names.csv", "", 2))

    names = (row("ru", "genitive", "Кыргызской Республики"), row("kk", "dative", "Қырғыз Республикасына"))
    russian, kazakh = (Wording(language, names).country("KGZ") for language in ("ru", "kk"))
    assert in_case(russian, "ru", "genitive", russian.forms) == "Кыргызской Республики"
    assert in_case(russian, "ru", "dative", russian.forms) == "Кыргызстану"
    assert in_case(kazakh, "kk", "dative", kazakh.forms) == "Қырғыз Республикасына"


def test_a_name_that_goes_to_another_process_keeps_its_forms() -> None:
    name = NameWords("Кыргызстан", {"genitive": "Кыргызстана"})
    found = pickle.loads(pickle.dumps(name))
    assert (found, found.forms) == (name, name.forms)
