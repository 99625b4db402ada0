from collections.abc import Iterator

import pytest

from tests.sources.comtrade.service import Comtrade, serving


@pytest.fixture
def comtrade() -> Iterator[Comtrade]:
    with serving() as box:
        yield box
