"""PostgreSQL that is killed, stopped, hung or full while people write."""
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

from installation import ERRORS, Failure, Installation, Visitor
from writing import RIPE, WRITERS, Writing

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent.parent / "Benchmarks"))
from cluster import POSTGRESQL, Cluster  # noqa: E402  the measurements have one, too
from measuring import Failure as Refused  # noqa: E402

# Seconds after which health has to answer, whatever the database does.
HEALTH = 5
BACK = 60


class FaultyCluster(Cluster):
    """A PostgreSQL server to which bad things are done; a small one keeps little beside its tables."""

    def __init__(self, folder: pathlib.Path, is_small: bool = False):
        super().__init__(folder)
        self.options = "-c max_wal_size=32MB -c min_wal_size=32MB -c shared_buffers=32MB" if is_small else ""

    def __exit__(self, *_) -> None:
        if (self.folder / "data" / "postmaster.pid").exists():
            self.signal(signal.SIGCONT)
            self.signal(signal.SIGKILL)

    def processes(self) -> list[int]:
        first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(first)], capture_output=True, text=True).stdout
        return [first, *map(int, children.split())]

    def signal(self, number: signal.Signals) -> None:
        for process in self.processes():
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def stop(self) -> None:
        self._run(f"{POSTGRESQL}/pg_ctl -D {self.folder}/data -w -m fast stop")

    def recover(self) -> None:
        """Starts it where a full disk has ended it."""
        status = subprocess.run([f"{POSTGRESQL}/pg_ctl", "-D", f"{self.folder}/data", "status"], capture_output=True)
        # 0: it runs; 3: it does not.
        if status.returncode == 3:
            self.start()

    def start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses= {self.options}"
        self._run(f"{POSTGRESQL}/pg_ctl -D {self.folder}/data -w -t 60 -l {self.folder}/log start -o '{options}'")


def killed(cluster: FaultyCluster) -> None:
    cluster.signal(signal.SIGKILL)
    time.sleep(1)
    # A process that was born meanwhile ends once it sees that its parent has gone; until then none can be started.
    for _ in range(20):
        try:
            return cluster.start()
        except Refused:
            time.sleep(1)
    raise Failure("PostgreSQL does not start after it was killed")


def stopped(cluster: FaultyCluster) -> None:
    cluster.stop()
    time.sleep(1)
    cluster.start()


def hung(cluster: FaultyCluster) -> None:
    cluster.signal(signal.SIGSTOP)
    time.sleep(12)
    cluster.signal(signal.SIGCONT)


FAULTS = {"killed": killed, "stopped": stopped, "hung": hung}


def database_rounds(installation: Installation, cluster: FaultyCluster, name: str, rounds: int) -> dict:
    """The server outlives what happens to its database, answers health meanwhile, and goes on by itself afterwards."""
    installation.start()
    writing, back, health = Writing(installation), [], []
    for _ in range(rounds):
        writing.prepare(8)
        time.sleep(RIPE)  # So that complaints are among what is written meanwhile.

        def fault(book: Writing) -> None:
            book.await_more(8)
            before, taken = book.troubled(), len(book.acknowledged)
            with Health(installation) as answers:
                FAULTS[name](cluster)
            health.append(answers.longest())
            # What hangs may also let all writers wait: then no more is taken than they had under way.
            if book.troubled() == before and len(book.acknowledged) > taken + WRITERS:
                raise Failure(f"PostgreSQL was {name}, and writing went on")
            back.append(installation.await_ready(BACK))
            book.await_more(8)

        writing.during(fault)
        writing.resend()
        writing.check(writing.acknowledged[-60:])
    writing.check(writing.acknowledged)
    installation.stop()
    installation.verify()
    return {"rounds": rounds, "acknowledged": len(writing.acknowledged), **writing.kinds(rounds),
            "refused": writing.refused, "without an answer, sent again": writing.resent,
            "/healthz, longest s": round(max(health), 2), "ready again after, longest s": round(max(back), 2)}


class Health:
    """Asks /healthz once a second from a process of its own, and tells the longest wait."""

    def __init__(self, installation: Installation):
        self.waits: list[float] = []
        self.ended, self.installation = threading.Event(), installation
        self.thread = threading.Thread(target=self._ask)

    def __enter__(self) -> "Health":
        self.thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.ended.set()
        self.thread.join()

    def _ask(self) -> None:
        while not self.ended.is_set():
            began = time.monotonic()
            try:
                status = Visitor(self.installation, timeout=60).get("/healthz")[0]
            except ERRORS:
                status = 0
            self.waits.append(time.monotonic() - began if status == 200 else float("inf"))
            time.sleep(0.5)

    def longest(self) -> float:
        if not self.waits:
            raise Failure("/healthz was not asked")
        if max(self.waits) > HEALTH:
            raise Failure(f"/healthz took {max(self.waits):.1f} s while the database was away")
        return max(self.waits)
