"""Our own check that a reader with a screen reader, low vision or no colour sight can use a file.

The lint asks whether Office opens a file; this asks whether everybody can read it. The rules stand in
`rules.py`; `docs/accessibility.md` says which are met and what is left to a reader.
"""

from __future__ import annotations

from builder.package.namespaces import OFFICE_DOCUMENT
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused
from builder.publish.accessibility.document import check_document
from builder.publish.accessibility.findings import Finding, Findings
from builder.publish.accessibility.rules import Rule
from builder.publish.accessibility.workbook import check_workbook
from builder.register.said import sentence

__all__ = ["Finding", "Rule", "check"]


def check(name: str, data: bytes) -> tuple[Finding, ...]:
    """Return what keeps readers out of a workbook or a Word document, nothing where all rules hold.

    `name` is the file's name, for the findings. A file that cannot be read at all is one finding;
    why, the lint tells in full.
    """
    found = Findings(name)
    try:
        package = Package.read(data)
        mains = Relationships.of(package).parts(OFFICE_DOCUMENT)
        main = mains[0] if mains else ""
        if main not in package:
            found.add(Rule.READABLE, "", "is neither a workbook nor a Word document")
        elif main.endswith("document.xml"):
            check_document(package, main, found)
        elif main.endswith("workbook.xml"):
            check_workbook(package, main, found)
        else:
            found.add(Rule.READABLE, "", "is neither a workbook nor a Word document")
    except (PackageRefused, XmlRefused, KeyError, ValueError) as error:
        found.add(Rule.READABLE, "", sentence("cannot be read: {error}", error=error))
    return found.all()
