"""What a memo in a language would print and nobody gives in it is told, with a remedy that can be pasted."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from builder.inputs import read, surveyed
from builder.register.problems import Problem
from builder.register.scaffold import new_report
from builder.sources import comext, kg_nsc, kz_bns
from builder.sources.comtrade import fetching
from builder.sources.importing import import_files
from builder.sources.publisher_names import publisher_name
from builder.sources.publishers import series_by_flow
from builder.wording.grammar.names import official_forms
from builder.wording.heading import new_titles
from builder.wording.language import Country, Wording
from builder.wording.translated import Translations
from builder.wording.untranslated import not_in_english
from builder.wording.written import SOURCE_LANGUAGE, languages
from tests.register.small import Rows, right_rows, write_csv
from tests.sources.books import kg_sheet, xlsx

TODAY = date(2026, 1, 31)
OTHERS = tuple(one for one in languages() if one != SOURCE_LANGUAGE)
REGION = ("KAZ", "KGZ", "UZB", "TJK", "RUS", "CHN", "EUU")
PASTED = re.compile(r"(?:a row|or) (\S*?,.*?,…,\w+)(?= or |$)")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    new_report(tmp_path / "new", "KAZ", "KGZ", series_by_flow(), titles=new_titles("KAZ", "KGZ"))
    return tmp_path / "new"


def asked(report: Path, *wanted: str) -> Path:
    file = report / "report.toml"
    listed = ", ".join(f'"{one}"' for one in wanted)
    file.write_text(file.read_text("utf-8").replace('languages = ["en"]', f"languages = [{listed}]"), "utf-8")
    return report


def problems(report: Path, rows: Rows) -> tuple[Problem, ...]:
    return surveyed(write_csv(report, rows), TODAY)[1]


def position(**texts: str) -> dict[str, str]:
    rows = right_rows()
    blank = dict.fromkeys(("text_en", "text_ru", "text_kk", "text_ky"), "")
    return rows["positions"][0] | {"topic": ""} | blank | texts


@pytest.mark.parametrize("wanted", [*OTHERS, SOURCE_LANGUAGE])
def test_a_position_without_words_in_a_language_of_the_build_is_told(report: Path, wanted: str) -> None:
    """Whichever language it is written in: else the memo would say that nothing is found in the sources."""
    written = next(one for one in languages() if one not in (wanted, SOURCE_LANGUAGE))
    rows = right_rows() | {"positions": [position(**{f"text_{written}": "Open the border"})]}
    found = [row for row in problems(asked(report, wanted), rows) if "positions" in row.file]
    assert [(row.row, row.column) for row in found] == [(2, f"text_{wanted}")]
    assert found[0].remedy == f"Fill the column text_{wanted}"


def test_a_contact_without_an_office_in_the_language_is_told(report: Path) -> None:
    source = right_rows()["sources"][0]["id"]
    person = {"id": "aigul", "name_ru": "Айгуль", "office_en": "Adviser", "country": "KAZ", "source": source}
    person |= {"quote": "", "contact": "aigul@example.org", "name_en": "Aigul"}
    found = problems(asked(report, "ru"), right_rows() | {"people": [person]})
    assert [row.column for row in found if "people" in row.file] == ["office_ru"]


def test_the_rows_told_can_be_pasted_and_mend_it(report: Path) -> None:
    rows = right_rows()
    rows["agreements"][0]["title"] = "Joint statement, July 2024, “on water”"
    rows["positions"] = [position(text_en="Open the border", text_ru="Открыть границу")]
    rows["people"] = []
    told = [row for row in problems(asked(report, "ru"), rows) if "names" in row.remedy]
    assert len(told) > 3
    pasted = [PASTED.findall(row.remedy) for row in told]
    assert all(len(rows) == 2 for rows in pasted)
    assert any('"Joint statement, July 2024, “on water”",ru,name,…,' in row for _, row in pasted)
    names = report / "register" / "names.csv"
    for which in (0, 1):
        write_csv(report, rows)
        lines = "".join(f"{row[which]}\n".replace(",…,", ",Слова,") for row in pasted)
        names.write_text(names.read_text("utf-8") + lines, "utf-8")
        assert surveyed(report, TODAY)[1] == ()


def test_a_row_of_names_that_lacks_its_source_is_told_alone(report: Path) -> None:
    rows = right_rows() | {"positions": [], "people": []}
    before = problems(asked(report, "ru"), rows)
    title = rows["agreements"][0]["title"]
    name = {"kind": "words", "code": title, "language": "ru", "form": "name", "name": "Соглашение"}
    after = problems(report, rows | {"names": [name]})
    assert any(title in row.what for row in before) and not any(title in row.what for row in after)
    assert [row.column for row in after if "names.csv" in row.file] == ["source"]


def test_a_text_of_the_settings_is_told_by_its_key(report: Path) -> None:
    file = report / "report.toml"
    file.write_text(re.sub(r'"\w+\.ru" = .*\n', "", file.read_text("utf-8")), "utf-8")
    [problem] = surveyed(asked(report, "ru"), TODAY)[1]
    assert str(problem).startswith("report.toml, key title: there is no text in “ru”. ")


def test_a_register_in_russian_is_told_once_for_what_it_is(report: Path) -> None:
    rows = right_rows() | {"people": []}
    for table, columns in {"agreements": ("title", "sector", "bodies"), "events": ("title",)}.items():
        for row in rows[table]:
            row |= {column: f"Совместное заявление, {table}: {column}" for column in columns}
    rows = {table: rows[table] for table in ("sources", "trade", "agreements", "events")}
    assert ["most texts" in row.what for row in problems(asked(report, "ru"), rows)].count(True) == 1
    file = report / "report.toml"
    file.write_text(file.read_text("utf-8").replace('languages = ["ru"]', 'languages = ["en"]'), "utf-8")
    inputs = read(report, TODAY)
    assert [note for note in inputs.notes if "in Cyrillic letters" in note]
    assert not_in_english(read(write_csv(report, right_rows()), TODAY).register) == ""


@pytest.mark.parametrize("language", OTHERS)
def test_the_publishers_of_our_importers_have_names(language: str) -> None:
    publishers = {
        *(series.publisher for series in (*kg_nsc.SERIES.values(), *kz_bns.SERIES.values())),
        comext.series("KAZ", "X").publisher,
        fetching._PUBLISHER,
    }
    assert len(publishers) == 4 and all(publisher_name(one, language) for one in publishers)
    own = {("words", "Eurostat", "name"): "Own words"}
    assert Translations(language, own).find("source", "x", "publisher", "Eurostat") == "Own words"
    assert Translations(language, {}).find("event", "x", "title", "Eurostat") == ""


def test_a_new_report_with_an_imported_table_is_right_in_every_language(tmp_path: Path) -> None:
    report = tmp_path / "new"
    new_report(report, "KGZ", "UZB", series_by_flow(), titles=new_titles("KGZ", "UZB"))
    table = xlsx(tmp_path / "table.xlsx", {"Лист1": kg_sheet(), "Лист2": []})
    import_files("kg-nsc", [table], report, TODAY)
    assert surveyed(asked(report, *languages()), TODAY)[1] == ()


@pytest.mark.parametrize("language", OTHERS)
def test_the_countries_of_the_region_have_official_names(language: str) -> None:
    assert all("official_genitive" in official_forms(code, language) for code in REGION)
    subject = Wording(language).words("gov-subject", home=Country("UZB"), partner=Country("TJK"))
    assert {
        "ru": "о торговле Республики Узбекистан с Республикой Таджикистан",
        "kk": "Өзбекстан Республикасының Тәжікстан Республикасымен саудасы туралы",
        "ky": "Өзбекстан Республикасы менен Тажикстан Республикасынын ортосундагы соода жөнүндө",
    }[language] == subject
