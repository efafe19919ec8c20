"""A complaint from a telephone to an officer's answer and back, in three languages, with and without scripts."""
import re

import pytest

from checks import Watch, assert_accessible, assert_no_sideways_scrolling, assert_whole
from conftest import View
from walker import Walker

RECEIPT = re.compile(r"(?:\d{5} ){5}\d")
NUMBER = re.compile(r"\d{4}-SUG-\d{6}")
# No form is taken sooner: it would be a script's.
WAIT_MILLISECONDS = 3_200


class Complainant:
    """Somebody without an account; every page they come to is checked, and that they are given no cookie."""

    def __init__(self, page, view: View, origin: str):
        self.page, self.view, self.watch = page, view, Watch(page, origin)

    def go(self, page: str) -> None:
        self.page.goto(f"/{self.view.language}/complaints/{page}")
        self.check()

    def send(self, action: str, **values: str) -> None:
        form = self.page.locator(f'form[action$="{action}"]')
        for name, value in values.items():
            field = form.locator(f'[name="{name}"]')
            if field.evaluate("e => e.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        with self.page.expect_navigation() as arrival:
            form.locator("button[type=submit]").last.click()
        assert arrival.value.status == 200, self.page.inner_text("main")[:600]
        assert arrival.value.headers.get("cache-control") == "no-store"
        self.check()

    def check(self) -> None:
        assert_whole(self.page, self.view.language)
        assert_no_sideways_scrolling(self.page)
        if self.view.script:
            assert_accessible(self.page)
        assert self.page.context.cookies() == []
        self.watch.assert_quiet()


@pytest.mark.parametrize("width, script", [(320, False), (1280, True)], ids=["telephone", "desktop"])
def test_a_complaint_is_answered(person_context, server, language, width, script, tmp_path):
    view = View(width, language, script)
    person = Complainant(person_context(view).new_page(), view, server.origin)
    note = tmp_path / "note.txt"
    note.write_text("A scanned note.\n")
    person.go("new")
    person.page.locator('input[name="files"]').set_input_files(note)
    person.page.wait_for_timeout(WAIT_MILLISECONDS)
    person.send(
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

    person.go("receipt")
    person.send("/complaints/receipt", receipt=receipt)
    assert "the head of the place" in person.page.inner_text("main")
    person.send("/complaints/receipt/message", text="Thank you; the doctor came.")
    assert "the doctor came" in person.page.inner_text("main")
