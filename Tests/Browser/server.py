"""The product as a process of its own, on demo data in a folder of its own."""
import http.client
import os
import pathlib
import signal
import socket
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# Demo data is made on the first start, by a debug build, perhaps while another build runs.
START_SECONDS = 180
STOP_SECONDS = 15


class Server:
    """`hamkori demo`, from its first answer until it has ended as it should."""

    def __init__(self, data: pathlib.Path, database: str | None = None, address_space: int | None = None):
        self.binary = (ROOT / os.environ.get("HAMKORI_BINARY", ".build/debug/hamkori")).absolute()
        self.port = _free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self._log = data.with_suffix(".log")
        command = [str(self.binary), "demo", "--data", str(data), "--port", str(self.port)]
        if database is not None:
            command += ["--database", database]
        if address_space is not None:
            command = ["prlimit", f"--as={address_space}", *command]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        self._await_ready()

    def _await_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                code = self._process.returncode
                raise RuntimeError(f"hamkori ended with {code} at its start:\n{self.log()}")
            try:
                with urllib.request.urlopen(self.origin + "/readyz", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                pass
            time.sleep(0.05)
        self._process.kill()
        raise RuntimeError(f"hamkori was not ready after {START_SECONDS} s:\n{self.log()}")

    def log(self) -> str:
        """The last lines that the server wrote."""
        return "\n".join(self._log.read_text(errors="replace").splitlines()[-40:])

    def stop(self) -> int:
        """Asks it to end and gives its exit code; kills it when it does not listen."""
        self._process.terminate()
        try:
            return self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def memory(self, what: str) -> int:
        """A figure of the kernel's on the process in bytes: `VmRSS` now, `VmHWM` the most of it since the start."""
        status = pathlib.Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.split(f"{what}:")[1].split()[0]) * 1024

    def crash(self) -> int:
        """Lets it die of a fault of memory and gives its exit code."""
        self._process.send_signal(signal.SIGSEGV)
        return self._process.wait(STOP_SECONDS)

    def kill(self) -> None:
        """Ends it at once, as a lost mains or the kernel would."""
        self._process.kill()
        self._process.wait()

    def get(self, path: str, headers: dict[str, str] | None = None) -> tuple[int, dict[str, str], bytes]:
        """Status, headers (names in lower case) and body as sent; follows no redirect and unpacks nothing."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
