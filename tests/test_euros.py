"""A report in euros, about a union and a country: every number carries its currency, and nothing is converted."""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from builder.cli import main
from builder.facts.changes import NotComparable, compare
from builder.package.paragraphs import paragraphs
from builder.package.parts import Package
from builder.publish.brief import read_brief
from builder.publish.lint import lint
from builder.workbook.room import cut_texts
from tests.jobs.desks import UnionDesk
from tests.sources.views import month

PERIODS = [(year, number) for year in (2022, 2023) for number in range(1, 13)] + [(2024, 1), (2024, 2)]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """The Union and Kazakhstan, from made views of both flows."""
    folder = tmp_path_factory.mktemp("euros") / "eu-kaz"
    assert main(["new", str(folder), "--home", "EUU", "--partner", "KAZ"]) == 0
    path = folder / "report.toml"
    said = 'partner = "KAZ"\nperiod = "2024-01/2024-02"\n'
    path.write_text(path.read_text(encoding="utf-8").replace('partner = "KAZ"\n', said), encoding="utf-8")
    views = []
    for flow, germany in (("EXPORT", 700_000_000), ("IMPORT", 900_000_000)):
        (folder.parent / flow).mkdir()
        for year, number in PERIODS:
            name = f"Relational_View_2024-04-{number:02d}T07_25_35.{year}Z.csv"
            value = germany + 10_000_000 * (year - 2022) + number
            views.append(month(folder.parent / flow / name, year, number, value, flow=flow))
    assert main(["import", "eurostat-comext", *map(str, views), "--into", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def folder(report):
    out = report.parent / "out"
    assert main(["build", str(report), "--out", str(out)]) == 0
    [found] = (out / report.name).iterdir()
    return found


def text(folder, audience):
    [memo] = folder.glob(f"*_{audience}_en.docx")
    return "\n".join(paragraphs(memo.read_bytes())).replace("\u00a0", " ")


def workbook_words(folder):
    [book] = folder.glob("*.xlsx")
    with zipfile.ZipFile(book) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))


def test_money_is_in_euros_wherever_it_is_shown(folder):
    government, business = text(folder, "government"), text(folder, "business")
    assert "€4,480.0 million" in government and "Key figures, million euros" in government
    assert "€ million, Jan–Feb 2024" in government and "Change, €" in government
    assert "€" in business and "EU exports to Kazakhstan rose by 1.0%" in government
    for said in (government, business):
        assert "$" not in said and "USD" not in said and "dollar" not in said
    words = workbook_words(folder)
    assert "EUR million" in words and "Turnover, EUR m" in words and "Thousand euros" in words
    assert "USD" not in words and "dollar" not in words
    facts = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["facts"]
    assert facts["euu.kaz.x.value.m2024_01_2024_02"]["unit"] == "EUR"
    assert facts["euu.kaz.x.value.m2024_01_2024_02"]["value"] == 2_040_000_003


def test_a_series_of_monthly_files_is_one_line_of_the_sources(folder):
    said = text(folder, "government")
    entry = "[1–26] Eurostat, “EU trade in goods, exports to Kazakhstan, 2022-01” to “EU trade in goods, exports to Kazakhstan, 2024-02”, files of 1–12 April 2024."
    assert [line for line in said.splitlines() if "exports to Kazakhstan, 2022" in line] == [entry]
    # Four files of a series stay apart.
    assert "[39] Eurostat, 1 April 2024. [40] Eurostat, 2 April 2024." in text(folder, "business")


def test_the_union_has_its_article_within_a_sentence_and_none_in_a_title(folder):
    government, business = text(folder, "government"), text(folder, "business")
    assert "European Union–Kazakhstan: mutual trade" in government
    assert "Kazakhstan’s deliveries to the European Union rose too" in government
    assert "Preferences offered by the European Union or Kazakhstan" in business
    assert "Bought and sold by the European Union;" in business


def test_the_same_files_make_the_brief_of_the_other_side(report, tmp_path):
    """Kazakhstan's brief on the Union has the Union's figures, and none of its own."""
    folder = tmp_path / "kaz-eu"
    shutil.copytree(report, folder)
    path = folder / "report.toml"
    changed = path.read_text(encoding="utf-8").replace('home = "EUU"', 'home = "KAZ"')
    path.write_text(changed.replace('partner = "KAZ"', 'partner = "EUU"'), encoding="utf-8")
    assert main(["build", str(folder), "--out", str(tmp_path / "out")]) == 0
    [made] = (tmp_path / "out" / folder.name).iterdir()
    assert "Tables to 2024" in text(made, "government")
    assert "Trade with the European Union" in text(made, "government")
    assert "with European Union" not in text(made, "government") + text(made, "business")


def test_lint_and_audit_find_nothing_in_it_and_a_changed_euro_is_found(folder, tmp_path, capsys):
    for path in (*folder.glob("*.docx"), *folder.glob("*.xlsx")):
        assert lint(path.name, path.read_bytes()) == ()
    assert main(["audit", str(folder)]) == 0
    [memo] = folder.glob("*_government_en.docx")
    data = memo.read_bytes()
    changed = tmp_path / memo.name
    with zipfile.ZipFile(memo) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            after.writestr(
                name, part.replace(b"2,040.0", b"2,140.0") if name == "word/document.xml" else part
            )
    memo.write_bytes(changed.read_bytes())
    try:
        assert main(["audit", str(folder)]) == 1
        assert "2,140.0" in "".join(capsys.readouterr())
    finally:
        memo.write_bytes(data)


def test_trade_in_another_currency_is_refused_with_its_place(report, capsys):
    path = report / "report.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('currency = "EUR"\n', ""), encoding="utf-8")
    try:
        assert main(["check", str(report)]) == 1
        said = "".join(capsys.readouterr())
        assert (
            "trade.csv, row 2, column unit: the value is in EUR (and 155 more rows of 52 sources), the report in USD"
            in said
        )
        assert 'Write currency = "EUR" in report.toml' in said
    finally:
        path.write_text(text, encoding="utf-8")


def test_a_currency_that_reports_cannot_be_in_is_refused_with_its_line(report, capsys):
    path = report / "report.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"EUR"', '"GBP"'), encoding="utf-8")
    try:
        assert main(["check", str(report)]) == 1
        assert "report.toml, row 8, key currency: “GBP” is not known" in "".join(capsys.readouterr())
    finally:
        path.write_text(text, encoding="utf-8")


def test_what_was_said_in_dollars_is_shown_and_compared_with_nothing(report, tmp_path, capsys):
    path = report / "register" / "claims.csv"
    held = path.read_bytes()
    with path.open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    claim = {
        "id": "said", "indicator": "value", "reporter": "EUU", "partner": "KAZ", "flow": "X", "first_day": "2024-01-01",
        "last_day": "2024-02-29", "period_basis": "stated", "scope": "total", "value": "9.9", "unit": "USD billion",
        "qualifier": "exactly", "source": "eurostat-comext-kaz-exports-2024-02",
    }  # fmt: skip
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, header, restval="").writerow(claim)
    try:
        assert main(["check", str(report)]) == 0
        assert (
            "said is in USD billion, the report in EUR. It is shown as printed and compared with none"
            in "".join(capsys.readouterr())
        )
        assert main(["build", str(report), "--out", str(tmp_path)]) == 0
        [folder] = (tmp_path / report.name).iterdir()
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        assert manifest["rows"]["conflicts"] == {} and "claim.said" in manifest["facts"]
        assert "9.9" not in text(folder, "government")
    finally:
        path.write_bytes(held)


def test_briefs_in_two_currencies_are_not_compared(folder):
    brief = read_brief(folder).built.snapshot
    dollars = {
        name: replace(fact, unit=fact.unit.replace("EUR", "USD")) for name, fact in brief.facts.items()
    }
    with pytest.raises(NotComparable, match="different currencies"):
        compare(replace(brief, facts=dollars), brief)


@pytest.mark.long
@pytest.mark.samples
def test_eurostats_own_files_give_a_whole_brief(samples, tmp_path):
    UnionDesk.samples = samples
    desk = UnionDesk(tmp_path)
    years = sorted((samples / "eurostat-comext-monthly-kz-kg" / "eu_year_export").glob("*08_3*.csv"))
    months = list(desk.months().values())
    for path in (*months[-12:], *years):
        assert (
            main(
                [
                    "import",
                    "eurostat-comext",
                    str(path),
                    "--into",
                    str(desk.report),
                    "--published",
                    "2024-11-20",
                ]
            )
            == 0
        )
    arguments = ["--period", "2024-01/2024-08", "--as-of", "2024-11-25"]
    assert main(["build", str(desk.report), "--out", str(tmp_path / "out"), *arguments]) == 0
    [folder] = (tmp_path / "out" / desk.report.name).iterdir()
    assert "Exports to Kazakhstan fell by 7.9% in January–August 2024, to €7,539.5 million" in text(
        folder, "government"
    )
    assert main(["audit", str(folder)]) == 0


def test_a_list_of_monthly_files_is_read_whole_in_the_workbook(folder):
    [path] = folder.glob("*.xlsx")
    assert list(cut_texts(Package.read(path.read_bytes()))) == []
    sheet = load_workbook(path)["Mirror"]
    cells = [cell for row in sheet.iter_rows() for cell in row if "exports-2023-01" in str(cell.value)]
    assert cells and all(cell.alignment.wrap_text for cell in cells)
    facts = load_workbook(path)["Facts"]
    named = [str(cell.value) for row in facts.iter_rows() for cell in row if "comext" in str(cell.value)]
    assert "eurostat-comext-kaz-exports-2023-03 … eurostat-comext-kaz-exports-2024-02" in "\n".join(named)
    assert max(map(len, named)) < 200
