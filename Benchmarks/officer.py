"""The demo's officer, as the measurements sign in."""
import http.client
import re
import urllib.parse

from measuring import Failure


class Officer:
    """The demo's officer, signed in on one connection."""

    def __init__(self, port: int):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.connection.request("GET", "/en/sign-in")
        answer = self.connection.getresponse()
        page = answer.read().decode()
        form = answer.getheader("Set-Cookie").split(";")[0]
        person = re.search(r'value="([0-9a-f-]{36})" data-demo-person="officer"', page)[1]
        token = re.search(r'name="csrf" value="([^"]+)"', page)[1]
        self.connection.request(
            "POST", "/en/sign-in/demo", urllib.parse.urlencode({"csrf": token, "person": person}),
            {"Content-Type": "application/x-www-form-urlencoded", "Cookie": form})
        answer = self.connection.getresponse()
        answer.read()
        cookies = [value.split(";")[0] for name, value in answer.getheaders() if name == "Set-Cookie"]
        self.cookie = next(cookie for cookie in cookies if cookie.startswith("hamkori="))

    def get(self, path: str) -> str:
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        page = answer.read().decode()
        if answer.status != 200:
            raise Failure(f"{path} answers {answer.status}")
        return page

    def post(self, path: str, body: bytes, kind: str) -> tuple[int, str, str | None]:
        """The status, the page, and where it leads."""
        self.connection.request("POST", path, body, {"Content-Type": kind, "Cookie": self.cookie})
        answer = self.connection.getresponse()
        return answer.status, answer.read().decode(), answer.getheader("Location")
