"""Formulas as they stand in a file: what Excel will not read, and which sheets they name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.publish.lint.finding import Report

LONGEST = 8192

# Functions newer than Excel 2007: in a file they carry the prefix `_xlfn.`, else Excel shows #NAME?.
# Source: Microsoft, “Issue: An _xlfn. prefix is displayed in front of a formula”.
_NEW = """
ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST
CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE
ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTER FILTERXML
FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY
POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET
SHEETS SINGLE SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT
VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST
"""
_NEW_FUNCTIONS = frozenset(_NEW.split()) - {"AGGREGATE", "CEILING.PRECISE", "FLOOR.PRECISE"}
_CALL = re.compile(r"(?<![\w.])([A-Z][A-Z0-9.]*)\s*\(", re.IGNORECASE)
_TEXT = re.compile(r'"(?:[^"]|"")*"')
_QUOTED_SHEET = re.compile(r"'((?:[^']|'')+)'!")
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_PLAIN_SHEET = re.compile(r"(?<![\w.'!\]#])([^\W\d][\w.]*)(?::[^\W\d][\w.]*)?!")


def faults(formula: str) -> Iterator[str]:
    """Yield what is wrong with a formula, given as the file holds it (no leading `=`)."""
    if len(formula) > LONGEST:
        yield f"the formula has {len(formula)} characters, Excel takes {LONGEST}"
    bare = _QUOTED_SHEET.sub("", _TEXT.sub('""', formula))
    for call in _CALL.finditer(bare):
        if call[1].upper() in _NEW_FUNCTIONS:
            yield f"{call[1].upper()} needs the prefix _xlfn. in the file"
    if "[@" in bare:
        yield "“[@…]” is how Excel shows it; in the file it is [[#This Row],[…]]"
    if formula.startswith("="):
        yield "the formula begins with “=”, which the file leaves out"
    if "#REF!" in bare:
        yield "the formula refers to something that is gone (#REF!)"


def sheets(formula: str) -> Iterator[str]:
    """Yield the sheets of this workbook that a formula names; names into other workbooks are left out."""
    bare = _TEXT.sub('""', formula)
    for match in _QUOTED_SHEET.finditer(bare):
        if "[" not in match[1]:
            yield from (part.replace("''", "'") for part in match[1].split(":"))
    for match in _PLAIN_SHEET.finditer(_BRACKETS.sub("[]", _QUOTED_SHEET.sub("", bare))):
        yield from match[0].rstrip("!").split(":")


def check_formula(formula: str, titles: set[str], part: str, place: str, report: Report) -> None:
    """Check one formula and that the sheets it names are there (`titles` in folded case)."""
    for fault in faults(formula):
        report.add(part, f"{place}: {fault}")
    for title in sheets(formula):
        if title.casefold() not in titles:
            report.add(part, f"{place}: there is no sheet “{title}”")
