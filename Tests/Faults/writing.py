"""Mixed writes under a fault: what was acknowledged is remembered, and looked for afterwards."""
import dataclasses
import json
import re
import threading
import time
import uuid

from installation import ERRORS, Failure, Installation, Visitor, hidden

NUMBER = re.compile(r"\b\d{4}-SUG-\w+")
RECEIPT = re.compile(r"(?:\d{5} ){5}\d")
# Seconds before which no form of a complaint is taken.
RIPE = 3.3


def ticket(installation: Installation) -> str:
    """Of a form of a complaint that is opened now."""
    return hidden(Visitor(installation).get("/en/contact")[1], "/contact")["ticket"]


def complain(installation: Installation, words: str, ticket: str) -> tuple[int, str]:
    """The page that says that it was taken, or why not."""
    fields = {"what": words, "where": "At home", "region": "sughd", "concerns": "adult", "authority": "police",
              "behalf": "own", "safe": "asWritten", "contact": "At the market", "ticket": ticket}
    visitor = Visitor(installation)
    status, page = visitor.post("/en/contact", fields)
    return visitor.get(page) if status == 303 else (status, page)


@dataclasses.dataclass
class Write:
    """One write: a kind, what it is sent again by, the words in it, and where it is found once acknowledged."""

    kind: str
    key: str
    words: str
    place: str = ""
    number: str = ""


class Writing:
    """Writers of four threads, and the book of what was acknowledged and what had no answer."""

    def __init__(self, installation: Installation):
        self.installation = installation
        self.acknowledged: list[Write] = []
        self.unanswered: list[Write] = []
        self.refused: dict[int, int] = {}
        self.resent = 0
        self.tickets: list[tuple[float, str]] = []
        self.lock = threading.Lock()
        self.officer = Visitor(installation).sign_in("officer")
        self.bearer = {"Authorization": f"Bearer {Visitor(installation).sign_in('administrator').token()}",
                       "Content-Type": "application/json"}

    def prepare(self, count: int) -> None:
        """Opens so many forms of a complaint, to be sent once they are ripe."""
        for _ in range(count):
            self.tickets.append((time.monotonic(), ticket(self.installation)))

    def during(self, fault) -> None:
        """Runs the writers while something happens to the server."""
        self.ended = threading.Event()
        threads = [threading.Thread(target=self._write, args=(kind,)) for kind in ("seminar", "api", "case", "case")]
        for thread in threads:
            thread.start()
        try:
            fault(self)
        finally:
            self.ended.set()
            for thread in threads:
                thread.join()

    def await_more(self, count: int, seconds: float = 60) -> None:
        """Waits until so many more writes are acknowledged."""
        wanted, deadline = len(self.acknowledged) + count, time.monotonic() + seconds
        while len(self.acknowledged) < wanted:
            if time.monotonic() > deadline:
                raise Failure(f"{count} writes took more than {seconds} s; refused so far: {self.refused}")
            time.sleep(0.005)

    def _write(self, kind: str) -> None:
        while not self.ended.is_set():
            write = self._next(kind)
            if write is None:
                time.sleep(0.02)
                continue
            try:
                status = self._send(write)
            except ERRORS:
                with self.lock:
                    self.unanswered.append(write)
                time.sleep(0.02)
                continue
            if status not in (200, 201, 303):
                self._refused(write, status)

    def _next(self, kind: str) -> Write | None:
        mark = uuid.uuid4().hex
        if kind != "case":
            return Write(kind, mark, f"Mark {mark}")
        with self.lock:
            ripe = next((known for known in self.tickets if time.monotonic() - known[0] > RIPE), None)
            if ripe is None:
                return None
            self.tickets.remove(ripe)
        return Write(kind, ripe[1], f"Mark {mark}")

    def _refused(self, write: Write, status: int) -> None:
        """A refusal promises that nothing was saved. What came too early or too fast waits for its turn."""
        with self.lock:
            self.refused[status] = self.refused.get(status, 0) + 1
            if write.kind == "case" and status in (422, 429, 503, 507):
                self.tickets.append((time.monotonic(), write.key))
        if status == 401:
            self.officer.sign_in("officer")
        time.sleep(0.05)

    def _send(self, write: Write) -> int:
        """Sends it, and notes it in the book once acknowledged."""
        status, place, number = getattr(self, "_send_" + write.kind)(write)
        if status in (200, 201, 303):
            write.place, write.number = place, number
            with self.lock:
                self.acknowledged.append(write)
        return status

    def _send_seminar(self, write: Write) -> tuple[int, str, str]:
        status, page = self.officer.get("/en/seminars/new")
        if status != 200:
            return (status if status > 303 else 401), "", ""
        fields = {"title-en": write.words, "place-en": "Khorog", "starts": "2027-05-01", "ends": "2027-05-02"}
        status, location = self.officer.post("/en/seminars/new", {**hidden(page, "/seminars/new"), **fields})
        return (401 if "sign-in" in location[:40] else status), location, ""

    def _send_api(self, write: Write) -> tuple[int, str, str]:
        body = {"source": "treatyBody", "country": "TJK", "text": {"en": write.words}, "symbol": f"X/{write.key}",
                "paragraph": "1"}
        status, _, location = Visitor(self.installation).send(
            "POST", "/api/v1/recommendations", json.dumps(body).encode(), {**self.bearer, "Idempotency-Key": write.key})
        return status, location, ""

    def _send_case(self, write: Write) -> tuple[int, str, str]:
        status, page = complain(self.installation, write.words, write.key)
        if status != 200:
            return status, "", ""
        receipt, number = RECEIPT.search(page), NUMBER.search(page)
        if receipt is None or number is None:
            raise Failure(f"a complaint was taken without receipt or number: {page[:500]}")
        return status, receipt[0], number[0]

    def resend(self) -> None:
        """Sends again what had no answer, as people and programs do: it is one record, and is one afterwards."""
        waiting, self.unanswered = self.unanswered, []
        for write in waiting:
            if write.kind != "seminar" and self._send(write) in (200, 201):
                self.resent += 1

    def check(self, writes: list[Write]) -> None:
        """Everything acknowledged is there with its words, and no number was given twice."""
        for write in writes:
            if write.kind == "case":
                status, page = Visitor(self.installation).post("/en/contact/reply", {"receipt": write.place})
            else:
                status, page, _ = self.officer.send("GET", write.place)
            if status != 200 or write.words not in page or write.number not in page:
                raise Failure(f"lost: {write} is answered with {status}: {page[:300]}")
        numbers = [write.number for write in self.acknowledged if write.kind == "case"]
        twice = {number for number in numbers if numbers.count(number) > 1} if len(set(numbers)) < len(numbers) else ()
        if twice:
            raise Failure(f"numbers given twice: {sorted(twice)}")
