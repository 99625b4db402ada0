"""One office for many files: started once, started again where it died, and ended where it hangs."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest

from builder.publish import warm_office
from builder.publish.office import NoOffice, office
from builder.publish.pdf import pdf_copies, settled
from builder.publish.warm_office import WarmOffice, kept_warm, python_of

FILTER = "writer_pdf_Export"
DAY = date(2024, 3, 14)


@pytest.fixture(scope="module")
def memos(tmp_path_factory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("memos")
    for name in ("one.docx", "two.docx"):
        memo = docx.Document()
        memo.add_paragraph(f"This is {name}")
        memo.save(folder / name)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def warm(soffice) -> Iterator[WarmOffice]:
    program = office()
    python = python_of(program)
    assert python, "python3-uno is missing"
    found = WarmOffice(program, python)
    yield found
    found.close()


def fake(folder: Path, script: str) -> str:
    program = folder / "python"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return str(program)


def processes(profile: Path) -> list[int]:
    """Return the processes that were started with this profile."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if os.fsencode(profile) in path.read_bytes():
                found.append(int(path.parent.name))
    return found


@pytest.mark.office
def test_many_files_start_one_office_and_leave_none(soffice, memos) -> None:
    with kept_warm() as warm:
        first, second = pdf_copies(memos, DAY), pdf_copies(memos, DAY)
        assert warm.starts == 1
        profile = warm._profile
        assert processes(profile)
    assert first == second
    assert first.keys() == {"one.pdf", "two.pdf"}
    assert all(data.startswith(b"%PDF") and b"(D:20240314000000Z" in data for data in first.values())
    assert processes(profile) == []
    assert not profile.exists()


@pytest.mark.office
def test_an_office_that_dies_is_started_once_more(warm, memos, tmp_path) -> None:
    (tmp_path / "one.docx").write_bytes(memos["one.docx"])
    warm.convert(tmp_path / "one.docx", tmp_path / "first.pdf", FILTER, {})
    for process in processes(warm._profile):
        if "soffice.bin" in os.readlink(f"/proc/{process}/exe"):
            os.kill(process, signal.SIGKILL)
    warm.convert(tmp_path / "one.docx", tmp_path / "second.pdf", FILTER, {})
    assert warm.starts == 2
    assert (tmp_path / "second.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.long
@pytest.mark.office
def test_a_file_that_cannot_be_read_stops_no_other(warm, memos, tmp_path) -> None:
    (tmp_path / "one.docx").write_bytes(memos["one.docx"])
    with pytest.raises(NoOffice, match=r"failed on nowhere\.docx"):
        warm.convert(tmp_path / "nowhere.docx", tmp_path / "nowhere.pdf", FILTER, {})
    warm.convert(tmp_path / "one.docx", tmp_path / "one.pdf", FILTER, {})
    assert warm.starts == 1


@pytest.mark.long
@pytest.mark.office
def test_without_libreoffices_python_the_command_line_is_used(soffice, memos, monkeypatch) -> None:
    monkeypatch.setattr(warm_office, "python_of", lambda program: None)
    found = pdf_copies({"one.docx": memos["one.docx"]}, DAY)
    assert found["one.pdf"].startswith(b"%PDF")


def test_an_office_that_hangs_is_killed(tmp_path) -> None:
    warm = WarmOffice("soffice", fake(tmp_path, "sleep 600 & sleep 600"), seconds=0.2)
    with pytest.raises(NoOffice, match=r"longer than 0\.2 seconds"):
        warm.convert(tmp_path / "a.docx", tmp_path / "a.pdf", FILTER, {})
    assert processes(warm._profile) == []
    warm.close()


def test_an_office_that_dies_each_time_is_started_twice_and_no_more(tmp_path) -> None:
    warm = WarmOffice("soffice", fake(tmp_path, "exit 1"))
    with pytest.raises(NoOffice, match=r"LibreOffice failed on a\.docx: it ended"):
        warm.convert(tmp_path / "a.docx", tmp_path / "a.pdf", FILTER, {})
    assert warm.starts == 2
    warm.close()


def test_a_pdf_is_settled_without_moving_a_byte() -> None:
    made = (
        b"/CreationDate(D:20261122090802+05'00')>> <xmp:CreateDate>2026-11-22T09:08:02Z</xmp:CreateDate>\n"
        b"/ID [ <E4028B954A1B388830A6524E36859318>\n<E4028B954A1B388830A6524E36859318> ]\n"
        b"/DocChecksum /D5B88C74227B94C2B1A5CB3DF19FF1E8\n"
    )
    later = (
        made.replace(b"0908", b"1011")
        .replace(b"09:08", b"10:11")
        .replace(b"E4028B", b"FFFFFF")
        .replace(b"D5B8", b"0000")
    )
    assert settled(made, DAY) == settled(later, DAY)
    assert len(settled(made, DAY)) == len(made)
    assert settled(made, DAY) != settled(made + b"another", DAY)
    assert b"2024-03-14T00:00:00Z" in settled(made, DAY)
    assert b"D:20240314000000Z00'00'" in settled(made, DAY)


@pytest.mark.long
@pytest.mark.office
@pytest.mark.parametrize("way", ["warm", "command line"])
def test_numbers_of_a_workbook_are_written_as_its_language_does(soffice, tmp_path, monkeypatch, way) -> None:
    files = {}
    for language in ("en", "ru", "kk", "ky"):
        book = openpyxl.Workbook()
        book.active["A1"], book.active["A1"].number_format = 1246.93, "#,##0.0"
        book.properties.language = language
        book.save(tmp_path / "book.xlsx")
        files[f"{language}.xlsx"] = (tmp_path / "book.xlsx").read_bytes()
    if way != "warm":
        monkeypatch.setattr(warm_office, "python_of", lambda program: None)
    said = {}
    for name, data in pdf_copies(files, DAY).items():
        (tmp_path / name).write_bytes(data)
        told = subprocess.run(
            ["pdftotext", "-l", "1", tmp_path / name, "-"], capture_output=True, text=True, check=True
        )
        said[name] = (
            next(line for line in told.stdout.splitlines() if "246" in line).replace("\u00a0", " ").strip()
        )
    assert said == {"en.pdf": "1,246.9", **dict.fromkeys(("ru.pdf", "kk.pdf", "ky.pdf"), "1 246,9")}
