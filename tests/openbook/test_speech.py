"""What a check and a refresh tell: the same in every language, all of it used, none of it in code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import builder.openbook
from builder.openbook.speech import LANGUAGES, everywhere, files, in_words, note, say
from builder.register.said import sentence
from builder.workbook.changes import ChangesRefused, SetCell, SizeTable
from builder.workbook.closed import ClosedBook
from builder.workbook.content import Cell
from tests.addin.test_speech import entries
from tests.openbook.test_telling import book_of
from tests.test_prose import prose

ROOM = Path(builder.openbook.__file__).parent
# Excel's own columns, which formulas of persons name, and pieces of places.
NAMED = re.compile(r"^(Follows from|Latest due|x x: .*|.*→ ?|x: xx|  x)$")


def test_every_language_says_the_same_with_the_same_arguments() -> None:
    english = entries(files("builder.openbook", "en"))
    for language in LANGUAGES:
        assert entries(files("builder.openbook", language)) == english


def test_russian_is_russian_and_every_message_is_said_somewhere() -> None:
    others = ("addin/open_book.py", "addin/at_the_book.py", "cli/trace.py")
    beside = [ROOM.parent / name for name in others]
    code = "".join(path.read_text("utf-8") for path in [*ROOM.glob("*.py"), *beside])
    for key, arguments in entries(files("builder.openbook", "ru")).items():
        said = say("ru", key, **dict.fromkeys(arguments, "1"))
        assert re.search("[а-яё№]", said) or key == "edit-gone", key
        assert f'"{key}"' in code or f"'{key}'" in code, key


@pytest.mark.parametrize(
    "name",
    [
        "marks",
        "log",
        "telling",
        "lines",
        "comparing",
        "deciding",
        "edits",
        "meaning",
        "refreshing",
        "between",
        "saved",
        "typed",
        "as_built",
    ],
)
def test_what_a_person_reads_is_not_written_in_code(name: str) -> None:
    assert [
        line for line in prose((ROOM / f"{name}.py").read_text("utf-8")) if not NAMED.match(line[1])
    ] == []


def test_a_refusal_is_english_at_the_command_line_and_russian_in_russian_office() -> None:
    problem = note("edit-formula", place=note("edit-place", sheet="Data", number=7), column="Value")
    refused = ChangesRefused([problem])
    assert str(refused).startswith("Data, row 7, column Value: a formula where a value must stand")
    assert problem.said("ru").startswith("Data, строка 7, столбец Value: формула там")
    said = sentence(
        "table {table}: {what}", table="Trade", what=sentence("there is no table “{name}”", name="Trade")
    )
    assert in_words(said, "en") == "table Trade: there is no table “Trade”"
    assert in_words(said, "kk") == "Trade кестесі: «Trade» кестесі жоқ"
    with pytest.raises(ChangesRefused) as raised:
        ClosedBook(book_of(5, 6).data).apply([SizeTable("Rows", 9), SetCell("Nosuch", (1, 1), Cell(1))])
    assert [in_words(problem, "ru") for problem in raised.value.problems] == [
        "таблицы «Rows» нет", "Nosuch!A1: листа «Nosuch» с ячейками нет",
    ]  # fmt: skip
    assert everywhere("problems") == {"Problems", "Замечания"}
