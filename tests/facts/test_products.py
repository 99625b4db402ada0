"""Products: every good counted once, what is not given is named, and each index by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.facts.nomenclature import SECTIONS, hs_section, inside, roman
from builder.facts.product import Products, Structure
from builder.facts.reason import Why
from builder.register.period import Period
from builder.register.rows import Register, Trade
from tests.facts.registers import SOURCES, definition, source, trade

YEAR = 2022
WHEN = SOURCES[1].published_to


def row(
    code: str, value: str | int, *, flow: str = "X", reporter: str = "KAZ", partner: str = "", year: int = YEAR,
    cited: str = "kz-bns-2022",
) -> Trade:  # fmt: skip
    other = partner or ("KGZ" if reporter == "KAZ" else "KAZ")
    return trade(reporter, other, flow, year, str(value), cited, commodity=code)


def analysed(*rows: Trade, sources=SOURCES, headline=None) -> Analysis:
    given_register = Register(trade=rows, sources=sources)
    assert WHEN is not None
    return analyse(definition(headline=headline or {}), given_register, Period.year(YEAR), WHEN)


def products(*rows: Trade) -> Products:
    return analysed(*rows).products


def structure(found: Products, division: str, reporter: str = "KAZ", flow: str = "X") -> Structure:
    [one] = [
        item
        for item in found.structures
        if (item.division, item.reporter, item.flow) == (division, reporter, flow)
    ]
    return one


def values(one: Structure) -> dict[str, Decimal | None]:
    return {group.code: group.value.value for group in one.groups}


class TestNomenclature:
    def test_there_are_21_sections_and_every_chapter_lies_in_one(self):
        assert len(SECTIONS) == 21
        assert [chapter for section in SECTIONS for chapter in section] == list(range(1, 98))

    @pytest.mark.parametrize(
        ("code", "section"),
        [
            ("HS01", "I"), ("HS0511", "I"), ("HS06", "II"), ("HS14", "II"), ("HS15", "III"), ("HS16", "IV"),
            ("HS24", "IV"), ("HS25", "V"), ("HS270900", "V"), ("HS28", "VI"), ("HS38", "VI"), ("HS39", "VII"),
            ("HS40", "VII"), ("HS41", "VIII"), ("HS43", "VIII"), ("HS44", "IX"), ("HS46", "IX"), ("HS47", "X"),
            ("HS49", "X"), ("HS50", "XI"), ("HS63", "XI"), ("HS64", "XII"), ("HS67", "XII"), ("HS68", "XIII"),
            ("HS70", "XIII"), ("HS71", "XIV"), ("HS72", "XV"), ("HS83", "XV"), ("HS84", "XVI"), ("HS85", "XVI"),
            ("HS86", "XVII"), ("HS89", "XVII"), ("HS90", "XVIII"), ("HS92", "XVIII"), ("HS93", "XIX"),
            ("HS94", "XX"), ("HS96", "XX"), ("HS97", "XXI"),
        ],
    )  # fmt: skip
    def test_first_and_last_chapters_of_each_section(self, code, section):
        assert roman(hs_section(code)) == section

    def test_national_chapters_lie_in_no_section(self):
        assert hs_section("HS98") == hs_section("HS99") == hs_section("HS00") == "other"

    def test_a_heading_lies_inside_its_chapter_and_not_inside_another_classification(self):
        assert inside("HS2709", "HS27") and not inside("HS27", "HS27") and not inside("SITC279", "HS27")


def test_the_rank_and_the_number_of_goods_know_whose_they_are():
    found = products(row("TOTAL", 1000), row("HS27", 600), row("HS10", 400))
    for fact in (found.rows[0].rank, found.makeup[0].products):
        assert (fact.reporter, fact.partner, fact.flow, fact.period.kind) == ("KAZ", "KGZ", "X", "year")
        assert fact.derived_from and fact.sources
    assert found.rows[0].rank.indicator == "rank_among_goods"


def test_a_register_without_products_has_none():
    assert products(row("TOTAL", 1000)) == Products()


class TestStructure:
    ROWS = (
        row("TOTAL", 1000), row("HS27", 600), row("HS2709", 450), row("HS270900", 450), row("HS2710", 150),
        row("HS1001", 200), row("HS100199", 200), row("HS84", 100),
    )  # fmt: skip

    def test_a_good_given_with_2_4_and_6_digits_is_counted_once(self):
        one = structure(products(*self.ROWS), "hs_section")
        assert values(one) == {"05": 600, "02": 200, "16": 100, "rest": 100}
        assert one.covered.value == 900 and not one.complete

    def test_what_the_rows_leave_out_is_named_with_its_share(self):
        rest = structure(products(*self.ROWS), "hs_chapter").groups[-1]
        assert (rest.code, rest.value.value, rest.share.value) == ("rest", 100, 10)

    def test_rows_that_give_the_whole_total_have_no_rest(self):
        one = structure(products(*self.ROWS, row("HS99", 100)), "hs_section")
        assert one.complete and "rest" not in values(one)
        assert values(one)["other"] == 100

    def test_rows_above_the_total_leave_a_rest_below_zero(self):
        assert values(structure(products(*self.ROWS, row("HS99", 250)), "hs_section"))["rest"] == -150

    def test_goods_are_listed_at_the_finest_level_that_loses_nothing(self):
        listed = [(item.commodity, item.value.value) for item in products(*self.ROWS).rows]
        # Chapter 84 is not given by heading, so all stand at their widest.
        assert listed == [("HS27", 600), ("HS1001", 200), ("HS84", 100)]
        split = products(*self.ROWS, row("HS8471", 60), row("HS8429", 40))
        codes = [item.commodity for item in split.rows]
        assert codes == ["HS2709", "HS1001", "HS2710", "HS8471", "HS8429"]

    def test_sitc_rows_give_sitc_sections_and_hs_has_a_reason_why_not(self):
        found = products(row("TOTAL", 500), row("SITC3", 300), row("SITC33", 300), row("SITC67", 200))
        assert values(structure(found, "sitc_section")) == {"3": 300, "6": 200}
        none = structure(found, "hs_section")
        assert none.groups == () and none.covered.missing and none.covered.reason.key is Why.NO_HS_ROWS
        assert (
            found.makeup[0].agricultural.missing and found.makeup[0].agricultural.reason.key is Why.FARM_BY_HS
        )

    def test_either_reporter_may_be_the_one_with_products(self):
        rows = (row("TOTAL", 50, reporter="KGZ", flow="M"), row("HS27", 50, reporter="KGZ", flow="M"))
        assert products(*rows).reporters == ("KGZ",)
        assert values(structure(products(*rows), "hs_section", "KGZ", "M")) == {"05": 50}

    def test_without_a_total_shares_are_missing_with_a_reason(self):
        group = structure(products(row("HS27", 600)), "hs_section").groups[0]
        assert group.value.value == 600 and group.share.missing and group.share.reason.key is Why.NO_FIGURE

    def test_growth_is_not_told_between_rows_that_are_not_the_same_goods(self):
        before = (row("TOTAL", 800, year=2021), row("HS2709", 300, year=2021))
        group = structure(products(*self.ROWS, *before), "hs_section").groups[0]
        assert group.growth.missing and group.growth.reason.key is Why.OTHER_GOODS
        before = (row("TOTAL", 800, year=2021), row("HS27", 300, year=2021))
        assert structure(products(*self.ROWS, *before), "hs_section").groups[0].growth.value == 100

    def test_goods_without_a_row_in_a_whole_table_were_not_traded(self):
        before = (row("TOTAL", 300, year=2021), row("HS27", 300, year=2021))
        second = structure(products(*self.ROWS, *before), "hs_section").groups[1]
        assert second.base.value == 0 and second.growth.status == "z"

    def test_goods_without_a_row_in_a_partial_table_are_not_zero(self):
        before = (row("TOTAL", 800, year=2021), row("HS27", 300, year=2021))
        second = structure(products(*self.ROWS, *before), "hs_section").groups[1]
        assert second.base.missing and second.growth.status == "x"

    def test_months_add_up_to_the_year(self):
        months = [
            trade("KAZ", "KGZ", "X", f"2022-{month:02d}", "10", "kz-bns-2022", commodity="HS27")
            for month in range(1, 13)
        ]
        assert values(structure(products(row("TOTAL", 120), *months), "hs_section")) == {"05": 120}

    def test_products_come_from_one_series_and_shares_from_its_own_total(self):
        sources = (*SOURCES, source("comtrade", SOURCES[0].published_to))
        rows = (
            row("TOTAL", 1000), row("TOTAL", 900, cited="comtrade"), row("HS27", 450, cited="comtrade"),
            row("HS84", 450, cited="comtrade"),
        )  # fmt: skip
        found = analysed(*rows, sources=sources, headline={"KAZ.X": ("kz-bns",)})
        one = structure(found.products, "hs_section")
        assert one.whole.value == 900 and one.groups[0].share.value == 50 and one.complete
        assert found.now.exports.value.value == 1000


class TestMakeup:
    def test_concentration_is_the_sum_of_squared_shares(self):
        [made] = products(row("TOTAL", 1000), row("HS27", 500), row("HS10", 300), row("HS84", 200)).makeup
        assert made.concentration.value == 3800 and made.products.value == 3
        assert (made.agricultural.value, made.agricultural_share.value) == (300, 30)
        assert (made.other.value, made.other_share.value) == (700, 70)

    def test_concentration_of_a_part_holds_what_is_not_given(self):
        [made] = products(row("TOTAL", 1000), row("HS27", 500), row("HS10", 300)).makeup
        index = made.concentration
        # 50² + 30² = 3,400 where the rest is many small goods; + 20² = 3,800 where it is one.
        assert (index.value, index.low, index.high) == (3400, 3400, 3800) and index.qualifier == "more than"

    def test_no_farm_goods_in_a_whole_table_is_zero_and_in_a_part_unknown(self):
        [whole] = products(row("TOTAL", 500), row("HS27", 500)).makeup
        [part] = products(row("TOTAL", 600), row("HS27", 500)).makeup
        assert whole.agricultural.value == 0
        assert part.agricultural.missing and part.agricultural.reason.key is Why.NO_ROWS_OF_GOODS


class TestSuit:
    SOLD = (
        row("TOTAL", 1000, partner="WLD"), row("HS27", 600, partner="WLD"), row("HS10", 300, partner="WLD"),
        row("HS84", 100, partner="WLD"),
    )  # fmt: skip
    BOUGHT = tuple(
        row(code, value, partner="WLD", reporter="KGZ", flow="M")
        for code, value in (("TOTAL", 500), ("HS27", 100), ("HS10", 100), ("HS84", 300))
    )
    TRADED = (row("TOTAL", 90), row("HS27", 30), row("HS10", 60))

    def test_complementarity_is_the_overlap_of_the_two_structures(self):
        # min(60, 20) + min(30, 20) + min(10, 60) = 50; 100 (1 − (40 + 10 + 50) ÷ 200) = 50.
        forth, back = products(*self.SOLD, *self.BOUGHT, *self.TRADED).complementarity
        assert forth.value == 50 and forth.reporter == "KAZ"
        assert back.missing and back.reason.key is Why.NO_WORLD_PRODUCTS

    def test_the_two_are_compared_at_the_digits_both_have(self):
        fine = tuple(
            row(code, value, partner="WLD", reporter="KGZ", flow="M")
            for code, value in (
                ("TOTAL", 500),
                ("HS2709", 60),
                ("HS2711", 40),
                ("HS1001", 100),
                ("HS8471", 300),
            )
        )
        assert products(*self.SOLD, *fine, *self.TRADED).complementarity[0].value == 50

    def test_what_is_not_given_widens_the_interval(self):
        bought = (row("TOTAL", 1000, partner="WLD", reporter="KGZ", flow="M"), *self.BOUGHT[1:])
        index = products(*self.SOLD, *bought, *self.TRADED).complementarity[0]
        # min(60, 10) + min(30, 10) + min(10, 30) = 30, and half of what is bought may or may not match.
        assert (index.value, index.low, index.high, index.qualifier) == (30, 30, 80, "more than")

    def test_potential_is_the_lesser_of_the_two_above_what_they_trade(self):
        found = products(*self.SOLD, *self.BOUGHT, *self.TRADED).potential
        # Machinery has no row between the two, and their rows give the whole: nothing is traded yet.
        assert [(item.commodity, item.value.value) for item in found] == [
            ("HS84", 100), ("HS27", 70), ("HS10", 40),
        ]  # fmt: skip
        assert found[0].traded.value == 0

    def test_a_product_whose_trade_between_the_two_is_not_given_has_no_potential(self):
        traded = (row("TOTAL", 500), *self.TRADED[1:])
        codes = [item.commodity for item in products(*self.SOLD, *self.BOUGHT, *traded).potential]
        assert codes == ["HS27", "HS10"]


amounts = st.dictionaries(
    st.sampled_from([f"HS{chapter:02d}{end}" for chapter in (1, 10, 27, 72, 84, 85, 99) for end in ("", "01", "0190")]),
    st.integers(0, 10**9),
    min_size=1,
)  # fmt: skip


@given(amounts, st.integers(0, 10**9))
def test_shares_add_up_and_indices_keep_their_bounds(held, more):
    counted = [code for code in held if not any(inside(code, other) for other in held)]
    total = sum(held[code] for code in counted) + more
    found = products(row("TOTAL", total), *(row(code, value) for code, value in held.items()))
    for division in ("hs_section", "hs_chapter"):
        one = structure(found, division)
        assert sum(group.value.known for group in one.groups) in (total, total - more)
        if total > 0:
            shares = sum(group.share.known for group in one.groups)
            left = Decimal(0) if not one.complete else one.rest.known / total * 100
            assert abs(shares + left - 100) < Decimal("1e-9")
    index = found.makeup[0].concentration
    assert index.missing or 0 <= index.known <= 10000


@given(amounts, amounts)
def test_complementarity_lies_between_0_and_100(sold, bought):
    def world(held, reporter, flow):
        counted = [code for code in held if not any(inside(code, other) for other in held)]
        rows = [("TOTAL", sum(held[code] for code in counted)), *held.items()]
        return [row(code, value, partner="WLD", reporter=reporter, flow=flow) for code, value in rows]

    index = products(row("HS27", 1), *world(sold, "KAZ", "X"), *world(bought, "KGZ", "M")).complementarity[0]
    assert index.missing or 0 <= index.known <= 100
    same = products(row("HS27", 1), *world(sold, "KAZ", "X"), *world(sold, "KGZ", "M")).complementarity[0]
    assert same.missing or same.known == 0 or abs(same.known - 100) < Decimal("1e-9")
