"""Complaints as the measurements send them, and how long each answer takes."""
import http.client
import re
import time

from measuring import Failure, fetch

NEW = "/en/contact"
TEXT = "They came at night and took him away. " * 54
FIELDS = {"what": TEXT, "region": "sughd", "concerns": "adult", "authority": "police", "behalf": "own", "safe": "receiptOnly"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
# A form is taken when it has been open for so long; when it is two minutes old, while more than 300 a minute come.
TICKET_SECONDS = 4
RECEIPT = rb"(?:\d{5} ){5}\d"


def ticket(port: int) -> str:
    """The word of a form that was opened now."""
    return re.search(r'name="ticket" value="([0-9a-f]+)"', fetch(port, NEW).body.decode())[1]


def timed(connection: http.client.HTTPConnection, path: str, headers: dict, form: bytes | str | None = None) -> float:
    """The seconds of one page, or of a complaint with the page of its receipt."""
    started = time.perf_counter()
    connection.request("GET" if form is None else "POST", path, form, headers)
    answer = connection.getresponse()
    page = answer.read()
    if form is not None and answer.status == 303:
        # The answer is shown once, at an address of its own.
        connection.request("GET", answer.headers["Location"])
        answer = connection.getresponse()
        page = answer.read()
    if answer.status not in {200, 203} or (form is not None and not re.search(RECEIPT, page)):
        raise Failure(f"{path} answered by {answer.status}{'' if form is None else ', not by a receipt'}")
    return time.perf_counter() - started


def percentile(times: list[float], share: int) -> float:
    """In milliseconds."""
    if not times:
        raise Failure("nothing was answered")
    return sorted(times)[min(len(times) - 1, len(times) * share // 100)] * 1_000
