import dataclasses
import os

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from addresses import LANGUAGES, PAGES, address
from checks import Watch
from server import Server

CHROMIUM = os.environ.get("HAMKORI_CHROMIUM", "/usr/bin/chromium")
WAIT_MILLISECONDS = 15_000


@dataclasses.dataclass(frozen=True)
class View:
    """How a reader looks at the product."""

    width: int
    language: str
    script: bool

    def __str__(self) -> str:
        return f"{self.language}-{self.width}-{'script' if self.script else 'plain'}"


# Each language narrow and wide, each width with scripts and without.
VIEWS = (
    View(320, "tg", False), View(1280, "tg", True), View(320, "ru", True), View(1280, "ru", False), View(320, "en", False),
    View(1280, "en", True),
)
# Walks of many pages are done once in each language: the longest words on a telephone, without scripts and with them.
WALKS = (View(320, "tg", False), View(320, "ru", True), View(1280, "en", True))


def pytest_generate_tests(metafunc):
    """A test that asks for a view, a walk, a language or a page name runs once for each."""
    for name, values in (("view", VIEWS), ("walk", WALKS), ("language", LANGUAGES), ("page_name", PAGES)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, values, ids=str)


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("hamkori") / "data")
    yield running
    code = running.stop()
    assert code == 0, f"hamkori ended with {code} when asked to stop:\n{running.log()}"


@pytest.fixture(scope="session")
def browser():
    # Chromium refuses its sandbox to root; the pages are our own.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield running
        running.close()


@pytest.fixture(scope="session")
def find(server):
    """The path of a page by its name in `addresses`, looked up once."""
    known: dict[tuple[str, str], str] = {}

    def find(language: str, page_name: str) -> str:
        key = (language, page_name)
        if key not in known:
            known[key] = address(server, language, page_name)
        return known[key]

    return find


def open_context(browser: Browser, server: Server, view: View) -> BrowserContext:
    """A browser without memory, as wide and in the language of the view; paths are relative to the server."""
    context = browser.new_context(
        base_url=server.origin,
        viewport={"width": view.width, "height": 800},
        locale=view.language,
        java_script_enabled=view.script,
        reduced_motion="reduce",
    )
    context.set_default_timeout(WAIT_MILLISECONDS)
    return context


@pytest.fixture
def person_context(browser, server):
    """Makes contexts, one for each person of a walk: person_context(view). All are closed at the end."""
    contexts: list[BrowserContext] = []

    def make(view: View) -> BrowserContext:
        contexts.append(open_context(browser, server, view))
        return contexts[-1]

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def reader_context(browser, server):
    """The context of those who only read, one for each view: to make one takes longer than to open a page."""
    contexts: dict[View, BrowserContext] = {}

    def make(view: View) -> BrowserContext:
        if view not in contexts:
            contexts[view] = open_context(browser, server, view)
        return contexts[view]

    yield make
    for context in contexts.values():
        context.close()


@pytest.fixture
def open_page(reader_context):
    """Opens a page of a reader: open_page(view). All are closed at the end, and nothing is remembered."""
    pages: list[Page] = []

    def open_(view: View) -> Page:
        pages.append(reader_context(view).new_page())
        return pages[-1]

    yield open_
    for page in pages:
        context = page.context
        page.close()
        context.clear_cookies()


@pytest.fixture
def page(open_page, view) -> Page:
    return open_page(view)


@pytest.fixture
def desktop(person_context, language) -> Page:
    """A wide page with scripts of a person of the test's own, in its language."""
    return person_context(View(1280, language, True)).new_page()


@pytest.fixture
def watch(page, server) -> Watch:
    return Watch(page, server.origin)
