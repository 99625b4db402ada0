"""Ribbon, picker, formulas and a press over a brief in Russian, whose sheets and columns have Russian names."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from builder.addin.words import headings
from builder.wording.book import book_words
from builder.wording.written import languages
from builder.workbook.closed import ClosedBook
from builder.workbook.tongue import Tongue, in_language
from tests.addin.test_in_libreoffice import FOR_CELLS, HERE, basic_modules, uno_python
from tests.conftest import without
from tests.office import find_soffice
from tests.openbook.looking import rows_of

VALUE = '=TRADE("KAZ";"KGZ";"X";DATE(2022;1;1);DATE(2022;12;31))'
TOLD = [
    f'=TRADEINFO("KAZ";"KGZ";"X";DATE(2022;1;1);DATE(2022;12;31){what})'
    for what in ("", ';"unit"', ';"vintage"')
]
ABSENT = '=TRADE("KAZ";"NRU";"X";DATE(2022;1;1);DATE(2022;12;31))'
FREE = "AZ3"
CALLS = [
    ["Labels", "pick_reporter"], ["Pick", "pick_partner", 0], ["InsertInto", "Сводка", FREE, False],
    ["AskEnabled", "insert_formula"], ["AskEnabled", "audit"], ["Press", "trace"],
]  # fmt: skip


@dataclass(frozen=True)
class Walk:
    calls: list[str]
    formulas: list[list]
    told: str
    rows: list[dict[str, object]]


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory, addin_file: Path, september: Path) -> Walk:
    program, python = find_soffice(), uno_python()
    if program is None or python is None:
        without("LibreOffice with its Python (python3-uno)")
    folder = tmp_path_factory.mktemp("russian")
    book = folder / "brief_ru.xlsx"
    book.write_bytes(in_language(next(september.glob("*_en.xlsx")).read_bytes(), Tongue("ru")))
    texts = basic_modules(folder)
    for sheet in ("Data", "Sources", "Cover", "Claims", "Provenance"):
        texts["ExcelTables"] = texts["ExcelTables"].replace(f'"{sheet}"', f'"{Tongue("ru").word(sheet)}"')
    calls = [[f"Probe.{name}", *rest] for name, *rest in CALLS]
    formulas = [VALUE, ABSENT, *TOLD]
    job = {"modules": texts, "calls": calls, "for_cells": FOR_CELLS, "formulas": formulas}
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    starter = folder / "starter"
    starter.write_text("#!/bin/sh\n")
    starter.chmod(0o755)
    command = [python, HERE / "basic_walk.py", program, folder, addin_file, book, folder / "job.json"]
    run = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout)
    rows = rows_of(ClosedBook(book.read_bytes()).held(), "Trade")
    return Walk(answer["calls"], answer["formulas"], (folder / "told.txt").read_text(), rows)


def test_every_heading_that_the_addin_reads_is_known_in_russian() -> None:
    known = dict(headings())
    words = book_words("ru")
    assert known[words["First day"]] == "first_day" and known[words["USD million"]] == "usd_million"
    assert {
        "reporter",
        "partner",
        "flow",
        "commodity",
        "value",
        "status",
        "source",
        "published",
        "id",
    } <= set(known.values())


def test_no_heading_of_a_language_stands_for_two_columns() -> None:
    names = [*headings(), *((name, name) for name in {column for _, column in headings()})]
    assert len(dict(names)) == len(names)
    columns = 13 * (len(languages()) - 1)
    assert len(headings()) > columns / 2 and len({name for _, name in headings()}) == 13
    for language in languages():
        own = [word for word, _ in headings() if word in book_words(language).values()]
        assert language == "en" or len(own) >= 11


@pytest.mark.long
def test_formulas_read_the_russian_table(walk: Walk) -> None:
    word = Tongue("ru").word
    [row] = [
        row
        for row in walk.rows
        if (row[word("Reporter")], row[word("Partner")], row[word("Flow")]) == ("KAZ", "KGZ", "X")
        and row[word("Last day")] == 44926
    ]
    assert walk.formulas[0][0] == pytest.approx(row[word("Value")], rel=1e-12)
    assert walk.formulas[1][1] == "Error 2042"
    source, unit, vintage = (text for _, text in walk.formulas[2:])
    assert (source, unit) == (row[word("Source")], "USD thousand")
    assert vintage[:2] == "20" and len(vintage) == 10


@pytest.mark.long
def test_the_picker_and_the_buttons_know_the_russian_brief(walk: Walk) -> None:
    assert walk.calls[0] == "|KAZ - Kazakhstan|KGZ - Kyrgyzstan"
    assert " - " in walk.calls[1]
    assert walk.calls[2].startswith('=TRADEVALUE("KAZ"')
    assert walk.calls[3:5] == ["True", "True"]
    assert "press('trace'" in walk.told
