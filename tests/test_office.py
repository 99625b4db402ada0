"""The programs the tests lean on do what we think: a check that cannot fail proves nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from builder.package.core import Properties
from builder.package.parts import Package
from tests.office import Office, OoxmlValidator


def _workbook_with_a_wrong_value(path: Path, application: str) -> None:
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"] = 2, "=A1*2"
    book.save(path)
    package = Package.read(path.read_bytes())
    sheet = (
        package["xl/worksheets/sheet1.xml"].replace(b"<v></v>", b"<v>99</v>").replace(b"<v />", b"<v>99</v>")
    )
    sheet = sheet.replace(b"<v/>", b"<v>99</v>")
    assert b"<v>99</v>" in sheet
    app = package["docProps/app.xml"].replace(b"Microsoft Excel", application.encode())
    path.write_bytes(
        package.with_parts({"xl/worksheets/sheet1.xml": sheet, "docProps/app.xml": app}).to_bytes()
    )


@pytest.mark.office
def test_libreoffice_replaces_a_planted_wrong_value_even_in_a_file_from_excel(
    soffice: Office, tmp_path: Path
) -> None:
    files = [tmp_path / "excel.xlsx", tmp_path / "ours.xlsx"]
    _workbook_with_a_wrong_value(files[0], "Microsoft Excel")
    _workbook_with_a_wrong_value(files[1], "TradeBrief")
    for made in soffice.convert(files, "xlsx", tmp_path / "out"):
        assert openpyxl.load_workbook(made, data_only=True).active["A2"].value == 4


def test_the_validator_passes_a_good_file_and_names_the_fault_of_a_bad_one(
    ooxml_validator: OoxmlValidator, tmp_path: Path
) -> None:
    from datetime import date

    from docx import Document

    good, bad = tmp_path / "good.docx", tmp_path / "bad.docx"
    Document().save(str(good))
    package = Properties("Title", "Subject", "Author", "en", date(2023, 9, 30)).written_to(
        Package.read(good.read_bytes())
    )
    good.write_bytes(package.to_bytes())
    body = package["word/document.xml"].replace(b"<w:sectPr", b"<w:nonsense/><w:sectPr", 1)
    bad.write_bytes(package.with_part("word/document.xml", body).to_bytes())
    assert zipfile.is_zipfile(bad)
    found = ooxml_validator([good, bad])
    assert found
    assert all(error.startswith("bad.docx") for error in found)
    assert "nonsense" in found[0]
