import re
import tomllib
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.cli import main
from builder.register.blank_workbook import blank_workbook
from builder.register.columns import LANGUAGES, Kind
from builder.register.forms import form_languages, worked_example
from builder.register.load import read_definition, read_register
from builder.register.problems import InputRefused
from builder.register.scaffold import new_report
from builder.register.tables import TABLES
from builder.sources.publishers import currency_of

SERIES = {"KAZ.X": ("one",), "KAZ.M": ("one",), "KGZ.X": ("two", "three")}


@pytest.fixture(scope="module")
def form(tmp_path_factory):
    report = tmp_path_factory.mktemp("new") / "kazakhstan-uzbekistan"
    new_report(report, "KAZ", "UZB", SERIES)
    return load_workbook(report / "register-form.xlsx")


def test_a_new_report_is_a_right_one_without_rows(tmp_path):
    files = new_report(tmp_path / "new", "KAZ", "KGZ", SERIES)
    assert all(path.is_file() for path in files)
    assert sorted(files) == sorted(path for path in (tmp_path / "new").rglob("*") if path.is_file())
    definition = read_definition(tmp_path / "new")
    assert definition.title["government.en"].startswith("Kazakhstan–Kyrgyzstan")
    assert all(count.rows_in == 0 for count in read_register(tmp_path / "new").counts)


def test_series_are_named_for_the_countries_whose_tables_can_be_imported(tmp_path):
    new_report(tmp_path / "a", "KAZ", "KGZ", SERIES)
    new_report(tmp_path / "b", "UZB", "KAZ", SERIES)
    assert read_definition(tmp_path / "a").headline == {
        "KAZ.X": ("one",), "KAZ.M": ("one",), "KGZ.X": ("two", "three"), "KGZ.M": (),
    }  # fmt: skip
    assert read_definition(tmp_path / "b").headline["UZB.X"] == ()


def test_a_report_on_trade_in_euros_says_so_from_the_beginning(tmp_path):
    assert currency_of("EUU") == currency_of("DEU") == "EUR" and currency_of("KAZ") == "USD"
    new_report(tmp_path / "eu", "EUU", "KAZ", SERIES, currency="EUR")
    new_report(tmp_path / "kz", "KAZ", "EUU", SERIES)
    assert read_definition(tmp_path / "eu").currency == "EUR"
    assert read_definition(tmp_path / "kz").currency == "USD"


def test_the_page_of_a_workbook_register_shows_its_example_by_sheet(tmp_path):
    new_report(tmp_path / "book", "KAZ", "UZB", SERIES, workbook=True)
    page = (tmp_path / "book" / "README.md").read_text(encoding="utf-8")
    assert "Sheet `sources`" in page and "register/" not in page and ".csv" not in page


def test_cells_typed_below_the_prepared_row_look_like_it(form):
    sheet = form["trade"]
    font = sheet["A9"].font
    assert (font.name, font.sz) == (sheet["A2"].font.name, sheet["A2"].font.sz) == ("Arial", 10)


def test_nothing_is_ever_overwritten(tmp_path):
    report = tmp_path / "new"
    new_report(report, "KAZ", "KGZ", SERIES)
    (report / "report.toml").write_text("mine", encoding="utf-8")
    (report / "register" / "trade.csv").unlink()
    with pytest.raises(InputRefused) as refused:
        new_report(report, "KAZ", "KGZ", SERIES)
    assert "report.toml" in {problem.file for problem in refused.value.problems}
    assert "nothing is overwritten" in refused.value.problems[0].remedy
    assert (report / "report.toml").read_text(encoding="utf-8") == "mine"
    assert not (report / "register" / "trade.csv").exists()


@pytest.mark.parametrize(
    ("home", "partner", "what", "remedy"),
    [
        ("KAZ", "Kyrgyzstan", "--partner “Kyrgyzstan”", "Write KGZ"),
        ("kaz", "KGZ", "--home “kaz”", "Write KAZ"),
        ("KAZ", "KAZ", "both KAZ", "two countries"),
        ("KAZ", "WLD", "--partner “WLD”", "one country"),
    ],
)
def test_wrong_countries_are_refused_and_nothing_is_written(tmp_path, home, partner, what, remedy):
    with pytest.raises(InputRefused) as refused:
        new_report(tmp_path / "new", home, partner, SERIES)
    [problem] = refused.value.problems
    assert what in problem.what and remedy in problem.remedy
    assert not (tmp_path / "new").exists()


def test_the_workbook_form_can_take_the_place_of_the_folder(tmp_path):
    report = tmp_path / "new"
    new_report(report, "KAZ", "KGZ", SERIES)
    for path in (report / "register").iterdir():
        path.unlink()
    (report / "register").rmdir()
    (report / "register-form.xlsx").rename(report / "register.xlsx")
    assert all(count.rows_in == 0 for count in read_register(report).counts)


def test_the_form_has_a_table_a_sheet_with_a_note_for_every_column(form):
    assert form.sheetnames == ["Guide", *(table.name for table in TABLES), "Lists"]
    for table in TABLES:
        sheet = form[table.name]
        assert tuple(cell.value for cell in sheet[1]) == table.names
        assert list(sheet.tables) == [table.name]
        assert all(
            column.note in cell.comment.text for cell, column in zip(sheet[1], table.columns, strict=True)
        )
        assert sheet.freeze_panes == "B2"
        assert {(cell.font.name, cell.font.b, cell.fill.fgColor.rgb[-6:]) for cell in sheet[1]} == {
            ("Arial", True, "E6EDF3")
        }


def test_every_column_of_choices_offers_exactly_what_may_be_read(form):
    offered = {}
    for table in TABLES:
        for rule in form[table.name].data_validations.dataValidation:
            [area] = rule.sqref.ranges
            column = table.columns[area.min_col - 1]
            [(sheet, cells)] = form.defined_names[rule.formula1].destinations
            offered[table.name, column.name] = tuple(row[0].value for row in form[sheet][cells])
            assert area.min_row == 2 and area.max_row >= 20_000 and rule.errorStyle == "stop"
    for table in TABLES:
        for column in table.columns:
            if column.kind in (Kind.CHOICE, Kind.UNIT):
                assert offered[table.name, column.name] == column.allowed
    assert "KGZ" in offered["trade", "reporter"] and "WLD" not in offered["trade", "reporter"]
    assert "WLD" in offered["trade", "partner"]


def test_codes_and_periods_are_typed_into_cells_of_text(form):
    sheet = form["trade"]
    formats = {cell.value: sheet.column_dimensions[cell.column_letter].number_format for cell in sheet[1]}
    assert formats["commodity"] == formats["reporter"] == "@"
    assert formats["first_day"] == "yyyy-mm-dd" and formats["value"] == "General"
    assert form["commitments"].column_dimensions["G"].number_format == "@"


def test_the_guide_shows_the_worked_example(form):
    rows = {(row[0].value, row[1].value): row[5].value for row in form["Guide"].iter_rows(min_row=9)}
    assert rows["claims", "value"] == "755.4"
    assert {name for name, _ in rows if name} >= {table.name for table in TABLES}


def test_the_worked_example_names_columns_that_exist():
    for table in TABLES:
        for row in worked_example()[table.name]:
            assert set(row) <= set(table.names)


def test_the_same_form_has_the_same_bytes():
    assert blank_workbook("A", "B") == blank_workbook("A", "B")


def test_no_word_is_left_open_in_the_texts(tmp_path):
    new_report(tmp_path / "new", "KAZ", "CIV", SERIES)
    for name in ("report.toml", "README.md"):
        assert not re.search("@[a-z_]+@", (tmp_path / "new" / name).read_text(encoding="utf-8"))
    assert tomllib.loads((tmp_path / "new" / "report.toml").read_text(encoding="utf-8"))["partner"] == "CIV"


def test_the_form_passes_microsofts_validator(tmp_path, ooxml_validator):
    path = tmp_path / "form.xlsx"
    path.write_bytes(blank_workbook("Kazakhstan", "Kyrgyzstan"))
    assert ooxml_validator([path]) == []


def test_the_page_of_a_new_report_names_its_folder_as_it_was_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    new_report(Path("reports/kazakhstan-uzbekistan"), "KAZ", "UZB", SERIES)
    page = Path("reports/kazakhstan-uzbekistan/README.md").read_text(encoding="utf-8")
    assert (
        "--into reports/kazakhstan-uzbekistan\n" in page and "check reports/kazakhstan-uzbekistan\n" in page
    )
    assert "`kz-bns`" in page and "`kg-nsc`" in page


def test_a_report_may_start_with_the_register_as_a_workbook_in_use(tmp_path):
    report = tmp_path / "new"
    files = new_report(report, "KAZ", "UZB", SERIES, workbook=True)
    assert sorted(path.name for path in report.rglob("*")) == ["README.md", "register.xlsx", "report.toml"]
    assert sorted(files) == sorted(report.iterdir())
    assert "register-form" not in (report / "README.md").read_text(encoding="utf-8")
    assert all(count.rows_in == 0 for count in read_register(report).counts)
    with pytest.raises(InputRefused):
        new_report(report, "KAZ", "UZB", SERIES, workbook=True)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("ru", "Казахстан — Узбекистан: взаимная торговля"),
        ("kk", "Қазақстан — Өзбекстан: өзара сауда"),
        ("ky", "Казакстан — Өзбекстан: өз ара соода"),
    ],
)
def test_a_new_report_is_in_the_language_asked_for(tmp_path, monkeypatch, language, title):
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", language)
    assert main(["new", str(tmp_path / "spoken"), "--home", "KAZ", "--partner", "UZB"]) == 0
    monkeypatch.delenv("TRADEBRIEF_LANGUAGE")
    asked = ["--language", language]
    assert main(["new", str(tmp_path / "asked"), "--home", "KAZ", "--partner", "UZB", *asked]) == 0
    for name in ("spoken", "asked"):
        definition = read_definition(tmp_path / name)
        assert definition.languages == (language,)
        assert definition.title[f"government.{language}"] == title
        assert definition.title["government.en"] == "Kazakhstan–Uzbekistan: mutual trade"


@pytest.mark.parametrize("workbook", [False, True])
@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_the_page_and_the_notes_of_a_new_report_are_in_its_language(tmp_path, language, workbook):
    for name in ("en", language):
        asked = ["--home", "KAZ", "--partner", "UZB", "--language", name, *["--workbook"] * workbook]
        assert main(["new", str(tmp_path / name), *asked]) == 0
    (english, ours), (page, ours_page) = (
        [(tmp_path / name / file).read_text(encoding="utf-8") for name in ("en", language)]
        for file in ("report.toml", "README.md")
    )
    # The definition says the same; every note and every line of the page is another.
    assert tomllib.loads(english) == tomllib.loads(ours) | {"languages": ["en"]}
    notes = [{line for line in text.splitlines() if re.match("# [A-Z]", line)} for text in (english, ours)]
    assert len(notes[0]) > 8 and notes[0] & notes[1] == set()
    prose = [
        {line for line in text.split("```")[0].splitlines() if len(line) > 30} for text in (page, ours_page)
    ]
    assert (
        len(prose[0]) > 8
        and prose[0] & prose[1] == {line for line in prose[0] if line.startswith("    ")} & prose[1]
    )
    # Files, tables, columns and commands are those of the English page.
    marked = [set(re.findall(r"`([\w./-]+)`", text)) - {"TRADEBRIEF_LANGUAGE"} for text in (page, ours_page)]
    assert marked[0] == marked[1] and "report.toml" in marked[0]
    assert ours_page.count("```csv") == page.count("```csv") and "@" not in ours_page


def test_a_language_without_forms_of_its_own_has_the_english_page():
    assert (
        form("readme.txt", "tr", home_name="", partner_name="", folder="", example="").count("worked example")
        == 1
    )
    assert set(form_languages()) == set(LANGUAGES)
