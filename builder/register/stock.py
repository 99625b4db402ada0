"""The stock templates: in a checkout they lie in `templates/`, in a wheel inside the package."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from builder.register.problems import nearest

_PACKAGE = "builder"
_FOLDER = "templates"


def memo_template(audience: str, language: str) -> str:
    """Return the file name of an audience's stock template: `government.docx`, `government_ru.docx`."""
    return f"{audience}.docx" if language == "en" else f"{audience}_{language}.docx"


def stock_template(name: str) -> bytes:
    """Return the bytes of a stock template, e.g. `government.docx`.

    Raises FileNotFoundError naming the templates there are.
    """
    known = stock_templates()
    if name not in known:
        there = ", ".join(known) or "none"
        raise FileNotFoundError(
            f"there is no stock template “{name}”; there are: {there}. {nearest(name, known)}".rstrip()
        )
    return _folder().joinpath(name).read_bytes()


def stock_templates() -> tuple[str, ...]:
    """Return the names of the stock templates, sorted."""
    folder = _folder()
    if not folder.is_dir():
        return ()
    names = (item.name for item in folder.iterdir() if item.is_file())
    return tuple(sorted(name for name in names if name.endswith((".docx", ".xlsx")) and name[0] not in ".~"))


def _folder() -> Traversable:
    """Return the checkout's folder where there is one: a template edited there must be the one used."""
    package = resources.files(_PACKAGE)
    checkout = Path(str(package)).parent / _FOLDER
    if checkout.is_dir() and (checkout.parent / "pyproject.toml").is_file():
        return checkout
    return package.joinpath(_FOLDER)
