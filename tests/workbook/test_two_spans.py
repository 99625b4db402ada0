"""Figures of ours to last year, of theirs to seven years ago, and trade of no named partner: formulas agree."""

from __future__ import annotations

import io
from datetime import date
from functools import cache
from typing import Any

import pytest
from openpyxl import load_workbook

from builder.facts.analyse import analyse
from builder.register.load import read_definition
from builder.register.period import Period
from builder.register.rows import Register
from builder.wording.language import Wording
from builder.workbook.build import build_workbook
from tests.facts import registers
from tests.office import ROOT
from tests.test_recalculation import differing, formulas, values

pytestmark = pytest.mark.long

TEMPLATE = (ROOT / "templates" / "workbook.xlsx").read_bytes()
REPORT = ROOT / "reports" / "kazakhstan-kyrgyzstan"
SOURCE, THEIRS = "kz-bns-2023", {"X": "kg-nsc-exports-2023", "M": "kg-nsc-imports-2023"}


@cache
def built() -> bytes:
    """Seventeen million of our imports are from nowhere; of Italy's share less came than that."""
    rows = [
        registers.trade("KAZ", partner, flow, year, str(1000 * (year - 2000) + more), SOURCE)
        for year in range(2005, 2024)
        for partner, more in (("KGZ", 0), ("CHN", 90_000))
        for flow in "XM"
    ]
    rows += [
        registers.trade("KAZ", "ITA", flow, year, "50000" if flow == "X" else "9000", SOURCE)
        for year in (2022, 2023)
        for flow in "XM"
    ]
    for year in (2022, 2023):
        named = 2 * 1000 * (year - 2000) + 90_000
        rows.append(registers.trade("KAZ", "WLD", "X", year, str(named + 50_000), SOURCE))
        rows.append(registers.trade("KAZ", "WLD", "M", year, str(named + 9_000 + 17_000), SOURCE))
    rows += [
        registers.trade("KGZ", "KAZ", flow, year, str(900 * (year - 2000)), THEIRS[flow])
        for year in range(2005, 2018)
        for flow in "XM"
    ]
    held = Register(trade=tuple(rows), sources=registers.SOURCES)
    found = analyse(read_definition(REPORT), held, Period.year(2023), date(2024, 10, 2))
    return build_workbook(TEMPLATE, found, Wording("en"), register_hash="0" * 64, in_memos=()).data


def table(sheet: str) -> list[dict[str, Any]]:
    book = load_workbook(io.BytesIO(built()), data_only=True)
    heads = [cell.value for cell in book[sheet][5]]
    return [dict(zip(heads, row, strict=True)) for row in book[sheet].iter_rows(min_row=6, values_only=True)]


def test_a_rank_that_unnamed_partners_leave_open_is_not_held_rather_than_not_applicable():
    italy = next(row for row in table("Partners") if row["Code"] == "ITA")
    assert (italy["Rank in exports"], italy["Rank in imports"]) == (2, "[x]")


def test_every_formula_gives_the_stored_value(soffice, tmp_path):
    path = tmp_path / "two-spans.xlsx"
    path.write_bytes(built())
    [again] = soffice.convert([path], "xlsx", tmp_path / "again")
    assert differing(values(path), values(again), formulas(path)) == {}
