from datetime import date
from decimal import Decimal

import pytest
from fluent.runtime import FluentBundle, FluentResource

from builder.facts.fact import Citation, Fact
from builder.register.origin import Place
from builder.register.period import Period
from builder.register.rows import Name
from builder.wording.language import Shown, Wording
from builder.wording.messages import MessageError, check_messages
from builder.wording.spans import Span, plain

TURNOVER = Fact(
    "kaz.kgz.t.value.y2022", "value", Decimal("1246876.979"), "USD thousand", sources=(Citation("s"),)
)


def test_a_fact_in_a_sentence_keeps_its_id_and_form():
    [span] = [
        s
        for s in Wording("en").say("chart-value-and-growth", value="1", growth=TURNOVER, direction="up")
        if s.fact
    ]
    assert span == Span("$1,246.9\u00a0million", "kaz.kgz.t.value.y2022", "value")


def test_a_form_is_chosen_where_the_sentence_is_made():
    text = Wording("en").say("chart-exports-to", partner=(Span("x"),))
    assert plain(text) == "Exports to x"
    shown = Wording("en").say("chart-exports-to", partner=Shown(TURNOVER, "bare"))
    assert plain(shown) == "Exports to 1,246.9"


def test_words_between_stars_are_strong(monkeypatch):
    monkeypatch.setattr("builder.wording.language.formatted", lambda *_: "**2022.** Trade rose.")
    assert Wording("en").say("any") == (Span("2022.", look="strong"), Span(" Trade rose."))


def test_a_missing_message_names_itself_and_the_language():
    with pytest.raises(MessageError, match=r"no message “nowhere” in en"):
        Wording("en").say("nowhere")


def test_a_missing_argument_is_an_error_not_a_blank():
    with pytest.raises(MessageError, match="partner"):
        Wording("en").say("chart-exports-to")


def test_data_cannot_pretend_to_be_a_hole():
    with pytest.raises(ValueError, match="no text may hold"):
        Wording("en").say("chart-exports-to", partner="\ue0000\ue001")


def test_braces_in_data_stay_text():
    assert Wording("en").words("chart-exports-to", partner="{ $x } *") == "Exports to { $x } *"


def test_the_registers_name_of_a_country_wins():
    place = Place("names.csv", "", 2)
    names = (Name("country", "KGZ", "en", "short", "Kyrgyz Republic", "s", place),)
    assert Wording("en", names).country("KGZ") == "Kyrgyz Republic"
    assert Wording("en").country("KGZ") == "Kyrgyzstan"


@pytest.mark.parametrize(
    ("period", "name", "short"),
    [
        ("2022", "2022", "2022"),
        ("2023-01/2023-07", "January–July 2023", "Jan–Jul 2023"),
        ("2023-07", "July 2023", "Jul 2023"),
        ("2023-Q3", "the third quarter of 2023", "Q3 2023"),
        ("2023-09-22/2023-09-23", "22–23 September 2023", "22–23 Sep 2023"),
        ("2015/2018", "2015–2018", "2015–2018"),
    ],
)
def test_periods_are_named_as_a_person_names_them(period, name, short):
    wording = Wording("en")
    assert wording.period(Period.parse(period)).replace("\u00a0", " ") == name
    assert wording.period(Period.parse(period), "short").replace("\u00a0", " ") == short


def test_a_day_is_written_out():
    assert Wording("en").day(date(2023, 9, 30)) == "30\u00a0September 2023"


def test_the_message_files_are_whole():
    assert check_messages("en") == ()


@pytest.mark.parametrize(("number", "said"), [("1", "one 1"), ("2", "many 2"), ("21", "many 21")])
def test_a_number_is_not_taken_for_a_variant_of_another_number(monkeypatch, number, said):
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(
        FluentResource("m = { $n ->\n    [0] none\n    [one] one { $n }\n   *[other] many { $n }\n}\n")
    )
    pattern = bundle.get_message("m").value
    monkeypatch.setattr(
        "builder.wording.language.formatted", lambda *args: bundle.format_pattern(pattern, args[2])[0]
    )
    counted = Fact("a.b", "count", Decimal(number), "count", sources=(Citation("s"),))
    said_text = Wording("en").say("m", n=counted)
    assert plain(said_text) == said
    assert [span.fact for span in said_text if span.fact] == ["a.b"]
