"""The same brief in every language: its facts, its letters, its spaces, and no word of another language."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from builder.charts.typeface import Face, width
from builder.cli import main
from builder.package.paragraphs import paragraphs
from builder.register.load import read_definition
from builder.register.origin import Place
from builder.register.rows import Agreement, Register
from builder.stationery import template_problems
from builder.wording import written
from builder.wording.book import book_formulas, book_words
from builder.wording.coverage import coverage, uses
from builder.wording.language import Wording
from builder.wording.messages import check_messages
from builder.wording.untranslated import untranslated
from builder.wording.written import SOURCE_LANGUAGE, begun, languages, missing
from builder.workbook.fields import tables
from builder.workbook.height import text_width, word_width
from builder.workbook.shared import Look
from builder.workbook.tongue import Tongue
from templates.word.look import CELL_GAP
from tests.flagship import FLAGSHIP

ROOT = Path(__file__).resolve().parents[2]
OTHERS = tuple(language for language in languages() if language != SOURCE_LANGUAGE)
# A brief in every language takes long: one of them is read by all runs.
READ = [pytest.param(language, marks=[] if language == "ru" else pytest.mark.long) for language in OTHERS]
# Latin letters that stay: flags, reference marks and hashes, sites and publishers by their own names, tables and
# names of the workbook, and whatever stands in quotation marks, which is a source's own.
QUOTED = re.compile(r"«[^«»]*»")
SITE = re.compile(r"[\w-]+(?:\.[\w-]+)+")
FLAG = re.compile(r"\[(?:[a-z]|low)\]|\b[0-9a-f]{12}\b")
PUBLISHERS = re.compile(r"The Astana Times|Trend|REGNUM|Daryo|Eurasianet|Sputnik")
LATIN = re.compile(r"[A-Za-z]+")
# The typeface that measures lacks signs of verdicts and the hyphen that holds: others, a little wider, stand in.
HYPHEN = "\N{NON-BREAKING HYPHEN}"
UNSIGNED = str.maketrans({HYPHEN: "¬", **dict.fromkeys("✓✗○△●", "O")})
NUMBER_WITH_SPACE = re.compile(r"\d \d{3}(?!\d)")


@pytest.fixture
def spoken(language: str, request: pytest.FixtureRequest) -> Path:
    """The flagship in English and a language, maybe in more."""
    return request.getfixturevalue("russian" if language == "ru" else "tongues")


def memo(folder: Path, audience: str, language: str) -> list[str]:
    [path] = folder.glob(f"*_{audience}_{language}.docx")
    return list(paragraphs(path.read_bytes()))


@pytest.mark.parametrize("language", READ)
@pytest.mark.parametrize("audience", ["government", "business"])
def test_no_word_of_another_language_stands_in_a_memo(spoken: Path, audience: str, language: str) -> None:
    loose = {}
    for text in memo(spoken, audience, language):
        left = text
        for allowed in (QUOTED, SITE, FLAG, PUBLISHERS):
            left = allowed.sub(" ", left)
        if found := LATIN.findall(left):
            loose[text] = found
    assert loose == {}


@pytest.mark.parametrize("language", READ)
@pytest.mark.parametrize("audience", ["government", "business"])
def test_spaces_of_a_memo_are_single_and_hold_numbers_together(
    spoken: Path, audience: str, language: str
) -> None:
    # The footer sets its three parts apart.
    texts = [text for text in memo(spoken, audience, language) if text.count("\t") < 2]
    quiet = [QUOTED.sub("«»", text) for text in texts]
    assert [text for text in quiet if "  " in text or ".." in text or " ." in text or " ," in text] == []
    assert [text for text in quiet if NUMBER_WITH_SPACE.search(text)] == []
    assert [text for text in quiet if re.search(r"\d (?:%|млн|млрд)", text)] == []


def _broken_words(path: Path) -> dict[str, list[str]]:
    """Return the words of a memo's tables that are wider than their column, by the table's name."""
    document, broken = docx.Document(path), {}
    mm = 25.4 / 1440  # in a twip
    for table in document.tables:
        columns = [int(column.get(qn("w:w"))) * mm for column in table._tbl.tblGrid]
        for row in table._tbl.tr_lst:
            if len(row.tc_lst) != len(columns):
                continue  # a group's row, or a sentence over all columns
            for cell, column in zip(row.tc_lst, columns, strict=True):
                for paragraph in cell.iter(qn("w:p")):
                    style = document.styles.element.get_by_id(paragraph.style)
                    face = Face(style.rPr.sz_val.pt, style.rPr.find(qn("w:b")) is not None)
                    parts = paragraph.iter(qn("w:t"), qn("w:noBreakHyphen"))
                    text = "".join(part.text if part.tag == qn("w:t") else HYPHEN for part in parts)
                    for word in re.split(r"[ \n]|(?<=[-–—])", text.translate(UNSIGNED)):
                        if width(word, face) > column - CELL_GAP:
                            name = table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
                            broken.setdefault(name, []).append(word)
    return broken


@pytest.mark.parametrize("language", [SOURCE_LANGUAGE, *READ])
@pytest.mark.parametrize("audience", ["government", "business"])
def test_no_word_in_a_table_of_a_memo_is_wider_than_its_column(
    language: str, audience: str, request: pytest.FixtureRequest
) -> None:
    quick = language in (SOURCE_LANGUAGE, "ru")
    folder: Path = request.getfixturevalue("russian" if quick else "tongues")
    assert _broken_words(next(folder.glob(f"*_{audience}_{language}.docx"))) == {}


@pytest.mark.parametrize("language", READ)
def test_every_fact_of_the_english_brief_stands_in_the_other(spoken: Path, language: str) -> None:
    """The renderings stand side by side in the manifest: a fact that English shows every language shows."""
    manifest = json.loads((spoken / "manifest.json").read_text(encoding="utf-8"))
    facts = manifest["facts"]
    apart = {
        name: fact["shown"]
        for name, fact in facts.items()
        if (language in fact["shown"]) != (SOURCE_LANGUAGE in fact["shown"])
    }
    assert apart == {}
    same = {
        name: fact["text"]
        for name, fact in facts.items()
        if re.search(r"\d\.\d|\d,\d{3}", fact.get("text", {}).get(language, ""))
    }
    assert same == {}


@pytest.mark.parametrize("language", READ)
def test_a_language_without_a_reviewer_says_so_in_its_footer(spoken: Path, language: str) -> None:
    from builder.wording.language import Wording

    notice = Wording(language).words("head-draft-translation")
    for audience in ("government", "business"):
        foot = docx.Document(str(next(spoken.glob(f"*_{audience}_{language}.docx")))).sections[0].footer
        assert notice in [paragraph.text for paragraph in foot.paragraphs]
        assert notice not in memo(spoken, audience, SOURCE_LANGUAGE)


@pytest.mark.parametrize("language", READ)
def test_a_workbook_without_a_reviewer_says_so_on_its_cover_and_every_page(
    spoken: Path, language: str
) -> None:
    from builder.wording.language import Wording

    notice = Wording(language).words("head-draft-translation")
    book = load_workbook(next(iter(spoken.glob(f"*_{language}.xlsx"))))
    assert any(notice in str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row)
    assert [sheet.title for sheet in book if notice not in sheet.oddFooter.center.text] == []
    english = load_workbook(next(iter(spoken.glob(f"*_{SOURCE_LANGUAGE}.xlsx"))))
    assert [sheet.title for sheet in english if "\n" in sheet.oddFooter.center.text] == []


@pytest.mark.parametrize("language", READ)
def test_days_of_a_workbook_stand_as_the_language_writes_them(spoken: Path, language: str) -> None:
    book = load_workbook(next(iter(spoken.glob(f"*_{language}.xlsx"))))
    words, iso = book_words(language), re.compile(r"\b\d{4}-\d\d-\d\d\b")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.number_format for cell in cells if cell.is_date} == {"dd.mm.yyyy"}
    own = [cell for name in ("Notes", "Provenance", "Cover") for row in book[words[name]] for cell in row]
    assert [cell.value for cell in own if isinstance(cell.value, str) and iso.search(cell.value)] == []


def test_naming_a_reviewer_in_every_file_takes_the_draft_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = Path(shutil.copytree(written._folder() / "ru", tmp_path / "messages" / "ru"))
    monkeypatch.setattr(written, "_folder", lambda: tmp_path / "messages")
    files = sorted(messages.glob("*.ftl"))
    for file in files:
        assert not written.reviewed.__wrapped__("ru")
        file.write_text("# reviewer: A. Asanova, 2026-11-20\n" + file.read_text("utf-8"), "utf-8")
    assert written.reviewed.__wrapped__("ru")


def test_the_russian_memo_for_government_is_a_note(russian: Path) -> None:
    texts = memo(russian, "government", "ru")
    assert texts[0] == "СПРАВКА · ПРОЕКТ"
    assert texts[1] == "о торговле Республики Казахстан с Кыргызской Республикой"
    assert "Таблица 6. Договорно-правовая база" in texts
    assert "Исполнитель: не указан. Контакт: не указан." in texts
    assert any("в январе–июле 2023\u00a0года" in text for text in texts)


@pytest.mark.parametrize("language", languages())
def test_a_language_has_every_message_once(language: str) -> None:
    assert check_messages(language) == ()
    assert missing(language) == ()


LEAK = """
import itertools, sys
from decimal import Decimal
from builder.register.period import Period
from builder.wording.language import Wording
from builder.wording.amounts import plain_number

periods = [Period.parse(text) for text in ("2023-01/2023-07", "2023-05", "2023-09-24", "2023")]
for order in itertools.permutations(sys.argv[1].split(",")):
    for language in order:
        said = [Wording(language).period(period, form) for period in periods for form in ("name", "short", "in")]
        print(language, plain_number(Decimal("-1246.93"), 1, language), *said, sep="|")
"""


@pytest.mark.long
def test_languages_do_not_leak_into_each_other_whatever_their_order() -> None:
    """Babel’s issue 1234: month names of one locale stay for the next.

    Each language is the first of a process once, and then all orders follow one another in it.
    """
    said: dict[str, set[str]] = {}
    every = languages()
    for first in range(len(every)):
        order = ",".join(every[first:] + every[:first])
        run = subprocess.run(
            [sys.executable, "-c", LEAK, order], capture_output=True, text=True, check=True, cwd=ROOT
        )
        for line in run.stdout.splitlines():
            language, _, words = line.partition("|")
            said.setdefault(language, set()).add(words)
    assert {language: len(words) for language, words in said.items()} == dict.fromkeys(every, 1)


@pytest.mark.parametrize("language", OTHERS)
def test_words_of_the_workbook_fit_excel(language: str) -> None:
    words = book_words(language)
    book = load_workbook(ROOT / "templates" / "workbook.xlsx")
    sheets = [words[name] for name in book.sheetnames]
    assert len({name.casefold() for name in sheets}) == len(sheets)
    assert [name for name in sheets if len(name) > 31 or re.search(r"[\[\]:*?/\\']", name)] == []
    for columns in tables().values():
        headings = [words[column] for column in columns]
        assert len({heading.casefold() for heading in headings}) == len(headings)
        assert [heading for heading in headings if re.search(r"[^\w ]", heading)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_workbook_template_has_words(language: str) -> None:
    book = load_workbook(ROOT / "templates" / "workbook.xlsx")
    texts, sentences = book_words(language), book_formulas(Wording(language), "KAZ", "KGZ")
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    plain = [text for text in cells if isinstance(text, str) and text[:1] != "=" and LATIN.search(text)]
    signs = re.compile(r"\[[a-z]\]( \[[a-z]\])*")
    assert [text for text in plain if text not in texts and not signs.fullmatch(text)] == []
    headlines = [
        book[sheet][cell].value[1:]
        for name in (
            "Checks_state",
            "Trend_chart_headline",
            "Partners_chart_headline",
            "Mirror_chart_headline",
        )
        for sheet, cell in book.defined_names[name].destinations
    ]
    assert sorted(headlines) == sorted(sentences)


@pytest.mark.parametrize("language", READ)
def test_a_publisher_called_like_a_sheet_keeps_its_name(spoken: Path, language: str) -> None:
    words = book_words(language)
    sheet = load_workbook(next(iter(spoken.glob(f"*_{language}.xlsx"))))[words["Sources"]]
    cells = {cell.value for row in sheet.iter_rows() for cell in row}
    assert "Trend" in cells and words["Trend"] not in cells


@pytest.mark.parametrize("language", READ)
def test_no_english_sentence_stands_in_a_workbook(spoken: Path, language: str) -> None:
    [path] = spoken.glob(f"*_{language}.xlsx")
    known = set(book_words(language)) - set(book_words(language).values())
    book = load_workbook(path)
    left = {
        cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value in known and " " in cell.value
    }
    assert left == set()


def test_a_text_without_words_in_a_language_is_told_with_the_row_to_add() -> None:
    row = Agreement(
        "pact", "A pact", "treaty", ("KAZ", "KGZ"), None, "", "", "", None, None, "", "", "signed", "", "s", "",
        "", Place("agreements.csv", "", 2),
    )  # fmt: skip
    definition = read_definition(FLAGSHIP)
    [problem] = untranslated(Register(agreements=(row,)), definition, "ru")
    assert (problem.file, problem.row, problem.column) == ("agreements.csv", 2, "title")
    assert "agreement,pact,ru,title" in problem.remedy
    assert list(untranslated(Register(agreements=(row,)), definition, "en")) == []


@pytest.mark.long
def test_formulas_give_the_same_in_every_language(tongues: Path, soffice: object) -> None:
    assert main(["audit", str(tongues), "--recalculate"]) == 0


@pytest.mark.parametrize("language", OTHERS)
def test_a_template_of_another_language_is_refused(language: str) -> None:
    stock = ROOT / "templates"
    definition = read_definition(FLAGSHIP)
    english = {"government": stock / "government.docx"}
    own = {f"government.{language}": stock / f"government_{language}.docx"}
    wrong = template_problems(replace(definition, languages=(language,), templates=english))
    assert [problem.what for problem in wrong] == [
        f"its text is set to en-GB, and memos are asked for in “{language}”",
        f"it has no place for the words that the “{language}” translation is not reviewed",
    ]
    assert template_problems(replace(definition, languages=("en", language), templates=own)) == []


def test_what_a_translator_may_use_is_listed() -> None:
    held = {use.message: use for use in uses()}
    assert held["gov-line-finding"].arguments == (
        "direction", "growth", "multiple", "partner", "period", "value", "whose",
    )  # fmt: skip
    assert {row.language: row.lacking for row in coverage()} == {one: missing(one) for one in begun()}


def test_formulas_follow_the_words_of_the_workbook() -> None:
    tongue = Tongue("ru")
    assert tongue.formula("SUM(TrendYears[Home exports])") == "SUM(TrendYears[Наш экспорт])"
    assert tongue.formula("[@[Year before]]+[@Turnover]") == "[@[Годом ранее]]+[@Товарооборот]"
    assert tongue.formula("'Trend chart'!$A$1+Data!B2") == "'График динамики'!$A$1+'Данные'!B2"
    assert tongue.formula('IF([@Flow]="T","Data!","exactly")') == 'IF([@Поток]="T","Data!","точно")'
    assert tongue.place("'Trend chart'!B4") == "'График динамики'!B4"
    assert tongue.place("import!AA4") == "import!AA4"
    assert tongue.word("TOTAL") == "TOTAL"


def _width_of(sheet, column: int) -> float:
    return next((row.width for row in sheet.column_dimensions.values() if row.min <= column <= row.max), 8.43)


@pytest.mark.parametrize("language", READ)
def test_no_word_of_a_heading_is_broken(spoken: Path, language: str) -> None:
    [path] = spoken.glob(f"*_{language}.xlsx")
    broken = []
    indent = 1.3  # in characters, of a step as Excel draws it
    for sheet in load_workbook(path):
        for table in sheet.tables.values():
            for cell in sheet[table.ref][0]:
                longest = max(word_width(word, cell.font.sz) for word in str(cell.value).split())
                if longest + indent * cell.alignment.indent > _width_of(sheet, cell.column):
                    broken.append(f"{sheet.title}: {cell.value}")
    assert broken == []


@pytest.mark.parametrize("language", READ)
def test_words_over_a_table_do_not_run_into_those_beside_them(spoken: Path, language: str) -> None:
    words, over = book_words(language), []
    book = load_workbook(next(iter(spoken.glob(f"*_{language}.xlsx"))), data_only=True)
    for name, row in (("Trend", 4), ("Trend chart", 33), ("Mirror chart", 33)):
        sheet = book[words[name]]
        for cell in sheet[row]:
            beside = [sheet.cell(row, at).value for at in (cell.column - 1, cell.column + 1) if at]
            look = Look(wraps=False, size=cell.font.sz, bold=cell.font.b)
            if any(beside) and text_width(str(cell.value or ""), look) > _width_of(sheet, cell.column):
                over.append(cell.value)
    assert over == []


@pytest.mark.parametrize("language", READ)
def test_no_period_measure_or_sign_of_a_row_is_cut_off(spoken: Path, language: str) -> None:
    words, cut = book_words(language), []
    book = load_workbook(next(iter(spoken.glob(f"*_{language}.xlsx"))), data_only=True)
    for name, columns in (("Summary", "AB"), ("Mirror", "J"), ("Checks", "C"), ("Revisions", "A")):
        sheet = book[words[name]]
        for column in columns:
            for cell in sheet[column][5:]:
                look = Look(wraps=False, size=cell.font.sz, bold=cell.font.b)
                if text_width(str(cell.value or ""), look) > _width_of(sheet, cell.column):
                    cut.append(cell.value)
    assert cut == []
