"""A Word document as a whole: the order in which its parts and what binds them are checked."""

from __future__ import annotations

from collections import Counter

from builder.package.parts import Package
from builder.publish.lint.bindings import check_bindings, stores
from builder.publish.lint.chart import check_charts
from builder.publish.lint.controls import check_controls, check_ids
from builder.publish.lint.finding import Report
from builder.publish.lint.references import check_bookmarks, check_fields, check_notes
from builder.publish.lint.sections import check_pictures, check_sections, check_settings, check_words
from builder.publish.lint.story import stories
from builder.publish.lint.wordstyles import check_styles
from builder.publish.lint.wordtable import check_tables


def check_memo(package: Package, main: str, report: Report) -> None:
    """Check all texts of the document: body, headers, footers, notes, comments."""
    found = stories(package, main, report)
    if not found or found[0].part != main:
        return
    held = stores(package, report)
    ids: Counter[str] = Counter()
    for story in found:
        check_controls(story, ids, report)
        check_bindings(story, held, report)
        check_tables(story, report)
        check_pictures(story, report)
        check_fields(story, report)
        check_words(story, report)
    check_ids(ids, main, report)
    check_bookmarks(found, report)
    check_notes(package, found, report)
    check_styles(package, found, report)
    check_sections(package, found[0], report)
    check_settings(package, main, report)
    check_charts(package, None, report)
