"""The tracker's first walk: a file of the UN is checked, imported, imported again, and read as list and matrix."""
import gzip
import re

import pytest
from playwright.sync_api import Locator, Page

from conftest import View
from server import ROOT
from walker import Walker

FILE = ROOT / "Tests" / "Samples" / "upr-info.csv"
LIST_BUDGET = 15_000
HERE = "recommendations/import"


@pytest.fixture(scope="module")
def tracker(start, tmp_path_factory):
    running = start(tmp_path_factory.mktemp("tracker") / "data")
    yield running
    assert running.stop() == 0


class Importer(Walker):
    """The officer, at the form that takes files."""

    def __init__(self, page: Page, view: View, origin: str):
        super().__init__(page, view, origin, "officer")
        self.go(f"/{view.language}/{HERE}")

    def choose(self, file, **fields: str) -> Locator:
        """Fills the form with a file and gives the button that sends it."""
        self.page.set_input_files("input[name=file]", file)
        for name, value in fields.items():
            self.page.fill(f"input[name={name}]", value)
        return self.page.locator('form[action$="/import"] button')

    def send(self, file, **fields: str) -> None:
        self.follow(self.choose(file, **fields))

    def report(self, rehearse: bool) -> list[int]:
        """Sends the file of the UN and gives the numbers of the report."""
        self.page.locator("input[name=rehearse]").set_checked(rehearse)
        self.send(FILE)
        numbers = self.page.locator("[role=status] dd").all_inner_texts()
        return [int(re.sub(r"\D", "", number)) for number in numbers]


@pytest.fixture
def importer(tracker, person_context):
    """Opens the form for an officer: importer(view)."""
    return lambda view: Importer(person_context(view, tracker).new_page(), view, tracker.origin)


def test_a_file_becomes_recommendations(tracker, importer, walk, subtests):
    officer = importer(walk)
    rehearsed = officer.report(rehearse=True)
    taken = officer.report(rehearse=False)
    assert rehearsed == taken, "a check promises what the import does"
    assert sum(taken) == 81, "every row of the file is accounted for"
    assert taken[0] + taken[2] == 28
    officer.go(f"/{walk.language}/{HERE}")
    assert officer.report(rehearse=True)[:3] == [0, 0, 28], "a second import finds nothing new"
    for path in ("recommendations?source=upr", "recommendations/matrix?rows=issue"):
        officer.go(f"/{walk.language}/{path}")
    officer.follow(officer.page.locator("table.list td a").first)
    officer.follow(officer.page.locator("table.list td a").first)
    with subtests.test("a full list is small"):
        _, headers, body = tracker.get("/ru/recommendations?source=upr", {"Accept-Encoding": "gzip"})
        assert headers["content-encoding"] == "gzip"
        assert gzip.decompress(body).count(b"<tr>") == 26
        assert len(body) <= LIST_BUDGET


@pytest.mark.parametrize("name, content, words", [
    ("broken.csv", b'To,Text,From,Response,Action,Issue,Session\nPeru,"x,Chile,Noted,1,Other,6\n', "line 2"),
    ("short.csv", b"Text,From,Response,Issue,Session\nx,Chile,Noted,a,6\n", "the column To is missing"),
    ("mixed.csv", "Text,State\nРушд,Peru\n".encode() + b"caf\xe9,Peru\n", "different encoding begins at character 4"),
    ("not-word.docx", b"PK\x03\x04 nothing", "cannot be read"),
], ids=["quote", "column", "encodings", "word"])
def test_a_bad_file_is_said_with_its_place(importer, tmp_path, name, content, words):
    file = tmp_path / name
    file.write_bytes(content)
    officer = importer(View(1280, "en", False))
    officer.choose(file, country="SI").click()
    assert words in officer.page.locator("[role=alert]").inner_text()
    assert officer.page.input_value("input[name=country]") == "SI"


def table(language: str) -> bytes:
    """A table with headings of nobody's standard; the second column is none of our business."""
    rows = [f"Банд;Эзоҳи {language};Матн;Аз;Чӣ гуфта шуд"]
    rows += [f"9{number}.1;ёддошт;Тавсияи {language} рақами {number} иҷро шавад;Peru, Chile;Noted"
             for number in range(1, 4)]
    return "\r\n".join(rows).encode()


def test_somebody_explains_a_table_once(importer, tmp_path, walk):
    file = tmp_path / "table.csv"
    file.write_bytes(table(walk.language))
    officer = importer(walk)
    page = officer.page
    explained = page.locator('form[action*="/import/"] button')
    officer.send(file, country="TJ")
    guessed = [page.input_value(f"select[name=column-{column}]") for column in range(5)]
    assert guessed == ["paragraph", "", "text", "recommenders", "position"]
    assert page.input_value("input[name=country]") == "TJK", "what was said is still there"
    page.select_option("select[name=column-0]", "session")
    officer.follow(explained)
    assert page.locator("[role=status] dd").first.inner_text() == "3"
    assert page.input_value("select[name=column-0]") == "session"
    page.set_checked("input[name=rehearse]", False)
    officer.follow(explained)
    assert page.locator("[role=status] dd").first.inner_text() == "3"
    officer.go(f"/{walk.language}/{HERE}")
    officer.send(file)
    assert page.input_value("select[name=column-0]") == "session", "the mapping is remembered"


def test_what_was_checked_is_imported_without_being_sent_again(importer, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("To,Text,From,Response,Action,Issue,Session\nTajikistan,Go on,Chile,Noted,1,Other,6\n")
    officer = importer(View(320, "en", True))
    page = officer.page
    officer.send(file)
    officer.follow(page.locator('form[action*="/import/"] button'))
    assert page.locator("[role=status] dd").first.inner_text() == "1"
    assert page.locator("[role=status] b").first.inner_text() == "Imported:"
