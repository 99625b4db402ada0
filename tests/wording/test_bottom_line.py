from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.facts.fact import Fact
from builder.register.period import Period
from builder.wording.band import change
from builder.wording.business.market import market_items
from builder.wording.business.opportunity import opportunity
from builder.wording.cited import Cited
from builder.wording.government.bottom_line import bottom_line
from builder.wording.government.figures import figures
from builder.wording.government.risks import risks
from builder.wording.government.talking_points import talking_points
from builder.wording.heading import head_rows
from builder.wording.language import Wording
from builder.wording.spans import plain
from tests.facts.registers import definition, register, trade


def line(exports, imports, *, home="KAZ", partner="KGZ"):
    rows = tuple(
        trade(home, partner, flow, year, value, "kz-bns-2022")
        for flow, values in (("X", exports), ("M", imports))
        for year, value in zip((2021, 2022), values, strict=True)
    )
    pair = definition(home=home, partner=partner, headline={})
    found = analyse(pair, register(trade=rows, claims=()), Period.year(2022), date(2023, 9, 30))
    return plain(bottom_line(Cited.of(found, Wording("en")))).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("exports", "imports", "words"),
    [
        (
            ("100000", "150000"),
            ("100000", "110000"),
            "Exports brought most of the growth, and Kazakhstan’s surplus widened.",
        ),
        (("100000", "110000"), ("100000", "150000"), "Imports brought most of the growth"),
        (("150000", "100000"), ("110000", "100000"), "Most of the fall came from exports"),
        (("100000", "60000"), ("100000", "170000"), "Imports rose and exports fell"),
        (("100000", "170000"), ("100000", "60000"), "Exports rose and imports fell"),
        (("100000", "100000"), ("150000", "250000"), "Kazakhstan’s deficit widened."),
        (("100000", "100000"), ("250000", "150000"), "Kazakhstan’s deficit narrowed."),
        (("300000", "250000"), ("100000", "100000"), "Kazakhstan’s surplus narrowed."),
        (("100000", "250000"), ("100000", "250000"), "more than doubled in 2022 (up 150.0%)"),
    ],
)
def test_the_line_tells_which_flow_and_what_became_of_the_balance(exports, imports, words):
    assert words in line(exports, imports)


def partly_held():
    rows = tuple(
        trade("KGZ", "CHN", "M", year, value, "kz-bns-2022")
        for year, value in ((2021, "100000"), (2022, "131500"))
    )
    pair = definition(home="KGZ", partner="CHN", headline={})
    found = analyse(pair, register(trade=rows, claims=()), Period.year(2022), date(2023, 9, 30))
    return Cited.of(found, Wording("en"))


def said(text):
    return plain(text).replace("\u00a0", " ")


def test_where_one_flow_is_held_the_line_says_that_flow():
    words = "Imports from China rose by 31.5% in 2022, to $131.5 million on Kyrgyzstan’s figures; exports are not held."
    assert said(bottom_line(partly_held())) == words


def test_one_flow_alone_is_told_with_its_year_in_both_memos():
    cited = partly_held()
    [point] = talking_points(cited)
    assert "by 31.5% in 2022." in said(point)
    assert "Imports in 2022" in said(figures(cited)[0])
    assert "imports from China rose by 31.5%" in said(opportunity(cited))
    assert "imports from China rose by 31.5%" in said(market_items(cited)[0])


def test_a_vintage_of_which_nothing_is_known_is_said_to_be_none():
    nothing = analyse(definition(), register(trade=(), claims=()), Period.year(2022), date(2023, 9, 30))
    rows = head_rows(Cited.of(nothing, Wording("en")), "government", "0" * 64)
    assert said(rows["vintage"]) == "None held"


def of_two_years(exports, imports):
    rows = tuple(
        trade("KAZ", "KGZ", flow, year, value, "kz-bns-2022")
        for flow, values in (("X", exports), ("M", imports))
        for year, value in zip((2021, 2022), values, strict=True)
    )
    found = analyse(
        definition(headline={}), register(trade=rows, claims=()), Period.year(2022), date(2023, 9, 30)
    )
    return Cited.of(found, Wording("en"))


def test_a_deficit_that_shrinks_is_no_risk_and_a_surplus_that_falls_is_one():
    assert "deficit" not in "".join(
        said(item) for item in risks(of_two_years(("100", "100"), ("250", "150")))
    )
    assert "surplus fell" in "".join(
        said(item) for item in risks(of_two_years(("300000", "250000"), ("100000", "100000")))
    )


def test_imports_that_hardly_moved_contributed_little_and_those_that_did_not_none():
    little = figures(of_two_years(("100000", "150000"), ("100000", "100001")))
    none = figures(of_two_years(("100000", "150000"), ("100000", "100000")))
    assert "and imports little." in said(little[0]) and "and imports none." in said(none[0])


def test_an_estimated_change_says_about_once_for_growth_and_amount():
    growth = Fact(
        "g", "growth", Decimal(42), "percent", qualifier="about", status="e", decimals=0, derived_from=("a",)
    )
    amount = Fact(
        "c",
        "change",
        Decimal(55),
        "USD million",
        qualifier="about",
        status="e",
        decimals=0,
        derived_from=("a",),
    )
    movement = replace(partly_held().analysis.now.imports, growth=growth, change=amount)
    assert said(change(partly_held(), movement)) == "▲ up about 42%, +55 m"
