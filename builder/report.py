"""The one place that tells the order of the walk: register → facts → wording → documents → publish."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from builder.facts.analyse import analyse
from builder.facts.analysis import Analysis
from builder.held_periods import not_held, refuse_unheld
from builder.inputs import Inputs, read
from builder.package.cells import sheets_of
from builder.package.parts import Package
from builder.progress import Progress, Step, Steps
from builder.proof import note_words, refuse_unaccounted, refuse_unsound
from builder.publish.digests import sheet_digests
from builder.publish.folder import ManifestMaker, Published, publish
from builder.publish.manifest import ancestry, register_hash
from builder.record import Document, Record
from builder.register.folder import Standing
from builder.register.period import Period
from builder.register.problems import Problems
from builder.register.rows import Register
from builder.register.said import sentence
from builder.register.vintages import latest_publication
from builder.wording.spans import Content, plain

if TYPE_CHECKING:
    from builder.wording.changed import Since

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. Empty fields take the report's own defaults.

    `today` is the day of the call: it bounds dates in the register, never the as-of date.
    `texts` is a folder with source texts, to find the quotes in. `since` is the earlier brief that the
    memos tell the changes from: a published folder, or a day of the same register. `standing` is the
    register where its file does not say it, as while it is open in Excel.
    """

    folder: Path
    out: Path
    today: date
    as_of: date | None = None
    period: Period | None = None
    audiences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    strict_vintage: bool = False
    pdf: bool = False
    texts: Path | None = None
    since: Path | date | None = None
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """Finished documents, checked and not yet published: `place` is their folder as seen from `--out`."""

    files: Mapping[str, bytes]
    place: Path
    manifest: ManifestMaker
    inputs: Inputs
    notes: tuple[str, ...] = ()


def build(order: Order, progress: Progress = lambda _: None) -> Published:
    """Build a report's documents and publish them whole.

    Raises InputRefused for a register or a template that will not do, and NotPublished where the
    folder cannot be written; what was published before then still stands.
    """
    made = make(order, progress)
    progress(Step("publish", "publishing"))
    return put(made, order.out / made.place)


def put(made: Made, folder: Path) -> Published:
    """Publish finished documents as `folder`; raises NotPublished."""
    published = publish(made.files, folder, manifest=made.manifest, paragraphs=_paragraphs)
    return replace(published, notes=made.notes)


def make(order: Order, progress: Progress = lambda _: None, *, proved: bool = True) -> Made:
    """Make a report's documents and check them; nothing is written.

    What is not to be published, as when a workbook is refreshed from it, need not be `proved`.
    Raises InputRefused for a register or a template that will not do, and NoPdf.
    """
    if order.pdf:
        from builder.publish.pdf import check_office

        check_office()  # where it is missing this is said before the long work, not after it
    from builder.since import since

    steps = Steps(progress)
    steps.take("register", "reading the register")
    inputs = read(order.folder, order.today, order.texts, order.standing)
    definition = inputs.definition
    refuse_untranslated(inputs, order)
    analysis = analysed(inputs, order)
    register_sha = register_hash(inputs.files)
    earlier = since(
        order.since or definition.since, analysis, inputs.register, strict_vintage=order.strict_vintage
    )
    record = Record()
    made = order.languages or definition.languages
    # The register is read already; each language has its charts, its memos and a workbook; then the checks.
    steps.total = 2 + len(made) * (2 + len(order.audiences or definition.audiences)) + order.pdf
    for language in made:
        _in_language(order, analysis, earlier, language, register_sha, record, steps)
    if proved:
        steps.take("checks", "checking the files")
        refuse_unsound(record.documents, definition)
    files = {document.name: document.data for document in record.documents}
    note_words(record, inputs.register, definition)
    sources = inputs.register.sources
    copies: dict[str, bytes] = {}

    def manifest(names: Mapping[str, str]) -> bytes:
        strict = order.strict_vintage
        return record.manifest(
            analysis, inputs.files, sources, names, strict_vintage=strict, copies=copies
        ).to_bytes()

    if proved:
        refuse_unaccounted(files, manifest({name: name for name in files}))
    if order.pdf:
        from builder.publish.pdf import pdf_copies

        steps.take("pdf", "making PDF copies")
        copies |= pdf_copies(files, analysis.as_of)
        files |= copies
    place = Path(definition.name, analysis.period.file_name)
    return Made(files, place, manifest, inputs, not_held(analysis))


def refuse_untranslated(inputs: Inputs, order: Order) -> None:
    """Raise InputRefused for words of the register that a language asked for in the call alone lacks."""
    from builder.wording.untranslated import untranslated

    found = Problems()
    for language in order.languages:
        if language not in inputs.definition.languages:
            found.extend(untranslated(inputs.register, inputs.definition, language))
    found.raise_if_any()


def analysed(inputs: Inputs, order: Order) -> Analysis:
    """Return the facts of the brief that is asked for.

    Raises InputRefused where neither the call, the report nor the register tells the as-of date or period,
    and where no figure of the period is held but some other period's is.
    """
    definition, register = inputs.definition, inputs.register
    as_of = order.as_of or definition.as_of or latest_publication(register)
    found = Problems()
    if not inputs.rows:
        remedy = "Import a publisher’s table, or type figures and their sources; then build"
        found.add(definition.folder.name, "the register has no rows yet", remedy)
        found.raise_if_any()
    if as_of is None:
        found.add(
            "report.toml", "no as-of date is given and no source has a date of publication", "Give --as-of"
        )
        found.raise_if_any()
    assert as_of is not None
    period = order.period or definition.period or _latest_year(register, definition.home, as_of)
    if period is None:
        found.add(
            "report.toml",
            sentence("no figures of {home} are known on {as_of}", home=definition.home, as_of=as_of),
            "Import a table, or give --period",
        )
        found.raise_if_any()
    assert period is not None
    analysis = analyse(definition, register, period, as_of, strict_vintage=order.strict_vintage)
    refuse_unheld(analysis, register)
    return analysis


def _latest_year(register: Register, home: str, as_of: date) -> Period | None:
    known = {source.id for source in register.sources if source.known_from <= as_of}
    years = {row.period for row in register.trade if row.reporter == home and row.source in known}
    return max(years, default=None)


def _in_language(
    order: Order,
    analysis: Analysis,
    earlier: Since | None,
    language: str,
    register_sha: str,
    record: Record,
    steps: Steps,
) -> None:
    """Make the memos and the workbook of one language; the heavy libraries are imported here, when used."""
    from builder.documents import memos, workbook
    from builder.wording.cited import Cited
    from builder.wording.computed import naming
    from builder.wording.language import Wording
    from builder.wording.translated import translated

    analysis = translated(analysis, language)
    definition = analysis.definition
    wording = Wording(language, analysis.register.names, definition.currency)
    stem = f"{definition.name}_{analysis.period.file_name}"
    audiences = order.audiences or definition.audiences
    for told in memos(analysis, wording, audiences, register_sha, earlier, steps):
        for name, text in _sentences(told.content):
            record.say(f"{told.audience}.{name}", language, text)
        name = f"{stem}_{told.audience}_{language}.docx"
        memo = told.memo
        record.documents.append(
            Document(name, "memo", told.audience, language, memo.data, memo.paragraphs, told.shown)
        )
    steps.take("workbook", sentence("filling the workbook ({language})", language=language), language)
    book = workbook(analysis, wording, register_sha, record.shown_in(language))
    name = f"{stem}_{language}.xlsx"
    sheets = sheet_digests(sheets_of(Package.read(book.data)))
    rows = _paragraphs(name, book.data)
    record.documents.append(
        Document(name, "workbook", "", language, book.data, (), book.shown, book.cells, sheets, rows)
    )
    used = {*record.shown_in(language), *(fact_id for fact_id, _ in book.cells)}
    cited = Cited.of(analysis, wording)
    for fact in ancestry(used, analysis.facts):
        record.name(fact.id, language, naming(cited, fact))


def _sentences(content: Content) -> Iterator[tuple[str, str]]:
    for name, text in content.texts.items():
        if words := plain(text):
            yield name, words
    for name, items in content.lists.items():
        for number, item in enumerate(items, start=1):
            yield f"{name}.{number}", plain(item)


def _paragraphs(name: str, data: bytes) -> tuple[str, ...]:
    """Return the texts by which a person's changes are found: a memo's paragraphs, a workbook's rows."""
    if name.endswith(".xlsx"):
        from builder.publish.cells import HeldWorkbook

        return tuple(HeldWorkbook.read(name, data).rows())
    if not name.endswith(".docx"):
        raise ValueError(sentence("{name} has no paragraphs", name=name))
    from builder.package.paragraphs import paragraphs

    return paragraphs(data)
