from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.facts.mirror import sign_test
from builder.facts.reason import Why, because
from builder.register.period import Period
from tests.facts.registers import definition, published_trade, register, trade

WHEN = date(2023, 9, 30)


# What the world's totals of 2022 leave to others than Kyrgyzstan.
REST = [trade("KAZ", "DEU", "X", 2022, "83007048.274", "kz-bns-2022"),
        trade("KAZ", "DEU", "M", 2022, "49546074.747", "kz-bns-2022")]  # fmt: skip


def weights(*extra):
    found = analyse(definition(), register(trade=(*published_trade(), *extra)), Period.year(2022), WHEN)
    return {(w.reporter, w.flow): w for w in found.weights}, found


def test_a_share_is_part_of_the_world_total():
    by, _ = weights()
    share = by["KAZ", "X"].share
    assert abs(share.known - Decimal("792951.726") / 84700000 * 100) < Decimal("1e-12")
    assert set(share.derived_from) == {"kaz.kgz.x.value.y2022", "kaz.wld.x.value.y2022"}


def test_equal_partners_share_a_rank_and_the_next_rank_is_left_out():
    rows = [trade("KAZ", code, "X", 2022, value, "kz-bns-2022") for code, value in
            (("CHN", "900000"), ("RUS", "792951.726"), ("UZB", "1"))]  # fmt: skip
    by, _ = weights(*rows, *REST)
    assert by["KAZ", "X"].rank.value == 3 and by["KAZ", "X"].joint
    assert by["KAZ", "X"].partners.value == 5


def test_there_is_no_rank_where_partners_not_named_may_trade_as_much():
    by, found = weights(trade("KAZ", "CHN", "X", 2022, "900000", "kz-bns-2022"))
    assert by["KAZ", "X"].rank.reason == because(Why.UNNAMED_PARTNERS)
    assert not by["KAZ", "X"].share.missing and found.partners["KAZ"] == ()


def test_a_rank_stands_as_long_as_the_partners_not_named_trade_less():
    for left, ranked in (("792951.725", True), ("792951.726", False)):
        named = Decimal("84700000") - Decimal("792951.726") - Decimal(left)
        by, _ = weights(trade("KAZ", "CHN", "X", 2022, str(named), "kz-bns-2022"))
        assert by["KAZ", "X"].rank.value == (2 if ranked else None)


UNION = [trade("KAZ", "EUU", flow, 2022, "30000000", "kz-bns-2022") for flow in "XM"]


def test_a_union_beside_its_members_is_ranked_among_nobody_and_counted_nowhere():
    rest = (*REST, trade("KAZ", "CHN", "X", 2022, "900000", "kz-bns-2022"))
    plain, alone = weights(*rest)
    by, found = weights(*rest, *UNION)
    for key in (("KAZ", "X"), ("KAZ", "T")):
        assert by[key].rank.value == plain[key].rank.value is not None
        assert by[key].partners.value == plain[key].partners.value == 3
    assert [row.partner for row in found.partners["KAZ"]] == [row.partner for row in alone.partners["KAZ"]]
    assert "EUU" not in [row.partner for row in found.partners["KAZ"]]


def test_a_union_that_is_the_partner_has_a_share_and_no_rank_beside_its_members():
    rows = register(trade=(*published_trade(), *REST, *UNION))
    found = analyse(definition(partner="EUU", headline={}), rows, Period.year(2022), WHEN)
    [one] = [row for row in found.weights if (row.reporter, row.flow) == ("KAZ", "X")]
    assert one.rank.reason == because(Why.BLOC) and not one.share.missing


def test_a_union_without_its_members_is_a_partner_like_others():
    rows = [trade("KAZ", "EUU", flow, 2022, value, "kz-bns-2022") for flow, value in
            (("X", "83907048.274"), ("M", "49546074.747"))]  # fmt: skip
    by, found = weights(*rows)
    assert by["KAZ", "T"].rank.value == 2 and found.partners["KAZ"][0].partner == "EUU"


def test_without_the_world_total_there_is_no_rank_and_no_share():
    by, _ = weights()
    assert by["KGZ", "T"].rank.missing and by["KGZ", "T"].share.missing


def test_a_partner_absent_from_a_whole_table_trades_nothing():
    _by, found = weights(trade("KAZ", "CHN", "X", 2022, "900000", "kz-bns-2022"), *REST)
    [china] = [row for row in found.partners["KAZ"] if row.partner == "CHN"]
    assert china.imports.value.value == 0 and china.turnover.value.value == 900000


@pytest.mark.parametrize(
    ("gap", "verdict"),
    [
        ("-0.1", "wrong-sign"),
        ("0", "below-range"),
        ("5.9", "below-range"),
        ("6", "in-range"),
        ("20", "in-range"),
        ("20.1", "above-range"),
    ],
)
def test_the_importer_is_expected_6_to_20_per_cent_above_the_exporter(gap, verdict):
    assert sign_test(Decimal(gap)) == verdict


def test_kazakhstans_exports_of_2023_are_a_third_above_kyrgyz_imports_and_carry_the_wrong_sign():
    found = analyse(definition(), register(), Period.year(2023), date(2024, 10, 2))
    row = next(r for r in found.mirror if r.exporter == "KAZ" and r.period.iso == "2023")
    assert row.verdict == "wrong-sign"
    assert row.exported.known / row.imported.known > Decimal("1.33")
