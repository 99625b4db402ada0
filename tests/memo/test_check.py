"""What is said of a template that is not right."""

from __future__ import annotations

import pytest

from builder.memo.check import check_template, tags_of, used_tags
from builder.package.parts import Package
from tests.memo.samples import CONTENTS, template
from tests.memo.small import docx, p, run, sdt, tbl, tc, tr

KNOWN = ("text:title", "text:bottom_line", "list:risks", "table:care", "picture:trend", "list:section.care")


def said(body: str) -> list[str]:
    return [str(problem) for problem in check_template(docx(body), "my.docx", KNOWN)]


@pytest.mark.parametrize("name", CONTENTS)
def test_the_stock_templates_are_right_and_ask_for_all_that_the_content_has(name: str) -> None:
    known = tags_of(CONTENTS[name]())
    assert check_template(template(name), f"{name}.docx", known) == []
    assert used_tags(template(name)) == known


def test_an_unknown_tag_names_the_paragraph_and_the_nearest_known_one() -> None:
    assert said(p(run("One")) + p(run("They say: "), sdt("text:botom_line", run("Bottom line")))) == [
        "my.docx: paragraph 2 (“They say: Bottom line”) has the unknown tag “text:botom_line”. "
        "Did you mean “text:bottom_line”? In Word: Developer, Properties, Tag."
    ]


def test_a_tag_like_none_that_is_known_gets_the_kinds() -> None:
    assert "Known kinds of tags: fact, text, list" in said(p(sdt("goog_rdk_0")))[0]


def test_every_wrong_tag_is_listed() -> None:
    assert len(said(p(sdt("text:titel")) + p(sdt("x")) + p(sdt("text:title")))) == 2


def test_a_control_in_another_is_refused_but_in_a_section_it_may_stand() -> None:
    nested = p(sdt("text:title", sdt("text:bottom_line")))
    assert "stands inside another one, “text:title”" in said(nested)[0]
    assert said(sdt("list:section.care", p(sdt("text:title")))) == []


def test_a_control_in_one_of_word_itself_is_refused() -> None:
    gallery = f"<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>{p(sdt('text:title'))}</w:sdtContent></w:sdt>"
    assert "only sections may hold controls" in said(gallery)[0]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (p(sdt("table:care")), "stands outside any table"),
        (tbl(tr(tc(p(sdt("table:care"))), tc(), header=True)) + p(), "stands in the head of its table"),
        (
            tbl(tr(tc(p(sdt("table:care"))), tc(p(sdt("text:title"))))) + p(),
            "repeats a row that holds “text:title” too",
        ),
        (sdt("text:title", p(run("a")) + p(run("b"))), "holds several paragraphs"),
        (p(sdt("picture:trend")), "holds no picture"),
        (p(sdt("list:section.care")), "must be around whole paragraphs"),
    ],
)
def test_a_control_in_the_wrong_place_says_so(body: str, fault: str) -> None:
    found = said(body)
    assert len(found) == 1
    assert fault in found[0] and found[0].startswith("my.docx: paragraph 1 (")


def test_the_tags_in_headers_and_footers_are_checked_too() -> None:
    package = Package.read(template("business"))
    footer = package["word/footer1.xml"].replace(b"row:footer_left", b"row:footer_leaf")
    changed = package.with_part("word/footer1.xml", footer).to_bytes()
    found = check_template(changed, "b.docx", tags_of(CONTENTS["business"]()))
    assert [problem.remedy for problem in found] == [
        "Did you mean “row:footer_left”? In Word: Developer, Properties, Tag."
    ]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is not a whole Office file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old", "protected by a password or is of the old binary format"),
        (Package({"[Content_Types].xml": b"<x/>"}).to_bytes(), "is not a Word document"),
        (docx("<broken>"), "is not well-formed XML"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem_not_a_crash(data: bytes, what: str) -> None:
    (problem,) = check_template(data, "my.docx", KNOWN)
    assert problem.file == "my.docx" and what in problem.what


def test_a_document_type_definition_is_refused() -> None:
    package = Package.read(docx(p(sdt("text:title"))))
    hostile = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + package["word/document.xml"]
    (problem,) = check_template(package.with_part("word/document.xml", hostile).to_bytes(), "my.docx", KNOWN)
    assert "document type definition" in problem.what
