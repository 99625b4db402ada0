"""Paragraphs taken out, put in and changed are told apart, and an edit gives a line or two."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from builder.auditing import Question, audited
from builder.publish.audit.book import suspects
from builder.publish.audit.finding import Finding
from tests.publish.audit.planting import add_words, change_digit, memo


@pytest.fixture
def folder(september: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(september, tmp_path / "2023-01--2023-07"))


def found(path: Path) -> list[Finding]:
    return audited(Question(path, None, date.today())).findings


def test_a_paragraph_taken_out_is_told_with_its_words_though_another_was_put_in(folder: Path) -> None:
    [path] = folder.glob("*government_en.docx")
    document = Document(str(path))
    out = next(item for item in document.paragraphs if item.text.startswith("Our companies signed"))

    out._element.getparent().remove(out._element)
    document.add_paragraph("We thank the hosts for their kindness.")
    document.save(str(path))
    gone, new = sorted(found(path), key=lambda row: row.what)
    assert gone.what == "a built paragraph is gone"
    assert gone.words.startswith("Our companies signed 12 agreements and contracts")
    assert gone.place.startswith("after body, paragraph ")
    assert new.what == "the paragraph is not in the memo as it was built"
    assert new.words == "We thank the hosts for their kindness."


def test_a_place_in_a_memo_has_its_heading(folder: Path) -> None:
    memo(add_words(" It was so.", "Weight in 2022"))(folder)
    [row] = found(next(folder.glob("*government_en.docx")))
    assert row.what == "the paragraph is not as it was built"
    assert " under “" in row.place


def test_one_edit_gives_no_more_than_two_lines(folder: Path) -> None:
    memo(change_digit)(folder)
    rows = found(next(folder.glob("*government_en.docx")))
    assert [row.kind for row in rows] == ["control", "changed"]
    assert "on opening" in rows[0].what
    memo(add_words(" It was 850, then “31.2 million”.", "Weight in 2022"))(folder)
    more = [row for row in found(next(folder.glob("*government_en.docx"))) if row not in rows]
    assert len(more) == 2
    assert any("“850”, “31.2” are no fact" in row.what for row in more)


def test_two_changed_cells_blame_no_third(folder: Path) -> None:
    assert suspects([12], [5, 7], set(), set()) == ([(12, 5), (12, 7)], [])
    cells = [(12, 5), (12, 7), (13, 5), (13, 7)]
    assert suspects([12, 13], [5, 7], set(), set()) == ([], cells)
    assert suspects([12, 13], [5, 7], set(), {(12, 5), (13, 7)}) == ([(12, 7), (13, 5)], [])
    assert suspects([12, 13], [5, 7], {(13, 5), (12, 7)}, set()) == ([], [])
    # A formula of a fact that was replaced by its value: the cell holds its fact, and is the only one.
    assert suspects([12], [5], set(), {(12, 5)}) == ([(12, 5)], [])


def test_a_workbook_saved_without_values_is_told_in_one_line(folder: Path) -> None:
    [path] = folder.glob("*[0-9]_en.xlsx")
    book = load_workbook(path)
    book.save(path)
    rows = found(path)
    assert len(rows) == 1, [str(one) for one in rows][:12]
    row = rows[0]
    assert row.what == "its formulas have no stored values"
    assert row.remedy == "Open and save it in Excel or LibreOffice, then audit again"
