"""Our own check of finished files before they are published, for faults that Office repairs or refuses.

The Open XML SDK validator (in the tests) knows the schemas; this knows what it does not: tables that
overlap, names that clash, formulas Excel cannot read, controls that share an id.
"""

from __future__ import annotations

from builder.package.parts import Package, PackageRefused
from builder.publish.lint.finding import Finding, Report
from builder.publish.lint.memo import check_memo
from builder.publish.lint.structure import check_structure
from builder.publish.lint.workbook import check_workbook

__all__ = ["Finding", "lint"]


def lint(name: str, data: bytes) -> tuple[Finding, ...]:
    """Return what is wrong with a workbook or memo, nothing where it may be published.

    `name` is the file's name, for the findings; what the file is, its content types tell.
    """
    report = Report(name)
    try:
        package = Package.read(data)
    except PackageRefused as error:
        report.add("", str(error))
        return report.findings()
    main = check_structure(package, report)
    if main.endswith("document.xml"):
        check_memo(package, main, report)
    elif main.endswith("workbook.xml"):
        check_workbook(package, main, report)
    elif not report.findings():
        report.add("", "is neither a workbook nor a Word document")
    return report.findings()
