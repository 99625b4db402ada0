import subprocess
import sys

import pytest

from builder.register import countries
from builder.register.countries import UnknownCountry


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Кыргызстан", "KGZ"),
        ("Киргизия", "KGZ"),
        ("КЫРГЫЗСТАН ", "KGZ"),
        ("Kyrgyz Republic", "KGZ"),
        ("Казакстан", "KAZ"),
        ("Қазақстан", "KAZ"),
        ("Южная Корея", "KOR"),
        ("Республика Корея", "KOR"),
        ("Корея, Народно-Демократическая Республика", "PRK"),
        ("Гонконг", "HKG"),
        ("Тайвань. Китайская провинция\xa0", "TWN"),
        ("Косово", "XKX"),
        ("Сербия и Черногория", "SCG"),
        ("Нидерландские Антильские острова", "ANT"),
        ("СССР", "SUN"),
        ("Конго", "COG"),
        ("Заир", "COD"),
        ("Нигер", "NER"),
        ("Нигерия", "NGA"),
        ("Namibia", "NAM"),
        ("Côte d’Ivoire", "CIV"),
        ("Turkey", "TUR"),
        ("TÜRKİYE", "TUR"),
    ],
)
def test_names_old_and_new_in_four_languages_are_one_country(name, code):
    assert countries.resolve(name) == code


@pytest.mark.parametrize(
    "name",
    [
        "Кaзаxстан",
        "Казахстан 1",
        "Казахстан²",
        "Казахстан*",
        " казахстан",
        "Ka\u0437akhstan".replace("\u0437", "z"),
    ],
)
def test_lookalikes_footnote_marks_case_and_blanks_do_not_count(name):
    assert countries.resolve(name) == "KAZ"


@pytest.mark.parametrize("name", ["Гвинея - Бисау", "Гвинея–Бисау", "Гвинея Бисау", "гвинея‑бисау"])
def test_dashes_and_spaces_do_not_count(name):
    assert countries.resolve(name) == "GNB"


def test_yo_and_ye_are_one_letter():
    assert (
        countries.resolve("Соединённые Штаты Америки")
        == countries.resolve("Соединенные Штаты Америки")
        == "USA"
    )


def test_an_unknown_name_is_refused_with_the_nearest():
    with pytest.raises(UnknownCountry, match="Did you mean “Казахстан”") as error:
        countries.resolve("Казхстан")
    assert error.value.suggestion == "Казахстан"


@pytest.mark.parametrize("name", ["", "1", "Всего", "Европа", "Butane"])
def test_what_is_no_country_is_refused_and_not_guessed(name):
    with pytest.raises(UnknownCountry):
        countries.resolve(name)
    assert countries.find(name) == ""


def test_a_language_narrows_the_names():
    assert countries.resolve("Орусия", "ky") == "RUS"
    with pytest.raises(UnknownCountry):
        countries.resolve("Орусия", "ru")


def test_codes_are_upper_case_and_the_world_is_no_country():
    assert countries.is_code("KGZ") and not countries.is_code("kgz") and not countries.is_code("WLD")
    assert countries.is_partner("WLD") and not countries.is_partner("XYZ")
    assert len(countries.codes()) == 258 and "WLD" not in countries.codes()


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("RUS", "Russia"),
        ("KGZ", "Kyrgyzstan"),
        ("TUR", "Türkiye"),
        ("KOR", "South Korea"),
        ("USA", "United States"),
        ("GBR", "United Kingdom"),
        ("KNA", "Saint Kitts and Nevis"),
        ("WLD", "World"),
    ],
)
def test_english_names_are_short_and_usual(code, name):
    assert countries.english_name(code) == name


def test_names_are_held_in_four_languages():
    names = [countries.name("KGZ", language) for language in countries.LANGUAGES]
    assert names == ["Kyrgyzstan", "Кыргызстан", "Қырғызстан", "Кыргызстан"]
    with pytest.raises(ValueError, match="not in “fr”"):
        countries.name("KGZ", "fr")
    with pytest.raises(UnknownCountry, match="KGZ"):
        countries.name("KGX", "en")


@pytest.mark.parametrize("language", countries.LANGUAGES)
def test_every_country_is_found_again_by_the_name_we_print(language):
    for code in countries.codes():
        assert countries.resolve(countries.name(code, language), language) == code
        assert countries.resolve(countries.name(code, language)) == code


def test_importing_the_module_reads_no_table():
    code = "import builder.register.countries as c, sys; sys.exit(c._tables.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
