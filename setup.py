"""The packages of the wheel: `builder`, the stock templates that people edit in `templates/`, pictures.

A script, not a list in pyproject.toml: only here can found packages and a mapped folder be added up.
"""

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

TEMPLATES = "builder.templates"
# What the guide that Help opens shows.
PICTURES = "builder.pictures"


class BuildWithoutLayout(build_py):
    """Leaves the scripts that once laid out the templates in the checkout."""

    def find_package_modules(self, package: str, package_dir: str) -> list[tuple[str, str, str]]:
        """Return a package's Python modules, none of the templates' folder."""
        return [] if package == TEMPLATES else super().find_package_modules(package, package_dir)


setup(
    packages=[*find_packages(include=["builder", "builder.*"]), TEMPLATES, PICTURES],
    package_dir={TEMPLATES: "templates", PICTURES: "docs/pictures"},
    cmdclass={"build_py": BuildWithoutLayout},
)
