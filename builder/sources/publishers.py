"""The publishers whose files can be imported: their readers, series and currencies."""

from __future__ import annotations

from collections.abc import Callable

from builder.register.columns import CURRENCIES
from builder.register.problems import Problems
from builder.sources import comext, kg_nsc, kz_bns
from builder.sources.edition import Imported
from builder.sources.spreadsheet import Spreadsheet

Reader = Callable[[Spreadsheet, Problems], Imported | None]

MODULES = {"kz-bns": kz_bns, "kg-nsc": kg_nsc, comext.NAME: comext}

READERS: dict[str, Reader] = {name: module.read for name, module in MODULES.items()}
"""The publishers whose files can be imported, by the name the command line gives them."""


def series_by_flow(home: str = "", partner: str = "") -> dict[str, tuple[str, ...]]:
    """Return the series that an import can give, by reporter and flow: `KAZ.X`.

    Eurostat's are those of the pair, where one of the two is a member of the European Union or the Union.
    """
    series: dict[str, tuple[str, ...]] = {}
    for module in (kz_bns, kg_nsc):
        for flow, one in module.SERIES.items():
            key = f"{module.REPORTER}.{flow}"
            series[key] = (*series.get(key, ()), one.id)
    return {**series, **comext.series_by_flow(home, partner)}


def currency_of(home: str) -> str:
    """Return the currency of the files in which a country's trade can be imported."""
    return comext.UNIT if comext.reports(home) else CURRENCIES[0]
