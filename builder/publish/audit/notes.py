"""Words in a workbook that stand in no cell: comments, drawn words, chart titles, headers and footers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from builder.package.namespaces import A, C, S
from builder.package.parts import Package
from builder.package.xml import parse
from builder.publish.audit.finding import Account
from builder.publish.audit.numerals import numerals
from builder.publish.audit.passages import properties
from builder.publish.audit.plain import Explainer, allowed_in
from builder.publish.built import Built
from builder.publish.manifest import ManifestFile
from builder.register.said import sentence

_REMEDY = "Take it out, or put the number in the register and build again"
_CODES = re.compile(r"&(?:[LCRPNDTAFZGBIUEXYSOH]|\d+|\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3})")


def check_notes(name: str, package: Package, built: Built, row: ManifestFile, account: Account) -> None:
    """Note each number in such words that is no fact of the manifest, no date and no text of the register."""
    language = row.language
    explainer = Explainer(built, language, allowed_in(package, row))
    forms = frozenset(numeral.text for form in built.forms(language) for numeral in numerals(form, language))
    for place, text in _words(package):
        regions = list(explainer.regions(text))
        for numeral in numerals(text, language):
            account.checked["numbers"] += 1
            explained = any(row.start <= numeral.start and numeral.end <= row.end for row in regions)
            if not explained and numeral.text not in forms:
                what = sentence(
                    "“{text}” is no fact, no date, and in no text of the register", text=numeral.text
                )
                account.add("number", name, place, what, _REMEDY, text)


def _words(package: Package) -> Iterator[tuple[str, str]]:
    for part in sorted(package):
        short = part.rpartition("/")[2].removesuffix(".xml")
        if re.fullmatch(r"xl/(?:comments|threadedComments)[^/]*(?:/[^/]+)?\.xml", part):
            for comment in parse(package[part]):
                for node in comment.iter():
                    if node.get("ref"):
                        yield sentence("comment on {ref}", ref=node.get("ref")), _joined(node)
        elif re.fullmatch(r"xl/charts/chart[^/]*\.xml", part):
            root = parse(package[part])
            yield from (
                (sentence("{short}, title", short=short), _joined(node)) for node in root.iter(f"{{{C}}}rich")
            )
            for node in root.iter(f"{{{C}}}numFmt", f"{{{C}}}formatCode"):
                yield (
                    sentence("{short}, number format", short=short),
                    _literal(node.get("formatCode", node.text or "")),
                )
        elif re.fullmatch(r"xl/drawings/drawing[^/]*\.xml", part):
            yield from _drawn(parse(package[part]), short)
        elif re.fullmatch(r"xl/worksheets/[^/]+\.xml", part):
            yield from _beside_cells(parse(package[part]), short)
        elif part == "xl/styles.xml":
            for node in parse(package[part]).iter(f"{{{S}}}numFmt"):
                yield sentence("number formats"), _literal(node.get("formatCode", ""))
    for passage in properties(package):
        yield passage.place, passage.text


def _beside_cells(root: etree._Element, sheet: str) -> Iterator[tuple[str, str]]:
    for node in root.iterfind(f"{{{S}}}headerFooter/*"):
        yield sentence("{sheet}, header or footer", sheet=sheet), _CODES.sub(" ", node.text or "")
    for node in root.iter(f"{{{S}}}dataValidation"):
        for name in ("promptTitle", "prompt", "errorTitle", "error"):
            yield (
                sentence("{sheet}, message at {sqref}", sheet=sheet, sqref=node.get("sqref", "")),
                node.get(name, ""),
            )
    for node in root.iter(f"{{{S}}}hyperlink"):
        yield (
            sentence("{sheet}, tip of the link at {ref}", sheet=sheet, ref=node.get("ref", "")),
            node.get("tooltip", ""),
        )


def _literal(code: str) -> str:
    """Return the words that a number format prints whatever the number is."""
    return " ".join(quoted or escaped for quoted, escaped in re.findall(r'"([^"]*)"|[\\!](.)', code))


def _drawn(root: etree._Element, place: str) -> Iterator[tuple[str, str]]:
    # Shapes that lie in a chart have a namespace of their own.
    for node in root.iter("{*}txBody"):
        yield sentence("{place}, text box", place=place), _joined(node)
    for node in root.iter("{*}cNvPr"):
        if words := node.get("descr", ""):
            yield (
                sentence("{place}, alternative text of “{name}”", place=place, name=node.get("name", "")),
                words,
            )


def _joined(node: etree._Element) -> str:
    texts = (item.text or "" for item in node.iter(f"{{{A}}}t", f"{{{S}}}t"))
    own = node.text or ""
    return " ".join([own.strip(), *texts]).strip()
