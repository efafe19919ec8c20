"""Signing in as the people of the demo."""
import re

from playwright.sync_api import Page, expect


def sign_in_as(page: Page, person: str, language: str = "en") -> None:
    """Signs in through the button that the demo offers for the person, for example "officer"."""
    page.goto(f"/{language}/sign-in")
    page.locator(f'button[data-demo-person="{person}"]').first.click()
    expect(page).not_to_have_url(re.compile(r"/sign-in"))
