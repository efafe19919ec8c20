"""The whole chain, walked by its people: seminar, adoption, transmittal, round, commitment, report, assessment."""
import re

import pytest
from playwright.sync_api import Page

from checks import Watch, assert_accessible, assert_no_sideways_scrolling, assert_whole
from conftest import View
from people import sign_in_as

WALKS = [
    View(width, language, script)
    for language in ("tg", "ru", "en") for width, script in ((320, True), (1280, True), (320, False))
]


class Walker:
    """One person of the walk in a browser of their own; every page they come to is checked."""

    def __init__(self, page: Page, view: View, origin: str, person: str):
        self.page = page
        self.view = view
        self.watch = Watch(page, origin)
        sign_in_as(page, person, view.language)
        self.check()

    def go(self, path: str) -> None:
        self.page.goto(path)
        self.check()

    def check(self) -> None:
        assert_whole(self.page, self.view.language)
        assert_no_sideways_scrolling(self.page)
        if self.view.script:
            assert_accessible(self.page)
        self.watch.assert_quiet()

    def fill(self, action: str, **values: str) -> None:
        """Fills the form that leads to an address ending so, sends it, and expects another page than a refusal."""
        form = self.page.locator(f'form[action$="{action}"]')
        for name, value in values.items():
            field = form.locator(f'[name="{name.replace("__", "-")}"]')
            kind = field.first.evaluate("e => e.type === 'checkbox' ? 'box' : e.tagName.toLowerCase()")
            if kind == "box":
                form.locator(f'[name="{name}"][value="{value}"]').check()
            elif kind == "select":
                field.select_option(value)
            else:
                field.fill(value)
        with self.page.expect_navigation() as arrival:
            form.locator("button[type=submit]").last.click()
        assert arrival.value.status == 200, f"{action}: {arrival.value.status}\n{self.page.inner_text('main')[:600]}"
        self.check()

    def path(self) -> str:
        return re.sub(r"^https?://[^/]+", "", self.page.url)

    def first_option(self, name: str) -> str:
        return self.page.locator(f'select[name="{name}"] option').nth(1).get_attribute("value")


@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_the_chain_is_walked_by_its_people(server, person_context, walk, tmp_path):
    view = walk
    language = view.language

    def person(name: str) -> Walker:
        return Walker(person_context(view).new_page(), view, server.origin, name)

    text = {f"text__{language}": "Open every closed door to the monitors by the end of the year."}
    title = f"Walk {view}"

    officer = person("officer")
    officer.go(f"/{language}/seminars/new")
    officer.fill("/seminars/new", **{
        f"title__{language}": title, "starts": "2027-03-01", "ends": "2027-03-02", f"place__{language}": "Khujand",
        "themes": "closedInstitutions", "public": "yes"})
    seminar = officer.path()
    officer.fill("/advance")

    member = person("member")
    member.go(seminar + "/propose")
    member.fill("/propose", **{f"title__{language}": title}, **text, theme="closedInstitutions",
                addressee=member.first_option("addressee"))
    proposal = member.path()

    officer.go(proposal + "/decision")
    officer.fill("/decision", rule="twoThirds", yes="10", no="3", present="13", entitled="20", quorum="11")
    officer.page.locator('main a[href*="/recommendations/"]').first.click()
    recommendation = officer.path()

    partner = person("partner")
    partner.go(f"/{language}/transmittals/new")
    partner.fill("/transmittals/new", recommendations=recommendation.rsplit("/", 1)[1],
                 **{f"title__{language}": title, f"letter__{language}": "We submit the adopted text."},
                 addressee=partner.first_option("addressee"))
    transmittal = partner.path()
    partner.fill("/send")
    # The address for the addressee names the public address; only its path matters here.
    link = re.sub(r"^https?://[^/]+", "", partner.page.locator(".panel code").inner_text())

    addressee = person_context(view).new_page()
    addressee.goto(link)
    addressee.locator('form[action*="/link/"] button').click()
    assert addressee.locator('form[action*="/link/"]').count() == 0
    assert addressee.goto(link[:-2] + "00").status in (200, 410)

    partner.go(f"/{language}/dialogues/new")
    partner.fill("/dialogues/new", **{f"title__{language}": title, f"place__{language}": "Dushanbe", "date": "2027-06-01"})
    round_path = partner.path()
    partner.go(round_path + "/agenda")
    partner.fill("/agenda", recommendations=recommendation.rsplit("/", 1)[1])
    partner.fill("/advance")
    partner.page.locator('main a[href*="/dialogues/items/"]').first.click()
    item = partner.path()
    partner.fill("/note", **{f"note__{language}": "Both sides agree on the aim."}, visibility="public")

    focal_point = person("focalPoint")
    focal_point.go(transmittal)
    focal_point.fill("/answer", **{f"answer__{language}": "Received with thanks; the text goes to the next round."})
    focal_point.go(item)
    focal_point.fill("/response", response="accepted", **text)
    focal_point.fill("/commitment", **{f"commitment__{language}": "The doors will be open."},
                     owner=focal_point.first_option("owner"), due="2027-12-31")
    commitment = focal_point.path()
    evidence = tmp_path / "order.txt"
    evidence.write_text("Order: open the doors.\n")
    focal_point.page.locator('input[name="evidence"]').set_input_files(evidence)
    focal_point.fill("/report", state="partlyImplemented", **text)

    member.go(commitment)
    member.fill("/civil-society-assessment", state="inProgress", **text)

    reader = person_context(view).new_page()
    reader.goto(recommendation)
    main = reader.inner_text("main")
    assert reader.locator("ol.steps li").count() >= 7, main
    assert reader.goto(round_path + "/results").status == 200
    with reader.expect_download() as download:
        reader.goto(commitment)
        reader.locator('main a[href*="/evidence/"]').first.click()
    assert download.value.path().read_text() == "Order: open the doors.\n"
