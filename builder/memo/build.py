"""`build_memo`: a template and its content become a finished memo."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date

from lxml import etree

from builder.memo.check import check_template, tags_of, used_tags
from builder.memo.control import controls
from builder.memo.ending import keep_the_ending_together
from builder.memo.fill import Filler
from builder.memo.picture import PictureShelf
from builder.memo.runs import RunWriter
from builder.memo.store import FactStore
from builder.memo.word import Element, child, make, value, w
from builder.package.core import Properties
from builder.package.namespaces import W15, WP, R
from builder.package.paragraphs import paragraphs, text_parts
from builder.package.parts import Package, PackageRefused
from builder.package.relationships import Relationships
from builder.package.xml import XmlRefused, parse, serialize
from builder.register.problems import InputRefused
from builder.wording.messages import formatted
from builder.wording.spans import Content

CREATOR = "TradeBrief"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


@dataclass(frozen=True, slots=True)
class Memo:
    """A finished memo: its bytes, the text of its paragraphs, and each (fact, form, text) in order."""

    data: bytes
    paragraphs: tuple[str, ...]
    shown: tuple[tuple[str, str, str], ...]


def build_memo(
    template: bytes,
    content: Content,
    *,
    facts: Container[str],
    as_of: date,
    name: str = "template",
    creator: str = CREATOR,
) -> Memo:
    """Return the memo that `template` becomes with `content`; the same arguments give the same bytes.

    `facts` holds the id of every fact that may be shown (a mapping by id, or a FactBook); `as_of`
    is the date the file bears; `name` is what the template is called in problems. A picture
    that the content lacks is taken out: there may be nothing to draw.

    Raises InputRefused with all problems: a tag that the content does not fill, a table whose rows
    do not fit, a fact shown in one form with two texts or not among the facts, a character that
    XML cannot hold.
    """
    problems = check_template(template, name, tags_of(content) | _picture_tags(template))
    if problems:
        raise InputRefused(problems)
    package = Package.read(template)
    parts = text_parts(package)
    roots = {part: _declared(parse(package[part])) for part in parts}
    store = FactStore(facts, (content.title, as_of), _control_ids(roots.values()))
    shelf = PictureShelf(package, _drawing_ids(roots.values()))
    writer = RunWriter(store, _character_styles(package, parts[0]), content.language)
    for part, root in roots.items():
        if next(controls(root), None) is None:
            continue
        filler = Filler(part, root, content, writer, shelf)
        filler.fill()
        problems += filler.problems
        keep_the_ending_together(root)
        shelf.package = shelf.package.with_part(part, serialize(root))
    problems += store.problems
    if problems:
        raise InputRefused(problems)
    data = _finished(store.written_to(shelf.package, parts[0]), parts[0], content, as_of, creator)
    return Memo(data, paragraphs(data), tuple(store.shown))


def _picture_tags(template: bytes) -> frozenset[str]:
    """Return the picture tags of a template, none where it cannot be read: the check says why."""
    try:
        return frozenset(tag for tag in used_tags(template) if tag.startswith("picture:"))
    except (PackageRefused, XmlRefused):
        return frozenset()


def _finished(package: Package, document: str, content: Content, as_of: date, creator: str) -> bytes:
    language = formatted(content.language, "memo-language", {})
    about = Properties(content.title, content.subject, creator, language, as_of)
    return about.written_to(_in_language(package, document, language)).to_bytes()


def _control_ids(roots: Iterable[Element]) -> frozenset[int]:
    found = (value(element, "sdtPr", "id") for root in roots for element in root.iter(w("sdt")))
    return frozenset(int(number) for number in found if number.lstrip("-").isdigit())


def _drawing_ids(roots: Iterable[Element]) -> frozenset[int]:
    found = (element.get("id", "") for root in roots for element in root.iter(f"{{{WP}}}docPr"))
    return frozenset(int(number) for number in found if number.isdigit())


def _styles_part(package: Package, document: str) -> str:
    held = Relationships.of(package, document).parts(f"{R}/styles")
    return held[0] if held and held[0] in package else ""


def _character_styles(package: Package, document: str) -> dict[str, str]:
    """Return the ids of the template's character styles by name in small letters."""
    part = _styles_part(package, document)
    styles = parse(package[part]).iter(w("style")) if part else ()
    return {
        value(style, "name").casefold(): style.get(w("styleId"), "")
        for style in styles
        if style.get(w("type")) == "character"
    }


def template_language(data: bytes) -> str:
    """Return the language that a template's text is set to by default: `en-GB`; empty where none is.

    Raises PackageRefused or XmlRefused for a file that cannot be read.
    """
    package = Package.read(data)
    held = _styles_part(package, text_parts(package)[0])
    properties = child(parse(package[held]), "docDefaults", "rPrDefault", "rPr") if held else None
    return "" if properties is None else value(properties, "lang")


def _in_language(package: Package, document: str, language: str) -> Package:
    """Return the package with the language of its text set, untouched where it is set already."""
    part = _styles_part(package, document)
    if not part:
        return package
    root = parse(package[part])
    properties = child(root, "docDefaults", "rPrDefault", "rPr")
    if properties is None or value(properties, "lang") == language:
        return package
    held = child(properties, "lang")
    if held is None:
        properties.append(make("lang", val=language))
    else:
        held.set(w("val"), language)
    return package.with_part(part, serialize(root))


def _declared(root: Element) -> Element:
    """Return the root with Word 2013's namespace declared as one that older programs may ignore."""
    prefixes = {uri: prefix for prefix, uri in root.nsmap.items() if prefix}
    prefix = prefixes.get(W15, "w15")
    ignorable = f"{{{_COMPATIBILITY}}}Ignorable"
    ignored = root.get(ignorable, "").split()
    if W15 in prefixes and prefix in ignored:
        return root
    names: dict[str, str] = {**{key: uri for key, uri in root.nsmap.items() if key}, prefix: W15}
    if _COMPATIBILITY not in prefixes:
        names["mc"] = _COMPATIBILITY
    declared = etree.Element(
        root.tag, {str(key): str(held) for key, held in root.attrib.items()}, nsmap=names
    )
    declared.set(ignorable, " ".join([*ignored, prefix]))
    declared.extend(list(root))
    return declared
