"""The workbook of a brief: every number a cell, every derived number a formula that gives what is cached."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.publish.lint import lint
from builder.register.load import read_definition, read_register
from builder.register.period import Period
from builder.register.rows import Register
from builder.wording.language import Wording
from builder.workbook.build import Workbook, build_workbook
from tests.facts import registers
from tests.office import ROOT, Office, OoxmlValidator

TEMPLATE = (ROOT / "templates" / "workbook.xlsx").read_bytes()
REPORT = ROOT / "reports" / "kazakhstan-kyrgyzstan"
AFTER_TARAZ = ("2023-01/2023-07", date(2023, 9, 30))
FULL_YEAR = ("2023", date(2024, 10, 2))
BRIEFS = (AFTER_TARAZ, FULL_YEAR)


@cache
def analysed(period: str, as_of: date) -> Analysis:
    register = read_register(REPORT).register
    return analyse(read_definition(REPORT), register, Period.parse(period), as_of)


def built(analysis: Analysis, in_memos: tuple[str, ...] = ()) -> Workbook:
    wording = Wording("en", analysis.register.names)
    return build_workbook(TEMPLATE, analysis, wording, register_hash="0" * 64, in_memos=in_memos)


@cache
def book_of(period: str, as_of: date) -> Workbook:
    return built(analysed(period, as_of))


def opened(data: bytes, values: bool = True) -> Any:
    return load_workbook(io.BytesIO(data), data_only=values)


def at(book: Any, address: str) -> Any:
    sheet, cell = address.rsplit("!", 1)
    return book[sheet.strip("'")][cell].value


def column(sheet: Worksheet, head: str, row: int = 5) -> list[Any]:
    heads = [cell.value for cell in sheet[row]]
    return [cells[heads.index(head)].value for cells in sheet.iter_rows(min_row=row + 1)]


@pytest.mark.parametrize("brief", BRIEFS)
def test_every_fact_stands_in_its_cell_in_the_unit_of_the_workbook(brief: tuple[str, date]) -> None:
    analysis, workbook = analysed(*brief), book_of(*brief)
    values = opened(workbook.data)
    assert len(workbook.cells) > 300
    for fact_id, address in workbook.cells:
        fact, value = analysis.facts[fact_id], at(values, address)
        if fact.value is None:
            assert value == f"[{fact.status or 'x'}]", (fact_id, address, value)
            continue
        scale = {"USD thousand": Decimal("0.001"), "USD billion": Decimal(1000), "percent": Decimal("0.01")}
        expected = float(fact.value * scale.get(fact.unit, Decimal(1)))
        assert value == pytest.approx(expected, rel=1e-9, abs=1e-12), (fact_id, address)


def test_the_figures_of_the_brief_are_what_was_said_and_name_their_claim() -> None:
    workbook = book_of(*AFTER_TARAZ)
    cells = dict(workbook.cells)
    address = cells["kaz.kgz.t.value.m2023_01_2023_07"]
    assert at(opened(workbook.data), address) == 755.4
    assert "ClaimRows" in at(opened(workbook.data, values=False), address)
    assert ("kaz.kgz.t.growth.m2023_01_2023_07", "+12.7%") in workbook.shown


def test_shown_texts_follow_the_formats_of_the_cells() -> None:
    shown = set(book_of(*FULL_YEAR).shown)
    assert {
        ("kaz.kgz.t.value.y2023", "1,688.1"),
        ("kaz.kgz.t.change.y2023", "+441.3"),
        ("kaz.kgz.t.share.y2023", "1.2%"),
        ("kgz.kaz.b.value.y2023", "−413.2"),
        ("kaz.kgz.m.share_change.y2023", "no change"),
        ("kaz.kgz.t.rank.y2023", "16"),
    } <= shown


def test_a_fact_that_only_a_memo_prints_gets_a_row_of_facts() -> None:
    analysis = analysed(*FULL_YEAR)
    only = next(fact.id for fact in analysis.facts if fact.id not in dict(book_of(*FULL_YEAR).cells))
    workbook = built(analysis, in_memos=(only, "kaz.kgz.t.value.y2023"))
    cells = dict(workbook.cells)
    assert cells[only].startswith("Facts!")
    assert not cells["kaz.kgz.t.value.y2023"].startswith("Facts!")


@pytest.mark.parametrize("brief", BRIEFS)
def test_all_checks_hold(brief: tuple[str, date]) -> None:
    sheet = opened(book_of(*brief).data)["Checks"]
    results = column(sheet, "Result")
    assert len(results) > 40
    assert {result[0] for result in results} == {"✓"}


def test_a_year_that_is_not_held_is_said_and_never_plotted_as_zero() -> None:
    book = opened(book_of(*FULL_YEAR).data)
    assert column(book["Trend"], "Home turnover")[0] == "[x]"
    assert column(book["Trend chart"], "Home reports", row=34)[0] == "#N/A"


def test_no_revision_is_a_stated_row() -> None:
    book = opened(built(replace(analysed(*FULL_YEAR), revisions=())).data)
    assert column(book["Revisions"], "Figure") == ["No figure was revised between the editions held"]


def test_a_register_without_statements_still_makes_a_workbook() -> None:
    bare = replace(analysed(*FULL_YEAR), conflicts=(), targets=(), commitments=(), agreements=())
    book = opened(built(bare).data)
    assert column(book["Targets"], "Target") == ["No target is on record"]
    assert column(book["Conflicts"], "Subject") == ["No rival figures are on record"]


def test_conflicts_and_statements_are_called_what_the_memos_call_them() -> None:
    book = opened(book_of(*AFTER_TARAZ).data)
    subjects = column(book["Conflicts"], "Subject")
    assert {"Turnover, January–July 2023", "Growth of turnover, 2022", "Value signed, September 2023"} <= set(
        subjects
    )
    assert "Value, turnover, Jan–Jul 2023" in column(book["Claims"], "Subject")
    assert {"Contracts", "Protocol", "Treaty"} <= set(column(book["Agreements"], "Kind"))
    indicators = column(book["Facts"], "Indicator")
    assert indicators and not any("_" in indicator or indicator.islower() for indicator in indicators)


def test_sheets_without_data_are_dropped_and_the_cover_says_so() -> None:
    book = opened(book_of(*FULL_YEAR).data)
    assert "Products" not in book.sheetnames
    [name] = [cell for cell in book["Cover"]["A"] if cell.value == "Products"]
    assert name.offset(0, 1).value == "[x] not in this workbook: no product data are held"
    assert name.hyperlink is None and name.font.u is None


def test_names_of_sheets_on_the_cover_look_like_links_where_they_are_links() -> None:
    cover = opened(book_of(*FULL_YEAR).data)["Cover"]
    [(area, [rule])] = [(held.sqref, held.rules) for held in cover.conditional_formatting]
    names = [cell for cell in cover["A"] if cell.coordinate in area]
    assert rule.formula == [f'LEFT($B{names[0].row},3)<>"[x]"'] and rule.dxf.font.u == "single"
    for name in names:
        assert (name.hyperlink is None) == name.offset(0, 1).value.startswith("[x]"), name.value


def test_no_cell_of_a_table_is_empty_and_no_prototype_is_left() -> None:
    book = opened(book_of(*AFTER_TARAZ).data)
    for sheet in book:
        for table in sheet.tables.values():
            for row in sheet[table.ref]:
                for cell in row:
                    assert cell.value not in (None, "", "…"), f"{sheet.title}!{cell.coordinate}"


@pytest.mark.parametrize("brief", BRIEFS)
def test_the_lint_finds_nothing(brief: tuple[str, date]) -> None:
    assert list(lint("book.xlsx", book_of(*brief).data)) == []


@pytest.mark.long
def test_two_builds_give_the_same_bytes() -> None:
    assert built(analysed(*AFTER_TARAZ)).data == book_of(*AFTER_TARAZ).data


def test_a_derived_figure_is_shown_as_the_memos_print_it_and_stays_a_number() -> None:
    workbook = book_of(*AFTER_TARAZ)
    book, cells = opened(workbook.data), dict(workbook.cells)
    for fact_id, text, form in (
        ("kaz.kgz.t.value.m2022_01_2022_07", "about 670", '"about "#,##0;"about ""−"#,##0;"about "#,##0'),
        ("kaz.kgz.t.change.m2023_01_2023_07", "about +85", '"about "+#,##0;"about ""−"#,##0;"about "#,##0'),
    ):
        sheet, cell = cells[fact_id].split("!")
        assert (fact_id, text) in workbook.shown
        assert book[sheet][cell].number_format == form
        assert isinstance(book[sheet][cell].value, float)


def test_a_later_edition_is_marked_wherever_its_figures_stand() -> None:
    book = opened(book_of(*AFTER_TARAZ).data)
    for sheet in ("Summary", "Trend", "Mirror", "Targets"):
        assert "† Later edition (2\u00a0March 2024 and 1\u00a0October 2024)" in book[sheet]["A3"].value, sheet
    assert "† Later edition" in book["Cover"]["A10"].value
    assert str(book["Cover"]["D8"].value).endswith("†")
    years = dict(zip(column(book["Trend"], "Year"), column(book["Trend"], "Partner flag"), strict=True))
    assert years[2022] == "†"
    assert column(book["Summary"], "Basis")[-1].endswith("†")
    assert all(
        value.endswith("†")
        for value, source in zip(column(book["Data"], "Status"), column(book["Data"], "Source"), strict=True)
        if source.startswith("kg-nsc")
    )


def test_preliminary_figures_and_two_editions_are_said() -> None:
    book = opened(book_of(*FULL_YEAR).data)
    assert column(book["Summary"], "Partner flag")[0] == "[p]"
    assert column(book["Summary"], "Home flag")[0] == "none"
    said = "[p] preliminary. Kyrgyzstan’s exports and imports come from different editions"
    for sheet in ("Summary", "Trend", "Targets"):
        assert said in book[sheet]["A3"].value, sheet
    assert "†" not in book["Summary"]["A3"].value


@pytest.mark.parametrize("brief", BRIEFS)
def test_a_chart_sheet_names_its_sources_and_the_as_of_date(brief: tuple[str, date]) -> None:
    book = opened(book_of(*brief).data)
    for sheet in ("Trend chart", "Partners chart", "Mirror chart"):
        line = " ".join(book[sheet][f"A{row}"].value or "" for row in (29, 30, 31))
        assert "Source" in line
        assert "Bureau of National Statistics of Kazakhstan [" in line
        assert f"As of {brief[1].day}\u00a0" in line


def test_no_progress_of_a_target_is_a_constant() -> None:
    sheet = opened(book_of(*FULL_YEAR).data, values=False)["Targets"]
    for head in ("Turnover", "At the deadline", "First year met", "Year at this pace", "Average growth"):
        assert all(str(value).startswith("=") for value in column(sheet, head)), head


def test_formulas_always_test_the_source() -> None:
    book = opened(book_of(*FULL_YEAR).data, values=False)
    for sheet in ("Summary", "Trend", "Mirror", "Partners", "Partner data"):
        for row in book[sheet].iter_rows(min_row=6):
            for cell in row:
                if "SUMIFS(Trade[Value]" in str(cell.value):
                    assert str(cell.value).count("IFS(") == str(cell.value).count("Trade[Source],"), cell


def test_microsofts_validator_finds_nothing(ooxml_validator: OoxmlValidator, tmp_path: Path) -> None:
    for number, brief in enumerate(BRIEFS):
        file = tmp_path / f"{number}.xlsx"
        file.write_bytes(book_of(*brief).data)
        assert ooxml_validator.errors(file) == []


@pytest.mark.long
def test_libreoffice_recalculates_every_formula_to_its_cached_value(soffice: Office, tmp_path: Path) -> None:
    files = []
    for number, brief in enumerate(BRIEFS):
        files.append(tmp_path / f"{number}.xlsx")
        files[-1].write_bytes(book_of(*brief).data)
    for file, made in zip(files, soffice.convert(files, "xlsx", tmp_path / "again"), strict=True):
        assert (
            list(differences(load_workbook(file, data_only=True), load_workbook(made, data_only=True))) == []
        )


@pytest.mark.long
def test_thin_registers_and_either_side_recalculate_too(soffice: Office, tmp_path: Path) -> None:
    swapped = registers.definition(home="KGZ", partner="KAZ")
    thin = (
        analyse(registers.definition(), registers.register(), registers.SEVEN_MONTHS, AFTER_TARAZ[1]),
        analyse(swapped, registers.register(), registers.SEVEN_MONTHS, AFTER_TARAZ[1]),
        analyse(swapped, registers.register(), Period.year(2023), FULL_YEAR[1]),
        analyse(registers.definition(), registers.register(trade=()), registers.SEVEN_MONTHS, AFTER_TARAZ[1]),
        analyse(registers.definition(), Register(), Period.year(2023), FULL_YEAR[1]),
    )
    absent = tuple(
        row
        for row in registers.published_trade()
        if (row.reporter, row.partner, row.flow, row.period.iso) != ("KAZ", "KGZ", "M", "2022")
    )
    thin += (
        analyse(registers.definition(), registers.register(trade=absent), Period.year(2022), AFTER_TARAZ[1]),
    )
    files = []
    for number, analysis in enumerate(thin):
        everything = tuple(fact.id for fact in analysis.facts)
        workbook = built(analysis, in_memos=everything)
        assert {fact_id for fact_id, _ in workbook.cells} == set(everything)
        assert list(lint("book.xlsx", workbook.data)) == []
        files.append(tmp_path / f"{number}.xlsx")
        files[-1].write_bytes(workbook.data)
    for file, made in zip(files, soffice.convert(files, "xlsx", tmp_path / "again"), strict=True):
        assert (
            list(differences(load_workbook(file, data_only=True), load_workbook(made, data_only=True))) == []
        )


@pytest.mark.long
def test_a_changed_row_of_data_moves_the_totals_and_turns_its_check(soffice: Office, tmp_path: Path) -> None:
    book = opened(book_of(*FULL_YEAR).data, values=False)
    row = next(
        cells for cells in book["Data"].iter_rows(min_row=6)
        if [cells[at].value for at in (0, 1, 3)] == ["KAZ", "KGZ", "X"] and cells[4].value.year == 2023
    )  # fmt: skip
    row[7].value = 5_147_000
    changed = tmp_path / "changed.xlsx"
    book.save(changed)
    (made,) = soffice.convert([changed], "xlsx", tmp_path / "again")
    again = load_workbook(made, data_only=True)
    assert column(again["Summary"], "Home now")[0] == pytest.approx(5687.959, abs=0.001)
    assert column(again["Trend chart"], "Home reports", row=34)[-1] == pytest.approx(5687.959, abs=0.001)
    wrong = [
        (check, result)
        for check, result in zip(
            column(again["Checks"], "Check"), column(again["Checks"], "Result"), strict=True
        )
        if result.startswith("✗")
    ]
    assert any(f"row {row[7].row} of Data" in check and "3,999.824" in result for check, result in wrong)
    assert "✗" in "".join(str(cells[1].value) for cells in again["Cover"].iter_rows(min_row=35))
    marked = [name for name in column(again["Partners"], "Partner") if name.startswith("►")]
    assert marked == ["► Kyrgyzstan"] * len(marked)
    assert column(again["Partners"], "Code").index("KGZ") < 15


def differences(cached: Any, again: Any) -> Iterator[str]:
    for sheet in cached:
        for row in sheet.iter_rows():
            for cell in row:
                was, now = cell.value, again[sheet.title][cell.coordinate].value
                if isinstance(was, (int, float)) and isinstance(now, (int, float)):
                    if now != pytest.approx(was, rel=1e-9, abs=1e-9):
                        yield f"{sheet.title}!{cell.coordinate}: {was} became {now}"
                elif (was or None) != (now or None):
                    yield f"{sheet.title}!{cell.coordinate}: {was!r} became {now!r}"


def monthly() -> Analysis:
    """A brief on seven months of which the tables give each month alone, for this year and the last."""
    months = [
        registers.trade(
            "KAZ", "KGZ", flow, f"{year}-0{month}", str(100 * month * (year - 2021)), "kz-bns-2023"
        )
        for year in (2022, 2023)
        for month in range(1, 8)
        for flow in "XM"
    ]
    return analyse(
        registers.definition(),
        registers.register(trade=tuple(months)),
        registers.SEVEN_MONTHS,
        date(2024, 10, 2),
    )


def test_a_period_made_of_months_is_the_sum_of_their_rows() -> None:
    sheet = opened(built(monthly()).data, values=False)["Summary"]
    assert "Trade[Months],1" in column(sheet, "Home now")[1]
    assert column(opened(built(monthly()).data)["Summary"], "Home now")[:3] == [11.2, 5.6, 5.6]


@pytest.mark.office
def test_the_sum_of_months_recalculates_to_the_same(soffice: Office, tmp_path: Path) -> None:
    path = tmp_path / "months.xlsx"
    path.write_bytes(built(monthly()).data)
    [after] = soffice.convert([path], "xlsx", tmp_path / "again")
    again = load_workbook(after, data_only=True)["Summary"]
    stored = opened(path.read_bytes())["Summary"]
    for head in ("Home before", "Home now", "Home change", "Home growth"):
        assert column(again, head) == pytest.approx(column(stored, head)), head


@pytest.mark.parametrize("brief", BRIEFS)
def test_chart_titles_state_the_trend_as_live_formulas(brief: tuple[str, date]) -> None:
    workbook = book_of(*brief)
    formulas, values = opened(workbook.data, values=False), opened(workbook.data)
    for sheet in ("Trend chart", "Partners chart", "Mirror chart"):
        title = values[sheet]["A32"].value
        assert formulas[sheet]["A32"].value.startswith("=")
        assert any(digit in title for digit in "123456789") and len(title.split()) <= 10, title


def test_sources_stand_under_the_numbers_that_memos_print() -> None:
    analysis = analysed(*FULL_YEAR)
    sheet = opened(book_of(*FULL_YEAR).data)["Sources"]
    order = [source.id for source in analysis.all_sources]
    assert column(sheet, "Ref") == [order.index(name) + 1 for name in column(sheet, "ID")]


def test_the_partners_figure_is_set_against_homes() -> None:
    sheet = opened(book_of(*FULL_YEAR).data)["Summary"]
    home, partner = column(sheet, "Home now"), column(sheet, "Partner now")
    assert column(sheet, "Partner less home")[1] == pytest.approx(partner[1] - home[1])
    assert column(sheet, "Partner less home")[3] == "[z]"


def test_counts_on_the_facts_sheet_are_whole_numbers() -> None:
    from builder.workbook.pages.facts import _counted

    said = Fact("documents", "documents", Decimal(8), "count", derived_from=("a",))
    assert _counted(said).cell.number_format == "0"
