"""Requests of nobody's good will, on the wire: what they cost in memory, and what goes with every refusal."""
import concurrent.futures
import re
import socket
import time

import pytest

from server import Server
from test_complaint_faults import STORY, ticket
from test_complaints import WAIT_MILLISECONDS

MEGABYTE = 1_000_000
# All that the process may ever map: code, threads' stacks, the databases, and the work of all its workers.
ADDRESS_SPACE = 1_200 * MEGABYTE
# What it may keep when all is over.
AT_REST = 80 * MEGABYTE
# Refused; or cut, where a refused body goes on for more than 16 MB; or taken for what it is, a form with faults or
# a program without a token.
# A form of somebody who complains is answered by the way to a page that is shown once: 303.
ANSWERS = {400, 413, 0, 303, 401, 422}
FIELDS = ("content-security-policy", "referrer-policy", "x-content-type-options", "cross-origin-opener-policy",
          "cross-origin-resource-policy")


def ask(port: int, *pieces: bytes) -> tuple[int, dict[str, str], bytes]:
    """Sends bytes as they are and reads until the server closes: status, header fields, body."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
            connection.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass  # Refused before all of it was sent.
        answer = b""
        try:
            while piece := connection.recv(65_536):
                answer += piece
        except ConnectionResetError:
            pass
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    if len(lines[0].split()) < 2:
        return 0, {}, b""
    fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    return int(lines[0].split()[1]), fields, body


def post(path: str, body: bytes, kind: str, chunked: bool = False) -> list[bytes]:
    """A POST as the pieces to send; `chunked` says its length to nobody."""
    length = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {len(body)}"
    head = f"POST {path} HTTP/1.1\r\nHost: t\r\nConnection: close\r\nContent-Type: {kind}\r\n{length}\r\n\r\n"
    return [head.encode(), b"%x\r\n" % len(body), body, b"\r\n0\r\n\r\n"] if chunked else [head.encode(), body]


FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=XX"
INTAKE, MESSAGE = "/en/contact", "/en/contact/reply/message"


def part(name: str, content: bytes, file: str | None = None) -> bytes:
    disposition = f'form-data; name="{name}"' + (f'; filename="{file}"' if file else "")
    return f"--XX\r\nContent-Disposition: {disposition}\r\n\r\n".encode() + content + b"\r\n"


def png(size: int) -> bytes:
    """A picture with words in it that are taken out, so that it is built again in memory."""
    def chunk(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + b"\0\0\0\0"
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
    return head + chunk(b"tEXt", b"Author\0somebody") + chunk(b"IDAT", b"\0" * size) + chunk(b"IEND", b"")


def bodies(ticket: str) -> list[tuple[str, list[bytes]]]:
    """Names and pieces. With the ticket a form is taken, and its files are looked at and cleaned."""
    story = b"".join(part(name, value.encode()) for name, value in {**STORY, "ticket": ticket}.items())
    marks = b"what=" + b"x\xcc\x81" + b"\xcc\x81" * 60_000
    files = b"".join(part("files", png(24 * MEGABYTE), f"{number}.png") for number in range(5))
    return [
        ("pairs", post(INTAKE, b"a&" * (60 * MEGABYTE), FORM)),
        ("pairs of unknown length", post(INTAKE, b"a&" * (30 * MEGABYTE), FORM, chunked=True)),
        ("pairs within the size", post(INTAKE, b"&a" * 130_000, FORM)),
        ("one long field", post(MESSAGE, b"text=" + b"A" * (40 * MEGABYTE), FORM)),
        ("one long field of a multipart form", post(INTAKE, part("what", b"A" * (100 * MEGABYTE)) + b"--XX--", PARTS)),
        ("carriage returns", post(INTAKE, part("what", b"\r" * (60 * MEGABYTE)) + b"--XX--", PARTS)),
        ("a preamble", post(INTAKE, b"A" * (100 * MEGABYTE), PARTS)),
        ("parts", post(INTAKE, part("a", b"") * 1_001 + b"--XX--", PARTS)),
        ("combining marks", post(INTAKE, marks, FORM)),
        ("percent signs", post(INTAKE, b"what=" + b"%" * 250_000, FORM)),
        ("nested JSON", post("/api/v1/recommendations", b"[" * 250_000, "application/json")),
        ("a long query", [b"GET /en/recommendations?" + b"&a" * 7_000 + b" HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n"]),
        ("as many files as are taken", post(INTAKE, story + files + b"--XX--", PARTS)),
    ]


@pytest.fixture(scope="module")
def small(start, tmp_path_factory):
    """A server that dies where it asks for more memory than it may have."""
    running = start(tmp_path_factory.mktemp("small") / "data", address_space=ADDRESS_SPACE)
    yield running
    code = running.stop()
    assert code == 0, f"hamkori ended with {code}:\n{running.log()}"


def aged_ticket(server: Server) -> str:
    found = ticket(server)
    time.sleep(WAIT_MILLISECONDS / 1000)
    return found


def test_no_body_takes_the_memory_of_the_machine(small):
    for name, pieces in bodies(aged_ticket(small)):
        status, _, _ = ask(small.port, *pieces)
        assert status in ANSWERS, f"{name}: {status}"
        assert small.get("/en")[0] == 200, name
        assert small.memory("VmRSS") < AT_REST, name
    print(f"at most {small.memory('VmHWM') // MEGABYTE} MB one after another")


def test_four_at_once_do_not_either(small):
    for name, pieces in bodies(aged_ticket(small)):
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: ask(small.port, *pieces)[0], range(4)))
        assert set(answers) <= ANSWERS | {503}, f"{name}: {answers}"
        assert small.get("/en")[0] == 200, name
        assert small.memory("VmRSS") < AT_REST, name
    print(f"at most {small.memory('VmHWM') // MEGABYTE} MB four at once")


@pytest.mark.parametrize("status, request_", [
    (400, b"GET /a/../b HTTP/1.1\r\nHost: t\r\n\r\n"),
    (400, b"GET /en HTTP/1.1\r\nHost: t\r\nX-Name : v\r\n\r\n"),
    (404, b"GET /en/nothing HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n"),
    (404, b"GET /%CC%81healthz HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n"),
    (405, b"DELETE /en HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n"),
    (401, b"GET /en/workspace HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n"),
    (413, b"POST /en/contact HTTP/1.1\r\nHost: t\r\nContent-Length: 999999999\r\n\r\n"),
    (413, b"".join(post(INTAKE, b"&a" * 2_000, FORM))),
    (303, b"".join(post(INTAKE, b"what=x", FORM))),
    (431, b"GET /en HTTP/1.1\r\nHost: t\r\nX: " + b"x" * 17_000 + b"\r\n\r\n"),
    (501, b"BREW /en HTTP/1.1\r\nHost: t\r\n\r\n"),
])
def test_every_refusal_is_protected(server, status, request_):
    packed = request_.replace(b"Host: t\r\n", b"Host: t\r\nAccept-Encoding: gzip\r\n", 1)
    got, fields, body = ask(server.port, packed)
    assert got == status
    assert fields["cache-control"] == "no-store"
    assert "content-encoding" not in fields and (body or status == 303)
    assert fields["x-content-type-options"] == "nosniff" and fields["referrer-policy"] == "same-origin"
    for name in FIELDS:
        assert name in fields, name


def test_files_are_protected(server):
    path = re.search(rb'href="(/assets/[^"]+)"', server.get("/en")[2])[1].decode()
    status, fields, _ = server.get(path)
    assert status == 200 and "default-src 'none'" in fields["content-security-policy"]
    assert fields["x-content-type-options"] == "nosniff"


def test_a_crash_prints_nothing_of_the_memory(start, tmp_path):
    server = start(tmp_path / "data")
    assert server.crash() < 0
    log = server.log()
    assert "Registers" not in log and "rax" not in log and "0x" not in log, log
