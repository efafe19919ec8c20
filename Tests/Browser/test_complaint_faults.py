"""Complaints under bad luck, from outside: a server that is killed, and what a thief of its disk finds."""
import http.client
import re
import sqlite3
import threading
import time
import urllib.parse

from server import Server
from test_complaints import NUMBER, RECEIPT, WAIT_MILLISECONDS

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
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def ticket(server: Server) -> str:
    page = server.get("/en/complaints/new")[2].decode()
    return re.search(r'name="ticket" value="([0-9a-f]+)"', page)[1]


def test_what_was_acknowledged_is_there_after_a_kill_and_nowhere_in_clear(tmp_path):
    server = Server(tmp_path / "data")
    tickets = [ticket(server) for _ in range(120)]
    time.sleep(WAIT_MILLISECONDS / 1000)
    acknowledged: dict[str, str] = {}

    def complain() -> None:
        while tickets:
            try:
                status, page = post(server, "/en/complaints/new", {**STORY, "ticket": tickets.pop()})
            except (OSError, http.client.HTTPException, IndexError):
                return
            assert status == 200
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

    again = Server(tmp_path / "data")
    for receipt, number in acknowledged.items():
        status, page = post(again, "/en/complaints/receipt", {"receipt": receipt})
        assert status == 200 and PLANTED in page and number in page
    assert again.stop() == 0
    with sqlite3.connect(tmp_path / "data" / "hamkori.db") as database:
        rows = database.execute("SELECT serial FROM complaints WHERE office_code = 'SUG'"
                                " AND year = (SELECT max(year) FROM complaints) ORDER BY serial")
        serials = [serial for serial, in rows]
    assert serials == list(range(1, len(serials) + 1)), "a number is missing"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files:
        assert PLANTED.encode() not in path.read_bytes(), f"{path.name} tells what was told"
