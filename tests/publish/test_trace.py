"""The way back from a printed number, from the output folder alone."""

from __future__ import annotations

import csv
import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.cli import main
from builder.publish.brief import Brief, NotABrief, read_brief
from builder.publish.cells import HeldWorkbook
from builder.publish.trace import as_json, said, way
from builder.publish.trace.around import around
from builder.publish.trace.find import find
from builder.publish.trace.places import shown_in
from builder.publish.trace.way import Papers
from builder.publish.wrapped import paragraph
from builder.workbook.changes import AddSheet, SheetColumn
from builder.workbook.closed import ClosedBook
from tests.flagship import FLAGSHIP
from tests.office import Office

GROWTH = "kaz.kgz.t.growth.y2022"


@pytest.fixture(scope="module")
def brief(september: Path) -> Brief:
    return read_brief(september)


@pytest.fixture(scope="module")
def papers(brief: Brief) -> Papers:
    return Papers(brief)


def test_a_growth_leads_to_four_figures_and_their_rows(brief: Brief, papers: Papers) -> None:
    found = way(brief, papers, GROWTH)
    leaves = [leaf for part in found.below for leaf in part.below]
    assert [leaf.fact.id for leaf in leaves] == [
        "kaz.kgz.x.value.y2022", "kaz.kgz.m.value.y2022", "kaz.kgz.x.value.y2021", "kaz.kgz.m.value.y2021",
    ]  # fmt: skip
    for leaf in leaves:
        [cited] = leaf.cited
        row = cited.citation.row
        assert row is not None
        with (FLAGSHIP / row.place.file).open(encoding="utf-8-sig", newline="") as file:
            held = list(csv.reader(file))
        line = dict(zip(held[0], held[row.place.row - 1], strict=True))
        assert Decimal(line["value"]) == leaf.fact.value
        assert (line["source"], line["location"]) == (cited.citation.source, cited.citation.location)


def test_the_text_tells_rule_formula_row_source_and_place(brief: Brief, papers: Papers) -> None:
    text = said(way(brief, papers, GROWTH), "en")
    assert "Growth of turnover of Kazakhstan with Kyrgyzstan on a year before, 2022" in text
    assert "(1,246,876.97959 ÷ 1,050,532.15318 − 1) × 100 = 18.6900%" in text
    assert "trade: register/trade.csv, row" in text
    assert "Bureau of National Statistics of Kazakhstan" in text
    assert "2022!D12 of Основные показатели" in text
    assert "28 July 2023, the day the file was last saved" in " ".join(text.split())


def test_the_formula_is_the_workbooks_own(brief: Brief, papers: Papers) -> None:
    found = way(brief, papers, GROWTH)
    path = brief.workbook("en")
    assert path is not None and found.cell is not None
    sheet, _, address = found.place.rpartition("!")
    book = load_workbook(path)
    assert f"={found.cell.formula}" == book[sheet][address].value
    assert Decimal(found.cell.value) == pytest.approx(Decimal("0.18690034932834457"))


def test_a_quote_comes_with_its_speaker(brief: Brief, papers: Papers) -> None:
    text = " ".join(said(way(brief, papers, "kaz.kgz.t.value.m2023_01_2023_07"), "en").split())
    assert "bilateral trade rose by 12.7% and reached 755.4 million" in text
    assert "(Kairat Torebayev, Vice Minister of Trade and Integration of Kazakhstan)" in text
    assert "claims: register/claims.csv, row 2 (torebayev_turnover_2023_m07)" in text


def test_every_fact_has_a_way_in_a_hundred_columns(brief: Brief, papers: Papers) -> None:
    for name in brief.built.facts:
        for line in said(way(brief, papers, name), "en", 100).splitlines():
            assert len(line) <= 100 or "://" in line, f"{name}: {line}"


def test_every_value_leads_to_a_row_of_the_register(brief: Brief, papers: Papers) -> None:
    def ends(name: str) -> list[object]:
        fact = brief.built.facts[name].fact
        if not fact.derived_from:
            return [citation.row for citation in fact.sources]
        return [end for below in fact.derived_from for end in ends(below)]

    for name, shown in brief.built.facts.items():
        if not shown.fact.missing:
            assert ends(name) and all(ends(name)), name


def test_paragraphs_that_show_a_fact_are_told_with_their_heading(brief: Brief, papers: Papers) -> None:
    texts = [(row.heading, row.text) for row in way(brief, papers, GROWTH).paragraphs]
    assert any(heading.startswith("What the figures show") and "up 18.7%" in text for heading, text in texts)
    assert any(
        heading.startswith("Table 1.") and text.startswith("Turnover | 1,246.9") for heading, text in texts
    )


@pytest.mark.office
def test_paragraphs_are_found_after_libreoffice_saved_the_memo(
    september: Path, soffice: Office, tmp_path: Path
) -> None:
    [memo] = september.glob("*government*.docx")
    [saved] = soffice.convert([memo], "docx", tmp_path / "saved")
    before, after = shown_in(memo), shown_in(saved)
    assert set(after) == set(before)
    assert [row.text for row in after[GROWTH]] == [row.text for row in before[GROWTH]]


@pytest.mark.parametrize(
    ("asked", "by", "first"),
    [
        (GROWTH, "id", GROWTH),
        (f"fact:{GROWTH.upper()}", "id", GROWTH),
        ("home.exports", "role", "kaz.kgz.x.value.m2023_01_2023_07"),
        ("Summary!G12", "cell", GROWTH),
        ("'Summary'!$G$12", "cell", GROWTH),
        ("+18.7%", "form", GROWTH),
        ("$755.4 million", "form", "claim.torebayev_turnover_2023_m07"),
        ("1246.9", "form", "kaz.kgz.t.value.y2022"),
        ("1,246.9", "form", "kaz.kgz.t.value.y2022"),
    ],
)
def test_a_fact_is_found_by_its_id_role_cell_and_printed_form(
    brief: Brief, asked: str, by: str, first: str
) -> None:
    found = find(brief.built, asked)
    assert (found.by, first in found.ids) == (by, True)


def test_a_printed_number_lists_every_fact_that_prints_so(brief: Brief) -> None:
    assert set(find(brief.built, "755.4").ids) == {
        "claim.torebayev_turnover_2023_m07", "kaz.kgz.t.value.m2023_01_2023_07",
    }  # fmt: skip
    assert find(brief.built, "55.4").ids == ()


def test_a_near_miss_is_suggested(brief: Brief) -> None:
    assert find(brief.built, "kaz.kgz.t.grwth.y2022").suggestions[0] == GROWTH
    assert find(brief.built, "kaz.growth.y2022").ids == ()
    assert any(name.endswith(GROWTH) for name in find(brief.built, "Summary!A12").suggestions)


def test_exit_codes_and_json(september: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace", str(september), GROWTH]) == 0
    assert "follows from" in capsys.readouterr().out
    [memo] = september.glob("*business*.docx")
    assert main(["trace", str(memo), GROWTH, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["facts"][0]["below"][0]["below"][0]["sources"][0]["row"]["table"] == "trade"
    assert main(["trace", str(september), "no.such.fact"]) == 1
    assert main(["trace", str(tmp_path), GROWTH]) == 2
    assert "manifest.json" in capsys.readouterr().err


def test_a_folder_above_is_told_which_folder_is_meant(september: Path) -> None:
    with pytest.raises(NotABrief, match=str(september)):
        read_brief(september.parent)


def test_a_broken_manifest_is_named(september: Path, tmp_path: Path) -> None:
    text = (september / "manifest.json").read_text(encoding="utf-8")
    for broken in (
        text[:-100],
        text.replace('"as_of"', '"as_off"', 1),
        "[]",
        text.replace('"2023-09-30"', "7", 1),
    ):
        (tmp_path / "manifest.json").write_text(broken, encoding="utf-8")
        with pytest.raises(NotABrief, match="build the report anew"):
            read_brief(tmp_path)


def test_without_the_workbook_the_rest_is_told_and_the_lack_named(september: Path, tmp_path: Path) -> None:
    for path in september.iterdir():
        if path.suffix != ".xlsx":
            shutil.copy(path, tmp_path)
    alone = read_brief(tmp_path)
    papers = Papers(alone)
    assert papers.notes == ["the workbook is not in the folder, so no formula can be shown"]
    assert as_json(way(alone, papers, GROWTH))["cell"] == {
        "place": "Summary!G12",
        "formula": None,
        "value": None,
    }


def test_a_formula_shared_by_many_cells_is_moved_to_its_cell(tmp_path: Path) -> None:
    from openpyxl import Workbook

    from builder.package.parts import Package

    book = Workbook()
    assert book.active is not None
    book.active["B1"], book.active["B2"] = "=A1*2", "=A2*2"
    book.save(tmp_path / "made.xlsx")
    package = Package.read((tmp_path / "made.xlsx").read_bytes())
    name = "xl/worksheets/sheet1.xml"
    part = package[name].replace(b"<f>A1*2</f>", b'<f t="shared" ref="B1:B2" si="0">A1*2</f>')
    part = part.replace(b"<f>A2*2</f>", b'<f t="shared" si="0"/>')
    cell = HeldWorkbook.read("shared.xlsx", package.with_part(name, part).to_bytes()).cell("Sheet!B2")
    assert cell is not None
    assert cell.formula == "A2*2"


def test_a_cell_that_repeats_a_figure_leads_to_it(
    september: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trace", str(september), "Cover!A7"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Cover!A7 shows Summary!E6: =INDEX(SummaryRows[Home now],1)\n")
    assert "kaz.kgz.t.value.m2023_01_2023_07" in said and "source" in said
    assert main(["trace", str(september), "Cover!A7", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["id"] for row in told["facts"]] == ["kaz.kgz.t.value.m2023_01_2023_07"]


def test_a_formula_over_a_column_of_figures_lists_them(brief: Brief) -> None:
    found = around(brief, "Checks!D6")
    assert found is not None and found.formula.startswith("INDEX(SummaryRows[Home now],2)+INDEX(")
    assert len(found.reads) == 2 and found.shows == ""


def test_a_sheet_that_is_not_there_and_an_empty_cell_are_told(
    september: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trace", str(september), "Nosuch!A1"]) == 1
    assert "has no sheet “Nosuch”, but Cover, Summary," in capsys.readouterr().err
    assert main(["trace", str(september), "Cover!Z99"]) == 1
    assert "is empty" in (said := capsys.readouterr().out) and "heading" not in said


def test_a_decimal_comma_is_understood(brief: Brief) -> None:
    for plain, comma in (("755.4", "755,4"), ("1,246.9", "1 246,9")):
        assert find(brief.built, comma) == find(brief.built, plain) and find(brief.built, comma).ids


def test_a_workbook_that_was_refreshed_is_said_to_be_before_its_numbers_are_traced(
    september: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / september.name
    shutil.copytree(september, folder)
    [path] = folder.glob("*_en.xlsx")
    assert main(["trace", str(path), "Summary!E13"]) == 0
    assert "refreshed" not in capsys.readouterr().out
    book = ClosedBook(path.read_bytes())
    book.apply([AddSheet("Refresh log", "Refresh log", "", "RefreshLog", (SheetColumn("Time", 17, ""),))])
    path.write_bytes(book.data)
    for cell in ("Summary!E13", "Data!H14"):
        assert main(["trace", str(path), cell]) == 0
        assert capsys.readouterr().out.startswith("note: the workbook was refreshed since it was built")
    assert main(["trace", str(path), "Summary!E13", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["refreshed"] is True


@pytest.mark.parametrize(
    ("tongue", "label", "saved"),
    [
        ("ru", "источник", "28 июля 2023 года, день последнего сохранения файла"),
        ("kk", "дереккөз", "файл соңғы рет сақталған күн"),
        ("ky", "булак", "файл акыркы жолу сакталган күн"),
    ],
)
def test_the_way_is_told_in_the_readers_language(
    brief: Brief, papers: Papers, tongue: str, label: str, saved: str
) -> None:
    lines = said(way(brief, papers, GROWTH), "en", 100, tongue).splitlines()
    assert any(line.strip().startswith(f"{label} ") for line in lines)
    assert saved in " ".join(" ".join(lines).split())
    for english in ("follows from", "printed", "shown in", "computed", "paragraph", "holds", ", row "):
        assert english not in " ".join(lines), english


def test_no_number_is_broken_at_the_end_of_a_line() -> None:
    text = "increase of +12,7 and SUM(A1,B2) of 1\u00a0688,1 million"
    for width in range(1, 40):
        lines = paragraph(text, width=width)
        words = [word for line in lines for word in line.split("SUM(")]
        assert any("+12,7" in word for word in words), lines
        assert any("1 688,1" in line for line in lines), lines


@pytest.mark.long
def test_a_hyphen_that_holds_words_together_is_read(tongues: Path) -> None:
    [memo] = tongues.glob("*government_ky.docx")
    texts = {row.text for rows in shown_in(memo).values() for row in rows}
    assert any("2023-жылдын" in text for text in texts)
    assert not any("2023жылдын" in text for text in texts)
