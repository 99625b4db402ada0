"""Words that may stand plain in a memo though they count: the audit asks for a fact behind all others.

They are custom properties of the template, so that Word shows them under File › Info › Properties ›
Advanced Properties › Custom: the name is “plain: ” and the words (`#` is any whole number), the value why.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.package.attachment import Attachment
from builder.package.namespaces import CUSTOM_PROPERTIES, CUSTOM_PROPERTIES_PART, CUSTOM_PROPERTIES_TYPE, VT
from builder.package.parts import Package
from builder.package.xml import serialize
from builder.wording.messages import formatted

_LISTS = ("pair", "table")

# Every custom property carries this: MS-OLEPS, “user defined properties”.
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def plain(language: str) -> Iterator[tuple[str, str]]:
    """Yield the words of a language that may stand plain, and why."""
    for name in _LISTS:
        why = formatted(language, f"memo-plain-{name}-why", {})
        for words in formatted(language, f"memo-plain-{name}", {}).split(", "):
            yield words, why


def with_allowances(package: Package, language: str) -> Package:
    """Return the package with the language's list among its custom properties."""
    root = etree.Element(
        f"{{{CUSTOM_PROPERTIES}}}Properties",
        nsmap={None: CUSTOM_PROPERTIES, "vt": VT},  # type: ignore[dict-item]
    )
    for number, (words, reason) in enumerate(plain(language), 2):
        node = etree.SubElement(
            root,
            f"{{{CUSTOM_PROPERTIES}}}property",
            fmtid=_FORMAT,
            pid=str(number),
            name=f"plain: {words}",
        )
        etree.SubElement(node, f"{{{VT}}}lpwstr").text = reason
    part = Attachment("docProps/custom.xml", serialize(root), CUSTOM_PROPERTIES_TYPE, CUSTOM_PROPERTIES_PART)
    return part.added_to(package)[0]
