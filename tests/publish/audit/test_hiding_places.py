"""A number cannot hide from the audit where readers, or Word on opening, would still find it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from builder.auditing import NothingToAudit, Question, audited
from builder.publish.audit import Finding
from tests.publish.audit import hiding

TODAY = date.today()


@pytest.fixture
def folder(september: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(september, tmp_path / "2023-01--2023-07"))


def found_in(folder: Path, pattern: str = hiding.MEMO) -> list[Finding]:
    [path] = folder.glob(pattern)
    return audited(Question(path, None, TODAY)).findings


def test_numbers_in_fields_symbols_shapes_and_tips_are_named(folder: Path):
    hiding.every_run(folder)
    said = [row.what for row in found_in(folder) if row.kind == "number"]
    assert [number for number in hiding.RUNS if not any(f"“{number}”" in what for what in said)] == []


def test_numbers_beside_the_paragraphs_are_named(folder: Path):
    hiding.beside_the_paragraphs(folder)
    said = {row.place: row.what for row in found_in(folder) if row.kind == "number"}
    for place, number in (
        ("numbering", "75"),
        ("chart chart9.xml", "76"),
        ("comment 1 of Aide, field “QUOTE x”", "77"),
        ("properties of the file, Lorries", "78"),
    ):
        assert f"“{number}”" in said.get(place, ""), said


def test_a_memo_cannot_itself_let_words_stay_plain(folder: Path):
    hiding.own_allowance(folder)
    assert any("“79”" in row.what for row in found_in(folder) if row.kind == "number")


@pytest.mark.parametrize(
    ("plant", "kind", "what"),
    [
        (hiding.hidden_words, "changed", "words are hidden"),
        (hiding.bound_elsewhere, "binding", "bound to /x/y, which is no fact"),
        (hiding.another_picture, "changed", "the picture, or its alternative text, is not as it was built"),
        (hiding.another_document, "file", "another document taken into it"),
        (hiding.node_twice, "binding", "is there twice, and says “$9,999.9 million”"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_makes_a_memo_read_otherwise_is_named(plant, kind, what, folder: Path):
    plant(folder)
    assert any(row.kind == kind and what in row.what for row in found_in(folder))


def test_numbers_beside_the_cells_of_a_workbook_are_named(folder: Path):
    hiding.in_the_workbook(folder)
    found = found_in(folder, hiding.BOOK)
    said = " ".join(row.what for row in found)
    missed = [number for number in ("81", "82", "83", "84", "85", "86") if f"“{number}”" not in said]
    assert missed == []
    assert "names no cell" in said
    assert "a chart drew this when it was built, and does not any more" in said


def test_a_renamed_workbook_is_known_and_a_foreign_file_refused(folder: Path):
    [book] = folder.glob(hiding.BOOK)
    account = audited(Question(book.rename(folder / "figures.xlsx"), None, TODAY))
    assert account.findings == []
    assert account.checked["cells"] > 1000
    (folder / "other.docx").write_bytes(b"no document")
    with pytest.raises(NothingToAudit, match="nothing in common"):
        audited(Question(folder / "other.docx", None, TODAY))
    with pytest.raises(NothingToAudit, match="there is no such file or folder"):
        audited(Question(folder / "gone.docx", None, TODAY))


def test_a_file_too_large_to_be_ours_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("builder.auditing.MOST_IN_OFFICE", 1000)
    with pytest.raises(NothingToAudit, match="the file has more than 1 kB"):
        audited(Question(folder, None, TODAY))
