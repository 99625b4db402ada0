"""What tests of jobs share: a mail server, desks that send mail there, and a desk that is two months behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.jobs.desk import Desk, posting_desk, quick
from tests.jobs.disturbed import before_and_after_a_calm_run, copy
from tests.jobs.mailbox import Mailbox, mailbox


@pytest.fixture(scope="session")
def box() -> Iterator[Mailbox]:
    """The mail server; who begins anew empties it."""
    with mailbox() as found:
        yield found


@pytest.fixture
def begin(box: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Desk]:
    """Return what begins a desk that makes small files and sends mail, its box empty.

    It takes more lines of the section [job], and the surroundings of its runs.
    """
    quick(monkeypatch)
    box.empty()
    return lambda more="", **surroundings: posting_desk(tmp_path, box, more, **surroundings)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk that makes small files and mails nothing, with January in its inbox."""
    quick(monkeypatch)
    desk = Desk(tmp_path)
    desk.arrives(1, "2024-03-14")
    return desk


@pytest.fixture
def posting(begin: Callable[..., Desk]) -> Desk:
    """A desk that sends mail, with January in its inbox."""
    desk = begin()
    desk.arrives(1, "2024-03-14")
    return desk


@pytest.fixture(scope="session")
def desks(box: Mailbox, tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, tuple]:
    """A desk before its run, with two months to catch up and one revised, and the state an undisturbed run leaves."""
    with pytest.MonkeyPatch.context() as patch:
        quick(patch)
        return before_and_after_a_calm_run(tmp_path_factory.mktemp("desks"), box)


@pytest.fixture
def behind(desks: tuple[Desk, tuple], box: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A copy of the desk before its run, its box empty."""
    quick(monkeypatch)
    box.empty()
    return copy(desks[0], tmp_path / "desk", box)
