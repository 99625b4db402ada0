import hashlib

import pytest

from builder.register.load import read_register
from builder.register.quotes import check_quotes, normalized
from tests.register.small import right_rows, write_csv

TEXT = """“In seven months of 2023, bilateral trade rose by 12.7% and reached 755.4 million
U.S. dollars. Kazakhstan’s exports  made 469.7 million,” said the Vice Minister.
Imports increased by 5.6%.
"""
DIGEST = hashlib.sha256(TEXT.encode()).hexdigest()


def checked(tmp_path, quote, *, digest=DIGEST, text=TEXT, folder="texts", encoding="utf-8"):
    rows = {name: found for name, found in right_rows().items() if name in ("trade", "claims", "sources")}
    rows["claims"][0] |= {"quote": quote, "printed": "", "value": "", "unit": ""}
    rows["sources"][0] |= {"file": "kazinform.txt", "sha256": digest}
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "kazinform.txt").write_bytes(text.encode(encoding))
    register = read_register(write_csv(tmp_path, rows)).register
    return check_quotes(register, tmp_path / folder if folder else None)


@pytest.mark.parametrize(
    "quote",
    [
        "bilateral trade rose by 12.7% and reached 755.4 million U.S. dollars",
        "Kazakhstan's exports made 469.7 million,\" said",
        "rose by 12.7% […] Imports increased by 5.6%",
        "rose by 12.7%\n[...]\nsaid the Vice Minister",
    ],
)
def test_a_quote_that_stands_in_the_text_is_found(tmp_path, quote):
    assert checked(tmp_path, quote) == ((), ())


def test_a_quote_that_is_not_in_the_text_is_a_problem_with_the_nearest_passage(tmp_path):
    [problem], notes = checked(
        tmp_path, "bilateral trade rose by 12.8% and reached 755.4 million U.S. dollars"
    )
    assert (problem.file, problem.row, problem.column) == ("register/claims.csv", 2, "quote")
    assert "12.8%" in problem.what and "kazinform.txt" in problem.what
    assert "trade rose by 12.7% and reached 755.4 million" in problem.remedy
    assert notes == ()


def test_parts_of_a_quote_must_stand_in_their_order(tmp_path):
    [problem], _ = checked(tmp_path, "Imports increased by 5.6% […] rose by 12.7%")
    assert "“rose by 12.7%”" in problem.what


def test_a_quote_does_not_begin_inside_a_number(tmp_path):
    [problem], _ = checked(tmp_path, "2.7% and reached 755.4 million")
    assert "“2.7% and reached 755.4 million” are not in" in problem.what


def test_words_that_are_nowhere_near_have_no_passage_made_up_for_them(tmp_path):
    [problem], _ = checked(tmp_path, "жаңа сауда орталықтары")
    assert problem.remedy == "Copy the quote from the source"


def test_a_text_that_was_changed_is_a_problem_of_its_source(tmp_path):
    [problem], _ = checked(tmp_path, "Imports increased", digest="0" * 64)
    assert (problem.file, problem.row, problem.column) == ("register/sources.csv", 2, "sha256")
    assert DIGEST in problem.what


@pytest.mark.parametrize("folder", ["elsewhere", ""])
def test_a_text_that_is_not_here_is_noted(tmp_path, folder):
    problems, [note] = checked(tmp_path, "nowhere to be found", folder=folder)
    assert problems == ()
    assert note.note.what == "kazinform_2023_09_24: quote not re-checked, the file kazinform.txt is not here"


def test_a_text_in_another_encoding_is_noted_not_guessed(tmp_path):
    text = "Импорт вырос на пять процентов"
    digest = hashlib.sha256(text.encode("cp1251")).hexdigest()
    problems, [note] = checked(tmp_path, "Импорт вырос", digest=digest, text=text, encoding="cp1251")
    assert problems == () and "cp1251" in note.note.what


def test_spaces_marks_and_dashes_have_one_shape_but_letters_and_digits_do_not():
    assert normalized("«Up\u00a0 by\n1–2 %»\u200b") == normalized('"Up by 1-2 %"')
    assert normalized("12.7") != normalized("12,7")
