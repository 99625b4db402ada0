"""The add-in's VBA: ours from text in git, xlwings' from the installed xlwings, so that versions match."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import metadata
from importlib.resources import files
from pathlib import Path

from builder.addin.project import Kind, Module
from builder.addin.speech import Refused

PROJECT = "TradeBrief"
CONF_SHEET, WORDS_SHEET, NAMES_SHEET = "SheetSettings", "SheetWords", "SheetNames"
HEADINGS_SHEET = "SheetHeadings"
LICENCES_SHEET = "SheetLicences"
SHEETS = (CONF_SHEET, WORDS_SHEET, NAMES_SHEET, HEADINGS_SHEET, LICENCES_SHEET)

_OURS = ("Ribbon", "Picker", "Questions", "TradeFormula", "TradeTable", "ExcelTables")
_NAMED = re.compile(r'^Public Const PROJECT_NAME As String = "[^"]*"', re.MULTILINE)
_ASKED = re.compile(r'GetConfig\("([^"]+)"(?:, (True|False|"[^"]*"|Environ\("Temp"\)))?')


class NoXlwings(Refused):
    """xlwings is missing or lacks what the add-in takes from it; the message says what to do."""


def modules() -> tuple[Module, ...]:
    """Return the modules of the add-in. Raises NoXlwings."""
    return (
        Module.document("ThisWorkbook", Kind.WORKBOOK, ours("ThisWorkbook.cls")),
        *(Module.document(name, Kind.SHEET) for name in SHEETS),
        *(Module.standard(name, ours(f"{name}.bas")) for name in _OURS),
        Module.standard("xlwings", run_python()),
        Module.class_of("Dictionary", _from_xlwings("addin/Dictionary.cls")),
    )


def ours(name: str) -> str:
    """Return the text of a module in git."""
    return files("builder.addin").joinpath("vba", name).read_text(encoding="ascii")


def run_python() -> str:
    """Return xlwings' own module that starts Python, with our project's name. Raises NoXlwings."""
    text, count = _NAMED.subn(
        f'Public Const PROJECT_NAME As String = "{PROJECT}"', _from_xlwings("xlwings_custom_addin.bas")
    )
    if count != 1:
        raise _other_version("another-project")
    return text


def settings(interpreter: Path) -> Mapping[str, str]:
    """Return every setting that xlwings' module asks for, by key.

    All of them are given, empty or not: for a key that is absent here xlwings would look into a file beside
    the open workbook, and a stranger's folder would say which program is started. Raises NoXlwings.
    """
    asked: dict[str, str] = {}
    for key, default in _ASKED.findall(run_python()):
        value = "%TEMP%" if default.startswith("Environ") else default.strip('"')
        asked[key] = asked.get(key) or value
    if not {"INTERPRETER_WIN", "INTERPRETER_MAC", "ADD_WORKBOOK_TO_PYTHONPATH"} <= asked.keys():
        raise _other_version("other-settings")
    python = str(interpreter)
    return asked | {
        "INTERPRETER": python,
        "INTERPRETER_WIN": python,
        "INTERPRETER_MAC": python,
        # A module that lies beside a workbook must not take the place of ours.
        "ADD_WORKBOOK_TO_PYTHONPATH": "false",
    }


def licences() -> Mapping[str, str]:
    """Return the licence texts of what is taken over, by title. Raises NoXlwings."""
    found = [path for path in _distribution().files or () if path.name in ("LICENSE.txt", "LICENSE")]
    if not found:
        raise _other_version("no-licence")
    return {
        "xlwings (module xlwings), BSD 3-Clause": found[0].read_text(),
        "VBA-Dictionary by Tim Hall (class Dictionary), MIT": ours("VBA-Dictionary-LICENSE.txt"),
    }


def applescript() -> Path:
    """Return xlwings' script that starts Python for Excel on macOS. Raises NoXlwings."""
    name = f"xlwings-{xlwings_version()}.applescript"
    path = Path(str(_distribution().locate_file(f"xlwings/{name}")))
    if not path.is_file():
        raise _other_version("no-file", f"xlwings/{name}")
    return path


def xlwings_version() -> str:
    """Return the version of the installed xlwings. Raises NoXlwings."""
    return _distribution().version


def _distribution() -> metadata.Distribution:
    try:
        return metadata.distribution("xlwings")
    except metadata.PackageNotFoundError:
        raise NoXlwings("xlwings-absent") from None


def _from_xlwings(name: str) -> str:
    """Return a text file of the installed xlwings, without importing it."""
    path = Path(str(_distribution().locate_file(f"xlwings/{name}")))
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise _other_version("no-file", f"xlwings/{name}") from None


def _other_version(lack: str, file: str = "") -> NoXlwings:
    return NoXlwings(f"xlwings-{lack}", version=xlwings_version(), file=file)
