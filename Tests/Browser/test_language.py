"""The language comes from the address, stays with the reader, and every page knows its translations."""
import functools
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from addresses import LANGUAGES
from checks import assert_whole


class _Translations(HTMLParser):
    """What a page says of its other languages: in its head, and in the switcher that a reader sees."""

    def __init__(self, html: str):
        super().__init__()
        self.alternates: list[tuple[str, str]] = []
        self.switches: list[tuple[str, str]] = []
        self.current: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "link" and given.get("rel") == "alternate" and "hreflang" in given:
            self.alternates.append((given["hreflang"], given["href"]))
        elif tag == "a" and "hreflang" in given:
            assert given.get("lang") == given["hreflang"], "A language is named in its own words, and marked so"
            self.switches.append((given["hreflang"], given["href"]))
            if "aria-current" in given:
                self.current.append(given["hreflang"])


@functools.cache
def _asked(server, target: str) -> tuple[int, str]:
    """Status and text of a page, which several others lead to."""
    status, _, body = server.get(target)
    return status, body.decode()


def _assert_leads(server, path: str, address: str, language: str) -> None:
    """An address on a page leads to the same page in another language."""
    here, target = urlsplit(path), urlsplit(urljoin(server.origin + path, address))
    assert target.path == f"/{language}" + here.path[3:] and target.query == here.query
    status, text = _asked(server, target.path + (f"?{target.query}" if target.query else ""))
    assert status == 200, f"{path}: its {language} page answers {status}"
    assert f'lang="{language}"' in text


def test_page_knows_its_translations(server, language, page_name, find):
    path = find(language, page_name)
    page = _Translations(_asked(server, path)[1])
    named = dict(page.alternates)
    assert set(LANGUAGES) <= set(named), f"{path} names only {sorted(named)}"
    assert len(named) == len(page.alternates), f"{path} names a language twice"
    for other in LANGUAGES:
        _assert_leads(server, path, named[other], other)
    assert page.current == [language], "The switcher shows which language one reads"
    assert sorted({other for other, _ in page.switches}) == sorted(LANGUAGES)
    for other, address in page.switches:
        _assert_leads(server, path, address, other)


def test_switcher_is_used(desktop, server, language):
    """One page stands for all here: where the links of each lead is asked above."""
    for to in LANGUAGES:
        if to == language:
            continue
        desktop.goto(f"/{language}/recommendations?q=a&page=1")
        with desktop.expect_navigation():
            desktop.locator(f'a[hreflang="{to}"]:visible').first.click()
        assert desktop.url == f"{server.origin}/{to}/recommendations?q=a&page=1"
        assert_whole(desktop, to)


def test_front_door_leads_to_the_readers_language(server, language):
    status, headers, _ = server.get("/", {"Accept-Language": f"{language}, de;q=0.5"})
    assert status in {302, 303, 307}
    assert urlsplit(headers["location"]).path.rstrip("/") == f"/{language}"
    assert "accept-language" in headers.get("vary", "").lower()


def test_unknown_page_speaks_the_readers_language(desktop, language):
    answer = desktop.goto(f"/{language}/no-such-page")
    assert answer is not None and answer.status == 404
    assert_whole(desktop, language)
    assert desktop.locator(f'main a[href^="/{language}"]').count() > 0, "It offers a way on"
