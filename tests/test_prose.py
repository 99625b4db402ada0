"""No sentence stands in code: what a reader of the documents sees comes from message files."""

import ast
import re
from pathlib import Path

import pytest

import builder
from builder.package.parts import Package
from builder.register.columns import AGREEMENT_STATUSES, COMMITMENT_STATUSES, QUALIFIERS, UNITS
from builder.register.stock import stock_template
from builder.workbook.sheets import Book
from builder.workbook.table import tables_of

HOUSE = Path(builder.__file__).parent
# What the register itself writes, whatever the language of the documents.
CODES = {*UNITS, *QUALIFIERS, *COMMITMENT_STATUSES, *AGREEMENT_STATUSES, "customs union"}
# What a template's editor or a maker of messages reads, never a reader of the documents.
FOR_MAKERS = {
    "wording/translated.py",
    "wording/untranslated.py",
    "wording/unknown_roles.py",
    "wording/unprinted.py",
    "wording/written.py",
    "wording/messages.py",
    "wording/copied.py",
    "wording/misnamed.py",
    "wording/name_forms.py",
    "charts/sheet.py",
}
SPOKEN = [
    *((HOUSE / "facts").rglob("*.py")),
    *((HOUSE / "wording").rglob("*.py")),
    *((HOUSE / "charts").rglob("*.py")),
]
PAGES = sorted((HOUSE / "workbook" / "pages").glob("*.py"))


def inside(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


@pytest.mark.parametrize("path", sorted(SPOKEN), ids=inside)
def test_what_readers_see_is_not_written_in_code(path: Path) -> None:
    found = [(line, words) for line, words in prose(path.read_text()) if words not in CODES]
    assert inside(path) in FOR_MAKERS or found == []


@pytest.mark.parametrize("path", PAGES, ids=inside)
def test_the_pages_of_the_workbook_name_columns_and_sheets_of_the_template_and_say_nothing(
    path: Path,
) -> None:
    book = Book(Package.read(stock_template("workbook.xlsx")))
    named = {name for table in tables_of(book) for name in table.columns} | {
        sheet.name for sheet in book.sheets()
    }
    found = [(line, words) for line, words in prose(path.read_text()) if words not in CODES | named]
    assert [item for item in found if not FORMULA.search(item[1])] == []


# Pieces of formulas, and columns put together from a side and a measure: “Home turnover change”.
FORMULA = re.compile(
    r"[\[\]]|^(?:x )*(?:turnover |base |year )?(?:exports|imports|year|turnover|base|change|growth|source|before)$"
)


def test_the_search_for_prose_finds_a_sentence_wherever_it_stands() -> None:
    code = '"""A docstring may speak."""\nx = "no figure held"\ny = f"not within {x} years"\nz = f"{x}: no row"\n'
    code += 'if not x:\n    raise ValueError("an error may speak")\nu = "m"\n'
    assert [line for line, _ in prose(code)] == [2, 3, 4]


def prose(code: str) -> list[tuple[int, str]]:
    """Return the literals of more than one word that are no docstring, no text of an error and no code."""
    tree = ast.parse(code)
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(id(node.value))
        elif isinstance(node, ast.Raise):
            silent.update(id(inner) for inner in ast.walk(node))
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        words = ""
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "x" for part in node.values]
            words = "".join(str(part) for part in parts)
            silent.update(id(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
        if re.search(r"[^\W\d_]{2,}[,;:]? +[^\W\d_]{2,}", words):
            found.append((node.lineno, words))
    return found
