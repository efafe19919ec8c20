import collections
import dataclasses
import fcntl
import os
import pathlib
import shutil

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from addresses import LANGUAGES, PAGES, address
from checks import Watch
from server import Server

pytest_plugins = ["times"]

# Chromium's engine without the windows around it opens a page in half the time.
ENGINE = os.environ.get("HAMKORI_CHROMIUM", "/usr/bin/chromium-headless-shell")
WAIT_MILLISECONDS = 15_000
HEIGHT = 800


@dataclasses.dataclass(frozen=True)
class View:
    """How a reader looks at the product."""

    width: int
    language: str
    script: bool

    def __str__(self) -> str:
        return f"{self.language}-{self.width}-{'script' if self.script else 'plain'}"


# Walks of many pages are done once in each language: the longest words on a telephone, without scripts and with them.
WALKS = (View(320, "tg", False), View(320, "ru", True), View(1280, "en", True))
# The files in the order of their longest test: who begins with the longest does not wait for it at the end.
LONGEST_FIRST = (
    "test_complaints", "test_hostile", "test_walk", "test_complaint_faults", "test_tracker", "test_import",
    "test_shared_computer", "test_faults",
)


def pytest_generate_tests(metafunc):
    """A test that asks for a walk, a language or a page name runs once for each."""
    for name, values in (("walk", WALKS), ("language", LANGUAGES), ("page_name", PAGES)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, values, ids=str)


def pytest_collection_modifyitems(items):
    places = {name: place for place, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: places.get(item.module.__name__, len(places)))


@pytest.fixture(scope="session")
def demo(tmp_path_factory) -> pathlib.Path:
    """Demo data as a server has left it that was stopped: filling it takes longer than to copy it."""
    base = tmp_path_factory.getbasetemp()
    # The workers of a run share it; who comes first fills it.
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with (folder / "demo.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "demo").exists():
            filling = Server(folder / "filling")
            code = filling.stop()
            assert code == 0, f"hamkori ended with {code} after it filled the demo:\n{filling.log()}"
            (folder / "filling").rename(folder / "demo")
    return folder / "demo"


@pytest.fixture(scope="session")
def start(demo):
    """Starts a server on demo data of its own in a folder that is not there yet: start(folder)."""
    def start(data: pathlib.Path, address_space: int | None = None) -> Server:
        shutil.copytree(demo, data)
        return Server(data, address_space=address_space)

    return start


@pytest.fixture(scope="session")
def server(start, tmp_path_factory):
    running = start(tmp_path_factory.mktemp("hamkori") / "data")
    yield running
    code = running.stop()
    assert code == 0, f"hamkori ended with {code} when asked to stop:\n{running.log()}"


@pytest.fixture(scope="session")
def browser():
    # Chromium refuses its sandbox to root; the pages are our own.
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=ENGINE, args=flags)
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
        viewport={"width": view.width, "height": HEIGHT},
        locale=view.language,
        java_script_enabled=view.script,
        reduced_motion="reduce",
    )
    context.set_default_timeout(WAIT_MILLISECONDS)
    return context


@pytest.fixture(scope="session")
def idle_contexts():
    """Contexts that no test uses, by server and view: to make one takes longer than to open a page."""
    contexts: dict[tuple[str, View], list[BrowserContext]] = collections.defaultdict(list)
    yield contexts
    for made in contexts.values():
        for context in made:
            context.close()


@pytest.fixture
def person_context(browser, server, idle_contexts):
    """Gives contexts, one for each person of a walk: person_context(view). What they remember is forgotten at the end."""
    used: list[tuple[tuple[str, View], BrowserContext]] = []

    def give(view: View, at: Server = server) -> BrowserContext:
        kind = (at.origin, view)
        context = idle_contexts[kind].pop() if idle_contexts[kind] else open_context(browser, at, view)
        used.append((kind, context))
        return context

    yield give
    for kind, context in used:
        for page in context.pages:
            page.close()
        context.clear_cookies()
        idle_contexts[kind].append(context)


@dataclasses.dataclass
class Reader:
    """Somebody without an account who goes from page to page in one window."""

    page: Page
    watch: Watch


@pytest.fixture(scope="session")
def windows(browser, server):
    """The windows of readers: windows(view). A page opened in a window that is there costs a third of one in another."""
    known: dict[View, Reader] = {}

    def open_(view: View) -> Reader:
        if view not in known:
            page = open_context(browser, server, view).new_page()
            known[view] = Reader(page, Watch(page, server.origin))
        return known[view]

    yield open_
    for reader in known.values():
        reader.page.context.close()


@pytest.fixture
def open_reader(windows):
    """A reader who has been nowhere yet: open_reader(view). What the window remembers is forgotten at the end."""
    used: list[Reader] = []

    def open_(view: View) -> Reader:
        reader = windows(view)
        reader.page.set_viewport_size({"width": view.width, "height": HEIGHT})
        reader.watch.forget()
        used.append(reader)
        return reader

    yield open_
    for reader in used:
        reader.page.context.clear_cookies()


@pytest.fixture
def desktop(open_reader, language) -> Page:
    """A wide page with scripts in the language of the test."""
    return open_reader(View(1280, language, True)).page
