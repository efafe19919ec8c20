"""The tracker's walk: a review is imported, a recommendation of it assigned, planned, reported on by the State,
assessed differently by two assessors, counted in the matrix, and exported."""
import io
import re
import zipfile

import pytest

from conftest import View
from server import ROOT
from walker import Walker

FILE = ROOT / "Tests" / "Samples" / "review.csv"


@pytest.fixture(scope="module")
def tracker(start, tmp_path_factory):
    running = start(tmp_path_factory.mktemp("walked-tracker") / "data")
    yield running
    assert running.stop() == 0


class TrackerWalk:
    """The steps in their order; each is done by whoever does it in life."""

    def __init__(self, server, person_context, view: View):
        self.view = view
        self.language = view.language
        self.contexts = [person_context(view, server) for _ in range(4)]
        self.officer, self.commissioner, self.member, self.focal_point = (
            Walker(context.new_page(), view, server.origin, person)
            for context, person in zip(self.contexts, ("officer", "commissioner", "member", "focalPoint"))
        )

    def import_file(self) -> None:
        """The table is explained, checked and imported; who comes second finds it unchanged."""
        page = self.officer.page
        self.officer.go(f"/{self.language}/recommendations/import")
        page.set_input_files("input[name=file]", FILE)
        page.locator("input[name=country]").fill("TJ")
        self.officer.follow(page.locator('form[action$="/import"] button'))
        self.officer.follow(page.locator("main form button[type=submit]").last)
        if page.locator("input[name=rehearse]:checked").count():
            page.locator("input[name=rehearse]").uncheck()
            self.officer.follow(page.locator("main form button[type=submit]").last)
        self.officer.go(f"/{self.language}/recommendations?symbol=A/HRC/99/3")
        total = page.locator("p[role=status]").last.inner_text()
        assert re.search(r"\b10\b", total), total

    def choose(self, paragraph: str) -> None:
        self.officer.go(f"/{self.language}/recommendations?symbol=A/HRC/99/3&paragraph={paragraph}")
        self.officer.follow(self.officer.page.locator('main td a[href*="/recommendations/0"]').first)
        self.recommendation = self.officer.path()

    def assign(self) -> None:
        self.officer.go(self.recommendation + "/responsibility")
        option = self.officer.page.locator('select[name="organisation"] option').nth(1)
        self.officer.fill("/responsibility", organisation=option.get_attribute("value"), part="lead")

    def plan(self) -> None:
        page = self.officer
        page.go(self.recommendation + "/measures/new")
        page.fill("/measures/new", organisation=page.first_option("organisation"), starts="2027-01-15",
                  ends="2027-12-15", place="1", publication="public",
                  **self.words(title="A working group", text="It drafts the law."))

    def report(self) -> None:
        self.focal_point.go(self.recommendation + "/report")
        self.focal_point.fill("/report", state="implemented", submit="yes", **self.words(text="Said by the State"))

    def assess(self) -> None:
        self.commissioner.go(self.recommendation + "/assessment")
        self.commissioner.fill("/assessment", state="inProgress", **self.words(text="Said by the Commissioner"))
        self.member.go(self.recommendation + "/civil-society-assessment")
        self.member.fill("/civil-society-assessment", state="notStarted", **self.words(text="Said by civil society"))

    def compare(self) -> None:
        """Everybody's words stand on one page, and nobody's in place of another's."""
        self.officer.go(self.recommendation)
        page = self.officer.page.inner_text("main")
        for words in ("Said by the State", "Said by the Commissioner", "Said by civil society", "A working group"):
            assert words in page, words

    def count(self) -> None:
        self.officer.go(f"/{self.language}/recommendations/matrix?rows=state-reported&columns=civil-society-assessed")
        cell = self.officer.page.locator(
            'main td a[href*="state-reported=implemented"][href*="civil-society-assessed=notStarted"]').first
        count = int(re.sub(r"\D", "", cell.inner_text()))
        self.officer.follow(cell)
        rows = self.officer.page.locator("main tbody tr").count()
        assert rows == min(count, 25) > 0
        assert self.officer.page.locator(f'main a[href$="{self.recommendation}"]').count() == 1

    def export(self) -> None:
        """The very list that the matrix opened, and OHCHR's list of the review with the words of each side."""
        request = self.contexts[0].request
        where = f"/{self.language}/recommendations"
        found = "symbol=A/HRC/99/3&state-reported=implemented"
        table = request.get(f"{where}?{found}&format=csv")
        assert table.ok and table.text().count("\n") >= 2
        document = request.get(
            f"{where}/documents/thematic-list?country=TJK&source=upr&review=A/HRC/99/3&format=docx", timeout=60_000)
        assert document.ok, document.status
        words = zipfile.ZipFile(io.BytesIO(document.body())).read("word/document.xml").decode()
        for said in ("Said by the State", "Said by the Commissioner", "Said by civil society"):
            assert said in words, said

    def words(self, **texts: str) -> dict[str, str]:
        return {f"{name}__{self.language}": text for name, text in texts.items()}


def test_the_tracker_is_walked(tracker, person_context, walk):
    walked = TrackerWalk(tracker, person_context, walk)
    walked.import_file()
    walked.choose({"tg": "88.3", "ru": "88.4", "en": "88.5"}[walk.language])
    walked.assign()
    walked.plan()
    walked.report()
    walked.assess()
    walked.compare()
    walked.count()
    walked.export()
