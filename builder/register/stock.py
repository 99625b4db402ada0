"""The stock templates, and pictures of what they become: in a checkout in `templates/` and `docs/pictures/`,
in a wheel inside the package.
"""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from builder.register.problems import nearest

_PACKAGE = "builder"
_FOLDER = "templates"
_PICTURES, _PICTURES_IN_CHECKOUT = "pictures", "docs/pictures"


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


def picture(name: str) -> bytes:
    """Return a picture of a stock document, e.g. `sheet-summary.png`; raises FileNotFoundError."""
    return _folder(_PICTURES, _PICTURES_IN_CHECKOUT).joinpath(name).read_bytes()


def _folder(name: str = _FOLDER, in_checkout: str = _FOLDER) -> Traversable:
    """Return the checkout's folder where there is one: a template edited there must be the one used."""
    package = resources.files(_PACKAGE)
    checkout = Path(str(package)).parent
    if checkout.joinpath(in_checkout).is_dir() and (checkout / "pyproject.toml").is_file():
        return checkout / in_checkout
    return package.joinpath(name)
