"""The sheet Provenance: a row for every figure, its value live, its cell linked, its source named."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

HEAD = 5


@pytest.fixture(scope="module")
def rows(october: Path) -> dict[str, dict[str, tuple[object, object, str]]]:
    """Each row by its fact: column → formula or text, cached value, link."""
    [path] = october.glob("*.xlsx")
    live, cached = load_workbook(path)["Provenance"], load_workbook(path, data_only=True)["Provenance"]
    heads = [cell.value for cell in live[HEAD]]
    found = {}
    for number in range(HEAD + 1, live.max_row + 1):
        row = {}
        for head, cell, value in zip(heads, live[number], cached[number], strict=True):
            link = cell.hyperlink
            row[str(head)] = (cell.value, value.value, (link.location or link.target) if link else "")
        found[str(row["ID"][0])] = row
    return found


@pytest.fixture(scope="module")
def facts(october: Path) -> dict[str, dict[str, object]]:
    said = json.loads((october / "manifest.json").read_text(encoding="utf-8"))
    return {name: fact for name, fact in said["facts"].items() if fact["cell"]}


def test_every_figure_that_stands_in_a_cell_has_its_row(
    rows: dict[str, dict[str, tuple[object, object, str]]], facts: dict[str, dict[str, object]]
) -> None:
    assert set(rows) == set(facts)


def test_the_value_follows_the_named_cell_and_holds_what_that_holds(
    rows: dict[str, dict[str, tuple[object, object, str]]], facts: dict[str, dict[str, object]], october: Path
) -> None:
    [path] = october.glob("*.xlsx")
    book = load_workbook(path, data_only=True)
    for name, row in rows.items():
        formula, value, _ = row["Value"]
        text, _, link = row["Cell"]
        place = facts[name]["cell"]["en"]  # type: ignore[index]
        sheet, address = re.fullmatch(r"'?([^'!]+)'?!([A-Z]+[0-9]+)", place).groups()  # type: ignore[union-attr]
        assert formula == f"={name}"
        assert value == book[sheet][address].value
        assert text == f"{sheet}!{address}"
        assert link.replace("$", "").replace("'", "") == f"{sheet}!{address}"


def test_a_figure_that_was_read_names_row_source_place_and_quote(
    rows: dict[str, dict[str, tuple[object, object, str]]],
) -> None:
    read = {column: cell[0] for column, cell in rows["kaz.kgz.x.value.y2023"].items()}
    assert (read["How computed"], read["Location"]) == ("read from its source", "2023!D11")
    assert re.fullmatch(r"trade [0-9]+", str(read["Register rows"]))
    assert str(read["Source"]).startswith("[60] ")
    assert (read["Unit"], read["Published"], read["Follows from"]) == (
        "USD million",
        "25\N{NO-BREAK SPACE}July 2024",
        "[z]",
    )
    said = {column: cell[0] for column, cell in rows["claim.torebayev_turnover_2023_m07"].items()}
    assert "755.4 million" in str(said["Quote"])
    assert str(said["Speaker"]).startswith("Kairat Torebayev")


def test_a_figure_that_follows_names_rule_numbers_and_figures(
    rows: dict[str, dict[str, tuple[object, object, str]]],
) -> None:
    row = {column: cell[0] for column, cell in rows["kaz.kgz.t.growth.y2023"].items()}
    assert row["Follows from"] == "kaz.kgz.t.value.y2023, kaz.kgz.t.value.y2022"
    assert str(row["How computed"]).startswith("(first ÷ second − 1) × 100: (1,688,135")
    assert (row["Unit"], row["Quote"]) == ("%", "[z]")


def test_no_cell_is_empty_and_the_cover_links_to_the_sheet(
    rows: dict[str, dict[str, tuple[object, object, str]]], october: Path
) -> None:
    assert all(cell[0] not in (None, "") for row in rows.values() for cell in row.values())
    [path] = october.glob("*.xlsx")
    cover = load_workbook(path)["Cover"]
    links = [cell.hyperlink.location for row in cover for cell in row if cell.hyperlink]
    assert "'Provenance'!A1" in links
