"""What is asked of every page, whatever it is about."""
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# All of axe's own rules, and the one of WCAG 2.2 that it leaves off by default (2.5.8, size of targets).
_AXE_OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


class Watch:
    """Listens to a page from before it loads: what it asks for, what goes wrong in it."""

    def __init__(self, page: Page, origin: str):
        self._origin = origin
        self.foreign: list[str] = []
        self.troubles: list[str] = []
        page.on("request", self._request)
        page.on("requestfailed", self._failure)
        page.on("response", self._response)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.troubles.append(f"script error: {error}"))

    def _request(self, request) -> None:
        if not request.url.startswith((self._origin + "/", "data:")):
            self.foreign.append(request.url)

    def _response(self, response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            self.troubles.append(f"{response.status}: {response.url}")

    def _failure(self, request) -> None:
        # A picture still under way when the reader moves on is called off by the browser: no fault of the page.
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"failed: {request.url} ({request.failure})")

    def _console(self, message) -> None:
        if message.type in {"error", "warning"}:
            self.troubles.append(f"console {message.type}: {message.text}")

    def assert_quiet(self) -> None:
        """Nothing was asked of a third party, nothing failed, nothing was complained about."""
        assert self.foreign == [], "The page asks third parties: " + ", ".join(self.foreign)
        assert self.troubles == [], "\n".join(self.troubles)


def assert_accessible(page: Page) -> None:
    """axe finds nothing; otherwise each finding with its places. Needs a page that runs scripts."""
    violations = Axe().run(page, options=_AXE_OPTIONS).response["violations"]
    told = []
    for violation in violations:
        told.append(f"{violation['id']} ({violation['impact']}): {violation['help']}  {violation['helpUrl']}")
        for node in violation["nodes"]:
            told.append(f"    {' '.join(map(str, node['target']))}: {node['html'][:160]}")
    assert not violations, f"axe on {page.url}:\n" + "\n".join(told)


def assert_no_sideways_scrolling(page: Page) -> None:
    """The page is no wider than the window; otherwise the elements that stick out."""
    wide = page.evaluate(
        """() => {
            const width = window.innerWidth;
            if (document.scrollingElement.scrollWidth <= width) return null;
            const out = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 0.5);
            const own = out.filter(e => ![...e.children].some(child => out.includes(child)));
            return [`${document.scrollingElement.scrollWidth} px in a window of ${width} px`,
                    ...own.slice(0, 8).map(e => e.outerHTML.slice(0, 120))];
        }"""
    )
    assert wide is None, f"{page.url} scrolls sideways:\n" + "\n".join(wide or [])


def assert_whole(page: Page, language: str) -> None:
    """A page has its language, a title, one main part and one heading of the first level."""
    assert page.locator("html").get_attribute("lang") == language
    assert page.title().strip()
    assert page.locator("main").count() == 1
    assert page.locator("h1").count() == 1
