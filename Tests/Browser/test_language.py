"""The language comes from the address, stays with the reader, and every page knows its translations."""
from urllib.parse import urljoin, urlsplit

from addresses import LANGUAGES
from checks import assert_whole


def _in_language(path: str, language: str) -> str:
    """The same path in another language."""
    return f"/{language}" + path[3:]


def test_page_names_its_translations(desktop, server, language, page_name, find):
    path = find(language, page_name)
    desktop.goto(path)
    alternates = desktop.locator('head link[rel="alternate"][hreflang]').evaluate_all(
        "links => links.map(link => [link.hreflang, link.getAttribute('href')])")
    named = dict(alternates)
    assert set(LANGUAGES) <= set(named), f"{path} names only {sorted(named)}"
    assert len(named) == len(alternates), f"{path} names a language twice"
    for other in LANGUAGES:
        target = urlsplit(urljoin(server.origin + path, named[other]))
        assert target.path.startswith(f"/{other}"), f"{path}: {other} leads to {target.path}"
        status, _, body = server.get(target.path + (f"?{target.query}" if target.query else ""))
        assert status == 200, f"{path}: its {other} page answers {status}"
        assert f'lang="{other}"' in body.decode()


def test_switcher_keeps_the_page(plain_desktop, language, page_name, find):
    path = find(language, page_name)
    for to in LANGUAGES:
        plain_desktop.goto(path)
        if to == language:
            mark = plain_desktop.locator(f'[lang="{to}"][aria-current]')
            assert mark.count() == 1, "The switcher shows which language one reads"
            continue
        switch = plain_desktop.locator(f'a[hreflang="{to}"]').first
        assert switch.get_attribute("lang") == to, "A language is named in its own words, and marked so"
        with plain_desktop.expect_navigation():
            switch.click()
        where = urlsplit(plain_desktop.url)
        assert where.path == _in_language(urlsplit(path).path, to)
        assert where.query == urlsplit(path).query
        assert_whole(plain_desktop, to)


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
