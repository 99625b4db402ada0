"""A language is offered when it has every message that English has."""

import pytest

from builder.wording import written
from builder.wording.messages import check_messages


@pytest.mark.parametrize("language", written.begun())
def test_what_is_begun_can_be_read_and_says_nothing_twice(language):
    assert [wrong for wrong in check_messages(language) if not wrong.endswith("is missing")] == []


@pytest.mark.parametrize("language", written.begun())
def test_the_quick_look_and_the_full_reading_agree_on_what_is_missing(language):
    wrong = [line for line in check_messages(language) if line.endswith("is missing")]
    assert wrong == [f"messages/{language}: “{name}” is missing" for name in written.missing(language)]
    assert (language in written.languages()) == (wrong == [])


@pytest.fixture
def begun(tmp_path, monkeypatch):
    """Return a folder of messages with English complete and Kazakh begun."""
    for language, text in (("en", "a = A\nb = B\n# c = no message\nd =\n    D\n"), ("kk", "a = А\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "one.ftl").write_text(text, "utf-8")
    monkeypatch.setattr(written, "_folder", lambda: tmp_path)
    asked = (written.languages, written.begun, written.missing, written._ids)
    for each in asked:
        each.cache_clear()
    yield tmp_path
    for each in asked:
        each.cache_clear()


def test_a_language_with_a_message_missing_is_not_offered_and_says_what_is_missing(begun):
    assert written.languages() == ("en",) and written.begun() == ("en", "kk")
    assert written.why_not("en") == ""
    assert written.why_not("kk") == (
        "the sentences in “kk” are not complete: 2 of 3 messages are missing (b, d); there are: en"
    )
    assert written.why_not("de") == "no sentences are written in “de” yet; there are: en"


def test_a_language_is_offered_once_nothing_is_missing(begun):
    (begun / "kk" / "two.ftl").write_text("b = Б\nd = Д\n", "utf-8")
    assert written.languages() == ("en", "kk") and written.why_not("kk") == ""
