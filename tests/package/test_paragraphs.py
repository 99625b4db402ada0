"""The words of a memo, paragraph by paragraph."""

from __future__ import annotations

import pytest

from builder.memo.build import build_memo
from builder.package.paragraphs import paragraphs
from builder.package.parts import PackageRefused
from tests.memo.samples import AS_OF, business, fact_ids, template
from tests.memo.small import docx, p, run, sdt, tbl, tc, tr

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def test_they_come_in_document_order_those_in_tables_and_controls_too_and_no_empty_ones() -> None:
    body = (
        p(run("a"))
        + tbl(tr(tc(p(run("b"))), tc(p(run("c")), p(run("d")))))
        + p()
        + p(sdt("x", run("e")), run("f"))
    )
    assert paragraphs(docx(body)) == ("a", "b", "c", "d", "ef")


def test_what_a_field_shows_is_left_out() -> None:
    assert paragraphs(docx(p(run("Page "), FIELD, run(" of")))) == ("Page  of",)


def test_tab_stops_of_a_paragraph_are_no_tabs() -> None:
    body = '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>'
    assert paragraphs(docx(body)) == ("a\tb",)


def test_a_text_box_is_read_once_and_apart_from_its_paragraph() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p(run('box'))}</w:txbxContent></w:pict></w:r>"
    assert paragraphs(docx(p(run("out"), box))) == ("out", "box")


def test_a_memo_keeps_the_paragraphs_it_was_built_with() -> None:
    content = business()
    memo = build_memo(template("business"), content, facts=fact_ids(content), as_of=AS_OF)
    assert paragraphs(memo.data) == memo.paragraphs
    assert memo.paragraphs[-1].startswith("As of 24 September 2023 · register 833820658563\tOpen\tPage ")


def test_a_file_that_is_no_package_is_refused() -> None:
    with pytest.raises(PackageRefused):
        paragraphs(b"no zip")
