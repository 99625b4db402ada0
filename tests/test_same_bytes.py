"""The same inputs, versions and as-of date give the same bytes, wherever and whenever a report is built."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder.cli import main
from builder.package.parts import Package
from builder.sources.importing import import_files
from tests.flagship import FLAGSHIP
from tests.office import ROOT
from tests.sources.books import KZ_BODY, kz_sheet, xlsx

# Settings of a reader's own that would change any chart which listened to them.
MATPLOTLIBRC = """
backend: svg
font.size: 23
font.family: monospace
figure.dpi: 33
savefig.dpi: 44
savefig.bbox: tight
lines.linewidth: 9
lines.antialiased: False
patch.antialiased: False
text.antialiased: False
text.hinting: force_autohint
text.hinting_factor: 1
text.kerning_factor: 6
text.color: red
path.simplify: False
path.snap: False
path.sketch: 5, 100, 2
axes.formatter.use_locale: True
agg.path.chunksize: 100
"""

NUMBERED = re.compile(rb"xmlns:ns\d+=")


def locales(folder: Path, name: str) -> Path:
    """Return a folder with that locale, empty where the machine cannot make one."""
    folder.mkdir()
    program = shutil.which("localedef")
    language, _, charset = name.partition(".")
    if program:
        command = [program, "--no-archive", "-c", "-i", language, "-f", charset, str(folder / name)]
        subprocess.run(command, capture_output=True, check=False)
    return folder


def strange(folder: Path, name: str) -> dict[str, str]:
    """Return the environment of somebody who has nothing in common with us."""
    home = folder / "дом с пробелом"
    (home / "tmp").mkdir(parents=True)
    (home / "matplotlibrc").write_text(MATPLOTLIBRC, encoding="utf-8")
    plain = name in ("C", "POSIX")
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "4321",
        "PYTHONOPTIMIZE": "1" if plain else "",
        # With neither, Python opens text files in the locale's own encoding: ASCII in C.
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": "1",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": name,
        "LANGUAGE": name,
        "LOCPATH": str(locales(folder / "locales", name)),
        "HOME": str(home),
        "USER": "Айгүл",
        "LOGNAME": "Айгүл",
        "TMPDIR": str(home / "tmp"),
        "MATPLOTLIBRC": str(home / "matplotlibrc"),
        "MPLCONFIGDIR": str(home / "mpl"),
        "MPLBACKEND": "pdf",
        "OPENPYXL_LXML": "False",
        "OMP_NUM_THREADS": "1",
        "COLUMNS": "40",
    }


def moved(report: Path, folder: Path) -> Path:
    """Return a copy of the report in another folder: other times, other rights, files made in another order."""
    copy = folder / "sehr weit weg" / report.name
    for path in sorted(report.rglob("*"), reverse=True):
        if path.is_file():
            target = copy / path.relative_to(report)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
            target.chmod(0o444)
            os.utime(target, (1_000_000_000, 1_000_000_000))
    return copy


def built_elsewhere(report: Path, folder: Path, name: str, *arguments: str) -> Path:
    """Build a copy of the report in another process, where everything that must not matter is different."""
    copy, out = moved(report, folder), folder / "вывод"
    command = [sys.executable, "-m", "tests.elsewhere", "build", str(copy), "--out", str(out), *arguments]
    run = subprocess.run(
        command, cwd=folder, env=strange(folder, name), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    [made] = (out / report.name).iterdir()
    return made


def differing(one: Path, other: Path) -> list[str]:
    """Return the names of the files that are not in both folders with the same bytes."""
    names = {path.name for path in (*one.iterdir(), *other.iterdir())}
    held = {name: [folder / name for folder in (one, other)] for name in names}
    return sorted(
        name
        for name, paths in held.items()
        if not all(path.is_file() for path in paths) or paths[0].read_bytes() != paths[1].read_bytes()
    )


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of another pair, from `new` and one small table, with a name that is not ASCII."""
    folder = tmp_path_factory.mktemp("small")
    report = folder / "kaz-uzb"
    assert main(["new", str(report), "--home", "KAZ", "--partner", "UZB"]) == 0
    before = (*KZ_BODY[:3], ("Узбекистан", 120.2, 50, 80.2, 45, 40, 60))
    sheets = {"2022": kz_sheet(), "2021": kz_sheet("за 2021 год", body=before)}
    import_files("kz-bns", [xlsx(folder / "table.xlsx", sheets, saved="2023-07-28T04:00:00Z")], report)
    return report


@pytest.fixture(scope="module")
def small_built(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small report, built here."""
    out = tmp_path_factory.mktemp("small-built")
    assert main(["build", str(small), "--out", str(out)]) == 0
    [folder] = (out / small.name).iterdir()
    return folder


@pytest.mark.long
def test_another_process_clock_zone_folder_locale_user_and_settings(
    small: Path, small_built: Path, tmp_path: Path
) -> None:
    """In the locale C, text files that name no encoding are ASCII."""
    assert differing(small_built, built_elsewhere(small, tmp_path, "C")) == []


@pytest.mark.long
def test_the_flagship_where_everything_is_different(september: Path, tmp_path: Path) -> None:
    """In Turkish “i” and “I” are letters of their own, which code that folds case must not heed."""
    asked = ("--as-of", "2023-09-30", "--period", "2023-01/2023-07")
    assert differing(september, built_elsewhere(FLAGSHIP, tmp_path, "tr_TR.UTF-8", *asked)) == []


def test_no_xml_prefix_depends_on_the_libraries_loaded_before(september: Path) -> None:
    """lxml numbers a prefix that it was not told, and takes one that another library registered."""
    for path in (*september.glob("*.docx"), *september.glob("*.xlsx")):
        package = Package.read(path.read_bytes())
        assert [name for name in package if NUMBERED.search(package[name])] == []


@pytest.mark.long
def test_a_second_build_over_the_first_gives_the_same_bytes(small: Path, small_built: Path, tmp_path: Path):
    for _ in range(2):
        assert main(["build", str(small), "--out", str(tmp_path)]) == 0
    assert differing(small_built, tmp_path / small.name / small_built.name) == []


def test_one_changed_figure_changes_every_file(small: Path, small_built: Path, tmp_path: Path) -> None:
    copy = tmp_path / small.name
    shutil.copytree(small, copy)
    trade = copy / "register" / "trade.csv"
    text = trade.read_text(encoding="utf-8")
    assert "90.2" in text
    trade.write_text(text.replace("90.2", "90.3"), encoding="utf-8")
    assert main(["build", str(copy), "--out", str(tmp_path / "out")]) == 0
    names = [path.name for path in small_built.iterdir()]
    assert differing(small_built, tmp_path / "out" / small.name / small_built.name) == sorted(names)


def test_other_line_ends_are_another_register_with_the_same_facts(
    small: Path, small_built: Path, tmp_path: Path
):
    """The register's hash is that of its files as they lie there: a reader can check it with sha256sum."""
    copy = tmp_path / small.name
    shutil.copytree(small, copy)
    for path in (copy / "register").glob("*.csv"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["build", str(copy), "--out", str(tmp_path / "out")]) == 0
    ours = json.loads((small_built / "manifest.json").read_bytes())
    theirs = json.loads((tmp_path / "out" / small.name / small_built.name / "manifest.json").read_bytes())
    assert ours["facts"] == theirs["facts"] and ours["sentences"] == theirs["sentences"]
    assert ours["register"] != theirs["register"]
