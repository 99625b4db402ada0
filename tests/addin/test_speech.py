"""What the add-in says: the same messages in every language, all of them used, each word for word a message."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

import builder.addin
from builder.addin.speech import LANGUAGES, Refused, files, known, say
from tests.test_prose import prose

ROOM = Path(builder.addin.__file__).parent
# The modules that a person hears from.
SPEAKING = ("buttons", "desk", "doctor", "handing", "place", "pressing", "running", "settings", "shift")
# A line of the build's own output that is looked for, and keys of the Windows registry.
NOT_SAID = re.compile(
    r"was changed by hand|from builder\.|Microsoft Excel\.app|.*(CurrentVersion|Trusted Locations)"
)


def messages(language: str) -> dict[str, set[str]]:
    """The messages of a language and the arguments each takes."""
    return entries(files(language))


def entries(said: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """The messages of files, by name and text, and the arguments each takes."""
    found: dict[str, set[str]] = {}
    for name, text in said:
        for entry in FluentParser().parse(text).body:
            assert type(entry).__name__ != "Junk", f"{name}: {entry.content}"
            if isinstance(entry, Message):
                start, end = entry.span.start, entry.span.end
                assert entry.id.name not in found, entry.id.name
                found[entry.id.name] = set(re.findall(r"\{ \$(\w+)", text[start:end]))
    return found


def test_every_language_says_the_same_with_the_same_arguments() -> None:
    english = messages("en")
    for language in LANGUAGES:
        assert messages(language) == english


def test_russian_is_russian() -> None:
    names = {"python", "excel", "xlwings", "module", "no-module-mend"}
    for key, arguments in messages("ru").items():
        said = say("ru", key, **dict.fromkeys(arguments, "x"))
        assert key in names or re.search("[а-яё]", said), key


def test_every_message_is_said_somewhere() -> None:
    code = "".join(path.read_text("utf-8") for path in [*ROOM.glob("*.py"), ROOM.parent / "cli" / "addin.py"])
    made = re.findall(r'f"([a-z]+-(?:off-|only-)?)\{', code)
    for key in messages("en"):
        built = any(
            key.startswith(start) for start in (*made, "start-folder", "own-folder", "trust-", "addins-")
        )
        assert f'"{key}"' in code or built or f"'{key}'" in code, key


@pytest.mark.parametrize("name", SPEAKING)
def test_what_a_button_says_is_not_written_in_code(name: str) -> None:
    found = prose((ROOM / f"{name}.py").read_text("utf-8"))
    assert [(line, said) for line, said in found if not NOT_SAID.match(said)] == []


def test_office_in_any_other_language_is_spoken_to_in_english() -> None:
    assert known("de") == known("") == "en" and say("kk", "title") == say("en", "title")
    assert str(Refused("not-saved")) == say("en", "not-saved")
    with pytest.raises(KeyError, match="no message"):
        say("en", "nothing-like-this")
    with pytest.raises(KeyError, match="the message fault"):
        say("en", "fault")
