"""The steps of long work as they are shown, and how a wish to stop it is heard."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from builder.cli import spoken
from builder.progress import Progress, Step


@contextmanager
def until(last: str, progress: Progress) -> Iterator[Progress]:
    """Heed a wish to stop until the step `last` begins and none after it: what is written is told, too.

    Python drops an interrupt that comes while it cleans up an object, so the wish is kept and heard again.
    """
    if threading.current_thread() is not threading.main_thread():
        yield progress
        return
    wishes: list[int] = []

    def wished(number: int, _: object) -> None:
        wishes.append(number)
        raise KeyboardInterrupt

    def step(done: Step) -> None:
        if done.key == last:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        if wishes:
            raise KeyboardInterrupt
        progress(done)

    before = signal.signal(signal.SIGINT, wished)
    try:
        yield step
    finally:
        signal.signal(signal.SIGINT, before)


def progress(for_programs: bool, last: str = "publish") -> Progress:
    """Return what shows each step: as a line of JSON, over the line before on a terminal, else nowhere."""
    if for_programs:
        return lambda step: print(json.dumps(asdict(step)), file=sys.stderr, flush=True)
    if not sys.stderr.isatty():
        return lambda _: None

    say = spoken.say()

    def show(step: Step) -> None:
        end = "" if step.key != last else "\r\033[K"
        print(f"\r\033[K{say(step.words)} …", end=end, file=sys.stderr, flush=True)

    return show
