"""The rows that are measured, repeated with keys of their own, in the places they are put.

They are the real ones of UPR Info where SHARED names the folder that holds them, else the invented ones of the tests.
"""
import csv
import io
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import time

from measuring import Failure, Process

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = os.environ.get("SHARED")
HEADINGS = ["To", "Text", "From", "Response", "Action", "Issue", "Session"]


def known_rows() -> list[dict[str, str]]:
    folder = ROOT / SHARED / "data" / "upr" if SHARED else ROOT / "Tests" / "Samples"
    rows = []
    for path in sorted(folder.glob("*.csv" if SHARED else "upr-info.csv")):
        text = path.read_bytes().decode("mac_roman")
        rows += list(csv.DictReader(io.StringIO(text, newline="")))
    if not rows:
        raise Failure(f"there are no rows in {folder}")
    return rows


def write_rows(count: int, file: pathlib.Path) -> None:
    """So many rows; a row comes again as one of another session, `12.3`."""
    rows = known_rows()
    with file.open("w", newline="") as target:
        writer = csv.DictWriter(target, HEADINGS, extrasaction="ignore")
        writer.writeheader()
        for number in range(count):
            row = rows[number % len(rows)]
            again = number // len(rows)
            session = row["Session"] + (f".{again}" if again else "")
            writer.writerow({**row, "Session": session})


def words(count: int) -> list[str]:
    """Words to look for: every so often one of those that the texts hold, common and rare ones alike."""
    known: dict[str, int] = {}
    for row in known_rows():
        for word in set(re.findall(r"[a-z]{4,}", row["Text"].lower())):
            known[word] = known.get(word, 0) + 1
    ranked = sorted((word for word, times in known.items() if times > 1), key=lambda word: (-known[word], word))
    return ranked[:: max(1, len(ranked) // count)][:count]


class Peak:
    """Runs a command and tells how long it took and how much memory it held at most."""

    def __init__(self, command: list[str], environment: dict[str, str] | None = None):
        started = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **(environment or {})})
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - started
        self.megabytes = usage.ru_maxrss * 1024 / 1e6
        if status != 0:
            raise Failure(f"{command[0]} ended with {status}: {output[-1000:]}")


class Datasette(Process):
    """Datasette on the same rows, in its quickest mode: a database that does not change, no suggestions."""

    def __init__(self, program: pathlib.Path, database: pathlib.Path):
        settings = {"default_page_size": 25, "suggest_facets": "off", "force_https_urls": "off"}
        options = [part for name, value in settings.items() for part in ("--setting", name, str(value))]
        super().__init__(
            [str(program), "serve", "-i", str(database), "--port", "{port}", *options],
            database.with_suffix(".log"))


def fill_peer(rows: pathlib.Path, database: pathlib.Path) -> None:
    """The rows as a table with the indexes that its pages use, and its full-text index as `sqlite-utils` makes it."""
    with sqlite3.connect(database) as connection, rows.open(newline="") as source:
        connection.execute(
            "CREATE TABLE recommendations (id INTEGER PRIMARY KEY, country TEXT, text TEXT, recommenders TEXT,"
            " position TEXT, action INTEGER, issue TEXT, session TEXT)")
        reader = csv.reader(source)
        next(reader)
        connection.executemany(
            "INSERT INTO recommendations (country, text, recommenders, position, action, issue, session)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)", reader)
        for column in ("country", "position", "action", "session"):
            connection.execute(f"CREATE INDEX recommendations_{column} ON recommendations ({column})")
        connection.execute(
            "CREATE VIRTUAL TABLE recommendations_fts USING fts5(text, content=recommendations, content_rowid=id,"
            " tokenize='porter')")
        connection.execute("INSERT INTO recommendations_fts (recommendations_fts) VALUES ('rebuild')")
        connection.execute("ANALYZE")
