"""A file says of itself what we tell it, on the as-of date, and nothing of its template's past."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from builder.package.core import Properties
from builder.package.parts import Package
from builder.package.relationships import Relationships
from tests.office import OoxmlValidator

PROPERTIES = Properties(
    "Trade <after> Taraz", "Kazakhstan & Kyrgyzstan", "Department", "en", date(2023, 9, 30)
)


def document() -> Package:
    buffer = io.BytesIO()
    Document().save(buffer)
    return Package.read(buffer.getvalue())


def workbook() -> Package:
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)
    return Package.read(buffer.getvalue())


def test_a_document_tells_its_title_author_language_and_the_as_of_date() -> None:
    said = Document(io.BytesIO(PROPERTIES.written_to(document()).to_bytes())).core_properties
    assert (said.title, said.subject, said.author) == (
        "Trade <after> Taraz",
        "Kazakhstan & Kyrgyzstan",
        "Department",
    )
    assert said.language == "en"
    assert said.created == said.modified == datetime(2023, 9, 30, tzinfo=UTC)


def test_a_workbook_tells_the_same_and_does_not_claim_to_come_from_excel() -> None:
    package = PROPERTIES.written_to(workbook())
    said = openpyxl.load_workbook(io.BytesIO(package.to_bytes())).properties
    assert (said.title, said.creator, said.created) == (
        "Trade <after> Taraz",
        "Department",
        datetime(2023, 9, 30),
    )
    assert b"Microsoft" not in package["docProps/app.xml"]


def test_nothing_of_the_template_remains() -> None:
    assert b"2013" not in PROPERTIES.written_to(document())["docProps/core.xml"]
    assert b"python-docx" not in PROPERTIES.written_to(document())["docProps/core.xml"]


def test_properties_are_added_where_there_are_none() -> None:
    bare = document().without("docProps/core.xml", "docProps/app.xml")
    rows = Relationships.of(bare)
    for row in list(rows):
        if rows.part(row).startswith("docProps/"):
            rows = rows.without(row.id)
    package = PROPERTIES.written_to(rows.written_to(bare))
    assert Document(io.BytesIO(package.to_bytes())).core_properties.title == "Trade <after> Taraz"


def test_writing_twice_changes_nothing() -> None:
    once = PROPERTIES.written_to(document())
    assert PROPERTIES.written_to(once).to_bytes() == once.to_bytes()


def test_a_title_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match=r"U\+0007"):
        Properties("ring\x07", "", "", "en", date(2023, 9, 30)).written_to(document())


def test_the_validator_finds_nothing(ooxml_validator: OoxmlValidator, tmp_path: Path) -> None:
    files = [tmp_path / "a.docx", tmp_path / "a.xlsx"]
    files[0].write_bytes(PROPERTIES.written_to(document()).to_bytes())
    files[1].write_bytes(PROPERTIES.written_to(workbook()).to_bytes())
    # openpyxl writes a font's elements out of order, which is not what is tested here.
    assert [error for error in ooxml_validator(files) if "styles.xml" not in error] == []
