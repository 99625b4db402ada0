"""The head and the foot of a memo: title, addressee, handling, dates, vintage, register."""

from __future__ import annotations

from collections.abc import Mapping

from builder.register.period import Period
from builder.wording.cited import Cited, text
from builder.wording.language import Country, Wording
from builder.wording.spans import Text
from builder.wording.written import SOURCE_LANGUAGE, languages, reviewed

HASH_DIGITS = 12


def title(cited: Cited, audience: str) -> str:
    """Return the report's title for an audience; made from the two countries where none is given.

    One that is given for another period is none for this.
    """
    analysis = cited.analysis
    only = analysis.definition.title_period
    given = _given(cited, analysis.definition.title, audience) if only in (None, analysis.period) else ""
    return given or cited.words(
        "head-title",
        home=cited.country(analysis.home),
        partner=cited.country(analysis.partner),
        period=analysis.period,
    )


def kicker(cited: Cited, audience: str) -> Text:
    """Return the line above the title: what the document is, and that it is a draft while it is one."""
    draft = "yes" if cited.analysis.definition.status == "draft" else "no"
    return cited.say("head-kicker", audience=audience, draft=draft)


def head_texts(cited: Cited) -> dict[str, Text]:
    """Return who drafted the memo, and that its language is a draft translation where nobody reviewed it."""
    definition, language = cited.analysis.definition, cited.wording.language
    executor = cited.say(
        "head-executor",
        named="yes" if definition.drafted_by else "no",
        drafted=definition.drafted_by,
        reached="yes" if definition.contact else "no",
        contact=definition.contact,
    )
    draft = () if reviewed(language) else cited.say("head-draft-translation")
    return {"executor": executor, "review": draft}


def head_rows(cited: Cited, audience: str, register_hash: str) -> dict[str, Text]:
    """Return the rows of the title block and of the footer, by tag."""
    definition = cited.analysis.definition
    register = register_hash[:HASH_DIGITS]
    return {
        "addressee": text(_given(cited, definition.addressee, audience)),
        "handling": text(_given(cited, definition.handling, audience)),
        "vintage": text(_vintage(cited)),
        "period": text(_periods(cited)),
        "register": text(register),
        "footer_left": cited.say("head-footer", day=cited.analysis.as_of, register=register),
    }


def head_dates(cited: Cited) -> dict[str, str]:
    """Return the dates of the title block, by tag."""
    return {"as_of": cited.wording.day(cited.analysis.as_of)}


def _given(cited: Cited, texts: Mapping[str, str], audience: str) -> str:
    language = cited.wording.language
    return texts.get(f"{audience}.{language}") or texts.get(language) or texts.get(audience) or ""


def _vintage(cited: Cited) -> str:
    """Return the latest year of the tables, home's if it has any, and the latest month of what was said."""
    analysis = cited.analysis
    sides = (analysis.home, analysis.partner)
    tables = ([row.period.last.year for row in analysis.data if row.reporter == one] for one in sides)
    years = next(filter(None, tables), [])
    said = {claim.source for claim in analysis.register.claims}
    days = [source.known_from for source in analysis.register.sources if source.id in said]
    month = Period.parse(f"{max(days):%Y-%m}") if days else None
    year = str(max(years)) if years else ""
    if year and month:
        return cited.words("head-vintage-both", year=year, month=month)
    if year:
        return cited.words("head-vintage-tables", year=year)
    return cited.words("head-vintage-claims", month=month) if month else cited.words("head-vintage-none")


def _periods(cited: Cited) -> str:
    """Return the period of the brief and the years beside it."""
    analysis = cited.analysis
    years = [flows.period for trend in analysis.trends for flows in trend.years or trend.in_part]
    if not years:
        return cited.wording.period(analysis.period)
    span = Period(min(years).first, max(years).last)
    if analysis.period.kind == "year":
        return cited.words("head-period-year", period=analysis.period, years=span)
    return cited.words("head-period", period=analysis.period, year=str(span.last.year))


def new_titles(home: str, partner: str) -> dict[str, str]:
    """Return titles for a new report on two countries, by `AUDIENCE.LANGUAGE`, but the English ones."""
    sides = {"home": Country(home), "partner": Country(partner)}
    return {
        f"{audience}.{language}": Wording(language).words("new-title", audience=audience, **sides)
        for language in languages()
        if language != SOURCE_LANGUAGE
        for audience in ("government", "business")
    }
