"""A row of names that names nothing is refused at its cell, with what was meant; copies of the English are told."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.cli import main
from builder.register.load import survey_register
from builder.register.origin import Place
from builder.register.rows import Name, Register
from builder.wording import copied as copies
from builder.wording.copied import copied, copied_messages
from builder.wording.misnamed import KINDS, forms_of, misnamed, unasked
from builder.wording.name_forms import forms_asked
from builder.wording.written import languages
from tests.flagship import FLAGSHIP


@pytest.fixture(scope="module")
def register() -> Register:
    return survey_register(FLAGSHIP, date(2026, 11, 22)).register


def row(kind: str, code: str, language: str, form: str, name: str = "слова") -> Name:
    return Name(kind, code, language, form, name, "tradebrief_glossary", Place("names.csv", "", 7))


def told(register: Register, *names: Name) -> list[str]:
    return [f"{one.column}: {one.what}. {one.remedy}" for one in misnamed(replace(register, names=names))]


def test_the_brief_s_own_names_are_all_asked_for(register: Register) -> None:
    assert list(misnamed(register)) == [] and list(unasked(register)) == []
    for language in languages():
        assert copied(register, language) == copies.Copied()


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (("contry", "KAZ", "ru", "name"), "kind: “contry” is no kind of name. Did you mean “country”?"),
        (("country", "KAZ", "ru", "genetive"), "form: “genetive” is no form of the kind country. Did you mean “genitive”?"),
        (("country", "KZA", "ru", "genitive"), "code: “KZA” is no country code. Did you mean “KAZ”?"),
        (("country", "KAZ", "ru", "ablative"), "form: “ablative” is no form of the kind country"),
        (("country", "KAZ", "kk", "prepositional"), "form: “prepositional” is no form of the kind country"),
        (("agreement", "taraz_contracts", "ru", "titel"), "form: “titel” is no form of the kind agreement. Did you mean “title”?"),
        (("agreement", "taraz_contrakts", "ru", "title"), "code: there is no “taraz_contrakts” in agreements. Did you mean “taraz_contracts”?"),
        (("product", "0401", "ru", "name"), "code: 0401 is a bare number where a product code must stand"),
        (("words", "Taraz", "ru", "instrumentel"), "form: “instrumentel” is no form of the kind words. Did you mean “instrumental”?"),
    ],
)  # fmt: skip
def test_a_slip_in_a_row_of_names_is_told_at_its_cell(register: Register, slip, said: str) -> None:
    [found] = told(register, row(*slip))
    assert found.startswith(said)


def test_an_id_of_a_row_that_was_itself_refused_is_not_told(register: Register) -> None:
    held = replace(register, names=(row("agreement", "refused", "ru", "title"),))
    assert len(list(misnamed(held))) == 1 and list(misnamed(held, whole=False)) == []


def test_words_that_are_nearly_those_of_a_row_are_remarked(register: Register) -> None:
    speaker = next(claim.speaker for claim in register.claims if len(claim.speaker) > 8)
    slip = speaker[:4] + speaker[5:]
    [remark] = unasked(replace(register, names=(row("words", slip, "ru", "name"),)))
    assert slip in remark and f"Did you mean “{speaker}”?" in remark
    [remark] = unasked(replace(register, names=(row("publisher", "kz-bsn", "ru", "name"),)))
    assert "kz-bns" in remark
    far = (row("words", "Quite another text", "ru", "name"), row("publisher", "wto", "ru", "name"))
    assert list(unasked(replace(register, names=far))) == []


@given(kind=st.sampled_from(KINDS), language=st.sampled_from(languages()), data=st.data())
def test_every_form_that_can_be_asked_for_may_be_given(kind: str, language: str, data) -> None:
    form = data.draw(st.sampled_from(forms_of(kind, language)))
    code = {"country": "KAZ", "product": "HS0401"}.get(kind, "any")
    names = (row(kind, code, language, form),)
    assert list(misnamed(Register(names=names), whole=False)) == []


@pytest.mark.parametrize("language", languages())
def test_every_form_that_a_sentence_asks_for_may_be_given(language: str) -> None:
    assert set(forms_asked(language)) <= set(forms_of("country", language))


def test_check_refuses_a_slip_with_its_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = shutil.copytree(FLAGSHIP, tmp_path / "report")
    names = report / "register" / "names.csv"
    rows = names.read_text(encoding="utf-8").splitlines()
    names.write_text(
        "\n".join([*rows, "country,KAZ,ru,genitiv,Казахстана,tradebrief_glossary\n"]), encoding="utf-8"
    )
    assert main(["check", str(report)]) == 1
    assert (
        f"names.csv, row {len(rows) + 1}, column form: “genitiv” is no form of the kind country. Did you mean"
        in (capsys.readouterr().err)
    )


def test_names_copied_from_english_are_told_and_those_that_are_the_same_by_right_are_not(
    register: Register,
) -> None:
    own = ("The Astana Times", "WTO", "www.kisc.kz", "ГВт·ч", "KazTransGas (KTG)")
    agreement = register.agreements[0]
    names = (
        row("agreement", agreement.id, "kk", "title", agreement.title),
        row("words", "Taraz", "kk", "name", "Taraz"),
        row("words", "WTO", "kk", "name", "WTO"),
        row("words", "www.kisc.kz", "kk", "name", "www.kisc.kz"),
        *(row("words", source.publisher, "kk", "name", source.publisher) for source in register.sources[:9]),
        row("words", "Aktobe", "kk", "name", "Ақтөбе"),
    )
    found = copied(replace(register, names=names), "kk")
    assert found.notes == ("2 texts of names in “kk” are the same as in English; --verbose names them",)
    assert [agreement.title in line or "Taraz" in line for line in found.details] == [True, True]
    assert own and copied(replace(register, names=names[2:]), "kk") == copies.Copied()


def test_in_latin_letters_only_a_register_of_which_most_is_the_same_is_told(register: Register) -> None:
    places = [row("words", f"Town {at}", "tr", "name", f"Town {at}") for at in range(6)]
    others = [row("words", f"Word {at}", "tr", "name", f"Söz {at}") for at in range(20)]
    assert [
        len(copies._copied_names(replace(register, names=(*names,)), "tr"))
        for names in (places, places + others)
    ] == [6, 0]


def test_messages_copied_from_english_do_not_count_as_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(copied_messages(language) == () for language in languages())
    texts = {"one": "Exports rose by {}", "two": "{}–{}", "three": "Imports"}
    ours = {"en": texts, "tr": {**texts, "three": "İthalat"}, "uk": {**texts, "one": "Експорт зріс на {}"}}
    monkeypatch.setattr(copies, "_texts", ours.__getitem__)
    monkeypatch.setattr(copies, "begun", lambda: ("tr", "uk"))
    copied_messages.cache_clear()
    copies._is_cyrillic.cache_clear()
    try:
        assert copied_messages("tr") == ("one",) and copied_messages("uk") == ("three",)
    finally:
        copied_messages.cache_clear()
        copies._is_cyrillic.cache_clear()
