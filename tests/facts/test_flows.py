from datetime import date
from decimal import Decimal

from builder.facts.analyse import analyse
from builder.facts.reason import Why, because
from builder.facts.rounding import rounded
from builder.register.period import Period
from tests.facts.registers import SEVEN_MONTHS, definition, register, trade

OCTOBER_2024 = date(2024, 10, 2)
SEPTEMBER_2023 = date(2023, 9, 30)


def millions(fact):
    return rounded(fact.known / 1000, 1)


def year_2023():
    return analyse(definition(), register(), Period.year(2023), OCTOBER_2024)


def seven_months():
    return analyse(definition(), register(), SEVEN_MONTHS, SEPTEMBER_2023)


class TestFiguresOfAFullYear:
    def test_kazakhstan_reports_2022_as_its_table_prints_it(self):
        before = {series.reporter: series.years for series in year_2023().trends}["KAZ"][-2]
        assert before.period.iso == "2022"
        assert (millions(before.exports.value), millions(before.imports.value)) == (
            Decimal("793.0"),
            Decimal("453.9"),
        )
        assert millions(before.turnover.value) == Decimal("1246.9")
        assert rounded(before.turnover.growth.known, 1) == Decimal("18.7")

    def test_kyrgyzstan_reports_2022_as_its_tables_print_it(self):
        before = {series.reporter: series.years for series in year_2023().trends}["KGZ"][-2]
        assert [millions(f) for f in (before.imports.value, before.exports.value, before.turnover.value)] == [
            Decimal("770.2"), Decimal("410.9"), Decimal("1181.1"),
        ]  # fmt: skip
        assert rounded(before.turnover.growth.known, 1) == Decimal("13.1")

    def test_the_two_totals_of_2023_stand_side_by_side_and_the_later_one_is_provisional(self):
        found = year_2023()
        assert millions(found.now.turnover.value) == Decimal("1688.1")
        assert millions(found.now_partner.turnover.value) == Decimal("1311.2")
        assert found.now_partner.turnover.value.status == "p"

    def test_a_negative_balance_has_a_change_but_no_growth_rate(self):
        balance = year_2023().now_partner.balance
        assert balance.growth.status == "z" and balance.growth.reason == because(Why.NO_GROWTH_RATE)
        assert balance.change.known == balance.value.known - balance.base.known

    def test_contributions_add_up_to_the_growth_of_turnover(self):
        now = year_2023().now
        parts = now.exports_contribution.known + now.imports_contribution.known
        assert abs(parts - now.turnover.growth.known) < Decimal("1e-20")


class TestFiguresSaidByAnOfficial:
    def test_the_claim_gives_the_figure_and_its_total_is_not_the_sum_of_its_parts(self):
        now = seven_months().now
        assert now.claimed
        assert [m.value.value for m in (now.turnover, now.exports, now.imports)] == [
            Decimal("755.4"), Decimal("469.7"), Decimal("285.6"),
        ]  # fmt: skip

    def test_the_year_before_follows_from_the_growth_said_and_prints_no_more_than_it_supports(self):
        turnover = seven_months().now.turnover
        assert rounded(turnover.base.known, turnover.base.decimals) == 670
        assert rounded(turnover.base.low, 1) == Decimal("669.9") and rounded(
            turnover.base.high, 1
        ) == Decimal("670.6")
        assert rounded(turnover.change.known, turnover.change.decimals) == 85
        assert turnover.change.status == "e" and turnover.change.qualifier == "about"

    def test_a_derived_contribution_keeps_one_decimal(self):
        now = seven_months().now
        shown = [rounded(f.known, f.decimals) for f in (now.exports_contribution, now.imports_contribution)]
        assert shown == [Decimal("10.4"), Decimal("2.3")]

    def test_the_partner_has_no_figure_and_says_why(self):
        value = seven_months().now_partner.turnover.value
        assert value.missing and value.status == "x"
        assert value.reason == because(Why.NO_FIGURE, period=Period.parse("2023-01/2023-07"))

    def test_every_value_has_a_source_or_facts_it_follows_from(self):
        assert all(fact.sources or fact.derived_from for fact in seven_months().facts if not fact.missing)


class TestPartsOfAPeriod:
    def test_months_add_up_to_the_period_they_fill(self):
        months = [
            trade("KAZ", "KGZ", flow, f"2023-0{m}", str(100 * m), "kz-bns-2023")
            for m in range(1, 8)
            for flow in "XM"
        ]
        found = analyse(definition(), register(trade=tuple(months)), SEVEN_MONTHS, OCTOBER_2024)
        assert found.now.exports.value.value == 2800 and not found.now.claimed
        assert len(found.now.exports.value.derived_from) == 7

    def test_a_missing_month_leaves_the_period_without_a_figure(self):
        months = [trade("KAZ", "KGZ", "X", f"2023-0{m}", "100", "kz-bns-2023") for m in (1, 2, 3, 5, 6, 7)]
        found = analyse(definition(), register(trade=tuple(months), claims=()), SEVEN_MONTHS, OCTOBER_2024)
        assert found.now.exports.value.missing

    def test_a_quarter_is_a_period_like_any_other(self):
        rows = [
            trade("KAZ", "KGZ", f, q, v, "kz-bns-2023")
            for q, v in (("2022-Q3", "100"), ("2023-Q3", "125"))
            for f in "XM"
        ]
        found = analyse(definition(), register(trade=tuple(rows)), Period.parse("2023-Q3"), OCTOBER_2024)
        assert (
            found.now.turnover.growth.value == 25 and found.now.turnover.value.id == "kaz.kgz.t.value.q2023_3"
        )


def test_a_month_nobody_holds_leaves_the_latest_year_on_record_that_day():
    found = analyse(definition(), register(claims=()), Period.parse("2023-02"), OCTOBER_2024)
    assert not found.now.held and not found.now_partner.held
    assert found.latest_year.period == Period.year(2023)


def test_a_month_that_is_held_keeps_to_the_years_before_it():
    assert seven_months().now.held and seven_months().latest_year.period == Period.year(2022)
