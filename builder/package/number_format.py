"""A number as its format shows it: signs and digits, per cent, words around, dates.

ECMA-376-1, 18.8.30 and 18.8.31: sections by sign, or two conditions and a rest. Times of day, fractions and
exponents are shown as plain numbers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from builder.package.cells import Place, place_of
from builder.package.namespaces import OFFICE_DOCUMENT, R, S
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse

GENERAL = "General"
DATE = "yyyy-mm-dd"
MINUS = "−"
# Those that files of ours and of other programs name by number; the rest of the built-in ones are times.
_BUILT_IN = {1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: DATE, 15: DATE, 49: "@"}
_DAY_ZERO, _LAST_DAY = date(1899, 12, 30), 2_958_465
_TOKEN = re.compile(
    r'"(?P<text>[^"]*)"|\\(?P<sign>.)|[_*].|\[(?P<square>[^\]]*)\]|(?P<digits>[#0?,.]+)|(?P<one>.)'
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$")
_MOST_DIGITS = 10


def shown(value: float, code: str) -> str:
    """Return a number as a format shows it."""
    if is_date(code) and 0 < value <= _LAST_DAY:
        return (_DAY_ZERO + timedelta(days=int(value))).isoformat()
    number = Decimal(repr(float(value)))
    if not number.is_finite() or code.casefold() in ("", "general", "@"):
        return f"{value:.{_MOST_DIGITS}g}".replace("-", MINUS)
    section, signed = _section(number, code)
    return _rendered(number, section, signed)


def is_date(code: str) -> bool:
    """Return whether a format shows a day."""
    letters = "".join(found["one"] or "" for found in _TOKEN.finditer(code.partition(";")[0])).casefold()
    return "d" in letters and "y" in letters


def is_percentage(code: str) -> bool:
    """Return whether a format shows a share as per cent."""
    return any(found["one"] == "%" for found in _TOKEN.finditer(code))


def formats_of(package: Package, part: str) -> Mapping[Place, str]:
    """Return the number formats of a sheet's cells that have one; raises XmlRefused."""
    book = next((name for name in Relationships.of(package).parts(OFFICE_DOCUMENT) if name in package), "")
    styles = [name for name in Relationships.of(package, book).parts(f"{R}/styles") if name in package]
    if not styles:
        return {}
    root = parse(package[styles[0]])
    own = {node.get("numFmtId"): node.get("formatCode", "") for node in root.iter(f"{{{S}}}numFmt")}
    codes = [
        own.get(node.get("numFmtId")) or _BUILT_IN.get(int(node.get("numFmtId") or 0), "")
        for node in root.iterfind(f"{{{S}}}cellXfs/{{{S}}}xf")
    ]
    found = {}
    for node in parse(package[part]).iter(f"{{{S}}}c"):
        style = int(node.get("s") or 0)
        if node.get("r") and style < len(codes) and codes[style]:
            found[place_of(node.get("r", ""))] = codes[style]
    return found


def _section(number: Decimal, code: str) -> tuple[str, bool]:
    """Return the section of a format that shows a number, and whether the number keeps its minus there."""
    sections = _sections(code)
    conditions = [_condition(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _holds(number, *condition):
                return section, True
        return sections[-1], True
    if number > 0 or len(sections) == 1:
        return sections[0], True
    if number < 0:
        return sections[1], False
    return sections[2] if len(sections) > 2 else sections[0], True


def _sections(code: str) -> list[str]:
    found = [""]
    for token in _TOKEN.finditer(code):
        if token["one"] == ";":
            found.append("")
        else:
            found[-1] += token[0]
    return found


def _condition(section: str) -> tuple[str, Decimal] | None:
    for token in _TOKEN.finditer(section):
        if token["square"] is not None and (found := _CONDITION.match(token["square"])):
            return found[1], Decimal(found[2])
    return None


def _holds(number: Decimal, sign: str, limit: Decimal) -> bool:
    answers = {
        "<": number < limit, "<=": number <= limit, ">": number > limit, ">=": number >= limit,
        "=": number == limit, "<>": number != limit,
    }  # fmt: skip
    return answers[sign]


def _rendered(number: Decimal, section: str, signed: bool) -> str:
    shift = 100 ** sum(token["one"] == "%" for token in _TOKEN.finditer(section))
    size, said, digits = abs(number) * shift, "", ""
    for token in _TOKEN.finditer(section):
        if token["digits"] and not digits:
            digits = _digits(size, token["digits"])
            said += digits
        else:
            said += token["text"] or token["sign"] or token["one"] or ""
    minus = signed and number < 0 and re.search("[1-9]", digits)
    return f"{MINUS}{said}" if minus else said


def _digits(size: Decimal, pattern: str) -> str:
    whole, _, part = pattern.partition(".")
    rounded = size.quantize(Decimal(1).scaleb(-len(part)), ROUND_HALF_UP)
    text = f"{rounded:{',' if ',' in whole.rstrip(',') else ''}.{len(part)}f}"
    for _ in range(len(part) - len(part.rstrip("#"))):
        text = text.removesuffix("0")
    return text.removesuffix(".") if part else text
