"""What each part is: its content type, the relationship that leads to it, and its root say the same."""

from __future__ import annotations

from collections import Counter

from builder.package.content_types import ContentTypes
from builder.package.namespaces import CONTENT_TYPES, C, R, S, W
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.relationships import Relationships, source_part
from builder.publish.lint.finding import Report
from builder.register.said import sentence

_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DRAWING = "application/vnd.openxmlformats-officedocument.drawingml"
# What a relationship leads to, within a workbook and within a memo: content type, and the root element.
_KINDS = {
    "worksheet": (f"{_SHEET}.worksheet+xml", f"{{{S}}}worksheet"),
    "chartsheet": (f"{_SHEET}.chartsheet+xml", f"{{{S}}}chartsheet"),
    "sharedStrings": (f"{_SHEET}.sharedStrings+xml", f"{{{S}}}sst"),
    "table": (f"{_SHEET}.table+xml", f"{{{S}}}table"),
    "header": (f"{_WORD}.header+xml", f"{{{W}}}hdr"),
    "footer": (f"{_WORD}.footer+xml", f"{{{W}}}ftr"),
    "footnotes": (f"{_WORD}.footnotes+xml", f"{{{W}}}footnotes"),
    "endnotes": (f"{_WORD}.endnotes+xml", f"{{{W}}}endnotes"),
    "numbering": (f"{_WORD}.numbering+xml", f"{{{W}}}numbering"),
    "settings": (f"{_WORD}.settings+xml", f"{{{W}}}settings"),
    "chart": (f"{_DRAWING}.chart+xml", f"{{{C}}}chartSpace"),
}
_IN_BOTH = {
    "styles": {
        "xl": (f"{_SHEET}.styles+xml", f"{{{S}}}styleSheet"),
        "word": (f"{_WORD}.styles+xml", f"{{{W}}}styles"),
    },
    "comments": {
        "xl": (f"{_SHEET}.comments+xml", f"{{{S}}}comments"),
        "word": (f"{_WORD}.comments+xml", f"{{{W}}}comments"),
    },
}
_EXCEL, _MACRO_WORD = "application/vnd.ms-excel", "application/vnd.ms-word"
_BY_ENDING = {
    "xlsx": f"{_SHEET}.sheet.main+xml",
    "xltx": f"{_SHEET}.template.main+xml",
    "xlsm": f"{_EXCEL}.sheet.macroEnabled.main+xml",
    "xltm": f"{_EXCEL}.template.macroEnabled.main+xml",
    "xlam": f"{_EXCEL}.addin.macroEnabled.main+xml",
    "docx": f"{_WORD}.document.main+xml",
    "dotx": f"{_WORD}.template.main+xml",
    "docm": f"{_MACRO_WORD}.document.macroEnabled.main+xml",
    "dotm": f"{_MACRO_WORD}.template.macroEnabledTemplate.main+xml",
}
_ROOTS = {"workbook": f"{{{S}}}workbook", "document": f"{{{W}}}document"}


def check_types(package: Package, report: Report) -> None:
    """Check that every part has one content type."""
    types = ContentTypes.of(package)
    for part in package:
        if part != CONTENT_TYPES_PART and types.type_of(part) is None:
            report.add(part, "the part has no content type", do="Add it to [Content_Types].xml")
    folded = {part.casefold(): part for part in package}
    for part in types.overrides:
        near = folded.get(part.casefold())
        if near is None:
            report.add(
                CONTENT_TYPES_PART,
                sentence("a type is given for “{part}”, which is not in the file", part=part),
                do="Take it out",
            )
    root = report.root(package, CONTENT_TYPES_PART)
    rows = root if root is not None else ()
    for name, what in (
        ("PartName", f"{{{CONTENT_TYPES}}}Override"),
        ("Extension", f"{{{CONTENT_TYPES}}}Default"),
    ):
        said = Counter(row.get(name, "").casefold() for row in rows if row.tag == what)
        for held, times in said.items():
            if times > 1:
                report.add(
                    CONTENT_TYPES_PART,
                    sentence("“{held}” is given {times} types", held=held, times=times),
                    do="Keep one; Office refuses two",
                )


def check_kinds(package: Package, main: str, report: Report) -> None:
    """Check that types, relationships and roots agree, and that the file's ending says what it is."""
    types = ContentTypes.of(package)
    _check_ending(package, types.type_of(main) or "", main, report)
    for name in package:
        if not name.endswith(".rels") or report.root(package, name) is None:
            continue
        rows = Relationships.of(package, source_part(name))
        for row in rows:
            kind, part = row.type.rpartition("/")[2], rows.part(row)
            expected = _KINDS.get(kind) or _IN_BOTH.get(kind, {}).get(main.partition("/")[0])
            if row.type == f"{R}/{kind}" and expected and not row.external and part in package:
                said = types.type_of(part)
                if said is not None and said != expected[0]:
                    report.add(
                        part,
                        sentence("its content type is {said}", said=said),
                        do=sentence("As a part for {kind} it is {expected}", kind=kind, expected=expected[0]),
                    )
                root = report.root(package, part)
                if root is not None and root.tag != expected[1]:
                    report.add(
                        part,
                        sentence("its root is {tag}", tag=root.tag),
                        do=sentence("As a part for {kind} it is {expected}", kind=kind, expected=expected[1]),
                    )


def _check_ending(package: Package, said: str, main: str, report: Report) -> None:
    ending = report.file.rpartition(".")[2].lower()
    expected = _BY_ENDING.get(ending)
    if expected and said and said != expected and said in _BY_ENDING.values():
        own = next(name for name, kind in _BY_ENDING.items() if kind == said)
        report.add(
            "",
            sentence("is called .{ending} and is a .{own} inside", ending=ending, own=own),
            do=sentence("Rename it, or save it as .{ending}", ending=ending),
        )
    elif said not in _BY_ENDING.values():
        report.add(
            main,
            sentence("its content type is {said}", said=said) if said else "its content type is unsaid",
            do="It is none of a workbook or a Word document",
        )
    macros = [part for part in package if part.rpartition("/")[2].casefold() == "vbaproject.bin"]
    if macros and "macroEnabled" not in said:
        report.add(macros[0], "has macros in a file whose type allows none", do="Take the macros out")
    if report.root(package, main) is not None:
        root = report.root(package, main)
        wanted = _ROOTS["workbook" if main.startswith("xl/") else "document"]
        if root is not None and root.tag != wanted:
            report.add(
                main,
                sentence("its root is {tag}", tag=root.tag),
                do=sentence("It must be {wanted}", wanted=wanted),
            )
