"""The government memo says what the facts of the flagship register say, and shrinks with an empty one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.memo.build import build_memo
from builder.package.paragraphs import paragraphs
from builder.register.columns import POSITION_KINDS
from builder.register.load import read_definition, read_register
from builder.register.period import Period
from builder.register.rows import Register
from builder.wording.business import business
from builder.wording.government import government
from builder.wording.language import Wording
from builder.wording.limits import issue_days
from builder.wording.references import numbers_in
from builder.wording.spans import Content, Picture, Text, plain
from builder.wording.unprinted import PRINTED, unprinted

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "reports" / "kazakhstan-kyrgyzstan"
HASH = "833820658563aabbccdd"
TAUGHT = {"claimed": ("2023-01/2023-07", date(2023, 9, 30)), "official": ("2023", date(2024, 10, 2))}
TABLE_WIDTHS = {
    "asks_offers": 3,
    "commitments_open": 4,
    "care": 3,
    "key_figures": 7,
    "weight": 6,
    "mirror": 7,
    "conflicts": 4,
    "commitments": 5,
    "agreements": 5,
    "revisions": 6,
}


@cache
def register() -> Register:
    return read_register(REPORT, today=date(2026, 11, 22)).register


@cache
def analysis_of(name: str) -> Analysis:
    period, as_of = TAUGHT[name]
    return analyse(read_definition(REPORT), register(), Period.parse(period), as_of)


@cache
def uzbek() -> Analysis:
    """Return Kazakhstan's trade with Uzbekistan from Kazakhstan's tables alone."""
    definition = replace(
        read_definition(REPORT), partner="UZB", title={}, headline={}, addressee={}, handling={}
    )
    rows = tuple(row for row in register().trade if row.reporter == "KAZ")
    bare = Register(trade=rows, sources=register().sources)
    return analyse(definition, bare, Period.parse("2023"), date(2024, 10, 2))


@cache
def memo(name: str) -> Content:
    analysis = uzbek() if name == "uzbek" else analysis_of(name)
    return government(analysis, Wording("en", analysis.register.names), {}, register_hash=HASH)


def words(text: Text) -> str:
    return plain(text).replace("\u00a0", " ")


def listed(name: str, item: str) -> str:
    return "\n".join(words(text) for text in memo(name).lists[item])


def rows(name: str, table: str) -> list[list[str]]:
    return [
        [" / ".join(words(line) for line in cell) for cell in row.cells] for row in memo(name).tables[table]
    ]


def test_the_bottom_line_of_a_claimed_period_names_whose_figures_it_tells() -> None:
    line = words(memo("claimed").texts["bottom_line"])
    assert line.startswith(
        "Trade with Kyrgyzstan rose by 12.7% in January–July 2023, to $755.4 million on Kazakhstan’s figures."
    )
    assert "Exports brought most of the growth, and Kazakhstan’s surplus widened." in line
    assert line.endswith("has no deadline on record.")


def test_the_bottom_line_of_an_official_year_tells_that_the_partner_s_figures_differ() -> None:
    line = words(memo("official").texts["bottom_line"])
    assert line.startswith("Trade with Kyrgyzstan rose by 35.4% in 2023, to $1,688.1 million")
    assert line.endswith("Kyrgyzstan’s own figures show a smaller rise.")


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_the_bottom_line_is_three_sentences_and_two_numbers_at_most(name: str) -> None:
    text = memo(name).texts["bottom_line"]
    assert len(re.findall(r"\.(?= |$)", words(text))) <= 3
    assert len([span for span in text if span.fact]) <= 2


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_a_talking_point_begins_with_a_capital(name: str) -> None:
    for point in memo(name).lists["talking_points"]:
        assert words(point)[0].isupper(), words(point)


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_a_talking_point_has_one_number(name: str) -> None:
    points = memo(name).lists["talking_points"]
    assert 0 < len(points) <= 5
    for point in points:
        assert len([span for span in point if span.fact]) == 1, words(point)


def test_all_who_speak_of_the_growth_would_agree_to_the_first_talking_point() -> None:
    assert "Our trade grew by about 13% in January–July 2023. [1–3, 5]" in listed("claimed", "talking_points")


def test_points_to_settle_come_from_empty_fields_and_rival_figures() -> None:
    points = listed("claimed", "settle")
    assert "a year for the goal of $2 billion: none is on record" in points
    assert "neither is on record" in points
    assert (
        "an agreed figure for turnover, January–July 2023: $755.4 million and $757 million are in use"
        in points
    )


def test_contributions_are_told_with_the_growth_they_make() -> None:
    figures = listed("claimed", "figures")
    assert (
        "about 10.4 percentage points of the 12.7% growth and imports about 2.3 percentage points" in figures
    )
    assert "$1,246.9 million on Kazakhstan’s figures, up 18.7% ($196.3 million) on 2021" in figures
    assert "Kyrgyzstan was Kazakhstan’s 21st-largest, with 0.9%" in figures


def test_care_says_the_words_that_fit_all_and_bars_the_record() -> None:
    care = {row[0]: row[1:] for row in rows("claimed", "care")}
    assert care["Turnover, January–July 2023"][0] == "“about $760 million, up about 13%”"
    assert care["Turnover, 2022"][0] == "“about $1.2 billion”"
    assert "$1.3 billion does not follow by rounding" in care["Turnover, 2022"][1]
    assert "The growth said with it, nearly 19%, agrees with 18.7%." in care["Turnover, 2022"][1]
    assert care["Value signed, September 2023"][0] == "“about $65 million, signed”"
    assert care["Growth of 23%, January–July 2023"][0] == "Do not quote"
    assert care["2022 as a record year"][0] == "Do not say"
    assert "$1,285.4 million against $1,181.1 million" in care["2022 as a record year"][1]


def test_a_side_without_asks_is_said_to_have_none_in_the_sources() -> None:
    assert [row[2] for row in rows("claimed", "asks_offers")] == ["[x] None in the sources held."] * 2


def test_status_words_stand_beside_their_marks() -> None:
    spans = [
        span
        for row in memo("claimed").tables["commitments_open"]
        for line in row.cells[3]
        for span in line
        if span.look == "symbol"
    ]
    assert {span.text for span in spans} == {"○", "◐"}
    assert rows("claimed", "commitments_open")[1][3].startswith(
        "◐ open. In 2022, 62.3% of the goal was reached on Kazakhstan’s"
    )


def test_whole_numbers_are_padded_to_stand_over_decimals() -> None:
    row = next(row for row in memo("claimed").tables["key_figures"] if row.kind == "row")
    assert plain(row.cells[1][0]) == "755.4"
    assert plain(row.cells[2][0]) == "670\u00a0\u00a0\u00a0"
    assert plain(row.cells[5][0]) == "[e]"


def test_figures_of_a_later_edition_are_marked_as_such() -> None:
    groups = [words(row.cells[0][0]) for row in memo("claimed").tables["key_figures"] if row.kind == "group"]
    assert groups[-1].endswith("as in the editions of 2 March 2024 and 1 October 2024")
    assert "edition" not in " ".join(
        words(row.cells[0][0]) for row in memo("official").tables["key_figures"] if row.kind == "group"
    )


def test_the_mirror_has_five_years_and_its_wrong_signs_are_counted() -> None:
    assert [row[0] for row in rows("claimed", "mirror")] == ["2018", "2019", "2020", "2021", "2022"]
    assert "In eight of ten comparisons for 2018–2022" in listed("claimed", "risks")


def test_the_goal_tells_the_growth_it_needs_and_the_pace() -> None:
    told = listed("claimed", "background")
    assert "rise from the 2022 level by 60.4% ($753.1 million) on Kazakhstan’s figures" in told
    assert "or 69.3% ($818.9 million) on Kyrgyzstan’s." in told
    assert "in 2028 on Kazakhstan’s figures and in 2043 on Kyrgyzstan’s." in told
    assert "The earlier goal of $1 billion [34] was met in 2012 on Kyrgyzstan’s figures." in told


def test_rounding_is_told_only_where_the_printed_digits_do_not_add() -> None:
    assert "Because of rounding" in words(memo("claimed").texts["band_note"])
    # 1,147.2 and 541.0 make 1,688.2 beside a printed 1,688.1.
    assert "Because of rounding" in words(memo("official").texts["band_note"])
    assert "Because of rounding" not in words(memo("uzbek").texts["band_note"]) or _does_not_add(uzbek())


def _does_not_add(analysis: Analysis) -> bool:
    now = analysis.now
    parts = [round(float(move.value.known) / 1000, 1) for move in (now.exports, now.imports, now.turnover)]
    return abs(parts[0] + parts[1] - parts[2]) > 0.05


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_table_1_tells_of_rounding_where_its_printed_figures_do_not_add(name: str) -> None:
    rows = [row.cells for row in memo(name).tables["key_figures"] if row.kind == "row"]
    off = False
    for at in range(0, len(rows), 4):
        for column in (1, 2, 4):
            texts = [words(cells[column][0]) for cells in rows[at : at + 4]]
            found = [re.sub(r"[\s,+]", "", text).replace("−", "-") for text in texts]
            if all(re.fullmatch(r"-?[0-9.]+", text) for text in found):
                turnover, exports, imports, balance = (Decimal(text) for text in found)
                off |= turnover != exports + imports or balance != exports - imports
    assert ("figures as printed may not add up" in words(memo(name).texts["key_figures_note"])) is off
    assert off or name == "uzbek"


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_every_table_has_its_cells(name: str) -> None:
    for table, width in TABLE_WIDTHS.items():
        for row in memo(name).tables[table]:
            assert len(row.cells) == (1 if row.kind in ("group", "nothing") else width), table


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_every_number_of_a_finding_knows_its_fact(name: str) -> None:
    content = memo(name)
    told = {key: [text] for key, text in content.texts.items() if key not in ("title", "notes", "gaps")}
    told |= {key: list(content.lists[key]) for key in ("talking_points", "settle", "figures")}
    told["care"] = [line for row in content.tables["care"] for cell in row.cells for line in cell]
    for key, texts in told.items():
        for text in texts:
            loose = words(tuple(span for span in text if not span.fact and span.look != "mark"))
            rest = re.sub(
                r"\b(19|20)\d\d\b|\b\d{1,2}(–\d{1,2})? (March|April|September|October)\b|[Tt]able \d",
                "",
                loose,
            )
            assert not re.search(r"\d", rest), (key, words(text))


def test_the_sources_that_a_chart_names_are_in_the_list_of_sources() -> None:
    analysis = analysis_of("official")
    picture = Picture(b"", "", 82, 56)
    with_chart = government(
        analysis, Wording("en", analysis.register.names), {"trend": picture}, register_hash=HASH
    )
    sources = "\n".join(words(text) for text in with_chart.lists["sources"])
    assert "2018 and 2019" in sources
    assert "2018 and 2019" not in listed("official", "sources")


def test_sections_shrink_where_only_tables_of_one_side_are_held() -> None:
    content = memo("uzbek")
    assert content.sections == {
        "settle": False,
        "asks": False,
        "commitments": False,
        "care": False,
        "revisions": bool(uzbek().revisions),
        "changed": False,
    }
    assert content.title == "Kazakhstan–Uzbekistan: trade in 2023"
    assert words(content.texts["bottom_line"]).startswith("Trade with Uzbekistan ")
    assert "Eurasian Economic Union" not in words(content.texts["notes"])
    assert "Uzbekistan’s figures for 2023" in words(content.texts["gaps"])
    assert rows("uzbek", "agreements")[0][0] == "[x] None in the sources held."


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, True),
        ({"status": "signed"}, False),
        ({"sector": "trade in goods"}, False),
        ({"parties": ("ARM", "BLR", "KAZ", "RUS")}, False),
        ({"title": "A customs union of others"}, False),
    ],
)
def test_how_the_union_records_trade_is_said_where_its_treaty_binds_both(changed, said) -> None:
    analysis = analysis_of("official")
    held = [row for row in analysis.agreements if row.id == "eaeu_treaty_2014"]
    assert len(held) == 1
    rows = (replace(held[0], **changed),)
    treaty = replace(analysis, agreements=rows, register=replace(analysis.register, agreements=rows))
    content = government(treaty, Wording("en", treaty.register.names), {}, register_hash=HASH)
    assert ("Eurasian Economic Union" in words(content.texts["notes"])) == said


@pytest.mark.parametrize("name", ["claimed", "official", "uzbek"])
def test_the_stock_template_takes_the_content(name: str) -> None:
    analysis = uzbek() if name == "uzbek" else analysis_of(name)
    template = (ROOT / "templates" / "government.docx").read_bytes()
    facts = {fact.id: fact for fact in analysis.facts}
    built = build_memo(template, memo(name), facts=facts, as_of=analysis.as_of)
    assert "Talking points" in built.paragraphs
    assert ("Points to settle" in built.paragraphs) == memo(name).sections["settle"]


def test_offices_far_apart_on_the_period_are_a_point_to_settle() -> None:
    assert (
        "an agreed figure for turnover, 2023: the statistical offices give $1,688.1 million and $1,311.2 million"
        in listed("official", "settle")
    )


def test_the_list_of_sources_has_what_is_cited_and_nothing_else(september) -> None:
    [path] = september.glob("*_government_en.docx")
    found = paragraphs(path.read_bytes())
    entries = [text for text in found if re.match(r"\[\d+\]\s", text)]
    listed_numbers = {number for text in entries for number in numbers_in(text.split("]")[0])}
    marks = re.compile(r"\[(\d[\d,–†\u00a0 ]*)\]")
    said = {
        n for text in found if text not in entries for mark in marks.findall(text) for n in numbers_in(mark)
    }
    assert said <= listed_numbers


def test_a_template_may_ask_for_any_role() -> None:
    assert memo("claimed").facts["home.exports.growth"].text == "17.5%"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_days_of_two_editions_stand_in_the_order_of_exports_and_imports(language: str) -> None:
    analysis = analysis_of("official")
    wording = Wording(language, analysis.register.names)
    flows = analysis.now_partner
    exports, imports = flows.exports.value, flows.imports.value
    later, earlier = wording.day(date(2024, 10, 1)), wording.day(date(2024, 3, 2))
    said = {
        words(issue_days(analysis, wording, *facts)) for facts in ((exports, imports), (imports, exports))
    }
    assert len(said) == 1
    (days,) = said
    assert days.startswith(later.replace("\u00a0", " ")), days
    assert days.endswith(earlier.replace("\u00a0", " ")), days
    turnover = words(issue_days(analysis, wording, flows.turnover.value))
    assert turnover in ("", days)


def test_a_russian_status_needs_no_gender_and_no_number() -> None:
    wording = Wording("ru", register().names)
    said = [
        words(wording.say("gov-agreement-status", status=one)) for one in ("signed", "in-force", "terminated")
    ]
    # A protocol, memorandums, a roadmap: one form must stand beside all three.
    assert said == ["подписание состоялось", "в силе", "действие прекращено"]


@pytest.mark.parametrize(
    ("language", "dated"),
    [
        ("en", "dated"),
        ("ru", "с установленной датой"),
        ("kk", "күні белгіленген"),
        ("ky", "күнү белгиленген"),
    ],
)
def test_what_is_not_overdue_are_the_commitments_with_a_date(language: str, dated: str) -> None:
    wording = Wording(language, register().names)
    assert dated in words(wording.say("gov-commitments-note", late="none", day=date(2023, 9, 30), count=0))


@pytest.mark.parametrize("audience", ["government", "business"])
@pytest.mark.parametrize("kind", POSITION_KINDS)
def test_a_memo_prints_the_kinds_of_positions_that_check_says_it_prints(audience: str, kind: str) -> None:
    analysis = analysis_of("claimed")
    row = replace(
        analysis.positions[0], kind=kind, side="KAZ", audience="both", text={"en": "A mark of its own"}
    )
    made = {"government": government, "business": business}[audience]
    # Without goals there is room for it in the background.
    alone = replace(analysis, positions=(row,), targets=(), agreements=())
    content = made(alone, Wording("en", alone.register.names), {}, register_hash=HASH)
    assert ("A mark of its own" in repr(content)) == (kind in PRINTED[audience])
    assert len(unprinted([row], [audience])) == (kind not in PRINTED[audience])


def test_a_title_that_tells_of_an_event_stands_over_its_own_period_alone() -> None:
    titles = {name: words(memo(name).texts["title"]) for name in ("claimed", "official")}
    assert titles == {
        "claimed": "Kazakhstan–Kyrgyzstan: trade after the Taraz forum",
        "official": "Kazakhstan–Kyrgyzstan: trade in 2023",
    }
