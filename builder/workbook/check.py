"""What is wrong with a workbook template before anything is filled in."""

from __future__ import annotations

from builder.package.active import active
from builder.package.namespaces import OFFICE_DOCUMENT, S
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse
from builder.register.problems import Problem

_SAVE_AS = "Save the template from Excel as “Excel Workbook (*.xlsx)” again"


def check_template(data: bytes, name: str) -> list[Problem]:
    """Return why a template cannot be used; `name` is how the file is called in the report."""
    try:
        package = Package.read(data)
        books = [part for part in Relationships.of(package).parts(OFFICE_DOCUMENT) if part in package]
        if not books or parse(package[books[0]]).tag != f"{{{S}}}workbook":
            return [Problem(name, "", 0, "", "is not a workbook", _SAVE_AS)]
        return [
            Problem(name, "", 0, "", what, "Take it out of the template: it would act in every workbook")
            for what in active(package)
        ]
    except (PackageRefused, XmlRefused) as error:
        return [Problem(name, "", 0, "", str(error), _SAVE_AS)]
