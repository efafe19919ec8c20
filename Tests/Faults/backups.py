"""A backup is made under mixed writes, the machine is killed, and another one goes on from the backup."""
import random
import re
import shutil
import subprocess
import time

from installation import Failure, Installation
from writing import Write, Writing

BACKUP_SECONDS = 300
DIGITS = re.compile(r"(?:\d{5} ){7}\d{5}")


def drill(installation: Installation, make_database, rounds: int) -> dict:
    """What was acknowledged before the backup is there on the other machine, and no number is ever given twice.

    make_database gives the address of an empty database, or None on SQLite.
    """
    installation.start()
    key = DIGITS.search(command(installation, ["backup", "--new-key", "--data", str(installation.data)]))[0]
    losses = Losses(installation, key)
    for number in range(rounds):
        file = installation.folder / f"{number}.backup"
        before = losses.back_up(file)
        losses.go_on(restored(installation, file, key, make_database()), before)
        file.unlink()
        # The first machine was not lost after all, and has everything.
        installation.start()
        losses.writing.resend()
    losses.writing.check(losses.writing.acknowledged[-100:])
    installation.stop()
    installation.verify()
    return {"rounds": rounds, **losses.figures()}


class Losses:
    """One machine that is lost again and again, and the others that go on in its place."""

    def __init__(self, installation: Installation, key: str):
        self.installation, self.key, self.writing = installation, key, Writing(installation)
        self.numbers, self.durations, self.sizes, self.looked_for = [], [], [], 0

    def back_up(self, file) -> list[Write]:
        """A backup under writes, then a kill; what was acknowledged before the backup began."""
        before: list[Write] = []

        def lost(book: Writing) -> None:
            book.await_more(4)
            before.extend(book.acknowledged)
            began = time.monotonic()
            command(self.installation, ["backup", str(file), *self.installation.options])
            self.durations.append(time.monotonic() - began)
            book.await_more(2)
            time.sleep(random.uniform(0, 0.3))
            self.installation.kill()

        self.writing.prepare(max(0, 12 - len(self.writing.tickets)))
        self.writing.during(lost)
        self.sizes.append(file.stat().st_size)
        return before

    def go_on(self, other: Installation, before: list[Write]) -> None:
        """Everything is there on the other machine, and people write there."""
        other.verify()
        other.start()
        there = Writing(other)
        self.looked_for += check(there, before)
        there.prepare(6)
        there.during(await_cases)
        there.resend()
        there.check(there.acknowledged)
        self.numbers += [write.number for write in there.acknowledged if write.kind == "case"]
        other.stop()
        other.verify()
        shutil.rmtree(other.folder)

    def figures(self) -> dict:
        """Of all rounds. No number may have been given twice, on whichever machine."""
        acknowledged = self.writing.acknowledged
        numbers = self.numbers + [write.number for write in acknowledged if write.kind == "case"]
        if twice := sorted({number for number in numbers if numbers.count(number) > 1}):
            raise Failure(f"numbers given twice, before and after a restoration: {twice}")
        return {"acknowledged": len(acknowledged), "looked for elsewhere": self.looked_for,
                "registration numbers": len(numbers), "of them after restorations": len(self.numbers),
                "backup, longest s": round(max(self.durations), 2), "largest bytes": max(self.sizes)}


def await_cases(book: Writing) -> None:
    """Waits until some complaints are acknowledged: their numbers must be new."""
    deadline = time.monotonic() + 60
    while sum(write.kind == "case" for write in book.acknowledged) < 4:
        if time.monotonic() > deadline:
            raise Failure(f"no complaints were taken after a restoration; refused: {book.refused}")
        time.sleep(0.05)


def restored(installation: Installation, file, key: str, database: str | None) -> Installation:
    other = Installation(installation.binary, installation.folder / "elsewhere", database)
    run = subprocess.run([str(other.binary), "restore", str(file), *other.options], input=key + "\n",
                         capture_output=True, text=True, timeout=BACKUP_SECONDS)
    if run.returncode != 0:
        raise Failure(f"restore ended with {run.returncode}: {(run.stdout + run.stderr)[-800:]}")
    return other


def check(there: Writing, before: list[Write]) -> int:
    """How many were looked for: all complaints, and some of the rest."""
    cases = [write for write in before if write.kind == "case"]
    rest = [write for write in before if write.kind != "case"]
    chosen = cases[-60:] + random.sample(rest, min(40, len(rest)))
    there.check(chosen)
    return len(chosen)


def command(installation: Installation, words: list[str]) -> str:
    run = subprocess.run([str(installation.binary), *words], capture_output=True, text=True, timeout=BACKUP_SECONDS)
    if run.returncode != 0:
        raise Failure(f"{words[0]} ended with {run.returncode}: {(run.stdout + run.stderr)[-800:]}")
    return run.stdout
