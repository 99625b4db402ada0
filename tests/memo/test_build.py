"""Whole memos from the stock templates."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from lxml import etree

from builder.memo.build import build_memo
from builder.package.namespaces import W15, W
from builder.package.paragraphs import paragraphs
from builder.package.parts import Package
from builder.publish.lint import lint
from builder.register.problems import InputRefused
from builder.wording.spans import Content, Span, TableRow, plain
from tests.memo.samples import AS_OF, CONTENTS, business, fact_ids, government, template, text
from tests.memo.small import NAMES, blocks, body_of, bound, words


def build(name: str, content: Content | None = None) -> bytes:
    held = content or CONTENTS[name]()
    return build_memo(template(name), held, facts=fact_ids(held), as_of=AS_OF).data


@pytest.fixture(params=CONTENTS, scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def memo(name: str) -> bytes:
    return build(name)


def test_every_shown_fact_stands_in_a_control_bound_to_a_node_with_its_words(name: str, memo: bytes) -> None:
    content = CONTENTS[name]()
    shown = build_memo(template(name), content, facts=fact_ids(content), as_of=AS_OF).shown
    assert [(tag, said) for tag, said, _ in bound(memo)] == [
        (f"fact:{fact}", said) for fact, _, said in shown
    ]
    assert all(said == node for _, said, node in bound(memo))
    assert {fact for fact, _, _ in shown} == fact_ids(content)


def test_no_control_is_left_but_those_of_numbers_and_none_stands_in_another(memo: bytes) -> None:
    package = Package.read(memo)
    for part in ("word/document.xml", "word/footer1.xml"):
        for control in etree.fromstring(package[part]).iter(f"{{{W}}}sdt"):
            tag = control.find("w:sdtPr/w:tag", NAMES)
            assert tag is not None and tag.get(f"{{{W}}}val", "").startswith("fact:")
            assert next(control.iterancestors(f"{{{W}}}sdt"), None) is None


def test_controls_are_plain_text_hidden_unlocked_with_ids_of_their_own(memo: bytes) -> None:
    controls = [item.find("w:sdtPr", NAMES) for item in body_of(memo).iter(f"{{{W}}}sdt")]
    numbers = [item.find("w:id", NAMES).get(f"{{{W}}}val") for item in controls]  # type: ignore[union-attr]
    assert len(set(numbers)) == len(numbers) > 10
    for properties in controls:
        assert properties is not None
        assert properties.find("w:text", NAMES) is not None
        assert properties.find("w:lock", NAMES) is None
        appearance = properties.find(f"{{{W15}}}appearance")
        assert appearance is not None and appearance.get(f"{{{W15}}}val") == "hidden"


def test_our_lint_finds_nothing(name: str, memo: bytes) -> None:
    assert not lint(f"{name}.docx", memo)


def test_all_the_content_is_in_the_memo_in_the_order_of_the_template() -> None:
    content = government()
    said = "\n".join(paragraphs(build("government")))
    places = [
        said.index(plain(content.texts["title"])),
        said.index(plain(content.texts["bottom_line"])),
        said.index("Talking points"),
        *(said.index(plain(item)) for item in content.lists["talking_points"]),
        said.index("Points to settle"),
        said.index("Annex"),
        *(said.index(plain(item)) for item in content.lists["sources"]),
    ]
    assert places == sorted(places)
    for rows in content.tables.values():
        for row in rows:
            for cell in row.cells:
                assert all(plain(line) in said for line in cell)


def test_nothing_of_the_template_is_left_over(memo: bytes) -> None:
    said = "\n".join(paragraphs(memo))
    assert "stands once for each" not in said
    assert "…" not in said
    assert not any(
        part.endswith("document.xml.rels") and b"Place" in data
        for part, data in Package.read(memo).parts.items()
    )


def test_other_parts_are_carried_over_byte_for_byte(name: str, memo: bytes) -> None:
    before, after = Package.read(template(name)), Package.read(memo)
    ours = {"[Content_Types].xml", "docProps/core.xml", "docProps/app.xml", "word/document.xml", "word/footer1.xml",
            "word/_rels/document.xml.rels"}  # fmt: skip
    kept = {part for part in before if part not in ours and not part.startswith("word/media/")}
    assert {"word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/theme/theme1.xml"} <= kept
    assert {part: after.parts.get(part) for part in kept} == {part: before[part] for part in kept}


def test_parts_that_word_added_are_carried_over_too() -> None:
    edited = Package.read(template("business")).with_parts(
        {"customXml/item1.xml": b"<own/>", "word/media/logo.bin": b"\x00drawn by hand"}
    )
    content = business()
    built = Package.read(build_memo(edited.to_bytes(), content, facts=fact_ids(content), as_of=AS_OF).data)
    assert built["customXml/item1.xml"] == b"<own/>"
    assert b"urn:tradebrief:facts" in built["customXml/item2.xml"]
    assert built["word/media/logo.bin"] == b"\x00drawn by hand"


def test_two_builds_give_the_same_bytes(name: str, memo: bytes) -> None:
    assert build(name) == memo


def test_the_file_says_its_title_subject_language_and_the_date_it_is_as_of(memo: bytes, name: str) -> None:
    core = Package.read(memo)["docProps/core.xml"].decode()
    content = CONTENTS[name]()
    assert content.title in core and content.subject in core
    assert ">en-GB<" in core and core.count(">2023-09-24T00:00:00Z<") == 2 and ">TradeBrief<" in core
    with zipfile.ZipFile(BytesIO(memo)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_language_of_the_text_follows_the_content() -> None:
    styles = Package.read(build("business", business(language="ru")))["word/styles.xml"]
    assert b'w:lang w:val="ru-RU"' in styles


def test_the_government_memo_has_its_annex_on_a_new_page_and_sets_no_page_by_empty_paragraphs() -> None:
    body = body_of(build("government"))
    annex = next(item for item in body.iter(f"{{{W}}}p") if words(item) == "Annex")
    assert annex.find("w:pPr/w:pageBreakBefore", NAMES) is not None
    outside_tables = [item for item in body if item.tag == f"{{{W}}}p"]
    assert all(words(item) or next(item.iter(f"{{{W}}}drawing"), None) is not None for item in outside_tables)


def test_every_table_of_rows_has_a_head_that_repeats_and_rows_that_do_not_split() -> None:
    tables = list(body_of(build("government")).iter(f"{{{W}}}tbl"))
    for table in tables:
        rows = table.findall("w:tr", NAMES)
        assert all(row.find("w:trPr/w:cantSplit", NAMES) is not None for row in rows)
    heads = [table for table in tables if table.find("w:tr/w:trPr/w:tblHeader", NAMES) is not None]
    assert len(heads) == len(tables) - 1  # The title block has a label before each value instead.


def test_the_one_sentence_of_an_empty_table_stands_over_its_whole_width() -> None:
    content = government()
    said = "None in the sources held."
    nothing = (TableRow((((Span(said),),),), "nothing"),)
    memo = body_of(build("government", replace(content, tables={**content.tables, "agreements": nothing})))
    [row] = [row for row in memo.iter(f"{{{W}}}tr") if "".join(row.itertext()).strip() == said]
    [cell] = row.findall("w:tc", NAMES)
    head = next(row.itersiblings(f"{{{W}}}tr", preceding=True)).findall("w:tc", NAMES)
    assert cell.find("w:tcPr/w:gridSpan", NAMES).get(f"{{{W}}}val") == str(len(head)) != "1"


def test_a_section_is_taken_out_whole_with_its_heading() -> None:
    content = government()
    without = replace(content, sections={**content.sections, "care": False, "asks": False})
    said = paragraphs(build("government", without))
    assert "Figures to quote with care" not in said and "Asks and offers on record" not in said
    assert "Points to settle" in said


def test_an_empty_list_takes_the_heading_that_would_stand_over_nothing() -> None:
    content = government()
    said = paragraphs(build("government", replace(content, lists={**content.lists, "risks": ()})))
    assert "Risks and sensitivities" not in said
    assert "Background and target" in said


def test_an_empty_table_takes_its_caption_and_the_line_below_it() -> None:
    content = government()
    said = paragraphs(
        build("government", replace(content, tables={**content.tables, "mirror": (), "agreements": ()}))
    )
    assert not [line for line in said if "Table 3" in line or "Table 6" in line or "freight" in line]
    assert [line for line in said if "Table 2" in line or "Table 5" in line]


def test_a_memo_without_charts_has_no_frame_for_them() -> None:
    memo = build("business", business(pictures={}))
    body = body_of(memo)
    assert next(body.iter(f"{{{W}}}drawing"), None) is None
    assert not [part for part in Package.read(memo) if part.startswith("word/media/")]
    tables = [table for table in body.iter(f"{{{W}}}tbl") if not words(table)]
    assert tables == []


def test_a_tag_that_the_content_does_not_fill_is_refused_with_its_place() -> None:
    content = business()
    texts = {name: held for name, held in content.texts.items() if name != "bottom_line"}
    with pytest.raises(InputRefused) as refused:
        build("business", replace(content, texts=texts))
    assert [problem.what for problem in refused.value.problems] == [
        "paragraph 15 (“Bottom line”) has the unknown tag “text:bottom_line”"
    ]


def test_a_fact_shown_in_one_form_with_two_texts_is_refused() -> None:
    content = business()
    lists = {**content.lists, "risks": (text("{a.b:value:1.0%}"), text("{a.b:value:1.1%}"))}
    with pytest.raises(InputRefused, match=r"shows a\.b in the form “value” both as “1\.0%” and as “1\.1%”"):
        build("business", replace(content, lists=lists))


def test_two_forms_of_a_fact_have_a_node_each() -> None:
    content = business()
    lists = {**content.lists, "risks": (text("fell by {a.b:unsigned:3.4%} ({a.b:signed:−3.4%})"),)}
    nodes = {
        (said, node)
        for tag, said, node in bound(build("business", replace(content, lists=lists)))
        if tag == "fact:a.b"
    }
    assert nodes == {("3.4%", "3.4%"), ("−3.4%", "−3.4%")}


def test_a_fact_that_is_not_known_or_has_no_form_or_no_proper_id_is_refused() -> None:
    content = business()
    spans = (
        Span("1", fact="not.there", form="value"),
        Span("2", fact="a.b"),
        Span("3", fact="A B", form="value"),
    )
    with pytest.raises(InputRefused) as refused:
        build_memo(
            template("business"),
            replace(content, lists={**content.lists, "risks": (spans,)}),
            facts=fact_ids(content) | {"a.b"},
            as_of=AS_OF,
        )
    said = [problem.what for problem in refused.value.problems]
    assert said == [
        "shows not.there, which is not among the facts",
        "a.b is shown in a form without a proper name: “”",
        "“A B” is not a fact's id",
    ]


def test_another_title_or_date_gives_the_store_another_identity() -> None:
    content = business()
    later = build_memo(template("business"), content, facts=fact_ids(content), as_of=date(2023, 10, 1)).data
    assert (
        Package.read(later)["customXml/itemProps1.xml"]
        != Package.read(build("business"))["customXml/itemProps1.xml"]
    )


def test_a_file_that_is_no_word_document_is_refused() -> None:
    with pytest.raises(InputRefused, match="is not a whole Office file"):
        build_memo(b"not a zip", business(), facts=(), as_of=AS_OF)


def test_headings_and_captions_stay_with_what_follows() -> None:
    styles = etree.fromstring(Package.read(template("government"))["word/styles.xml"])
    for style in ("Heading1", "Caption", "TableHead"):
        found = styles.find(f"w:style[@w:styleId='{style}']/w:pPr/w:keepNext", NAMES)
        assert found is not None, style


def test_the_blocks_of_the_business_memo_stand_in_order() -> None:
    content = business()
    memo = build_memo(template("business"), content, facts=fact_ids(content), as_of=AS_OF)
    headings = ["Market size and trend", "What was signed at Taraz", "Products with untapped potential",
                "Market access", "Preferences offered", "Figures to quote with care", "Risks",
                "Next events and contacts"]  # fmt: skip
    assert [block for block in blocks(memo) if block in headings] == headings
