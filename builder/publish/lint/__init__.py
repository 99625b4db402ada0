"""Our own check of finished files before they are published, for faults that Office repairs or refuses.

The Open XML SDK validator (in the tests) knows the schemas; this knows what it does not: tables that
overlap, names that clash, formulas Excel cannot read, controls that share an id.
"""

from __future__ import annotations

from builder.package.namespaces import S, W
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.publish.lint.finding import Finding, Report
from builder.publish.lint.memo import check_memo
from builder.publish.lint.properties import check_properties
from builder.publish.lint.structure import check_structure
from builder.publish.lint.workbook import check_workbook
from builder.register.said import words

__all__ = ["Finding", "lint"]


def lint(name: str, data: bytes) -> tuple[Finding, ...]:
    """Return what is wrong with a workbook or memo, nothing where it may be published.

    `name` is the file's name, for the findings and its ending; what the file is, its main part tells.
    """
    report = Report(name)
    try:
        _check(Package.read(data), report)
    except (PackageRefused, XmlRefused) as error:
        report.add("", words(error), do="Save it anew from the program it comes from")
    return report.findings()


def _check(package: Package, report: Report) -> None:
    main = check_structure(package, report)
    root = report.root(package, main) if main else None
    if not main:
        if not report.findings():
            report.add("", "is neither a workbook nor a Word document", do="Give a .xlsx or .docx file")
        return
    check_properties(package, report)
    if root is not None and root.tag == f"{{{W}}}document":
        check_memo(package, main, report)
    elif root is not None and root.tag == f"{{{S}}}workbook":
        check_workbook(package, main, report)
