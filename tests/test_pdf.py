"""PDF copies: made by LibreOffice from what is published, tagged for all readers, refused loudly without it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pdfua import validate

from builder.cli import main
from tests.flagship import FLAGSHIP, built


@pytest.fixture(scope="module")
def folder(soffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published report with PDF copies of one memo and the workbook."""
    return built(tmp_path_factory.mktemp("pdfs"), "--pdf", "--audience", "government")


@pytest.fixture(scope="module")
def memo(folder: Path) -> Path:
    [path] = folder.glob("*_government_en.pdf")
    return path


@pytest.fixture(scope="module")
def book(folder: Path, memo: Path) -> Path:
    [path] = set(folder.glob("*.pdf")) - {memo}
    return path


@pytest.mark.office
@pytest.mark.long
def test_each_document_has_a_pdf_of_what_it_says(folder: Path, memo: Path, book: Path) -> None:
    documents = {path for path in folder.iterdir() if path.suffix in (".docx", ".xlsx")}
    assert len(documents) == 2
    assert {path.stem for path in (memo, book)} == {path.stem for path in documents}
    assert "Kazakhstan–Kyrgyzstan: trade after the Taraz forum" in words(memo)
    assert "$755.4 million" in words(memo)
    assert "Commitments" in words(book)


@pytest.mark.office
@pytest.mark.long
def test_a_memos_pdf_is_tagged_and_pdfua_finds_nothing_in_it(memo: Path) -> None:
    report = validate(str(memo))
    assert [finding.message for finding in report.findings] == []
    # It fails on LibreOffice's lists of attributes; our own check looks for empty headings.
    assert {outcome.rule_id for outcome in report.skipped} <= {"UA-14-001"}


@pytest.mark.office
@pytest.mark.long
def test_in_a_workbooks_pdf_pdfua_finds_only_what_libreoffice_leaves_out(book: Path) -> None:
    # Untagged cells, charts without words, no claim of PDF/UA: docs/accessibility.md gives the reasons.
    # Tags, language and a title that is shown are there, or their rules would be among these.
    found = {finding.rule_id for finding in validate(str(book)).findings}
    assert found <= {"UA-01-003", "UA-13-004", "UA-28-004"}


def test_without_libreoffice_nothing_is_published(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["build", str(FLAGSHIP), "--out", str(tmp_path / "out"), "--pdf"]) == 1
    assert "LibreOffice is not installed: install it, or build without --pdf" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def words(pdf: Path) -> str:
    run = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(run.stdout.split())
