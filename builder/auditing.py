"""The order of an audit: find the files and their manifest, and the register where one is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from builder.inputs import read
from builder.publish.audit import Account, audit
from builder.publish.audit.register import check_register
from builder.publish.built import Built, ManifestUnreadable, read_built
from builder.publish.folder import settle
from builder.publish.manifest import MANIFEST, register_hash
from builder.register.intake import MOST_IN_MANIFEST, MOST_IN_OFFICE, FileRefused, taken
from builder.register.quotes import check_quotes
from builder.register.said import sentence
from builder.report import Order, analysed

DOCUMENTS = (".docx", ".xlsx")
_TRIES = 3


class NothingToAudit(Exception):
    """There is nothing that could be audited; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: `path` is an output folder or one of its files, `report` a folder with report.toml.

    `today` bounds dates in the register; `texts` is a folder with source texts to find the quotes in.
    """

    path: Path
    report: Path | None
    today: date
    texts: Path | None = None
    recalculate: bool = False


def audited(question: Question) -> Account:
    """Return what the audit finds.

    Raises NothingToAudit where the path is no output, and InputRefused for a register that will not do.
    """
    folder, files, built = _files(question.path)
    account = audit(files, built, recalculate=question.recalculate)
    if not question.path.is_dir() and not account.checked and not account.findings:
        raise NothingToAudit(
            sentence(
                "has nothing in common with the files that {manifest} beside it names", manifest=MANIFEST
            )
        )
    if question.path.is_dir():
        for row in built.files:
            if row.path not in files:
                account.add("file", row.path, "", "the file is not there", "Build the report again")
        account.not_checked.extend(_left(folder, built))
    if question.report is None:
        account.not_checked.append(
            "the facts against the register, and quotes against their sources (--report)"
        )
    else:
        _against_register(question, question.report, built, account)
    return account


def _files(path: Path) -> tuple[Path, Mapping[str, bytes], Built]:
    """Return the folder, its documents or the one that is asked for, and what the folder's manifest says."""
    settle(path if path.suffix.lower() not in DOCUMENTS else path.parent)
    if not path.exists():
        raise NothingToAudit("there is no such file or folder: name one that `tradebrief build` made")
    if not path.is_dir() and path.suffix.lower() not in DOCUMENTS:
        raise NothingToAudit("is no memo, no workbook and no folder with them")
    folder = path if path.is_dir() else path.parent
    for _ in range(_TRIES):
        before = _read(folder / MANIFEST, MOST_IN_MANIFEST)
        found = sorted(item for item in path.iterdir() if _is_document(item)) if path.is_dir() else [path]
        files = {item.name: _read(item, MOST_IN_OFFICE) for item in found}
        # A build that publishes just now changes the whole folder: then it is looked at again.
        if before == _read(folder / MANIFEST, MOST_IN_MANIFEST):
            return folder, files, _manifest(before)
    raise NothingToAudit(
        "changed while it was read: another build publishes there. Ask again when it is done"
    )


def _read(path: Path, most_bytes: int) -> bytes:
    try:
        return taken(path, most_bytes)
    except FileRefused as refused:
        if path.name == MANIFEST and not path.exists():
            raise NothingToAudit(
                sentence(
                    "there is no {manifest} beside it: put the file into the folder "
                    "that `tradebrief build` made",
                    manifest=MANIFEST,
                )
            ) from None
        raise NothingToAudit(
            sentence("{file}: {what}. {remedy}", file=path.name, what=refused.what, remedy=refused.remedy)
        ) from None


def _is_document(path: Path) -> bool:
    # Excel and Word put a file whose name begins with ~$ beside one that is open.
    return path.suffix.lower() in DOCUMENTS and not path.name.startswith("~$") and path.is_file()


def _manifest(data: bytes) -> Built:
    try:
        return read_built(data)
    except ManifestUnreadable as error:
        raise NothingToAudit(
            sentence("{manifest} {error}. Build the report again", manifest=MANIFEST, error=error)
        ) from None


def _left(folder: Path, built: Built) -> list[str]:
    known = {MANIFEST, *(row.path for row in built.files)}
    return [
        sentence("{name}: only .docx and .xlsx files are read", name=item.name)
        for item in sorted(folder.iterdir())
        if item.name not in known and item.is_file() and item.suffix.lower() not in DOCUMENTS
    ]


def _against_register(question: Question, report: Path, built: Built, account: Account) -> None:
    inputs = read(report, question.today)
    order = Order(
        report,
        report,
        question.today,
        as_of=built.snapshot.as_of,
        period=built.snapshot.period,
        strict_vintage=built.strict_vintage,
    )
    analysis = analysed(inputs, order)
    quotes = check_quotes(inputs.register, question.texts or inputs.definition.texts)
    check_register(built, analysis.facts, register_hash(inputs.files), quotes, account)
