"""A PostgreSQL server for one measurement or one test."""
import os
import pathlib
import shutil
import subprocess

from measuring import Failure

POSTGRESQL = pathlib.Path("/usr/lib/postgresql/15/bin")


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

    def ask(self, name: str, text: str) -> list[str]:
        """The rows that a question gives, as text."""
        return self._run(f'psql -qAt -h {self.folder} -U postgres -d {name} -c "{text}"').splitlines()

    def settle(self, name: str) -> None:
        """What its own upkeep does after a while."""
        self._run(f"psql -q -h {self.folder} -U postgres -d {name} -c 'VACUUM ANALYZE'")

    @staticmethod
    def _run(command: str) -> str:
        as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        run = subprocess.run([*as_owner, "sh", "-c", command], capture_output=True, text=True)
        if run.returncode != 0:
            raise Failure(f"{command}: {run.stderr[-500:]}")
        return run.stdout
