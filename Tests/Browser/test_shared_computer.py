"""What the next person at a shared computer finds: by the steps that they would take."""
import os
import re

import pytest
from playwright.sync_api import Page

from conftest import CHROMIUM, WAIT_MILLISECONDS, View, open_context
from test_complaints import RECEIPT
from test_complaints import WAIT_MILLISECONDS as FORM_AGE

STORY = "SECRETSTORY my husband is a policeman"
WEATHER = "https://www.meteo.tj/"


@pytest.fixture(scope="module", params=["as tests run it", "with pages kept for a step back"])
def chromium(request, browser):
    """Playwright turns off that Chromium keeps whole pages for a step back; people have it."""
    if request.param == "as tests run it":
        yield browser
        return
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    kept = browser.browser_type.launch(
        executable_path=CHROMIUM, args=flags, ignore_default_args=["--disable-back-forward-cache"])
    yield kept
    kept.close()


@pytest.fixture(params=[True, False], ids=["script", "plain"])
def page(request, chromium, server):
    """A new window, without a network but for the site and a page in the place of the weather."""
    context = open_context(chromium, server, View(360, "en", request.param))
    context.route(WEATHER + "**", lambda route: route.fulfill(body="<title>Weather</title><p>Sunny", content_type="text/html"))
    yield context.new_page()
    context.close()


def seen(page: Page) -> str:
    """Everything that a page shows or holds in its fields."""
    fields = page.locator("input:not([type=hidden]), textarea, select")
    values = [fields.nth(number).input_value() for number in range(fields.count())
              if fields.nth(number).get_attribute("type") not in {"checkbox", "file"}]
    return "\n".join([page.inner_text("body"), *values])


def write(page: Page) -> None:
    page.goto("/en")
    page.goto("/en/contact")
    page.fill("[name=what]", STORY)
    for name, value in {"concerns": "adult", "region": "sughd", "authority": "police", "behalf": "own", "safe": "receiptOnly"}.items():
        page.select_option(f"[name={name}]", value)


def send(page: Page) -> str:
    page.wait_for_timeout(FORM_AGE)
    with page.expect_response(lambda answer: answer.url.endswith("/seen")):
        page.locator("button.main").click()
    return RECEIPT.search(page.inner_text("main"))[0]


def step(page: Page, where: str) -> str:
    """Goes back, forward or loads again, and reads what is there; an error page of the browser shows nothing."""
    try:
        getattr(page, where)(wait_until="load", timeout=WAIT_MILLISECONDS)
    except Exception as error:  # noqa: BLE001  Playwright has one class for all
        assert "ERR_CACHE_MISS" in str(error) or "interrupted" in str(error), error
    return seen(page)


def test_after_sending_nothing_comes_back(page):
    write(page)
    receipt = send(page)
    for where in ("reload", "go_back", "go_forward", "go_back", "reload", "go_back", "go_forward", "go_forward"):
        text = step(page, where)
        assert STORY not in text and receipt not in text, f"{where}: {page.url}"
    again = page.context.new_page()
    again.goto(page.url)
    assert receipt not in seen(again) and STORY not in seen(again)


def test_a_refused_form_and_an_opened_case_do_not_come_back(page):
    write(page)
    page.select_option("[name=authority]", "")
    page.wait_for_timeout(FORM_AGE)
    with page.expect_response(lambda answer: answer.url.endswith("/seen")):
        page.locator("button.main").click()
    assert page.input_value("[name=what]") == STORY, "what was typed is kept"
    assert page.title().startswith("Error:")
    box = page.locator("#faults").bounding_box()
    assert box["y"] < 640, "what is wrong stands on the first screen of a telephone"
    assert page.evaluate("document.activeElement.id") == "faults"
    page.select_option("[name=authority]", "police")
    receipt = send(page)
    page.goto("/en/contact/reply")
    page.fill("[name=receipt]", receipt)
    with page.expect_response(lambda answer: answer.url.endswith("/seen")):
        page.locator("button.main").click()
    assert STORY in seen(page)
    for where in ("reload", "go_back", "go_back", "reload", "go_back", "reload", "go_back", "go_forward", "go_forward"):
        text = step(page, where)
        assert STORY not in text and receipt not in text, f"{where}: {page.url}"


def test_the_exit_is_in_reach_and_leaves_nothing(page):
    write(page)
    page.focus("[name=contact]")
    way_out = page.locator("a.exit")
    box = way_out.bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= 200, "it stays at the edge of the window"
    focused = page.locator("[name=contact]").bounding_box()
    assert focused["y"] >= box["y"] + box["height"], "it hides no field that has the focus"
    way_out.click()
    page.wait_for_url(WEATHER + "**")
    for where in ("go_back", "go_forward", "go_back", "go_back"):
        assert STORY not in step(page, where), f"{where}: {page.url}"


def test_the_exit_is_the_first_stop_and_replaces_the_page_in_the_history(page):
    page.goto("/en/recommendations")
    page.goto("/en/contact")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "button exit"
    page.keyboard.press("Enter")
    page.wait_for_url(WEATHER + "**")
    page.go_back()
    scripted = page.evaluate("() => true") and page.context.browser is not None
    assert scripted
    assert page.url.endswith(("/en/recommendations", "/en/contact"))


def test_titles_and_addresses_tell_nothing(page):
    told = []
    page.on("framenavigated", lambda frame: told.append(frame.url))
    page.goto("/en/contact")
    titles = {page.title()}
    write(page)
    receipt = send(page)
    titles.add(page.title())
    page.goto("/en/contact/reply")
    page.fill("[name=receipt]", receipt)
    page.locator("button.main").click()
    page.wait_for_load_state()
    titles.add(page.title())
    assert titles == {"Ҳамкорӣ"}
    digits = re.sub(r"\D", "", receipt)
    for url in told:
        assert "complain" not in url and "receipt" not in url and digits not in re.sub(r"\D", "", url)


def test_a_printed_receipt_has_neither_form_nor_exit(page):
    write(page)
    receipt = send(page)
    page.emulate_media(media="print")
    text = page.inner_text("main")
    assert receipt in text
    assert not page.locator("a.exit").is_visible() and not page.locator(".screen").first.is_visible()
