"""Cover: what the workbook is, its main figures, what the formulas read; and the titles of all sheets."""

from __future__ import annotations

from builder.facts.analysis import Analysis
from builder.facts.fact import Fact
from builder.facts.interval import HUNDRED
from builder.facts.mirror import CIF_HIGH_PERCENT, CIF_LOW_PERCENT
from builder.facts.movement import Flows, Movement
from builder.wording.book import book_words
from builder.wording.cited import NO_BREAK
from builder.wording.language import Country, Shown, Wording
from builder.wording.spans import Span, Text, plain
from builder.wording.written import reviewed
from builder.workbook.fields import NOTE_LINES, TITLED, name_of
from builder.workbook.figures import NOT_HELD, UNMARKED, marks, money
from builder.workbook.ledger import Ledger
from builder.workbook.pages.marks import flow_facts, marks_line, write_lines

_PLACES = {"turnover": 1, "exports": 2, "imports": 3}
_BLOCK = 6
# Characters of a line of small print over the width of the Cover.
_NOTE_LINE = 125


def write_cover(ledger: Ledger, analysis: Analysis, wording: Wording, agree: int, checks: int) -> None:
    """Write every named cell of the Cover."""
    names = {"home": Country(analysis.home), "partner": Country(analysis.partner)}
    ledger.name("Cover_title", wording.words("workbook-cover-title", **names))
    subtitle = wording.words("workbook-cover-subtitle", as_of=analysis.as_of, period=analysis.period)
    ledger.name("Cover_subtitle", subtitle)
    for number, line in enumerate(_lines(analysis, wording), start=1):
        ledger.name(f"Cover_line_{number}", plain(line))
        for span in line:
            if span.fact:
                ledger.show(span.fact, span.text)
    _tiles(ledger, analysis, wording)
    said = (draft_translation(wording), marks_line(_shown(analysis), analysis, wording))
    write_lines(ledger, "Cover_note", " ".join(filter(None, said)), NOTE_LINES, _NOTE_LINE)
    contact = analysis.definition.contact or wording.words("workbook-not-supplied")
    ledger.name("Cover_contact", wording.words("workbook-contact", contact=contact))
    state = "workbook-checks-hold" if agree == checks else "workbook-checks-differ"
    ledger.name("Checks_state", wording.words(state, checks=str(checks), differ=str(checks - agree)))
    _settings(ledger, analysis, wording)


def draft_translation(wording: Wording) -> str:
    """Return the sentence that nobody reviewed the language of the workbook, empty where somebody did."""
    return "" if reviewed(wording.language) else f"{wording.words('head-draft-translation')}."


def _shown(analysis: Analysis) -> list[Fact]:
    """Return the figures that the Cover's sentences and tiles stand on."""
    facts = flow_facts(analysis.now, _shown_partner(analysis))
    gaps = [row for row in analysis.mirror if row.exporter == analysis.home and not row.gap_percent.missing]
    return [*facts, *(fact for row in gaps[-1:] for fact in (row.exported, row.imported))]


def _shown_partner(analysis: Analysis) -> Flows:
    """Return the partner's flows of the period, of the latest full year where it has none."""
    now = analysis.now_partner
    return now if now.held else analysis.latest_year_partner


def _lines(analysis: Analysis, wording: Wording) -> tuple[Text, Text, Text]:
    """Return at most three sentences: home's figures, the partner's, the gap between them."""
    names = {"home": Country(analysis.home), "partner": Country(analysis.partner)}
    return (
        _sentence("home", analysis.now, names, wording),
        _sentence("partner", _shown_partner(analysis), names, wording),
        _gap(analysis, names, wording),
    )


def _sentence(side: str, flows: Flows, names: dict[str, Country], wording: Wording) -> Text:
    value, rate = flows.turnover.value, flows.turnover.growth
    if value.missing:
        for key, move in (("exports", flows.exports), ("imports", flows.imports)):
            if not move.value.missing:
                return _one_way(key, flows, move.value, wording)
        return wording.say(f"workbook-line-{side}-missing", period=flows.period, **names)
    key = f"workbook-line-{side}" if not rate.missing else f"workbook-line-{side}-level"
    said = f"{key}-said" if flows.claimed else key
    text = wording.say(said, value=value, growth=Shown(rate, "signed_value"), period=flows.period, **names)
    return _marked(text, value)


def _one_way(key: str, flows: Flows, value: Fact, wording: Wording) -> Text:
    """Return the sentence on a reporter of whom only exports or only imports are held."""
    names = {"reporter": Country(flows.reporter), "other": Country(flows.partner)}
    text = wording.say(f"workbook-line-{key}-only", value=value, period=flows.period, **names)
    return _marked(text, value)


def _marked(text: Text, fact: Fact) -> Text:
    """Return the text with the marks of its figure behind it."""
    mark = UNMARKED if fact.missing else marks(fact)
    return text if mark == UNMARKED else (*text, Span(f"{NO_BREAK}{mark}"))


def _gap(analysis: Analysis, names: dict[str, Country], wording: Wording) -> Text:
    for row in reversed(analysis.mirror):
        if row.exporter == analysis.home and row.gap_percent.value is not None:
            key = "less" if row.gap_percent.value < 0 else "more"
            gap = Shown(row.gap_percent, "unsigned")
            text = wording.say(f"workbook-line-gap-{key}", gap=gap, period=row.period, **names)
            return _marked(text, row.gap_percent)
    return wording.say("workbook-line-no-gap", **names)


def _tiles(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    now, other, place = analysis.now, analysis.now_partner, 1
    if not other.held and analysis.latest_year.period != analysis.period:
        other, place = analysis.latest_year_partner, 1 + _BLOCK
    tiles = (
        ("turnover", now, now.turnover, "Home", 1),
        ("exports", now, now.exports, "Home", 2),
        ("imports", now, now.imports, "Home", 3),
        ("turnover", other, other.turnover, "Partner", place),
    )
    for number, (measure, flows, move, word, row) in enumerate(tiles, start=1):
        _tile(ledger, number, measure, flows, move, f"INDEX(SummaryRows[{word} now],{row})", wording)


def _tile(
    ledger: Ledger, number: int, measure: str, flows: Flows, move: Movement, formula: str, wording: Wording
) -> None:
    ledger.name(f"Tile_{number}_label", wording.words(f"workbook-tile-{measure}"))
    ledger.name(f"Tile_{number}_value", money(move.value, formula))
    note = wording.words(
        "workbook-tile-note",
        reporter=Country(flows.reporter),
        period=flows.period,
    )
    ledger.name(f"Tile_{number}_note", plain(_marked((Span(note),), move.value)))
    if move.growth.missing:
        ledger.name(f"Tile_{number}_change", wording.show(move.growth).text)
        return
    mark = "▲" if move.growth.known > 0 else "▼" if move.growth.known < 0 else "■"
    rate, rise = wording.show(move.growth, "plus"), wording.show(move.change, "signed")
    about = "no" if move.change.qualifier == "exactly" else "yes"
    words = wording.words("workbook-tile-change", mark=mark, growth=rate, change=rise, about=about)
    ledger.name(f"Tile_{number}_change", words)
    ledger.show(rate.fact, rate.text)
    ledger.show(rise.fact, rise.text)


def _settings(ledger: Ledger, analysis: Analysis, wording: Wording) -> None:
    year = analysis.latest_year.period
    spans = {
        "Period": analysis.period,
        "Base": analysis.period.years_before(),
        "Year": year,
        "YearBase": year.years_before(),
    }
    for name, period in spans.items():
        ledger.name(f"{name}First", period.first)
        ledger.name(f"{name}Last", period.last)
    for side, code in (("Home", analysis.home), ("Partner", analysis.partner)):
        ledger.name(f"{side}Code", code)
        ledger.name(f"{side}Name", wording.country(code))
    ledger.name("AsOf", analysis.as_of)
    ledger.name("CifLow", CIF_LOW_PERCENT / HUNDRED)
    ledger.name("CifHigh", CIF_HIGH_PERCENT / HUNDRED)


def write_heads(ledger: Ledger, analysis: Analysis, wording: Wording, dropped: tuple[str, ...]) -> None:
    """Write the titles of the sheets, the names of the sides over their columns, and the charts' lines."""
    names = {"home": Country(analysis.home), "partner": Country(analysis.partner)}
    year, words = analysis.latest_year.period, book_words(wording.language)
    for sheet in TITLED:
        key = sheet.lower().replace(" ", "-")
        if sheet in dropped:
            # The words beside such a name begin with [x], and so it does not look like a link.
            ledger.name(name_of(sheet, "link"), words.get(sheet, sheet))
            why = wording.words(f"workbook-no-{key}")
            ledger.name(name_of(sheet, "says"), wording.words("workbook-dropped", mark=NOT_HELD, why=why))
            continue
        title = wording.words(f"workbook-title-{key}", year=year, period=analysis.period, **names)
        ledger.name(name_of(sheet, "title"), title)
    for sheet in ("Summary", "Trend", "Commitments"):
        ledger.name(f"{sheet}_home", wording.country(analysis.home))
        ledger.name(f"{sheet}_partner", wording.country(analysis.partner))
    _labels(ledger, wording, names, dropped)
    if "Partners chart" not in dropped:
        ledger.name("Partners_chart_label_2", wording.words("workbook-partner-label"))
        ledger.name("Partners_chart_label_3", wording.words("workbook-other-partners"))
        ledger.name("Partners_chart_label_4", wording.country(analysis.partner))


def _labels(ledger: Ledger, wording: Wording, names: dict[str, Country], dropped: tuple[str, ...]) -> None:
    """Name the series of the charts of years."""
    for sheet, key in (("Trend chart", "reports"), ("Mirror chart", "goods-from")):
        for number, side in ((2, "home"), (3, "partner")) if sheet not in dropped else ():
            label = wording.words(f"workbook-{key}", country=names[side])
            ledger.name(name_of(sheet, f"label_{number}"), label)
    if "Mirror chart" not in dropped:
        ledger.name("Mirror_chart_label_4", wording.words("workbook-range-from"))
        ledger.name("Mirror_chart_label_5", wording.words("workbook-range"))
