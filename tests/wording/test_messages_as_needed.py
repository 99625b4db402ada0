"""A message is parsed when it is first asked for, and is what its whole file would have made it."""

from __future__ import annotations

import pytest
from fluent.runtime import FluentBundle, FluentResource

from builder.wording import messages
from builder.wording.messages import entries, files, formatted
from builder.wording.written import begun

FILE = """# A heading

-unit = million
  .short = m
sum = { $value } { -unit }
# What stands over a message is no part of the one before.
verdict = { $same ->
    [yes] same as { sum }
   *[no] other = than
}
broken = { $
last = { verdict }, { nothing }"""


def test_a_file_is_taken_apart_into_its_entries() -> None:
    assert [name for name, _ in entries(FILE)] == ["-unit", "sum", "verdict", "broken", "last"]


def test_a_message_brings_what_it_names_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        messages, "files", lambda language: [("a.ftl", FILE), ("b.ftl", "sum = twice\nalone = 1")]
    )
    held, whole = messages._Bundle("en"), FluentBundle(["en"], use_isolating=False)
    whole.add_resource(FluentResource(FILE))
    args = {"value": "7", "same": "yes"}
    said = held.format_pattern(held.get_message("verdict").value, args)
    assert said == ("same as 7 million", []) == whole.format_pattern(whole.get_message("verdict").value, args)
    assert set(held._waiting) == {"broken", "last", "alone"}
    assert not held.has_message("broken") and not held.has_message("nothing")
    assert held.format_pattern(held.get_message("last").value, args)[1] != []


@pytest.mark.long
@pytest.mark.parametrize("language", begun())
def test_entries_parsed_one_by_one_are_those_of_the_whole_files(language: str) -> None:
    held = messages._Bundle(language)
    count = 0
    for _, text in files(language):
        for item in FluentResource(text).body:
            if (entry := getattr(item, "id", None)) is None:
                continue
            key = ("-" if type(item).__name__ == "Term" else "") + entry.name
            held._parse(key)
            kept = held._bundle._terms if key.startswith("-") else held._bundle._messages
            item.comment = kept[entry.name].comment = None
            assert kept[entry.name].equals(item), key
            count += 1
    assert count > 1000 and not held._waiting


def test_a_message_that_is_not_there_is_told() -> None:
    with pytest.raises(messages.MessageError, match="there is no message “no-such” in en"):
        formatted("en", "no-such", {})
