"""The order of an audit: find the files and their manifest, and the register where one is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from builder.publish.audit import Account, audit
from builder.publish.audit.built import Built, ManifestUnreadable, read_built
from builder.publish.audit.register import check_register
from builder.publish.folder import settle
from builder.publish.manifest import MANIFEST, register_hash
from builder.register.period import Period
from builder.register.quotes import check_quotes
from builder.report import Order, analysed, read

DOCUMENTS = (".docx", ".xlsx")


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
    folder, files = _files(question.path)
    built = _manifest(folder)
    account = audit(files, built, recalculate=question.recalculate)
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


def _files(path: Path) -> tuple[Path, Mapping[str, bytes]]:
    try:
        if path.is_dir():
            settle(path)
            found = sorted(item for item in path.iterdir() if _is_document(item))
            return path, {item.name: item.read_bytes() for item in found}
        if path.suffix.lower() not in DOCUMENTS:
            raise NothingToAudit("is no memo, no workbook and no folder with them")
        return path.parent, {path.name: path.read_bytes()}
    except OSError as error:
        raise NothingToAudit(f"cannot be read: {error.strerror}") from None


def _is_document(path: Path) -> bool:
    # Excel and Word put a file whose name begins with ~$ beside one that is open.
    return path.suffix.lower() in DOCUMENTS and not path.name.startswith("~$") and path.is_file()


def _manifest(folder: Path) -> Built:
    try:
        return read_built((folder / MANIFEST).read_bytes())
    except OSError:
        raise NothingToAudit(
            f"there is no {MANIFEST} beside it: put the file into the folder that `tradebrief build` made"
        ) from None
    except ManifestUnreadable as error:
        raise NothingToAudit(f"{MANIFEST} {error}") from None


def _left(folder: Path, built: Built) -> list[str]:
    known = {MANIFEST, *(row.path for row in built.files)}
    return [
        f"{item.name}: only .docx and .xlsx files are read"
        for item in sorted(folder.iterdir())
        if item.name not in known and item.is_file() and item.suffix.lower() not in DOCUMENTS
    ]


def _against_register(question: Question, report: Path, built: Built, account: Account) -> None:
    inputs = read(report, question.today)
    order = Order(
        report,
        report,
        question.today,
        as_of=date.fromisoformat(built.as_of),
        period=Period.parse(built.period),
        strict_vintage=built.strict_vintage,
    )
    analysis = analysed(inputs, order)
    quotes = check_quotes(inputs.register, question.texts or inputs.definition.texts)
    check_register(built, analysis.facts, register_hash(inputs.files), quotes, account)
