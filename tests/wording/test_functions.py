"""What messages may call: phrases, cases and forms, with facts that keep their spans."""

from datetime import date
from decimal import Decimal

import pytest
from fluent.runtime import FluentBundle, FluentResource

from builder.facts.fact import Citation, Fact
from builder.register.origin import Place
from builder.register.period import Period
from builder.register.rows import Name
from builder.wording.functions import functions
from builder.wording.language import Shown, Wording
from builder.wording.messages import MessageError, attribute
from builder.wording.messages import formatted as say_message
from builder.wording.spans import Span, plain


@pytest.fixture
def saying(monkeypatch):
    """Return what says a message of its own in a language."""

    def say(language, text, **args):
        bundle = FluentBundle(
            [language], functions=dict(functions(language, say_message, attribute)), use_isolating=False
        )
        bundle.add_resource(FluentResource(f"m = {text}\n"))
        pattern = bundle.get_message("m").value

        def formatted(_language, message, given):
            said, errors = bundle.format_pattern(pattern, dict(given))
            if errors:
                raise MessageError(str(errors[0]))
            return said

        monkeypatch.setattr("builder.wording.language.formatted", formatted)
        return Wording(language).say("m", **args)

    return say


def fact(value, unit="count", **more):
    return Fact("a.b", "count", Decimal(value), unit, sources=(Citation("s"),), **more)


def words(text):
    return plain(text).replace("\u00a0", " ")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_periods_and_days_without_a_function_are_their_names(saying, language):
    wording = Wording(language)
    period, day = Period.parse("2023-01/2023-07"), date(2023, 9, 24)
    given = saying(language, "{ $period }; { $day }", period=period, day=day)
    assert plain(given) == f"{wording.period(period)}; {wording.day(day)}"


def test_ready_words_of_periods_and_days_know_their_other_forms(saying):
    wording = Wording("ru")
    period, day = wording.period(Period.parse("2023-01/2023-07")), wording.day(date(2023, 9, 24))
    text = '{ PERIOD($period, form: "in") } к { DAY($day, form: "by") }'
    assert words(saying("ru", text, period=period, day=day)) == (
        "в январе–июле 2023 года к к 24 сентября 2023 года"
    )


def test_a_case_of_a_fact_is_a_span_of_its_own_behind_it(saying):
    text = saying("kk", 'тауар айналымы { CASE($value, case: "dative") } жетті', value=fact("2023"))
    assert [(span.text, span.fact) for span in text] == [
        ("тауар айналымы ", ""), ("2\u00a0023", "a.b"), ("-ке", ""), (" жетті", ""),
    ]  # fmt: skip


def test_a_suffix_stands_before_the_mark_of_a_source(saying):
    value = (Span("5", "a.b", "value"), Span("[1]", look="mark"))
    assert plain(saying("ky", '{ CASE($value, case: "dative") }', value=value)) == "5ке[1]"


def test_the_suffix_alone_joins_what_stands_before_it(saying):
    text = '{ $value }{ SUFFIX($value, case: "ablative") }'
    assert plain(saying("kk", text, value=fact("7"))) == "7-ден"


def test_a_count_is_said_in_words_in_gender_and_case_and_stays_a_fact(saying):
    text = '{ SHOW($count, form: "words", gender: "feminine", case: "instrumental") } сторонами'
    said = saying("ru", text, count=Shown(fact("2"), "words"))
    assert plain(said) == "двумя сторонами"
    assert (said[0].fact, said[0].form) == ("a.b", "words.feminine.instrumental")


def test_names_take_cases_prepositions_and_agreement(saying):
    text = """{ CASE($home, case: "instrumental") } { IN($home) } { GENDER($home) ->
        [feminine] сообщила
       *[masculine] сообщил
    }"""
    assert words(saying("ru", text, home=Wording("ru").country("RUS"))) == "Россией в России сообщила"
    assert words(saying("ru", text, home=Wording("ru").country("KGZ"))) == (
        "Кыргызстаном в Кыргызстане сообщил"
    )
    assert words(saying("kk", "{ IN($home) }", home=Wording("kk").country("RUS"))) == "Ресейде"
    assert words(saying("en", "{ IN($home) }", home=Wording("en").country("RUS"))) == "in Russia"


def test_a_message_chooses_the_form_of_a_country(saying):
    row = Name("country", "KAZ", "ru", "dative", "Казахстану (КЗ)", "s", Place("names.csv", "", 2))
    wording = Wording("ru", (row,))
    text = """{ COUNTRY($home, form: "genitive") }, { COUNTRY($home, form: "dative") }, { IN($home) }"""
    said = words(saying("ru", text, home=wording.country("KAZ")))
    assert said == "Казахстана, Казахстану (КЗ), в Казахстане"
    english = Wording("en").country("KAZ")
    assert words(saying("en", """{ COUNTRY($home, form: "possessive") }""", home=english)) == "Kazakhstan’s"


def test_a_name_without_its_code_has_no_forms(saying):
    with pytest.raises(MessageError, match="pass the country by its code"):
        saying("ru", """{ COUNTRY($home, form: "genitive") }""", home="Казахстан")


def test_a_sentence_may_begin_with_a_period(saying):
    text = """{ CAPITAL(PERIOD($period, form: "in")) } рост."""
    period = Wording("ru").period(Period.parse("2023-01/2023-07"))
    assert words(saying("ru", text, period=period)) == "В январе–июле 2023 года рост."


@pytest.mark.parametrize(
    ("text", "args", "wrong"),
    [
        ('{ PERIOD($p, form: "in") }', {"p": "2023"}, "no period or day"),
        ('{ CASE($p, case: "genitive") }', {"p": "Острова Кука"}, "names-ru.csv"),
        ('{ SHOW($p, form: "words") }', {"p": "два"}, "is no fact"),
        ('{ SHOW($p, form: "loud") }', {"p": fact("2")}, "there is no form “loud”"),
        ('{ SHOW($p, form: "words", case: "ergative") }', {"p": fact("2")}, "ergative"),
    ],
)
def test_what_cannot_be_said_is_refused_by_name(saying, text, args, wrong):
    with pytest.raises(MessageError, match=wrong):
        saying("ru", text, **args)
