"""A memo against its manifest: its numbers, controls, bindings, quotes and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from builder.package.paragraphs import text_parts
from builder.package.parts import Package
from builder.publish.audit.controls import Controls
from builder.publish.audit.finding import Account
from builder.publish.audit.gone import Altered, Gone, altered
from builder.publish.audit.numerals import Numeral, numerals
from builder.publish.audit.passages import Passage, passages
from builder.publish.audit.plain import Explainer, allowed_in, quoted
from builder.publish.audit.seeming import check_seeming
from builder.publish.built import Built
from builder.publish.manifest import ManifestFile
from builder.register.said import sentence

_LOOSE = "Take it out, or take the number from the report with its control"
_BACK = "Build the memo again to get it back"
_FEWEST_QUOTED_WORDS = 2
_ENOUGH = 2
_MOST_GONE = 10


def check_memo(name: str, package: Package, built: Built, row: ManifestFile, account: Account) -> None:
    """Note everything in a memo that is not as it was built; raises XmlRefused for a part that is no XML."""
    explainer = Explainer(built, row.language, allowed_in(package, row))
    document = next(iter(text_parts(package)), "")
    controls = Controls(name, package, document, built, row.language, account)
    found = list(passages(package))
    differing = altered([passage for passage in found if passage.built], row, built)
    for passage in found:
        before = len(account.findings)
        shown = controls.check(passage)
        _check_numbers(name, passage, shown, explainer, built, row.language, account)
        _check_quotes(name, passage, shown, explainer, account)
        account.checked["paragraphs"] += passage.built
        # Two findings on a paragraph tell already that it is not as it was.
        if len(account.findings) - before < _ENOUGH:
            _check_words(name, passage, differing, account)
    _note_gone(name, differing.gone, account)
    _check_alternatives(name, passages(package), built, row, account)
    check_seeming(name, package, row, account)


def _check_words(name: str, passage: Passage, differing: Altered, account: Account) -> None:
    if passage in differing.changed:
        what = "the paragraph is not as it was built"
        account.add("changed", name, passage.place, what, "Read it again", passage.text)
    elif passage in differing.new:
        what = "the paragraph is not in the memo as it was built"
        account.add("changed", name, passage.place, what, "Read it again", passage.text)


def _note_gone(name: str, gone: tuple[Gone, ...], account: Account) -> None:
    """Note paragraphs that were taken out, each with its words where the manifest tells them."""
    for one in [row for row in gone if row.words][:_MOST_GONE]:
        place = sentence("after {place}", place=one.after.place) if one.after else ""
        account.add("changed", name, place, "a built paragraph is gone", _BACK, one.words)
    count = len(gone) - min(_MOST_GONE, sum(bool(row.words) for row in gone))
    if count:
        more = count < len(gone)
        if count == 1:
            what = "1 more built paragraph is gone" if more else "1 built paragraph is gone"
        elif more:
            what = sentence("{count} more built paragraphs are gone", count=count)
        else:
            what = sentence("{count} built paragraphs are gone", count=count)
        places = dict.fromkeys(row.after.place for row in gone if not row.words and row.after)
        place = sentence("after {place}", place=next(iter(places))) if len(places) == 1 else ""
        account.add("changed", name, place, what, _BACK)


def _check_numbers(
    name: str,
    passage: Passage,
    shown: list[tuple[int, int]],
    explainer: Explainer,
    built: Built,
    language: str,
    account: Account,
) -> None:
    """Note each number of a passage that no control shows and nothing explains."""
    found = list(numerals(passage.text, language))
    if not found:
        return
    worded = [(start, _word_end(passage.text, end)) for start, end in shown]
    regions = [*worded, *((region.start, region.end) for region in explainer.regions(passage.text))]
    forms = _digits(built, language) if passage.alternative else frozenset[str]()
    loose = []
    for numeral in found:
        account.checked["numbers"] += 1
        if any(start <= numeral.start and numeral.end <= end for start, end in regions):
            continue
        if numeral.text in forms:
            continue
        loose.append(numeral)
    if loose:
        listed = ", ".join(dict.fromkeys(f"“{numeral.text}”" for numeral in loose))
        if len(loose) == 1:
            what = sentence(
                "{listed} is no fact, no date, no mark of a source, and in no text of the register",
                listed=listed,
            )
        else:
            what = sentence(
                "{listed} are no fact, no date, no mark of a source, and in no text of the register",
                listed=listed,
            )
        account.add("number", name, passage.place, what, _LOOSE, _around(passage.text, loose[0]))


def _word_end(text: str, end: int) -> int:
    """Return where a word ends that a fact begins: the suffix stands behind its control (екі, екіден)."""
    if not text[end - 1 : end].isalpha():
        return end
    while text[end : end + 1].isalpha():
        end += 1
    return end


def _digits(built: Built, language: str) -> frozenset[str]:
    """Return the numbers of all forms of facts, as they stand in texts that have no controls."""
    return frozenset(numeral.text for form in built.forms(language) for numeral in numerals(form, language))


def _check_quotes(
    name: str, passage: Passage, shown: list[tuple[int, int]], explainer: Explainer, account: Account
) -> None:
    """Note words in quotation marks that nobody said. With a fact in them they are words to use, no quote."""
    for begin, end, words in quoted(passage.text):
        if any(begin < start < end for start, _ in shown):
            continue
        if len(words.split()) < _FEWEST_QUOTED_WORDS and not any(sign.isdigit() for sign in words):
            continue
        account.checked["quotes"] += 1
        if not explainer.is_quote(words):
            what = "words in quotation marks that no source held says"
            account.add("quote", name, passage.place, what, "Quote the source's own words", words)


def _check_alternatives(
    name: str, found: Iterator[Passage], built: Built, row: ManifestFile, account: Account
) -> None:
    """Compare the alternative texts of charts with those they were built with."""
    prefix = f"{row.audience}.picture."
    known = {
        said[row.language]
        for sentence, said in built.sentences.items()
        if sentence.startswith(prefix) and row.language in said
    }
    for passage in found:
        if passage.alternative:
            account.checked["alternative texts"] += 1
            if known and passage.text not in known:
                what = "the alternative text is not the one the chart was built with"
                account.add("changed", name, passage.place, what, "Build the memo again", passage.text)


def _around(text: str, numeral: Numeral) -> str:
    start, end = max(numeral.start - 60, 0), min(numeral.end + 60, len(text))
    return ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
