"""Words that may stand plain in a memo though they count: the audit asks for a fact behind all others.

They are custom properties of the template, so that Word shows them under File › Info › Properties ›
Advanced Properties › Custom: the name is “plain: ” and the words (`#` is any whole number), the value why.
"""

from __future__ import annotations

from lxml import etree

from builder.package.attachment import Attachment
from builder.package.namespaces import CUSTOM_PROPERTIES, CUSTOM_PROPERTIES_PART, CUSTOM_PROPERTIES_TYPE, VT
from builder.package.parts import Package
from builder.package.xml import serialize

_PAIR = "the pair of countries that the report is about"
PLAIN = (
    ("two countries", _PAIR),
    ("two states", _PAIR),
    ("two sides", _PAIR),
    ("two offices", _PAIR),
    ("two reporters", _PAIR),
    ("table #", "the number of a table of this document"),
)

# Every custom property carries this: MS-OLEPS, “user defined properties”.
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def with_allowances(package: Package) -> Package:
    """Return the package with the list among its custom properties."""
    root = etree.Element(
        f"{{{CUSTOM_PROPERTIES}}}Properties",
        nsmap={None: CUSTOM_PROPERTIES, "vt": VT},  # type: ignore[dict-item]
    )
    for number, (words, reason) in enumerate(PLAIN, 2):
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
