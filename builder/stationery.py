"""The templates of a report: its own or the stock ones, and all that is wrong with them."""

from __future__ import annotations

from functools import cache

from builder.package.active import active
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.register.definition import Definition
from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken
from builder.register.problems import Problem
from builder.register.stock import stock_template

# What the stock templates say of US dollars, and the same of another currency.
_CURRENCY_WORDS = {
    "EUR": (("USD million", "EUR million"), ("US dollars", "euros"), (">Change, $<", ">Change, €<")),
}


def template(definition: Definition, name: str) -> bytes:
    """Return the template of an audience or of the `workbook`: the report's own, or the stock one.

    The stock ones are written for US dollars; a report in another currency gets their words and columns
    for its own. Raises FileRefused for a file that will not be read.
    """
    own = definition.templates.get(name)
    if own is not None:
        return taken(own, MOST_IN_OFFICE)
    return _stock(f"{name}.xlsx" if name == "workbook" else f"{name}.docx", definition.currency)


@cache
def _stock(name: str, currency: str) -> bytes:
    data = stock_template(name)
    words = _CURRENCY_WORDS.get(currency)
    if words is None:
        return data
    package = Package.read(data)
    changed = {}
    for part in package:
        if part.endswith(".xml"):
            text = package[part].decode()
            for ours, theirs in words:
                text = text.replace(ours, theirs)
            if (said := text.encode()) != package[part]:
                changed[part] = said
    return package.with_parts(changed).to_bytes()


def template_problems(definition: Definition) -> list[Problem]:
    """Return every problem of the report's templates, the stock ones of its memos included."""
    from builder.memo.check import check_template
    from builder.wording.fields import known_tags
    from builder.workbook.check import check_template as check_workbook

    found: list[Problem] = []
    for kind in (*definition.audiences, "workbook"):
        own = definition.templates.get(kind)
        name = own.name if own else f"{kind}.docx"
        try:
            data = template(definition, kind)
        except FileRefused as refused:
            found.append(Problem("report.toml", "", 0, f"templates.{kind}", refused.what, refused.remedy))
            continue
        if kind != "workbook":
            tags = tuple(field.tag for field in known_tags(kind))
            found.extend(check_template(data, name, tags))
        elif own:
            stock = _stock("workbook.xlsx", definition.currency)
            wrong = check_workbook(data, name, stock, f"{definition.currency} million")
            found.extend(dict.fromkeys([*_acting(data, name), *wrong]))
    return found


def template_notes(definition: Definition) -> tuple[str, ...]:
    """Return what keeps readers out of a report's own templates."""
    from builder.publish.accessibility import check

    own = (path for path in definition.templates.values() if path.is_file())
    return tuple(str(finding) for path in own for finding in check(path.name, path.read_bytes()))


def _acting(data: bytes, name: str) -> list[Problem]:
    """Return what in a workbook template would run or reach out in every workbook made of it."""
    try:
        found = active(Package.read(data))
    except (PackageRefused, XmlRefused) as error:
        return [Problem(name, "", 0, "", str(error), "Save the template from Excel as .xlsx again")]
    return [Problem(name, "", 0, "", what, "Take it out of the template") for what in found]
