"""Every tag a template uses is known, and every known tag can be filled."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builder.cli import main
from builder.facts.analyse import analyse
from builder.memo.check import tags_of, used_tags
from builder.register.period import Period
from builder.wording.business import business
from builder.wording.fields import fact_roles, known_tags
from builder.wording.language import Wording
from builder.wording.roles import role_spans
from tests.facts.registers import definition, register

TEMPLATES = Path(__file__).parents[2] / "templates"


def tags(audience: str) -> set[str]:
    return {field.tag for field in known_tags(audience)}


@pytest.mark.parametrize("audience", ["government", "business"])
def test_every_tag_of_the_stock_template_is_known(audience: str) -> None:
    used = used_tags((TEMPLATES / f"{audience}.docx").read_bytes())
    assert used
    assert used <= tags(audience)


@pytest.mark.parametrize("audience", ["government", "business"])
def test_every_tag_is_listed_once_and_described(audience: str) -> None:
    fields = known_tags(audience)
    assert len({field.tag for field in fields}) == len(fields)
    assert all(field.about.endswith((".", "are none.")) and "  " not in field.about for field in fields)


def test_every_known_tag_can_be_filled_but_pictures_that_have_nothing_to_show() -> None:
    analysis = analyse(definition(), register(), Period.year(2023), date(2024, 10, 2))
    content = business(analysis, Wording("en"), {}, register_hash="0" * 64)
    lacking = tags("business") - tags_of(content)
    assert lacking == {"picture:market_trend", "picture:suppliers"}


def test_the_roles_of_a_brief_are_among_the_known_ones() -> None:
    analysis = analyse(definition(), register(), Period.year(2023), date(2024, 10, 2))
    assert set(analysis.roles) <= set(fact_roles())
    spans = role_spans(analysis, Wording("en"))
    assert spans["home.exports"].text == "$1,147.2\u00a0million"
    assert spans["target.9"].text == "[x]"


def test_an_unknown_audience_is_refused() -> None:
    with pytest.raises(ValueError, match="government, business"):
        known_tags("press")


def test_fields_and_help_are_said_in_the_readers_language(monkeypatch, capsys):
    monkeypatch.setenv("TRADEBRIEF_LANGUAGE", "ru")
    assert main(["fields", "government"]) == 0
    assert "Заголовок." in capsys.readouterr().out
    assert main(["fields", "--coverage"]) == 0
    assert "с них сделаны переводы" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["build", "--help"])
    assert " или 2023-01/2023-07" in capsys.readouterr().out
