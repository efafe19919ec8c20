"""The servers that are measured, and the load that is put on them."""
import dataclasses
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import threading
import time

START_SECONDS = 120
STOP_SECONDS = 15
WARM_UP_SECONDS = 1
CONNECTIONS = 32


class Failure(Exception):
    """The measurement itself could not be made."""


@dataclasses.dataclass(frozen=True)
class Answer:
    """A response's body as sent."""

    body: bytes
    packed: bool


@dataclasses.dataclass(frozen=True)
class Figure:
    """What a load gave: requests per second, 99th percentile in milliseconds, highest resident megabytes."""

    rate: float
    p99: float
    resident: float


def fetch(port: int, path: str, packed: bool = False) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip" if packed else "identity"})
        response = connection.getresponse()
        body = response.read()
    except (OSError, http.client.HTTPException) as error:
        raise Failure(f"{path} gave no answer: {error!r}") from error
    finally:
        connection.close()
    # Pages of people who complain say 203, so that browsers keep none of them whole.
    if response.status not in {200, 203}:
        raise Failure(f"{path} answers {response.status}")
    return Answer(body, response.getheader("Content-Encoding") == "gzip")


class Process:
    """A server that runs inside a `with`."""

    def __init__(self, command: list[str], log: pathlib.Path, environment: dict[str, str] | None = None):
        self.port = _free_port()
        self._command = [part.replace("{port}", str(self.port)) for part in command]
        self._environment = {**os.environ, **(environment or {})}
        self._log = log

    def __enter__(self):
        with self._log.open("wb") as log:
            self._started = time.perf_counter()
            self._process = subprocess.Popen(self._command, stdout=log, stderr=log, env=self._environment)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def first_answer(self, path: str) -> float:
        """Seconds from exec to the whole of the first answer of status 200, or of 203, which pages of people who complain have."""
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode()
        while time.perf_counter() - self._started < START_SECONDS:
            if self._process.poll() is not None:
                break
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
                    connection.sendall(request)
                    first = connection.recv(64)
                    while first and connection.recv(65536):
                        pass
                if first.split(b" ")[1:2] in ([b"200"], [b"203"]):
                    return time.perf_counter() - self._started
            except OSError:
                pass
            time.sleep(0.001)
        tail = self._log.read_text(errors="replace")[-2000:]
        raise Failure(f"{self._command[0]} did not answer {path} (exit code {self._process.poll()}):\n{tail}")

    def resident(self) -> float:
        """Megabytes (10^6 bytes) resident now."""
        status = pathlib.Path(f"/proc/{self._process.pid}/status").read_text()
        found = re.search(r"^VmRSS:\s+(\d+) kB", status, re.M)
        if found is None:
            raise Failure(f"{self._command[0]} has ended")
        return int(found[1]) * 1024 / 1e6

    def settled_resident(self) -> float:
        """Megabytes resident once nothing has happened for two seconds."""
        time.sleep(2)
        return self.resident()


class Hamkori(Process):
    """The release build: `demo` makes its data, `serve` serves what is there; in a database by its address, or in a file."""

    def __init__(self, binary: pathlib.Path, data: pathlib.Path, demo: bool = False, memory: bool = True, address: str = ""):
        command = [str(binary), "demo" if demo else "serve", "--data", str(data), "--port", "{port}", *location(address)]
        super().__init__(command, data.with_suffix(".log"), {} if memory else {"HAMKORI_PAGE_MEMORY": "off"})


def location(address: str) -> list[str]:
    """The options that name a database; none for a file among the data."""
    return ["--database", address] if address else []


class Nginx(Process):
    """nginx with a configuration of its own, serving the files of FOLDER/files."""

    SEARCH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    _CONFIGURATION = """
        {user}
        daemon off;
        worker_processes {workers};
        pid {folder}/nginx.pid;
        error_log stderr warn;
        events {{ worker_connections 1024; }}
        http {{
            access_log off;
            sendfile on;
            tcp_nopush on;
            {cache}
            keepalive_requests 100000000;
            gzip_static on;
            gzip_vary on;
            default_type "text/html; charset=utf-8";
            client_body_temp_path {folder}/body;
            proxy_temp_path {folder}/proxy;
            fastcgi_temp_path {folder}/fastcgi;
            uwsgi_temp_path {folder}/uwsgi;
            scgi_temp_path {folder}/scgi;
            server {{ listen 127.0.0.1:{port}; root {folder}/files; }}
        }}
    """

    def __init__(self, folder: pathlib.Path, workers: int, keeps_files_open: bool = False):
        # The folder is private to the one who measures, and so must be the workers.
        user = "user root;" if os.geteuid() == 0 else ""
        cache = "open_file_cache max=16;" if keeps_files_open else ""
        self._settings = {"folder": folder, "workers": workers, "user": user, "cache": cache}
        program = shutil.which("nginx", path=self.SEARCH) or "nginx"
        self._file = folder / "nginx.conf"
        super().__init__([program, "-e", "stderr", "-c", str(self._file)], folder / "nginx.log")

    def __enter__(self):
        self._file.write_text(self._CONFIGURATION.format(port=self.port, **self._settings))
        super().__enter__()
        self.first_answer("/list")
        return self


def load(
    server: Process, path: str, packed: bool, seconds: int, connections: int = CONNECTIONS,
    script: pathlib.Path | None = None,
) -> Figure:
    """Asks for one page over and over, or for those that a script of wrk names, after a short warm-up."""
    _wrk(server.port, path, packed, WARM_UP_SECONDS, connections, script)
    seen = [server.resident()]
    ended = threading.Event()

    def sample() -> None:
        while not ended.wait(0.1):
            try:
                seen.append(server.resident())
            except (Failure, OSError):
                return

    sampler = threading.Thread(target=sample)
    sampler.start()
    try:
        rate, p99 = _wrk(server.port, path, packed, seconds, connections, script)
    finally:
        ended.set()
        sampler.join()
    server.resident()
    return Figure(rate, p99, max(seen))


def _wrk(
    port: int, path: str, packed: bool, seconds: int, connections: int, script: pathlib.Path | None
) -> tuple[float, float]:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    command += ["-s", str(script)] if script else []
    command += ["-H", f"Accept-Encoding: {'gzip' if packed else 'identity'}"]
    command += [f"http://127.0.0.1:{port}{path}"]
    run = subprocess.run(command, capture_output=True, text=True)
    text = run.stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", text)
    p99 = re.search(r"^\s+99%\s+([\d.]+)(us|ms|s|m)$", text, re.M)
    if run.returncode != 0 or rate is None or p99 is None:
        raise Failure(f"wrk says: {text}{run.stderr}")
    trouble = re.search(r"Non-2xx.*|Socket errors.*", text)
    if trouble:
        raise Failure(f"{path} under load: {trouble[0]}")
    return float(rate[1]), float(p99[1]) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[p99[2]]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
