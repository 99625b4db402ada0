from dataclasses import replace
from datetime import date
from decimal import Decimal

from builder.facts.analyse import analyse
from builder.facts.reason import Why, because
from builder.facts.rounding import rounded
from builder.register.period import Period
from builder.register.rows import Agreement, Commitment, Promise, Target
from tests.facts.registers import HERE, SEVEN_MONTHS, definition, register, trade

WHEN = date(2023, 9, 30)


def target(name="two_billion", value="2", deadline=None, set_on=None):
    return Target(
        name, "turnover", "T", Decimal(value), "USD billion", deadline and Period.parse(deadline), "the Presidents",
        set_on and Period.parse(set_on), "", "kazinform", "to raise the level of mutual trade", "", HERE,
    )  # fmt: skip


def commitment(due=None, status="agreed", done_on=None):
    return Commitment(
        "complexes", "", "Border complexes", "", "", "", due and Period.parse(due), "", status,
        done_on and Period.parse(done_on), "", "kazinform", "", "", HERE,
    )  # fmt: skip


def found(as_of=WHEN, **changed):
    return analyse(definition(), register(**changed), SEVEN_MONTHS, as_of)


def by_reporter(view):
    return {item.reporter: item for item in view.progress}


class TestTargets:
    def test_the_growth_still_needed_is_measured_on_each_reporters_latest_year(self):
        progress = by_reporter(found(targets=(target(),)).targets[0])
        assert rounded(progress["KAZ"].required.known, 1) == Decimal("60.4")
        assert rounded(progress["KGZ"].required.known, 1) == Decimal("69.3")
        assert rounded(progress["KAZ"].gap.known / 1000, 1) == Decimal("753.1")
        assert rounded(progress["KGZ"].gap.known / 1000, 1) == Decimal("818.9")

    def test_a_goal_without_a_deadline_stays_open_and_says_that_none_is_on_record(self):
        view = found(targets=(target(),)).targets[0]
        assert view.status == "open"
        assert by_reporter(view)["KAZ"].at_deadline.reason == because(Why.NO_DEADLINE)

    def test_a_goal_missed_in_its_year_and_reached_the_next_is_met_late(self):
        rows = [trade("KGZ", "KAZ", "X", 2020, "285941.909", "kg-nsc-exports-2023"),
                trade("KGZ", "KAZ", "M", 2020, "523601.377", "kg-nsc-imports-2023")]  # fmt: skip
        view = found(targets=(target("one_billion", "1", "2020"),), trade=(*register().trade, *rows)).targets[
            0
        ]
        assert view.status == "met-late"
        progress = by_reporter(view)
        assert rounded(progress["KAZ"].at_deadline.known / 1000, 1) == Decimal("848.6")
        assert progress["KAZ"].first_met.value == 2021 and progress["KGZ"].first_met.value == 2021

    def test_the_present_pace_names_a_year(self):
        pace = by_reporter(found(targets=(target(),)).targets[0])["KAZ"].at_pace
        # 848.6 to 1,246.9 in two years is 21.2% a year; 1.604 = 1.212^n gives n = 2.46, so the third year.
        assert pace.value == 2025 and "kaz.kgz.t.average_growth.y2022" in pace.derived_from

    def test_a_pace_that_takes_lifetimes_names_no_year(self):
        slow = [
            trade("KAZ", "KGZ", f, y, v, "kz-bns-2022")
            for f in "XM"
            for y, v in ((2021, "500000"), (2022, "501000"))
        ]
        pace = by_reporter(found(targets=(target(),), trade=tuple(slow)).targets[0])["KAZ"].at_pace
        assert pace.missing and pace.reason == because(Why.TOO_FAR, years=30)

    def test_a_goal_older_than_the_series_held_has_no_first_year(self):
        view = found(targets=(target("one_billion", "1", set_on="2012-07-02"),)).targets[0]
        assert view.status == "met"
        first = by_reporter(view)["KAZ"].first_met
        assert first.missing and first.reason == because(Why.EARLIER_NOT_HELD, year=Period.year(2012))

    def test_the_first_year_is_sought_in_all_years_held_not_in_the_ten_shown(self):
        rows = [trade("KGZ", "KAZ", f, y, v, s) for y in range(2011, 2023) for f, s, v in (
            ("X", "kg-nsc-exports-2023", "600000"), ("M", "kg-nsc-imports-2023", "500000"))]  # fmt: skip
        view = found(targets=(target("one_billion", "1", set_on="2012-07-02"),), trade=tuple(rows)).targets[0]
        assert by_reporter(view)["KGZ"].first_met.value == 2012

    def test_statements_of_one_goal_are_one_target_with_all_their_sources(self):
        later = replace(target("again"), source="astana", set_by="")
        views = found(targets=(later, target(), target("three_billion", "3"))).targets
        assert [view.target.id for view in views] == ["two_billion", "three_billion"]
        assert [row.id for row in views[0].repeats] == ["again"]
        assert {citation.source for citation in views[0].value.sources} == {"kazinform", "astana"}

    def test_a_goal_has_the_deadline_that_any_statement_of_it_gives(self):
        later = replace(target("by_2030", deadline="2030"), source="astana", set_by="")
        [view] = found(targets=(target(), later)).targets
        assert view.target.deadline == Period.parse("2030")
        assert view.telling("deadline").id == "by_2030" and view.telling("set_by").id == "two_billion"

    def test_statements_with_different_deadlines_stay_two_goals(self):
        views = found(targets=(target("a", deadline="2025"), target("b", deadline="2030"))).targets
        assert [view.target.deadline for view in views] == [Period.parse("2025"), Period.parse("2030")]


class TestCommitments:
    def test_a_measure_with_a_promised_date_is_dated(self):
        promise = Promise("complexes", Period.parse("2026"), "next year", "astana", "", HERE)
        [view] = found(commitments=(commitment(),), promises=(promise,)).commitments
        assert view.dated and view.promised == Period.parse("2026")

    def test_days_overdue_count_from_the_last_possible_day(self):
        [view] = found(date(2024, 1, 10), commitments=(commitment("2023"),)).commitments
        assert view.state == "overdue" and view.overdue_days.value == 10

    def test_before_that_day_nothing_is_overdue(self):
        [view] = found(commitments=(commitment("2023"),)).commitments
        assert view.state == "agreed" and view.overdue_days.value == 0

    def test_without_a_due_date_nothing_is_said_about_delay(self):
        [view] = found(commitments=(commitment(),)).commitments
        assert view.overdue_days.missing and view.overdue_days.reason == because(Why.NO_DUE_DATE)

    def test_a_date_promised_twice_shows_how_far_it_slipped(self):
        promises = (
            Promise("complexes", Period.parse("2022-12"), "by the end of 2022", "kazinform", "", HERE),
            Promise("complexes", Period.parse("2023-03"), "in March", "astana", "", HERE),
        )
        [view] = found(commitments=(commitment("2023-03"),), promises=promises).commitments
        assert view.slippage_days.value == 90

    def test_one_done_after_its_date_is_done_late(self):
        [view] = found(commitments=(commitment("2022", "done", "2023-02"),)).commitments
        assert view.state == "done-late" and view.overdue_days.status == "z"


class TestAgreements:
    def test_values_and_documents_are_facts_and_counts_are_by_kind(self):
        row = Agreement(
            "taraz", "Documents signed at Taraz", "contracts", ("KAZ", "KGZ"), Period.parse("2023-09"), "", "", "",
            12, Decimal("65"), "USD million", "nearly", "signed", "", "kazinform", "", "", HERE,
        )  # fmt: skip
        analysis = found(agreements=(row,))
        value = analysis.facts["agreement.taraz.value"]
        assert (value.low, value.high) == (Decimal("64.5"), Decimal("65"))
        assert analysis.facts["agreement.taraz.count"].value == 12
        assert [(c.by, c.key, c.count.value) for c in analysis.agreement_counts][:2] == [
            ("kind", "contracts", 1), ("status", "signed", 1),
        ]  # fmt: skip
