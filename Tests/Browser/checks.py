"""What is asked of every page, whatever it is about."""
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# All of axe's own rules, and the one of WCAG 2.2 that it leaves off by default (2.5.8, size of targets). Nothing is
# loaded ahead for them: that is for sounds, which no page has, and for style sheets of other sites.
_AXE_OPTIONS = {
    "resultTypes": ["violations"], "reporter": "no-passes", "preload": False, "elementRef": False,
    "rules": {"target-size": {"enabled": True}},
}
_AXE = Axe().axe_script

# The head, the foot and each part of the main part of a page are its blocks. A block that axe found nothing in, in a
# window as wide, and which is the same letter for letter but for where its links lead and what its forms carry along,
# is not looked at again; what axe asks of a page as a whole it asks of every page.
_RUN_AXE = """async ([options, clean]) => {
    if (!window.axe) return null;
    const around = [document.documentElement, document.body, document.querySelector('main')]
        .map(element => element ? `${element.lang} ${getComputedStyle(element).background}` : '').join() + innerWidth;
    const digest = async block => {
        const copy = block.cloneNode(true);
        for (const element of [copy, ...copy.querySelectorAll('*')]) {
            for (const name of ['href', 'action', 'formaction']) {
                if (element.getAttribute(name)?.startsWith('/')) element.setAttribute(name, '/');
            }
            if (element.type === 'hidden') element.removeAttribute('value');
        }
        const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(around + copy.outerHTML));
        return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    };
    const blocks = [...document.querySelectorAll('body > :not(main), body > main > *')];
    const digests = await Promise.all(blocks.map(digest));
    const exclude = blocks.filter((_, place) => clean.includes(digests[place]));
    const {violations} = await axe.run({include: [document.documentElement], exclude}, options);
    return {violations, digests};
}"""
# The digests of blocks in which axe found nothing.
_CLEAN: set[str] = set()


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

    def forget(self) -> None:
        """Begins again, for the next page of the same window."""
        self.foreign.clear()
        self.troubles.clear()

    def assert_quiet(self) -> None:
        """Nothing was asked of a third party, nothing failed, nothing was complained about."""
        assert self.foreign == [], "The page asks third parties: " + ", ".join(self.foreign)
        assert self.troubles == [], "\n".join(self.troubles)


def assert_accessible(page: Page) -> None:
    """axe finds nothing; otherwise each finding with its places. Needs a page that runs scripts."""
    found = page.evaluate(_RUN_AXE, [_AXE_OPTIONS, list(_CLEAN)])
    if found is None:
        page.evaluate(_AXE)
        found = page.evaluate(_RUN_AXE, [_AXE_OPTIONS, list(_CLEAN)])
    violations = found["violations"]
    if not violations:
        _CLEAN.update(found["digests"])
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
    found = page.evaluate(
        """() => [document.documentElement.lang, document.title.trim() !== '',
                  document.querySelectorAll('main').length, document.querySelectorAll('h1').length]""")
    assert found == [language, True, 1, 1], f"{page.url}: language, has a title, main parts, headings: {found}"
