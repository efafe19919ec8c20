import re

import pytest
import requests

from server import Server

pytest_plugins = ["times"]


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("hamkori") / "data")
    yield running
    code = running.stop()
    assert code == 0, f"hamkori ended with {code} when asked to stop:\n{running.log()}"


@pytest.fixture(scope="session")
def token(server) -> str:
    """A token with every scope, made in the workspace as the administrator of the demo makes one."""
    session = requests.Session()

    def send(page: str, to: str, fields: list[tuple[str, str]]) -> str:
        html = session.get(server.origin + page, timeout=60).text
        hidden = [(name, re.search(f'name="{name}" value="([^"]*)"', html)[1]) for name in ("csrf", "once")]
        answer = session.post(server.origin + to, data=hidden + fields, timeout=60)
        assert answer.ok, f"{to}: {answer.status_code}"
        return answer.text

    html = session.get(f"{server.origin}/en/sign-in", timeout=60).text
    person = re.search(r'value="([^"]+)"[^>]*data-demo-person="administrator"', html) or re.search(
        r'data-demo-person="administrator"[^>]*value="([^"]+)"', html)
    send("/en/sign-in", "/en/sign-in/demo", [("person", person[1])])
    form = session.get(f"{server.origin}/en/tokens/new", timeout=60).text
    organisation = re.search(r'<option value="([0-9a-f-]{36})"[^>]*>[^<]*Ministry', form)[1]
    expires = re.search(r'name="expires"[^>]*value="([^"]+)"', form)[1]
    scopes = re.findall(r'name="scopes" value="([^"]+)"', form)
    assert len(scopes) == 3
    made = send(
        "/en/tokens/new", "/en/tokens/new",
        [("name", "Tests"), ("organisation", organisation), ("expires", expires)]
        + [("scopes", scope) for scope in scopes])
    return re.search(r'id="token">([^<]+)<', made)[1]
