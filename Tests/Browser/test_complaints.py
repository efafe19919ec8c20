"""A complaint from a telephone to a recommendation, in three languages, with and without scripts."""
import datetime
import re

from playwright.sync_api import Response

from conftest import View
from people import wait_for_age
from walker import Reader, Walker

RECEIPT = re.compile(r"(?:\d{5} ){5}\d")
NUMBER = re.compile(r"\d{4}-SUG-\d{6}")
# No form is taken sooner: it would be a script's.
WAIT_MILLISECONDS = 3_200
PERSON = "Zarrina Odinaeva"


class Complainant(Reader):
    """Somebody without an account, who is given no cookie and whose pages are kept nowhere."""

    receipt = ""

    def fill(self, action: str, **values: str) -> Response:
        answer = super().fill(action, **values)
        assert answer.headers.get("cache-control") == "no-store"
        return answer

    def check(self) -> None:
        super().check()
        assert self.page.context.cookies() == []

    def open(self) -> str:
        """What the receipt opens."""
        self.go(f"/{self.view.language}/contact/reply")
        self.fill("/contact/reply", receipt=self.receipt)
        return self.page.inner_text("main")

    def complain(self, note) -> str:
        """Tells what happened, with a file; returns the registration number."""
        self.go(f"/{self.view.language}/contact")
        self.page.select_option('[name="concerns"]', "detainee")
        self.follow(self.page.locator('button[name="adapt"]'))
        self.page.locator('input[name="files"]').set_input_files(note)
        wait_for_age(self.page, WAIT_MILLISECONDS)
        self.fill(
            "/contact", what="They did not let the doctor in.", region="sughd", authority="police",
            behalf="own", safe="receiptOnly", name=PERSON, detainedHealth="a broken arm")
        text = self.page.inner_text("main")
        self.receipt = RECEIPT.search(text)[0]
        return NUMBER.search(text)[0]


class Officer(Walker):
    """The officer of the office, at one case."""

    case = ""

    def open(self, number: str) -> None:
        self.go(f"/{self.view.language}/complaints?q={number}")
        self.follow(self.page.get_by_role("link", name=number))
        self.case = self.path()

    def take(self, step: str, **values: str) -> None:
        """Opens the form of a step, fills it and comes back to the case."""
        self.go(f"{self.case}/{step}")
        for name, value in values.items():
            if value == "first":
                values[name] = self.first_option(name)
        self.fill(f"/{step}", **values)
        assert self.path() == self.case, self.page.inner_text("main")[:600]

    def text(self) -> str:
        self.go(self.case)
        return self.page.inner_text("main")


def test_a_complaint_leads_to_a_recommendation(person_context, server, walk, tmp_path):
    person = Complainant(person_context(walk).new_page(), walk, server.origin)
    note = tmp_path / "note.txt"
    note.write_text("A scanned note.\n")
    number = person.complain(note)

    officer = Officer(person_context(walk).new_page(), walk, server.origin, "officer")
    officer.open(number)
    assert "the doctor" in officer.text() and "file-1.txt" in officer.text() and "a broken arm" in officer.text()
    officer.fill("/answer", text="We have written to the head of the place.")
    for state in ("acknowledged", "admissible", "inquiry"):
        officer.take("state", state=state, reason="It is ours to look into.")
    officer.take("qualification", rights="first box")
    officer.take("request", to="The head of police", text="Let a doctor in.", urgent="yes")

    assert "the head of the place" in person.open()
    person.fill("/contact/reply/message", text="Thank you; the doctor came.")
    assert "the doctor came" in officer.text()
    officer.take("reply", request="first", text="A doctor was let in.")

    share(person, officer, person_context(walk).new_page(), walk, server)
    recommend(officer)
    assert "Your complaint led to it." in person.open()
    # It becomes public when the day is over.
    assert person.page.locator('main a[href*="/recommendations/"]').count() == 0
    assert "seen by a doctor" not in person.page.inner_text("main")


def share(person: Complainant, officer: Officer, page, view: View, server) -> None:
    """The complainant agrees, and an organisation's lawyer reads what was chosen and no more."""
    lawyer = Walker(page, view, server.origin, "member")
    lawyer.go(f"/{view.language}/workspace")
    organisation = lawyer.page.locator("dl.facts dd").nth(1).inner_text().strip()
    officer.go(f"{officer.case}/consent")
    option = officer.page.locator('[name="organisation"] option', has_text=organisation).first.get_attribute("value")
    officer.take(
        "consent", organisation=option, purpose="A lawyer visits the place.", parts="1", way="receipt")
    assert "A lawyer visits the place." in person.open()
    person.follow(person.page.locator('form[action$="/reply/consent"]').first.locator("button"))
    officer.take("referral", consent="first")
    # Within a day the list keeps no order, so that it tells nothing of the order of cases.
    lawyer.go(f"/{view.language}/referrals?state=offered")
    lawyer.follow(lawyer.page.locator("table.list a[href*='/referrals/']").first)
    assert "the doctor" not in lawyer.page.inner_text("main")
    lawyer.fill("/acceptance", promise="yes")
    shared = lawyer.page.inner_text("main")
    assert "They did not let the doctor in." in shared
    assert PERSON not in shared and "note.txt" not in shared
    lawyer.fill("/message", text="We ask for the medical record.")
    officer.text()
    officer.follow(officer.page.locator('a[href*="/referrals/"]').first)
    assert "the medical record" in officer.page.inner_text("main")


def recommend(officer: Officer) -> None:
    """The case leads to a recommendation that names nobody."""
    words = {"finding": "Doctors are not let in everywhere.", "title": "Doctors", "text": "Everybody is seen by a doctor."}
    officer.go(f"{officer.case}/recommendation")
    fields = {f"{name}__{officer.view.language}": words[name] for name in words}
    officer.fill(
        "/recommendation", addressee=officer.first_option("addressee"), reason="Your complaint led to it.",
        confirmed="yes", **fields)
    assert officer.path() == officer.case


def test_the_desk_registers_with_the_keyboard_alone(person_context, server, language):
    view = View(1280, language, True)
    officer = Walker(person_context(view).new_page(), view, server.origin, "officer")
    officer.go(f"/{language}/complaints/register")
    page = officer.page
    today = datetime.datetime.now().strftime("%H%M%S%f")
    page.focus('[name="name"]')
    page.keyboard.type(f"Somebody {today}")
    page.focus('[name="what"]')
    page.keyboard.type(f"No pension is paid, {today}.")
    page.focus('[name="authority"]')
    page.keyboard.press("ArrowDown")
    page.focus('[name="others"]')
    page.keyboard.press("Tab")
    wait_for_age(page, WAIT_MILLISECONDS)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    officer.check()
    assert RECEIPT.search(page.inner_text("main")) and NUMBER.search(page.inner_text("main"))
