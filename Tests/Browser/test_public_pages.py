"""Every public page, in every language, narrow and wide, with scripts and without."""
import gzip
import re

import pytest

from checks import assert_accessible, assert_no_sideways_scrolling, assert_whole
from conftest import HEIGHT, View
from keyboard import assert_everything_is_reached_and_seen, assert_first_stop_skips_to_the_content, begin

# Budgets in bytes as sent (15 kB of HTML, 12 kB of style, 20 kB of script, never needed to read).
HTML_BUDGET, STYLE_BUDGET, SCRIPT_BUDGET = 15_000, 12_000, 20_000
# Where axe looks at every page: each language once, a telephone and a wide screen.
SEEN_BY_AXE = {View(1280, "tg", True), View(320, "ru", True), View(1280, "en", True)}


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_page(open_reader, find, language, script, page_name, subtests):
    """One load and all checks, each with a name of its own, so that none hides another."""
    wide, narrow = View(1280, language, script), View(320, language, script)
    reader = open_reader(wide)
    page = reader.page
    answer = page.goto(find(language, page_name))
    with subtests.test("is there"):
        assert answer is not None and answer.status == 200
    with subtests.test("is whole"):
        assert_whole(page, language)
    for view in (wide, narrow):
        page.set_viewport_size({"width": view.width, "height": HEIGHT})
        with subtests.test("does not scroll sideways", width=view.width):
            assert_no_sideways_scrolling(page)
        if view in SEEN_BY_AXE:
            with subtests.test("is accessible", width=view.width):
                assert_accessible(page)
        if script and language == "en":
            if view == narrow:
                begin(page)
            with subtests.test("is skipped to its content", width=view.width):
                assert_first_stop_skips_to_the_content(page)
            with subtests.test("is used with the keyboard alone", width=view.width):
                assert_everything_is_reached_and_seen(page)
    # A reader without an account is not followed: only the form to sign in may need a cookie.
    if page_name != "sign-in":
        with subtests.test("sets no cookie"):
            assert page.context.cookies() == []
    with subtests.test("is quiet"):
        reader.watch.assert_quiet()


def _sent(server, path):
    """A page as it is sent, and its text: packed, unless nobody may keep it (its length would tell of a secret in it)."""
    status, headers, body = server.get(path, {"Accept-Encoding": "gzip"})
    assert status == 200, f"{path} answers {status}"
    if headers.get("cache-control") == "no-store":
        assert "content-encoding" not in headers, f"{path} is packed"
        return body, body.decode()
    assert headers.get("content-encoding") == "gzip", f"{path} is not packed"
    assert "accept-encoding" in headers.get("vary", "").lower()
    return body, gzip.decompress(body).decode()


def test_page_is_small(server, language, page_name, find):
    path = find(language, page_name)
    size = len(_sent(server, path)[0])
    assert size <= HTML_BUDGET, f"{path} has {size} bytes packed"


@pytest.mark.parametrize("pattern, budget", [
    (r'<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"', STYLE_BUDGET),
    (r'<script\b[^>]*\bsrc="([^"]+)"', SCRIPT_BUDGET),
], ids=["style", "script"])
def test_what_a_page_brings_is_small(server, language, page_name, find, pattern, budget):
    text = _sent(server, find(language, page_name))[1]
    files = set(re.findall(pattern, text))
    sizes = {file: len(server.get(file, {"Accept-Encoding": "gzip"})[2]) for file in files}
    assert sum(sizes.values()) <= budget, sizes
    if budget == STYLE_BUDGET:
        assert files, "The page has no style sheet"


def test_page_forbids_foreign_code(server, language, page_name, find):
    _, headers, _ = server.get(find(language, page_name))
    policy = headers.get("content-security-policy", "")
    assert "default-src" in policy and "unsafe-inline" not in policy and "unsafe-eval" not in policy
    assert headers.get("referrer-policy") == "same-origin"
    assert headers.get("x-content-type-options") == "nosniff"
