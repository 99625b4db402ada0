"""A month of the Union's exports to Kazakhstan: one flow of its own, and the other side's figures beside it."""

from __future__ import annotations

import csv
import json
import re
import shutil
import zipfile

import pytest
from openpyxl import load_workbook

from builder.cli import main
from builder.facts.running import running_periods
from builder.package.paragraphs import paragraphs
from builder.register.period import Period
from builder.register.report_toml import read_definition
from builder.stationery import template
from tests.sources.views import month

PERIODS = [(year, number) for year in (2021, 2022, 2023) for number in range(1, 13)] + [(2024, 1), (2024, 2)]
DOLLARS = re.compile(r"USD|dollar|доллар|долл\.|US\$|\$ ?(?:million|m\b|\d)|, \$(?=<)", re.IGNORECASE)
ADDRESS = re.compile(r"\$?[A-Z]{0,3}\$[0-9]+(?![0-9]|[.,][0-9]| ?(?:m|bn?)\b)")
LANGUAGES = ("en", "ru", "kk", "ky")


def millions(year, number):
    """Return what the made view of a month gives: 1,000 and 10 for each year since 2021, and its month."""
    return 1000 + 10 * (year - 2021) + number


@pytest.fixture(scope="module")
def exports(tmp_path_factory):
    """The Union's exports alone, of 38 months; the brief is on the last of them."""
    folder = tmp_path_factory.mktemp("month") / "eu-kaz"
    assert main(["new", str(folder), "--home", "EUU", "--partner", "KAZ"]) == 0
    views = []
    for year, number in PERIODS:
        germany = (millions(year, number) - 300) * 1_000_000
        name = f"Relational_View_2024-04-{number:02d}T07_25_35.{year}Z.csv"
        views.append(month(folder.parent / name, year, number, germany))
    assert main(["import", "eurostat-comext", *map(str, views), "--into", str(folder)]) == 0
    return folder


def with_theirs(exports, target, rows, *, own=True):
    """Copy the report with figures that Kazakhstan gives in euros: (flow, month, thousands)."""
    shutil.copytree(exports, target)
    sources, trade = (target / "register" / f"{name}.csv" for name in ("sources", "trade"))
    source = {"id": "kgd", "series": "kgd", "publisher": "State Revenue Committee", "title": "Declarations",
              "published_from": "2024-04-01", "published_to": "2024-04-01", "date_basis": "printed"}  # fmt: skip
    _add(sources, [source])
    figures = [
        {"reporter": "KAZ", "partner": "EUU", "flow": flow, "first_day": Period.parse(when).first.isoformat(),
         "last_day": Period.parse(when).last.isoformat(), "commodity": "TOTAL", "value": value,
         "unit": "EUR thousand", "source": "kgd"}
        for flow, when, value in rows
    ]  # fmt: skip
    _add(trade, figures, keep=lambda row: own or not row["first_day"].startswith("2024-02"))
    path = target / "report.toml"
    text = path.read_text(encoding="utf-8").replace('"KAZ.X" = ["kz-bns"]', '"KAZ.X" = ["kgd"]')
    path.write_text(text.replace('"KAZ.M" = ["kz-bns"]', '"KAZ.M" = ["kgd"]'), encoding="utf-8")
    return target


def _add(path, rows, keep=lambda _row: True):
    with path.open(encoding="utf-8", newline="") as file:
        held = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(held[0]), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows([*filter(keep, held), *rows])


THEIRS = [("M", "2024-02", "900000"), ("M", "2023-02", "820000"), ("X", "2024-02", "2000000"), ("X", "2023-02", "1900000")]  # fmt: skip


@pytest.fixture(scope="module")
def alone(exports):
    return built(exports, exports.parent / "out")


@pytest.fixture(scope="module")
def beside(exports):
    """The same with Kazakhstan's figures for the month and for the same month a year before."""
    return built(with_theirs(exports, exports.parent / "beside", THEIRS), exports.parent / "out")


def built(report, out):
    assert main(["build", str(report), "--out", str(out), "--period", "2024-02"]) == 0
    [folder] = (out / report.name).iterdir()
    return folder


def text(folder, audience="government", language="en"):
    [memo] = folder.glob(f"*_{audience}_{language}.docx")
    return "\n".join(paragraphs(memo.read_bytes())).replace("\u00a0", " ")


def facts(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["facts"]


def test_the_year_so_far_and_the_last_twelve_months_stand_beside_the_month(alone):
    said = text(alone)
    assert "Exports in February 2024. €1,032.0 million on EU figures, up 1.0% (€10.0 million)" in said
    so_far = millions(2024, 1) + millions(2024, 2)
    assert f"Exports in January–February 2024. €{so_far:,}.0 million on EU figures, up 1.0%" in said
    twelve = sum(millions(*one) for one in PERIODS[-12:])
    before = sum(millions(*one) for one in PERIODS[-24:-12])
    assert (
        f"Exports in the year to February 2024. €{twelve:,}.0 million on EU figures, up 1.0% "
        f"(€{twelve - before}.0 million) on the year to February 2023" in said
    )
    assert facts(alone)["euu.kaz.x.value.d2023_03_01_2024_02_29"]["value"] == twelve * 1_000_000
    assert f"Year to February 2024. EU exports to Kazakhstan rose by 1.0% (€{twelve - before}.0" in text(
        alone, "business"
    )


def test_what_is_missing_is_named_to_the_flow(alone):
    [said] = [line for line in text(alone).splitlines() if line.startswith("Not shown")]
    assert "EU imports from Kazakhstan for February 2024, Kazakhstan’s figures for February 2024" in said
    assert "EU imports from Kazakhstan for 2023" in said and "EU figures for" not in said


def test_exports_by_year_are_drawn_where_no_turnover_is_held(alone):
    [memo] = alone.glob("*_government_en.docx")
    with zipfile.ZipFile(memo) as archive:
        document = archive.read("word/document.xml").decode()
    told = re.findall(r'descr="([^"]*)"', document)
    assert len(told) == 2 and told[0].startswith(
        "Column chart of exports of the European Union to Kazakhstan, reported by the European Union, 2021 to "
        "2023, in million euros:"
    )
    assert "February 2024; years to 2023" in text(alone)


def test_homes_own_flow_leads_though_the_partner_reports_both(beside):
    said = text(beside)
    assert (
        "Exports to Kazakhstan rose by 1.0% in February 2024, to €1,032.0 million on EU figures; imports are "
        "held on Kazakhstan’s figures alone, €2,000.0 million." in said
    )
    assert "Exports brought most" not in said
    sentences = json.loads((beside / "manifest.json").read_text(encoding="utf-8"))["sentences"]
    assert "Exports to Kazakhstan rose by 1.0%" in sentences["government.bottom_line"]["en"]


def test_the_month_that_both_report_is_compared_in_memo_and_workbook(beside):
    lines = text(beside).splitlines()
    at = lines.index("Feb 2024")
    assert [line.strip() for line in lines[at : at + 7]] == [
        "Feb 2024", "1,032.0", "900.0", "−12.8", "2,000.0", "[x]", "[x]"
    ]  # fmt: skip
    held = facts(beside)
    gap = held["euu.kaz.x.mirror_gap_percent.m2024_02"]
    assert gap["cell"]["en"].startswith("Mirror!") and round(gap["value"], 1) == -12.8
    [book] = beside.glob("*.xlsx")
    with zipfile.ZipFile(book) as archive:
        words = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    assert "Goods from the European Union in February 2024: Kazakhstan records 12.8% less than the European Union does." in words  # fmt: skip


def test_figures_of_the_other_side_are_said_to_be_its_own(exports):
    """Where home holds nothing of the month the line names whose exports grew, and the band speaks as home."""
    report = with_theirs(exports, exports.parent / "theirs", THEIRS, own=False)
    said = text(built(report, exports.parent / "out"))
    assert (
        "Trade with Kazakhstan rose by 6.6% in February 2024, to €2,900.0 million on Kazakhstan’s figures. "
        "Kazakhstan’s exports brought most of the growth, and its surplus widened." in said
    )
    assert "As Kazakhstan reports them: its imports stand as exports to it" in said
    lines = said.splitlines()
    heads = lines.index("Turnover")
    assert lines[heads : heads + 4] == [
        "Turnover", "Exports to Kazakhstan", "Imports from Kazakhstan", "Kazakhstan’s surplus"
    ]  # fmt: skip
    assert lines[heads + 4 : heads + 8] == ["2,900.0", "900.0", "2,000.0", "1,100.0"]


def test_a_table_that_is_not_held_gives_no_zero(alone):
    [book] = alone.glob("*.xlsx")
    with zipfile.ZipFile(book) as archive:
        sheets = archive.read("xl/workbook.xml").decode()
    assert "Partner data" in sheets
    sheet = load_workbook(book, data_only=True)["Partner data"]
    [row] = [line for line in sheet.iter_rows(min_row=6, values_only=True) if line[0] == "EUU"]
    assert row[3:9] == ("[x]",) * 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stock_template_speaks_of_dollars_in_a_report_in_euros(language, exports, tmp_path):
    definition = read_definition(exports)
    for name in ("government", "business", "workbook"):
        path = tmp_path / "template.zip"
        path.write_bytes(template(definition, name, language))
        with zipfile.ZipFile(path) as archive:
            for part in archive.namelist():
                if part.endswith(".xml"):
                    found = DOLLARS.search(ADDRESS.sub("", archive.read(part).decode()))
                    assert found is None, (name, part, found)


@pytest.mark.long
def test_a_report_in_euros_says_dollar_in_no_language(exports):
    report = with_theirs(exports, exports.parent / "tongues", THEIRS)
    names = [
        {"kind": "words", "code": word, "language": language, "form": "name", "name": word, "source": "kgd"}
        for word in ("Eurostat", "State Revenue Committee")
        for language in LANGUAGES[1:]
    ]
    path = report / "register" / "names.csv"
    header = path.read_text(encoding="utf-8").strip().split(",")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(names)
    toml = report / "report.toml"
    said = toml.read_text(encoding="utf-8").replace(
        'languages = ["en"]', 'languages = ["en", "ru", "kk", "ky"]'
    )
    said = re.sub(r"\[title\].*?\[addressee\]", "[title]\n\n[addressee]", said, flags=re.DOTALL)
    toml.write_text(said, encoding="utf-8")
    folder = built(report, exports.parent / "out")
    for file in folder.iterdir():
        if file.suffix == ".json":
            assert DOLLARS.search(file.read_text(encoding="utf-8")) is None
            continue
        with zipfile.ZipFile(file) as archive:
            for part in archive.namelist():
                if part.endswith((".xml", ".rels")):
                    words = ADDRESS.sub("", archive.read(part).decode())
                    found = DOLLARS.search(words)
                    assert found is None, (file.name, part, words[found.start() - 60 : found.end() + 60])


def test_the_months_that_lead_up_to_a_period():
    def iso(text):
        return [span.iso for span in running_periods(Period.parse(text))]

    assert iso("2024-08") == ["2024-01/2024-08", "2023-09-01/2024-08-31"]
    assert iso("2024-01/2024-08") == ["2023-09-01/2024-08-31"]
    assert iso("2023-Q4") == [] and iso("2024-01") == ["2023-02-01/2024-01-31"]
    assert iso("2023") == [] and iso("2023-08-05") == []


@pytest.mark.long
@pytest.mark.samples
def test_sums_of_eurostats_months_are_those_added_by_hand(samples, tmp_path):
    """Added up from the files with awk: 7,539,521,238 in January–August 2024, 11,463,240,057 in a year."""
    files = samples / "eurostat-comext-monthly-kz-kg" / "kazahstan_export_eurostat"
    assert main(["new", str(tmp_path / "eu"), "--home", "EUU", "--partner", "KAZ"]) == 0
    views = [str(path) for path in sorted(files.iterdir())]
    assert main(["import", "eurostat-comext", *views, "--into", str(tmp_path / "eu")]) == 0
    assert main(["build", str(tmp_path / "eu"), "--out", str(tmp_path / "out"), "--period", "2024-08"]) == 0
    [folder] = (tmp_path / "out" / "eu").iterdir()
    held = facts(folder)
    assert held["euu.kaz.x.value.m2024_01_2024_08"]["value"] == 7_539_521_238
    assert held["euu.kaz.x.value.d2023_09_01_2024_08_31"]["value"] == 11_463_240_057
