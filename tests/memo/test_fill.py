"""Controls as people really make them in Word: around words, paragraphs, cells, rows."""

from __future__ import annotations

import pytest

from builder.register.problems import InputRefused
from builder.wording.spans import Span
from tests.memo.samples import lines, text
from tests.memo.small import NAMES, W, blocks, body_of, filled, p, run, sdt, tbl, tc, tr, words

ONE = {"texts": {"one": "Said."}}


@pytest.mark.parametrize(
    "body",
    [
        p(sdt("text:one")),
        sdt("text:one", p(run("here"))),
        p(sdt("text:one", run("he") + run("re"))),
        p(sdt(" text:one ", properties="<w:showingPlcHdr/>")),
    ],
)
def test_words_take_the_place_of_a_control_around_runs_or_a_paragraph(body: str) -> None:
    memo = filled(body, **ONE)
    assert blocks(memo) == ["Said."]
    assert next(body_of(memo).iter(f"{{{W}}}sdt"), None) is None


def test_words_around_a_control_stay() -> None:
    assert blocks(filled(p(run("They "), sdt("text:one"), run(" Indeed.")), **ONE)) == ["They Said. Indeed."]


def test_a_control_around_a_cell_becomes_the_cell() -> None:
    memo = filled(tbl(tr(sdt("text:one", tc(p(run("here")))), tc(p(run("beside"))))) + p(run("end")), **ONE)
    cells = list(body_of(memo).iter(f"{{{W}}}tc"))
    assert [words(cell) for cell in cells] == ["Said.", "beside"]


def test_words_take_the_look_of_those_they_stand_for() -> None:
    memo = filled(
        p(sdt("text:one", run("here", "<w:i/>"))), texts={"one": text("so **bold** and {a.b:value:5}")}
    )
    looks = [[child.tag.partition("}")[2] for child in item] for item in body_of(memo).iter(f"{{{W}}}rPr")]
    # The control says its look twice: for what Word types into it, and on the run.
    assert looks == [["i"], ["b", "bCs", "i"], ["i"], ["i"], ["i"]]


def test_the_look_of_words_that_only_prompt_is_not_taken() -> None:
    prompt = sdt("text:one", run("Click here", '<w:rStyle w:val="PlaceholderText"/>'), "<w:showingPlcHdr/>")
    assert next(body_of(filled(p(prompt), **ONE)).iter(f"{{{W}}}rPr"), None) is None


@pytest.mark.parametrize(
    "body", [p(sdt("list:l"), style="Bullet"), sdt("list:l", p(run("here"), style="Bullet"))]
)
def test_a_list_repeats_its_paragraph(body: str) -> None:
    memo = filled(body, lists={"l": lines("first", "", "**second** [1]")})
    assert blocks(memo) == ["first", "second [1]"]
    styles = [item.find("w:pPr/w:pStyle", NAMES) for item in body_of(memo).iter(f"{{{W}}}p")]
    assert all(style is not None and style.get(f"{{{W}}}val") == "Bullet" for style in styles)


def test_fixed_words_beside_a_list_repeat_with_it() -> None:
    memo = filled(p(run("– "), sdt("list:l")), lists={"l": lines("one", "two")})
    assert blocks(memo) == ["– one", "– two"]


def test_an_empty_text_takes_its_paragraph_out_but_not_fixed_words() -> None:
    body = p(sdt("text:one")) + p(run("Label "), sdt("text:one")) + p(run("end"))
    assert blocks(filled(body, texts={"one": ""})) == ["Label ", "end"]


def test_an_emptied_cell_keeps_a_paragraph_of_its_style() -> None:
    body = tbl(tr(tc(p(sdt("text:one"), style="Meta")), tc(p(run("beside"))))) + p(run("end"))
    memo = filled(body, texts={"one": ""})
    cell = next(body_of(memo).iter(f"{{{W}}}tc"))
    paragraph = cell.find("w:p/w:pPr/w:pStyle", NAMES)
    assert paragraph is not None and paragraph.get(f"{{{W}}}val") == "Meta"


def test_two_tables_do_not_run_together_when_the_words_between_them_go() -> None:
    table = tbl(tr(tc(), tc()))
    memo = filled(table + p(sdt("text:one")) + table + p(run("end")), texts={"one": ""})
    assert blocks(memo) == ["table", "", "table", "end"]


def test_a_text_does_not_end_in_a_table() -> None:
    memo = filled(tbl(tr(tc(), tc())) + p(sdt("text:one")), texts={"one": ""})
    assert blocks(memo) == ["table", ""]


@pytest.mark.parametrize(
    ("kept", "expected"), [(True, ["before", "Heading", "Said.", "after"]), (False, ["before", "after"])]
)
def test_a_section_is_kept_or_taken_out(kept: bool, expected: list[str]) -> None:
    section = sdt("list:section.s", p(run("Heading")) + p(sdt("text:one")))
    memo = filled(p(run("before")) + section + p(run("after")), sections={"s": kept}, **ONE)
    assert blocks(memo) == expected


def test_sections_may_stand_in_sections() -> None:
    inner = sdt("list:section.inner", p(run("inside")))
    body = p(run("before")) + sdt("list:section.outer", p(run("outside")) + inner)
    assert blocks(filled(body, sections={"outer": True, "inner": False})) == ["before", "outside"]
    assert blocks(filled(body, sections={"outer": False, "inner": True})) == ["before"]


def test_a_heading_goes_only_when_the_next_of_its_level_follows() -> None:
    def memo(after: str) -> list[str]:
        body = p(run("First"), style="Heading1") + sdt("list:l", p(run("here"))) + p(run("Next"), style=after)
        return blocks(filled(body, lists={"l": ()}))

    assert memo("Heading1") == ["Next"]
    assert memo("Heading2") == ["First", "Next"]
    assert memo("Normal") == ["First", "Next"]


def test_facts_dates_rows_and_quotes_are_filled_by_their_own_names() -> None:
    body = "".join(p(sdt(tag)) for tag in ("fact:home.exports", "date:as_of", "row:who", "quote:said"))
    memo = filled(
        body,
        facts={"home.exports": Span("469.7", fact="kaz.kgz.x.value.y2022", form="bare")},
        dates={"as_of": "30 September 2023"},
        rows={"who": "The ministry"},
        quotes={"said": "“so it is”"},
    )
    assert blocks(memo) == ["469.7", "30 September 2023", "The ministry", "“so it is”"]
    assert memo.shown == (("kaz.kgz.x.value.y2022", "bare", "469.7"),)


def test_controls_of_others_without_a_tag_stay_as_they_are() -> None:
    foreign = (
        "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>2 May</w:t></w:r></w:sdtContent></w:sdt>"
    )
    memo = filled(p(foreign) + p(sdt("text:one")), **ONE)
    assert body_of(memo).find(".//w:sdt/w:sdtPr/w:date", NAMES) is not None


def test_a_control_gets_no_id_that_another_has() -> None:
    foreign = '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>'
    memo = filled(p(foreign) + p(sdt("text:one")), texts={"one": text("{a.b:value:5} {a.c:value:6}")})
    numbers = [item.get(f"{{{W}}}val") for item in body_of(memo).iterfind(".//w:sdtPr/w:id", NAMES)]
    assert numbers == ["1", "2", "3"]


def test_tabs_and_line_breaks_are_words_own() -> None:
    memo = filled(p(sdt("text:one")), texts={"one": "[1]\tfirst\nsecond"})
    inside = [
        item.tag.partition("}")[2] for item in body_of(memo).iter() if item.getparent().tag == f"{{{W}}}r"
    ]  # type: ignore[union-attr]
    assert inside == ["t", "tab", "t", "br", "t"]
    assert memo.paragraphs == ("[1]\tfirst\nsecond",)


def test_a_line_break_in_a_shown_fact_is_refused() -> None:
    with pytest.raises(InputRefused, match="a line break"):
        filled(p(sdt("text:one")), texts={"one": (Span("5\n6", fact="a.b", form="value"),)})


def test_marks_and_symbols_look_small_where_a_template_has_no_style_for_them() -> None:
    memo = filled(p(sdt("text:one")), texts={"one": text("◐ open [1]")})
    sizes = [item.get(f"{{{W}}}val") for item in body_of(memo).iter(f"{{{W}}}sz")]
    assert sizes == ["18", "16"]
