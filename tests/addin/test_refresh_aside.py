"""Check and Refresh over an open book: computed in another process, step by step, stopped at any of them."""

from __future__ import annotations

import multiprocessing
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from builder.addin import aside as room
from builder.addin.aside import Stopped, Watch, WentWrong, aside
from builder.addin.buttons import Press
from builder.addin.desk import ExcelDesk
from builder.addin.open_book import OpenBook
from builder.addin.pressing import pressed
from builder.addin.shift import Shift
from builder.addin.speech import say
from builder.cli import main
from builder.progress import Steps
from builder.workbook.changes import ChangesRefused
from tests.addin.asides import breaks, dies, numbers, refuses
from tests.addin.open_excel import OpenApp, open_in_excel
from tests.addin.paper_excel import Diary
from tests.goods import MADE, made_report
from tests.openbook.looking import contents, number_of, type_in
from tests.openbook.registers import as_workbook

TOTALS = {code for goods in MADE.values() for code in goods if code != "TOTAL"}
OF_REGISTER = ["read", "register", "figures", "compare", "write"]
OF_BRIEF = ["read", "built", "register", "figures", "workbook", "compare", "write"]
Seen = Callable[[str], None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small report whose register is a workbook, and the brief built from it, in `out`."""
    folder = tmp_path_factory.mktemp("made")
    report = made_report(folder / "csv", without=TOTALS)
    as_workbook(report, folder / "kaz-kgz")
    assert main(["build", str(folder / "kaz-kgz"), "--out", str(folder / "out")]) == 0
    return folder


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    for name in ("kaz-kgz", "out"):
        shutil.copytree(made / name, tmp_path / name)
    own = tmp_path / "own"
    own.mkdir()
    own.joinpath("settings.toml").write_text(f'report = "{tmp_path / "kaz-kgz"}"\n', "utf-8")
    return own


@pytest.fixture
def watching(monkeypatch: pytest.MonkeyPatch) -> Callable[[Seen], None]:
    """Let something happen at each text that comes into the status bar."""

    def watch(seen: Seen) -> None:
        def show(self, value):
            self.diary.note("status", str(value))
            seen(str(value))

        monkeypatch.setattr(OpenApp, "status_bar", property(lambda _: False, show))

    return watch


def register_of(place: Path) -> Path:
    return place.parent / "kaz-kgz" / "register.xlsx"


def brief_of(place: Path) -> Path:
    return next((place.parent / "out").rglob("*_en.xlsx"))


def edited(path: Path, place: Path):
    """Open a workbook and change one row of trade."""
    book = open_in_excel(path, place / "diary")
    table = OpenBook(book).held().table("trade")
    names = ("Reporter", "Partner", "Flow", "Value")
    names = names if names[0] in table.columns else tuple(name.lower() for name in names)
    row = number_of(book, "trade", **dict(zip(names, ("KAZ", "KGZ", "X"), strict=False)))
    type_in(book, "trade", row, names[-1], 123456)
    return book


def press(place: Path, button: str = "refresh", spoken: str = "en") -> list[list[str]]:
    diary = Diary(place / "diary")
    before = len(diary.read())
    pressed(ExcelDesk(spoken), place, Press(button, spoken=spoken))
    return diary.read()[before:]


def shown(rows: list[list[str]], what: str) -> list[str]:
    return [text for kind, text in rows if kind == what]


def everything(place: Path) -> dict[str, bytes]:
    """All files but the add-in's own: reports, books, copies."""
    folders = (place.parent / "kaz-kgz", place.parent / "out")
    return {str(path): path.read_bytes() for at in folders for path in at.rglob("*") if path.is_file()}


def bars(keys: list[str], spoken: str) -> list[str]:
    steps = [say(spoken, f"step-{key}", language="en") for key in keys]
    counted = [
        say(spoken, "step-of", number=number, total=len(keys), step=step)
        for number, step in enumerate(steps, 1)
    ]
    first = say(spoken, "command-refresh")
    return [f"{say(spoken, 'title')}: {text} …" for text in (first, *counted)] + ["False"]


@pytest.mark.parametrize(
    ("spoken", "path", "keys"),
    [
        ("ru", register_of, OF_REGISTER),
        pytest.param("en", brief_of, OF_BRIEF, marks=pytest.mark.long),
    ],
)
def test_each_step_of_a_refresh_stands_in_the_status_bar(
    place: Path, spoken: str, path: Callable[[Path], Path], keys: list[str]
) -> None:
    book = edited(path(place), place)
    rows = press(place, spoken=spoken)
    assert shown(rows, "status") == bars(keys, spoken)
    log = OpenBook(book).held().table("RefreshLog")
    assert log is not None and OpenBook(book).held().rows(log)[0][0].value
    assert list((path(place).parent / "before-refresh").glob("*.before.xlsx"))
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("path", "key"),
    [
        (register_of, "figures"),
        *(pytest.param(register_of, key, marks=pytest.mark.long) for key in ("read", "register", "compare")),
        *(pytest.param(brief_of, key, marks=pytest.mark.long) for key in OF_BRIEF[:-1]),
    ],
)
def test_cancel_at_any_step_before_the_writing_leaves_book_and_files_as_they_were(
    place: Path, watching, path: Callable[[Path], Path], key: str
) -> None:
    book = edited(path(place), place)
    cells, files = contents(OpenBook(book).held()), everything(place)
    words = say("en", f"step-{key}", language="en")
    watching(lambda text: Shift(place).ask_to_stop() if words in text else None)
    rows = press(place)
    assert shown(rows, "told") == [say("en", "stopped")]
    assert shown(rows, "status")[-1] == "False" and words in shown(rows, "status")[-2]
    assert contents(OpenBook(book).held()) == cells and everything(place) == files
    assert multiprocessing.active_children() == []
    # The wish is heard once: the next press writes.
    watching(lambda text: None)
    press(place)
    assert contents(OpenBook(book).held()) != cells


@pytest.mark.long
def test_cancel_once_the_writing_has_begun_stops_nothing(place: Path, watching) -> None:
    book = edited(register_of(place), place)
    watching(lambda text: Shift(place).ask_to_stop() if say("en", "step-write") in text else None)
    rows = press(place)
    assert say("en", "stopped") not in shown(rows, "told")
    assert OpenBook(book).held().table("RefreshLog") is not None


def test_a_book_that_a_person_changed_meanwhile_is_not_written_to(place: Path, watching) -> None:
    book = edited(register_of(place), place)
    files = everything(place)

    def type_meanwhile(text: str) -> None:
        if say("en", "step-compare") in text:
            type_in(book, "trade", 1, "value", 777)

    watching(type_meanwhile)
    told = shown(press(place), "told")
    at = OpenBook(book).held().table("trade").place(1, "value")
    assert told == [say_book("en", "refused-changed", place=f"trade!{'ABCDEFGHIJKLM'[at[1] - 1]}{at[0]}")]
    held = OpenBook(book).held()
    assert held.cell("trade", at).value == 777.0 and held.table("Figures") is None
    assert everything(place) == files


def say_book(spoken: str, key: str, **args: str) -> str:
    from builder.openbook.speech import say as said

    return said(spoken, key, **args)


@pytest.mark.long
def test_what_the_process_refuses_is_told_like_any_refusal(place: Path) -> None:
    book = edited(register_of(place), place)
    type_in(book, "trade", 0, "flow", "Q")
    cells = contents(OpenBook(book).held())
    [told] = shown(press(place), "told")
    assert re.search(r"trade.*flow.*“Q”", told)
    assert contents(OpenBook(book).held()) == cells
    [checked] = shown(press(place, "check"), "told")
    assert told.splitlines()[0] in checked and "1 cell" in checked


@pytest.mark.long
def test_a_check_is_stopped_like_a_refresh(place: Path, watching) -> None:
    book = edited(register_of(place), place)
    type_in(book, "trade", 0, "flow", "Q")
    cells = contents(OpenBook(book).held())
    watching(lambda text: Shift(place).ask_to_stop() if say("en", "step-register") in text else None)
    assert shown(press(place, "check"), "told") == [say("en", "stopped")]
    assert contents(OpenBook(book).held()) == cells


def test_how_the_process_ends_is_what_the_press_sees(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, int, int]] = []
    watch = Watch(lambda step: seen.append((step.key, step.number, step.total)), lambda: True)
    steps = Steps(watch.progress, 4)
    steps.take("first", "")
    assert aside(watch, steps, numbers, 10) == 13
    steps.take("last", "")
    assert seen == [("first", 1, 4), ("a", 2, 4), ("b", 3, 4), ("last", 4, 4)]
    with pytest.raises(WentWrong, match="code 7"):
        aside(watch, Steps(watch.progress), dies)
    with pytest.raises(WentWrong, match="ZeroDivisionError: by nothing"):
        aside(watch, Steps(watch.progress), breaks)
    with pytest.raises(ChangesRefused) as refused:
        aside(watch, Steps(watch.progress), refuses)
    assert refused.value.problems == ("A1: is wrong", "B2: too")
    monkeypatch.setattr(room, "_received", None)  # nobody is asked where it was stopped before it began
    with pytest.raises(Stopped):
        aside(Watch(watch.progress, lambda: False), Steps(watch.progress), dies)
    assert multiprocessing.active_children() == []
