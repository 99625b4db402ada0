"""Real bytes, cut, flipped and spliced: a reader gives a clean result or says what is wrong, nothing else.

`TRADEBRIEF_SOAK=N` tries N files for each reader, as `make soak` does.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.package.active import active
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.publish.lint import lint
from builder.register.blank_workbook import blank_workbook
from builder.register.cells import Flaw, Unreadable
from builder.register.csv_reader import read_csv
from builder.register.dates import day, period
from builder.register.load import read_register
from builder.register.numerals import number
from builder.register.problems import InputRefused, Problems
from builder.register.report_toml import read_definition
from builder.register.stock import stock_template
from builder.register.tables import BY_NAME
from builder.register.words import text
from builder.register.workbook_reader import read_workbook
from builder.sources import kg_nsc, kz_bns, spreadsheet
from tests.register.small import csv_text, right_rows, write_csv, write_workbook
from tests.sources.books import kg_sheet, kz_sheet, xls, xlsx

SOAK = int(os.environ.get("TRADEBRIEF_SOAK", "0"))
few = settings(
    max_examples=SOAK or 25,
    deadline=None,
    database=None,
    derandomize=not SOAK,
    suppress_health_check=list(HealthCheck),
)


@st.composite
def mutated(draw: st.DrawFn, data: bytes) -> bytes:
    """Real bytes with a few changes, such as a bad disk, a bad line or a bad will makes."""
    found = bytearray(data)
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(("cut", "flip", "splice", "insert", "repeat")))
        at = draw(st.integers(0, max(len(found) - 1, 0)))
        if kind == "cut":
            del found[at : at + draw(st.sampled_from((1, 7, 100, len(found))))]
        elif kind == "flip" and found:
            found[at] ^= 1 << draw(st.integers(0, 7))
        elif kind == "splice":
            other = draw(st.integers(0, max(len(found) - 1, 0)))
            size = draw(st.integers(1, 200))
            found[at : at + size] = found[other : other + size]
        elif kind == "insert":
            found[at:at] = draw(
                st.binary(max_size=12)
                | st.sampled_from((b'"', b"\0", b"\xff\xfe", b"<!--", b"&", b"[" * 3000))
            )
        else:
            found[at:at] = found[at : at + 60] * draw(st.integers(1, 30))
    return bytes(found)


@cache
def real() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        rows = right_rows()
        return {
            "trade.csv": csv_text("trade", rows["trade"]).encode(),
            "claims.csv": csv_text("claims", rows["claims"]).encode(),
            "register.xlsx": (write_workbook(place, rows) / "register.xlsx").read_bytes(),
            "kz.xls": xls(place / "kz.xls", {"2022": kz_sheet()}).read_bytes(),
            "kg.xlsx": xlsx(place / "kg.xlsx", {"s": kg_sheet()}).read_bytes(),
            "report.toml": Path("reports/kazakhstan-kyrgyzstan/report.toml").read_bytes()
            if Path("reports").is_dir()
            else b'home = "KAZ"\npartner = "KGZ"\n',
            "memo.docx": stock_template("business.docx"),
        }


def parts_changed(data: bytes) -> st.SearchStrategy[bytes]:
    """A package whose zip is whole and one of whose parts is not: so the mutation reaches the XML."""
    package = Package.read(data)
    names = sorted(name for name in package if name.endswith((".xml", ".rels")))
    return st.sampled_from(names).flatmap(
        lambda name: mutated(package[name]).map(lambda part: package.with_part(name, part).to_bytes())
    )


def either(name: str) -> st.SearchStrategy[bytes]:
    return st.one_of(mutated(real()[name]), parts_changed(real()[name]))


@pytest.mark.parametrize("table", ["trade", "claims"])
@few
@given(data=st.data())
def test_a_csv_table(table: str, data: st.DataObject) -> None:
    changed = data.draw(mutated(real()[f"{table}.csv"]))
    with tempfile.TemporaryDirectory() as folder:
        report = write_csv(Path(folder), right_rows())
        (report / "register" / f"{table}.csv").write_bytes(changed)
        listed_or_read(lambda: read_register(report))
    read_csv(changed, "x.csv", BY_NAME[table], Problems())


@few
@given(data=st.data())
def test_a_register_workbook(data: st.DataObject) -> None:
    changed = data.draw(either("register.xlsx"))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "register.xlsx").write_bytes(changed)
        listed_or_read(lambda: read_register(Path(folder)))


@few
@given(data=st.data())
def test_a_legacy_table(data: st.DataObject) -> None:
    read_table(data.draw(mutated(real()["kz.xls"])), kz_bns.read)


@few
@given(data=st.data())
def test_an_open_xml_table(data: st.DataObject) -> None:
    read_table(data.draw(either("kg.xlsx")), kg_nsc.read)


def read_table(data: bytes, reader: Callable) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table"
        path.write_bytes(data)
        listed_or_read(lambda: reader(spreadsheet.read(path), Problems()))


def listed_or_read(read: Callable[[], object]) -> None:
    try:
        read()
    except InputRefused as refused:
        assert refused.problems
        assert all(problem.file and problem.what for problem in refused.problems)
        assert all(str(problem).isprintable() or "\u00a0" in str(problem) for problem in refused.problems)


@few
@given(data=st.data())
def test_a_definition(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "report.toml").write_bytes(data.draw(mutated(real()["report.toml"])))
        listed_or_read(lambda: read_definition(Path(folder)))


@few
@given(data=st.data())
def test_a_package(data: st.DataObject) -> None:
    changed = data.draw(either("memo.docx"))
    with contextlib.suppress(PackageRefused, XmlRefused):
        active(Package.read(changed))
    lint("memo.docx", changed)


CELLS = (
    st.text()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.dates()
    | st.from_regex(r"[-+]?[0-9.,   _eE%$/:T-]{1,20}", fullmatch=True)
    | st.just(Flaw("a formula", "Type the value"))
)


@settings(max_examples=20 * (SOAK or 25), deadline=None, database=None, derandomize=not SOAK)
@given(CELLS)
def test_a_cell(cell: object) -> None:
    for parse in (number, day, period, text):
        try:
            found = parse(cell)
        except Unreadable as refusal:
            assert refusal.what
        else:
            assert not isinstance(found, Decimal) or found.is_finite()


# What the fuzzing above and the readers' own code led to, kept as they were found.
TOML = {
    "brackets nested deep": b"texts = " + b"[" * 20_000,
    "keys nested deep": b'home = "KAZ"\npartner = "KGZ"\ntitle' + b".a" * 3000 + b' = "x"\n',
    "a number of 5,000 digits": b"home = " + b"9" * 5000,
    "ten thousand unknown keys": b"".join(b"k%d = 1\n" % n for n in range(9000)),
    "too large": b"#" * 200_000,
    "a NUL": b'home = "\\u0000"\n',
    "UTF-16": 'home = "KAZ"'.encode("utf-16"),
}


@pytest.mark.parametrize("name", TOML)
def test_a_definition_made_to_break_the_reader_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "report.toml").write_bytes(TOML[name])
    with pytest.raises(InputRefused) as refused:
        read_definition(tmp_path)
    assert {problem.file for problem in refused.value.problems} == {"report.toml"}


CSV = {
    "one line of 20 MB": b"a" * 20_000_000,
    "one quoted text that never ends": b'id,"' + b"x\n" * 3_000_000,
    "six million cells": b"," * 6_000_000,
    "ten thousand columns": b",".join(b"c%d" % n for n in range(10_000)) + b"\n",
    "a steering sign": b"reporter\x1b[2J,partner\n",
}


@pytest.mark.parametrize("name", CSV)
def test_a_table_made_to_break_the_reader_is_refused(name: str, tmp_path: Path) -> None:
    report = write_csv(tmp_path, right_rows())
    (report / "register" / "trade.csv").write_bytes(CSV[name])
    with pytest.raises(InputRefused) as refused:
        read_register(report)
    said = [str(problem) for problem in refused.value.problems]
    assert any("register/trade.csv" in one for one in said)
    assert all(len(one) < 3000 and "\x1b" not in one for one in said)


def test_a_hundred_thousand_wrong_cells_do_not_become_as_many_problems(tmp_path: Path) -> None:
    rows = right_rows()
    rows["trade"] = [rows["trade"][0] | {"value": f"x{n}", "partner": "nowhere"} for n in range(50_000)]
    with pytest.raises(InputRefused) as refused:
        read_register(write_csv(tmp_path, rows))
    assert any("was not read" in problem.what for problem in refused.value.problems)
    assert len(refused.value.problems) < 11_000


@pytest.mark.parametrize("sign", ["$", "%", "€", "$%", "+$", "$ $", "−%"])
def test_a_sign_without_a_number_is_refused(sign: str) -> None:
    """Such a cell once sent the search for what was meant round in circles."""
    with pytest.raises(Unreadable, match="is not a number"):
        number(sign)


def test_a_lone_surrogate_in_an_escape_of_excel_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="U\\+D800"):
        text("a\ud800b")


@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "link out", "broken link"])
@pytest.mark.parametrize("name", ["register/trade.csv", "report.toml", "register.xlsx"])
def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(name: str, kind: str, tmp_path: Path) -> None:
    report = tmp_path / "report"
    if name == "register.xlsx":
        report.mkdir()
    else:
        write_csv(report, right_rows())
    path = report / name
    path.unlink(missing_ok=True)
    outside = tmp_path / "outside"
    outside.write_bytes(b"home = 1")
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to({"device": "/dev/zero", "link out": outside, "broken link": report / "gone"}[kind])
    with pytest.raises(InputRefused) as refused:
        read_definition(report) if name == "report.toml" else read_register(report)
    [problem] = [one for one in refused.value.problems if one.file == name]
    assert "no such file" in problem.what or "not a file" in problem.what or "leads out" in problem.what


@pytest.mark.parametrize("kind", ["folder", "pipe", "device"])
def test_a_publishers_file_that_is_none_is_refused(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "table.xls"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(InputRefused, match=r"not a file|more than 20 MB"):
        spreadsheet.read(path)


def test_the_blank_form_is_no_bomb() -> None:
    problems = Problems()
    read_workbook(blank_workbook("A", "B"), "register.xlsx", problems, problems)
    assert len(problems) == 0
