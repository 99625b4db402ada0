"""Data stay data: whatever stands in a register is words in a memo, or is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.publish.lint import lint
from builder.register.problems import InputRefused
from builder.wording.spans import Span, TableRow
from tests.memo.small import bound, filled, p, run, sdt, tbl, tc, tr

BODY = (
    p(sdt("text:t"))
    + sdt("list:l", p(run("item")))
    + tbl(tr(tc(p(run("head"))), tc()), tr(tc(p(sdt("table:t"))), tc()))
    + p(run("end"))
)
PAYLOADS = (
    "<w:p/>", "</w:t></w:r></w:p>", "A & B < C", "{{x}}", "{% for %}", "&lt;&amp;#38;", "]]>", "<![CDATA[x]]>",
    "שלום עולם", "العربية ‮abc‬", "Қазақстан Кыргызстан ңүө", "😀", "=1+1", "text:title", "'\"`", "  spaces  ",
    "x" * 100_000, "\u00a0\u202f\u2212", "?><?xml version='1.0'?>", "{DOCPROPERTY x}", "HYPERLINK \"file:///x\"",
)  # fmt: skip


def build(words: str, in_fact: bool = False) -> tuple[str, ...]:
    span = Span(words, fact="a.b", form="value") if in_fact else Span(words)
    memo = filled(
        BODY,
        texts={"t": (Span("["), span, Span("]"))},
        lists={"l": ((span, Span(".")),)},
        tables={"t": (TableRow((((span, Span(".")),), ((Span("x"),),))),)},
    )
    assert not lint("m.docx", memo.data)
    if in_fact:
        assert [(said, node) for _, said, node in bound(memo.data)] == [(words, words)] * 3
    return memo.paragraphs


@pytest.mark.parametrize("in_fact", [False, True])
@pytest.mark.parametrize("words", PAYLOADS, ids=lambda words: words[:12])
def test_payloads_are_printed_as_they_are(words: str, in_fact: bool) -> None:
    assert build(words, in_fact)[:2] == (f"[{words}]", f"{words}.")


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"),
        min_size=1,
    )
)
def test_any_lawful_words_survive(words: str) -> None:
    assert build(words)[0] == f"[{words}]"


@pytest.mark.parametrize("sign", ["\x00", "\x08", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_what_xml_cannot_hold_is_refused_with_the_tag(sign: str) -> None:
    with pytest.raises(InputRefused) as refused:
        build(f"ab{sign}c")
    said = [problem.what for problem in refused.value.problems]
    assert len(said) == 3
    assert said[0].startswith("“text:t” the text “") and f"U+{ord(sign):04X}" in said[0]


def test_it_is_refused_in_a_fact_too() -> None:
    with pytest.raises(InputRefused):
        build("12\x0b", in_fact=True)


@pytest.mark.parametrize("where", ["title", "subject"])
def test_markup_in_a_title_stays_words(where: str) -> None:
    memo = filled(p(sdt("text:t")), texts={"t": "x"}, **{where: "A <b> & {{c}}"})
    assert not lint("m.docx", memo.data)
