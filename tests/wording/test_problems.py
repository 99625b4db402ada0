"""What an analyst is told about problems: each sentence in English, and in the language asked for."""

from __future__ import annotations

import argparse
import ast
import pickle
import re
from decimal import Decimal
from pathlib import Path

import pytest

from builder.cli import main, spoken
from builder.cli.exits import PROBLEMS, WRONG_USE
from builder.cli.usage import in_sentences
from builder.publish.audit.finding import Finding
from builder.register.problems import Problem, Problems, nearest, printable
from builder.register.said import Said, numeral, sentence, several
from builder.wording.problems import asked, catalogue, told, untold
from builder.wording.written import SOURCE_LANGUAGE, languages
from templates.problem_sentences import HOUSE, OF_COMMANDS, files, prose, sentences

OTHERS = tuple(language for language in languages() if language != SOURCE_LANGUAGE)
# How many sentences a language may still say in English, which only ever gets less; a new language may lack all.
LACKING = {"kk": 0, "ky": 0, "ru": 0}
HOLE = re.compile(r"\{\w+\}")


def test_the_template_for_translators_holds_what_the_code_says() -> None:
    said = frozenset(text for held in sentences().values() for text in held)
    assert asked() == said, "run python -m templates.problem_sentences"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_is_of_a_sentence_that_is_said_and_keeps_its_arguments(language: str) -> None:
    held = catalogue(language)
    assert sorted(set(held) - asked()) == []
    kept = re.compile(r"(?<=[\w\"])\{|\{fact:")
    wrong = {
        text: said
        for text, said in held.items()
        if set(HOLE.findall(text)) != set(HOLE.findall(said)) and not kept.search(text)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LACKING)
def test_a_language_says_every_sentence_but_those_it_lacks_yet(language: str) -> None:
    assert len(untold(language)) <= LACKING[language]


@pytest.mark.parametrize("language", LACKING)
def test_a_translation_is_set_as_its_language_is(language: str) -> None:
    wrong = {
        said
        for text, said in catalogue(language).items()
        if said.count("  ") > text.count("  ")
        or said != said.rstrip()
        or said.count("«") != said.count("»")
        or said.count("«") + said.count("“") < text.count("“")
    }
    assert wrong == set()


@pytest.mark.parametrize("language", ["kk", "ky"])
def test_no_ending_hangs_on_an_argument(language: str) -> None:
    # The vowel of an ending follows the word before it, which is not known here: «{name}» бағаны, never {name}-де.
    endings = r"[ндт][ыиіуүаеоө][ңн]?|[ғгқк][аеоө]|[мпб]ен|[дт][аеоө][ғг][ыиіуү]"
    hung = re.compile(rf"\}}[»”]?(?:[а-яёәіңғүұқөһ]|-(?:{endings})\b)")
    assert [said for said in catalogue(language).values() if hung.search(said)] == []


def test_kyrgyz_has_no_kazakh_letters() -> None:
    assert [said for said in catalogue("ky").values() if set(said.lower()) & set("әғқұһі")] == []


def test_a_sentence_is_said_with_the_sentences_in_it() -> None:
    text = sentence("{remedy}, or mend {where}", remedy=nearest("statd", ("stated", "x")), where="quote")
    assert text == "Did you mean “stated”?, or mend quote"
    assert told(text, "ru") == "Возможно, имеется в виду «stated»? или исправьте quote"
    assert told(text, "en") == text
    assert told("no such sentence", "ru") == "no such sentence"


def test_a_sentence_stays_one_when_it_is_copied() -> None:
    text = sentence("“{text}” is not a number", text="1,2{x}")
    assert told(pickle.loads(pickle.dumps(text)), "ru") == "«1,2{x}» — не число"


def test_a_problem_is_told_with_its_place() -> None:
    problems = Problems()
    problems.add(
        "trade.csv",
        sentence("“{text}” is not a number", text="?"),
        "Write the value itself",
        row=3,
        column="value",
    )
    [problem] = problems
    assert str(problem).startswith("trade.csv, row 3, column value: “?” is not a number. Write")
    assert problem.told(lambda text: told(text, "ru")) == (
        "trade.csv, строка 3, столбец value: «?» — не число. Напишите само значение"
    )


def test_a_problem_is_told_in_a_sentence_that_names_its_file() -> None:
    what = sentence("“{text}” is not a number", text="?")
    problem = Problem("trade.csv", "", 3, "value", what, "Write the value itself")
    assert told(problem.why, "ru") == "строка 3, столбец value: «?» — не число. Напишите само значение"
    assert Problem("a\nb", "", 0, "", sentence("“{text}” is not a number", text="\n"), "").why == (
        "“\\n” is not a number"
    )
    assert isinstance(printable(problem.said), Said)


def test_a_finding_is_told_in_the_language() -> None:
    text = sentence("“{text}” is no fact, no date, and in no text of the register", text="12")
    found = Finding("number", "a.docx", "", text, "Take the number from the report", "Рост на 12")
    assert found.told(lambda said: told(said, "ru")) == (
        "a.docx: «12» — не факт и не дата и не стоит ни в одном тексте реестра. "
        "Возьмите число из отчёта.\n    Рост на 12"
    )


def test_a_command_tells_problems_in_the_language_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.toml").write_text('home = "KAZ"\npartner = "KAZ"\n', encoding="utf-8")
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    assert main(["check", str(tmp_path)]) == PROBLEMS
    said = capsys.readouterr().err
    assert "home и partner — одна и та же страна. Напишите страну, с которой идёт торговля" in said
    assert "ничего не записано" in said
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "en")
    main(["check", str(tmp_path)])
    assert "home and partner are the same country. Write the country traded with" in capsys.readouterr().err


def test_a_language_that_is_not_known_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "xx")
    assert main(["check", str(tmp_path)]) == WRONG_USE
    assert "TRADEBRIEF_LANGUAGE: “xx” is not known here" in capsys.readouterr().err


def test_a_problem_compares_and_sorts_as_before() -> None:
    one = Problem("a", "", 1, "", sentence("there is no key “{key}”", key="b"), "")
    assert one == Problem("a", "", 1, "", "there is no key “b”", "")


# Texts put together that are no sentences: the version, units and tasks of schedulers, what tells of a wrong
# TRADEBRIEF_LANGUAGE before any language is known.
NO_SENTENCES = {"cli/spoken.py", "jobs/schedule.py", "publish/lint/functions.py"}
TOGETHER = re.compile(r"[a-z]{3,}[,;:]? +(?:\{\}|[a-z]{2,})|\{\}[,;:]? +[a-z]{3,}")


@pytest.mark.parametrize("path", files((*OF_COMMANDS, "publish/audit")), ids=lambda path: path.name)
def test_no_sentence_is_put_together_from_pieces(path: Path) -> None:
    found = [
        (line, text)
        for line, text in prose(ast.parse(path.read_text(encoding="utf-8")))
        if "{}" in text
        and TOGETHER.search(text)
        and text not in ("tradebrief {}", "^# {} begin\\n.*?^# {} end\\n")
    ]
    assert path.relative_to(HOUSE).as_posix() in NO_SENTENCES or found == []


def test_a_sentence_that_is_put_together_is_found() -> None:
    code = 'print(f"{count} files kept")\nadd(f"no row {row}")\nadd(f"{sheet}!{cell}")\nadd("kept {x}")\n'
    found = [line for line, text in prose(ast.parse(code)) if "{}" in text and TOGETHER.search(text)]
    assert found == [1, 2]


@pytest.mark.parametrize("language", OTHERS)
def test_a_number_has_the_marks_of_the_language(language: str) -> None:
    said = sentence("{value} {unit}", value=Decimal("90.20"), unit="USD thousand")
    whole = sentence("{found}: {times}", found=several([said, said]), times=numeral(1234.56, ",.1f"))
    assert whole == "90.20 USD thousand, 90.20 USD thousand: 1,234.6"
    assert told(whole, language) == "90,20 USD thousand, 90,20 USD thousand: 1\N{NO-BREAK SPACE}234,6"
    assert told(sentence("{share}", share=0.5), language) == "0,5"
    assert told(pickle.loads(pickle.dumps(whole)), language) == told(whole, language)


def test_what_is_quoted_and_what_is_a_text_stand_as_the_file_has_them() -> None:
    assert told(sentence("“{value}” is no value", value=Decimal("1.5")), "ru") == "«1.5» — не значение"
    assert told(sentence("{file}, {version}", file="a.1.csv", version="24.2"), "ru") == "a.1.csv, 24.2"


# Where a number is printed for a program, a table or a comparison; and, last, for refusals that are no sentences yet.
FOR_PROGRAMS = {
    *("publish/cells.py", "publish/digests.py", "register/as_csv.py", "register/numerals.py"),
    *("sources/kg_nsc.py", "sources/records.py", "register/sheet_cells.py"),
}


def printed_numbers(tree: ast.AST) -> list[int]:
    """Return the lines where an f-string prints a number with decimals or thousands."""
    specs = (
        (node.lineno, node.format_spec.values[-1])
        for node in ast.walk(tree)
        if isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr)
    )
    return [
        line for line, spec in specs if isinstance(spec, ast.Constant) and str(spec.value)[-1] in "fgeE%,"
    ]


def test_no_number_is_printed_into_a_text_that_is_told() -> None:
    """A text keeps the point of English in every language: `numeral` makes a number of it."""
    found = {
        path.relative_to(HOUSE).as_posix(): lines
        for path in files(("register", "sources", "publish", "jobs", "cli"))
        if (lines := printed_numbers(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert set(found) == FOR_PROGRAMS, found


def test_a_plain_word_among_the_arguments_is_a_name() -> None:
    assert "text" in catalogue("ru")
    assert told(sentence("column {column}", column="text"), "ru") == "столбец text"


def test_help_is_said_in_the_language_and_commands_keep_their_names(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    with pytest.raises(SystemExit):
        main(["audit", "--help"])
    said = capsys.readouterr().out
    assert said.startswith("вызов: tradebrief audit [-h] [--report REPORT]")
    assert "пересчитать все формулы через LibreOffice" in said
    assert "примеры:\n  tradebrief audit out/" in said
    assert "Код завершения 0: каждое число объяснено" in said


def test_a_wrong_call_is_told_in_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    for call, said in (
        (["build"], "tradebrief build: ошибка: не хватает обязательных аргументов: report"),
        (["build", str(tmp_path)], "report.toml; отчёт начинает `tradebrief new`"),
        (["schedule", "stop", "x"], "аргумент action: неверный выбор: 'stop' (можно: "),
    ):
        with pytest.raises(SystemExit) as ended:
            main(call)
        assert ended.value.code == WRONG_USE
        assert said in capsys.readouterr().err


def test_what_argparse_says_is_known_as_a_sentence() -> None:
    parser = argparse.ArgumentParser(exit_on_error=False)
    parser.add_argument("--size", type=int, nargs=2)
    parser.add_argument("--side", choices=("left", "right"))
    for call in (["--size", "1"], ["--size", "1", "x"], ["--side", "up"], ["--side"]):
        with pytest.raises(argparse.ArgumentError) as error:
            parser.parse_args(call)
        said = in_sentences(str(error.value))
        assert said == str(error.value)
        assert isinstance(said, Said) and str(said) not in (told(said, "ru"),)


def test_english_reads_no_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRADEBRIEF_LANGUAGE", raising=False)
    assert spoken.say() is str
