"""Finished files broken in every way we know: each is caught, and the test says by what.

Most by our own lint, which runs before anything is published; what only the schemas know is left to Microsoft's
validator, which runs in these tests.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from builder.package.parts import Package
from builder.publish.lint import lint
from tests.office import OoxmlValidator
from tests.publish.broken_books import BOOKS
from tests.publish.broken_memos import MEMOS
from tests.publish.surgery import Case, both, short


@pytest.fixture(scope="module")
def book(september: Path) -> Package:
    """The flagship's workbook, its long tables cut to a few rows."""
    return short(Package.read(next(september.glob("*_en.xlsx")).read_bytes()))


@pytest.fixture(scope="module")
def memo(september: Path) -> Package:
    """The flagship's memo for the government."""
    return Package.read(next(september.glob("*_government_en.docx")).read_bytes())


def test_the_files_are_sound_before_they_are_broken(book: Package, memo: Package) -> None:
    assert lint("book.xlsx", book.to_bytes()) == ()
    assert lint("memo.docx", memo.to_bytes()) == ()


def test_there_are_enough_kinds_and_most_are_ours_to_catch() -> None:
    ours = [case.name for case in (*BOOKS, *MEMOS) if not case.sdk]
    assert len({f"{case.name}{case.word}" for case in (*BOOKS, *MEMOS)}) >= 180
    assert len(ours) >= 170


def caught(case: Case, package: Package, ending: str) -> None:
    broken = case.break_it(package)
    found = lint(f"broken.{case.ending or ending}", broken.to_bytes())
    assert any(case.word in str(finding) for finding in found), [str(finding) for finding in found]


@pytest.mark.parametrize("case", [case for case in BOOKS if not case.sdk], ids=lambda case: case.name)
def test_our_lint_catches_a_workbook_with(case: Case, book: Package) -> None:
    caught(case, book, "xlsx")


@pytest.mark.parametrize("case", [case for case in MEMOS if not case.sdk], ids=lambda case: case.name)
def test_our_lint_catches_a_memo_with(case: Case, memo: Package) -> None:
    caught(case, memo, "docx")


def test_microsofts_validator_catches_what_only_the_schemas_know(
    book: Package, memo: Package, ooxml_validator: OoxmlValidator, tmp_path: Path
) -> None:
    """All breaks of one kind of file are made in one file, as the validator takes seconds to start."""
    for ending, package, cases in (("xlsx", book, BOOKS), ("docx", memo, MEMOS)):
        ours = [case for case in cases if case.sdk]
        broken = both(*(case.break_it for case in ours))(package).to_bytes()
        assert lint(f"broken.{ending}", broken) == (), "our own lint has learnt to catch one of these"
        file = tmp_path / f"broken.{ending}"
        file.write_bytes(broken)
        found = ooxml_validator([file])
        for case in ours:
            assert any(re.search(case.word, error) for error in found), (case.name, found)


def test_a_part_that_is_there_twice_is_caught(memo: Package, tmp_path: Path) -> None:
    file = tmp_path / "twice.docx"
    file.write_bytes(memo.to_bytes())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/document.xml", memo["word/document.xml"])
    assert "twice" in str(lint(file.name, file.read_bytes())[0])


@pytest.mark.parametrize("cut", [0, 1, 100, 10_000, -1, -100])
def test_a_file_that_is_cut_is_a_finding_and_no_traceback(memo: Package, cut: int) -> None:
    [finding] = lint("cut.docx", memo.to_bytes()[:cut])
    assert finding.file == "cut.docx" and "is not a whole Office file" in finding.what
