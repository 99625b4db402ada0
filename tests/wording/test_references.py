from builder.wording.references import References, numbers_in
from tests.facts.registers import SOURCES


def test_numbers_follow_the_register_and_runs_of_three_are_ranges():
    references = References(SOURCES)
    assert references.mark(["trend", "kz-bns-2022"]).text == "[1,\u00a08]"
    assert references.mark(source.id for source in SOURCES[1:5]).text == "[2–5]"
    assert references.mark([]).text == ""


def test_only_what_was_cited_is_listed_in_the_order_of_the_register():
    references = References(SOURCES)
    references.mark(["astana", "kz-bns-2023"])
    assert [number for number, _ in references.cited()] == [2, 6]


def test_a_mark_is_read_back_to_its_numbers():
    assert numbers_in("[1,\u00a022–24]") == {1, 22, 23, 24}
