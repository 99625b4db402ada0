"""Reports with products, built whole: a made one by HS and SITC, and one from a real file by HS chapter."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.package.paragraphs import paragraphs
from builder.publish.lint import lint
from tests.goods import CHAPTERS, made_report, published, real_report

SHEETS = ("Products", "Product groups", "Product summary", "Potential", "Product data")
Row = dict[str, object]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("goods")
    return published(made_report(folder), folder / "out", "--as-of", "2023-09-30", "--period", "2022")


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    folder = tmp_path_factory.mktemp("chapters")
    return published(
        real_report(folder, samples), folder / "out", "--as-of", "2021-12-31", "--period", "2020"
    )


def book(folder: Path) -> Path:
    [path] = folder.glob("*_en.xlsx")
    return path


def rows(path: Path, sheet: str) -> list[Row]:
    """Return the rows of a sheet's table by their headings."""
    page = load_workbook(path, data_only=True)[sheet]
    heads = [cell.value for cell in page[5]]
    return [
        dict(zip(map(str, heads), (cell.value for cell in cells), strict=True))
        for cells in page.iter_rows(min_row=6)
    ]


def memo(folder: Path, audience: str) -> list[str]:
    [path] = folder.glob(f"*_{audience}_en.docx")
    return [text.replace("\u00a0", " ") for text in paragraphs(path.read_bytes())]


def groups(path: Path, reporter: str, flow: str, division: str) -> dict[object, object]:
    return {
        row["Code"]: row["Value"]
        for row in rows(path, "Product groups")
        if (row["Reporter"], row["Flow"], row["Division"]) == (reporter, flow, division)
    }


@pytest.mark.long
def test_our_lint_and_microsofts_validator_find_nothing(made, ooxml_validator):
    files = [path for path in made.iterdir() if path.suffix in (".xlsx", ".docx")]
    assert len(files) == 3
    assert [lint(path.name, path.read_bytes()) for path in files] == [()] * 3
    assert ooxml_validator(files) == []


def test_every_flow_stands_by_section_chapter_and_sitc_with_what_is_not_given(made):
    path = book(made)
    assert groups(path, "KAZ", "X", "HS section") == {
        "V": 420, "II": 210, "XV": 150, "IV": 80, "XVI": 70, "VI": 50, "rest": 20,
    }  # fmt: skip
    assert groups(path, "KAZ", "X", "SITC section") == {
        "SITC3": 420, "SITC0": 290, "SITC6": 150, "SITC7": 90, "SITC5": 50,
    }  # fmt: skip
    assert groups(path, "KGZ", "M", "HS chapter")["rest"] == 130
    assert groups(path, "KGZ", "M", "HS chapter")["HS27"] == 430


def test_a_product_is_called_by_the_register_or_as_a_part_of_its_chapter(made):
    named = {row["Commodity"]: row["Product"] for row in rows(book(made), "Products")}
    assert named["HS2710"] == "Petroleum oils" and named["HS7214"] == "Iron and steel, part"


def test_the_memo_tells_the_goods_and_fits_its_two_pages(made, soffice, tmp_path):
    said = memo(made, "business")
    assert "Products with untapped potential" in said
    [potential] = [text for text in said if text.startswith("Potential.")]
    # min(3,000 sold, 1,200 bought) less 300 traded.
    assert "Petroleum oils (HS2710) $900.0 million" in potential
    [suits] = [text for text in said if text.startswith("Complementarity.")]
    assert "what Kazakhstan sells to the world suits what Kyrgyzstan buys by at least 11" in suits
    [file] = soffice.convert(list(made.glob("*_business_en.docx")), "pdf", tmp_path)
    pages = len(re.findall(rb"/Type\s*/Page\b(?!s)", file.read_bytes()))
    assert 1 <= pages <= 2


@pytest.mark.long
def test_recalculation_gives_every_value_again_and_follows_a_changed_figure(made, soffice, tmp_path):
    changed = load_workbook(book(made))
    data = changed["Product data"]
    heads = {cell.value: cell.column for cell in data[5]}
    for cells in data.iter_rows(min_row=6):
        found = {head: cells[column - 1] for head, column in heads.items()}
        key = [found[head].value for head in ("Reporter", "Partner", "Flow", "Commodity")]
        if key == ["KAZ", "KGZ", "X", "HS24"] and found["First day"].value.year == 2022:
            found["Value"].value = 100000
    changed.save(tmp_path / "changed.xlsx")
    again = tmp_path / "again"
    again.mkdir()
    soffice.convert([book(made), tmp_path / "changed.xlsx"], "xlsx", again)
    for sheet in SHEETS:
        for held, now in zip(rows(book(made), sheet), rows(again / book(made).name, sheet), strict=True):
            for head, value in held.items():
                same = (
                    now[head] == pytest.approx(value)
                    if isinstance(value, int | float)
                    else now[head] == value
                )
                assert same, (sheet, head, value, now[head])
    assert groups(again / "changed.xlsx", "KAZ", "X", "HS section")["IV"] == 100
    assert groups(again / "changed.xlsx", "KAZ", "X", "HS section")["rest"] == pytest.approx(0)
    [first, *_] = rows(again / "changed.xlsx", "Product summary")
    assert first["Agricultural share"] == pytest.approx(0.31)


def test_a_pair_without_products_has_none_of_these_sheets_and_one_line_that_says_so(october):
    held = load_workbook(book(october)).sheetnames
    assert not set(SHEETS) & set(held)
    lines = [text for text in memo(october, "business") if "Trade by product" in text]
    assert len(lines) == 1 and lines[0].startswith("[x] Trade by product between both countries is not held")


@pytest.mark.long
def test_a_real_table_by_chapter_adds_up_to_its_total(real, samples, ooxml_validator):
    files = [path for path in real.iterdir() if path.suffix in (".xlsx", ".docx")]
    assert [lint(path.name, path.read_bytes()) for path in files] == [()] * 3
    assert ooxml_validator(files) == []
    by_chapter = json.loads((samples / CHAPTERS / "goods-398.json").read_text(encoding="utf-8"))["Export"]
    year = {row["ccode"]: row["value"] / 1e6 for row in by_chapter if row["year"] == 2020}
    sections = groups(book(real), "RUS", "X", "HS section")
    assert sections["XVI"] == pytest.approx(year[84] + year[85])
    assert sections["V"] == pytest.approx(sum(year.get(chapter, 0) for chapter in (25, 26, 27)))
    # The table's dollars are cut, not rounded: 44 of 14 billion are left, within the rounding of 95 rows.
    assert "rest" not in sections and sum(sections.values()) == pytest.approx(sum(year.values()))
    total = sum(year.values())
    [exports, imports] = rows(book(real), "Product summary")
    index = sum((value / total * 100) ** 2 for value in year.values())
    assert exports["HHI"] == pytest.approx(index) and exports["HHI is"] == "exactly"
    assert imports["Complementarity"] == "[z]" and exports["Complementarity"] == "[x]"
    assert "Products traded" in memo(real, "business")
