"""Complaints under bad luck, from outside: a server that is killed, and what a thief of its disk finds."""
import dataclasses
import http.client
import pathlib
import re
import sqlite3
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable

import pytest

from server import ROOT, Server
from test_complaints import NUMBER, RECEIPT, WAIT_MILLISECONDS

sys.path.append(str(ROOT / "Benchmarks"))
from cluster import Cluster  # noqa: E402  the measurements have one, too

PLANTED = "Zulaykhojon"
STORY = {
    "what": f"{PLANTED} was taken away", "where": f"{PLANTED} street", "region": "sughd", "concerns": "adult", "authority": "police",
    "behalf": "own", "safe": "asWritten", "contact": f"{PLANTED} at home",
}


def post(server: Server, path: str, fields: dict[str, str]) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    try:
        connection.request(
            "POST", path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        page = answer.read().decode()
        # The answer is shown once, at an address of its own.
        if answer.status == 303:
            status, _, page = server.get(answer.headers["Location"])
            return status, page.decode()
        return answer.status, page
    finally:
        connection.close()


def ticket(server: Server) -> str:
    page = server.get("/en/contact")[2].decode()
    return re.search(r'name="ticket" value="([0-9a-f]+)"', page)[1]


@dataclasses.dataclass
class Engine:
    """Where the records are: for the program, for us to ask, and every file that a thief of the disk would take."""

    database: str | None
    query: Callable[[str], list[str]]
    folders: list[pathlib.Path]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    if request.param == "sqlite":
        def ask(text: str) -> list[str]:
            with sqlite3.connect(tmp_path / "data" / "hamkori.db") as database:
                return [str(row[0]) for row in database.execute(text)]

        yield Engine(None, ask, [tmp_path])
        return
    # The server's own user has to reach it, which the folders of pytest do not allow.
    with tempfile.TemporaryDirectory(prefix="hamkori-kill-") as folder:
        with Cluster(pathlib.Path(folder) / "postgresql") as cluster:
            yield Engine(cluster.database("complaints"), lambda text: cluster.ask("complaints", text),
                         [tmp_path, cluster.folder])


def test_what_was_acknowledged_is_there_after_a_kill_and_nowhere_in_clear(tmp_path, engine):
    server = Server(tmp_path / "data", engine.database)
    tickets = [ticket(server) for _ in range(120)]
    time.sleep(WAIT_MILLISECONDS / 1000)
    acknowledged: dict[str, str] = {}

    def complain() -> None:
        while tickets:
            try:
                status, page = post(server, "/en/contact", {**STORY, "ticket": tickets.pop()})
            except (OSError, http.client.HTTPException, IndexError):
                return
            assert status in {200, 203}
            acknowledged[RECEIPT.search(page)[0]] = NUMBER.search(page)[0]

    senders = [threading.Thread(target=complain) for _ in range(8)]
    for sender in senders:
        sender.start()
    while len(acknowledged) < 40 and any(sender.is_alive() for sender in senders):
        time.sleep(0.005)
    server.kill()
    for sender in senders:
        sender.join()
    assert len(acknowledged) >= 40
    assert len(set(acknowledged.values())) == len(acknowledged), "a number was given twice"

    again = Server(tmp_path / "data", engine.database)
    for receipt, number in acknowledged.items():
        status, page = post(again, "/en/contact/reply", {"receipt": receipt})
        assert status == 203 and PLANTED in page and number in page
    assert again.stop() == 0
    year = "year = (SELECT max(year) FROM complaints)"
    given = engine.query(f"SELECT last FROM complaint_counters WHERE {year} AND office_id ="
                         " (SELECT id FROM offices WHERE code = 'SUG')")
    digits = engine.query(f"SELECT DISTINCT serial FROM complaints WHERE office_code = 'SUG' AND {year}")
    assert [int(last) for last in given] == [len(digits)], "a number is missing"
    files = [path for folder in engine.folders for path in folder.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files:
        assert PLANTED.encode() not in path.read_bytes(), f"{path.name} tells what was told"
