"""The whole chain, walked by its people: seminar, adoption, transmittal, round, commitment, report, assessment."""
import re

from playwright.sync_api import Page

from conftest import View
from walker import Walker


class Chain:
    """The steps of the chain, in their order; each is done by whoever does it in life."""

    def __init__(self, server, person_context, view: View, folder):
        self.server = server
        self.person_context = person_context
        self.view = view
        self.folder = folder
        self.language = view.language
        self.title = f"Walk {view}"
        self.text = {f"text__{view.language}": "Open every closed door to the monitors by the end of the year."}
        self.officer, self.member, self.partner, self.focal_point = (
            Walker(self.new_page(), view, server.origin, person)
            for person in ("officer", "member", "partner", "focalPoint")
        )

    def new_page(self) -> Page:
        return self.person_context(self.view).new_page()

    def words(self, **texts: str) -> dict[str, str]:
        """Texts under the names of their fields in the language of the walk."""
        return {f"{name}__{self.language}": text for name, text in texts.items()}

    def plan_seminar(self) -> None:
        self.officer.go(f"/{self.language}/seminars/new")
        self.officer.fill("/seminars/new", starts="2027-03-01", ends="2027-03-02", themes="closedInstitutions",
                          public="yes", **self.words(title=self.title, place="Khujand"))
        self.seminar = self.officer.path()
        self.officer.fill("/advance")

    def adopt(self) -> None:
        member = self.member
        member.go(self.seminar + "/propose")
        member.fill("/propose", **self.words(title=self.title), **self.text, theme="closedInstitutions",
                    addressee=member.first_option("addressee"))
        officer = self.officer
        officer.go(member.path() + "/decision")
        officer.fill("/decision", rule="twoThirds", yes="10", no="3", present="13", entitled="20", quorum="11")
        officer.page.locator('main a[href*="/recommendations/"]').first.click()
        self.recommendation = officer.path()

    def transmit(self) -> None:
        partner = self.partner
        partner.go(f"/{self.language}/transmittals/new")
        partner.fill("/transmittals/new", recommendations=self.recommendation.rsplit("/", 1)[1],
                     addressee=partner.first_option("addressee"),
                     **self.words(title=self.title, letter="We submit the adopted text."))
        self.transmittal = partner.path()
        partner.fill("/send")
        # The address for the addressee names the public address; only its path matters here.
        link = re.sub(r"^https?://[^/]+", "", partner.page.locator(".panel code").inner_text())
        addressee = self.new_page()
        wrong = link[:-1] + ("0" if link[-1] != "0" else "1")
        assert addressee.goto(wrong).status == 410
        addressee.goto(link)
        addressee.locator('form[action*="/link/"] button').click()
        assert addressee.locator('form[action*="/link/"]').count() == 0

    def hold_round(self) -> None:
        partner = self.partner
        partner.go(f"/{self.language}/dialogues/new")
        partner.fill("/dialogues/new", date="2027-06-01", **self.words(title=self.title, place="Dushanbe"))
        self.round = partner.path()
        partner.go(self.round + "/agenda")
        partner.fill("/agenda", recommendations=self.recommendation.rsplit("/", 1)[1])
        partner.fill("/advance")
        partner.page.locator('main a[href*="/dialogues/items/"]').first.click()
        self.item = partner.path()
        partner.fill("/note", visibility="public", **self.words(note="Both sides agree on the aim."))

    def answer(self) -> None:
        focal_point = self.focal_point
        focal_point.go(self.transmittal)
        focal_point.fill("/answer", **self.words(answer="Received with thanks; it goes to the next round."))
        focal_point.go(self.item)
        focal_point.fill("/response", response="accepted", **self.text)
        focal_point.fill("/commitment", owner=focal_point.first_option("owner"), due="2027-12-31",
                         **self.words(commitment="The doors will be open."))
        self.commitment = focal_point.path()

    def follow_up(self) -> None:
        evidence = self.folder / "order.txt"
        evidence.write_text("Order: open the doors.\n")
        self.focal_point.page.locator('input[name="evidence"]').set_input_files(evidence)
        self.focal_point.fill("/report", state="partlyImplemented", **self.text)
        self.member.go(self.commitment)
        self.member.fill("/civil-society-assessment", state="inProgress", **self.text)

    def read(self) -> None:
        """What anybody finds afterwards: the thread, the results, the evidence."""
        reader = self.new_page()
        reader.goto(self.recommendation)
        assert reader.locator("ol.steps li").count() >= 7, reader.inner_text("main")
        assert reader.goto(self.round + "/results").status == 200
        reader.goto(self.commitment)
        with reader.expect_download() as download:
            reader.locator('main a[href*="/evidence/"]').first.click()
        assert download.value.path().read_text() == "Order: open the doors.\n"


def test_the_chain_is_walked_by_its_people(server, person_context, walk, tmp_path):
    chain = Chain(server, person_context, walk, tmp_path)
    chain.plan_seminar()
    chain.adopt()
    chain.transmit()
    chain.hold_round()
    chain.answer()
    chain.follow_up()
    chain.read()
