"""PDF copies: made by LibreOffice from what is published, and refused loudly where it is missing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from builder.cli import main
from tests.flagship import FLAGSHIP, built


@pytest.mark.office
def test_each_document_has_a_pdf_of_what_it_says(soffice, tmp_path: Path) -> None:
    folder = built(tmp_path, "--pdf", "--audience", "government")
    documents = {path for path in folder.iterdir() if path.suffix in (".docx", ".xlsx")}
    pdfs = {path for path in folder.iterdir() if path.suffix == ".pdf"}
    assert len(documents) == 2
    assert {path.stem for path in pdfs} == {path.stem for path in documents}
    [memo] = [path for path in pdfs if "_government_" in path.name]
    [book] = pdfs - {memo}
    assert "Kazakhstan–Kyrgyzstan: trade after the Taraz forum" in words(memo)
    assert "$755.4 million" in words(memo)
    assert "Commitments" in words(book)


def test_without_libreoffice_nothing_is_published(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["build", str(FLAGSHIP), "--out", str(tmp_path / "out"), "--pdf"]) == 1
    assert "LibreOffice is not installed: install it, or build without --pdf" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def words(pdf: Path) -> str:
    run = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True)
    return " ".join(run.stdout.split())
