"""Disks that are full or read-only: file systems of a few megabytes in memory, which only root may mount."""
import contextlib
import pathlib
import subprocess
import time

from databases import FaultyCluster
from installation import Failure, Installation, Visitor
from writing import RIPE, Writing, complain

MEGABYTE = 1_000_000
# What `timeout` ends with where the time was over.
SERVED = 124


@contextlib.contextmanager
def small_disk(folder: pathlib.Path, megabytes: int):
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: pathlib.Path) -> pathlib.Path:
    """A file that takes all the room there is."""
    path = folder / "filler"
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * MEGABYTE)
    with contextlib.suppress(OSError), path.open("ab", buffering=0) as file:
        while True:
            file.write(b"\0" * 4096)
    return path


def full(installation: Installation, disk: pathlib.Path, rounds: int, cluster: FaultyCluster | None = None) -> dict:
    """No room: nothing is half done, pages are read, and writing goes on by itself once there is room."""
    if cluster is None:
        # What is received beyond 64 kB waits on this disk, too.
        installation.environment["HAMKORI_SPOOL"] = str(disk)
    installation.start()
    writing = Writing(installation)
    for _ in range(rounds):
        writing.prepare(8)
        time.sleep(RIPE)  # So that complaints are among what is written meanwhile.

        def fault(book: Writing) -> None:
            book.await_more(8)
            before = book.troubled()
            filler = fill(disk)
            _await_refusals(book, before)
            if cluster is None:
                _look(installation)
            filler.unlink()
            if cluster is not None:
                cluster.recover()
            installation.await_ready(60)
            book.await_more(8)

        writing.during(fault)
        writing.resend()
    writing.check(writing.acknowledged)
    installation.stop()
    installation.verify()
    return {"rounds": rounds, "acknowledged": len(writing.acknowledged), **writing.kinds(rounds),
            "refused": writing.refused, "without an answer, sent again": writing.resent}


def _look(installation: Installation) -> None:
    """Pages are read, and a form that is too long to be received into memory is refused for the right reason."""
    if Visitor(installation).get("/en/recommendations")[0] != 200:
        raise Failure("a page cannot be read while the disk is full")
    status, page = complain(installation, "long " * 20_000, "none")
    if status != 507 or "The disk is full" not in page:
        raise Failure(f"a long form is answered with {status} while the disk is full: {page[:300]}")


def _await_refusals(book: Writing, before: int) -> None:
    deadline = time.monotonic() + 60
    while book.troubled() < before + 5:
        if time.monotonic() > deadline:
            raise Failure(f"the disk is full and nothing is refused: {book.refused}")
        time.sleep(0.02)


def read_only(installation: Installation, disk: pathlib.Path) -> dict:
    """`verify` looks at a disk that nobody can write to; `serve` says that it cannot open the database, and ends."""
    installation.start()
    writing = Writing(installation)
    writing.prepare(4)
    time.sleep(RIPE)
    writing.during(lambda book: book.await_more(12))
    writing.resend()
    installation.stop()
    status, words = _serve(installation)
    if status != SERVED or " serving " not in words:
        raise Failure(f"serve ended with {status} before the disk was read-only: {words[-300:]}")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    try:
        installation.verify()
        status, words = _serve(installation)
        if status != 1 or " serving " in words or "The database cannot be opened" not in words:
            raise Failure(f"serve on a read-only disk ended with {status}: {words[-300:]}")
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    installation.start()
    writing.check(writing.acknowledged)
    installation.stop()
    installation.verify()
    return {"rounds": 1, "acknowledged": len(writing.acknowledged)}


def _serve(installation: Installation) -> tuple[int, str]:
    """How `hamkori serve` ends within some seconds, and what it says; `SERVED` if it had to be ended."""
    run = subprocess.run(["timeout", "15", str(installation.binary), "serve", *installation.options, "--port", "0"],
                         capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr
