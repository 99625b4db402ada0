"""Relationships, content types and attachments: what a package says of its parts."""

from __future__ import annotations

import io

import pytest
from docx import Document

from builder.package.attachment import Attachment, free_name
from builder.package.content_types import ContentTypes
from builder.package.namespaces import CUSTOM_XML, IMAGE, OFFICE_DOCUMENT
from builder.package.parts import Package
from builder.package.relationships import Relationships, relationships_part, source_part

DOCUMENT = "word/document.xml"


@pytest.fixture
def package() -> Package:
    buffer = io.BytesIO()
    Document().save(buffer)
    return Package.read(buffer.getvalue())


@pytest.mark.parametrize(
    ("part", "rels"),
    [
        ("", "_rels/.rels"),
        ("word/document.xml", "word/_rels/document.xml.rels"),
        ("xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"),
        ("top.xml", "_rels/top.xml.rels"),
    ],
)
def test_a_part_and_its_relationships_find_each_other(part: str, rels: str) -> None:
    assert relationships_part(part) == rels
    assert source_part(rels) == part


def test_the_package_leads_to_its_document(package: Package) -> None:
    assert Relationships.of(package).parts(OFFICE_DOCUMENT) == (DOCUMENT,)


@pytest.mark.parametrize(
    ("target", "part"),
    [
        ("media/a.png", "word/media/a.png"),
        ("../customXml/item1.xml", "customXml/item1.xml"),
        ("/word/b.xml", "word/b.xml"),
    ],
)
def test_a_target_is_read_from_its_sources_folder(target: str, part: str) -> None:
    rows, rel_id = Relationships(DOCUMENT).adding(IMAGE, "word/x.png")
    row = type(rows[rel_id])("rId9", IMAGE, target)
    assert rows.part(row) == part


def test_an_attachment_is_named_typed_and_pointed_at_once(package: Package) -> None:
    image = Attachment(free_name(package, "word/media/image{}.png"), b"PNG", "image/png", IMAGE)
    once, first = image.added_to(package, DOCUMENT)
    again, second = image.added_to(once, DOCUMENT)
    assert first == second
    assert again.to_bytes() == once.to_bytes()
    assert once[image.name] == b"PNG"
    assert ContentTypes.of(once).type_of(image.name) == "image/png"
    assert Relationships.of(once, DOCUMENT).part(Relationships.of(once, DOCUMENT)[first]) == image.name
    assert first not in {row.id for row in Relationships.of(package, DOCUMENT)}


def test_an_attachment_from_another_folder_is_pointed_at_relatively(package: Package) -> None:
    store = Attachment(free_name(package, "customXml/item{}.xml"), b"<facts/>", "application/xml", CUSTOM_XML)
    added, rel_id = store.added_to(package, DOCUMENT)
    assert store.name == "customXml/item2.xml"
    assert Relationships.of(added, DOCUMENT)[rel_id].target == "../customXml/item2.xml"


def test_a_free_number_is_free_for_every_ending() -> None:
    package = Package({"word/media/image1.jpeg": b"", "word/media/image3.png": b""})
    assert free_name(package, "word/media/image{}.png") == "word/media/image2.png"


def test_types_are_read_without_regard_to_case_and_written_back_whole(package: Package) -> None:
    types = ContentTypes.of(package)
    assert types.type_of("WORD/Document.xml") == types.type_of(DOCUMENT)
    assert ContentTypes.of(types.written_to(package)) == types
    assert types.without(DOCUMENT).type_of(DOCUMENT) == "application/xml"
    assert types.type_of("word/unknown.bin") is None


def test_an_external_address_stays_as_it_is() -> None:
    rows, rel_id = Relationships(DOCUMENT).adding("link", "https://example.org/a?b=1&c=2", external=True)
    package = rows.written_to(Package({}))
    assert Relationships.of(package, DOCUMENT)[rel_id].target == "https://example.org/a?b=1&c=2"
    assert Relationships.of(package, DOCUMENT).parts("link") == ()
