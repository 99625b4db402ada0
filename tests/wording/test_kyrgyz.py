"""Kyrgyz: whole sentences as an official writes them, and no word of another language among them.

Spelling by «Кыргыз тилинин жазуу эрежелери» (2008); terms as the National Statistical Committee (stat.gov.kg)
uses them: товар жүгүртүү, экспорт, импорт, сальдо, үлүш, өсүш, алдын ала маалыматтар.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, StringLiteral, TextElement
from fluent.syntax.visitor import Visitor

from builder.facts.analyse import analyse
from builder.facts.fact import Citation, Fact
from builder.register.load import read_definition, read_register
from builder.register.period import Period
from builder.wording.business import business
from builder.wording.government import government
from builder.wording.language import Argument, Country, Shown, Wording
from builder.wording.spans import Content, Text, plain
from builder.wording.translated import translated

REPORT = Path(__file__).parents[2] / "reports" / "kazakhstan-kyrgyzstan"
KAZ, KGZ, RUS, UZB, USA = (Country(code) for code in ("KAZ", "KGZ", "RUS", "UZB", "USA"))
HALF, YEAR, MAY = Period.parse("2023-01/2023-07"), Period.parse("2022"), Period.parse("2023-05")
DAY = Period.parse("2024-04-17")


def fact(value: str, unit: str = "percent", decimals: int | None = None, qualifier: str = "exactly") -> Fact:
    return Fact(
        "a.b", "value", Decimal(value), unit, decimals=decimals, qualifier=qualifier, sources=(Citation("s"),)
    )


def usd(value: str, decimals: int | None = None, qualifier: str = "exactly") -> Fact:
    return fact(value, "USD million", decimals, qualifier)


def grown(value: str, qualifier: str = "exactly") -> Shown:
    return Shown(fact(value, qualifier=qualifier), "unsigned")


GROWTH = fact("112.7")
FINDING: dict[str, Argument] = {
    "whose": KAZ,
    "partner": KGZ,
    "period": HALF,
    "growth": grown("12.7"),
    "value": usd("755.4"),
}

SENTENCES: list[tuple[str, dict[str, Argument], str]] = [
    ("gov-line-finding", {**FINDING, "direction": "up"},
     "Казакстандын маалыматтары боюнча, 2023-жылдын январь–июлунда Кыргызстан менен товар жүгүртүү 12,7%га өсүп, "
     "755,4 млн АКШ долларын түздү."),
    ("gov-line-finding", {**FINDING, "direction": "down", "partner": RUS, "period": YEAR},
     "Казакстандын маалыматтары боюнча, 2022-жылы Россия менен товар жүгүртүү 12,7%га азайып, "
     "755,4 млн АКШ долларын түздү."),
    ("gov-line-finding", {**FINDING, "direction": "doubled", "growth": GROWTH, "multiple": Shown(GROWTH, "multiple")},
     "Казакстандын маалыматтары боюнча, 2023-жылдын январь–июлунда Кыргызстан менен товар жүгүртүү 2,1 эсе өсүп "
     "(112,7%га), 755,4 млн АКШ долларын түздү."),
    ("gov-line-finding", {**FINDING, "direction": "same", "value": usd("760", 0, "about")},
     "Казакстандын маалыматтары боюнча, 2023-жылдын январь–июлунда Кыргызстан менен товар жүгүртүү өзгөргөн жок жана "
     "болжол менен 760 млн АКШ долларын түздү."),
    ("gov-line-finding", {**FINDING, "direction": "up", "growth": grown("13", "more than"), "value": usd("760", 0, "nearly")},
     "Казакстандын маалыматтары боюнча, 2023-жылдын январь–июлунда Кыргызстан менен товар жүгүртүү 13,0%дан ашыкка "
     "өсүп, 760 млн АКШ долларына жакынды түздү."),
    ("gov-line-made-of", {"leader": "exports", "direction": "up", "balance": "deficit-up", "whose": KGZ},
     "Өсүштү негизинен экспорт камсыз кылды; Кыргызстандын терс сальдосу көбөйдү."),
    ("gov-line-partner", {"whose": KGZ, "compared": "rise-smaller"},
     "Кыргызстандын маалыматтары боюнча, өсүш азыраак болгон."),
    ("gov-line-none", {"partner": UZB, "period": MAY},
     "Өзбекстан менен соода боюнча 2023-жылдын майындагы маалыматтар жок."),
    ("gov-point-exports", {"whose": KGZ, "partner": RUS, "period": YEAR, "direction": "up", "growth": grown("7.5")},
     "2022-жылы Кыргызстандын Россияга экспорту 7,5%га өстү."),
    ("gov-point-imports", {"partner_whose": USA, "home": KGZ, "when": "", "direction": "down", "too": "yes",
                           "growth": grown("5.6")},
     "АКШдан Кыргызстанга жеткирүүлөр дагы азайды — 5,6%га."),
    ("gov-point-signed-count", {"period": MAY, "number": fact("12", "count", 0)},
     "2023-жылдын майында биздин ишканалар 12 макулдашууга жана контрактка кол койду."),
    ("gov-point-signed-value", {"period": DAY, "number": fact("2", "USD billion", 0, "more than")},
     "2024-жылдын 17-апрелинде биздин ишканалар жалпы суммасы 2 млрд АКШ долларынан ашык болгон документтерге кол койду."),
    ("gov-point-weight", {"home": KAZ, "whose": KGZ, "period": YEAR, "joint": "no",
                          "rank": Shown(fact("3", "rank", 0), "largest")},
     "2022-жылы Казакстан Кыргызстандын үчүнчү ири соода өнөктөшү болгон."),
    ("gov-point-weight", {"home": KGZ, "whose": KAZ, "period": YEAR, "joint": "no",
                          "rank": Shown(fact("21", "rank", 0), "largest")},
     "2022-жылы Кыргызстан Казакстандын 21-орундагы соода өнөктөшү болгон."),
    ("gov-settle-goal", {"value": fact("2", "USD billion", 0)},
     "Максатка (2 млрд АКШ доллары) жетүү мөөнөтү белгиленген эмес."),
    ("gov-goal-measure", {"flow": "T", "value": fact("3", "USD billion", 0)},
     "Товар жүгүртүүнү 3 млрд АКШ долларына жеткирүү"),
    ("gov-risk-balance", {"kind": "surplus", "larger": "yes", "whose": KAZ, "period": HALF, "value": usd("184.1"),
                          "base": usd("129", 0, "about")},
     "Сальдо. 2023-жылдын январь–июлунда Казакстандын оң сальдосу көбөйүп, 184,1 млн АКШ долларын түздү; бир жыл "
     "мурун — болжол менен 129 млн АКШ доллары."),
    ("gov-risk-weight", {"home": KAZ, "partner": KGZ, "period": YEAR, "share": fact("9.8"),
                         "change": Shown(fact("-2.7", "points"), "unsigned")},
     "Үлүш. 2022-жылы Кыргызстандын товар жүгүртүүсүндө Казакстандын үлүшү 2,7 пайыздык пунктка төмөндөп, 9,8%ды түздү."),
    ("gov-goal-earlier", {"value": fact("1", "USD billion", 0), "dated": "yes", "deadline": Period.parse("2020"),
                          "mark": "[5]", "status": "missed", "parts": "869 млн"},
     "Мурунку максаттуу көрсөткүч — 1 млрд АКШ доллары, мөөнөтү — 2020-жыл [5]: жетишилген жок (869 млн)."),
    ("gov-overdue", {"days": fact("30", "days", 0)}, "Мөөнөтүнөн 30 күн өттү."),
    ("gov-commitments-note", {"late": "none", "day": date(2023, 9, 30)},
     "2023-жылдын 30-сентябрына карата күнү белгиленген милдеттенмелердин арасында мөөнөтү өткөндөрү жок. Толук тизме: "
     "тиркеме, 5-таблица."),
    ("business-bottom-bought", {"whose": KGZ, "partner": USA, "period": YEAR, "value": usd("65", 0, "less than"),
                                "moved": "4,0%га өстү жана"},
     "Кыргызстандын маалыматтары боюнча, 2022-жылы АКШдан импорт 4,0%га өстү жана 65 млн АКШ долларынан азды түздү."),
    ("business-share", {"first": "yes", "whose": UZB, "whose_partner": KGZ, "period": YEAR, "direction": "same",
                        "share": fact("5.0"), "change": fact("0", "points")},
     "2022-жылы Кыргызстандын импортунда Өзбекстандын үлүшү өзгөргөн жок жана 5,0%ды түздү."),
    ("business-risk-demand", {"whose": KGZ, "home": KAZ, "period": Period.parse("2020"), "since": "rose",
                              "growth": grown("-19.4"), "change": Shown(usd("-125.8"), "unsigned")},
     "Суроо-талап. 2020-жылы Кыргызстандын Казакстандан сатып алуулары 19,4%га (125,8 млн АКШ долларына) азайды жана "
     "ошондон бери жыл сайын өсүүдө."),
    ("changed-heading", {"day": date(2023, 9, 30)}, "2023-жылдын 30-сентябрындагы маалымкаттан берки өзгөрүүлөр"),
    ("reason-no-figure", {"period": Period.parse("2023-Q3")},
     "колдогу таблицаларда 2023-жылдын III кварталындагы маалыматтар жок"),
    ("fact-of", {"flow": "B", "whose": KGZ, "partner": RUS}, "Кыргызстандын Россия менен соодасынын сальдосу"),
    ("chart-title-bought-apart", {"bought": "down", "year": "2020"},
     "2020-жылы сатып алуу азайып, сатуу өстү"),
]  # fmt: skip


@pytest.mark.parametrize(("message", "args", "sentence"), SENTENCES)
def test_a_sentence_is_said_as_an_official_writes_it(
    message: str, args: dict[str, Argument], sentence: str
) -> None:
    assert Wording("ky").words(message, **args).replace("\u00a0", " ") == sentence


def test_euros_take_the_suffixes_of_their_own_vowels() -> None:
    wording = Wording("ky", currency="EUR")
    value = fact("755.4", "EUR million")
    args = {**FINDING, "direction": "up", "value": value}
    assert wording.words("gov-line-finding", **args).endswith(
        "12,7%га өсүп, 755,4\u00a0млн\u00a0еврону түздү."
    )
    assert wording.words("band-unit", period=YEAR, kind=YEAR.kind) == "млн евро, 2022"


class Said(Visitor):  # type: ignore[misc]
    """The words of a message file that a reader sees: text and literals, without names of forms."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: StringLiteral) -> None:
        self.texts.append(node.parse()["value"])

    def visit_CallArguments(self, node: object) -> None:
        """Leave out what functions are asked for: form: "genitive"."""


@cache
def said() -> dict[str, str]:
    """Return the words of each Kyrgyz message by its id; the formulas of the workbook by their literals."""
    found: dict[str, str] = {}
    for item in resources.files("builder.wording").joinpath("messages/ky").iterdir():
        for entry in FluentParser().parse(item.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message) and not entry.id.name.startswith("counting-"):
                words = Said()
                words.visit(entry)
                text = " ".join(words.texts)
                formula = entry.id.name.startswith("book-formula-")
                found[entry.id.name] = " ".join(re.findall(r'"([^"]*)"', text)) if formula else text
    return found


# Flags, names of the workbook's tables and ranges, codes of flows and of the world's total, Roman numerals.
ALLOWED = re.compile(
    r"\[(?:x|z|p|e|b|r|u|low)\]|#N/A|\b(?:\w+Rows|\w+Feed|PartnerRanks|PartnerList|TrendYears|Trade|WLD|X|M|IV|I)\b"
    r"|\b(?:HomeCode|HomeName|PartnerCode|PartnerName|PeriodFirst|PeriodLast|BaseFirst|BaseLast|YearFirst|YearLast"
    r"|YearBaseFirst|YearBaseLast|AsOf|CifLow|CifHigh)\b"
)
# Words of Russian, of the Russian briefs above all, that Kyrgyz does not have.
RUSSIAN = frozenset(
    re.findall(
        r"\w+",
        "и в на по из к с от до для или не нет без за год года году годы лет данные данных данным товарооборот рост "
        "снижение доля место торговля торговли страна стран страны сторон стороны указан указано таблице соглашение "
        "договор обязательства срок меры справка выше ниже было был были составил также",
    )
)


def foreign(words: str) -> list[str]:
    """Return what is not Kyrgyz: words in Latin letters, Russian words, letters of Kazakh."""
    found = [word for word in re.findall(r"[\w-]+", words) if word.lower() in RUSSIAN]
    return found + re.findall(r"[A-Za-z]{2,}", words) + re.findall("[әғқұһі]", words.lower())


def test_what_is_not_kyrgyz_is_found() -> None:
    assert foreign("Товар жүгүртүү — 12,7%га өсүш") == []
    assert foreign("Данные Қазақстана not held") == ["Данные", "not", "held", "қ", "қ"]


def test_no_message_has_a_word_of_another_language() -> None:
    codes = {"memo-language", "memo-form", "book-date-format"}
    wrong = {name: foreign(ALLOWED.sub(" ", text)) for name, text in said().items() if name not in codes}
    assert {name: found for name, found in wrong.items() if found} == {}


def test_each_part_of_the_messages_uses_the_letters_of_kyrgyz() -> None:
    for part in ("gov", "business", "workbook", "book", "chart", "memo", "field", "hs", "reason", "rule"):
        text = "".join(words for name, words in said().items() if name.startswith(part)).lower()
        assert set("ңөү") <= set(text) or (part in ("reason", "rule", "hs") and set("өү") <= set(text)), part


@cache
def memos() -> dict[str, Content]:
    register = read_register(REPORT, today=date(2026, 11, 22)).register
    found = {}
    for name, period, as_of in (
        ("september", "2023-01/2023-07", date(2023, 9, 30)),
        ("october", "2023", date(2024, 10, 2)),
    ):
        analysis = translated(analyse(read_definition(REPORT), register, Period.parse(period), as_of), "ky")
        wording = Wording("ky", register.names)
        for audience, make in (("government", government), ("business", business)):
            found[f"{audience} {name}"] = make(analysis, wording, {}, register_hash="833820658563aabbccdd")
    return found


def told(content: Content) -> Iterator[Text]:
    """Yield what a memo says but for its list of sources, whose titles stay in their own language."""
    for name, text in content.texts.items():
        if name != "sources":
            yield text
    for name, items in content.lists.items():
        if name != "sources":
            yield from items
    for rows in content.tables.values():
        for row in rows:
            for cell in row.cells:
                yield from cell


@pytest.mark.parametrize(
    "name", ["government september", "business september", "government october", "business october"]
)
def test_a_memo_of_the_flagship_is_in_kyrgyz_throughout(name: str) -> None:
    quoted = re.compile(
        r"«to be opened soon»|The Astana Times|Silk Way TV|\b\w+\.(?:kz|kg|uz|com)\b|\bTrend\b|24\.kg"
    )
    for text in told(memos()[name]):
        words = re.sub(r"\[[a-z0-9†, –]+\]", " ", quoted.sub(" ", plain(text)))
        assert foreign(words) == [], words


@pytest.mark.parametrize("name", ["government september", "business october"])
def test_no_number_stands_apart_from_its_thousands_or_its_unit(name: str) -> None:
    for text in told(memos()[name]):
        assert not re.search(r"\d \d{3}\b|\d (?:млн|млрд|%|күн|пайыз)", plain(text)), plain(text)
        assert "  " not in plain(text)


def test_the_registers_words_are_given_in_kyrgyz_with_its_own_letters() -> None:
    with (REPORT / "register" / "names.csv").open(encoding="utf-8", newline="") as file:
        given = [row["name"] for row in csv.DictReader(file) if row["language"] == "ky"]
    assert len(given) > 100
    assert not [name for name in given if set(name.lower()) & set("әғқұһі")]
