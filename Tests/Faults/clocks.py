"""Clocks that jump: libfaketime gives the server another time than the machine's, from a file that can be rewritten."""
import datetime
import pathlib
import time

from installation import Failure, Installation
from writing import RIPE, Writing, ticket, Write

LIBRARY = pathlib.Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
DAY = 86_400
# Longer than cases of the demo are kept.
YEARS = 7 * 366 * DAY
EARLY = -25 * 365 * DAY
# What a start by another clock is called, by how much, and what /readyz says of it.
STARTS = (("started seven years late", YEARS, "ahead"), ("started 25 years early", EARLY, "behind"))
# Longer than the time between two looks for what is due.
SETTLE = 45
# Seconds after which the server has to see the clock that was set.
SEEN = 20
# Milliseconds of running time that may have passed, and not been added yet, when the first look is taken.
UNCOUNTED = 60_000
# What nobody can undo and a clock can cause, one row each.
LASTING = {
    "erasings announced": "SELECT complaint_id FROM case_erasures",
    "days closed": "SELECT day FROM confidential_days",
    "days of receipt": "SELECT DISTINCT received_on FROM complaints",
    "years numbered": "SELECT DISTINCT year FROM complaint_counters",
    "years published": "SELECT year FROM complaint_years",
}


class Clock:
    def __init__(self, installation: Installation):
        if not LIBRARY.exists():
            raise Failure("libfaketime is missing: install the package faketime")
        self.file = installation.folder / "clock"
        self.set(0)
        installation.environment = {
            "LD_PRELOAD": str(LIBRARY), "FAKETIME_TIMESTAMP_FILE": str(self.file), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def set(self, seconds: int) -> None:
        """So many seconds from now."""
        self.file.write_text(f"{seconds:+d}\n")


class Lasting:
    """What nobody can undo, as it stood at one moment."""

    def __init__(self, installation: Installation):
        self.began = time.monotonic()
        self.installation = installation
        self.rows = self._rows()
        self.keys = self._keys()
        self.running = self._running()

    def changes(self) -> dict[str, list[str]]:
        """What has changed since, but for what two real days bring: the last one is closed, and people complain."""
        today = datetime.datetime.now(datetime.timezone.utc).date()
        real = {str(today - datetime.timedelta(days=1)), str(today), str(today.year)}
        changes = {name: sorted(rows - self.rows[name] - real) for name, rows in self._rows().items()}
        changes["keys of cases gone"] = sorted(self.keys - self._keys())
        # Erasing waits for a week of it: no clock may add to it.
        added, passed = self._running() - self.running, (time.monotonic() - self.began) * 1000
        changes["running time added"] = [f"{added} ms in {passed:.0f} ms"] if added > passed + UNCOUNTED else []
        return {name: rows for name, rows in changes.items() if rows}

    def _rows(self) -> dict[str, set[str]]:
        return {name: set(self.installation.ask(question)) for name, question in LASTING.items()}

    def _keys(self) -> set[str]:
        """Of which case and for whom; an erased case has none."""
        return set(self.installation.ask("SELECT complaint_id || ' ' || holder FROM case_keys"))

    def _running(self) -> int:
        return int(self.installation.ask("SELECT running FROM clocks")[0])


def jumps(installation: Installation) -> dict:
    """No jump announces, numbers, closes or publishes anything by another time, and what was acknowledged stays."""
    clock = Clock(installation)
    installation.start()
    writing = Writing(installation)
    writing.prepare(8)
    time.sleep(RIPE)  # So that complaints are among what is written.
    writing.during(lambda book: book.await_more(12))
    writing.resend()
    lasting = Lasting(installation)
    clock.set(YEARS)
    expect_unharmed("seven years forward while running", "leap", writing, lasting)
    clock.set(0)
    expect_doubt(installation, "ok")
    for what, offset, doubt in STARTS:
        installation.kill()
        clock.set(offset)
        installation.start()
        expect_unharmed(what, doubt, writing, lasting)
    installation.kill()
    clock.set(0)
    installation.start()
    writing.officer.sign_in("officer")
    form_survives_a_step_back(writing, clock)
    clock.set(0)
    writing.check(writing.acknowledged)
    if changes := lasting.changes():
        raise Failure(f"at the end: {changes}")
    installation.stop()
    installation.verify()
    seen = expect_changes_once_confirmed(writing, clock)
    names = ["seven years forward while running", *(what for what, _, _ in STARTS), "an hour back with a form open"]
    return {"jumps": ", ".join(names), "acknowledged": len(writing.acknowledged), "keys of cases": len(lasting.keys),
            "changed once the wrong clock was confirmed": ", ".join(seen)}


def expect_unharmed(what: str, doubt: str, writing: Writing, lasting: Lasting) -> None:
    """The clock is not believed, and nothing follows from it."""
    expect_doubt(writing.installation, doubt)
    time.sleep(SETTLE)
    writing.complain()
    if changes := lasting.changes():
        raise Failure(f"{what}: {changes}")
    expect_doubt(writing.installation, doubt)


def expect_doubt(installation: Installation, doubt: str) -> None:
    """The server sees the clock that was set, which takes libfaketime a moment, and judges it so."""
    deadline = time.monotonic() + SEEN
    while (said := installation.clock()) != doubt:
        if time.monotonic() > deadline:
            raise Failure(f"/readyz says that the clock is {said}, not {doubt}")
        time.sleep(0.2)


def expect_changes_once_confirmed(writing: Writing, clock: Clock) -> list[str]:
    """The same look at the same jump sees what an unjudged clock does: it is believed once somebody confirms it."""
    installation = writing.installation
    clock.set(YEARS)
    installation.start()
    lasting = Lasting(installation)
    installation.confirm_clock()
    time.sleep(SETTLE)
    writing.complain()
    expect_doubt(installation, "ok")
    changes = lasting.changes()
    for name in ("erasings announced", "days closed", "days of receipt", "years numbered"):
        if name not in changes:
            raise Failure(f"a confirmed clock seven years ahead leaves no trace in {name}: this look cannot fail")
    return [f"{len(rows)} {name}" for name, rows in changes.items()]


def form_survives_a_step_back(writing: Writing, clock: Clock) -> None:
    write = Write("case", ticket(writing.installation), "Mark of a form that was open")
    time.sleep(RIPE)
    clock.set(-3600)
    expect_doubt(writing.installation, "leap")
    writing.deliver(write, seconds=0)
