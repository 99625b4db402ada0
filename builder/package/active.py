"""What acts in an Office file: it would run, reach out or take in other files when somebody opens it.

Nothing of the kind is needed in a register, a table of figures or a template, so its name is a refusal.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from builder.package.content_types import ContentTypes
from builder.package.namespaces import W
from builder.package.parts import CONTENT_TYPES_PART, Package
from builder.package.relationships import Relationships, source_part
from builder.package.xml import parse, refuse_doctype

LINK_SCHEMES = ("http:", "https:", "mailto:")

# The last word of a relationship's type (ECMA-376 part 1, 9.2 and [MS-OFFDI]), and what it stands for.
_ACTIVE = {
    "vbaProject": "macros",
    "vbaProjectSignature": "macros",
    "wordVbaData": "macros",
    "xlMacrosheet": "macros",
    "xlIntlMacrosheet": "macros",
    "userCustomization": "commands of its own",
    "extensibility": "commands of its own",
    "oleObject": "an embedded object",
    "package": "an embedded file",
    "control": "an ActiveX control",
    "activeXControlBinary": "an ActiveX control",
    "externalLink": "links to another workbook",
    "externalLinkPath": "links to another workbook",
    "connections": "a connection to other data",
    "queryTable": "a connection to other data",
    "attachedTemplate": "a template attached to it",
    "subDocument": "another document taken into it",
    "frame": "another document taken into it",
    "aFChunk": "another document taken into it",
    "mailMergeSource": "a connection to other data",
    "recipientData": "a connection to other data",
}
_FIELDS = {
    "DDE", "DDEAUTO", "LINK", "EMBED", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "DATABASE",
    "MACROBUTTON", "RD", "AUTOTEXT",
}  # fmt: skip
_FORMULA = re.compile(
    rb"<(?:\w+:)?(?:f|definedName|formula[12]?|calculatedColumnFormula)(?:\s[^<>]*)?(?<!/)>(.*?)</", re.DOTALL
)
_STRING = re.compile(r'"(?:[^"]|"")*"')
_REACHING = re.compile(
    r"\b(?:WEBSERVICE|FILTERXML|RTD|CALL|REGISTER(?:\.ID)?|EXEC|SQL\.REQUEST)\s*\(|\|[^!]*!|\[[0-9]+\]",
    re.IGNORECASE,
)


def active(package: Package) -> tuple[str, ...]:
    """Return, once each, what in the package would act: `has macros (xl/vbaProject.bin)`.

    Raises XmlRefused where a part that tells of it is not well-formed.
    """
    for part in package:
        if part.casefold().endswith((".xml", ".rels", ".vml")):
            refuse_doctype(package[part])
    found = [*_parts(package), *_relationships(package), *_texts(package)]
    return tuple(dict.fromkeys(found))


def _parts(package: Package) -> Iterator[str]:
    """Name the parts that are macros or binaries of their own, whether anything points at them or not."""
    kinds = ContentTypes.of(package)
    for part in package:
        kind = (kinds.type_of(part) or "").casefold()
        name = part.casefold()
        if name.endswith("vbaproject.bin") or "macroenabled" in kind or "vbaproject" in kind:
            yield f"has macros ({part})"
        elif "oleobject" in kind or "activex" in kind or "/activex/" in name or "/embeddings/" in name:
            yield f"has an embedded object ({part})"


def _relationships(package: Package) -> Iterator[str]:
    for part in package:
        if not part.endswith(".rels") or part == CONTENT_TYPES_PART:
            continue
        for row in Relationships.of(package, source_part(part)):
            word = row.type.rpartition("/")[2]
            if word in _ACTIVE:
                yield f"has {_ACTIVE[word]} ({row.target})"
            elif row.external and not (word == "hyperlink" and _harmless(row.target)):
                yield f"reaches out to “{row.target}”"


def _harmless(target: str) -> bool:
    return target.startswith("#") or target.strip().casefold().startswith(LINK_SCHEMES)


def _texts(package: Package) -> Iterator[str]:
    for part in package:
        data = package[part]
        if not part.casefold().endswith(".xml"):
            continue
        if b"instrText" in data or b"fldSimple" in data:
            yield from _fields(part, data)
        elif part.startswith("xl/"):
            if b"\0" in data[:200]:
                data = data.decode("utf-16", "replace").encode()
            yield from _formulas(part, data)


def _fields(part: str, data: bytes) -> Iterator[str]:
    """Name the fields of Word that fetch, run or take in; their words may be spread over many runs."""
    root = parse(data)
    codes: list[str] = [node.get(f"{{{W}}}instr", "") for node in root.iter(f"{{{W}}}fldSimple")]
    codes.append("")
    for node in root.iter(f"{{{W}}}fldChar", f"{{{W}}}instrText"):
        if node.tag == f"{{{W}}}fldChar":
            codes.append("")
        else:
            codes[-1] += node.text or ""
    for code in codes:
        word = code.split(maxsplit=1)[0].strip('"').upper() if code.split() else ""
        if word in _FIELDS:
            yield f"has the field {word} ({part})"


def _formulas(part: str, data: bytes) -> Iterator[str]:
    """Name the formulas that reach out, found in the bytes: a sheet may be too large for a tree."""
    for found in _FORMULA.finditer(data):
        formula = html.unescape(found[1].decode("utf-8", "replace"))
        if reaching := _REACHING.search(_STRING.sub('""', formula)):
            yield f"has a formula that reaches out: “{reaching[0].strip()}” ({part})"
