"""The buttons through xlwings' object model, from a press to what a person sees."""

from __future__ import annotations

import base64
import io
import shutil
from pathlib import Path

import pytest
from lxml import html
from openpyxl import load_workbook
from PIL import Image

from builder.addin import buttons, desk, pressing
from builder.addin.buttons import Press
from builder.addin.desk import ExcelDesk
from builder.addin.guide import guide as page
from builder.addin.icons import SHAPES
from builder.addin.speech import say
from tests.addin.open_excel import open_in_excel
from tests.addin.paper_excel import Diary, open_on_paper


@pytest.fixture
def at_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Press a button over an open file; return what was shown and opened."""
    outside: list[Path] = []
    monkeypatch.setattr(desk, "open_as_double_click", outside.append)

    def press(button: str, book: Path, cell: str = "Summary!J6", **said: str) -> list[list[str]]:
        diary = tmp_path / "diary"
        diary.unlink(missing_ok=True)
        outside.clear()
        if button == "check":
            open_in_excel(book, diary, cell)  # it looks into the cells, which the paper does not have
        else:
            open_on_paper(book, cell, diary)
        pressing.pressed(ExcelDesk(), tmp_path / "own", Press(button, **said))
        return Diary(diary).read() + [["opened", str(path)] for path in outside]

    return press


@pytest.fixture
def brief(tmp_path: Path, september: Path) -> Path:
    folder = tmp_path / "out" / september.parent.name / september.name
    shutil.copytree(september, folder)
    return next(folder.glob("*.xlsx"))


def shown(rows: list[list[str]], what: str) -> list[str]:
    return [text for kind, text in rows if kind == what]


def answers(rows: list[list[str]]) -> list[str]:
    """What was told, short in a message or long in a file."""
    files = [Path(path).read_text("utf-8-sig") for path in shown(rows, "opened") if path.endswith(".txt")]
    return shown(rows, "told") + files


def test_trace_shows_the_way_back_from_the_selected_cell(at_desk, brief: Path, tmp_path: Path) -> None:
    rows = at_desk("trace", brief, "Summary!E6")
    texts = shown(rows, "told") + [Path(path).read_text("utf-8-sig") for path in shown(rows, "opened")]
    [text] = texts
    assert "\n\nkaz.kgz.t.value.m2023_01_2023_07\n" in text and "inform.kz" in text
    assert "Summary!E6" in (tmp_path / "own" / "addin.log").read_text("utf-8")


def test_trace_selects_the_row_of_the_provenance_and_says_so(at_desk, brief: Path) -> None:
    rows = at_desk("trace", brief, "Summary!E6:G8", spoken="ru")
    [selected] = shown(rows, "selected")
    sheet = load_workbook(brief)["Provenance"]
    row = int(selected.rpartition("A")[2].partition(":")[0])
    assert sheet[f"D{row}"].value == "Summary!E6"
    [text] = answers(rows)
    assert say("ru", "trace-several", count=9, cell="Summary!E6") in text
    assert say("ru", "trace-on-sheet", sheet="Provenance") in text


@pytest.mark.long
def test_trace_of_a_merged_cell_is_that_of_its_first(at_desk, brief: Path) -> None:
    book = load_workbook(brief)
    book["Summary"].merge_cells("Q6:S7")
    book["Summary"]["Q6"] = "=Summary!E6*2+kaz.kgz.t.growth.m2023_01_2023_07"
    book.create_sheet("Mine")["B2"] = 5
    book.save(brief)
    rows = at_desk("trace", brief, "Summary!Q6:S7")
    [text] = answers(rows)
    assert "several" not in text and "cells are selected" not in text
    assert "no figure of the brief, but a formula: =Summary!E6*2+kaz" in text
    assert "kaz.kgz.t.value.m2023_01_2023_07" in text and "kaz.kgz.t.growth.m2023_01_2023_07" in text
    assert shown(rows, "selected") == []
    [text] = answers(at_desk("trace", brief, "Mine!B2"))
    assert "no figure of the brief; it holds “5”" in text and "it is yours" in text


@pytest.mark.long
def test_trace_of_a_row_of_data_tells_its_source_place_and_edition(at_desk, brief: Path) -> None:
    row = next(
        row for row in load_workbook(brief)["Data"].iter_rows(min_row=6) if row[9].value == "kz-bns-2022"
    )
    [text] = answers(at_desk("trace", brief, f"Data!{row[7].coordinate}"))
    assert "Reporter: KAZ" in text and f"Place in the file: {row[10].value}" in text
    assert "Bureau of National Statistics" in text and "(kz-bns-2022)" in text and "2023" in text


@pytest.mark.long
def test_a_heading_is_told_from_what_somebody_wrote(at_desk, brief: Path) -> None:
    [text] = answers(at_desk("trace", brief, "Summary!A1"))
    assert "as the brief was built" in text
    book = load_workbook(brief)
    book["Summary"]["A1"] = "Our figures"
    book.save(brief)
    [text] = answers(at_desk("trace", brief, "Summary!A1"))
    assert "it is yours" in text


def test_audit_says_what_was_checked(at_desk, brief: Path) -> None:
    rows = at_desk("audit", brief)
    texts = shown(rows, "told") + [Path(path).read_text("utf-8-sig") for path in shown(rows, "opened")]
    assert len(texts) == 1
    assert shown(rows, "status") == ["Trade Brief: checking every number …", "False"]


def test_what_changed_compares_with_the_brief_before_in_the_same_folder(
    at_desk, brief: Path, october: Path, tmp_path: Path
) -> None:
    later = brief.parent.with_name(october.name)
    shutil.copytree(october, later)
    rows = at_desk("what_changed", next(later.glob("*.xlsx")))
    assert f"diff {brief.parent} {later}" in (tmp_path / "own" / "addin.log").read_text("utf-8")
    assert shown(rows, "told") or shown(rows, "opened")


def test_a_brief_with_none_before_it_says_what_to_set(at_desk, brief: Path) -> None:
    [told] = shown(at_desk("what_changed", brief), "told")
    assert "since" in told and "Settings" in told


def test_new_register_makes_a_workbook_and_opens_it_in_excel(at_desk, brief: Path) -> None:
    rows = at_desk("new_register", brief, home="KAZ", partner="UZB")
    made = brief.parent / "kaz-uzb" / "register.xlsx"
    assert shown(rows, "opened in Excel") == [str(made)]
    assert made.is_file() and not (made.parent / "register").exists()


def test_check_lists_the_problems_of_the_register_beside_the_open_book(at_desk, brief: Path) -> None:
    at_desk("new_register", brief, home="KAZ", partner="UZB")
    register = brief.parent / "kaz-uzb" / "register.xlsx"
    rows = at_desk("check", register)
    assert "no problems" in shown(rows, "told")[0]
    # The ribbon hears what this report can be built as.
    assert shown(rows, "offered") == [f"'TradeBrief.xlam'!Offer; {register}; government,business; en"]
    toml = register.with_name("report.toml")
    toml.write_text(toml.read_text("utf-8").replace("KAZ", "KAS"), encoding="utf-8")
    told = shown(at_desk("check", register), "told")
    assert told and "report.toml" in told[0] and "no problems" not in told[0]


def test_a_book_without_a_report_beside_it_is_told_so(at_desk, brief: Path) -> None:
    [told] = shown(at_desk("build_workbook", brief), "told")
    assert "report.toml" in told and "Settings" in told


def test_settings_that_cannot_be_read_are_named(at_desk, brief: Path, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "settings.toml").write_text('reprot = "/x"\n', encoding="utf-8")
    [told] = shown(at_desk("check", brief), "told")
    assert "settings.toml" in told and "“reprot”" in told and "“report”" in told


def test_settings_and_help_open_files(at_desk, brief: Path, tmp_path: Path) -> None:
    assert at_desk("settings", brief)[-1] == ["opened", str(tmp_path / "own" / "settings.toml")]
    assert at_desk("help", brief)[-1] == ["opened", str(tmp_path / "own" / "guide.html")]
    guide = html.fromstring((tmp_path / "own" / "guide.html").read_bytes())
    text = guide.text_content()
    assert all(command in text for command in ("tradebrief audit OUTPUT", "=TRADE(", "addin.log"))
    # Every button with its picture, and four sheets; nothing is fetched from elsewhere.
    pictures = [image.get("src") for image in guide.iter("img")]
    assert len(pictures) == len(SHAPES) + 4 and len(set(pictures)) == len(pictures)
    for source in pictures:
        data = base64.b64decode(source.removeprefix("data:image/png;base64,"), validate=True)
        assert Image.open(io.BytesIO(data)).width >= 32
    assert "Проверить данные" in html.fromstring(page(tmp_path, "log", "ru")).text_content()
    assert at_desk("open_folder", brief)[-1] == ["opened", str(brief.parent)]


def test_a_workbook_of_the_same_name_that_is_open_is_not_shown_as_the_new_one(
    at_desk, brief: Path, tmp_path: Path
) -> None:
    register = brief.with_name("register.xlsx")
    shutil.copy(brief, register)
    rows = at_desk("new_register", register, home="KAZ", partner="UZB")
    [told] = shown(rows, "told")
    assert "Close it" in told and str(brief.parent / "kaz-uzb" / "register.xlsx") in told
    assert shown(rows, "opened in Excel") == []


def test_a_fault_is_a_message_with_the_log_and_never_a_traceback(
    at_desk, brief: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setitem(buttons.STEPS, "audit", broken)
    [told] = shown(at_desk("audit", brief), "told")
    assert "addin.log" in told and "Traceback" not in told
    assert "planted" in (tmp_path / "own" / "addin.log").read_text("utf-8")


def test_a_module_beside_the_workbook_is_not_run(at_desk, brief: Path, tmp_path: Path) -> None:
    for folder in (brief.parent, tmp_path / "own"):
        (folder / "builder").mkdir(parents=True)
        (folder / "builder" / "__init__.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')", "utf-8")
    at_desk("audit", brief)
    assert not (tmp_path / "ran").exists()
