"""Debian's Firefox, driven through Marionette, which it brings along: Playwright drives builds of its own only."""
import json
import os
import pathlib
import socket
import subprocess
import time

FIREFOX = os.environ.get("HAMKORI_FIREFOX", "/usr/bin/firefox-esr")
START_SECONDS = 90
# Firefox asks whether a form is to be sent again; a person at a shared computer says yes.
PREFERENCES = {
    "marionette.port": 0, "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False, "browser.aboutwelcome.enabled": False, "dom.disable_beforeunload": True,
    "network.captive-portal-service.enabled": False, "network.connectivity-service.enabled": False,
}


class MarionetteError(Exception):
    """What Firefox answered instead."""


class Firefox:
    """A Firefox without a window and with a profile of its own; inside a `with`."""

    def __init__(self, folder: pathlib.Path):
        self._profile = folder / "profile"
        self._log = folder / "firefox.log"
        self._number = 0

    def __enter__(self) -> "Firefox":
        self._profile.mkdir()
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
        (self._profile / "user.js").write_text("\n".join(lines))
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [FIREFOX, "--headless", "--marionette", "--no-remote", "--profile", str(self._profile)],
                stdout=log, stderr=log, env={**os.environ, "HOME": str(self._profile.parent)})
        self._connection = self._connect()
        self._bytes = self._connection.makefile("rb")
        self._read()
        self.ask("WebDriver:NewSession", capabilities={"alwaysMatch": {"unhandledPromptBehavior": "accept"}})
        return self

    def __exit__(self, *_) -> None:
        self._connection.close()
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _connect(self) -> socket.socket:
        """The port is chosen by Firefox, which writes it into its profile."""
        deadline = time.monotonic() + START_SECONDS
        port = self._profile / "MarionetteActivePort"
        while time.monotonic() < deadline:
            if port.exists() and port.read_text().strip():
                connection = socket.create_connection(("127.0.0.1", int(port.read_text())), timeout=60)
                return connection
            if self._process.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError(f"Firefox did not start:\n{self._log.read_text(errors='replace')[-2_000:]}")

    def _read(self):
        length = b""
        while (byte := self._bytes.read(1)) != b":":
            if not byte:
                raise MarionetteError("Firefox has gone")
            length += byte
        return json.loads(self._bytes.read(int(length)))

    def ask(self, command: str, **parameters):
        """What a command of WebDriver answers."""
        self._number += 1
        text = json.dumps([0, self._number, command, parameters]).encode()
        self._connection.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, answer = self._read()
        if error:
            raise MarionetteError(f"{command}: {error['error']}: {error['message']}")
        return answer.get("value") if isinstance(answer, dict) and set(answer) == {"value"} else answer

    def run(self, script: str, *arguments):
        """What a script of the page returns."""
        return self.ask("WebDriver:ExecuteScript", script=script, args=list(arguments), newSandbox=True)

    def go(self, address: str) -> None:
        self.ask("WebDriver:Navigate", url=address)

    def wait(self, condition: str, seconds: float = 15):
        """Waits until an expression of the page is true."""
        deadline = time.monotonic() + seconds
        while not (answer := self.run(f"return {condition}")):
            if time.monotonic() > deadline:
                raise TimeoutError(condition)
            time.sleep(0.1)
        return answer

    def step(self, where: str) -> None:
        """Back, Forward or Refresh; an error page of the browser is a place as well."""
        try:
            self.ask(f"WebDriver:{where}")
        except MarionetteError as error:
            if "neterror" not in str(error) and "insecure" not in str(error):
                raise

    def seen(self) -> str:
        """Everything that the page shows or holds in its fields."""
        return self.run(
            """return document.body.innerText + '\\n' + [...document.querySelectorAll(
                'input:not([type=hidden]), textarea, select')].map(field => field.value).join('\\n');""")
