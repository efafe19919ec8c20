"""Mixed writes under a fault: what was acknowledged is remembered, and looked for afterwards."""
import collections
import contextlib
import dataclasses
import http.client
import json
import re
import threading
import time
import uuid

from installation import ERRORS, Failure, Installation, Visitor, hidden

NUMBER = re.compile(r"\b\d{4}-SUG-\w+")
RECEIPT = re.compile(r"(?:\d{5} ){5}\d")
# What each writer writes.
KINDS = ("seminar", "api", "case", "case")
WRITERS = len(KINDS)
MARK = re.compile(r"\bMark [0-9a-f]{32}\b")
# The answer by which each kind of write is acknowledged.
TAKEN = {"seminar": 303, "api": 201, "case": 200}
# The answer that says that the server does not know whether it was saved.
UNKNOWN = 504
# Where the words of a write stand, once for each record.
MARKED = {"seminar": "SELECT title FROM seminars WHERE title LIKE '%Mark %'",
          "api": "SELECT text FROM recommendation_versions WHERE number = 1 AND text LIKE '%Mark %'"}
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
    if status != 303:
        return status, page
    status, page = visitor.get(page)
    if status != 200:
        # It was taken, and the answer was not seen: that is no refusal.
        raise http.client.HTTPException(f"the answer is not shown: {status}")
    return status, page


@dataclasses.dataclass
class Write:
    """One write: a kind, what it is sent again by, the words in it, and where it is found once acknowledged."""

    kind: str
    key: str
    words: str
    # What a form was sent with, so that the same form can be sent again.
    form: dict[str, str] = dataclasses.field(default_factory=dict, repr=False)
    place: str = ""
    number: str = ""


class Writing:
    """Writers of four threads, and the book of what was acknowledged, what was refused and what had no answer."""

    def __init__(self, installation: Installation):
        self.installation = installation
        self.acknowledged: list[Write] = []
        self.unanswered: list[Write] = []
        self.refused: dict[int, int] = {}
        self.resent = dict.fromkeys(TAKEN, 0)
        self.failures: list[Exception] = []
        self.tickets: list[tuple[float, str]] = []
        self.lock = threading.Lock()
        self.officer = Visitor(installation).sign_in("officer")
        self.bearer = {"Authorization": f"Bearer {Visitor(installation).sign_in('administrator').token()}",
                       "Content-Type": "application/json"}
        # What a machine that goes on from a backup has already.
        self.complaints_before, self.marks_before = self._complaints(), self._marks()

    def prepare(self, count: int) -> None:
        """Opens so many forms of a complaint, to be sent once they are ripe."""
        for _ in range(count):
            self.tickets.append((time.monotonic(), ticket(self.installation)))

    def during(self, fault) -> None:
        """Runs the writers while something happens to the server."""
        self.ended = threading.Event()
        threads = [threading.Thread(target=self._write, args=(kind,)) for kind in KINDS]
        for thread in threads:
            thread.start()
        try:
            fault(self)
        finally:
            self.ended.set()
            for thread in threads:
                thread.join()
        self._raise_failures()

    def await_more(self, count: int, seconds: float = 60) -> None:
        """Waits until so many more writes are acknowledged."""
        wanted, deadline = len(self.acknowledged) + count, time.monotonic() + seconds
        while len(self.acknowledged) < wanted:
            self._raise_failures()
            if time.monotonic() > deadline:
                raise Failure(f"{count} writes took more than {seconds} s; refused so far: {self.refused}")
            time.sleep(0.005)

    def troubled(self) -> int:
        """How many writes had no answer, or were refused because something is full or away; not those too fast."""
        return len(self.unanswered) + sum(self.refused.get(status, 0) for status in (503, 507))

    def _raise_failures(self) -> None:
        """What a thread has run into ends the trial."""
        if self.failures:
            raise self.failures[0]

    def _write(self, kind: str) -> None:
        try:
            while not self.ended.is_set():
                write = self._next(kind)
                if write is None or not self._is_answered(write):
                    time.sleep(0.02)
        except Exception as failure:  # A thread's exceptions end with it: they are raised where they are seen.
            self.failures.append(failure)

    def _is_answered(self, write: Write) -> bool:
        try:
            status = self._send(write)
        except ERRORS:
            status = UNKNOWN
        if status == UNKNOWN:
            with self.lock:
                self.unanswered.append(write)
            return False
        if status != TAKEN[write.kind]:
            self._refused(write, status)
        return True

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
            # Where that fails, too, the next write is refused the same way, and counted.
            with contextlib.suppress(Failure, *ERRORS):
                self.officer.sign_in("officer")
        time.sleep(0.05)

    def _send(self, write: Write) -> int:
        """Sends it, and notes it in the book once acknowledged. Sent again, it is found where it was."""
        status, place, number = getattr(self, "_send_" + write.kind)(write)
        if status == TAKEN[write.kind]:
            if not write.place:
                write.place, write.number = place, number
                with self.lock:
                    self.acknowledged.append(write)
            elif (place, number) != (write.place, write.number):
                raise Failure(f"sent again, {write} became another record: {place} {number}")
        return status

    def _send_seminar(self, write: Write) -> tuple[int, str, str]:
        if not write.form:
            status, page = self.officer.get("/en/seminars/new")
            if status != 200:
                return (status if status > 303 else 401), "", ""
            write.form = {**hidden(page, "/seminars/new"), "title-en": write.words, "place-en": "Khorog",
                          "starts": "2027-05-01", "ends": "2027-05-02"}
        status, location = self.officer.post("/en/seminars/new", write.form)
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
        """Sends again what had no answer, and the last of each kind that had one: all of it is taken."""
        waiting, self.unanswered = self.unanswered, []
        last = {write.kind: write for write in self.acknowledged}
        for write in waiting:
            self.deliver(write)
            self.resent[write.kind] += 1
        for write in last.values():
            self.deliver(write)

    def deliver(self, write: Write, seconds: float = 60) -> None:
        """Sends it until it is taken, as people and programs do.

        Raises `Failure` where it is refused for good."""
        deadline = time.monotonic() + seconds
        while (status := self._send(write)) != TAKEN[write.kind]:
            may_pass = status in (401, 429, 503, UNKNOWN) or status == 422 and write.kind == "case"
            if not may_pass or time.monotonic() > deadline:
                raise Failure(f"{write} is refused with {status}")
            if status == 401:
                # The form keeps what makes it one form, and takes the token of the new session.
                self.officer.sign_in("officer")
                fresh = hidden(self.officer.get("/en/seminars/new")[1], "/seminars/new")
                write.form = {**write.form, "csrf": fresh["csrf"]} if write.form else {}
            time.sleep(0.5)

    def complain(self) -> Write:
        """A complaint beside those of the writers."""
        write = Write("case", ticket(self.installation), f"Mark {uuid.uuid4().hex}")
        time.sleep(RIPE)
        self.deliver(write)
        return write

    def check(self, writes: list[Write]) -> None:
        """Everything acknowledged is there with its words, once, and no number was given twice."""
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
        self._count()

    def _count(self) -> None:
        """What was acknowledged is one record each; what was refused is none."""
        if self.unanswered:
            raise Failure(f"{len(self.unanswered)} writes without an answer were not sent again")
        for kind, marks in self._marks().items():
            kept = marks - self.marks_before[kind]
            sent = collections.Counter(write.words for write in self.acknowledged if write.kind == kind)
            if kept != sent:
                raise Failure(f"{kind}: too many records: {dict(kept - sent)}; too few: {dict(sent - kept)}")
        # The words of a complaint are encrypted: all complaints are counted.
        cases = sum(write.kind == "case" for write in self.acknowledged)
        if (more := self._complaints() - self.complaints_before) != cases:
            raise Failure(f"{cases} complaints were acknowledged, and {more} are kept")

    def _marks(self) -> dict[str, collections.Counter]:
        """How often each mark is kept, by kind."""
        return {kind: collections.Counter(MARK.findall("\n".join(self.installation.ask(question))))
                for kind, question in MARKED.items()}

    def _complaints(self) -> int:
        return int(self.installation.ask("SELECT count(*) FROM complaints")[0])

    def kinds(self, rounds: int) -> dict[str, int]:
        """How many were acknowledged of each kind. From ten rounds on, none of them may be missing."""
        kinds = {kind: sum(write.kind == kind for write in self.acknowledged) for kind in TAKEN}
        if rounds >= 10 and not all(kinds.values()):
            raise Failure(f"not every kind of write was acknowledged: {kinds}; refused: {self.refused}")
        return kinds
