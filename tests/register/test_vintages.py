from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.register.period import Period
from builder.register.vintages import latest_publication, vintage
from tests.facts.registers import SEVEN_MONTHS, definition, published_trade, register


def test_a_brief_of_september_2023_knows_nothing_of_the_full_year_2023():
    seen = vintage(register(), date(2023, 9, 30))
    assert not [row for row in seen.data if row.period.first.year == 2023]
    assert {claim.source for claim in seen.register.claims} == {"kazinform", "astana"}


def test_a_text_dated_to_the_month_exists_from_its_last_day():
    assert not [c for c in vintage(register(), date(2023, 9, 29)).register.claims if c.source == "astana"]


def test_an_undated_source_exists_from_the_day_it_was_read():
    sources = {source.id: source for source in register().sources}
    assert sources["silkway"].known_from == date(2026, 11, 22)
    with pytest.raises(ValueError, match="neither a publication date nor a day it was read"):
        _ = replace(sources["silkway"], read_on=None).known_from


def test_a_later_edition_stands_in_for_old_periods_and_says_so():
    found = analyse(definition(), register(), SEVEN_MONTHS, date(2023, 9, 30))
    assert found.stand_ins == {"kg-nsc-exports-2023", "kg-nsc-imports-2023"}
    assert found.latest_year_partner.exports.value.edition == "2024-10-01"
    assert found.latest_year.exports.value.edition == ""


def test_strict_vintage_leaves_stand_ins_out():
    found = analyse(definition(), register(), SEVEN_MONTHS, date(2023, 9, 30), strict_vintage=True)
    assert not found.stand_ins and found.latest_year_partner.exports.value.missing


def test_a_later_edition_does_not_stand_in_for_a_period_too_recent_to_be_published():
    rows = vintage(register(), date(2024, 8, 15)).data
    assert not [row for row in rows if row.source == "kg-nsc-exports-2023" and row.period.iso == "2023"]
    assert [row for row in rows if row.source == "kg-nsc-exports-2023" and row.period.iso == "2022"]


def test_a_revised_figure_keeps_its_history():
    revised = [
        replace(row, value=Decimal("800000.5"))
        if (row.source, row.flow) == ("kz-bns-2023", "X") and row.period.iso == "2022"
        else row
        for row in published_trade()
    ]
    found = analyse(definition(), register(trade=tuple(revised)), Period.year(2023), date(2024, 10, 2))
    [change] = found.revisions
    assert (change.old.value, change.new.value) == (Decimal("792951.726"), Decimal("800000.5"))
    assert change.change.status == "r" and change.old_source.id == "kz-bns-2022"
    assert found.facts["kaz.kgz.x.value.y2022"].value == Decimal("800000.5")


def test_the_default_as_of_date_is_the_latest_publication_never_a_reading_date():
    assert latest_publication(register()) == date(2024, 10, 1)


def test_an_edition_that_prints_more_digits_of_a_figure_has_not_revised_it():
    finer = [
        replace(row, value=Decimal("792951.72644"))
        if row.source == "kz-bns-2023" and row.flow == "X" and row.period.iso == "2022"
        else row
        for row in published_trade()
    ]
    found = analyse(definition(), register(trade=tuple(finer)), Period.year(2023), date(2024, 10, 2))
    assert found.revisions == ()
