"""A workbook refreshed after it was built: so its log says; what was built with it is out of step."""

from __future__ import annotations

from collections.abc import Mapping

from builder.package.area import Area
from builder.package.cells import SheetView
from builder.package.namespaces import R
from builder.package.parts import Package
from builder.package.relationships import Relationships
from builder.package.xml import parse
from builder.publish.audit.finding import Account
from builder.register.said import sentence

# The table that a refresh writes; its first column says when.
LOG = "RefreshLog"
_REMEDY = "Build the report again from the register as it should be: workbook and memos then agree"


def log_sheet(package: Package, sheets: Mapping[str, SheetView]) -> tuple[str, str] | None:
    """Return the sheet with the log of refreshes and the time of the last one, None without a log."""
    for view in sheets.values():
        for part in Relationships.of(package, view.part).parts(f"{R}/table"):
            if part not in package:
                continue
            root = parse(package[part])
            if root.get("displayName") == LOG:
                area = Area.parse(root.get("ref", ""))
                cell = view.cells.get((area.bottom, area.left))
                return view.name, str(cell.value) if cell is not None else ""
    return None


def note_refreshed(name: str, sheet: str, time: str, account: Account) -> None:
    """Note a workbook that was refreshed."""
    what = sentence(
        "the workbook was refreshed after it was built, last on {time}; this sheet says of each cell what "
        "stood there before and why, so what follows is not as it was built",
        time=time or sentence("a day it does not say"),
    )
    account.add("refreshed", name, sheet, what, _REMEDY)


def note_out_of_step(names: list[str], refreshed: list[str], account: Account) -> None:
    """Note the documents that were built with a workbook that was refreshed since."""
    for name in names:
        what = sentence(
            "it was built before {listed} was refreshed and holds the figures from before",
            listed=", ".join(refreshed),
        )
        account.add("refreshed", name, "", what, _REMEDY)
