"""Our VBA runs: a control is pressed, VBA starts a real Python process, and press() does its work.

LibreOffice stands in for Excel. Two modules are swapped, because LibreOffice cannot read them: xlwings' own, and
the one that asks Excel for its tables.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from builder.addin.handing import LONG
from builder.addin.machine import Machine
from builder.addin.modules import modules
from builder.addin.speech import say
from builder.addin.words import read_words
from tests.addin.paper_excel import Diary
from tests.addin.test_long_work import wait_until
from tests.conftest import without
from tests.goods import MADE, made_report
from tests.office import find_soffice

pytestmark = pytest.mark.long

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WORDS = {(word.control, word.part): word.texts for word in read_words()}
PRESSED = (
    "check", "build_workbook", "government_memo", "business_memo", "audit", "trace", "what_changed",
    "open_folder", "settings", "help", "new_register", "refresh", "remove_marks",
)  # fmt: skip
FINISHED = "'TradeBrief.xlam'!Finished"
# Pressed at the end: the second press while the first one's work goes on.
STOPPED = ("build_workbook", "cancel")
ASKED = [
    ["Ask", what, control]
    for control in ("check", "new_register", "audit")
    for what in ("label", "screentip", "supertip", "enabled")
]
TYPED = [
    ["Item", "audience", 0], ["Item", "audience", 2], ["Item", "language", 1], ["Ask", "count", "language"],
    ["Ask", "selected", "audience"], ["Choose", "audience", 1], ["Choose", "language", 1],
    ["TypeText", "home", " kaz"], ["TypeText", "partner", "uz1"], ["Ask", "enabled", "new_register"],
    ["TypeText", "partner", "UZB"], ["Ask", "enabled", "new_register"], ["Ask", "supertip", "new_register"],
]  # fmt: skip
# Python tells of a report with one memo, in Kazakh; then of all again.
OFFERED = [
    ["Offered", "government", "kk"], ["Item", "audience", 1], ["Item", "language", 1], ["Ask", "selected", "audience"],
    ["Ask", "selected", "language"], ["AskEnabled", "language"], ["Offered", "government,business", "en,kk"],
    ["Ask", "selected", "language"],
]  # fmt: skip
# What a cell's function needs, in the order of need.
FOR_CELLS = ("TradeFormula", "TradeTable", "ExcelTables")
FREE = "AZ3"
PICKED = [
    ["Labels", "pick_reporter"], ["Labels", "pick_flow"], ["PickedOf", "pick_commodity"],
    ["Pick", "pick_partner", 0], ["PickedOf", "pick_period"], ["Labels", "pick_source"],
    ["Pick", "pick_reporter", 1], ["PickedOf", "pick_partner"], ["Pick", "pick_reporter", 0], ["Pick", "pick_partner", 1],
    ["InsertInto", "Summary", FREE, False], ["InsertInto", "Summary", FREE, False], ["Pick", "pick_source", 1],
    ["InsertInto", "Summary", FREE, True], ["InsertInto", "Data", "B7", True], ["AskEnabled", "insert_formula"],
    ["AskEnabled", "cancel"], ["PressRefused", "cancel"],
]  # fmt: skip
FORMULAS = {
    "=TRADE($Data.A6;$Data.B6;$Data.D6;$Data.E6;$Data.F6;$Data.G6)": "row 6",
    '=TRADE("KAZ";"KGZ";"X";DATE(2022;1;1);DATE(2022;12;31))': ("KAZ", "KGZ", "X", "2022", "TOTAL"),
    '=TRADEVALUE("kaz";"kgz";"m";"2021-01-01";"2021-12-31")': ("KAZ", "KGZ", "M", "2021", "TOTAL"),
    '=TRADE("KAZ";"KGZ";"X";DATE(2022;1;1);DATE(2022;12;31);"TOTAL";"kz-bns-2022")': (
        "KAZ", "KGZ", "X", "2022", "TOTAL",
    ),
}  # fmt: skip
# LibreOffice shows an error of VBA by its number; Excel calls 2042 #N/A and 2015 #VALUE!.
WRONG = {
    '=TRADE("KAZ";"NRU";"X";DATE(2022;1;1);DATE(2022;12;31))': "Error 2042",
    '=TRADE("KAZ";"KGZ";"X";DATE(2022;1;1);DATE(2022;6;30))': "Error 2042",
    '=TRADE("KAZ";"KGZ";"X";DATE(2022;1;1);DATE(2022;12;31);"TOTAL";"other")': "Error 2042",
    '=TRADE("KAZ";"KGZ";"X";"in 2022";DATE(2022;12;31))': "Error 2015",
}


@dataclass(frozen=True)
class Walk:
    """What came of it all."""

    answer: dict
    told: dict[str, str]
    diary: dict[str, list[list[str]]]
    log: str
    report: Path
    brief: Path


def uno_python() -> str | None:
    """Return a Python that can speak to LibreOffice."""
    for python in ("/usr/bin/python3", shutil.which("python3") or ""):
        if python and subprocess.run([python, "-c", "import uno"], capture_output=True).returncode == 0:
            return python
    return None


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory, addin_file: Path, september: Path) -> Walk:
    program, python = find_soffice(), uno_python()
    if program is None:
        without("LibreOffice (soffice)")
    if python is None:
        without("LibreOffice's Python (python3-uno)")
    folder = tmp_path_factory.mktemp("walk")
    # Built three times: totals alone are enough.
    report = made_report(
        folder / "report", without={code for goods in MADE.values() for code in goods if code != "TOTAL"}
    )
    brief = folder / "out" / september.parent.name / september.name
    shutil.copytree(september, brief)
    _settings(folder, report, brief)
    (folder / "job.json").write_text(json.dumps(_job(folder)), encoding="utf-8")
    _starter(folder, next(brief.glob("*.xlsx")))
    run = subprocess.run(
        [
            python, str(HERE / "basic_walk.py"), str(program), str(folder), str(addin_file),
            str(next(brief.glob("*.xlsx"))), str(folder / "job.json"),
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    own = _own(folder)
    wait_until(
        lambda: ["macro", FINISHED] in Diary(folder / "diaries" / "build_workbook.again").read(), "the end"
    )
    return Walk(
        json.loads(run.stdout),
        {path.name: path.read_text().strip() for path in (folder / "told").iterdir()},
        {path.name: Diary(path).read() for path in (folder / "diaries").iterdir()},
        (own / "addin.log").read_text("utf-8"),
        report,
        brief,
    )


def _own(folder: Path) -> Path:
    return Machine(sys.platform, folder, {"XDG_CONFIG_HOME": str(folder)}, Path(), lambda *_: None).own_folder


def _settings(folder: Path, report: Path, brief: Path) -> None:
    earlier = folder / "earlier"
    shutil.copytree(brief, earlier)
    own = _own(folder)
    own.mkdir()
    own.joinpath("settings.toml").write_text(
        f'report = "{report}"\nout = "{folder / "again"}"\nsince = "{earlier}"\n', encoding="utf-8"
    )


def basic_modules(folder: Path) -> dict[str, str]:
    """The modules that are swapped, with where a press is noted and what it starts."""
    texts = {path.stem: path.read_text("ascii") for path in (HERE / "basic").glob("*.bas")}
    texts["xlwings"] = (
        texts["xlwings"]
        .replace("@TOLD@", str(folder / "told.txt"))
        .replace("@STARTER@", str(folder / "starter"))
    )
    return texts


def _job(folder: Path) -> dict:
    presses = [["Press", button] for button in (*PRESSED, *STOPPED)]
    calls = [[f"Probe.{name}", *rest] for name, *rest in (*ASKED, *TYPED, *OFFERED, *PICKED, *presses)]
    return {
        "modules": basic_modules(folder),
        "calls": calls,
        "formulas": [*FORMULAS, *WRONG],
        "for_cells": FOR_CELLS,
    }


def _starter(folder: Path, book: Path) -> None:
    """Write the program that the VBA starts: Python, with the command that RunPython was given."""
    (folder / "told").mkdir()
    (folder / "diaries").mkdir()
    double_click = folder / "bin" / "xdg-open"
    double_click.parent.mkdir()
    double_click.write_text('#!/bin/sh\nprintf \'["opened", "%s"]\\n\' "$1" >> "$PAPER_DIARY"\n')
    site = folder / "site" / "sitecustomize.py"
    site.parent.mkdir()
    # Every Python that our VBA starts, and any that this one starts, finds Excel on paper.
    site.write_text(
        "import sys\nif '-c' in sys.orig_argv:\n    from tests.addin.paper_excel import from_environment\n"
        "    from_environment()\n"
    )
    script = f"""#!/bin/sh
command=$(cat "{folder}/told.txt")
button=$(echo "$command" | sed "s/.*press('\\([a-z_]*\\)'.*/\\1/")
# The work of a press before goes on by itself, as in Excel; only Cancel is pressed meanwhile.
last=$(cat "{folder}/last" 2> /dev/null)
if [ "$button" != cancel ]; then
  [ -z "$last" ] || until grep -q Finished "{folder}/diaries/$last"; do sleep 0.1; done
  : > "{folder}/last"
fi
case $button in {"|".join(LONG)}) long=1;; *) long=0;; esac
[ -e "{folder}/told/$button" ] && button=$button.again
[ $long = 0 ] || echo $button > "{folder}/last"
cp "{folder}/told.txt" "{folder}/told/$button"
export PYTHONPATH="{folder}/site:{ROOT}" XDG_CONFIG_HOME="{folder}" PATH="{folder}/bin:$PATH"
export PAPER_BOOK="{book}" PAPER_CELL="Summary!E6" PAPER_DIARY="{folder}/diaries/$button"
unset PYTHONHOME
exec "{sys.executable}" -c "$command" \\
  --wb="{book.name}" --from_xl=1 2> "{folder}/told/$button.errors"
"""
    (folder / "starter").write_text(script)
    for program in (double_click, folder / "starter"):
        os.chmod(program, 0o755)


def test_libreoffice_sees_the_modules_that_we_wrote(walk: Walk) -> None:
    assert sorted(walk.answer["modules"]) == sorted(module.name for module in modules())


def test_the_ribbon_is_told_its_words_and_why_a_button_is_off(walk: Walk) -> None:
    answers = dict(zip(map(tuple, ASKED), walk.answer["calls"], strict=False))
    for control in ("check", "audit"):
        for part in ("label", "screentip", "supertip"):
            assert answers["Ask", part, control] == WORDS[control, part][0]
        assert answers["Ask", "enabled", control] == "True"
    assert answers["Ask", "enabled", "new_register"] == "False"
    assert answers["Ask", "supertip", "new_register"] == WORDS["why", "pair"][0]


def test_the_picker_offers_what_the_book_holds_and_writes_the_formula(walk: Walk) -> None:
    answers = walk.answer["calls"][len(ASKED) + len(TYPED) + len(OFFERED) :][: len(PICKED)]
    book = load_workbook(next(walk.brief.glob("*.xlsx")), data_only=True, read_only=True)
    rows = [row for row in book["Data"].iter_rows(min_row=6, values_only=True) if row[7] is not None]
    partners = sorted({row[1] for row in rows if row[0] == "KAZ"})
    newest = max(str(row[5].date()) for row in rows if row[:2] == ("KAZ", partners[0]) and row[3] == "M")
    sources = sorted({row[9] for row in rows if row[:2] == ("KAZ", partners[0]) and row[3] == "M"})
    assert answers[:3] == ["|KAZ - Kazakhstan|KGZ - Kyrgyzstan", "|M - imports|X - exports", "TOTAL"]
    assert answers[3].startswith(f"{partners[0]} - ") and answers[4] == newest[:4]
    assert answers[5] == "|".join(["", WORDS["pick_source", "any"][0], *sources])
    assert answers[6] == "KGZ - Kyrgyzstan" and answers[7].startswith(f"{partners[0]} - ")
    wanted = f'"KAZ","{partners[1]}","M",DATE({newest[:4]},1,1),DATE({newest[:4]},12,31)'
    asks = WORDS["ask", "overwrite"][0]
    # LibreOffice takes =TRADE( for the table, so the function's other name is written.
    assert answers[10] == f"=TRADEVALUE({wanted})|"
    assert answers[11] == f"=TRADEVALUE({wanted})|{asks}"
    assert answers[13] == f'=TRADEVALUE({wanted},"TOTAL","{answers[12]}")|{asks}'
    assert answers[14] == f"{rows[1][1]}|{WORDS['why', 'inside'][0]}"
    assert answers[15:] == ["False", "False", WORDS["why", "idle"][0]]


def test_lists_and_boxes_keep_what_is_chosen(walk: Walk) -> None:
    assert walk.answer["calls"][len(ASKED) :][: len(TYPED)] == [
        "audience_all=everybody", "audience_business=business", "language_en=English", "3", "0", "1", "1",
        "KAZ", "UZ1", "False", "UZB", "True", WORDS["new_register", "supertip"][0],
    ]  # fmt: skip


def test_the_lists_offer_what_the_report_can_be_built_as(walk: Walk) -> None:
    assert walk.answer["calls"][len(ASKED) + len(TYPED) :][: len(OFFERED)] == [
        "22", "audience_government=government", "language_kk=қазақ тілі", "1", "0", "True", "33", "1",
    ]  # fmt: skip


@pytest.mark.parametrize("button", PRESSED)
def test_a_press_reaches_python_with_what_is_chosen(walk: Walk, button: str) -> None:
    extra = ", 'KAZ', 'UZB'" if button == "new_register" else ""
    wanted = f"from builder.addin import press; press('{button}', 'government', 'en'{extra}, spoken='en')"
    assert walk.told[button] == wanted
    assert walk.told.get(f"{button}.errors", "") == ""
    assert not any("did not work" in text for _, text in walk.diary[button])


def test_each_press_does_its_work(walk: Walk) -> None:
    def shown(button: str) -> list[str]:
        return [text for kind, text in walk.diary[button] if kind in ("told", "opened", "opened in Excel")]

    again = walk.brief.parents[1].with_name("again")
    assert "no problems" in shown("check")[0]
    assert shown("build_workbook")[0].endswith("_en.xlsx") and Path(shown("build_workbook")[0]).is_file()
    assert shown("government_memo")[0].endswith("_government_en.docx")
    assert shown("business_memo")[0].endswith("_business_en.docx")
    assert Path(shown("business_memo")[0]).is_relative_to(again)
    assert len(list(again.glob("*/*/*_government_en.docx"))) == 1
    assert shown("open_folder") == [str(walk.brief)]
    assert shown("settings")[0].endswith("settings.toml") and shown("help")[0].endswith("guide.html")
    assert (walk.brief / "kaz-uzb" / "register.xlsx").is_file()
    # Settings name another report here than the workbook's own.
    assert "was built from the report" in shown("refresh")[0] and shown("remove_marks") == [
        "0 marked cells cleared"
    ]
    for command in ("audit", "trace", "diff", "check", "build", "new"):
        assert f" {command} " in walk.log
    assert walk.log.count("exit 0") == 8, walk.log


def test_cancel_stops_the_work_that_an_earlier_press_began(walk: Walk) -> None:
    assert walk.diary["cancel"] == [["told", say("en", "asked-to-stop")], ["status", "False"]]
    rows = walk.diary["build_workbook.again"]
    assert ["told", say("en", "cancelled")] in rows and rows[-1] == ["macro", FINISHED]
    assert not [row for row in rows if row[0].startswith("opened")]


def test_the_status_bar_shows_the_steps_of_a_build(walk: Walk) -> None:
    bars = [text for kind, text in walk.diary["government_memo"] if kind == "status"]
    assert any(say("en", "step-government", language="en") in bar for bar in bars)
    assert bars[-1] == "False"


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_formula_gives_the_value_of_the_row(walk: Walk, formula: str) -> None:
    book = load_workbook(next(walk.brief.glob("*.xlsx")), data_only=True, read_only=True)
    rows = list(book["Data"].iter_rows(min_row=6, values_only=True))
    if FORMULAS[formula] == "row 6":
        value = rows[0][7]
    else:
        [value] = [row[7] for row in rows if (*row[:2], row[3], str(row[4])[:4], row[6]) == FORMULAS[formula]]
    got = dict(zip((*FORMULAS, *WRONG), walk.answer["formulas"], strict=True))[formula]
    assert got[0] == pytest.approx(value, rel=1e-12) and value > 0


@pytest.mark.parametrize("formula", WRONG)
def test_what_is_missing_is_never_zero(walk: Walk, formula: str) -> None:
    got = dict(zip((*FORMULAS, *WRONG), walk.answer["formulas"], strict=True))[formula]
    assert got[1] == WRONG[formula]
