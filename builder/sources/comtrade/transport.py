"""Calling UN Comtrade through its own package, `comtradeapicall`, with what that package leaves out.

The package puts the calls together, but prints what goes wrong and returns nothing, makes binary fractions
of the figures, and writes the key into the address. So the connection it is given is ours: the key goes
into a header, what may pass is tried again, everything else is told in plain words, and the reply is kept
as the bytes it came in.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.request import getproxies, proxy_bypass

from builder.register.said import sentence
from builder.register.secret import secret
from builder.sources.feed import FeedFailed

KEY = "TRADEBRIEF_COMTRADE_KEY"
PLACE = "TRADEBRIEF_COMTRADE_ADDRESS"
ADDRESS = "https://comtradeapi.un.org"
TRIES = 5
SECONDS_BETWEEN = 1.0
LONGEST_WAIT = 120.0
MOST_BYTES = 400_000_000

_HEADER = "Ocp-Apim-Subscription-Key"
_NOTHING = b'{"data": []}'
_BUSY = (429, 500, 502, 503, 504)


@dataclass(frozen=True, slots=True)
class Service:
    """Where UN Comtrade answers, the subscription key (empty: the public preview), and how to wait."""

    key: str = field(default="", repr=False)
    address: str = ADDRESS
    wait: Callable[[float], None] = time.sleep


def service_held() -> Service:
    """Return the service as the environment describes it."""
    return Service(key_held(), os.environ.get(PLACE, "").strip().rstrip("/") or ADDRESS)


def key_held() -> str:
    """Return the key from the environment, else from the keyring where that package is there, else empty."""
    return secret(KEY, "comtrade")


def reply_to(service: Service, call: Callable[[], object]) -> bytes:
    """Return the reply to a call of `comtradeapicall` as it came; raises FeedFailed."""
    with _connected(service) as connection:
        call()
    return connection.reply


def package() -> Any:
    """Return `comtradeapicall`; raises FeedFailed where it, or something it needs, is not installed."""
    try:
        import comtradeapicall
    except ImportError as error:
        remedy = "Install it: pip install 'tradebrief[comtrade]'"
        raise FeedFailed(
            sentence("the package {name} is not there", name=error.name), remedy, passing=False
        ) from None
    return comtradeapicall


@contextmanager
def _connected(service: Service) -> Iterator[_Connection]:
    """Let the package's two modules that we call speak through our connection."""
    connection = _Connection(service)
    modules = (package().DataAvailability, package().PreviewGet)
    held = [module.urllib3 for module in modules]
    try:
        for module in modules:
            module.urllib3 = connection
        yield connection
    finally:
        for module, theirs in zip(modules, held, strict=True):
            module.urllib3 = theirs


@dataclass(frozen=True, slots=True)
class _Fault:
    """Why a try failed: `again` whether to try once more, after `seconds` where the service says so."""

    what: str
    remedy: str
    again: bool = False
    passing: bool = False
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the package is shown: that all is well. It would make figures of its own from the reply."""

    status: int = 200
    data: bytes = _NOTHING


class _Connection:
    """Stands where the package has `urllib3`."""

    def __init__(self, service: Service) -> None:
        import urllib3

        self.exceptions = urllib3.exceptions
        self.reply = b""
        self._service = service

    def PoolManager(self) -> _Connection:
        """Return the connection itself."""
        return self

    def request(self, method: str, url: str, fields: Mapping[str, object], timeout: float) -> _Answer:
        """Ask, again where that may help; raises FeedFailed."""
        headers = {"Accept": "application/json"}
        if self._service.key:
            headers[_HEADER] = self._service.key
        asked = {name: str(value) for name, value in fields.items() if name != "subscription-key"}
        place = url.replace(ADDRESS, self._service.address, 1)
        number = 1
        while fault := self._tried(method, place, asked, headers, timeout):
            pause = 2.0**number if fault.seconds is None else fault.seconds
            if not fault.again or number == TRIES or pause > LONGEST_WAIT:
                raise FeedFailed(
                    sentence("UN Comtrade: {what}", what=fault.what), fault.remedy, passing=fault.passing
                )
            self._service.wait(pause)
            number += 1
        self._service.wait(SECONDS_BETWEEN)
        return _Answer()

    def _tried(
        self, method: str, url: str, fields: Mapping[str, str], headers: Mapping[str, str], timeout: float
    ) -> _Fault | None:
        """Ask once and keep the reply; return what was wrong with it, if anything."""
        import urllib3

        try:
            with _pool(url) as pool:
                limits = urllib3.Timeout(connect=30, read=timeout)
                answer = pool.request(
                    method, url, fields=dict(fields), headers=dict(headers), timeout=limits,
                    retries=False, redirect=False, preload_content=False,
                )  # fmt: skip
                data = answer.read(MOST_BYTES + 1, decode_content=True)
                status, said = answer.status, answer.headers
        except urllib3.exceptions.HTTPError as error:
            # The message would repeat the address; what kind of failure it was says as much.
            what = sentence("it could not be reached, or broke off ({name})", name=type(error).__name__)
            return _Fault(what, "The next run asks again; check the connection", again=True, passing=True)
        if status != 200:
            return _refusal(status, data, said.get("Retry-After"))
        if len(data) > MOST_BYTES:
            return _Fault("the reply is too large", "Ask for fewer periods or goods")
        fault = _unsound(data)
        if fault is None:
            self.reply = data
        return fault


@contextmanager
def _pool(url: str) -> Iterator[Any]:
    """Connect directly, or through the proxy that the environment names."""
    import urllib3

    proxy = getproxies().get("https") if url.startswith("https:") else None
    past = proxy_bypass(urllib3.util.parse_url(url).host or "")
    pool = urllib3.ProxyManager(proxy) if proxy and not past else urllib3.PoolManager()
    try:
        yield pool
    finally:
        pool.clear()


def _unsound(data: bytes) -> _Fault | None:
    """Return why a reply that says it is one is none: a page, half a reply, or an error inside."""
    later = "The next run asks again"
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        page = data[:200].lstrip().lower().startswith((b"<!doctype", b"<html"))
        what = "it sent a page instead of figures" if page else "the reply is broken off"
        return _Fault(what, later, again=True, passing=True)
    rows = said.get("data") if isinstance(said, dict) else None
    if isinstance(said, dict) and said.get("error"):
        return _Fault(
            sentence("it said “{said}”", said=_short(str(said["error"]))), "Check what is asked for"
        )
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return _Fault("the reply has no list of figures", later, passing=True)
    if said.get("count", len(rows)) not in (len(rows), -1):
        what = sentence("it announced {said} rows and sent {count}", said=said["count"], count=len(rows))
        return _Fault(what, later, again=True, passing=True)
    return None


def _refusal(status: int, data: bytes, retry_after: str | None) -> _Fault:
    told = _message(data)
    quoted = f": “{told}”" if told else ""
    if status == 401:
        what = sentence("the key was not accepted{quoted}", quoted=quoted)
        return _Fault(
            what,
            sentence("Put a valid subscription key into {key}, or take it out to use the preview", key=KEY),
        )
    if status == 403 and "quota" in told.casefold():
        remedy = "The next run after that goes on; what has arrived stands"
        return _Fault(
            sentence("the calls of this period are used up{quoted}", quoted=quoted), remedy, passing=True
        )
    if status == 403:
        return _Fault(
            sentence("the key does not allow this{quoted}", quoted=quoted),
            sentence("Check the subscription of the key in {key}", key=KEY),
        )
    if status in _BUSY:
        what = (
            sentence("it was asked too often{quoted}", quoted=quoted)
            if status == 429
            else sentence("it is out of order (HTTP {status})", status=status)
        )
        seconds = _seconds(retry_after)
        return _Fault(what, "The next run asks again", again=True, passing=True, seconds=seconds)
    if status in (301, 302, 303, 307, 308):
        return _Fault(
            sentence("it has moved (HTTP {status})", status=status), "Look for a newer version of tradebrief"
        )
    return _Fault(
        sentence("it refused the question (HTTP {status}){quoted}", status=status, quoted=quoted),
        "Check countries, periods and goods",
    )


def _message(data: bytes) -> str:
    """Return what an error says of itself, empty where it is a page or says nothing."""
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return ""
    told = said.get("message") or said.get("error") or "" if isinstance(said, dict) else ""
    return _short(str(told))


def _short(text: str) -> str:
    return " ".join(text.split())[:300]


def _seconds(retry_after: str | None) -> float | None:
    """Return how long `Retry-After` asks to wait: it is a number of seconds, or a moment (RFC 9110)."""
    if not retry_after:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
