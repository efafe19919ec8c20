"""Bad input and bad luck, from outside: files that are too big or of a refused type, and a server that is killed."""
import http.client
import re
import subprocess
import threading
import time
import urllib.parse
import uuid
import zlib

import pytest

from server import Server

MEGABYTE = 1_000_000
LIMIT = 25 * MEGABYTE
PNG = b"\x89PNG\r\n\x1a\n" + b"".join(
    len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")
    for name, body in ((b"IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
                       (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")))


class Visit:
    """A person with a session, without a browser."""

    def __init__(self, server: Server, person: str):
        self.port = server.port
        self.cookies: dict[str, str] = {}
        page = self.get("/en/sign-in")[1]
        button = re.search(rf'name="person" value="([^"]+)" data-demo-person="{person}"', page)
        status, _, _ = self.post("/en/sign-in/demo", {**hidden(page, "/sign-in/demo"), "person": button[1]})
        assert status == 303

    def get(self, path: str) -> tuple[int, str]:
        status, body, _ = self._send("GET", path, None, {})
        return status, body

    def post(self, path: str, fields: dict[str, str]) -> tuple[int, str, str]:
        body = urllib.parse.urlencode(fields).encode()
        return self._send("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def upload(self, path: str, fields: dict[str, str], name: str, content: bytes) -> tuple[int, str, str]:
        mark = uuid.uuid4().hex
        parts = [
            f'--{mark}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
            for field, value in fields.items()
        ]
        head = f'--{mark}\r\nContent-Disposition: form-data; name="evidence"; filename="{name}"\r\n\r\n'
        body = b"".join(parts) + head.encode() + content + f"\r\n--{mark}--\r\n".encode()
        return self._send("POST", path, body, {"Content-Type": f"multipart/form-data; boundary={mark}"})

    def _send(self, method: str, path: str, body, headers: dict[str, str]) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            try:
                connection.request(method, path, body, {**headers, "Cookie": cookie})
            except (BrokenPipeError, ConnectionResetError):
                if connection.sock is None:
                    raise  # There was no connection: the server is gone.
                # Refused before all of it was sent; the answer has come nevertheless.
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, text, answer.headers.get("Location", "")


def hidden(page: str, action: str) -> dict[str, str]:
    """The hidden fields of the form that leads to an address ending so."""
    form = next(part for part in page.split("<form ") if f'{action}"' in part.split(">")[0])
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))


@pytest.fixture(scope="module")
def report(server):
    """A commitment that may be reported on: who reports, its page, and the form's address."""
    visit = Visit(server, "focalPoint")
    for path in re.findall(r'href="(/en/commitments/[0-9a-f-]{36})"', visit.get("/en/commitments?state=open")[1]):
        if f'{path}/report"' in visit.get(path)[1]:
            return visit, path
    raise AssertionError("no commitment may be reported on")


def send(report, name: str, content: bytes) -> tuple[int, str]:
    visit, path = report
    fields = hidden(visit.get(path)[1], "/report")
    words = {"state": "inProgress", "text-en": "What was done is told here at length."}
    status, body, _ = visit.upload(f"{path}/report", {**fields, **words}, name, content)
    return status, body


def test_a_file_of_the_largest_size_is_taken(report):
    assert send(report, "largest.png", PNG + b"\0" * (LIMIT - len(PNG)))[0] == 303


@pytest.mark.parametrize("name, content, words", [
    ("big.png", PNG + b"\0" * (LIMIT - len(PNG) + 1), "larger than 25 MB"),
    ("empty.pdf", b"", "The file is empty"),
    ("page.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "not accepted"),
    ("photo.png", b"<script>alert(1)</script>", "not accepted"),
    ("program.exe", b"MZ\x90\0" + b"\0" * 100, "not accepted"),
], ids=["a byte too big", "empty", "svg", "script as picture", "program"])
def test_a_refused_file_keeps_the_form(report, name, content, words):
    status, body = send(report, name, content)
    assert status == 422, body[:500]
    assert words in body
    assert "What was done is told here at length." in body


def test_more_than_a_form_may_hold_is_refused(report):
    status, body = send(report, "huge.png", PNG + b"\0" * (27 * MEGABYTE))
    assert status == 413
    assert "larger than" in body and "MB" in body


def test_what_was_acknowledged_survives_a_kill(start, tmp_path):
    server = start(tmp_path / "data")
    visit = Visit(server, "officer")
    acknowledged: list[str] = []
    ended = threading.Event()

    def plan() -> None:
        while not ended.is_set():
            try:
                fields = hidden(visit.get("/en/seminars/new")[1], "/seminars/new")
                words = {"title-en": "Plan", "place-en": "Khorog", "starts": "2027-05-01", "ends": "2027-05-02"}
                status, _, location = visit.post("/en/seminars/new", {**fields, **words})
            except (OSError, http.client.HTTPException, StopIteration):
                return
            if status == 303:
                acknowledged.append(location)

    writers = [threading.Thread(target=plan) for _ in range(4)]
    for writer in writers:
        writer.start()
    while len(acknowledged) < 40:
        time.sleep(0.01)
    server.kill()
    ended.set()
    for writer in writers:
        writer.join()
    again = Server(tmp_path / "data")
    officer = Visit(again, "officer")
    lost = [path for path in acknowledged if officer.get(path)[0] != 200]
    assert lost == []
    assert again.stop() == 0
    verified = subprocess.run(
        [again.binary, "verify", "--data", tmp_path / "data"], capture_output=True, text=True, check=False)
    assert verified.returncode == 0, verified.stderr
