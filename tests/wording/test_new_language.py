"""A language that nobody wrote code for: a folder of messages, templates laid out from it, names in the register."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder.package.paragraphs import paragraphs
from tests.flagship import FLAGSHIP

ROOT = Path(__file__).resolve().parents[2]
TURKISH = "tr"
ROW = re.compile(r"(?:add to names a row|or) ((?:position,\w+,tr,text|words,.+?,tr,name),…,[\w-]+)")


class Copy:
    """A checkout of its own, in which a translator works."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("builder", "templates"):
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        shutil.copytree(FLAGSHIP, folder / "report")
        self.messages = folder / "builder" / "wording" / "messages"

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *words], cwd=self.folder, capture_output=True, text=True, check=False
        )

    def say_in_turkish(self) -> None:
        """Copy the English messages: the decimal comma, the months and the countries come from CLDR."""
        shutil.copytree(self.messages / "en", self.messages / TURKISH)
        memo = self.messages / TURKISH / "memo.ftl"
        memo.write_text(memo.read_text("utf-8").replace("en-GB", "tr-TR"), "utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def test_a_language_that_lacks_messages_is_not_offered_and_says_which(copy: Copy) -> None:
    copy.say_in_turkish()
    (copy.messages / TURKISH / "goods.ftl").unlink()
    told = copy.run("builder.cli", "fields", "--coverage").stdout
    assert re.search(r"^tr: \d+ of \d+ messages, a draft", told, re.MULTILINE)
    assert "lacks goods-" in told
    refused = copy.run("builder.cli", "build", "report", "--language", TURKISH)
    assert "the sentences in “tr” are not complete" in refused.stderr


@pytest.mark.long
def test_a_language_is_added_by_its_messages_alone(copy: Copy) -> None:
    copy.say_in_turkish()
    laid_out = copy.run("templates.layout_memos", "government_tr", "business_tr")
    assert laid_out.returncode == 0, laid_out.stderr
    out = ("--as-of", "2023-09-30", "--period", "2023-01/2023-07", "--language", TURKISH, "--out", "out")
    refused = copy.run("builder.cli", "build", "report", *out)
    assert refused.returncode == 1
    wanted = list(csv.reader(dict.fromkeys(ROW.findall(refused.stderr))))
    assert {kind for kind, *_ in wanted} == {"words", "position"}
    with (copy.folder / "report" / "register" / "names.csv").open("a", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        for kind, code, language, form, _, source in wanted:
            rows.writerow([kind, code, language, form, f"Türkçe {form}", source])
    definition = copy.folder / "report" / "report.toml"
    text = definition.read_text("utf-8")
    for audience in ("government", "business"):
        text = re.sub(
            rf'^"{audience}\.en" = (.*)$', rf'\g<0>\n"{audience}.tr" = \1', text, flags=re.MULTILINE
        )
    definition.write_text(text, "utf-8")
    built = copy.run("builder.cli", "build", "report", *out)
    assert built.returncode == 0, built.stderr
    [memo] = (copy.folder / "out").rglob("*_government_tr.docx")
    said = "\n".join(paragraphs(memo.read_bytes()))
    assert "755,4" in said  # as Turkish writes a decimal
    assert "Kırgızistan" in said  # as CLDR calls it
