"""What a check and a refresh tell: the same in every language, all of it used, none of it in code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import builder.openbook
from builder.openbook.marks import mark, unmark
from builder.openbook.speech import LANGUAGES, everywhere, files, in_words, note, say
from builder.register.problems import Problem
from builder.register.said import sentence
from builder.register.workbook_reader import OURS
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


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_each_language_says_every_message_in_its_own_letters_and_all_are_said_somewhere(
    language: str,
) -> None:
    others = ("addin/open_book.py", "addin/at_the_book.py", "cli/trace.py")
    beside = [ROOM.parent / name for name in others]
    code = "".join(path.read_text("utf-8") for path in [*ROOM.glob("*.py"), *beside])
    for key, arguments in entries(files("builder.openbook", language)).items():
        said = say(language, key, **dict.fromkeys(arguments, "1"))
        assert re.search("[а-яё№]", said) or key == "edit-gone", key
        assert said != say("en", key, **dict.fromkeys(arguments, "1")) or key == "edit-gone", key
        assert f'"{key}"' in code or f"'{key}'" in code, key


@pytest.mark.parametrize("language", ["kk", "ky"])
def test_no_ending_hangs_on_an_argument_whose_vowel_would_have_to_follow(language: str) -> None:
    for name, text in files("builder.openbook", language):
        hanging = set(re.findall(r"\}(-?[^\W\d_]+)", text))
        assert hanging <= {"-жол", "-сап"}, name


def test_a_register_knows_the_sheets_that_we_write_in_any_language_as_no_tables_of_its_own() -> None:
    for key, table in (("problems", "Problems"), ("log", "RefreshLog")):
        assert {name for name, held in OURS.items() if held == table} == everywhere(key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_of_any_language_are_known_and_removed_in_any_other(language: str) -> None:
    book = book_of(5, 6)
    before = book.data
    problem = Problem("b.xlsx", book.held().sheets[0].name, 2, "", "“x” is not a number", "Write digits")
    assert mark(book, [problem], "b.xlsx", language).problems == 1
    held = book.held()
    listed = held.table("Problems")
    assert listed is not None and listed.sheet == say(language, "problems")
    assert listed.columns[3] == say(language, "problems-problem")
    for other in LANGUAGES:
        assert mark(book, [problem], "b.xlsx", other).cells == 1
        assert [sheet.name for sheet in book.held().sheets][-1] == say(other, "problems")
    assert unmark(book) == 1 and ClosedBook(before).held() == book.held()


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
    assert everywhere("problems") == {"Problems", "Замечания", "Қателер", "Каталар"}
