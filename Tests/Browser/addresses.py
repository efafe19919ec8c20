"""The public addresses that every check visits, and the ways to find the records behind the lists."""
import re
from html.parser import HTMLParser
from urllib.parse import quote

LANGUAGES = ("tg", "ru", "en")
# What a reader of each language would look for: torture.
SEARCHES = {"tg": "шиканҷа", "ru": "пытки", "en": "torture"}
LISTS = ("seminars", "recommendations", "transmittals", "dialogues", "commitments", "ledger", "authorities")

PAGES = (
    "home",
    *LISTS,
    "ledger/verify",
    "recommendations/matrix",
    "recommendations/matrix?rows=mechanism&columns=un-theme",
    "recommendations/goals",
    "recommendations/timeline",
    "recommendations/timeline/asked?by=un-theme&word=Conditions%20of%20detention",
    "organisations",
    "institution",
    "search",
    "sign-in",
    *(f"first of {name}" for name in LISTS),
)


class _Addresses(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attributes):
        address = dict(attributes).get("href")
        if tag == "a" and address:
            self.found.append(address)


def links(html: str) -> list[str]:
    """Where the links of a page lead, in their order."""
    reader = _Addresses()
    reader.feed(html)
    return reader.found


def address(server, language: str, page: str) -> str:
    """The path of one of PAGES; of a record, as the list of its kind links to it."""
    if page == "home":
        return f"/{language}"
    if page == "search":
        return f"/{language}/search?q={quote(SEARCHES[language])}"
    if page.startswith("first of "):
        return first_record(server, language, page.removeprefix("first of "))
    return f"/{language}/{page}"


def first_record(server, language: str, kind: str) -> str:
    """The first record that a list links to: ids and numbers hold a digit, words such as "verify" do not."""
    path = f"/{language}/{kind}"
    status, _, body = server.get(path)
    assert status == 200, f"{path} answers {status}"
    pattern = re.compile(rf"{re.escape(path)}/(?=[^/?#.]*\d)[^/?#.]+")
    for link in links(body.decode()):
        if pattern.fullmatch(link):
            return link
    raise AssertionError(f"{path} links to no record")
