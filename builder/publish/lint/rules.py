"""Conditional formats and data validations: their places, formulas and limits."""

from __future__ import annotations

from lxml import etree

from builder.package.area import Area
from builder.package.namespaces import S
from builder.publish.lint.finding import Report, whole
from builder.publish.lint.formula import Scope, check_formula
from builder.register.said import sentence

_FORMATS = f"{{{S}}}conditionalFormatting"
_INPUTS = f"{{{S}}}dataValidations/{{{S}}}dataValidation"
# Source: [MS-XLS] 2.4.90 “DV”, the limits of Excel's dialog.
_LONGEST_LIST = 255
_LONGEST = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}
# Most inputs a sheet may restrict, and most links; Microsoft, “Excel specifications and limits”.
_MOST_INPUTS = 65_534
_OPERANDS = {"between": 2, "notBetween": 2}


def check_rules(
    root: etree._Element, part: str, title: str, formats: int, scope: Scope, report: Report
) -> None:
    """Check the rules of a sheet; `formats` is how many formats for rules the workbook has."""
    for node in root.iterfind(_FORMATS):
        at = _place(node, part, title, "the conditional format", report)
        for rule in node.iterfind(f"{{{S}}}cfRule"):
            _check_format(rule, at, part, formats, report)
            for formula in rule.iterfind(f"{{{S}}}formula"):
                check_formula(
                    formula.text or "", scope, part, sentence("{at}, conditional format", at=at), report
                )
    inputs = root.findall(_INPUTS)
    if len(inputs) > _MOST_INPUTS:
        report.add(
            part,
            sentence(
                "there are {count} data validations, Excel takes {most_inputs}",
                count=len(inputs),
                most_inputs=_MOST_INPUTS,
            ),
            title,
        )
    for node in inputs:
        at = _place(node, part, title, "the data validation", report)
        _check_input(node, at, part, scope, report)


def _place(node: etree._Element, part: str, title: str, what: str, report: Report) -> str:
    """Return where a rule holds, `Trend!A6:E9`; a place that is none is noted."""
    areas = node.get("sqref", "")
    if not areas.strip():
        report.add(part, sentence("{what} has no place", what=what), title, "Give its sqref")
    for area in areas.split():
        try:
            Area.parse(area if ":" in area or any(sign.isdigit() for sign in area) else f"{area}1")
        except ValueError as error:
            report.add(part, f"{what}: {error}", title, "Mend its sqref")
    return f"{title}!{areas[:40]}"


def _check_format(rule: etree._Element, at: str, part: str, formats: int, report: Report) -> None:
    number = rule.get("dxfId")
    if number is not None and whole(number, formats) >= formats:
        report.add(
            part,
            sentence(
                "the conditional format points at format {number} for rules, and there are {formats}",
                number=number,
                formats=formats,
            ),
            at,
            "Point at one of dxfs in the styles; they are counted from 0",
        )
    if whole(rule.get("priority"), 0) < 1:
        report.add(part, "the conditional format has no priority", at, "Number the rules from 1")
    formulas = len(rule.findall(f"{{{S}}}formula"))
    if rule.get("type") == "cellIs":
        if formulas != _OPERANDS.get(rule.get("operator", ""), 1):
            report.add(
                part,
                sentence(
                    "the comparison “{operator}” has {formulas} formulas",
                    operator=rule.get("operator"),
                    formulas=formulas,
                ),
                at,
            )
    elif rule.get("type") == "expression" and formulas != 1:
        report.add(
            part,
            sentence("the conditional format has {formulas} formulas, it takes one", formulas=formulas),
            at,
        )


def _check_input(node: etree._Element, at: str, part: str, scope: Scope, report: Report) -> None:
    for name, longest in _LONGEST.items():
        held = len(node.get(name, ""))
        if held > longest:
            report.add(
                part,
                sentence(
                    "the {name} of the data validation has {held} characters, Excel takes {longest}",
                    name=name,
                    held=held,
                    longest=longest,
                ),
                at,
                "Shorten it",
            )
    for name in ("formula1", "formula2"):
        text = node.findtext(f"{{{S}}}{name}") or ""
        length = len(text) - 2
        if text.startswith('"') and length > _LONGEST_LIST:
            report.add(
                part,
                sentence(
                    "the list of the data validation has {length} characters, Excel takes {longest_list}",
                    length=length,
                    longest_list=_LONGEST_LIST,
                ),
                at,
                "Put the list into cells and point at them",
            )
        elif text:
            check_formula(text, scope, part, sentence("{at}, data validation", at=at), report)
    if node.get("type", "none") != "none" and not node.findtext(f"{{{S}}}formula1"):
        report.add(
            part, sentence("the data validation of type {type} has no formula", type=node.get("type")), at
        )
