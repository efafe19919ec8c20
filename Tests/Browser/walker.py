"""The people of a walk."""
import re

from playwright.sync_api import Locator, Page, Response

from checks import Watch, assert_accessible, assert_no_sideways_scrolling, assert_whole
from conftest import View
from people import sign_in_as


class Reader:
    """Somebody in a browser of their own; every page they come to is checked."""

    def __init__(self, page: Page, view: View, origin: str):
        self.page = page
        self.view = view
        self.watch = Watch(page, origin)

    def go(self, path: str) -> None:
        self.page.goto(path)
        self.check()

    def check(self) -> None:
        assert_whole(self.page, self.view.language)
        assert_no_sideways_scrolling(self.page)
        if self.view.script:
            assert_accessible(self.page)
        self.watch.assert_quiet()

    def fill(self, action: str, **values: str) -> Response:
        """Fills the form that leads to an address ending so, sends it, and expects another page than a refusal."""
        form = self.page.locator(f'form[action$="{action}"]')
        for name, value in values.items():
            field = form.locator(f'[name="{name.replace("__", "-")}"]')
            kind = field.first.evaluate("e => e.type === 'checkbox' ? 'box' : e.tagName.toLowerCase()")
            if kind == "box":
                box = field.first if value == "first box" else form.locator(f'[name="{name}"][value="{value}"]')
                box.check()
            elif kind == "select":
                field.select_option(value)
            else:
                field.fill(value)
        with self.page.expect_navigation() as arrival:
            form.locator("button[type=submit]").last.click()
        assert arrival.value.status in {200, 203}, f"{action}: {arrival.value.status}\n{self.page.inner_text('main')[:600]}"
        self.check()
        return arrival.value

    def follow(self, place: Locator) -> None:
        """Takes a link or a button to the next page, and waits until that is there whole."""
        with self.page.expect_navigation():
            place.click()
        self.check()

    def path(self) -> str:
        return re.sub(r"^https?://[^/]+", "", self.page.url)

    def first_option(self, name: str) -> str:
        return self.page.locator(f'select[name="{name}"] option').nth(1).get_attribute("value")


class Walker(Reader):
    """A person of the demo, signed in."""

    def __init__(self, page: Page, view: View, origin: str, person: str):
        super().__init__(page, view, origin)
        sign_in_as(page, person, view.language)
        self.check()
