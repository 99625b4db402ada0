"""The templates of a report: its own or the stock ones, and all that is wrong with them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from builder.package.active import active
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.register.definition import Definition
from builder.register.intake import MOST_IN_OFFICE, FileRefused, taken
from builder.register.problems import Problem
from builder.register.said import sentence, words
from builder.register.stock import memo_template, stock_template
from builder.wording.written import SOURCE_LANGUAGE, reviewed

# What the stock templates say of US dollars, and the same of another currency.
_CURRENCY_WORDS = {
    "EUR": (
        ("USD million", "EUR million"),
        ("US dollars", "euros"),
        (">Change, $<", ">Change, €<"),
        ("долл. США", "евро"),
        ("АҚШ доллары", "еуро"),
        ("АКШ доллары", "евро"),
    ),
}


def template(definition: Definition, name: str, language: str = SOURCE_LANGUAGE) -> bytes:
    """Return the template of an audience or of the `workbook`: the report's own, or the stock one.

    The report's own is `templates.government.ru`, or `templates.government` for all languages. The stock ones
    are written for US dollars; a report in another currency gets their words and columns for its own.

    Raises FileRefused for a file that will not be read.
    """
    own = own_template(definition, name, language)
    if own is not None:
        return taken(own, MOST_IN_OFFICE)
    file = "workbook.xlsx" if name == "workbook" else memo_template(name, language)
    try:
        return _stock(file, definition.currency)
    except FileNotFoundError:
        what = sentence(
            "there is no stock template {file} for memos in “{language}”", file=file, language=language
        )
        remedy = sentence(
            'Lay it out (python -m templates.layout_memos), or name your own: "{name}.{language}" = "….docx"',
            name=name,
            language=language,
        )
        raise FileRefused(what, remedy) from None


def own_template(definition: Definition, name: str, language: str) -> Path | None:
    """Return the report's own template for a language, None where the stock one is used."""
    held = definition.templates
    return held.get(f"{name}.{language}") or held.get(name)


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
    from builder.wording.fields import tags
    from builder.workbook.check import check_template as check_workbook

    found: list[Problem] = []
    wanted = [
        (kind, language) for language in definition.languages for kind in (*definition.audiences, "workbook")
    ]
    for kind, language in wanted:
        own = own_template(definition, kind, language)
        name = own.name if own else memo_template(kind, language)
        try:
            data = template(definition, kind, language)
        except FileRefused as refused:
            found.append(
                Problem(
                    "report.toml",
                    "",
                    0,
                    f"templates.{kind}",
                    refused.what,
                    refused.remedy,
                )
            )
            continue
        if kind != "workbook":
            wrong = check_template(data, name, tags(kind))
            found.extend(wrong)
            if own and not wrong:
                found.extend(_language_problems(data, name, language))
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


def _language_problems(data: bytes, name: str, language: str) -> list[Problem]:
    """Return what keeps a template from a language: it is in another, or hides that nobody reviewed it."""
    from builder.memo.build import template_language
    from builder.memo.check import used_tags

    found = []
    own = template_language(data)
    if own and own.partition("-")[0] != language:
        what = sentence(
            "its text is set to {own}, and memos are asked for in “{language}”", own=own, language=language
        )
        remedy = sentence(
            'Give a template for that language: templates."government.{language}" = …', language=language
        )
        found.append(Problem(name, "", 0, "", what, remedy))
    if not reviewed(language) and "text:review" not in used_tags(data):
        what = sentence(
            "it has no place for the words that the “{language}” translation is not reviewed",
            language=language,
        )
        found.append(Problem(name, "", 0, "", what, "Put a control with the tag text:review into the footer"))
    return found


def _acting(data: bytes, name: str) -> list[Problem]:
    """Return what in a workbook template would run or reach out in every workbook made of it."""
    try:
        found = active(Package.read(data))
    except (PackageRefused, XmlRefused) as error:
        return [Problem(name, "", 0, "", words(error), "Save the template from Excel as .xlsx again")]
    return [Problem(name, "", 0, "", what, "Take it out of the template") for what in found]
