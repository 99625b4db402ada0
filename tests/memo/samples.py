"""Content like that of a real pair of memos, written in a small markup.

`{kaz.kgz.x.value.y2022:value:$793.0 million}` is a shown fact, `**words**` are strong,
`[1, 2]` is a mark and ◐ ○ ✓ are status marks.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from builder.wording.spans import Content, Picture, Span, TableRow, Text

ROOT = Path(__file__).parents[2]
AS_OF = date(2023, 9, 24)
NOW, YEAR = "m2023_01_2023_07", "y2022"

_MARKUP = re.compile(r"(\{[^{}:]+:[^{}:]+:[^{}]+\}|\*\*.+?\*\*|\[[0-9exz, ]+\]|[◐○✓])")


def template(name: str) -> bytes:
    """Return a stock template."""
    return (ROOT / "templates" / f"{name}.docx").read_bytes()


def text(markup: str) -> Text:
    """Return the Text of a line of markup."""
    return tuple(_span(piece) for piece in _MARKUP.split(markup) if piece)


def _span(piece: str) -> Span:
    if piece.startswith("{"):
        fact, form, shown = piece[1:-1].split(":", 2)
        return Span(shown, fact=fact, form=form)
    if piece.startswith("**"):
        return Span(piece[2:-2], look="strong")
    if _MARKUP.fullmatch(piece):
        return Span(piece.replace(" ", "\u00a0"), look="symbol" if piece in "◐○✓" else "mark")
    return Span(piece)


def lines(*markup: str) -> tuple[Text, ...]:
    """Return one Text for each line."""
    return tuple(text(line) for line in markup)


def row(*cells: str) -> TableRow:
    """Return a table row; `|` in a cell begins a new line."""
    return TableRow(tuple(lines(*cell.split("|")) for cell in cells))


def group(words: str) -> TableRow:
    """Return a group row."""
    return TableRow((lines(words),), kind="group")


def png(width: int = 4, height: int = 3, grey: int = 140) -> bytes:
    """Return a small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\x00" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def fact_ids(content: Content) -> frozenset[str]:
    """Return the ids of all facts that a content shows."""
    texts: list[Text] = [*content.texts.values(), *content.rows.values(), *content.quotes.values()]
    texts += [item for items in content.lists.values() for item in items]
    for rows in content.tables.values():
        texts += [line for item in rows for cell in item.cells for line in cell]
    shown = {span.fact for item in texts for span in item if span.fact}
    return frozenset(shown | {span.fact for span in content.facts.values()})


def _band(*columns: Sequence[str]) -> dict[str, Text]:
    parts = ("label", "value", "unit", "change")
    return {
        f"band.{number}.{part}": text(words)
        for number, column in enumerate(columns, start=1)
        for part, words in zip(parts, column, strict=True)
    }


def _rows(**more: str) -> dict[str, Text]:
    common = {
        "addressee": "Government of Kazakhstan, ministerial level",
        "handling": "Official use, not for publication",
        "vintage": "Annual tables to 2022; claims of Sept 2023",
        "period": "January–July 2023; years to 2022",
        "register": "833820658563",
        "footer_left": "As of 24 September 2023 · register 833820658563",
        "home_name": "Kazakhstan",
        "partner_name": "Kyrgyzstan",
    }
    return {name: text(words) for name, words in {**common, **more}.items()}


CARE = (
    row(
        "Trade, January–July 2023",
        "“about $760 million, up about 13%”",
        "Claims of {claim.kz_t:bare:755.4}, {claim.kz_press:bare:757} and {claim.kg_t:bare:759} million "
        "differ by more than rounding. These words fit all three. [1, 2, 3]",
    ),
    row(
        "Trade, 2022",
        "“about $1.2 billion”",
        "Fits both statistical offices ({kaz.kgz.t.value.y2022:bare:1,246.9} and "
        "{kgz.kaz.t.value.y2022:bare:1,181.1} million). The press figure of $1.3 billion does not follow "
        "from either by rounding. [2, 4, 5]",
    ),
    row(
        "Taraz documents",
        "“about $65 million, signed”",
        "One report has 65, another “nearly 65”. Signed values are intentions, not trade. [1, 2]",
    ),
    row(
        "Agriculture, up 23%",
        "Do not quote",
        "The speaker’s “this indicator” can mean trade or production. [1]",
    ),
    row(
        "2022 as a record",
        "Do not say",
        "On Kyrgyzstan’s figures, 2014 was higher: {kgz.kaz.t.value.y2014:bare:1,285.4} against "
        "{kgz.kaz.t.value.y2022:bare:1,181.1} million. [5]",
    ),
)

SOURCES = (
    "[1]\tKazinform, report on the Taraz forum, 24 September 2023.",
    "[2]\tThe Astana Times, report on the Taraz forum, September 2023, day not stated; cites the Prime "
    "Minister’s press service for the signing. “January–July” without a year is read as 2023.",
    "[3]\tsilkway.news, “11th meeting of intergovernmental council of Kyrgyzstan and Kazakhstan was held in "
    "Taraz”, undated; used because it reports the meeting.",
    "[4]\tBureau of National Statistics of Kazakhstan, main indicators of foreign trade by country, 2018–2022.",
    "[5]\tNational Statistical Committee of the Kyrgyz Republic, tables 4.03.00.18 and 4.03.00.20; edition held "
    "is later than the as-of date, values to 2022 used.",
    "[6]\tKazinform, “Kazakhstan, Kyrgyzstan agree to save water”, 24 September 2023.",
    "[7]\tortcom.kz, report on the border trade and logistics complex, 9 September 2022.",
    "[8]\tKazinform, “Kazakhstan, Kyrgyzstan plan to raise mutual trade to $2bn”, 29 April 2022.",
    "[9]\tKazinform, “Kazakhstan to buy more spring-planted vegetables from Kyrgyzstan”, 27 May 2022.",
    "[10]\t24.kg, “Trade turnover between Kyrgyzstan and Kazakhstan to increase to $1 billion”, undated.",
)

_PAD = "\u00a0" * 3


def _key_figures() -> tuple[TableRow, ...]:
    def four(side: str, period: str, flag: str, source: str, *figures: Sequence[str]) -> list[TableRow]:
        names = ("Turnover", "Exports to Kyrgyzstan", "Imports from Kyrgyzstan", "Balance")
        made = []
        for name, flow, shown in zip(names, "txmb", figures, strict=True):
            value, before, percent, dollars = shown
            stem = f"{side}.{flow}"
            made.append(
                row(
                    name,
                    f"{{{stem}.value.{period}:{'signed' if flow == 'b' else 'bare'}:{value}}}",
                    f"{{{stem}.value.before_{period}:bare:{before.strip(_PAD)}}}"
                    + _PAD * before.endswith(_PAD),
                    "[z]" if percent == "[z]" else f"{{{stem}.growth.{period}:signed:{percent}}}",
                    f"{{{stem}.change.{period}:signed:{dollars.strip(_PAD)}}}"
                    + _PAD * dollars.endswith(_PAD),
                    flag,
                    source,
                )
            )
        return made

    return (
        group("January–July 2023: Kazakhstan, Vice Minister of Trade and Integration"),
        *four(
            "kaz.kgz", NOW, "[e]", "[1]",
            ("755.4", "670" + _PAD, "+12.7", "+85" + _PAD), ("469.7", "400" + _PAD, "+17.5", "+70" + _PAD),
            ("285.6", "270" + _PAD, "+5.6", "+15" + _PAD), ("+184.1", "+129" + _PAD, "+42", "+55" + _PAD),
        ),
        group("2022: Kazakhstan, Bureau of National Statistics"),
        *four(
            "kaz.kgz", YEAR, "", "[4]",
            ("1,246.9", "1,050.5", "+18.7", "+196.3"), ("793.0", "674.8", "+17.5", "+118.2"),
            ("453.9", "375.8", "+20.8", "+78.1"), ("+339.0", "+299.0", "+13.4", "+40.0"),
        ),
        group("2022: Kyrgyzstan, National Statistical Committee"),
        *four(
            "kgz.kaz", YEAR, "", "[5]",
            ("1,181.1", "1,044.0", "+13.1", "+137.1"), ("410.9", "382.2", "+7.5", "+28.7"),
            ("770.2", "661.8", "+16.4", "+108.4"), ("−359.3", "−279.6", "[z]", "−79.7"),
        ),
    )  # fmt: skip


def _weight() -> tuple[TableRow, ...]:
    figures = (
        ("Kyrgyzstan in Kazakhstan’s turnover", "Kazakhstan", "kaz.kgz.t", "0.9", "−0.1", "21st", "[4]"),
        ("Kazakhstan in Kyrgyzstan’s turnover", "Kyrgyzstan", "kgz.kaz.t", "9.8", "−2.7", "3rd", "[5]"),
        ("Kazakhstan in Kyrgyzstan’s exports", "Kyrgyzstan", "kgz.kaz.x", "18.2", "+4.3", "2nd", "[5]"),
        ("Kazakhstan in Kyrgyzstan’s imports", "Kyrgyzstan", "kgz.kaz.m", "7.9", "−4.0", "3rd", "[5]"),
    )
    return tuple(
        row(
            name,
            reporter,
            f"{{{stem}.share.y2022:bare:{share}}}",
            f"{{{stem}.share_change.y2022:signed:{points}}}",
            f"{{{stem}.rank.y2022:ordinal:{rank}}}",
            source,
        )
        for name, reporter, stem, share, points, rank, source in figures
    )


def _mirror() -> tuple[TableRow, ...]:
    figures = (
        ("2018", "656.9", "602.7", "−8.2", "270.3", "243.6", "−9.9"),
        ("2019", "624.1", "649.4", "+4.1", "347.1", "315.7", "−9.0"),
        ("2020", "581.0", "523.6", "−9.9", "285.9", "267.6", "−6.4"),
        ("2021", "674.8", "661.8", "−1.9", "382.2", "375.8", "−1.7"),
        ("2022", "793.0", "770.2", "−2.9", "410.9", "453.9", "+10.5"),
    )
    return tuple(
        row(
            year,
            f"{{kaz.kgz.x.value.y{year}:bare:{a}}}",
            f"{{kgz.kaz.m.value.y{year}:bare:{b}}}",
            f"{{kaz.kgz.x.mirror.y{year}:signed:{c}}}",
            f"{{kgz.kaz.x.value.y{year}:bare:{d}}}",
            f"{{kaz.kgz.m.value.y{year}:bare:{e}}}",
            f"{{kgz.kaz.x.mirror.y{year}:signed:{f}}}",
        )
        for year, a, b, c, d, e, f in figures
    )


def government(**changes: object) -> Content:
    """Return the content of a government memo."""
    period = "$ million, Jan–Jul 2023"
    t, x, m, b = (f"kaz.kgz.{flow}" for flow in "txmb")
    texts = {
        "kicker": text("BRIEFING MEMO FOR GOVERNMENT"),
        "title": text("Kazakhstan–Kyrgyzstan: trade after the Taraz forum"),
        "bottom_line": text(
            f"Trade with Kyrgyzstan rose by {{{t}.growth.{NOW}:value:12.7%}} in January–July 2023, to "
            f"{{{t}.value.{NOW}:value:$755.4 million}} on Kazakhstan’s figures. Exports brought most of the "
            "growth, and Kazakhstan’s surplus widened. The Presidents’ turnover goal has no deadline on record, "
            "and the border complexes meant to serve it have no opening date."
        ),
        **_band(
            ("Turnover", f"{{{t}.value.{NOW}:bare:755.4}}", period,
             f"▲ up {{{t}.growth.{NOW}:value:12.7%}}, about {{{t}.change.{NOW}:signed:+85}} m"),
            ("Exports to Kyrgyzstan", f"{{{x}.value.{NOW}:bare:469.7}}", period,
             f"▲ up {{{x}.growth.{NOW}:value:17.5%}}, about {{{x}.change.{NOW}:signed:+70}} m"),
            ("Imports from Kyrgyzstan", f"{{{m}.value.{NOW}:bare:285.6}}", period,
             f"▲ up {{{m}.growth.{NOW}:value:5.6%}}, about {{{m}.change.{NOW}:signed:+15}} m"),
            ("Kazakhstan’s surplus", f"{{{b}.value.{NOW}:bare:184.1}}", period,
             f"▲ up about 42%, {{{b}.change.{NOW}:signed:+55}} m"),
        ),
        "band_note": text(
            "Change on January–July 2022. Reporter: Kazakhstan, Vice Minister of Trade and Integration [1]. "
            "Changes in dollars and the surplus are derived [e]. Exports and imports add to 755.3 because of "
            "rounding."
        ),
        "commitments_note": text(
            "No dated commitment was overdue on 24 September 2023. The protocol of the 11th Council meeting was "
            "signed; its text is not held, so its own deadlines are [x]. Full list: Annex, table 5."
        ),
        "key_figures_note": text(
            "[e] year before, change in dollars and balance derived from printed values and growth rates, to the "
            "digits these support. [z] no percentage from a negative base. Partner and period of the seven-month "
            "imports are inferred from context. Nominal values."
        ),
        "weight_caption": text(
            "Table 2. Weight of the partner in 2022, per cent of the reporter’s trade, change on 2021"
        ),
        "mirror_note": text(
            "An importer’s figure includes freight and insurance and is expected to be 6–20% above the "
            "exporter’s. Sources [4, 5]."
        ),
        "conflicts_note": text(
            "13.1% appears twice: as Kyrgyzstan’s claim for January–July 2023 and as its official growth for "
            "2022. Name the period."
        ),
        "notes": text(
            "Turnover is exports plus imports of goods. Trade inside the Eurasian Economic Union is recorded "
            "from companies’ statistical reports, without customs declarations. Press figures do not state "
            "valuation or scope. KZ Kazakhstan, KG Kyrgyzstan. [x] not available."
        ),
        "gaps": text("Not held: trade by product; the protocol of the 11th Council meeting. [x]"),
    }  # fmt: skip
    lists = {
        "talking_points": lines(
            "Our trade grew by about 13% in January–July 2023; both governments say so. [1, 2, 3]",
            f"Kazakhstan’s exports to Kyrgyzstan rose by {{{x}.growth.{NOW}:value:17.5%}} in those seven months. [1]",
            f"Kyrgyzstan’s deliveries to Kazakhstan rose too, by {{{m}.growth.{NOW}:value:5.6%}}. [1]",
            "Our companies signed {claim.taraz_count:value:12} agreements and contracts at Taraz. [1]",
            "Our Presidents have set a goal of {claim.goal:scaled:$2 billion}, and the border complexes will help us "
            "to reach it. [2]",
        ),
        "settle": lines(
            "a year for the {claim.goal:scaled:$2 billion} goal: none is on record;",
            "an owner and an opening date for the border complexes: neither is on record;",
            "one turnover figure for January–July 2023: three are in use, {claim.kz_t:bare:755.4}, "
            "{claim.kz_press:bare:757} and {claim.kg_t:bare:759} million. [1, 2, 3]",
        ),
        "figures": lines(
            f"**January–July 2023.** On Kazakhstan’s figures, exports contributed "
            f"{{{x}.contribution.{NOW}:value:10.4\u00a0percentage points}} of the "
            f"{{{t}.growth.{NOW}:value:12.7%}} growth and imports {{{m}.contribution.{NOW}:value:2.3 points}}. [e]",
            f"**2022.** Turnover was {{{t}.value.{YEAR}:value:$1,246.9 million}} on Kazakhstan’s figures, up "
            f"{{{t}.growth.{YEAR}:value:18.7%}} ({{{t}.change.{YEAR}:value:$196.3 million}}) on 2021 [4], and "
            f"{{kgz.kaz.t.value.{YEAR}:value:$1,181.1 million}} on Kyrgyzstan’s, up "
            f"{{kgz.kaz.t.growth.{YEAR}:value:13.1%}} ({{kgz.kaz.t.change.{YEAR}:value:$137.1 million}}). [5]",
            f"**Weight in 2022.** Kazakhstan was Kyrgyzstan’s {{kgz.kaz.t.rank.{YEAR}:words:third}}-largest trading "
            f"partner, with {{kgz.kaz.t.share.{YEAR}:value:9.8%}} of its trade [5]; Kyrgyzstan was Kazakhstan’s "
            f"{{{t}.rank.{YEAR}:ordinal:21st}}, with {{{t}.share.{YEAR}:value:0.9%}}. [4]",
        ),
        "risks": lines(
            f"**Balance.** Kazakhstan’s surplus rose to {{{b}.value.{NOW}:value:$184.1 million}} in January–July "
            f"2023, from about {{{b}.value.before_{NOW}:value:$129 million}} a year earlier. [e] If raised: imports "
            "from Kyrgyzstan are growing as well.",
            "**Statistics.** In eight of ten comparisons for 2018–2022 the importer’s figure is below the "
            "exporter’s, although it is expected to be above. No explanation is on record. Annex, table 3. [4, 5]",
            "**Complexes.** Two times are on record: completion by 2025 for the Korday complex, and “soon” for all. "
            "Give no date unless the protocol confirms it. [2, 7]",
        ),
        "background": lines(
            "The goal of {claim.goal:scaled:$2 billion} was stated in April 2022 [8] and repeated at Taraz [1, 2] "
            "without a deadline. To reach it, turnover must rise from its 2022 level by {goal.kaz.growth:value:60.4%} "
            "({goal.kaz.gap:value:$753.1 million}) on Kazakhstan’s figures or by {goal.kgz.growth:value:69.3%} "
            "({goal.kgz.gap:value:$818.9 million}) on Kyrgyzstan’s. The earlier goal, $1 billion by 2020 [10], was "
            "missed in that year ($848.6 million on Kazakhstan’s figures, $809.5 million on Kyrgyzstan’s) and exceeded "
            "in 2021 ($1,050.5 million and $1,044.0 million).",
        ),
        "sources": lines(*SOURCES),
    }
    tables = {
        "asks_offers": (
            row(
                "Asks",
                "Faster work on joint projects; a monitoring mechanism through digitised interstate water channels; "
                "exchange of data on reservoir inflow and water intake; better legal mechanisms for sharing water. [2]",
                "[x] None in the sources held.",
            ),
            row(
                "Offers",
                "Production in Kazakhstan: special economic zones and a system of preferences for export-oriented "
                "joint production; each region offers its own set. [1]",
                "[x] None in the sources held.",
            ),
        ),
        "commitments_open": (
            row(
                "Industrial trade and logistics complexes in border areas",
                "[x] not named",
                "“Soon”; no date",
                "◐ in progress. Completion by 2025 was stated for the Korday complex in September 2022. [2, 7]",
            ),
            row(
                "Turnover of {claim.goal:scaled:$2 billion}",
                "set by the Presidents",
                "No deadline",
                "◐ in progress: {goal.kaz.reached:value:62%} in 2022 on Kazakhstan’s figures, "
                "{goal.kgz.reached:value:59%} on Kyrgyzstan’s. [2, 4, 5]",
            ),
            row(
                "Close cooperation in the water sector",
                "Heads of government",
                "No date",
                "○ agreed, no measure on record. [2]",
            ),
        ),
        "care": CARE,
        "key_figures": _key_figures(),
        "weight": _weight(),
        "mirror": _mirror(),
        "conflicts": (
            row(
                "Turnover, January–July 2023",
                "{claim.kz_t:bare:755.4}: KZ Vice Minister of Trade and Integration [1]|"
                "{claim.kz_press:bare:757}: KZ press, speaker not named [2, 6]|"
                "{claim.kg_t:bare:759}: KG head of Cabinet [3]",
                "Not rounding: 755.4 rounds to 755. Only 755.4 comes with exports and imports.",
                "“about $760 million”",
            ),
            row(
                "Growth, January–July 2023",
                "12.7% [1]; 13% [2, 6]; 13.1% [3]",
                "12.7 and 13.1 differ; all three round to 13.",
                "“about 13%”",
            ),
            row(
                "Turnover, 2022",
                "$1.3 billion: KZ press, speaker not named [2, 6]|$1,246.9 million: KZ statistics bureau [4]|"
                "$1.2 billion: KG head of Cabinet [3]|$1,181.1 million: KG statistics committee [5]",
                "1,246.9 rounds to 1.2, not 1.3. Between the two offices: $65.8 million (5.6%), a difference of "
                "reporters.",
                "“about $1.2 billion”",
            ),
            row("Forum dates", "22–23 September [2]; two days from Saturday 23 September [1]", "Open.", "“the Taraz forum”"),
        ),
        "commitments": (
            row("Border industrial trade and logistics complexes", "[x] not named", "“Soon”", "◐ in progress",
                "Earlier: Korday complex by 2025 [7]. Said now: “to be opened soon” [2]"),
            row("Turnover of $2 billion", "set by the Presidents", "No deadline", "◐ in progress",
                "{kaz.kgz.t.value.y2022:bare:1,246.9} million in 2022 [4]; "
                "{kgz.kaz.t.value.y2022:bare:1,181.1} million [5]"),
            row("Protocol of the 11th Council meeting", "Both sides", "–", "✓ done: signed", "Text not held [2]"),
        ),
        "agreements": (
            row("Free trade agreement between Kazakhstan and Kyrgyzstan", "treaty", "1995", "in force", "[11]"),
            row("Memorandum of the agriculture ministries", "memorandum", "May 2022", "signed", "[1, 9]"),
        ),
        "revisions": (),
    }  # fmt: skip
    mirror_heads = (
        "Kazakhstan’s exports", "Kyrgyzstan’s imports", "Difference, %",
        "Kyrgyzstan’s exports", "Kazakhstan’s imports", "Difference, %",
    )  # fmt: skip
    heads = {f"mirror.h{at}": words for at, words in enumerate(mirror_heads, start=1)}
    content: dict[str, object] = {
        "language": "en",
        "title": "Kazakhstan–Kyrgyzstan: trade after the Taraz forum",
        "subject": "Government briefing memo, as of 24 September 2023",
        "texts": texts,
        "lists": lists,
        "tables": tables,
        "pictures": {
            "trend": Picture(png(), "Column chart. Turnover by year.", 82, 56),
            "period": Picture(png(grey=90), "Bar chart. January–July.", 82, 56),
            "mirror": Picture(png(grey=200), "Bar chart. Mirror comparison.", 170, 47),
        },
        "dates": {"as_of": "24 September 2023"},
        "rows": _rows(**heads),
        "sections": {
            name: name != "revisions" for name in ("settle", "asks", "commitments", "care", "revisions")
        },
    }
    return Content(**{**content, **changes})  # type: ignore[arg-type]


def business(**changes: object) -> Content:
    """Return the content of a business memo."""
    texts = {
        "kicker": text("BRIEFING MEMO FOR BUSINESS"),
        "title": text("Kazakhstan–Kyrgyzstan: the market after the Taraz forum"),
        "bottom_line": text(
            "In 2022 Kyrgyzstan’s market grew faster than Kazakhstan’s sales to it: its total imports rose by "
            "{kgz.wld.m.growth.y2022:value:75.7%}, those from Kazakhstan by {kgz.kaz.m.growth.y2022:value:16.4%}, on "
            "Kyrgyzstan’s figures."
        ),
        **_band(
            ("Bought from Kazakhstan", "{kgz.kaz.m.value.y2022:bare:770.2}", "$ million, 2022",
             "▲ up {kgz.kaz.m.growth.y2022:value:16.4%}, {kgz.kaz.m.change.y2022:signed:+108.4} m"),
            ("Sold to Kazakhstan", "{kgz.kaz.x.value.y2022:bare:410.9}", "$ million, 2022",
             "▲ up {kgz.kaz.x.growth.y2022:value:7.5%}, {kgz.kaz.x.change.y2022:signed:+28.7} m"),
            ("Kazakhstan’s share", "{kgz.kaz.m.share.y2022:value:7.9%}", "of Kyrgyz imports, 2022",
             "▼ down {kgz.kaz.m.share_change.y2022:unsigned:4.0 points}"),
            ("Signed at Taraz", "about {claim.taraz_value:bare:65}", "$ million, 12 documents",
             "signed; no delivery on record"),
        ),
        "band_note": text(
            "Bought and sold by Kyrgyzstan; change on 2021. Reporter: Kyrgyzstan, National Statistical Committee [5]; "
            "share derived. Signed value: Zhambyl regional administration [1] and Prime Minister’s press service "
            "(“nearly”) [2]."
        ),
        "signed_heading": text("What was signed at Taraz"),
        "signed_note": text(
            "{claim.taraz_count:value:12} agreements and contracts, about {claim.taraz_value:value:$65 million} in "
            "all, signed; no delivery on record [1, 2]. Seller, buyer, direction, value and delivery date of each: not "
            "supplied. Signed values are intentions and are not part of trade."
        ),
        "products_heading": text("Products with untapped potential"),
        "sources": text("**Sources.** " + " ".join(line.replace("\t", " ") for line in SOURCES[:6])),
    }  # fmt: skip
    lists = {
        "market": lines(
            "**Latest.** Kazakhstan’s exports to Kyrgyzstan rose by {kaz.kgz.x.growth.m2023_01_2023_07:value:17.5%} "
            "(about $70 million) to {kaz.kgz.x.value.m2023_01_2023_07:value:$469.7 million} in January–July 2023, on "
            "Kazakhstan’s figures; its imports rose by 5.6% (about $15 million) to $285.6 million. [1]",
            "**Share.** China accounted for 61.7% ($2,605.6 million) and Kazakhstan for 2.6% ($108.4 million) of the "
            "growth in Kyrgyzstan’s imports in 2022. Kazakhstan’s share fell by 4.0 points, to "
            "{kgz.kaz.m.share.y2022:value:7.9%}. [5]",
            "**Place.** In 2022 Kazakhstan was Kyrgyzstan’s third supplier, after China and Russia, and its second "
            "buyer, after Russia. [5]",
        ),
        "products": lines(
            "[x] Trade by product between the two countries is not held, so no product is named here. The goods signed "
            "for at Taraz (page 1) are the evidence of demand on record. A list needs both countries’ trade by product "
            "and partner."
        ),
        "preferences": lines(
            "Kazakhstan offers special economic zones and a system of preferences for export-oriented joint "
            "production on its territory; each region has its own specialisation and its own set of preferences. [1] "
            "Terms, regions and eligibility: not supplied. Preferences offered by Kyrgyzstan: not supplied."
        ),
        "risks": lines(
            "**Delivery.** None of the 12 documents is reported as delivered.",
            "**Demand.** Kyrgyz purchases from Kazakhstan fell by 19.4% ($125.8 million) in 2020, before rising in "
            "2021 and 2022. [5]",
            "**Logistics.** The complexes have no opening date. Plan without them.",
        ),
    }
    tables = {
        "signed": (
            row("Food", "poultry meat; confectionery", "not supplied"),
            row("Chemicals", "ammophos; complex micro-fertilizers; sodium cyanide", "not supplied"),
            row("Minerals", "limestone; shale", "not supplied"),
            row("Medical", "medical products", "[x]"),
            row("Services", "trade intermediary services", "not applicable [z]"),
            row("Projects", "initiatives in light industry and banking", "not applicable [z]"),
        ),
        "products": (),
        "access": (
            row(
                "Customs duty",
                "Both countries belong to the Eurasian Economic Union (Kyrgyzstan since 12 August 2015); a bilateral "
                "free-trade agreement has been in force since 11 November 1995. [11]",
                "Rates and exceptions by product",
            ),
            row("VAT", "[x]", "Rates and refund procedure"),
            row(
                "Border and logistics",
                "Industrial trade and logistics complexes are to open “soon”. [2]|One, in Korday district, was planned "
                "to be complete by 2025. [7]|Planned area 7.6 sq km: 3.6 in Kazakhstan, 4 in Kyrgyzstan. [12]",
                "Opening date; crossing capacity; waiting times",
            ),
        ),
        "care": CARE[:3],
        "events": (
            row("Next meeting", "Date not supplied"),
            row("Contacts", "Not supplied. Both governments are ready to assist business. [1]"),
        ),
    }
    rows = _rows(addressee="Exporters and investors in Kazakhstan", handling="Open")
    content: dict[str, object] = {
        "language": "en",
        "title": "Kazakhstan–Kyrgyzstan: the market after the Taraz forum",
        "subject": "Business briefing memo, as of 24 September 2023",
        "texts": texts,
        "lists": lists,
        "tables": tables,
        "pictures": {
            "market_trend": Picture(png(), "Line chart. Both flows by year.", 82, 55),
            "suppliers": Picture(png(grey=90), "Bar chart. Suppliers.", 82, 55),
        },
        "dates": {"as_of": "24 September 2023"},
        "rows": {name: held for name, held in rows.items() if name not in ("home_name", "partner_name")},
        "sections": {"signed": True, "products": False, "access": True, "care": True},
    }
    return Content(**{**content, **changes})  # type: ignore[arg-type]


CONTENTS = {"government": government, "business": business}
