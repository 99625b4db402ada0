import io
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest
from PIL import Image

from builder.charts import pictures
from builder.charts.labels import Labels, amount, direction
from builder.charts.marks import NAVY, Block
from builder.charts.pictures import draw
from builder.charts.sheet import Heading
from builder.facts.analyse import analyse
from builder.facts.fact import Citation, Fact
from builder.facts.rounding import rounded
from builder.register.period import Period
from builder.wording.spans import Span
from tests.charts.drawn import faults, words
from tests.facts.registers import SEVEN_MONTHS, definition, register, trade

NAMES = ("trend", "period", "mirror", "market_trend", "suppliers")
COUNTRIES = {"KAZ": "Kazakhstan", "KGZ": "Kyrgyzstan", "CHN": "China", "RUS": "Russia"}
SUPPLIERS = {
    "CHN": "4069526.1",
    "RUS": "2405952.3",
    "TUR": "488300",
    "UZB": "362600",
    "DEU": "900000",
    "USA": "880000",
}


@dataclass(frozen=True)
class Words:
    title: str = "Exports led the growth"
    subtitle: str = "Million US dollars"
    source: str = "Source: Bureau of National Statistics [4]"
    alt: str = "Columns: turnover by year"
    shown: tuple = ()


MESSAGES = {
    "chart-exports-to": "Exports to {partner}",
    "chart-imports-from": "Imports from {partner}",
    "chart-qualified": "{qualifier} {value}",
    "chart-value-and-growth": "{value}, {direction} {growth}",
    "chart-mirror-flow": "{exporter} to {importer}",
    "chart-mirror-gap": "importer {direction}: {gap}",
    "chart-mirror-exporter": "{value}  {country}, exporter",
    "chart-mirror-importer": "{value}  {country}, importer",
    "chart-bought-from": "Bought from {home}",
    "chart-sold-to": "Sold to {home}",
    "chart-money-head": "$ million",
    "chart-growth-head": "on {year}",
    "chart-ranked-name": "{rank}. {name}",
}


class PlainWording:
    """Stands for the wording: numbers and messages as a reader of English sees them."""

    def __init__(self, form="brief"):
        self.form = form

    def say(self, message, /, **args):
        return (Span(MESSAGES[message].format(**args)),)

    def words(self, message, /, **args):
        return self.form if message == "memo-form" else MESSAGES[message].format(**args)

    def show(self, fact, form="value"):
        if fact.missing:
            return Span(f"[{fact.status}]", fact.id, form)
        money = fact.unit.startswith("USD")
        value = Decimal(str(amount(fact))) if money else fact.known
        decimals = fact.decimals if money and fact.decimals is not None else 0 if fact.unit == "rank" else 1
        sign = "+" if form == "plus" else ""
        value = abs(value) if form == "unsigned" else value
        percent = "%" if fact.unit == "percent" else ""
        return Span(f"{rounded(value, decimals):{sign},.{decimals}f}{percent}", fact.id, form)

    def country(self, code, form="name"):
        return COUNTRIES.get(code, code)

    def period(self, period, form="name"):
        return period.iso


def brief(period=SEVEN_MONTHS, day=date(2023, 9, 30), suppliers=SUPPLIERS, **changed):
    rows = [
        trade("KGZ", code, "M", year, value, "kg-nsc-imports-2023")
        for code, value in suppliers.items()
        for year in (2022, 2023)
    ]
    rows += [
        trade("KGZ", code, "X", year, "1000", "kg-nsc-exports-2023")
        for code in suppliers
        for year in (2022, 2023)
    ]
    bought = sum(Decimal(value) for value in suppliers.values())
    for year in (2021, 2022, 2023):
        rows += [
            trade("KGZ", "WLD", "M", year, str(bought + 900000), "kg-nsc-imports-2023"),
            trade("KGZ", "WLD", "X", year, "460000", "kg-nsc-exports-2023"),
        ]
    held = register()
    return analyse(definition(), replace(held, trade=(*held.trade, *rows), **changed), period, day)


@pytest.fixture(scope="module")
def later():
    return brief(Period.year(2023), date(2024, 10, 2))


def laid_out(name, analysis):
    lay_out = {
        "trend": pictures._trend, "period": pictures._period, "mirror": pictures._mirror,
        "market_trend": pictures._market_trend, "suppliers": pictures._suppliers,
    }[name]  # fmt: skip
    return lay_out(
        analysis, Labels(PlainWording()), Heading("Title", "Subtitle", "Source"), pictures.SIZES[name]
    )


def test_all_five_pictures_are_drawn_at_the_size_of_their_place(later):
    drawn = draw(later, PlainWording(), dict.fromkeys(NAMES, Words()))
    assert tuple(drawn) == NAMES
    for picture in drawn.values():
        across, down = Image.open(io.BytesIO(picture.png)).size
        assert (across, down) == pytest.approx(
            (picture.width_mm / 25.4 * 200, picture.height_mm / 25.4 * 200), abs=1
        )
    sizes = [(picture.width_mm, picture.height_mm) for picture in drawn.values()]
    assert sizes == [(82, 56), (82, 56), (170, 47), (82, 55), (82, 55)]


def test_pairs_are_lower_where_words_are_longer():
    sizes = [pictures.place(name, PlainWording("note")) for name in ("trend", "suppliers", "mirror")]
    assert [(size.width, size.height) for size in sizes] == [(82, 52), (82, 51), (170, 47)]


def test_the_alternative_text_is_the_wordings(later):
    drawn = draw(later, PlainWording(), {"trend": Words(alt="Turnover rose.")})
    assert {name: picture.alt for name, picture in drawn.items()} == {"trend": "Turnover rose."}


def test_the_same_analysis_gives_the_same_bytes(later):
    texts = dict.fromkeys(NAMES, Words())
    assert draw(later, PlainWording(), texts) == draw(later, PlainWording(), texts)


@pytest.mark.parametrize("name", NAMES)
def test_no_label_collides(later, name):
    assert faults(laid_out(name, later)) == []


def test_the_trend_ends_with_the_latest_year_in_the_strong_colour(later):
    sheet = laid_out("trend", later)
    assert [mark.colour for mark in sheet.marks if isinstance(mark, Block)][-1] == NAVY
    assert {"2020", "2023", "1,246.9", "1,688.1"} <= set(words(sheet))


def test_a_year_not_held_leaves_a_gap_in_the_trend():
    held = register()
    without = tuple(
        row for row in held.trade if not (row.reporter == "KAZ" and row.period == Period.year(2021))
    )
    sheet = laid_out(
        "trend", analyse(definition(), replace(held, trade=without), SEVEN_MONTHS, date(2023, 9, 30))
    )
    assert "[x]" in words(sheet) and "2021" in words(sheet)


def test_the_period_sets_this_year_against_the_year_before():
    shown = words(laid_out("period", brief()))
    assert {"Exports to Kyrgyzstan", "Imports from Kyrgyzstan", "2022", "2023"} <= set(shown)
    assert "469.7, up 17.5%" in shown
    assert any(word.startswith("about 400") for word in shown)


def test_the_mirror_shows_both_flows_of_the_latest_year_that_both_hold(later):
    shown = words(laid_out("mirror", later))
    assert "Kazakhstan to Kyrgyzstan" in shown
    assert "Kyrgyzstan to Kazakhstan" in shown
    assert "1,147.2  Kazakhstan, exporter" in shown
    assert "862.2  Kyrgyzstan, importer" in shown
    assert "importer down: -24.8%" in shown


def test_the_market_is_told_by_the_partners_figures(later):
    shown = words(laid_out("market_trend", later))
    assert {"Bought from Kazakhstan", "Sold to Kazakhstan", "862.2", "449.0", "2021"} <= set(shown)


def test_home_among_the_largest_suppliers_is_highlighted(later):
    sheet = laid_out(
        "suppliers", brief(Period.year(2023), date(2024, 10, 2), {"CHN": "4069526", "TUR": "488300"})
    )
    names = [label for label in sheet.labels if label.text in ("China", "Kazakhstan", "TUR")]
    assert [(label.text, label.face.bold) for label in names] == [
        ("China", False), ("Kazakhstan", True), ("TUR", False),
    ]  # fmt: skip


def test_home_after_the_largest_five_is_a_sixth_row_with_its_rank(later):
    sheet = laid_out("suppliers", brief(Period.year(2023), date(2024, 10, 2), SUPPLIERS | {"UZB": "870000"}))
    shown = words(sheet)
    assert "6. Kazakhstan" in shown
    assert len([mark for mark in sheet.marks if isinstance(mark, Block)]) == 6


def test_a_picture_whose_facts_are_not_held_is_absent():
    held = register()
    only_home = tuple(row for row in held.trade if row.reporter == "KAZ")
    found = analyse(definition(), replace(held, trade=only_home), SEVEN_MONTHS, date(2023, 9, 30))
    assert set(draw(found, PlainWording(), dict.fromkeys(NAMES, Words()))) == {"trend", "period"}


def test_a_title_that_does_not_fit_names_its_picture(later):
    with pytest.raises(ValueError, match=r"the picture “trend” cannot be drawn: the title .* shorten it"):
        draw(later, PlainWording(), {"trend": Words(title="Turnover with Kyrgyzstan rose " * 5)})


def test_money_is_drawn_in_millions_whatever_its_unit():
    def fact(value, unit):
        return Fact("a.b", "value", Decimal(value), unit, sources=(Citation("s"),))

    assert amount(fact("1246876.979", "USD thousand")) == pytest.approx(1246.876979)
    assert amount(fact("1.3", "USD billion")) == pytest.approx(1300)
    with pytest.raises(ValueError, match="hectares is no money"):
        amount(fact("5", "hectares"))


@pytest.mark.parametrize(
    ("value", "said"), [("0.04", "same"), ("-0.04", "same"), ("0.05", "up"), ("-3", "down")]
)
def test_a_change_that_rounds_to_zero_is_none(value, said):
    change = Fact("a.b", "growth", Decimal(value), "percent", sources=(Citation("s"),))
    assert direction(change) == said
