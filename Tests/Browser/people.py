"""What people do: they sign in, as those of the demo, and take their time with a form."""
import re

from playwright.sync_api import Page, expect

# For how many milliseconds a page has been there.
AGE = "performance.now() - performance.getEntriesByType('navigation')[0].responseStart"


def sign_in_as(page: Page, person: str, language: str = "en") -> None:
    """Signs in through the button that the demo offers for the person, for example "officer"."""
    page.goto(f"/{language}/sign-in")
    page.locator(f'button[data-demo-person="{person}"]').first.click()
    expect(page).not_to_have_url(re.compile(r"/sign-in"))


def wait_for_age(page: Page, milliseconds: int) -> None:
    """Waits until a page has been there for so long; the time that filling its form has taken counts."""
    page.wait_for_timeout(max(0, milliseconds - page.evaluate(AGE)))
