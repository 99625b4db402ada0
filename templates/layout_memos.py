"""Lay out the stock memo templates: `python -m templates.layout_memos [--force] [--into DIR] [NAME…]`.

Runs only when somebody asks. The .docx files beside this script are the truth: one that a
person edited in Word is never overwritten unless `--force` is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from builder.package.parts import Package
from builder.register.stock import memo_template
from builder.wording.written import languages
from templates.memos.allowances import with_allowances
from templates.memos.business import business
from templates.memos.government import government
from templates.stock import Stock, lay_out_asked
from templates.word.file import template_file
from templates.word.memo import Memo

EDITED = (
    "word/document.xml",
    "word/styles.xml",
    "word/numbering.xml",
    "word/header1.xml",
    "word/footer1.xml",
    "docProps/custom.xml",
)


def edited_parts(_: Package) -> Sequence[str]:
    """Return the parts that a person edits in Word."""
    return EDITED


def stock(audience: str, language: str, memo: Callable[[str], Memo]) -> Stock:
    """Return the stock template of a memo in a language."""
    return Stock(
        memo_template(audience, language),
        lambda: with_allowances(Package.read(template_file(memo(language))), language).to_bytes(),
        edited_parts,
    )


TEMPLATES = {
    made.file.removesuffix(".docx"): made
    for audience, memo in {"government": government, "business": business}.items()
    for made in (stock(audience, language, memo) for language in languages())
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Lay out the templates asked for; 1 where an edited one stands in the way."""
    return lay_out_asked(TEMPLATES, "Lay out the stock memo templates.", arguments)


if __name__ == "__main__":
    raise SystemExit(main())
