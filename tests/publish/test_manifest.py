"""The manifest keeps its contract: these keys, these forms, numbers exactly as computed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from builder import __version__
from builder.facts.fact import Citation, Fact, FactBook, RegisterRow
from builder.facts.reason import Why, because
from builder.publish.manifest import (
    Manifest,
    ManifestFile,
    RegisterFile,
    ShownFact,
    ancestry,
    paragraph_hash,
    register_hash,
)
from builder.register.definition import Definition
from builder.register.origin import Place, Source
from builder.register.period import Period

NOW, BEFORE = Period.year(2022), Period.year(2021)
DEFINITION = Definition(
    "kazakhstan-kyrgyzstan",
    Path("reports/kazakhstan-kyrgyzstan"),
    "KAZ",
    "KGZ",
    {},
    None,
    None,
    ("government",),
    ("en",),
    {},
    {},
    {},
    {},
    "",
    "",
    "",
    "draft",
    None,
)
SOURCE = Source(
    "kz-bns-2022",
    "kz-bns",
    "Bureau of National Statistics",
    "",
    "",
    "",
    "",
    "",
    None,
    date(2023, 5, 15),
    "printed",
    None,
    45,
    None,
    "",
    Place("sources.csv", "", 2),
)
TOLD = replace(SOURCE, id="kazinform", publisher="Kazinform", published_to=None, date_basis="unknown")


ROW = RegisterRow("trade", Place("register/trade.csv", "", 7))


def fact(fact_id: str, value: str | None, **rest: object) -> Fact:
    known = (
        {"sources": (Citation("kz-bns-2022", "2022!C45", row=ROW),)}
        if value
        else {"status": "x", "reason": because(Why.NOT_SAID)}
    )
    whose = {"reporter": "KAZ", "partner": "KGZ", "flow": "X", "period": NOW, "unit": "USD thousand"}
    number = Decimal(value) if value else None
    return Fact(fact_id, "value", number, **{**whose, **known, **rest})  # type: ignore[arg-type]


EXPORTS = fact("kaz.kgz.x.value.y2022", "793000.10", low=Decimal("793000.05"), high=Decimal("793000.15"))
BASE = fact("kaz.kgz.x.value.y2021", "704000.3", period=BEFORE)
GROWTH = fact(
    "kaz.kgz.x.growth.y2022",
    "12.64199999999999999999",
    derived_from=(EXPORTS.id, BASE.id),
    sources=(),
    unit="percent",
)
GAP = fact("kaz.kgz.m.value.y2022", None)


def manifest(*facts: Fact, **rest: object) -> Manifest:
    shown = tuple(
        ShownFact(
            one,
            {"en": "$793.0 million"},
            {"en": ("$793.0 million",)},
            {"en": "Summary!B4"},
            {"en": "Exports"},
        )
        for one in facts
    )
    values = {
        "register": (
            RegisterFile("register/trade.csv", "b" * 64),
            RegisterFile("register/claims.csv", "a" * 64),
        ),
        "files": (
            ManifestFile(
                "r_2022_government_en.docx", "memo", "government", "en", "c" * 64, (paragraph_hash("x"),)
            ),
            ManifestFile("r_2022_en.xlsx", "workbook", "", "en", "d" * 64),
        ),
        "sentences": {"bottom_line": {"en": "Обмен grew"}},
        **rest,
    }
    return Manifest(DEFINITION, NOW, date(2023, 9, 30), facts=shown, sources=(SOURCE, TOLD), **values)  # type: ignore[arg-type]


def read(made: Manifest) -> dict[str, object]:
    return json.loads(made.to_bytes(), parse_float=str)  # type: ignore[no-any-return]


def test_the_manifest_has_the_keys_of_the_contract() -> None:
    said = read(manifest(EXPORTS))
    assert set(said) == {
        "report", "home", "partner", "period", "as_of", "tradebrief", "register", "files", "sentences", "facts",
        "roles", "rows", "sources", "words", "references", "strict_vintage",
    }  # fmt: skip
    assert (said["report"], said["home"], said["partner"]) == ("kazakhstan-kyrgyzstan", "KAZ", "KGZ")
    assert (said["period"], said["as_of"], said["tradebrief"]) == ("2022", "2023-09-30", __version__)
    assert said["sentences"] == {"bottom_line": {"en": "Обмен grew"}}


def test_a_file_tells_kind_audience_language_hash_and_paragraphs() -> None:
    book, memo = read(manifest())["files"]  # type: ignore[misc]
    assert memo == {
        "path": "r_2022_government_en.docx",
        "kind": "memo",
        "audience": "government",
        "language": "en",
        "sha256": "c" * 64,
        "paragraphs": [hashlib.sha256(b"x").hexdigest()],
        "rows": [],
        "sheets": {},
        "pictures": [],
        "plain": [],
        "draws": [],
    }
    assert (book["kind"], book["audience"], book["paragraphs"]) == ("workbook", None, [])


def test_a_fact_tells_all_that_the_contract_asks() -> None:
    said = read(manifest(EXPORTS))["facts"][EXPORTS.id]  # type: ignore[index]
    assert said == {
        "indicator": "value",
        "value": "793000.10",
        "low": "793000.05",
        "high": "793000.15",
        "unit": "USD thousand",
        "reporter": "KAZ",
        "partner": "KGZ",
        "flow": "X",
        "period": "2022",
        "status": "",
        "qualifier": "exactly",
        "reason": "",
        "why": None,
        "text": {"en": "$793.0 million"},
        "shown": {"en": ["$793.0 million"]},
        "cell": {"en": "Summary!B4"},
        "words": {"en": "Exports"},
        "method": "",
        "rule": {},
        "computed": {},
        "edition": None,
        "decimals": None,
        "derived_from": [],
        "sources": [
            {
                "id": "kz-bns-2022",
                "publisher": "Bureau of National Statistics",
                "published": "2023-05-15",
                "location": "2022!C45",
                "quote": "",
                "speaker": "",
                "office": "",
                "absent": False,
                "row": {"table": "trade", "file": "register/trade.csv", "sheet": "", "row": 7, "id": None},
            }
        ],
    }


def test_numbers_stand_as_computed_and_as_numbers() -> None:
    text = manifest(EXPORTS, BASE, GROWTH).to_bytes().decode()
    assert '"value": 12.64199999999999999999,\n' in text
    assert '"value": 793000.10,\n' in text


def test_a_missing_fact_has_no_value_but_a_reason() -> None:
    said = read(manifest(GAP))["facts"][GAP.id]  # type: ignore[index]
    assert (said["value"], said["status"], said["reason"], said["sources"]) == (
        None,
        "x",
        "the source does not say",
        [],
    )


def test_a_source_without_a_date_says_null() -> None:
    told = fact("claim.exports", "793", sources=(Citation("kazinform", quote="grew"),), flow="")
    said = read(manifest(told))["facts"]["claim.exports"]  # type: ignore[index]
    assert said["flow"] is None
    assert said["sources"][0]["published"] is None
    assert said["sources"][0]["quote"] == "grew"


def test_the_same_inputs_in_another_order_give_the_same_bytes() -> None:
    one = manifest(EXPORTS, BASE, GROWTH)
    other = replace(one, facts=one.facts[::-1], files=one.files[::-1], register=one.register[::-1])
    assert one.to_bytes() == other.to_bytes()


def test_a_fact_whose_parents_are_missing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"derived from kaz\.kgz\.x\.value\.y2021"):
        manifest(EXPORTS, GROWTH).to_bytes()


def test_a_fact_with_an_unknown_source_is_refused() -> None:
    with pytest.raises(ValueError, match="cites the source nobody"):
        manifest(fact("a.b", "1", sources=(Citation("nobody"),))).to_bytes()


def test_ancestry_brings_every_parent_once_and_in_order() -> None:
    book = FactBook([EXPORTS, BASE, GROWTH, GAP])
    assert ancestry([GROWTH.id, EXPORTS.id], book) == tuple(
        sorted((EXPORTS, BASE, GROWTH), key=lambda one: one.id)
    )
    with pytest.raises(KeyError):
        ancestry(["no.such"], book)


def test_the_registers_hash_is_that_of_its_sha256sum_list(tmp_path: Path) -> None:
    (tmp_path / "register").mkdir()
    for name in ("b.csv", "a.csv"):
        (tmp_path / "register" / name).write_text(name)
    files = [RegisterFile.read(tmp_path / "register" / name, tmp_path) for name in ("b.csv", "a.csv")]
    lines = "".join(f"{hashlib.sha256(n.encode()).hexdigest()}  register/{n}\n" for n in ("a.csv", "b.csv"))
    assert register_hash(files) == hashlib.sha256(lines.encode()).hexdigest()
    changed = [replace(files[0], sha256="0" * 64), files[1]]
    assert register_hash(changed) != register_hash(files)
