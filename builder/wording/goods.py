"""Names of goods: the register's own, else the title of the section or chapter, else the code."""

from __future__ import annotations

from builder.facts.nomenclature import HS, SITC, digits, family, roman
from builder.facts.product import ProductGroup, Structure
from builder.wording.language import Wording

CHAPTER = 2


def product_title(wording: Wording, code: str) -> str:
    """Return what a product is called: by the register, by its chapter or section; empty where by none.

    A part of a chapter that the register does not name is called by its chapter, as a part of it.
    """
    if name := wording.named("product", code):
        return name
    if family(code) not in (HS, SITC):
        return ""
    size = CHAPTER if family(code) == HS else 1
    whole = digits(code)[:size]
    if not (title := wording.named("product", f"{family(code)}{whole}")):
        is_hs = family(code) == HS
        title = wording.words(f"hs-chapter-{whole}" if is_hs else f"sitc-section-{whole}")
    return title if len(digits(code)) == size else wording.words("goods-part", name=title)


def product_name(wording: Wording, code: str) -> str:
    """Return a product's title with its code, the code alone where it has no title."""
    title = product_title(wording, code)
    return wording.words("goods-named", name=title, code=code) if title else code


def group_title(wording: Wording, structure: Structure, group: ProductGroup) -> str:
    """Return what a group of a structure is called."""
    if group.code == "rest":
        over = not group.value.missing and group.value.known < 0
        return wording.words("goods-rest", more="yes" if over else "no")
    if structure.division == "hs_chapter" and (name := wording.named("product", f"{HS}{group.code}")):
        return name
    if structure.division == "hs_section":
        return wording.words(f"hs-section-{group.code}")
    if structure.division == "hs_chapter":
        return wording.words(f"hs-chapter-{group.code}")
    return wording.words(f"sitc-section-{group.code}")


def group_code(structure: Structure, group: ProductGroup) -> str:
    """Return a group’s number as printed: `XVI`, `HS84`, `SITC7`; empty for the rest and national codes."""
    if not group.code.isdigit():
        return ""
    if structure.division == "hs_section":
        return roman(group.code)
    return f"{HS if structure.division == 'hs_chapter' else SITC}{group.code}"
