"""Whole sentences in Kazakh, and what holds of every word that its memos say.

The sentences follow the use of stat.gov.kz and adilet.zan.kz: the verb at the end, the case on the last word
of a number's name (12,7%-ға, 755,4 млн АҚШ долларын), no hyphen behind years and dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, StringLiteral, TextElement
from fluent.syntax.visitor import Visitor

from builder.facts.fact import Citation, Fact
from builder.register.period import Period
from builder.wording.business.memo import business
from builder.wording.government import government
from builder.wording.language import Country, Shown, Wording
from builder.wording.messages import check_messages, files
from builder.wording.spans import Content, Span, Text, plain
from builder.wording.translated import translated
from builder.wording.untranslated import untranslated
from tests.wording.test_government import HASH, TAUGHT, analysis_of, register, uzbek

KAZ, KGZ, RUS, UZB, BLR, USA = (Country(code) for code in ("KAZ", "KGZ", "RUS", "UZB", "BLR", "USA"))
PERIOD, BASE = Period.parse("2023-01/2023-07"), Period.parse("2022-01/2022-07")
YEAR, BEFORE = Period.parse("2022"), Period.parse("2021")
QUARTER = Period.parse("2023-04/2023-06")
DAY = date(2023, 9, 30)


def fact(value, unit="USD million", decimals=None, qualifier="exactly"):
    return Fact(
        "a.b", "value", Decimal(value), unit, decimals=decimals, qualifier=qualifier, sources=(Citation("s"),)
    )


def money(value, **more):
    return fact(value, **more)


def percent(value, **more):
    return fact(value, "percent", **more)


def points(value):
    return Shown(fact(value, "points"), "unsigned")


GREW = {"direction": "up", "growth": percent("12.7"), "value": money("755.4")}
SENTENCES = [
    ("gov-line-finding", {"whose": KAZ, "partner": KGZ, "period": PERIOD, "multiple": "", **GREW},
     "Қазақстанның деректері бойынша 2023 жылғы қаңтар–шілдеде Қырғызстанмен тауар айналымы 12,7%-ға артып, "
     "755,4 млн АҚШ долларын құрады."),
    ("gov-line-finding", {"whose": KGZ, "partner": UZB, "period": YEAR, "multiple": "", "direction": "down",
                          "growth": percent("-3.6"), "value": money("1181.1")},
     "Қырғызстанның деректері бойынша 2022 жылы Өзбекстанмен тауар айналымы 3,6%-ға төмендеп, "
     "1 181,1 млн АҚШ долларын құрады."),
    ("gov-line-finding", {"whose": KAZ, "partner": KGZ, "period": QUARTER, "direction": "doubled",
                          "multiple": Shown(percent("178"), "multiple"), "growth": percent("178"),
                          "value": money("2", unit="USD billion", decimals=0)},
     "Қазақстанның деректері бойынша 2023 жылғы II тоқсанда Қырғызстанмен тауар айналымы 2,8 есе "
     "(178,0%-ға) артып, 2 млрд АҚШ долларын құрады."),
    ("gov-line-finding", {"whose": RUS, "partner": BLR, "period": YEAR, "multiple": "", "direction": "same",
                          "growth": percent("0"), "value": money("65", decimals=0, qualifier="about")},
     "Ресейдің деректері бойынша 2022 жылы Беларусьпен тауар айналымы өзгерген жоқ және шамамен "
     "65 млн АҚШ долларын құрады."),
    ("gov-line-none", {"partner": USA, "period": PERIOD},
     "АҚШ-пен сауданың 2023 жылғы қаңтар–шілдедегі деректері жоқ."),
    ("gov-line-made-of", {"leader": "exports", "direction": "up", "balance": "surplus-up", "whose": KAZ},
     "Өсім негізінен экспорт есебінен қамтамасыз етілді; Қазақстанның оң сальдосы ұлғайды."),
    ("gov-line-partner", {"compared": "rise-smaller", "whose": KGZ},
     "Қырғызстанның деректері бойынша өсім төменірек болды."),
    ("gov-point-agreed", {"period": PERIOD, "direction": "up", "who": "both",
                          "growth": percent("13", decimals=0, qualifier="about")},
     "2023 жылғы қаңтар–шілдеде өзара саудамыз шамамен 13%-ға өсті; мұны екі тарап та атап өтуде."),
    ("gov-point-exports", {"whose": KAZ, "partner": KGZ, "period": PERIOD, "direction": "up", "multiple": "",
                           "growth": percent("20", decimals=0, qualifier="nearly")},
     "2023 жылғы қаңтар–шілдеде Қазақстанның Қырғызстанға экспорты 20%-ға жуық артты."),
    ("gov-point-exports", {"whose": UZB, "partner": KAZ, "period": YEAR, "direction": "down", "multiple": "",
                           "growth": percent("10", decimals=0, qualifier="more than")},
     "2022 жылы Өзбекстанның Қазақстанға экспорты 10%-дан астам төмендеді."),
    ("gov-point-imports", {"partner_whose": KGZ, "home": KAZ, "when": "", "direction": "up", "too": "yes",
                           "multiple": "", "growth": percent("5.6")},
     "Қырғызстаннан Қазақстанға жеткізілім де артты — 5,6%-ға."),
    ("gov-point-signed-count", {"period": Period.parse("2023-09"), "number": fact("12", "documents")},
     "2023 жылғы қыркүйекте кәсіпорындарымыз 12 құжатқа (келісімдер мен келісімшарттарға) қол қойды."),
    ("gov-point-weight", {"joint": "no", "period": YEAR, "home": KAZ, "whose": KGZ,
                          "rank": Shown(fact("3", "rank"), "largest")},
     "2022 жылы Қазақстан — Қырғызстанның үшінші ірі сауда серіктесі."),
    ("gov-figures-rank-too", {"partner": KGZ, "whose": KAZ, "joint": "no", "share": percent("0.9"),
                              "rank": Shown(fact("21", "rank"), "largest")},
     "Қырғызстан — Қазақстанның ірілігі бойынша 21-орындағы серіктесі, үлесі — 0,9%"),
    ("gov-figures-contributions", {"period": PERIOD, "whose": KAZ, "direction": "up", "growth": percent("12.7"),
                                   "exports": points("10.4"), "imports": points("2.3")},
     "2023 жылғы қаңтар–шілдедегі өсім. Қазақстанның деректері бойынша тауар айналымының 12,7%-ға өсуіне "
     "экспорттың қосқан үлесі — 10,4 пайыздық тармақ, импорттың қосқан үлесі — 2,3 пайыздық тармақ."),
    ("gov-figures-turnover", {"whose": KGZ, "value": money("1181.1"), "direction": "up", "base": BEFORE,
                              "growth": percent("13.1"), "change": money("137.1")},
     "Қырғызстанның деректері бойынша — 1 181,1 млн АҚШ доллары, 2021 жылмен салыстырғанда өсім — 13,1% "
     "(137,1 млн АҚШ доллары)"),
    ("gov-commitments-note", {"late": "none", "day": DAY, "count": Shown(fact("0", "count"), "words")},
     "2023 жылғы 30 қыркүйектегі жағдай бойынша нақты күні белгіленген міндеттемелердің "
     "ішінде мерзімі өткені жоқ. Толық тізбе — қосымшада, "
     "5-кестеде."),
    ("gov-risk-weight", {"partner": KGZ, "home": KAZ, "period": YEAR, "change": points("2.7"),
                         "share": percent("9.8")},
     "Үлес. 2022 жылы Қырғызстанның тауар айналымындағы Қазақстанның үлесі 2,7 пайыздық тармаққа төмендеп, "
     "9,8%-ды құрады."),
    ("gov-risk-balance", {"whose": KAZ, "kind": "surplus", "larger": "yes", "period": PERIOD,
                          "value": money("184.1"), "base": money("129", decimals=0, qualifier="about")},
     "Сальдо. 2023 жылғы қаңтар–шілдеде Қазақстанның оң сальдосы ұлғайып, 184,1 млн АҚШ долларын құрады; "
     "бір жыл бұрын — шамамен 129 млн АҚШ доллары."),
    ("gov-risk-balance", {"whose": KGZ, "kind": "deficit", "larger": "no", "period": YEAR,
                          "value": money("40", unit="EUR million"), "base": money("51.2", unit="EUR million")},
     "Сальдо. 2022 жылы Қырғызстанның теріс сальдосы қысқарып, 40,0 млн еуроны құрады; бір жыл бұрын — "
     "51,2 млн еуро."),
    ("gov-risk-statistics", {"years": Period.parse("2018/2022"), "all": Shown(fact("10", "count"), "words"),
                             "wrong": Shown(fact("8", "count"), "words")},
     "Статистика. 2018–2022 жылдардағы он салыстырудың сегіз жағдайында импорттаушының деректері "
     "экспорттаушының деректерінен төмен, ал керісінше болады деп күтіледі. Түсіндірмесі табылмады. "
     "Қосымша, 3-кесте."),
    ("gov-goal-required", {"flow": "turnover", "year": YEAR, "parts": (Span("60,4%-ға"),)},
     "Оған қол жеткізу үшін тауар айналымы 2022 жылғы деңгеймен салыстырғанда 60,4%-ға өсуі тиіс."),
    ("gov-gap-flows", {"whose": KGZ, "period": PERIOD}, "Қырғызстанның 2023 жылғы қаңтар–шілдедегі деректері"),
    ("gov-weight-row", {"partner": KAZ, "whose": KGZ, "flow": "M"}, "Қырғызстанның импортындағы Қазақстан"),
    ("business-share", {"first": "yes", "whose": KAZ, "whose_partner": KGZ, "period": YEAR, "direction": "down",
                        "change": points("4"), "share": percent("7.9")},
     "2022 жылы Қырғызстанның импортындағы Қазақстанның үлесі 4,0 пайыздық тармаққа төмендеп, 7,9%-ды құрады."),
    ("business-risk-demand", {"period": Period.parse("2020"), "whose": KGZ, "home": KAZ, "since": "rose",
                              "growth": percent("19.4"), "change": money("125.8")},
     "Сұраныс. 2020 жылы Қырғызстанның Қазақстаннан сатып алуы 19,4%-ға (125,8 млн АҚШ долларына) төмендеді "
     "және содан бері жыл сайын өсіп келеді."),
    ("business-suits-item", {"exporter": KAZ, "importer": KGZ, "least": "no", "index": fact("11", "index")},
     "Қазақстанның әлемге экспорты мен Қырғызстанның әлемнен импорты — 11"),
    ("business-sections", {"flow": "X", "whose": KAZ, "other": KGZ, "period": YEAR, "division": "hs_section",
                           "items": (Span("мыс (60,0%)"),), "partial": "yes", "covered": percent("98")},
     "Экспорт. Қазақстанның деректері бойынша 2022 жылы Қырғызстанға экспортта СЭҚ ТН-нің мына бөлімдері "
     "басым болды: мыс (60,0%). Тауарлар бойынша жолдар жиынтықтың 98,0%-ын береді."),
    ("verdict-near", {"lead": money("757", decimals=0), "value": money("755.4"), "more": "yes",
                      "gap": money("1.6")},
     "Дөңгелектеумен түсіндірілмейді: 757 млн АҚШ доллары мәні 755,4 млн АҚШ долларынан "
     "1,6 млн АҚШ долларына артық."),
    ("chart-title-joint-supplier", {"home": KAZ, "owner": RUS, "ordinal": Shown(fact("4", "rank"), "ordinal")},
     "Қазақстан Ресейдің жеткізушілері арасында 4-орынды бөліседі"),
    ("chart-title-turnover-runs", {"direction": "up", "since": "2019"},
     "Тауар айналымы 2019 жылдан бері жыл сайын өсіп келеді"),
    ("chart-qualified", {"qualifier": "more-than", "value": "400"}, "400-ден астам"),
    ("chart-qualified", {"qualifier": "nearly", "value": "1 246,9"}, "1 246,9-ға жуық"),
    ("fact-of", {"flow": "M", "whose": KAZ, "partner": KGZ}, "Қазақстанның Қырғызстаннан импорты"),
    ("head-footer", {"day": DAY, "register": "88d4"}, "2023 жылғы 30 қыркүйектегі жағдай  ·  тізілім 88d4"),
    ("reason-no-figure", {"period": YEAR}, "қолда бар кестелерде 2022 жылғы деректер жоқ"),
]  # fmt: skip


@pytest.mark.parametrize(("message", "given", "expected"), SENTENCES, ids=lambda one: str(one)[:30])
def test_a_sentence_is_said_as_an_official_writes_it(message, given, expected):
    assert plain(Wording("kk").say(message, **given)).replace("\u00a0", " ") == expected


def test_the_subject_names_both_states_in_full_as_the_register_has_them():
    said = plain(Wording("kk", register().names).say("gov-subject", home=KAZ, partner=KGZ))
    assert said == "Қазақстан Республикасының Қырғыз Республикасымен саудасы туралы"


def test_no_message_is_missing():
    assert check_messages("kk") == ()


# What is written in Latin letters in every language: Roman numerals, flags, codes of flows and tables, marks.
LATIN = re.compile(r"[A-Za-z]+")
ALLOWED = re.compile(
    r"\b(?:I|II|III|IV|X|M|x|z|p|e|b|r|u|low|WLD|N/A|[A-Z][A-Za-z]*(?:Rows|Feed|Years|Ranks|List|Trade|Low|High|"
    r"Code|Name|First|Last|Of)|Trade|python|templates|layout|memos|m|n)\b"
)
# Words of Russian that Kazakh does not share, and letters that it has in foreign words alone.
RUSSIAN = re.compile(
    r"\b(?:и|в|во|на|за|по|из|от|до|для|с|со|к|как|что|или|при|без|год|года|году|лет|рост|доля|данные|данных|"
    r"товары|товаров|товарооборот|торговля|импорта|экспорта|около|почти|более|менее|млн долл|США|срок|мера|"
    r"источник|источники|страна|стороны|нет|изменение|значение|справка)\b|[ёщъ]",
    re.IGNORECASE,
)
OWN = frozenset("әғқңөұүі")


class Texts(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:
        self.found.append(node.value)

    def visit_StringLiteral(self, node: StringLiteral) -> None:
        self.found.append(node.parse()["value"])

    def visit_CallArguments(self, node: object) -> None:
        """Leave out the names of forms: they are code."""

    def visit_Variant(self, node: object) -> None:
        self.visit(node.value)  # type: ignore[attr-defined]


@cache
def texts_of() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, text in files("kk"):
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message):
                visitor = Texts()
                visitor.visit(entry)
                found.setdefault(name, {})[entry.id.name] = " ".join(visitor.found)
    return found


@pytest.mark.parametrize("file", [name for name, _ in files("kk")])
def test_a_file_holds_no_russian_words_and_no_latin_ones(file):
    for message, text in texts_of()[file].items():
        if message.startswith(
            ("book-formula-", "counting-", "memo-language", "memo-form", "book-date-format")
        ):
            continue
        assert not RUSSIAN.search(text), (message, text)
        assert not LATIN.search(ALLOWED.sub("", text)), (message, text)


def test_the_formulas_of_the_workbook_say_nothing_in_russian():
    for message, text in texts_of()["book.ftl"].items():
        if message.startswith("book-formula-"):
            said = " ".join(re.findall(r'"([^"]*)"', text))
            assert not RUSSIAN.search(said) and OWN & set(said), (message, said)


def test_the_letters_that_only_kazakh_has_are_used_throughout():
    for file, messages in texts_of().items():
        assert len(OWN & set("".join(messages.values()).lower())) >= 3, file
    assert {
        letter for messages in texts_of().values() for text in messages.values() for letter in text
    } >= OWN


@cache
def memos() -> dict[str, Content]:
    made = {}
    for name in (*TAUGHT, "uzbek"):
        analysis = uzbek() if name == "uzbek" else analysis_of(name)
        analysis = translated(
            replace(analysis, register=replace(analysis.register, names=register().names)), "kk"
        )
        wording = Wording("kk", analysis.register.names)
        made[f"{name} government"] = government(analysis, wording, {}, register_hash=HASH)
        made[f"{name} business"] = business(analysis, wording, {}, register_hash=HASH)
    return made


def lines(content: Content) -> Iterator[tuple[str, str]]:
    def words(text: Text) -> str:
        return plain(text).replace("\u00a0", " ").strip()

    yield from ((name, words(text)) for name, text in content.texts.items())
    yield from ((name, words(item)) for name, items in content.lists.items() for item in items)
    for name, rows in content.tables.items():
        yield from ((name, words(line)) for row in rows for cell in row.cells for line in cell)


MEMOS = [f"{name} {audience}" for name in (*TAUGHT, "uzbek") for audience in ("government", "business")]
# What stays as it was written: quotes and titles of sources, names of publishers and their addresses.
QUOTED = re.compile(r"«[^»]*»|\b[\w.-]+\.(?:kz|kg|ru|com|org|uz|int|net|media)\b|\[[^\]]*\]")
PUBLISHERS = re.compile(r"The Astana Times|Trend|Daryo|Silk Way TV|Sputnik|Eurasianet|REGNUM|TradeBrief")


@pytest.mark.parametrize("name", MEMOS)
def test_a_memo_is_in_kazakh_but_for_names_and_quotes(name):
    for place, said in lines(memos()[name]):
        own = PUBLISHERS.sub("", QUOTED.sub("", said))
        if place in ("register", "footer_left"):
            continue
        assert not LATIN.search(ALLOWED.sub("", own)), (place, said)
        assert place in ("sources", "events") or not RUSSIAN.search(own), (place, said)


@pytest.mark.parametrize("name", MEMOS)
def test_a_memo_has_no_loose_spaces_and_no_suffix_apart_from_its_word(name):
    for place, said in lines(memos()[name]):
        assert not re.search(r" [,;:.!?)»]|[(«] |  ", said.replace("  ·  ", " · ")), (place, said)
        assert not re.search(r"[,.;:]{2}|— −", said), (place, said)
        # A hyphen joins a suffix to digits and abbreviations, and to nothing else (5-ке, %-ға, АҚШ-пен).
        for word in re.findall(r"([\w%]+)-(?:ға|ге|қа|ке|ды|ді|ты|ті|да|де|та|те|нан|нен|дан|ден)\b", said):
            assert word[-1] in "0123456789%" or word.isupper(), (place, said)


def test_the_register_of_the_flagship_has_its_words_in_kazakh():
    definition = analysis_of("claimed").definition
    assert [*untranslated(register(), definition, "kk")] == []
