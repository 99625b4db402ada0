"""`rebuilt`: the workbook of a brief as it would be now, alone: what a refresh compares an open one with.

Its bytes are those that a build of the same register gives. Memos are made only because the workbook tells
which facts they show; no chart is painted, nothing is proved and no manifest is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.documents import memos, workbook
from builder.inputs import read
from builder.progress import Steps
from builder.publish.manifest import register_hash
from builder.register.said import sentence
from builder.report import Order, analysed, refuse_untranslated
from builder.since import since
from builder.wording.cited import Cited
from builder.wording.language import Wording
from builder.wording.translated import translated


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A workbook that is not published: its bytes, where each fact stands (`Summary!E6`), and the facts."""

    data: bytes
    cells: Mapping[str, str]
    cited: Cited


def rebuilt(order: Order, steps: Steps) -> Rebuilt:
    """Return the workbook that a build of `order` makes in its first language.

    Raises InputRefused for a register or a template that will not do.
    """
    steps.take("register", "reading the register")
    inputs = read(order.folder, order.today, order.texts, order.standing)
    definition = inputs.definition
    refuse_untranslated(inputs, order)
    steps.take("figures", "computing the figures")
    analysis = analysed(inputs, order)
    earlier = since(
        order.since or definition.since, analysis, inputs.register, strict_vintage=order.strict_vintage
    )
    language = (order.languages or definition.languages)[0]
    analysis = translated(analysis, language)
    wording = Wording(language, analysis.register.names, definition.currency)
    sha = register_hash(inputs.files)
    audiences = order.audiences or definition.audiences
    told = memos(analysis, wording, audiences, sha, earlier, Steps(lambda _: None), painted=False)
    in_memos = tuple(dict.fromkeys(fact_id for memo in told for fact_id, _ in memo.shown))
    steps.take("workbook", sentence("filling the workbook ({language})", language=language), language)
    book = workbook(analysis, wording, sha, in_memos)
    cells: dict[str, str] = {}
    for fact_id, cell in book.cells:
        cells.setdefault(fact_id, cell)
    return Rebuilt(book.data, cells, Cited.of(analysis, wording))
