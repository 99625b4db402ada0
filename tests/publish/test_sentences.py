"""Sentences that say something else are told apart from those that only moved."""

from __future__ import annotations

from builder.publish.diff.sentences import SentenceChange, sentence_changes


def changes(old: dict[str, str], new: dict[str, str]) -> tuple[SentenceChange, ...]:
    return sentence_changes(
        {name: {"en": text} for name, text in old.items()},
        {name: {"en": text} for name, text in new.items()},
        "en",
    )


def test_a_sentence_that_says_something_else_shows_both() -> None:
    [change] = changes({"g.bottom_line": "Trade rose."}, {"g.bottom_line": "Exports fell a lot."})
    assert change == SentenceChange("g.bottom_line", "Trade rose.", "Exports fell a lot.")


def test_a_list_that_grew_in_front_has_one_new_sentence() -> None:
    old = {"g.risks.1": "Wheat is late.", "g.risks.2": "Borders are slow."}
    new = {"g.risks.1": "Sugar is dear.", "g.risks.2": "Wheat is late.", "g.risks.3": "Borders are slow."}
    assert changes(old, new) == (SentenceChange("g.risks", "", "Sugar is dear."),)


def test_a_sentence_of_a_list_is_matched_with_the_one_most_like_it() -> None:
    old = {"g.a.1": "Exports rose by 3% in 2022.", "g.a.2": "Nobody was at the border that day."}
    new = {"g.a.1": "New words altogether, none of them old.", "g.a.2": "Exports rose by 4% in 2022."}
    assert set(changes(old, new)) == {
        SentenceChange("g.a", "Exports rose by 3% in 2022.", "Exports rose by 4% in 2022."),
        SentenceChange("g.a", "", "New words altogether, none of them old."),
        SentenceChange("g.a", "Nobody was at the border that day.", ""),
    }


def test_a_sentence_said_twice_and_then_once_is_gone_once() -> None:
    old = {"g.a.1": "Same.", "g.a.2": "Same."}
    assert changes(old, {"g.a.1": "Same."}) == (SentenceChange("g.a", "Same.", ""),)


def test_ten_items_keep_the_order_of_their_numbers() -> None:
    many = {f"g.a.{number}": f"Item {number}." for number in range(1, 12)}
    assert [change.new for change in changes({}, many)] == list(many.values())
