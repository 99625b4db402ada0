"""The ribbon's rules, each broken once; and the package that carries it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from builder.addin.at_the_book import AT_THE_BOOK
from builder.addin.buttons import STEPS
from builder.addin.icons import SHAPES, icon
from builder.addin.modules import modules
from builder.addin.package import RIBBON_PART, addin
from builder.addin.ribbon_check import check_ribbon
from builder.addin.words import LANGUAGES, read_words
from builder.package.parts import Package
from builder.package.relationships import relationships_part
from builder.package.xml import parse
from builder.publish.lint import lint

WORDS = read_words([("en", "English")])


@pytest.fixture(scope="module")
def package(addin_file: Path) -> Package:
    return Package.read(addin_file.read_bytes())


def with_ribbon(package: Package, old: str, new: str) -> Package:
    xml = package[RIBBON_PART].decode()
    assert old in xml
    return package.with_part(RIBBON_PART, xml.replace(old, new, 1).encode())


def with_vba(old: str, new: str) -> tuple:
    changed = tuple(replace(module, source=module.source.replace(old, new)) for module in modules())
    assert changed != modules()
    return changed


def test_the_ribbon_keeps_every_rule(package: Package) -> None:
    assert check_ribbon(package, modules(), WORDS) == ()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id="check"', 'id="audit"', "the id audit stands twice"),
        ('id="check"', 'id="check" idMso="Spelling"', "button check has 2 of id, idMso and idQ"),
        ('id="check" ', "", "button ? has 0 of id, idMso and idQ"),
        ('image="icon_check"', 'image="icon_check" imageMso="Spelling"', "button check has 2 pictures"),
        ('image="icon_check" ', "", "button check has 0 pictures"),
        ('image="icon_check"', 'image="icon_chek"', "no relationship leads to the picture icon_chek"),
        ('onAction="Pressed"', 'onAction="Presed"', "onAction calls Presed, which is no public Sub"),
        ('onAction="Pressed"', 'onAction="ItemChosen"', "Office gives it (IRibbonControl)"),
        ('getLabel="GetLabel"', 'getLabel="GetItemLabel"', "Office gives it (IRibbonControl, ByRef Variant)"),
        ('onLoad="RibbonLoaded"', 'onLoad="Pressed"', "onLoad calls Pressed(IRibbonControl)"),
        ('onAction="Pressed"', 'onSomething="Pressed"', "what onSomething is given is not known"),
        ('id="check"', 'id="chek"', "button chek: words.csv has no label"),
        ('getLabel="GetLabel" getScreentip', "getScreentip", "has no label"),
        ('getLabel="GetLabel"', 'getLabel="GetLabel" label="x"', "has both label and getLabel"),
        ("2009/07", "2006/01", "is no customUI of 2009"),
    ],
)
def test_a_broken_ribbon_is_named(package: Package, old: str, new: str, fault: str) -> None:
    assert fault in "\n".join(check_ribbon(with_ribbon(package, old, new), modules(), WORDS))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("Public Sub Pressed(", "Public Sub Presed(", "calls Pressed, which is no public Sub"),
        ("Public Sub Pressed(", "Private Sub Pressed(", "calls Pressed, which is no public Sub"),
        (
            "Sub Pressed(ByVal control As IRibbonControl)",
            "Sub Pressed()",
            "calls Pressed(), Office gives it (IRibbonControl)",
        ),
        ("ByVal selectedIndex As Integer", "ByVal selectedIndex As Long", "calls ItemChosen(IRibbonControl"),
        (
            "ByVal text As String)",
            "ByRef text As Variant)",
            "calls TextChanged(IRibbonControl, ByRef Variant)",
        ),
        ("ByRef returned As Variant", "ByVal returned As Variant", "calls GetLabel(IRibbonControl, Variant)"),
    ],
)
def test_a_callback_that_does_not_fit_is_named(package: Package, old: str, new: str, fault: str) -> None:
    assert fault in "\n".join(check_ribbon(package, with_vba(old, new), WORDS))


def test_a_picture_that_is_not_there_is_named(package: Package) -> None:
    gone = package.without("customUI/images/icon_check.png")
    assert "icon_check.png is not there" in "\n".join(check_ribbon(gone, modules(), WORDS))
    unled = package.without(relationships_part(RIBBON_PART))
    assert "no relationship leads" in "\n".join(check_ribbon(unled, modules(), WORDS))


def test_a_drop_down_without_items_is_named(package: Package) -> None:
    words = [word for word in WORDS if not word.part.startswith("item:")]
    assert "dropDown audience: words.csv has no items" in check_ribbon(package, modules(), words)


def test_every_button_does_something_and_has_its_own_picture(package: Package) -> None:
    buttons = {node.get("id") for node in parse(package[RIBBON_PART]).iter("{*}button")}
    others = {"settings", "help", "cancel", "insert_formula"}
    assert buttons == STEPS.keys() | AT_THE_BOOK.keys() | others == SHAPES.keys()
    assert len({icon(name) for name in buttons}) == len(buttons)


def test_a_reason_stands_in_words_for_every_key_in_the_vba() -> None:
    sources = "".join(module.source for module in modules())
    keys = set(re.findall(r'(?:WhyNot|reason|WhyNoFormula) = "(\w+)"', sources))
    keys |= set(re.findall(r'RibbonWord\("why", "(\w+)"\)', sources))
    assert keys == {word.part for word in WORDS if word.control == "why"}


def test_russian_is_not_english(package: Package) -> None:
    assert LANGUAGES == ("en", "ru")
    same = {word.control for word in read_words() if not re.search("[а-яё]", word.texts[1])}
    assert same == set()


def test_microsofts_validator_and_our_lint_find_nothing(addin_file: Path, ooxml_validator) -> None:
    assert ooxml_validator([addin_file]) == []
    assert lint(addin_file.name, addin_file.read_bytes()) == ()


def test_the_same_text_gives_the_same_bytes(addin_file: Path, tmp_path: Path) -> None:
    python = Path("C:/Python/python.exe")
    assert addin(python, [("en", "English")]) == addin(python, [("en", "English")])
    assert addin(python, []) != addin_file.read_bytes()
