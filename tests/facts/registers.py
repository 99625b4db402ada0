"""Small registers made by hand, with the published figures of the two countries."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from builder.register.definition import Definition
from builder.register.origin import Place, Source
from builder.register.period import Period
from builder.register.rows import Claim, Register, Trade

HERE = Place("register/trade.csv", "", 2)
SEVEN_MONTHS = Period.parse("2023-01/2023-07")

KAZ = {
    2020: ("581009.711", "267582.685"),
    2021: ("674755.155", "375776.998"),
    2022: ("792951.726", "453925.253"),
}
KAZ_2023 = ("1147176.218", "540959.39")
KGZ = {2021: ("382191.799", "661839.422"), 2022: ("410888.086", "770214.9"), 2023: ("449000.0", "862200.0")}
WORLD = {2020: ("47540800", "38932500"), 2021: ("60321000", "41415400"), 2022: ("84700000", "50000000")}


def definition(**changed: object) -> Definition:
    fields: dict[str, object] = {
        "name": "kazakhstan-kyrgyzstan", "folder": Path("."), "home": "KAZ", "partner": "KGZ", "title": {},
        "period": None, "as_of": None, "audiences": ("government",), "languages": ("en",),
        "headline": {
            "KAZ.X": ("kz-bns", "kazinform"), "KAZ.M": ("kz-bns", "kazinform"), "KAZ.T": ("kz-bns", "kazinform"),
            "KGZ.X": ("kg-nsc-exports",), "KGZ.M": ("kg-nsc-imports",),
        },
        "templates": {}, "handling": {}, "addressee": {}, "drafted_by": "", "cleared_by": "", "contact": "",
        "status": "draft", "texts": None,
    }  # fmt: skip
    return Definition(**(fields | changed))  # type: ignore[arg-type]


def source(
    name: str, day: date | None, *, series: str = "", lag: int | None = None, read: date | None = None
) -> Source:
    return Source(
        name, series, f"Publisher of {name}", "", "", "", "", "", day, day, "printed" if day else "unknown",
        read, lag, None, "", HERE,
    )  # fmt: skip


def trade(
    reporter: str, partner: str, flow: str, when: int | str, value: str, cited: str, *, commodity: str = "TOTAL",
    status: str = "",
) -> Trade:  # fmt: skip
    return Trade(
        reporter, partner, flow, Period.parse(str(when)), "", commodity, Decimal(value), "USD thousand", None,
        status, cited, f"{when}!C45", HERE,
    )  # fmt: skip


def claim(
    name: str, indicator: str, flow: str, value: str, unit: str, cited: str, *, reporter: str = "KAZ",
    when: str = "2023-01/2023-07", qualifier: str = "exactly", scope: str = "total",
) -> Claim:  # fmt: skip
    partner = "KGZ" if reporter == "KAZ" else "KAZ"
    return Claim(
        name, indicator, reporter, partner, flow, Period.parse(when), "stated", scope, Decimal(value), unit,
        qualifier, value, "", "", cited, f"{value} {unit}", "", HERE,
    )  # fmt: skip


SOURCES = (
    source("kz-bns-2022", date(2023, 7, 28), series="kz-bns", lag=210),
    source("kz-bns-2023", date(2024, 7, 25), series="kz-bns", lag=210),
    source("kg-nsc-exports-2023", date(2024, 10, 1), series="kg-nsc-exports", lag=240),
    source("kg-nsc-imports-2023", date(2024, 3, 2), series="kg-nsc-imports", lag=240),
    source("kazinform", date(2023, 9, 24)),
    source("astana", date(2023, 9, 30)),
    source("silkway", None, read=date(2026, 11, 22)),
    source("trend", date(2024, 4, 9)),
)

CLAIMS = (
    claim("turnover_m07", "value", "T", "755.4", "USD million", "kazinform"),
    claim("turnover_growth_m07", "growth", "T", "12.7", "percent", "kazinform"),
    claim("exports_m07", "value", "X", "469.7", "USD million", "kazinform"),
    claim("exports_growth_m07", "growth", "X", "17.5", "percent", "kazinform"),
    claim("imports_m07", "value", "M", "285.6", "USD million", "kazinform"),
    claim("imports_growth_m07", "growth", "M", "5.6", "percent", "kazinform"),
    claim("press_turnover_m07", "value", "T", "757", "USD million", "astana"),
    claim("press_growth_m07", "growth", "T", "13", "percent", "astana"),
    claim("press_turnover_2022", "value", "T", "1.3", "USD billion", "astana", when="2022"),
    claim("press_growth_2022", "growth", "T", "19", "percent", "astana", when="2022", qualifier="nearly"),
    claim("kgz_turnover_m07", "value", "T", "759", "USD million", "silkway", reporter="KGZ"),
)  # fmt: skip


def published_trade() -> tuple[Trade, ...]:
    rows = []
    for year, (exports, imports) in KAZ.items():
        rows += [
            trade("KAZ", "KGZ", "X", year, exports, "kz-bns-2022"),
            trade("KAZ", "KGZ", "M", year, imports, "kz-bns-2022"),
        ]
    for year, (exports, imports) in WORLD.items():
        rows += [
            trade("KAZ", "WLD", "X", year, exports, "kz-bns-2022"),
            trade("KAZ", "WLD", "M", year, imports, "kz-bns-2022"),
        ]
    for flow, value in zip("XM", KAZ[2022], strict=True):
        rows.append(trade("KAZ", "KGZ", flow, 2022, value, "kz-bns-2023"))
    for flow, value in zip("XM", KAZ_2023, strict=True):
        rows.append(trade("KAZ", "KGZ", flow, 2023, value, "kz-bns-2023"))
    for year, (exports, imports) in KGZ.items():
        status = "p" if year == 2023 else ""
        rows += [
            trade("KGZ", "KAZ", "X", year, exports, "kg-nsc-exports-2023"),
            trade("KGZ", "KAZ", "M", year, imports, "kg-nsc-imports-2023", status=status),
        ]
    return tuple(rows)


def register(**changed: object) -> Register:
    fields: dict[str, object] = {"trade": published_trade(), "claims": CLAIMS, "sources": SOURCES}
    return Register(**(fields | changed))  # type: ignore[arg-type]
