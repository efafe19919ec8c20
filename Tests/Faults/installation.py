"""One installation on demo data: the program as a process, its keys, its database, asked as a browser asks."""
import contextlib
import http.client
import os
import pathlib
import re
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.parse

START_SECONDS = 180
VERIFY_SECONDS = 300
ERRORS = (OSError, http.client.HTTPException)
# Through a shell that becomes the program: libfaketime moves the environment of the first process into which it is
# loaded, and Swift finds the arguments by where the environment began.
BY_SHELL = ("sh", "-c", 'exec "$0" "$@"')


class Failure(Exception):
    """What must not happen has happened; the words say what."""


class Installation:
    """`hamkori demo` in a folder; it can be killed and started again as often as wanted."""

    # All of a trial, so that none is left running.
    made: list["Installation"] = []

    def __init__(self, binary: pathlib.Path, folder: pathlib.Path, database: str | None = None):
        self.binary, self.folder, self.data, self.database = binary, folder, folder / "data", database
        self.options = ["--data", str(self.data)] + (["--database", database] if database else [])
        self.environment: dict[str, str] = {}
        self.starts: list[float] = []
        folder.mkdir(parents=True, exist_ok=True)
        Installation.made.append(self)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def start(self) -> None:
        """Returns at the first good answer of /readyz."""
        began = time.monotonic()
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*BY_SHELL, str(self.binary), "demo", *self.options, "--port", str(self.port)],
                stdout=log, stderr=log, env={**os.environ, **self.environment})
        self.await_ready(START_SECONDS)
        self.starts.append(time.monotonic() - began)

    def await_ready(self, seconds: float) -> float:
        """How long it took."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if self.process.poll() is not None:
                raise Failure(f"hamkori ended with {self.process.returncode}: {self.last_words()}")
            try:
                if Visitor(self, timeout=5).get("/readyz")[0] == 200:
                    return time.monotonic() - began
            except ERRORS:
                pass
            time.sleep(0.02)
        raise Failure(f"hamkori was not ready after {seconds} s: {self.last_words()}")

    def last_words(self) -> str:
        return (self.folder / "log").read_text(errors="replace")[-800:]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        if self.process.wait(60) != 0:
            raise Failure(f"hamkori ended with {self.process.returncode} when asked to end: {self.last_words()}")

    def close(self) -> None:
        if hasattr(self, "process") and self.process.poll() is None:
            self.kill()

    def verify(self) -> None:
        """`hamkori verify`, which has to find everything right."""
        run = subprocess.run(
            [str(self.binary), "verify", *self.options], capture_output=True, text=True, timeout=VERIFY_SECONDS)
        if run.returncode != 0:
            raise Failure(f"verify ended with {run.returncode}: {(run.stdout + run.stderr)[-800:]}")

    def confirm_clock(self) -> None:
        """`hamkori clock confirm`, by the clock that the server has."""
        subprocess.run([*BY_SHELL, str(self.binary), "clock", "confirm", *self.options], check=True, timeout=60,
                       capture_output=True, env={**os.environ, **self.environment})

    def clock(self) -> str:
        """What /readyz says of the clock."""
        return re.search(r"^clock (\w+)$", Visitor(self).get("/readyz")[1], re.MULTILINE)[1]

    def ask(self, question: str) -> list[str]:
        """The one column that a question to the database gives, as text."""
        if self.database:
            run = subprocess.run(["psql", "-XqAt", "-d", self.database, "-c", question], capture_output=True, text=True)
            if run.returncode != 0:
                raise Failure(f"{question}: {run.stderr[-500:]}")
            return run.stdout.splitlines()
        with contextlib.closing(sqlite3.connect(f"file:{self.data}/hamkori.db?mode=ro", uri=True)) as database:
            return [str(row[0]) for row in database.execute(question)]


class Visitor:
    """Somebody who asks: a person with a session, a person without, or a program."""

    def __init__(self, installation: Installation, timeout: float = 60):
        self.installation, self.timeout = installation, timeout
        self.cookies: dict[str, str] = {}
        self.lock = threading.Lock()

    def get(self, path: str) -> tuple[int, str]:
        return self.send("GET", path)[:2]

    def post(self, path: str, fields: dict[str, str]) -> tuple[int, str]:
        """The answer, or the page that it leads to, fetched as browsers do."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        status, text, location = self.send("POST", path, urllib.parse.urlencode(fields).encode(), kind)
        if "/now/" in location:
            # The answer to somebody who complains is shown once, at an address of its own, until its picture is fetched.
            status, text, location = self.send("GET", location)
            if status >= 400:
                # It was taken, and the answer was not seen: that is no refusal.
                raise http.client.HTTPException(f"the answer is not shown: {status}")
            if picture := re.search(r'<img class="seen" src="([^"]+)"', text):
                self.send("GET", picture[1])
        if status in (201, 203):
            # So it is answered where it cannot be kept for a moment; 203 is a success of those pages.
            status = 200
        return (status, location) if status == 303 else (status, text)

    def send(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None):
        """Status, text and address that it leads to."""
        connection = http.client.HTTPConnection("127.0.0.1", self.installation.port, timeout=self.timeout)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, path, body, {**(headers or {}), **({"Cookie": cookie} if cookie else {})})
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, text, answer.headers.get("Location", "")

    def sign_in(self, person: str) -> "Visitor":
        page = self.get("/en/sign-in")[1]
        button = re.search(rf'name="person" value="([^"]+)" data-demo-person="{person}"', page)
        if button is None:
            raise Failure(f"{person} could not sign in: {page[:300]}")
        status, _ = self.post("/en/sign-in/demo", {**hidden(page, "/sign-in/demo"), "person": button[1]})
        if status != 303:
            raise Failure(f"{person} could not sign in: {status}")
        return self

    def token(self) -> str:
        """A token of a new program that may write, made by a signed-in administrator."""
        page = self.get("/en/tokens/new")[1]
        fields = {**hidden(page, "/tokens/new"), "scopes": "recommendations:write", "name": "Faults",
                  "organisation": re.search(r'<option value="([0-9a-f-]{36})"[^>]*>[^<]*Ministry', page)[1],
                  "expires": re.search(r'name="expires"[^>]*value="([^"]+)"', page)[1]}
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        made = self.send("POST", "/en/tokens/new", urllib.parse.urlencode(fields).encode(), kind)[1]
        return re.search(r'id="token">([^<]+)<', made)[1]


def hidden(page: str, action: str) -> dict[str, str]:
    """The hidden fields of the form that leads to an address ending so."""
    form = next((part for part in page.split("<form ") if f'{action}"' in part.split(">")[0]), None)
    if form is None:
        raise http.client.HTTPException(f"no form leads to {action}: {page[:200]}")
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
