"""A workbook template is examined before it is filled."""

from __future__ import annotations

from datetime import date

import pytest

from builder.package.parts import Package
from builder.wording.language import Wording
from builder.workbook import build
from builder.workbook.check import check_template
from builder.workbook.fields import names, tables
from builder.workbook.ledger import Ledger
from tests.workbook.test_build import BRIEFS, TEMPLATE, analysed


def changed(*replacements: tuple[str, str, str]) -> list[str]:
    """Return the problems of the stock template with words in its parts replaced."""
    package = Package.read(TEMPLATE)
    for part, old, new in replacements:
        assert old.encode() in package[part], (part, old)
        package = package.with_part(part, package[part].replace(old.encode(), new.encode()))
    return [str(problem) for problem in check_template(package.to_bytes(), "workbook.xlsx", TEMPLATE)]


def test_the_stock_template_has_no_problem() -> None:
    assert changed() == []


def test_a_renamed_table_is_named_with_the_nearest() -> None:
    found = changed(("xl/tables/table2.xml", 'displayName="TrendYears"', 'displayName="TrendYear"'))
    assert found[0] == (
        "workbook.xlsx: there is no table “TrendYears”. Did you mean “TrendYear”? In Excel: Table Design, "
        "Table Name."
    )
    assert any("sheet Trend, row 6, column E" in text and "the table “TrendYears”" in text for text in found)


def test_a_misspelt_column_is_named_with_its_place_and_what_reads_it() -> None:
    found = changed(("xl/tables/table2.xml", 'name="Home imports"', 'name="Home import"'))
    assert (
        "workbook.xlsx, sheet Trend, row 5, column Home import: nothing fills this column of the table "
        "TrendYears. Did you mean “Home imports”? Name the column as in the stock template."
    ) in found
    assert any("reads the column “Home imports” of TrendYears" in text for text in found)


def test_a_lost_name_and_a_formula_that_reads_it_are_listed_together() -> None:
    found = changed(("xl/workbook.xml", 'name="YearFirst"', 'name="YearsFirst"'))
    assert found[0] == (
        "workbook.xlsx: there is no name “YearFirst”. Did you mean “YearsFirst”? In Excel: Formulas, Name Manager."
    )
    assert any("sheet Partner data, row 6" in text and "the name “YearFirst”" in text for text in found)


def test_a_name_that_means_more_than_a_cell_is_refused() -> None:
    [found] = changed(("xl/workbook.xml", "'Cover'!$A$10<", "'Cover'!$A$10:$A$11<"))
    assert found.startswith("workbook.xlsx: the name “Cover_note_1” is not of one cell")


def test_what_is_no_workbook_is_one_problem() -> None:
    [problem] = check_template(b"no zip", "mine.xlsx", TEMPLATE)
    assert problem.file == "mine.xlsx"


@pytest.mark.long
@pytest.mark.parametrize("brief", BRIEFS)
def test_the_builder_fills_what_the_list_says(
    brief: tuple[str, date], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: dict[str, set[str]] = {}
    named: set[str] = set()

    class Recorder(Ledger):
        def add(self, table, row):  # type: ignore[no-untyped-def]
            written.setdefault(table, set()).update(row)
            super().add(table, row)

        def name(self, name, content):  # type: ignore[no-untyped-def]
            named.add(name)
            super().name(name, content)

    analysis = analysed(*brief)
    ledger = Recorder(tables(), "en")
    dropped = build._write(ledger, analysis, Wording("en", analysis.register.names), ())
    assert {table: set(columns) for table, columns in tables().items() if table in written} == written
    assert named <= set(names())
    assert (
        set(tables()) - set(written) <= {"ProductRows", "GroupRows", "SummaryOfGoods"}
        or "Products" in dropped
    )
