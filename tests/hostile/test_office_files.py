"""Hostile Office files, wherever they are taken in, are refused with one clear error within 400 MB."""

from __future__ import annotations

import io
import os
import shutil
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from builder.cli import main
from builder.package.active import active
from builder.package.parts import Package
from builder.register.scaffold import new_report
from builder.register.stock import stock_template
from tests.hostile.bounded import tradebrief
from tests.register.small import open_form, right_rows, write_workbook
from tests.sources.books import kg_sheet, xlsx

Parts = dict[str, bytes]
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parts_of(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def first(parts: Parts, beginning: str) -> str:
    return next(name for name in sorted(parts) if name.startswith(beginning))


def main_part(parts: Parts) -> str:
    if "word/document.xml" in parts:
        return "word/document.xml"
    # The first sheet of a register is its guide, which is not read: a sheet with a table has relationships.
    related = [name for name in sorted(parts) if name.startswith("xl/worksheets/_rels/")]
    sheets = [name.replace("_rels/", "").removesuffix(".rels") for name in related]
    return sheets[-1] if sheets else first(parts, "xl/worksheets/sheet")


def with_part(name: str, data: bytes) -> Callable[[Parts], Parts]:
    return lambda parts: {**parts, name: data}


def related(kind: str, target: str, mode: str = "") -> Callable[[Parts], Parts]:
    """A relationship of the main part added: what a reader follows when it opens the file."""

    def change(parts: Parts) -> Parts:
        folder, _, name = main_part(parts).rpartition("/")
        rels = f"{folder}/_rels/{name}.rels"
        empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        row = f'<Relationship Id="evil1" Type="{REL}/{kind}" Target="{target}"{mode}/></Relationships>'
        return {**parts, rels: parts.get(rels, empty).replace(b"</Relationships>", row.encode())}

    return change


def external(kind: str, target: str) -> Callable[[Parts], Parts]:
    return related(kind, target, ' TargetMode="External"')


def in_main(old: bytes, new: bytes) -> Callable[[Parts], Parts]:
    def change(parts: Parts) -> Parts:
        name = main_part(parts)
        assert old in parts[name]
        return {**parts, name: parts[name].replace(old, new, 1)}

    return change


def before_root(words: bytes) -> Callable[[Parts], Parts]:
    def change(parts: Parts) -> Parts:
        name = main_part(parts)
        head, end, body = parts[name].partition(b"?>")
        return {**parts, name: head + end + words + body if end else words + parts[name]}

    return change


def deep(parts: Parts) -> Parts:
    name = main_part(parts)
    close = b"</w:body>" if name.startswith("word") else b"</worksheet>"
    return {**parts, name: parts[name].replace(close, b"<x>" * 100_000 + b"</x>" * 100_000 + close)}


LAUGHS = b"<!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'>" + b"".join(
    b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
) + b"]>"  # fmt: skip

PARTS = {
    "entities that multiply": (before_root(LAUGHS), "DOCTYPE"),
    "an entity that reads a file": (
        before_root(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "DOCTYPE",
    ),
    "a document type fetched from afar": (
        before_root(b'<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">'), "DOCTYPE",
    ),
    "a bomb in one part": (with_part("docProps/big.xml", bytes(120_000_000)), "zip bomb"),
    "bombs in many parts": (
        lambda parts: {**parts, **{f"xl/media/{n}.bin": bytes(990_000) for n in range(120)}}, "zip bomb",
    ),
    "elements nested 100,000 deep": (deep, "not well-formed"),
    "macros": (with_part("xl/vbaProject.bin", b"\xd0\xcf"), "macros"),
    "macros under another name": (related("vbaProject", "harmless.bin"), "macros"),
    "an OLE object": (with_part("xl/embeddings/oleObject1.bin", b"\xd0\xcf"), "an embedded object"),
    "an ActiveX control": (related("control", "../activeX/activeX1.xml"), "an ActiveX control"),
    "a link to another workbook": (related("externalLink", "externalLinks/externalLink1.xml"), "another workbook"),
    "a picture from afar": (external("image", "http://example.invalid/pixel.png"), "reaches out|fetches"),
    "a template attached from afar": (
        external("attachedTemplate", "http://example.invalid/x.dotm"), "a template attached|a template outside",
    ),
    "a link to a file": (external("hyperlink", "file:///etc/passwd"), "reaches out"),
    "a link that is a script": (external("hyperlink", "javascript:alert(1)"), "reaches out"),
    "a link to a share": (external("hyperlink", "\\\\\\\\server\\\\share"), "reaches out"),
    "a part outside the file": (with_part("../../evil.xml", b"<x/>"), "leads astray"),
    "an absolute part": (with_part("/etc/evil.xml", b"<x/>"), "leads astray"),
}  # fmt: skip


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def cut_at_the_end(data: bytes) -> bytes:
    return data[:-30]


def twice(data: bytes) -> bytes:
    buffer = io.BytesIO(data)
    with pytest.warns(UserWarning), zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(archive.namelist()[0], b"<other/>")
    return buffer.getvalue()


def encrypted(data: bytes) -> bytes:
    """A compound file such as Excel and Word make of a file with a password."""
    from xlwt.CompoundDoc import XlsDoc

    buffer = io.BytesIO()
    XlsDoc().save(buffer, b"\0" * 4096)
    return buffer.getvalue().replace("Workbook".encode("utf-16-le"), "Encrypte".encode("utf-16-le"))


def lying(data: bytes) -> bytes:
    """The first entry says that it unpacks to 4 GB."""
    at = data.index(b"PK\x01\x02") + 24
    return data[:at] + struct.pack("<I", 0xFFFFFFF0) + data[at + 4 :]


def shared_bytes(data: bytes) -> bytes:
    """Thousands of entries that all unpack the same bytes: David Fifield's bomb."""
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    kernel = bytes(900_000)
    body = compressor.compress(kernel) + compressor.flush()
    crc = zlib.crc32(kernel)
    common = struct.pack("<HHHHHIII", 20, 0, 8, 0, 33, crc, len(body), len(kernel))
    local = b"PK\x03\x04" + common + struct.pack("<HH", 5, 0) + b"aaaaa" + body
    central = b"".join(
        b"PK\x01\x02"
        + struct.pack("<H", 20)
        + common
        + struct.pack("<HHHHHII", 5, 0, 0, 0, 0, 0, 0)
        + b"%05d" % n
        for n in range(150)
    )
    return (
        local
        + central
        + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 150, 150, len(central), len(local), 0)
    )


BYTES = {
    "cut in half": (cut, "not a whole Office file"),
    "cut at the end": (cut_at_the_end, "not a whole Office file"),
    "a part that is there twice": (twice, "twice"),
    "a file with a password": (encrypted, "password|readable .xls"),
    "a size that is a lie": (lying, "zip bomb|unpacks to more|not a whole Office file"),
    "entries that share their bytes": (shared_bytes, "zip bomb"),
    "nothing at all": (lambda data: b"", "not a whole Office file|an empty file"),
    "noise": (lambda data: b"\x00\xff" * 5000, "not a whole Office file|something else"),
}


@cache
def blank() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        new_report(Path(folder), "KAZ", "KGZ", {})
        files = [path for path in Path(folder).rglob("*") if path.suffix in (".csv", ".toml")]
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@cache
def register() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return (write_workbook(Path(folder), right_rows()) / "register.xlsx").read_bytes()


@pytest.fixture(scope="module")
def stock(tmp_path_factory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("stock")
    table = xlsx(folder / "table.xlsx", {"s": kg_sheet()})
    return {
        "register": register(),
        "table": table.read_bytes(),
        "government": stock_template("government.docx"),
        "workbook": stock_template("workbook.xlsx"),
    }


def taken_in(kind: str, data: bytes, folder: Path) -> list[str | Path]:
    """Put a file where the program takes it in, and return the command that does."""
    report = folder / "report"
    for name, content in blank().items():
        (report / name).parent.mkdir(parents=True, exist_ok=True)
        (report / name).write_bytes(content)
    if kind == "table":
        (folder / "table.xlsx").write_bytes(data)
        return ["import", "kg-nsc", folder / "table.xlsx", "--into", report]
    shutil.rmtree(report / "register")
    (report / "register.xlsx").write_bytes(data if kind == "register" else register())
    if kind != "register":
        name = "own.docx" if kind == "government" else "own.xlsx"
        (report / name).write_bytes(data)
        text = (report / "report.toml").read_text(encoding="utf-8")
        text = text.replace("[templates]", f'[templates]\n{kind} = "{name}"')
        (report / "report.toml").write_text(text, encoding="utf-8")
    return ["check", report]


KINDS = ("register", "table", "government", "workbook")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", [*PARTS, *BYTES])
def test_it_is_refused_by_name(name: str, kind: str, stock, tmp_path: Path, capsys) -> None:
    change, says = PARTS.get(name) or BYTES[name]
    data = packed(change(parts_of(stock[kind]))) if name in PARTS else change(stock[kind])
    arguments = taken_in(kind, data, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main([str(one) for one in arguments]) == 1
    said = capsys.readouterr().err
    assert any(word in said for word in says.split("|")), said
    assert {"register": "register.xlsx", "table": "table.xlsx"}.get(kind, "own.") in said
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_files_unchanged_are_taken(kind: str, stock, tmp_path: Path) -> None:
    data = packed(parts_of(stock[kind]))
    assert main([str(one) for one in taken_in(kind, data, tmp_path)]) == 0


@pytest.mark.parametrize("name", ["government.docx", "business.docx", "workbook.xlsx"])
def test_nothing_acts_in_the_stock_templates(name: str) -> None:
    assert active(Package.read(stock_template(name))) == ()


@pytest.mark.parametrize(
    "field", ["DDEAUTO c:\\\\windows\\\\cmd.exe", 'INCLUDETEXT "/etc/passwd"', "INCLUDEPICTURE x"]
)
@pytest.mark.parametrize("simple", [True, False])
def test_a_field_that_runs_or_fetches_is_refused(field: str, simple: bool, stock, tmp_path, capsys) -> None:
    half = len(field) // 3
    runs = (
        f"<w:fldSimple w:instr='{field}'/>"
        if simple
        else "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        f"<w:r><w:instrText>{field[:half]}</w:instrText></w:r><w:r><w:instrText>{field[half:]}</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )
    parts = in_main(b"</w:body>", f"<w:p>{runs}</w:p></w:body>".encode())(parts_of(stock["government"]))
    assert main([str(one) for one in taken_in("government", packed(parts), tmp_path)]) == 1
    assert f"has the field {field.split()[0]}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "formula", ["cmd|'/c calc'!A0", "[1]Sheet1!A1", 'WEBSERVICE("http://x")', "CALL(1)", 'rtd("a")']
)
def test_a_formula_that_reaches_out_is_refused_in_a_template(formula: str, stock, tmp_path, capsys) -> None:
    from xml.sax.saxutils import escape

    change = in_main(
        b"</sheetData>", f"<row r='9000'><c r='A9000'><f>{escape(formula)}</f></c></row></sheetData>".encode()
    )
    arguments = taken_in("workbook", packed(change(parts_of(stock["workbook"]))), tmp_path)
    assert main([str(one) for one in arguments]) == 1
    assert "a formula that reaches out" in capsys.readouterr().err


def sheet_of(rows: bytes) -> Callable[[Parts], Parts]:
    return in_main(b"</sheetData>", rows + b"</sheetData>")


def million_styles(parts: Parts) -> Parts:
    styles = parts["xl/styles.xml"]
    return {
        **parts,
        "xl/styles.xml": styles.replace(b"</cellXfs>", b'<xf numFmtId="0"/>' * 1_000_000 + b"</cellXfs>"),
    }


HUGE: dict[str, Callable[[Parts], Parts]] = {
    "a lone cell in the last corner": sheet_of(b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "a cell beyond the last corner": sheet_of(b'<row r="900000"><c r="' + b"A" * 1_000_000 + b'1"><v>1</v></c></row>'),
    "a million styles": million_styles,
    "two million empty cells": sheet_of(b'<row r="900000">' + b"<c/>" * 2_500_000 + b"</row>"),
    "a million filled cells": sheet_of(
        b"".join(b"<row>" + b"<c><v>1</v></c>" * 1000 + b"</row>" for _ in range(1000))
    ),
    "three million strangers": in_main(b"</sheetData>", b"</sheetData><e>" + b"<x/>" * 3_000_000 + b"</e>"),
    "a million merged areas": in_main(
        b"</sheetData>", b"</sheetData><mergeCells>" + b"".join(b'<mergeCell ref="A%d:B%d"/>' % (row, row) for row in range(1, 1_000_001)) + b"</mergeCells>"
    ),
    "a text of 40 MB": sheet_of(b'<row r="900000"><c t="inlineStr"><is><t>' + b"ab" * 20_000_000 + b"</t></is></c></row>"),
}  # fmt: skip


def random_tail(parts: Parts) -> Parts:
    """Noise that does not pack, so that no rule about packing stops the file before it is read."""
    import random

    return {**parts, "docProps/noise.bin": random.Random(1).randbytes(1_500_000)}


# Those that take long run in `make soak`.
SLOW = set() if os.environ.get("TRADEBRIEF_SOAK") else {"a million merged areas", "a million filled cells"}


@pytest.mark.parametrize("kind", ["register", pytest.param("table", marks=pytest.mark.long)])
@pytest.mark.parametrize("name", sorted(HUGE.keys() - SLOW))
def test_a_sheet_that_would_fill_the_memory_is_refused_within_bounds(
    name: str, kind: str, stock, tmp_path
) -> None:
    parts = random_tail(HUGE[name](parts_of(stock[kind])))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    run = tradebrief(*taken_in(kind, buffer.getvalue(), tmp_path))
    # Merged areas and a far cell in a place where no table is are passed over.
    harmless = {
        "register": {"a lone cell in the last corner", "a million merged areas", "a million filled cells"},
        "table": {"a million merged areas"},
    }[kind]
    assert run.refused or (name in harmless and run.code == 0), run.err[-2000:]
    assert run.code == 0 or ("register.xlsx" if kind == "register" else "table.xlsx") in run.err


def test_the_bounds_are_felt(tmp_path: Path) -> None:
    """The check itself: what takes more than the bound ends in a MemoryError, which no test above lets pass."""
    import subprocess
    import sys

    from tests.hostile import bounded

    code = bounded._CODE.replace("sys.exit(main(sys.argv[3:]))", "x = bytearray(500_000_000)")
    run = subprocess.run(
        [sys.executable, "-c", code, "400", "60"], capture_output=True, text=True, cwd=bounded.ROOT
    )
    assert "MemoryError" in run.stderr


def test_a_form_is_still_read_where_much_stands_in_it(tmp_path: Path) -> None:
    book = open_form()
    rows = right_rows()
    rows["trade"] = [
        rows["trade"][0] | {"commodity": f"HS{number:04d}", "classification": "HS2017"}
        for number in range(100, 9000)
    ]
    report = tmp_path / "report"
    new_report(report, "KAZ", "KGZ", {})
    shutil.rmtree(report / "register")
    write_workbook(report, rows, book)
    assert tradebrief("check", report).code == 0
