"""Defined names: lawful, unambiguous, and standing for something that is there."""

from __future__ import annotations

import re

from lxml import etree

from builder.package.area import like_a_cell
from builder.package.namespaces import S
from builder.publish.lint.finding import Report
from builder.publish.lint.formula import Scope, check_formula
from builder.register.said import sentence

_NAME = re.compile(r"[^\W\d][\w.?\\]*|\\[\w.?\\]*")
_LONGEST = 255
_PATH = f"{{{S}}}definedNames/{{{S}}}definedName"
# ISO/IEC 29500-1, 18.2.5.
_OWN = {
    f"_xlnm.{name}".casefold()
    for name in [
        "Print_Area",
        "Print_Titles",
        "Criteria",
        "_FilterDatabase",
        "Extract",
        "Consolidate_Area",
        "Database",
        "Sheet_Title",
        "Auto_Open",
        "Auto_Close",
        "Auto_Activate",
        "Auto_Deactivate",
        "Data_Form",
        "Recorder",
    ]
}


def names_in(root: etree._Element) -> frozenset[str]:
    """Return every defined name of the workbook in folded case, those of one sheet too."""
    return frozenset(node.get("name", "").casefold() for node in root.iterfind(_PATH))


def check_names(root: etree._Element, main: str, sheets: int, scope: Scope, report: Report) -> set[str]:
    """Check the defined names; return those of the whole workbook in folded case."""
    seen: set[tuple[str, str]] = set()
    for node in root.iterfind(_PATH):
        name, sheet = node.get("name", ""), node.get("localSheetId", "")
        at = sentence("name {name}", name=name[:60])
        if sheet and not (sheet.isdecimal() and int(sheet) < sheets):
            report.add(
                main,
                sentence("it belongs to sheet number {sheet}, which is not there", sheet=sheet),
                at,
                "Take the name out",
            )
        if (name.casefold(), sheet) in seen:
            report.add(main, "is there twice, capital letters do not count", at, "Take one out")
        seen.add((name.casefold(), sheet))
        _check_name(name, main, at, report)
        text = (node.text or "").strip()
        if not text:
            report.add(main, "stands for nothing", at, "Take the name out")
        else:
            check_formula(text, scope, main, at, report)
    return {name for name, sheet in seen if not sheet}


def _check_name(name: str, part: str, at: str, report: Report) -> None:
    if name.casefold().startswith("_xlnm."):
        if name.casefold() not in _OWN:
            report.add(
                part,
                sentence("“{name}” is none of Excel's own names", name=name),
                at,
                "Begin it in another way",
            )
    elif not _NAME.fullmatch(name) or like_a_cell(name):
        report.add(
            part,
            sentence("“{name}” cannot be a name in Excel", name=name),
            at,
            "Begin with a letter, use letters, digits, dots and _ only, and nothing like a cell",
        )
    if len(name) > _LONGEST:
        report.add(
            part,
            sentence("has {count} characters, Excel takes {longest}", count=len(name), longest=_LONGEST),
            at,
            "Shorten it",
        )
