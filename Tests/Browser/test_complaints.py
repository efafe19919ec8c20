"""A complaint from a telephone to an officer's answer and back, in three languages, with and without scripts."""
import re

import pytest
from playwright.sync_api import Response

from conftest import View
from walker import Reader, Walker

RECEIPT = re.compile(r"(?:\d{5} ){5}\d")
NUMBER = re.compile(r"\d{4}-SUG-\d{6}")
# No form is taken sooner: it would be a script's.
WAIT_MILLISECONDS = 3_200


class Complainant(Reader):
    """Somebody without an account, who is given no cookie and whose pages are kept nowhere."""

    def fill(self, action: str, **values: str) -> Response:
        answer = super().fill(action, **values)
        assert answer.headers.get("cache-control") == "no-store"
        return answer

    def check(self) -> None:
        super().check()
        assert self.page.context.cookies() == []


@pytest.mark.parametrize("width, script", [(320, False), (1280, True)], ids=["telephone", "desktop"])
def test_a_complaint_is_answered(person_context, server, language, width, script, tmp_path):
    view = View(width, language, script)
    person = Complainant(person_context(view).new_page(), view, server.origin)
    note = tmp_path / "note.txt"
    note.write_text("A scanned note.\n")
    person.go(f"/{language}/complaints/new")
    person.page.locator('input[name="files"]').set_input_files(note)
    person.page.wait_for_timeout(WAIT_MILLISECONDS)
    person.fill(
        "/complaints/new", what="They did not let the doctor in.", region="sughd", authority="police", behalf="own",
        safe="receiptOnly")
    text = person.page.inner_text("main")
    receipt, number = RECEIPT.search(text)[0], NUMBER.search(text)[0]

    officer = Walker(person_context(view).new_page(), view, server.origin, "officer")
    officer.go(f"/{language}/complaints")
    officer.page.get_by_role("link", name=number).click()
    officer.check()
    assert "the doctor" in officer.page.inner_text("main") and "note.txt" in officer.page.inner_text("main")
    officer.fill("/answer", text="We have written to the head of the place.")
    officer.fill("/state", state=officer.first_option("state"), reason="It is ours to look into.")

    person.go(f"/{language}/complaints/receipt")
    person.fill("/complaints/receipt", receipt=receipt)
    assert "the head of the place" in person.page.inner_text("main")
    person.fill("/complaints/receipt/message", text="Thank you; the doctor came.")
    assert "the doctor came" in person.page.inner_text("main")
