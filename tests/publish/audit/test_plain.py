"""What needs no fact: dates, marks of sources, texts and quotes of the register, and a template's own list."""

from __future__ import annotations

from datetime import date

import pytest

from builder.facts.snapshot import Snapshot
from builder.package.attachment import Attachment
from builder.package.namespaces import CUSTOM_PROPERTIES_PART, CUSTOM_PROPERTIES_TYPE
from builder.package.parts import Package
from builder.publish.audit.numerals import numerals
from builder.publish.audit.plain import Allowance, Explainer, allowances
from builder.publish.built import Built
from builder.register.period import Period

BUILT = Built(
    Snapshot("report", "KAZ", "KGZ", Period.parse("2022"), date(2023, 9, 30), {}),
    register_sha256="2ff646c4b52c" + "0" * 52,
    files=(),
    facts={},
    sentences={},
    words={
        "text": (
            "Protocol of the 11th meeting",
            "7 things",
            "The two governments",
            "two ministries of transport",
        ),
        "quote": ("It “will be ready by 2025” or so",),
    },
    numbers={"press": 1, "bureau": 2, "other": 3, "late": 61},
)


def unexplained(text: str, *allowed: str) -> list[str]:
    explainer = Explainer(BUILT, "en", tuple(Allowance(words, "said so") for words in allowed))
    regions = list(explainer.regions(text))
    return [
        numeral.text
        for numeral in numerals(text, "en")
        if not any(row.start <= numeral.start and numeral.end <= row.end for row in regions)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "on 24 September 2023",
        "on 22–23 September 2023",
        "in January–July 2023 and Jan–Jul 2022",
        "17 Apr 2024",
        "2018–2022",
        "in 2022.",
        "Q3 2023 and 2023-Q3",
        "2023-01/2023-07 and 2023-09-30",
        "as stated [1–3, 61†]",
        "[2] Bureau",
        "Protocol of the 11th meeting, signed",
        "set by the two governments",
        "Two ministries of transport have set a goal",
        "complexes, “will be ready by 2025”",
        "register 2ff646c4b52c",
        "on 24.09.2023 and on 24/09/2023",
        "in the 1990s, and in 2022/23",
        "In 2022 companies signed more; since 2021 products of all kinds",
    ],
)
def test_what_is_no_amount_needs_no_fact(text):
    assert unexplained(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("$2022 million", ["2022"]),
        ("up 2022%", ["2022"]),
        ("2022 million", ["2022"]),
        ("of 2,022 lorries", ["2,022"]),
        ("2022.5", ["2022.5"]),
        ("32 September 2023", ["32"]),
        ("1850 lorries", ["1850"]),
        ("[4]", ["4"]),
        ("up by [3] million", ["3"]),
        ("$[3]", ["3"]),
        ("[" + "9" * 5000 + "]", ["9" * 5000]),
        ("[٣]", ["٣"]),
        ("1999 lorries", ["1999"]),
        ("a 2022-fold rise", ["2022"]),
        ("2022 tonnes", ["2022"]),
        ("USD 2022, nearly 2022", ["2022", "2022"]),
        ("by −2022, by -2022, +2022", ["2022", "2022", "2022"]),
        ("2022-13", ["13"]),
        ("41.09.2023", ["41.09.2023"]),
        ("some “5” of them, some “2025”", ["5"]),
        ("“be ready by 20”", ["20"]),
        ("[1, 99]", ["1", "99"]),
        ("the 11th meeting", ["11"]),
        ("27 things", ["27"]),
        ("“will be ready by 2025”, 40 of them", ["40"]),
        ("“will be ready by 12”", ["12"]),
        ("register 3ff646c4b52c", ["3", "646", "4", "52"]),
        ("the two sides, two lorries", ["two", "two"]),
    ],
)
def test_an_amount_needs_a_fact_however_it_looks(text, numbers):
    assert unexplained(text) == numbers


def test_a_template_lets_words_stay_plain_and_says_why():
    assert unexplained("the two sides, two lorries", "two sides") == ["two"]
    assert unexplained("Table 3 and table 12, table a4", "table #") == ["4"]
    assert unexplained("the  two\u00a0sides", "two sides") == []


@pytest.mark.parametrize(("name", "reason"), [("plain: two sides", ""), ("plain: #", "all of them")])
def test_words_without_a_reason_and_numbers_without_words_do_not_stay_plain(name, reason):
    assert allowances(with_property(name, reason)) == ()


def with_property(name: str, value: str) -> Package:
    data = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{name}">'
        f"<vt:lpwstr>{value}</vt:lpwstr></property></Properties>"
    )
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    part = Attachment("docProps/custom.xml", data.encode(), CUSTOM_PROPERTIES_TYPE, CUSTOM_PROPERTIES_PART)
    return part.added_to(Package({"[Content_Types].xml": types}))[0]


def test_the_list_of_a_template_is_read_from_its_properties():
    data = (
        b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        b'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Plain: two sides">'
        b"<vt:lpwstr>the pair</vt:lpwstr></property>"
        b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Status">'
        b"<vt:lpwstr>x</vt:lpwstr></property></Properties>"
    )
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    package, _ = Attachment(
        "docProps/custom.xml", data, CUSTOM_PROPERTIES_TYPE, CUSTOM_PROPERTIES_PART
    ).added_to(Package({"[Content_Types].xml": types}))
    assert allowances(package) == (Allowance("two sides", "the pair"),)
