"""The register's tables: the one list that reading, blank forms and documentation follow."""

from __future__ import annotations

from builder.register import columns as allowed
from builder.register.columns import Column, Kind, Table

_NOTE = Column("note", Kind.TEXT, "Anything a colleague should know; never printed")
_SOURCE = Column("source", Kind.SOURCE_ID, "Id of a row in sources", required=True)
_QUOTE = Column("quote", Kind.TEXT, "The source's words, letter for letter; […] where some are left out")


def _id(what: str) -> Column:
    return Column("id", Kind.ID, f"A short name of the {what}: small letters, digits and _", required=True)


def _choice(name: str, values: tuple[str, ...], note: str, required: bool = False) -> Column:
    return Column(name, Kind.CHOICE, note, required, values)


def _texts(stem: str, note: str) -> tuple[Column, ...]:
    tongues = ("English", "Russian", "Kazakh", "Kyrgyz")
    return tuple(
        Column(f"{stem}_{code}", Kind.TEXT, f"{note}, in {tongue}")
        for code, tongue in zip(allowed.COLUMN_LANGUAGES, tongues, strict=True)
    )


TRADE = Table(
    "trade",
    "Published values of trade in goods: one row, one reporter, partner, flow, period and product",
    (
        Column("reporter", Kind.COUNTRY, "The country whose statistics say so: three-letter code", True),
        Column("partner", Kind.PARTNER, "The country traded with, or WLD for the world", True),
        _choice("flow", allowed.FLOWS_OF_GOODS, "X exports, M imports", True),
        Column("first_day", Kind.DATE, "First day of the period, e.g. 2022-01-01", True),
        Column("last_day", Kind.DATE, "Last day of the period, e.g. 2022-12-31", True),
        Column("classification", Kind.TEXT, "Of the product code, e.g. HS2017; empty for TOTAL"),
        Column("commodity", Kind.COMMODITY, "TOTAL, or the code with its prefix, e.g. HS0401", True),
        Column("value", Kind.NUMBER, "The published number, decimal point, no separators; empty if none"),
        Column("unit", Kind.UNIT, "The unit of the value", True, allowed.MONEY_UNITS),
        Column("net_weight_kg", Kind.NUMBER, "Net weight in kilograms, where published"),
        _choice("status", allowed.STATUSES, "Empty, or b break, c confidential, e estimated, f forecast, "
                "p provisional, r revised, u unreliable, x not available, z not applicable"),
        _SOURCE,
        Column("location", Kind.TEXT, "Where it stands in the publisher's file, e.g. 2022!C45"),
    ),
)  # fmt: skip

CLAIMS = Table(
    "claims",
    "What somebody said in public, as printed",
    (
        _id("claim"),
        _choice("indicator", allowed.CLAIM_INDICATORS, "What the number measures", True),
        Column("reporter", Kind.COUNTRY, "The country whose figure it is; empty if the source does not say"),
        Column("partner", Kind.PARTNER, "The country traded with"),
        _choice("flow", allowed.FLOWS, "X exports, M imports, T turnover, B balance; empty if not trade"),
        Column("first_day", Kind.DATE, "First day of the period the claim is about"),
        Column("last_day", Kind.DATE, "Last day of that period"),
        _choice("period_basis", allowed.PERIOD_BASES, "Whether the source states the period"),
        _choice("scope", allowed.CLAIM_SCOPES, "What the number covers; total is all goods", True),
        Column("value", Kind.NUMBER, "The number with the digits printed: 1.3 and USD billion, not 1300"),
        Column("unit", Kind.UNIT, "The unit as printed", False, allowed.UNITS),
        _choice("qualifier", allowed.QUALIFIERS, "The source's own word for how exact the number is"),
        Column("printed", Kind.TEXT, "The number as it is printed, e.g. $1.3 billion"),
        Column("speaker", Kind.TEXT, "Who said it"),
        Column("office", Kind.TEXT, "The speaker's office on that day"),
        _SOURCE,
        _QUOTE,
        _NOTE,
    ),
    key="id",
)

AGREEMENTS = Table(
    "agreements",
    "Treaties, protocols, memoranda, contracts or groups of contracts",
    (
        _id("agreement"),
        Column("title", Kind.TEXT, "Its official title, or what it is", True),
        _choice("kind", allowed.AGREEMENT_KINDS, "What kind of document", True),
        Column("parties", Kind.COUNTRIES, "Country codes parted by semicolons, e.g. KAZ;KGZ", True),
        Column("signed_on", Kind.PERIOD, "The day, or the month or year where no more is known"),
        Column("event", Kind.ID, "The event it was signed at, as in events"),
        Column("sector", Kind.TEXT, "The branch of the economy, e.g. agriculture"),
        Column("goods", Kind.TEXT, "Goods and services, parted by semicolons"),
        Column("count", Kind.WHOLE, "How many documents, where the row stands for several"),
        Column("value", Kind.NUMBER, "The value that was announced"),
        Column("unit", Kind.UNIT, "The unit as printed", False, allowed.UNITS),
        _choice("qualifier", allowed.QUALIFIERS, "The source's own word for how exact the number is"),
        _choice("status", allowed.AGREEMENT_STATUSES, "What the source says of it"),
        Column("bodies", Kind.TEXT, "The bodies that answer for it"),
        _SOURCE,
        _QUOTE,
        _NOTE,
    ),
    key="id",
)

COMMITMENTS = Table(
    "commitments",
    "Promised measures; owner, form and due are empty unless a source states them",
    (
        _id("commitment"),
        Column("origin", Kind.TEXT, "The protocol point or speech it comes from"),
        Column("measure", Kind.TEXT, "What is to be done", True),
        Column("form", Kind.TEXT, "What shows that it is done, e.g. a joint order"),
        Column("owner_home", Kind.TEXT, "Who answers for it on our side"),
        Column("owner_partner", Kind.TEXT, "Who answers for it on the other side"),
        Column("due", Kind.PERIOD, "The date now promised: a day, month, quarter or year"),
        Column("due_words", Kind.TEXT, "The date in the source's own words"),
        _choice("status", allowed.COMMITMENT_STATUSES, "How far it is; overdue follows from the date", True),
        Column("done_on", Kind.PERIOD, "When it was done"),
        Column("evidence", Kind.TEXT, "What shows the status"),
        _SOURCE,
        _QUOTE,
        _NOTE,
    ),
    key="id",
)

PROMISES = Table(
    "promises",
    "Every date that was promised for a commitment, in the order the sources give them",
    (
        Column("commitment", Kind.ID, "Id of a row in commitments", True),
        Column("due", Kind.PERIOD, "The date promised: a day, month, quarter or year"),
        Column("words", Kind.TEXT, "The date in the source's own words"),
        _SOURCE,
        _QUOTE,
    ),
)

TARGETS = Table(
    "targets",
    "Goals set in public",
    (
        _id("target"),
        Column("indicator", Kind.TEXT, "What is to be reached, e.g. value", True),
        _choice("flow", allowed.FLOWS, "X exports, M imports, T turnover, B balance"),
        Column("value", Kind.NUMBER, "The number with the digits printed", True),
        Column("unit", Kind.UNIT, "The unit as printed", True, allowed.UNITS),
        Column("deadline", Kind.PERIOD, "By when; empty where no source gives a date"),
        Column("set_by", Kind.TEXT, "Who set it"),
        Column("set_on", Kind.PERIOD, "When it was set"),
        Column("base", Kind.TEXT, "What it is measured against"),
        _SOURCE,
        _QUOTE,
        _NOTE,
    ),
    key="id",
)

POSITIONS = Table(
    "positions",
    "Asks, offers, risks, sensitivities, preferences, access rules, background and lines to take",
    (
        _id("position"),
        _choice("kind", allowed.POSITION_KINDS, "What it is", True),
        Column("side", Kind.COUNTRY, "Whose it is; empty where it is nobody's"),
        _choice("audience", allowed.AUDIENCES, "Which memo it is for", True),
        Column("topic", Kind.TEXT, "A word or two to sort by"),
        *_texts("text", "The sentence; a figure is written {fact:ROLE}"),
        _SOURCE,
        _QUOTE,
        Column("reviewed_by", Kind.TEXT, "Who has read and approved it"),
    ),
    key="id",
)

PEOPLE = Table(
    "people",
    "People named in the sources",
    (
        _id("person"),
        *_texts("name", "The name"),
        *_texts("office", "The office"),
        Column("other_spellings", Kind.LIST, "Other spellings in print, parted by semicolons"),
        Column("country", Kind.COUNTRY, "Whose official or businessman"),
        Column("body", Kind.TEXT, "Ministry, agency or company"),
        Column("from_day", Kind.PERIOD, "In office from"),
        Column("to_day", Kind.PERIOD, "In office to"),
        Column("contact", Kind.TEXT, "Only where it was supplied to be passed on"),
        _SOURCE,
        _QUOTE,
        _NOTE,
    ),
    key="id",
)

EVENTS = Table(
    "events",
    "What each source says about an event; rows with the same event tell of one event",
    (
        _id("row"),
        Column("event", Kind.ID, "The event's own short name, the same in all its rows", True),
        Column("title", Kind.TEXT, "What it is called", True),
        _choice("kind", allowed.EVENT_KINDS, "What kind of event", True),
        Column("location", Kind.TEXT, "Where it took place"),
        Column("first_day", Kind.DATE, "First day, as this source says"),
        Column("last_day", Kind.DATE, "Last day, as this source says"),
        _SOURCE,
        _QUOTE,
        _NOTE,
    ),
    key="id",
)

SOURCES = Table(
    "sources",
    "Where the statements come from: one row for each text, table or edition",
    (
        Column("id", Kind.SOURCE_ID, "A short name, e.g. kz-bns-2022: small letters, digits, - and _", True),
        Column("series", Kind.SOURCE_ID, "The same for all editions of one statistic, e.g. kz-bns"),
        Column("publisher", Kind.TEXT, "Who published it", True),
        Column("title", Kind.TEXT, "Its title", True),
        Column("address", Kind.ADDRESS, "Where it can be found"),
        Column("licence", Kind.TEXT, "The terms it may be used under"),
        Column("file", Kind.FILE, "Name of the file we hold"),
        Column("sha256", Kind.HASH, "SHA-256 of that file, 64 digits"),
        Column("published_from", Kind.DATE, "First day it can have been published"),
        Column("published_to", Kind.DATE, "Last day it can have been; the same if the day is known"),
        _choice("date_basis", allowed.DATE_BASES, "How the date of publication is known", True),
        Column("read_on", Kind.DATE, "The day it was read"),
        Column("lag_days", Kind.WHOLE, "Days from a period's end until an edition is out"),
        Column("checked_on", Kind.DATE, "The day its quotes were last found in the file"),
        _NOTE,
    ),
    key="id",
)  # fmt: skip

NAMES = Table(
    "names",
    "Official names of countries, bodies, products and agreements in each language",
    (
        Column(
            "kind",
            Kind.TEXT,
            "country, body, publisher, product, words, or what a row is: agreement, commitment, event …",
            True,
        ),
        Column("code", Kind.TEXT, "The country code, product code, id or words that are named", True),
        Column("language", Kind.LANGUAGE, "The language of the name: en, ru, kk, ky", True),
        Column(
            "form",
            Kind.TEXT,
            "name, short, genitive, adjective …; of a row the column: title, measure …",
            True,
        ),
        Column("name", Kind.TEXT, "The name itself", True),
        _SOURCE,
    ),
)

TABLES = (
    TRADE, CLAIMS, AGREEMENTS, COMMITMENTS, PROMISES, TARGETS, POSITIONS, PEOPLE, EVENTS, SOURCES, NAMES,
)  # fmt: skip
"""Every table of the register, in the order in which people meet them."""

BY_NAME = {table.name: table for table in TABLES}
