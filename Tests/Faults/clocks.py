"""Clocks that jump: libfaketime gives the server another time than the machine's, from a file that can be rewritten."""
import pathlib
import sqlite3
import time

from installation import Failure, Installation
from writing import Writing, complain, ticket

LIBRARY = pathlib.Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
DAY = 86_400
YEARS = 7 * 366 * DAY
# Longer than the time between two looks for cases whose term is over.
SETTLE = 40


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


def case_keys(installation: Installation) -> int:
    """The keys of cases; an erased case has none."""
    with sqlite3.connect(f"file:{installation.data}/hamkori.db?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM case_keys").fetchone()[0]


def jumps(installation: Installation) -> dict:
    """No jump erases a case or gives a number of another time, and what was acknowledged stays."""
    clock = Clock(installation)
    installation.start()
    writing = Writing(installation)
    writing.prepare(8)
    writing.during(lambda book: book.await_more(12))
    keys = case_keys(installation)
    done = []

    def expect_unharmed(what: str) -> None:
        time.sleep(SETTLE)
        if case_keys(installation) < keys:
            raise Failure(f"{what}: {keys - case_keys(installation)} keys of cases are gone")
        done.append(what)

    clock.set(YEARS)
    expect_unharmed("seven years forward while running")
    clock.set(0)
    installation.kill()
    clock.set(YEARS)
    installation.start()
    expect_unharmed("started seven years late")
    expect_no_number_of(installation, YEARS)
    installation.kill()
    clock.set(-25 * 365 * DAY)
    installation.start()
    expect_unharmed("started 25 years early")
    expect_no_number_of(installation, -25 * 365 * DAY)
    installation.kill()
    clock.set(0)
    installation.start()
    writing.officer.sign_in("officer")
    form_survives_a_step_back(installation, clock)
    done.append("an hour back with a form open")
    clock.set(0)
    writing.check(writing.acknowledged)
    installation.stop()
    installation.verify()
    return {"jumps": ", ".join(done), "acknowledged": len(writing.acknowledged), "keys of cases": keys}


def expect_no_number_of(installation: Installation, offset: int) -> None:
    """A complaint in a time that nobody has confirmed gets no number of that year."""
    form = ticket(installation)
    time.sleep(4)
    status, page = complain(installation, "A clock", form)
    year = time.gmtime(time.time() + offset).tm_year
    if f"{year}-SUG-" in page and status == 200:
        raise Failure(f"a complaint got a number of {year}")


def form_survives_a_step_back(installation: Installation, clock: Clock) -> None:
    form = ticket(installation)
    time.sleep(4)
    clock.set(-3600)
    status, page = complain(installation, "A clock", form)
    if status not in (200, 303):
        raise Failure(f"a form opened before the clock went back is answered with {status}: {page[:300]}")
