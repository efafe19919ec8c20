"""The rows that are measured: UPR Info's real ones, repeated with keys of their own, in the places they are put."""
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
SHARED = ROOT.parent / "shared" / "data" / "upr"
HEADINGS = ["To", "Text", "From", "Response", "Action", "Issue", "Session"]
POSTGRESQL = pathlib.Path("/usr/lib/postgresql/15/bin")


def real_rows() -> list[dict[str, str]]:
    rows = []
    for path in sorted(SHARED.glob("*.csv")):
        text = path.read_bytes().decode("mac_roman")
        rows += list(csv.DictReader(io.StringIO(text, newline="")))
    if not rows:
        raise Failure(f"there are no rows in {SHARED}")
    return rows


def write_rows(count: int, file: pathlib.Path) -> None:
    """So many rows; a real row comes again as one of another session, `12.3`."""
    rows = real_rows()
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
    for row in real_rows():
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


class Cluster:
    """A PostgreSQL server of this measurement alone, on a socket in its folder; it keeps its promises (fsync)."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder

    def __enter__(self) -> "Cluster":
        self.folder.mkdir(mode=0o700)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
            self.folder.parent.chmod(0o755)
        data = self.folder / "data"
        self._run(f"{POSTGRESQL}/initdb -D {data} -U postgres -A trust -E UTF8 --locale=C.UTF-8")
        options = f"-k {self.folder} -c listen_addresses= -c shared_buffers=512MB"
        self._run(f"{POSTGRESQL}/pg_ctl -D {data} -w -l {self.folder}/log start -o '{options}'")
        return self

    def __exit__(self, *_) -> None:
        self._run(f"{POSTGRESQL}/pg_ctl -D {self.folder}/data -m immediate stop")

    def database(self, name: str) -> str:
        """The address of a new database."""
        self._run(f"psql -q -h {self.folder} -U postgres -c 'CREATE DATABASE {name}'")
        return f"postgresql:///{name}?host={self.folder}&user=postgres"

    def settle(self, name: str) -> None:
        """What its own upkeep does after a while."""
        self._run(f"psql -q -h {self.folder} -U postgres -d {name} -c 'VACUUM ANALYZE'")

    @staticmethod
    def _run(command: str) -> None:
        as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        run = subprocess.run([*as_owner, "sh", "-c", command], capture_output=True, text=True)
        if run.returncode != 0:
            raise Failure(f"{command}: {run.stderr[-500:]}")


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
