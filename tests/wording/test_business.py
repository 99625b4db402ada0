"""The business memo says what the facts say, for any pair, and shrinks where the register is empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.memo.build import build_memo
from builder.package.paragraphs import paragraphs
from builder.register.period import Period
from builder.register.rows import Agreement, Event, Person, Position, Register, Trade
from builder.wording.business import business
from builder.wording.language import Wording
from builder.wording.references import numbers_in
from builder.wording.spans import Content, Span, plain
from tests.facts.registers import (
    HERE,
    SEVEN_MONTHS,
    SOURCES,
    definition,
    published_trade,
    register,
    source,
    trade,
)

HASH = "833820658563" + "0" * 52
TEMPLATE = Path(__file__).parents[2] / "templates" / "business.docx"
AUTUMN = date(2023, 9, 30)
# What Kyrgyzstan buys from and sells to everybody, and its other partners, so that shares and ranks exist.
OTHERS = {
    ("M", "WLD"): ("5580200", "9803200"), ("M", "CHN"): ("1463900", "4069500"),
    ("M", "RUS"): ("1910500", "2406000"), ("M", "TUR"): ("321700", "488300"),
    ("X", "WLD"): ("2752200", "2255000"), ("X", "RUS"): ("393000", "964000"), ("X", "CHN"): ("62000", "61000"),
    **{("M", code): ("400000", "680000") for code in ("DEU", "USA", "UZB")},
    **{("X", code): ("630000", "270000") for code in ("DEU", "USA", "UZB")},
}  # fmt: skip
# The same of 2022 without China and Russia.
LESS = {"M": Decimal("3327700"), "X": Decimal("1230000")}


def market(**world: str) -> tuple[Trade, ...]:
    """Trade of both sides; `total_2022` changes what Kyrgyzstan bought from everybody."""
    rows = []
    for (flow, partner), values in OTHERS.items():
        for year, value in zip((2021, 2022), values, strict=True):
            if (flow, partner, year) == ("M", "WLD", 2022):
                value = world.get("total_2022", value)
            cited = "kg-nsc-imports-2023" if flow == "M" else "kg-nsc-exports-2023"
            rows.append(trade("KGZ", partner, flow, year, value, cited))
    return (*published_trade(), *rows)


def contracts(**changed: object) -> Agreement:
    row = Agreement(
        "taraz", "Contracts of enterprises", "contracts", ("KAZ", "KGZ"), Period.parse("2023-09"), "forum", "",
        "poultry meat; limestone", 12, Decimal(65), "USD million", "exactly", "signed", "", "kazinform",
        "12 contracts worth 65 million", "", HERE,
    )  # fmt: skip
    return replace(row, **changed)  # type: ignore[arg-type]


def position(kind: str, side: str, topic: str, words: str, audience: str = "business") -> Position:
    return Position(topic, kind, side, audience, topic, {"en": words}, "astana", "", "", HERE)


def event(name: str, first: str) -> Event:
    return Event(name, name, f"The {name}", "forum", "Taraz", Period.parse(first), "astana", "", "", HERE)


def analysed(given: Register, period: Period = SEVEN_MONTHS, as_of: date = AUTUMN, **own: object) -> Analysis:
    return analyse(definition(**own), given, period, as_of)


def memo(given: Register, period: Period = SEVEN_MONTHS, as_of: date = AUTUMN, **own: object) -> Content:
    return business(analysed(given, period, as_of, **own), Wording("en"), {}, register_hash=HASH)


def words(content: Content, name: str) -> str:
    return plain(content.texts[name]).replace("\u00a0", " ")


def items(content: Content, name: str) -> list[str]:
    return [plain(item).replace("\u00a0", " ") for item in content.lists[name]]


def cells(content: Content, name: str) -> list[list[str]]:
    return [
        [" / ".join(plain(line) for line in cell).replace("\u00a0", " ") for cell in row.cells]
        for row in content.tables[name]
    ]


def spans(content: Content) -> Iterator[Span]:
    for text in (*content.texts.values(), *content.rows.values()):
        yield from text
    for listed in content.lists.values():
        for item in listed:
            yield from item
    for rows in content.tables.values():
        for row in rows:
            for cell in row.cells:
                for line in cell:
                    yield from line


def test_a_market_that_grew_faster_than_the_sales_leads() -> None:
    found = words(memo(register(trade=market())), "bottom_line")
    assert found == (
        "In 2022 Kyrgyzstan’s market grew faster than Kazakhstan’s sales to it: its total imports rose by 75.7%, "
        "those from Kazakhstan by 16.4%, on Kyrgyzstan’s figures."
    )


def test_sales_that_grew_faster_than_the_market_lead() -> None:
    found = words(memo(register(trade=market(total_2022="5700000"))), "bottom_line")
    assert found.startswith("In 2022 Kazakhstan’s sales to Kyrgyzstan grew faster than its market:")
    assert "imports rose by 16.4%, total imports by 2.1%" in found


def test_a_market_that_shrank_while_sales_grew_is_told_with_both_directions() -> None:
    found = words(memo(register(trade=market(total_2022="5000000"))), "bottom_line")
    assert "rose by 16.4%" in found and "fell by 10.4%" in found


def test_without_the_partners_total_its_purchases_are_told() -> None:
    found = words(memo(register()), "bottom_line")
    assert found == (
        "Kyrgyzstan’s imports from Kazakhstan rose by 16.4% ($108.4 million) to $770.2 million in 2022, "
        "on Kyrgyzstan’s figures."
    )


def test_without_the_partners_figures_homes_own_are_told() -> None:
    own = tuple(row for row in published_trade() if row.reporter == "KAZ")
    content = memo(register(trade=own))
    assert words(content, "bottom_line").startswith("Kazakhstan’s exports to Kyrgyzstan rose by 17.5%")
    assert words(content, "band.2.label") == "Sold to Kyrgyzstan"
    assert words(content, "band.2.value") == "469.7"


def test_the_band_gives_bought_sold_share_and_signed() -> None:
    content = memo(
        register(trade=market(), agreements=(contracts(),), events=(event("forum", "2023-09-22"),))
    )
    assert [words(content, f"band.{place}.value") for place in (1, 2, 3, 4)] == [
        "770.2",
        "410.9",
        "7.9%",
        "65",
    ]
    assert words(content, "band.3.change") == "▼ −4.0 points"
    assert words(content, "band.4.label") == "Signed at Taraz"
    assert words(content, "band.4.unit") == "$ million, 12 documents"
    assert "editions of 2 March 2024 and 1 October 2024" in words(content, "band_note")


def test_contracts_signed_before_the_period_are_not_news() -> None:
    content = memo(register(agreements=(contracts(signed_on=Period.parse("2021-05")),)))
    assert not content.sections["signed"]
    assert words(content, "band.4.label") == "Kyrgyzstan’s balance"


def test_a_signed_value_is_said_once_a_row_and_what_is_lacking_is_named() -> None:
    bare = contracts(id="bare", goods="", count=None, value=None, title="Others")
    content = memo(register(agreements=(bare, contracts())))
    assert cells(content, "signed") == [
        [
            "September 2023",
            "goods not supplied [x]",
            "Others: number of documents not supplied, value not supplied [5]",
        ],
        [
            "September 2023",
            "poultry meat; limestone",
            "Contracts of enterprises: 12 documents, $65 million [5]",
        ],
    ]
    assert "not part of trade" in words(content, "signed_note")


def test_the_market_items_give_the_latest_the_share_and_the_place() -> None:
    latest, share, place = items(memo(register(trade=market())), "market")
    assert "rose by 17.5% (about $70 million) to $469.7 million in January–July 2023" in latest
    assert "those from China by $2,605.6 million, those from Kazakhstan by $108.4 million" in share
    assert "share fell by 4.0 percentage points, to 7.9%" in share
    assert (
        "third-largest supplier, after China and Russia, and its second-largest buyer, after Russia" in place
    )


def market_without_the_two_largest() -> tuple[Trade, ...]:
    return tuple(
        row for row in market() if (row.reporter, row.partner) not in {("KGZ", "CHN"), ("KGZ", "RUS")}
    )


def test_the_band_keeps_what_a_signed_value_was_said_with() -> None:
    signed = (contracts(qualifier="about"),)
    content = memo(register(trade=market(), agreements=signed, events=(event("forum", "2023-09-22"),)))
    assert words(content, "band.4.value") == "about 65"


def test_editions_in_the_note_of_the_band_are_those_of_one_reporter() -> None:
    """The partner's flows are of one edition, the share is of home's table: no flow is of two."""
    rows = [
        trade("KAZ", partner, flow, year, str(value), "kz-bns-2023")
        for partner, value in (("KGZ", 800_000), ("WLD", 80_000_000))
        for flow in "XM"
        for year in (2021, 2022)
    ]
    rows += [
        trade("KGZ", "KAZ", flow, year, "700000", "kg-nsc-exports-2023")
        for flow in "XM"
        for year in (2021, 2022)
    ]
    given = register(trade=tuple(rows), claims=())
    note = words(memo(given, Period.year(2022), date(2024, 10, 2), headline={}), "band_note")
    assert "Share derived" in note and "different editions" not in note


def test_what_more_than_doubled_has_one_bracket() -> None:
    rows = tuple(
        replace(row, value=Decimal("1700000")) if row.period == Period.year(2023) and row.flow == "X" else row
        for row in published_trade()
        if row.reporter == "KAZ"
    )
    line = words(memo(register(trade=rows, claims=()), Period.year(2023), date(2024, 10, 2)), "bottom_line")
    assert "more than doubled (up 114.4%, $907.0 million) to $1,700.0 million" in line


def test_the_first_supplier_is_called_the_largest() -> None:
    rows = tuple(
        replace(row, value=LESS[row.flow])
        if (row.reporter, row.partner, row.period.iso) == ("KGZ", "WLD", "2022") else row
        for row in market_without_the_two_largest()
    )  # fmt: skip
    place = items(memo(register(trade=rows)), "market")[-1]
    assert "was Kyrgyzstan’s largest supplier, and its largest buyer." in place


def test_nobody_is_the_largest_of_those_that_a_table_happens_to_name() -> None:
    told = items(memo(register(trade=market_without_the_two_largest())), "market")
    assert not any("supplier" in text or "buyer" in text for text in told)


def test_access_lists_what_is_on_record_and_what_is_not_supplied() -> None:
    given = (
        position("access", "", "Customs duty", "Both are members of one union."),
        position("access", "KAZ", "Standards", "One mark serves both."),
        position("access", "KAZ", "VAT", "For officials only.", audience="government"),
    )
    content = memo(register(positions=given))
    topics = {row[0]: row[1:] for row in cells(content, "access")}
    assert topics["Customs duty"] == ["Both are members of one union. [6]", "Rates and exceptions by product"]
    assert topics["VAT"] == ["[x]", "Rates and refund procedure"]
    assert topics["Standards"][0] == "One mark serves both. [6]"
    assert content.sections["access"]


def test_a_position_shows_a_fact_without_its_sign_where_its_words_tell_the_way() -> None:
    told = "Trade was {fact:home.turnover.last_year}, {fact:home.imports.growth.last_year:unsigned} off."
    content = memo(register(positions=(position("access", "", "Customs duty", told),)))
    [line] = [cell for row in content.tables["access"] for cell in row.cells[1] if "off." in plain(cell)]
    shown = [(span.fact.rpartition(".")[0], span.form) for span in line if span.fact]
    assert shown == [("kaz.kgz.t.value", "value"), ("kaz.kgz.m.growth", "unsigned")]


def test_nobody_and_no_date_is_invented() -> None:
    assert cells(memo(register()), "events") == [
        ["Next meeting", "Date not supplied."],
        ["Contacts", "Not supplied."],
    ]
    assert items(memo(register()), "preferences") == [
        "Preferences offered by Kazakhstan or Kyrgyzstan: not supplied."
    ]


def test_events_to_come_and_contacts_on_record_are_given() -> None:
    person = Person(
        "one", {"en": "A. Person"}, {"en": "Trade office"}, (), "KAZ", "", None, None, "+7 000", "astana", "",
        "", HERE,
    )  # fmt: skip
    given = register(events=(event("past", "2023-05-01"), event("next", "2023-11-02")), people=(person,))
    found = dict(cells(memo(given, contact="desk@example.org", drafted_by="Desk"), "events"))
    assert found["Next meeting"] == "The next, Taraz, 2 November 2023 [6]"
    assert found["Contacts"] == "desk@example.org / A. Person, Trade office: +7 000 [6]"
    assert found["Drafted by"] == "Desk"


def test_a_fall_in_demand_is_a_risk_told_from_the_facts() -> None:
    found = market()
    fallen = tuple(
        replace(row, value=Decimal("600000")) if (row.reporter, row.partner, row.flow) == ("KGZ", "KAZ", "M")
        and row.period.first.year == 2022 else row
        for row in found
    )  # fmt: skip
    risks = items(memo(register(trade=fallen)), "risks")
    assert risks[0].startswith(
        "Demand. Kyrgyzstan’s purchases from Kazakhstan fell by 9.3% ($61.8 million) in 2022."
    )


def test_products_are_named_only_where_the_data_have_them() -> None:
    none = memo(register())
    assert items(none, "products")[0].startswith("[x] Trade by product between both countries is not held")
    assert not none.sections["products"]
    rows = (
        *published_trade(),
        trade("KAZ", "KGZ", "X", 2022, "500000", "kz-bns-2022", commodity="HS10"),
        trade("KAZ", "KGZ", "X", 2022, "292951.726", "kz-bns-2022", commodity="HS27"),
    )
    held = memo(register(trade=rows), Period.year(2022))
    assert held.sections["products"]
    sells = ["Kazakhstan sells", "Cereals", "HS10", "500.0", "63.1%"]
    assert cells(held, "products")[0][:5] == sells
    assert words(held, "products_heading") == "Products traded"
    lines = items(held, "products")
    assert lines[0].startswith(
        "Sold. By HS section, Kazakhstan’s exports to Kyrgyzstan in 2022 were led by plants, cereals, fruit and "
        "vegetables (63.1%); fuels, ores and other minerals (36.9%)."
    )
    assert any(line.startswith("Concentration.") for line in lines)


def test_only_what_is_cited_is_a_source() -> None:
    content = memo(register())
    sources = words(content, "sources")
    assert "Publisher of kazinform" in sources and "Publisher of trend" not in sources
    assert "[e] derived" in sources


def test_every_number_shown_is_a_fact_of_the_brief() -> None:
    given = register(trade=market(), agreements=(contracts(),))
    held = {fact.id for fact in analysed(given).facts}
    shown = {span.fact for span in spans(memo(given)) if span.fact}
    assert shown and shown <= held


@pytest.mark.parametrize("period", ["2023-01/2023-07", "2022"])
def test_the_stock_template_takes_the_memo_of_a_full_and_of_a_bare_register(period: str) -> None:
    full = register(trade=market(), agreements=(contracts(),))
    for given in (full, register(claims=()), register(trade=(), claims=())):
        analysis = analysed(given, Period.parse(period))
        content = business(analysis, Wording("en"), {}, register_hash=HASH)
        built = build_memo(TEMPLATE.read_bytes(), content, facts=analysis.facts, as_of=AUTUMN)
        assert "Market size and trend" in built.paragraphs


def test_another_pair_is_told_by_its_own_names() -> None:
    rows = (
        trade("DEU", "FRA", "X", 2021, "100", "de"), trade("DEU", "FRA", "X", 2022, "150", "de"),
        trade("DEU", "FRA", "M", 2021, "80", "de"), trade("DEU", "FRA", "M", 2022, "70", "de"),
    )  # fmt: skip
    given = Register(trade=rows, sources=(*SOURCES, source("de", date(2023, 3, 1))))
    content = memo(given, Period.year(2022), home="DEU", partner="FRA", headline={})
    assert words(content, "bottom_line").startswith("Germany’s exports to France rose by 50.0%")
    assert not any("Kazakh" in span.text or "Kyrgyz" in span.text for span in spans(content))


def test_every_mark_in_the_memo_has_its_source_in_the_paragraph_of_sources(september) -> None:
    [path] = september.glob("*_business_en.docx")
    found = paragraphs(path.read_bytes())
    [sources] = [text for text in found if text.startswith("Sources.")]
    marks = re.compile(r"\[(\d[\d,–\u00a0 ]*)\]")
    wanted = {
        number
        for text in found
        if text != sources
        for mark in marks.findall(text)
        for number in numbers_in(mark)
    }
    held = {number for mark in marks.findall(sources) for number in numbers_in(mark)}
    assert wanted and wanted <= held
