"""UN Comtrade on this machine: a server that answers like the real one, from rows in its shape, and can be out of order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlparse

from builder.sources.comtrade.transport import Service

KEY = "0123456789abcdef"
KAZ, KGZ, UZB, WORLD = 398, 417, 860, 0


def row(period: str, partner: int, flow: str, value: float, **more) -> dict:
    """Return a row with the fields of a real reply."""
    months = len(period) == 6
    plain = {
        "typeCode": "C",
        "freqCode": "M" if months else "A",
        "refPeriodId": int(f"{period}01" if months else f"{period}0101"),
        "refYear": int(period[:4]),
        "refMonth": int(period[4:]) if months else 52,
        "period": period,
        "reporterCode": KAZ,
        "reporterISO": "KAZ",
        "flowCode": flow,
        "partnerCode": partner,
        "partner2Code": 0,
        "classificationCode": "H6",
        "classificationSearchCode": "HS",
        "isOriginalClassification": True,
        "cmdCode": "TOTAL",
        "aggrLevel": 0,
        "isLeaf": False,
        "customsCode": "C00",
        "mosCode": "0",
        "motCode": 0,
        "qtyUnitCode": -1,
        "qty": None,
        "netWgt": None,
        "isNetWgtEstimated": False,
        "cifvalue": value if flow == "M" else None,
        "fobvalue": value if flow != "M" else None,
        "primaryValue": value,
        "legacyEstimationFlag": 0,
        "isReported": True,
        "isAggregate": False,
    }
    return plain | more


def reply(rows: list[dict], **more) -> bytes:
    return json.dumps(
        {"elapsedTime": "0.21 secs", "count": len(rows), "data": rows, "error": "", **more}
    ).encode()


@dataclass
class Comtrade:
    """What the service holds, whom it lets in, and what it does instead of answering next."""

    rows: list[dict] = field(default_factory=list)
    released: dict[tuple[int, str], str] = field(default_factory=dict)
    most: int = 250_000
    instead: list = field(default_factory=list)  # (status, headers, body), or "hang up", or "half"
    asked: list[dict[str, str]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)
    address: str = ""
    count: int = 0
    steady: bool = False  # the real one tells in each reply how long it took

    def service(self, key: str = KEY) -> Service:
        return Service(key, self.address, self.waited.append)

    def holds(self, *rows: dict, released: str = "2024-05-17T07:43:03.12") -> None:
        self.rows += rows
        for one in rows:
            self.released[one["reporterCode"], one["period"]] = released

    def answer(self, path: str, asked: dict[str, str]) -> bytes:
        reporter = int(asked["reportercode"])
        if "/getDa/" in path:
            frequency = path.split("/")[-2]
            return reply([self._set(*key, day) for key, day in self.released.items() if key[0] == reporter and (len(key[1]) == 6) == (frequency == "M")])  # fmt: skip
        wanted = {name: asked[name].split(",") for name in ("period", "flowCode", "partnerCode", "cmdCode")}
        found = [
            one
            for one in self.rows
            if one["reporterCode"] == reporter
            and one["period"] in wanted["period"]
            and (one["flowCode"] in wanted["flowCode"] or one["flowCode"].startswith("R"))
            and str(one["partnerCode"]) in wanted["partnerCode"]
            and (
                one["cmdCode"] in wanted["cmdCode"]
                or (len(one["cmdCode"]) == 2 and "AG2" in wanted["cmdCode"])
            )
        ]
        return reply(
            found[: min(self.most, int(asked["maxRecords"]))],
            elapsedTime=f"0.{0 if self.steady else self.count} secs",
        )

    def _set(self, reporter: int, period: str, day: str) -> dict:
        first = f"{int(period[:4]) + 1}-03-01T00:00:00"
        return {"datasetCode": 20398202201000, "typeCode": "C", "freqCode": "A", "period": int(period), "reporterCode": reporter, "classificationCode": "H6", "totalRecords": 3, "firstReleased": first, "lastReleased": day}  # fmt: skip


@contextmanager
def serving() -> Iterator[Comtrade]:
    box = Comtrade()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            box.count += 1
            url = urlparse(self.path)
            asked = {name: values[0] for name, values in parse_qs(url.query).items()}
            box.asked.append({"path": url.path, **asked})
            box.keys.append(self.headers.get("Ocp-Apim-Subscription-Key", ""))
            instead = box.instead.pop(0) if box.instead else None
            if instead == "hang up":
                self.close_connection = True
                self.connection.close()
                return
            if isinstance(instead, tuple):
                return self._send(*instead)
            key_wanted = "/public/" not in url.path
            if key_wanted and box.keys[-1] != KEY:
                said = b'{"statusCode": 401, "message": "Access denied due to invalid subscription key."}'
                return self._send(401, {}, said)
            body = box.answer(url.path, asked)
            self._send(200, {}, body, half=instead == "half")

        def _send(self, status: int, headers: dict[str, str], body: bytes, half: bool = False) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if half else body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    box.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield box
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
