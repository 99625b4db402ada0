"""What is wrong with a workbook template, as far as it can be told before there is anything to fill in."""

from __future__ import annotations

from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.register.problems import Problem
from builder.workbook.kept import losses
from builder.workbook.sheets import Book
from builder.workbook.table import tables_of


def check_template(data: bytes, name: str, stock: bytes) -> list[Problem]:
    """Return what a template loses or cannot have; `name` is how the file is called in the report.

    `stock` is the template that ships with the program: its tables are those that are filled.
    """
    try:
        filled = {table.name for table in tables_of(Book(Package.read(stock)))}
        return [Problem(name, "", 0, "", *_parted(what)) for what in losses(Book(Package.read(data)), filled)]
    except (PackageRefused, XmlRefused) as error:
        return [Problem(name, "", 0, "", str(error), "Save the template from Excel as .xlsx again")]
    except (ValueError, KeyError) as error:
        return [Problem(name, "", 0, "", str(error).strip("'"), "Mend the template")]


def _parted(what: str) -> tuple[str, str]:
    """Return what is wrong and what to do about it."""
    fault, _, remedy = what.rpartition(". ")
    return fault, remedy
