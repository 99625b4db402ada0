"""Registers that are right and unusual: other units, months instead of years, few digits, open bounds."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.facts.reason import Why, because
from builder.facts.rounding import rounded
from builder.register.period import Period
from builder.register.rows import Agreement, Target
from builder.wording.numbers import shown
from tests.facts.registers import (
    CLAIMS,
    HERE,
    SEVEN_MONTHS,
    claim,
    definition,
    published_trade,
    register,
    trade,
)

WHEN = date(2023, 9, 30)
LATER = date(2024, 10, 2)


def found(period=SEVEN_MONTHS, as_of=WHEN, **changed):
    return analyse(definition(), register(**changed), period, as_of)


def target(value, unit, flow="T", deadline=None):
    return Target(
        "goal", "value", flow, Decimal(value), unit, deadline, "", None, "", "kazinform", "", "", HERE
    )


def agreement(name, sector):
    return Agreement(
        name, name, "treaty", ("KAZ", "KGZ"), None, "", sector, "", None, None, "", "", "signed", "",
        "kazinform", "", "", HERE,
    )  # fmt: skip


def claims_with(name, **changed):
    return tuple(replace(row, **changed) if row.id == name else row for row in CLAIMS)


@pytest.mark.parametrize(("unit", "flow"), [("percent", "T"), ("KZT billion", "T"), ("USD billion", "")])
def test_a_goal_that_is_no_amount_of_trade_in_dollars_is_told_and_not_measured(unit, flow):
    [view] = found(targets=(target("1", unit, flow),)).targets
    assert (view.value.value, view.status, view.progress) == (1, "open", ())


def test_a_goal_reached_before_its_year_is_not_called_late():
    views = found(
        Period.year(2022), date(2024, 2, 1), targets=(target("1", "USD billion", deadline=Period.year(2023)),)
    )
    assert views.targets[0].status == "not-measured"


def test_a_value_in_another_unit_is_no_rival_of_amounts_in_dollars():
    odd = claim("odd", "value", "T", "350", "KZT billion", "astana")
    facts = {one.fact.id for row in found(claims=(*CLAIMS, odd)).conflicts for one in row.statements}
    assert "claim.odd" not in facts and "claim.turnover_m07" in facts


def test_documents_and_plain_counts_of_one_signing_are_compared():
    said = [
        claim(f"signed_{unit}", "count", "", number, unit, cited, scope="contracts")
        for number, unit, cited in (("12", "documents", "kazinform"), ("13", "count", "astana"))
    ]
    [conflict] = [row for row in found(claims=(*CLAIMS, *said)).conflicts if row.indicator == "count"]
    assert conflict.verdict == "not-rounding"


def test_sectors_that_an_id_cannot_spell_are_counted_apart():
    rows = (agreement("a", "сельское"), agreement("b", "торговля"), agreement("c", "торговля"))
    counts = [row for row in found(agreements=rows).agreement_counts if row.by == "sector"]
    assert [(row.key, row.count.value) for row in counts] == [("сельское", 1), ("торговля", 2)]


def test_nothing_follows_from_a_fall_by_all_of_it():
    now = found(claims=claims_with("turnover_growth_m07", value=Decimal(-100))).now.turnover
    assert now.growth.value == -100
    assert now.base.reason == now.change.reason == because(Why.NO_BASE)


@pytest.mark.parametrize("name", ["turnover_m07", "turnover_growth_m07"])
def test_what_follows_from_more_than_a_figure_is_not_printed(name):
    now = found(claims=claims_with(name, qualifier="more than")).now
    assert now.turnover.base.reason == now.turnover.change.reason == because(Why.NO_BOUND)
    assert now.exports_contribution.missing and not now.exports.change.missing


def test_a_table_of_few_digits_is_not_shown_with_more():
    rows = tuple(
        replace(row, value=rounded(row.value / 1_000_000, 1), unit="USD billion")
        if (row.reporter, row.partner, row.period.iso) == ("KAZ", "KGZ", "2022") else row
        for row in published_trade()
    )  # fmt: skip
    year = found(Period.year(2022), trade=rows).now
    assert shown(year.exports.value, "value", "en") == "$0.8\N{NO-BREAK SPACE}billion"
    assert shown(year.exports.growth, "value", "en") == "about 20%"
    assert year.exports.growth.status == "e"


def test_a_round_figure_in_a_table_of_one_decimal_is_shown_as_its_neighbours():
    rows = tuple(
        replace(row, value=Decimal("793") if row.flow == "X" else Decimal("453.9"), unit="USD million")
        if (row.reporter, row.partner, row.period.iso) == ("KAZ", "KGZ", "2022") else row
        for row in published_trade()
    )  # fmt: skip
    year = found(Period.year(2022), trade=rows).now
    assert (
        shown(year.exports.value, "value", "en") == "$793.0\N{NO-BREAK SPACE}million"
        and not year.exports.growth.status
    )


def test_the_tables_own_figure_is_not_mistaken_for_the_one_that_follows_from_a_claim():
    held = [trade("KAZ", "KGZ", flow, "2022-01/2022-07", "400000.0", "kz-bns-2022") for flow in "XM"]
    said = claim("earlier", "value", "X", "400.1", "USD million", "astana", when="2022-01/2022-07")
    analysis = found(trade=(*published_trade(), *held), claims=(*CLAIMS, said))
    assert rounded(analysis.now.exports.base.known, 1) == Decimal("399.7")
    [conflict] = [row for row in analysis.conflicts if row.period == SEVEN_MONTHS.years_before()]
    assert conflict.statements[0].fact.value == 400000 and conflict.statements[0].fact.method == ""


def test_a_partner_that_the_one_table_of_totals_does_not_name_is_not_known_to_trade_nothing():
    rows = tuple(
        row
        for row in published_trade()
        if row.reporter == "KAZ" and (row.partner, row.period.iso) != ("KGZ", "2021")
    )
    assert found(Period.year(2022), trade=rows).now.exports.base.reason == because(
        Why.NO_FIGURE, period=Period.year(2021)
    )


def test_months_make_up_the_years_of_the_series_and_are_never_taken_for_nothing():
    months = [
        trade("KAZ", "KGZ", flow, f"{year}-{month:02d}", "1000.0", "kz-bns-2022")
        for year in (2021, 2022) for month in range(1, 13) for flow in "XM"
    ]  # fmt: skip
    whole = [
        trade("KAZ", code, flow, 2022, "90000.0", "kz-bns-2022") for code in ("WLD", "CHN") for flow in "XM"
    ]
    analysis = found(Period.year(2022), trade=(*months, *whole))
    assert [year.period.iso for year in analysis.trends[0].years] == ["2021", "2022"]
    assert analysis.now.exports.value.value == 12000


def test_years_of_a_source_that_heads_no_report_stay_out_of_the_series():
    old = [trade("KAZ", "KGZ", flow, 2010, "1000.0", "trend") for flow in "XM"]
    [series, _] = found(Period.year(2022), LATER, trade=(*published_trade(), *old)).trends
    assert [year.period.iso for year in series.years] == ["2020", "2021", "2022"]
    assert not series.average_growth.missing


def test_an_edition_in_another_unit_revises_nothing_where_the_figure_is_the_same():
    def in_millions(value):
        return tuple(
            replace(row, value=Decimal(value), unit="USD million")
            if (row.source, row.flow, row.period.iso) == ("kz-bns-2023", "X", "2022") else row
            for row in published_trade()
        )  # fmt: skip

    assert found(Period.year(2023), LATER, trade=in_millions("792.951726")).revisions == ()
    [revision] = found(Period.year(2023), LATER, trade=in_millions("792.961726")).revisions
    assert (revision.change.known, revision.change.unit) == (Decimal("0.01"), "USD million")
