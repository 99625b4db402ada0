from builder.wording.references import References, numbers_in
from tests.facts.registers import SOURCES


def test_numbers_follow_the_register_and_runs_of_three_are_ranges():
    references = References(SOURCES)
    assert references.mark(["trend", "kz-bns-2022"]).text == "[1,\u00a08]"
    assert references.mark(source.id for source in SOURCES[1:5]).text == "[2–5]"
    assert references.mark([]).text == ""


def test_sources_come_by_their_numbers_in_rising_order():
    assert [row.id for _, row in References(SOURCES).sources({6, 2})] == ["kz-bns-2023", "astana"]


def test_a_stand_in_carries_a_dagger():
    references = References(SOURCES, {"kg-nsc-exports-2023"})
    assert references.mark(["kg-nsc-exports-2023", "astana"]).text == "[6,\u00a03†]"


def test_a_mark_is_read_back_to_its_numbers():
    assert numbers_in("[1,\u00a022–24]") == {1, 22, 23, 24}
