"""Two briefs of one pair side by side: what was revised, slipped, opened and added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from builder.facts.analyse import analyse
from builder.facts.changes import Changes, NotComparable, compare, kind_of
from builder.facts.earlier import add_earlier, earlier_id
from builder.facts.fact import ID_LENGTH, ID_PATTERN, Citation, Fact
from builder.facts.snapshot import Snapshot, snapshot
from builder.register.origin import Place
from builder.register.period import Period
from builder.register.rows import Agreement, Commitment, Promise, Target
from tests.facts.registers import definition, published_trade, register, trade

BEFORE, AFTER = date(2023, 12, 31), date(2024, 10, 2)
YEAR = Period.year(2022)
HERE = Place("register/rows.csv", "", 2)


def brief(day: date = AFTER, period: Period = YEAR, **changed: object) -> Snapshot:
    return snapshot(analyse(definition(), register(**changed), period, day))


def commitment(due: str, status: str = "agreed") -> Commitment:
    return Commitment(
        "border", "protocol", "Border complexes", "", "", "", Period.parse(due), "", status, None, "",
        "astana", "by then", "", HERE,
    )  # fmt: skip


def agreement(status: str = "signed") -> Agreement:
    return Agreement(
        "treaty", "Treaty of allies", "treaty", ("KAZ", "KGZ"), Period.parse("2023-09"), "", "", "", None, None,
        "", "", status, "", "astana", "a treaty", "", HERE,
    )  # fmt: skip


def target() -> Target:
    return Target(
        "two", "value", "T", Decimal(2), "USD billion", None, "", None, "", "astana", "two billion", "", HERE
    )


def revised(value: str) -> Snapshot:
    rows = [
        row if row.source != "kz-bns-2023" or row.flow != "X" or row.period != YEAR else trade("KAZ", "KGZ", "X", 2022, value, "kz-bns-2023")
        for row in published_trade()
    ]  # fmt: skip
    return brief(trade=tuple(rows))


def test_nothing_differs_between_a_brief_and_itself() -> None:
    assert not compare(brief(), brief())


def test_a_figure_of_a_later_edition_is_revised_and_what_follows_follows() -> None:
    changes = compare(brief(BEFORE), revised("800000.5"))
    by_id = {change.new.id: change for change in changes.figures}
    change = by_id["kaz.kgz.x.value.y2022"]
    assert (change.kind, change.follows) == ("revised", False)
    assert (change.old.value, change.new.value) == (Decimal("792951.726"), Decimal("800000.5"))
    assert change.new.sources[0].source == "kz-bns-2023"
    growth = by_id["kaz.kgz.x.growth.y2022"]
    assert (growth.kind, growth.follows) == ("revised", True)
    assert changes.figures[0].new.id == "kaz.kgz.x.value.y2022"


def test_more_digits_of_one_figure_are_no_revision() -> None:
    changes = compare(brief(BEFORE), revised("792951.7264"))
    assert {c.new.id: c.kind for c in changes.figures}["kaz.kgz.x.value.y2022"] == "digits"


def test_an_unchanged_figure_of_another_edition_says_only_its_source() -> None:
    changes = compare(brief(BEFORE), revised("792951.726"))
    assert {c.new.id: c.kind for c in changes.figures}["kaz.kgz.x.value.y2022"] == "source"
    assert [(row.old.id, row.new.id) for row in changes.replaced] == [("kz-bns-2022", "kz-bns-2023")]


def test_a_figure_that_becomes_known_and_one_that_is_lost() -> None:
    year = Period.year(2023)
    without = tuple(row for row in published_trade() if row.reporter != "KAZ" or row.period != year)
    there, gone = brief(period=year), brief(period=year, trade=without)
    assert {c.new.id: c.kind for c in compare(gone, there).figures}["kaz.kgz.m.value.y2023"] == "known"
    assert {c.new.id: c.kind for c in compare(there, gone).figures}["kaz.kgz.m.value.y2023"] == "lost"


def test_a_flag_that_goes_changes_the_marks() -> None:
    fact = Fact("a.b", "value", Decimal(1), "USD million", status="p", sources=(Citation("x"),))
    assert kind_of(fact, replace(fact, status="")) == "marks"
    assert kind_of(fact, replace(fact, value=Decimal(1000), unit="USD thousand")) == ""
    assert kind_of(fact, replace(fact, sources=(Citation("y"),))) == "source"


def test_a_commitment_slips_when_a_later_date_is_promised() -> None:
    def promised(*days: str) -> tuple[Promise, ...]:
        return tuple(Promise("border", Period.parse(day), day, "astana", day, HERE) for day in days)

    due = (commitment("2023-03"),)
    old = brief(commitments=due, promises=promised("2023-03"))
    new = brief(commitments=due, promises=promised("2023-03", "2024-06"))
    [slip] = compare(old, new).slipped
    assert (slip.old.promised, slip.new.promised) == ("2023-03", "2024-06")
    assert compare(new, old).slipped == ()
    assert "promises" in slip.what


def test_agreements_and_targets_come_and_change_their_status() -> None:
    added = compare(brief(), brief(agreements=(agreement(),), targets=(target(),)))
    assert [row.id for row in added.agreements.added] == ["treaty"]
    assert [row.fact for row in added.targets.added] == ["target.two"]
    [change] = compare(
        brief(agreements=(agreement(),)), brief(agreements=(agreement("in force"),))
    ).agreements.changed
    assert change.what == ("status",)


def test_a_conflict_opens_with_a_rival_claim_and_is_settled_without_it() -> None:
    plain = tuple(row for row in register().claims if not row.id.startswith("press_turnover_m07"))
    quiet, rival = brief(claims=plain), brief()
    opened = [row.id for row in compare(quiet, rival).opened]
    assert opened == [row.id for row in compare(rival, quiet).settled] != []
    assert [row.id for row in compare(quiet, rival).claims.added] == ["press_turnover_m07"]


def test_other_periods_are_compared_by_role() -> None:
    changes = compare(brief(), brief(period=Period.year(2023)))
    assert changes.by_role
    role = next(change for change in changes.figures if change.role == "home.exports")
    assert (role.old.id, role.new.id) == ("kaz.kgz.x.value.y2022", "kaz.kgz.x.value.y2023")
    assert changes.added == changes.gone == ()


def test_another_pair_is_refused() -> None:
    with pytest.raises(NotComparable, match="KAZ and KGZ, other on KAZ and UZB"):
        compare(brief(), replace(brief(), partner="UZB", report="other"))


def test_earlier_figures_keep_value_and_sources_under_an_id_of_their_own() -> None:
    made = analyse(definition(), register(), YEAR, AFTER)
    changes: Changes = compare(brief(BEFORE), replace(snapshot(made), facts=revised("800000.5").facts))
    earlier = add_earlier(changes, made.facts)
    was = earlier["kaz.kgz.x.value.y2022"]
    assert made.facts["was.kaz.kgz.x.value.y2022"] is was
    assert (was.value, was.sources[0].source) == (Decimal("792951.726"), "kz-bns-2022")


def test_long_ids_of_earlier_figures_stay_ids_and_stay_apart() -> None:
    ids = {earlier_id(f"claim.{'x' * 50}{number}") for number in (1, 2)}
    assert len(ids) == 2
    assert all(ID_PATTERN.fullmatch(name) and len(name) <= ID_LENGTH for name in ids)
