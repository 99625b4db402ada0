from dataclasses import replace
from datetime import date

import pytest

from builder.facts.analyse import analyse
from builder.register.period import Period
from builder.register.rows import Event
from tests.facts.registers import CLAIMS, HERE, SEVEN_MONTHS, claim, definition, published_trade, register


def found(as_of=date(2023, 9, 30), period=SEVEN_MONTHS, **changed):
    analysis = analyse(definition(), register(**changed), period, as_of)
    return {conflict.id: conflict for conflict in analysis.conflicts}


def verdicts(conflict):
    return {statement.fact.id: statement.verdict for statement in conflict.statements}


def test_755_4_against_757_is_not_rounding():
    conflict = found()["value_t_total_m2023_01_2023_07"]
    assert verdicts(conflict)["claim.press_turnover_m07"] == "not-rounding"
    assert conflict.verdict == "not-rounding"
    assert conflict.say.value == 760 and conflict.say.qualifier == "about"


def test_12_7_against_13_per_cent_is_rounding():
    conflict = found()["growth_t_total_m2023_01_2023_07"]
    assert verdicts(conflict)["claim.press_growth_m07"] == "rounding" and conflict.say.value == 13


def test_1_3_billion_lies_outside_what_the_own_table_rounds_to_while_the_growth_agrees():
    conflicts = found()
    assert verdicts(conflicts["value_t_total_y2022"])["claim.press_turnover_2022"] == "not-rounding"
    assert verdicts(conflicts["growth_t_total_y2022"])["claim.press_growth_2022"] == "bound"
    assert conflicts["value_t_total_y2022"].say.value == 1200


def test_the_other_office_is_another_reporter_not_an_error():
    assert verdicts(found()["value_t_total_y2022"])["kgz.kaz.t.value.y2022"] == "other-reporter"


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "expected"),
    [
        ("1246.9", "USD million", "exactly", "rounding"),
        ("1.2", "USD billion", "exactly", "rounding"),
        ("1.2", "USD billion", "more than", "bound"),
        ("1.2", "USD billion", "less than", "not-rounding"),
        ("1246", "USD million", "exactly", "truncated"),
        ("1.3", "USD billion", "nearly", "not-rounding"),
        ("1247", "USD billion", "exactly", "decimal-comma"),
        ("1700", "USD billion", "exactly", "not-rounding"),
    ],
)
def test_a_claim_on_2022_is_judged_by_its_interval(value, unit, qualifier, expected):
    said = claim("tried", "value", "T", value, unit, "astana", when="2022", qualifier=qualifier)
    conflict = found(claims=(said,))["value_t_total_y2022"]
    assert verdicts(conflict)["claim.tried"] == expected


def test_a_claim_made_before_the_first_edition_used_data_we_do_not_hold():
    said = claim("early", "value", "T", "1.6", "USD billion", "trend", when="2023")
    conflict = found(date(2024, 10, 2), Period.year(2023), claims=(said,))["value_t_total_y2023"]
    assert verdicts(conflict)["claim.early"] == "earlier-data"


@pytest.mark.parametrize(("value", "expected"), [("1.5", "earlier-data"), ("2.0", "not-rounding")])
def test_of_a_turnover_half_of_which_was_out_the_other_half_alone_may_have_changed(value, expected):
    """Imports of 862 came out in March and exports of 449 in October: in April nobody could say 2.0 billion."""
    said = claim("between", "value", "T", value, "USD billion", "trend", reporter="KGZ", when="2023")
    conflict = found(date(2024, 10, 2), Period.year(2023), claims=(said,))["value_t_total_y2023"]
    assert verdicts(conflict)["claim.between"] == expected


def test_a_claim_that_fits_an_earlier_edition_was_overtaken_by_a_revision():
    revised = tuple(
        replace(row, value=row.value + 60000)
        if row.source == "kz-bns-2023" and row.period.iso == "2022"
        else row
        for row in published_trade()
    )
    said = claim("then", "value", "X", "793.0", "USD million", "astana", when="2022")
    conflict = found(date(2024, 10, 2), Period.year(2023), trade=revised, claims=(said,))[
        "value_x_total_y2022"
    ]
    assert verdicts(conflict)["claim.then"] == "revision"


def test_one_flow_seen_from_both_sides_is_one_thing():
    said = claim("theirs", "value", "M", "770.2", "USD million", "astana", reporter="KGZ", when="2022")
    conflict = found(claims=(said,))["value_x_total_y2022"]
    assert verdicts(conflict)["claim.theirs"] == "rounding"


def test_scopes_are_never_compared_with_one_another():
    said = claim("farm", "value", "T", "43.4", "USD million", "astana", when="2022", scope="agricultural")
    assert "claim.farm" not in {
        s.fact.id for c in found(claims=(*CLAIMS, said)).values() for s in c.statements
    }


def test_a_claim_whose_subject_is_not_clear_stays_ambiguous():
    said = claim("this_indicator", "growth", "T", "23", "percent", "kazinform", scope="ambiguous")
    [conflict] = [c for c in found(claims=(said,)).values() if c.kind == "ambiguous"]
    assert conflict.verdict == "ambiguous" and conflict.say.missing


def test_two_dates_for_one_event_are_an_open_conflict():
    days = ("2023-09-22/2023-09-23", "2023-09-23/2023-09-24")
    events = tuple(
        Event(f"e{i}", "forum", "Forum", "forum", "Taraz", Period.parse(d), "kazinform", "", "", HERE)
        for i, d in enumerate(days)
    )
    [conflict] = [c for c in found(events=events).values() if c.kind == "dates"]
    assert conflict.verdict == "open" and len(conflict.events) == 2


def test_growth_over_several_years_is_not_measured_by_spans_of_years():
    said = claim("long", "growth", "T", "18", "percent", "astana", when="2020/2022")
    assert not [c for c in found(claims=(said,)).values() if c.indicator == "growth"]


def test_one_table_and_one_claim_that_disagree_have_no_wording_in_common():
    said = claim("theirs", "growth", "T", "13", "percent", "astana", when="2021", reporter="KGZ")
    rows = tuple(row for row in published_trade() if row.reporter == "KAZ")
    assert found(claims=(said,), trade=rows)["growth_t_total_y2021"].say.missing


def test_the_two_offices_differ_on_turnover_before_anybody_has_said_a_word():
    year = Period.parse("2022")
    silent = found(claims=(), period=year)
    assert list(silent) == ["value_t_total_y2022"]
    conflict = silent["value_t_total_y2022"]
    assert [statement.claim for statement in conflict.statements] == [None, None]
    assert conflict.verdict == "other-reporter"
    known = {statement.fact.value for statement in conflict.statements}
    assert len(known) == 2 and None not in known


def test_two_tables_that_print_alike_leave_nothing_to_settle():
    mirrored = {"KAZ": "KGZ", "KGZ": "KAZ"}
    one_series = dict.fromkeys(("KAZ.X", "KAZ.M", "KGZ.X", "KGZ.M"), ("kz-bns",))
    table = [row for row in published_trade() if row.reporter == "KAZ" and row.partner == "KGZ"]
    twin = tuple(
        replace(
            row,
            reporter=mirrored[row.reporter],
            partner=mirrored[row.partner],
            flow={"X": "M", "M": "X"}[row.flow],
        )
        for row in table
    )
    held = register(claims=(), trade=(*table, *twin))
    analysis = analyse(definition(headline=one_series), held, Period.parse("2022"), date(2023, 9, 30))
    assert analysis.now.turnover.value.value == analysis.now_partner.turnover.value.value
    assert analysis.conflicts == ()
