"""What a template may not bring along: code, objects of other programs, and what is fetched from outside."""

from __future__ import annotations

from collections.abc import Iterator

from builder.package.content_types import ContentTypes
from builder.package.namespaces import OFFICE_DOCUMENT
from builder.package.parts import Package
from builder.package.relationships import Relationships, source_part

_TAKE_OUT = "Take it out of the template"
# The last word of a relationship's type, and how a person calls what it leads to.
_REFUSED = {
    "vbaProject": "macros",
    "wordVbaData": "macros",
    "xlMacrosheet": "a macro sheet",
    "xlIntlMacrosheet": "a macro sheet",
    "dialogsheet": "a dialog sheet",
    "oleObject": "an embedded object of another program",
    "control": "an ActiveX control",
    "activeXControlBinary": "an ActiveX control",
    "ctrlProp": "a form control",
    "externalLink": "a link to another workbook",
    "connections": "a data connection",
    "queryTable": "a query of outside data",
    "aFChunk": "a document that Word takes in when it opens the memo",
    "subDocument": "a linked document",
    "attachedTemplate": "a link to a template outside",
    "mailMergeSource": "a source for mail merge",
}
_MAIN = {
    "document.main+xml": "",
    "sheet.main+xml": "",
    "template.main+xml": "is an Office template (.dotx, .xltx)",
    "macroEnabled.main+xml": "is of a kind that may hold macros (.docm, .xlsm, .xlam)",
    "macroEnabledTemplate.main+xml": "is of a kind that may hold macros (.dotm)",
}


def foreign_objects(package: Package) -> Iterator[tuple[str, str, str]]:
    """Yield (part, what is there, what to do) for each thing of a template that cannot be taken over."""
    kinds = ContentTypes.of(package)
    for main in Relationships.of(package).parts(OFFICE_DOCUMENT):
        kind = kinds.type_of(main) or ""
        for ending, what in _MAIN.items():
            if what and kind.endswith(ending):
                yield main, what, "Save it as an ordinary .docx or .xlsx"
    for name in package:
        if not name.endswith(".rels"):
            continue
        source = source_part(name)
        seen = set()
        for row in Relationships.of(package, source):
            kind = row.type.rpartition("/")[2]
            if kind in _REFUSED and kind not in seen:
                seen.add(kind)
                yield source, f"has {_REFUSED[kind]}", _TAKE_OUT
            elif row.external and kind != "hyperlink" and kind not in seen:
                seen.add(kind)
                yield source, f"fetches “{row.target[:60]}” from outside", "Embed it, or take it out"
