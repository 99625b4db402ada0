"""A register with one direction of trade, from one reporter, month by month: one answer on every sheet."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from openpyxl import load_workbook

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.register.load import read_definition
from builder.register.period import Period
from builder.register.rows import Register
from builder.wording.language import Wording
from builder.workbook.build import Workbook, build_workbook
from tests.facts import registers
from tests.office import ROOT
from tests.test_recalculation import differing, formulas, values

TEMPLATE = (ROOT / "templates" / "workbook.xlsx").read_bytes()
REPORT = ROOT / "reports" / "kazakhstan-kyrgyzstan"
AS_OF = date(2024, 10, 2)
MONTHS = [f"{year}-{month:02d}" for year in (2021, 2022) for month in range(1, 13)] + ["2023-01"]


@cache
def analysed(flows: str) -> Analysis:
    """Kazakhstan's months, each from a file of its own, one thousand more every month."""
    sources = tuple(registers.source(f"kz-{when}", date(2023, 7, 28), series="kz-bns") for when in MONTHS)
    rows = tuple(
        registers.trade("KAZ", "KGZ", flow, when, str(1000 * (at + 1)), f"kz-{when}")
        for flow in flows
        for at, when in enumerate(MONTHS)
    )
    register = Register(trade=rows, sources=sources)
    return analyse(read_definition(REPORT), register, Period.parse("2023-01"), AS_OF)


@cache
def built(flows: str) -> Workbook:
    wording = Wording("en", analysed(flows).register.names)
    return build_workbook(TEMPLATE, analysed(flows), wording, register_hash="0" * 64, in_memos=())


def rows(flows: str, sheet: str) -> list[dict[str, Any]]:
    book = load_workbook(io.BytesIO(built(flows).data), data_only=True)
    heads = [cell.value for cell in book[sheet][5]]
    return [dict(zip(heads, row, strict=True)) for row in book[sheet].iter_rows(min_row=6, values_only=True)]


def cover(flows: str) -> list[str]:
    book = load_workbook(io.BytesIO(built(flows).data), data_only=True)
    return [str(cell.value) for row in book["Cover"].iter_rows() for cell in row if cell.value is not None]


def test_a_year_of_exports_alone_is_the_same_on_every_sheet() -> None:
    trend = {row["Year"]: row for row in rows("X", "Trend")}
    mirror = {(row["Year"], row["Exporter"]): row for row in rows("X", "Mirror")}
    [summary] = [
        row["Home now"]
        for row in rows("X", "Summary")
        if row["Period"] == "2022" and row["Indicator"] == "Goods from Kazakhstan to Kyrgyzstan"
    ]
    assert sorted(trend) == [2021, 2022]
    assert trend[2021]["Home exports"] == 78 and trend[2022]["Home exports"] == 222
    assert trend[2022]["Home imports"] == trend[2022]["Home turnover"] == "[x]"
    assert mirror[2022, "KAZ"]["Exporter reports"] == summary == 222
    assert mirror[2022, "KAZ"]["Importer reports"] == mirror[2022, "KGZ"]["Exporter reports"] == "[x]"
    assert trend[2022]["Home exports source"] == "kz-2022-01 … kz-2022-12"


def test_a_year_that_its_months_add_up_to_has_turnover_and_growth() -> None:
    trend = {row["Year"]: row for row in rows("XM", "Trend")}
    assert trend[2022]["Home turnover"] == 444 and trend[2022]["Home turnover change"] == 288
    assert trend[2022]["Home turnover growth"] == pytest.approx(float(Decimal(288) / 156))
    assert "Trend chart" in load_workbook(io.BytesIO(built("XM").data)).sheetnames


def test_the_cover_says_which_direction_is_held_and_never_that_nothing_is() -> None:
    said = cover("X")
    assert any(
        "Kazakhstan reports exports of" in line and "its imports are not held." in line for line in said
    )
    assert not any(line.startswith("Kazakhstan’s figures") for line in said)
    assert any("imports of" in line and "its exports are not held." in line for line in cover("M"))


def test_a_chart_without_a_point_is_left_out_and_the_cover_says_why() -> None:
    sheets = load_workbook(io.BytesIO(built("X").data)).sheetnames
    assert "Trend" in sheets and "Mirror" in sheets
    assert "Trend chart" not in sheets and "Mirror chart" not in sheets
    said = cover("X")
    assert "[x] not in this workbook: no year’s turnover is held" in said
    assert "[x] not in this workbook: no year is held from both sides" in said


@pytest.mark.parametrize(
    "flows", ["X", pytest.param("M", marks=pytest.mark.long), pytest.param("XM", marks=pytest.mark.long)]
)
def test_formulas_give_the_same_when_reckoned_anew(flows, soffice, tmp_path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(built(flows).data)
    [again] = soffice.convert([path], "xlsx", tmp_path / "again")
    assert differing(values(path), values(again), formulas(path)) == {}
