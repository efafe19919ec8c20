"""The tracker's first walk: a file of the UN is checked, imported, imported again, and read as list and matrix."""
import gzip
import re

import pytest

from checks import Watch, assert_accessible, assert_no_sideways_scrolling, assert_whole
from conftest import View, open_context
from people import sign_in_as
from server import ROOT, Server

FILE = ROOT / "Tests" / "Samples" / "upr-info.csv"
LIST_BUDGET = 15_000
HERE = "recommendations/import"


@pytest.fixture(scope="module")
def tracker(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("tracker") / "data")
    yield running
    assert running.stop() == 0


def check(page, view, watch) -> None:
    # A picture that is still under way when the next page is asked for would count as failed.
    page.wait_for_load_state("networkidle")
    assert_whole(page, view.language)
    assert_no_sideways_scrolling(page)
    if view.script:
        assert_accessible(page)
    watch.assert_quiet()


def send(page, rehearse: bool) -> list[int]:
    """Sends the form and gives the numbers of the report."""
    page.set_input_files("input[name=file]", FILE)
    page.locator("input[name=rehearse]").set_checked(rehearse)
    page.locator('form[action$="/import"] button').click()
    numbers = page.locator("[role=status] dd").all_inner_texts()
    return [int(re.sub(r"\D", "", number)) for number in numbers]


def test_a_file_becomes_recommendations(tracker, browser, walk):
    with open_context(browser, tracker, walk) as context:
        page = context.new_page()
        watch = Watch(page, tracker.origin)
        sign_in_as(page, "officer", walk.language)
        check(page, walk, watch)
        page.goto(f"/{walk.language}/{HERE}")
        check(page, walk, watch)
        rehearsed = send(page, rehearse=True)
        check(page, walk, watch)
        taken = send(page, rehearse=False)
        check(page, walk, watch)
        assert rehearsed == taken, "a check promises what the import does"
        assert sum(taken) == 81, "every row of the file is accounted for"
        assert taken[0] + taken[2] == 28
        page.goto(f"/{walk.language}/{HERE}")
        assert send(page, rehearse=True)[:3] == [0, 0, 28], "a second import finds nothing new"
        for path in ("recommendations?source=upr", "recommendations/matrix?rows=issue"):
            page.goto(f"/{walk.language}/{path}")
            check(page, walk, watch)
        page.locator("table.list td a").first.click()
        check(page, walk, watch)
        page.locator("table.list td a").first.click()
        check(page, walk, watch)


def test_a_full_list_is_small(tracker):
    _, headers, body = tracker.get("/ru/recommendations?source=upr", {"Accept-Encoding": "gzip"})
    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(body).count(b"<tr>") == 26
    assert len(body) <= LIST_BUDGET


@pytest.mark.parametrize("name, content, words", [
    ("broken.csv", b'To,Text,From,Response,Action,Issue,Session\nPeru,"x,Chile,Noted,1,Other,6\n', "line 2"),
    ("short.csv", b"Text,From,Response,Issue,Session\nx,Chile,Noted,a,6\n", "the column To is missing"),
    ("mixed.csv", "Text,State\nРушд,Peru\n".encode() + b"caf\xe9,Peru\n", "character 4 another encoding"),
    ("not-word.docx", b"PK\x03\x04 nothing", "cannot be read"),
], ids=["quote", "column", "encodings", "word"])
def test_a_bad_file_is_said_with_its_place(tracker, browser, tmp_path, name, content, words):
    file = tmp_path / name
    file.write_bytes(content)
    with open_context(browser, tracker, View(1280, "en", False)) as context:
        page = context.new_page()
        sign_in_as(page, "officer", "en")
        page.goto(f"/en/{HERE}")
        page.set_input_files("input[name=file]", file)
        page.fill("input[name=country]", "SI")
        page.locator('form[action$="/import"] button').click()
        assert words in page.locator("[role=alert]").inner_text()
        assert page.input_value("input[name=country]") == "SI"


def table(language: str) -> bytes:
    """A table with headings of nobody's standard; the second column is none of our business."""
    rows = [f"Банд;Эзоҳи {language};Матн;Аз;Чӣ гуфта шуд"]
    rows += [f"9{number}.1;ёддошт;Тавсияи {language} рақами {number} иҷро шавад;Peru, Chile;Noted"
             for number in range(1, 4)]
    return "\r\n".join(rows).encode()


def test_somebody_explains_a_table_once(tracker, browser, tmp_path, walk):
    file = tmp_path / "table.csv"
    file.write_bytes(table(walk.language))
    with open_context(browser, tracker, walk) as context:
        page = context.new_page()
        watch = Watch(page, tracker.origin)
        sign_in_as(page, "officer", walk.language)
        page.goto(f"/{walk.language}/{HERE}")
        page.set_input_files("input[name=file]", file)
        page.fill("input[name=country]", "TJ")
        page.locator('form[action$="/import"] button').click()
        check(page, walk, watch)
        guessed = [page.input_value(f"select[name=column-{column}]") for column in range(5)]
        assert guessed == ["paragraph", "", "text", "recommenders", "position"]
        assert page.input_value("input[name=country]") == "TJK", "what was said is still there"
        page.select_option("select[name=column-0]", "session")
        page.locator('form[action*="/import/"] button').click()
        check(page, walk, watch)
        assert page.locator("[role=status] dd").first.inner_text() == "3"
        assert page.input_value("select[name=column-0]") == "session"
        page.set_checked("input[name=rehearse]", False)
        page.locator('form[action*="/import/"] button').click()
        check(page, walk, watch)
        assert page.locator("[role=status] dd").first.inner_text() == "3"
        page.goto(f"/{walk.language}/{HERE}")
        page.set_input_files("input[name=file]", file)
        page.locator('form[action$="/import"] button').click()
        assert page.input_value("select[name=column-0]") == "session", "the mapping is remembered"


def test_what_was_checked_is_imported_without_being_sent_again(tracker, browser, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("To,Text,From,Response,Action,Issue,Session\nTajikistan,Go on,Chile,Noted,1,Other,6\n")
    with open_context(browser, tracker, View(320, "en", True)) as context:
        page = context.new_page()
        sign_in_as(page, "officer", "en")
        page.goto(f"/en/{HERE}")
        page.set_input_files("input[name=file]", file)
        page.locator('form[action$="/import"] button').click()
        page.locator('form[action*="/import/"] button').click()
        assert page.locator("[role=status] dd").first.inner_text() == "1"
        assert page.locator("[role=status] b").first.inner_text() == "Imported:"
