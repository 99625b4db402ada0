"""The audit: every number of finished documents against the facts they were built from.

It knows the documents' bytes and their manifest, nothing else, so that it finds in a memo what anybody has
changed in it since. With the register's facts it goes further back, with LibreOffice it computes anew.
"""

from __future__ import annotations

from collections.abc import Mapping

from builder.package.active import active
from builder.package.cells import sheets_of
from builder.package.paragraphs import paragraphs
from builder.package.parts import Package, PackageRefused
from builder.package.xml import XmlRefused
from builder.publish.audit.book import check_book
from builder.publish.audit.finding import Account, Finding
from builder.publish.audit.memo import check_memo
from builder.publish.audit.recalculated import check_recalculated
from builder.publish.audit.refreshed import note_out_of_step
from builder.publish.built import Built
from builder.publish.manifest import MANIFEST, ManifestFile, paragraph_hash
from builder.register.said import sentence

__all__ = ["Account", "Finding", "audit"]

_ALWAYS_LEFT = "what the pixels of chart pictures show (their alternative texts were read)"


def audit(files: Mapping[str, bytes], built: Built, *, recalculate: bool = False) -> Account:
    """Return what is found in the files (bytes by name) against the manifest they were built with.

    A file that the manifest does not name is compared with the memo it has most paragraphs in common with.
    """
    account = Account()
    for name, data in sorted(files.items()):
        row = built.file(name) or _likeliest(data, built)
        if row is None:
            account.not_checked.append(
                sentence("{name}: it is not among the files of {manifest}", name=name, manifest=MANIFEST)
            )
            continue
        if row.path != name:
            account.not_checked.append(
                sentence("{name}: taken for {path}, which the manifest names", name=name, path=row.path)
            )
        try:
            package = Package.read(data)
            for what in active(package):
                remedy = "Take it out: a document needs nothing that acts when it is opened"
                account.add("file", name, "", sentence("the file {what}", what=what), remedy)
            if row.kind == "memo":
                check_memo(name, package, built, row, account)
            else:
                check_book(name, package, built, row, account)
                if recalculate:
                    check_recalculated(name, data, account)
                else:
                    account.not_checked.append(
                        sentence("{name}: its formulas were not recalculated (--recalculate)", name=name)
                    )
        except (PackageRefused, XmlRefused) as error:
            account.add("file", name, "", sentence("the file {error}", error=error), "Build the report again")
    if account.refreshed:
        others = sorted(name for name in files if built.file(name) and name not in account.refreshed)
        note_out_of_step(others, account.refreshed, account)
    if any(name.endswith(".docx") for name in files):
        account.not_checked.append(_ALWAYS_LEFT)
    return account


def _likeliest(data: bytes, built: Built) -> ManifestFile | None:
    """Return what a renamed file was: the memo most of whose paragraphs it has, or the only workbook.

    None where it has not one paragraph of any, or not one sheet.
    """
    try:
        hashes = {paragraph_hash(text) for text in paragraphs(data)}
        sheets = {sheet.name for sheet in sheets_of(Package.read(data))}
    except (PackageRefused, XmlRefused):
        return None
    books = [row for row in built.files if row.kind == "workbook" and sheets & row.sheets.keys()]
    if len(books) == 1:
        return books[0]
    memos = [row for row in built.files if row.kind == "memo"]
    best = max(memos, key=lambda row: len(hashes & set(row.paragraphs)), default=None)
    return best if best is not None and hashes & set(best.paragraphs) else None
