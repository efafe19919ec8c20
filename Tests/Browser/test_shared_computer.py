"""What the next person at a shared computer finds: by the steps that they would take."""
import os
import re
import time

import pytest
from playwright.sync_api import Error, Page

from conftest import View, open_context
from firefox import Firefox
from people import AGE, sign_in_as, wait_for_age
from test_complaints import RECEIPT
from test_complaints import WAIT_MILLISECONDS as FORM_AGE

# With its windows, as people have it.
CHROMIUM = "/usr/bin/chromium"
STORY = "SECRETSTORY my husband is a policeman"
WEATHER = "https://www.meteo.tj/"
CHOICES = {"concerns": "adult", "region": "sughd", "authority": "police", "behalf": "own", "safe": "receiptOnly"}


@pytest.fixture(scope="module")
def chromium(browser):
    """Chromium as people have it: Playwright turns off that it keeps whole pages for a step back."""
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    kept = browser.browser_type.launch(
        executable_path=CHROMIUM, args=flags, ignore_default_args=["--disable-back-forward-cache"])
    yield kept
    kept.close()


@pytest.fixture(params=[True, False], ids=["script", "plain"])
def has_script(request):
    return request.param


@pytest.fixture
def page(has_script, chromium, server):
    """A new window, without a network but for the site and a page in the place of the weather."""
    context = open_context(chromium, server, View(360, "en", has_script))
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
    for name, value in CHOICES.items():
        page.select_option(f"[name={name}]", value)


def send(page: Page) -> str:
    wait_for_age(page, FORM_AGE)
    with page.expect_response(lambda answer: answer.url.endswith("/seen")):
        page.locator("button.main").click()
    return RECEIPT.search(page.inner_text("main"))[0]


def await_weather(page: Page) -> None:
    """Another site is another process of the browser, which takes over a moment after the address has changed."""
    page.wait_for_url(WEATHER + "**", wait_until="commit")
    page.get_by_text("Sunny").wait_for()


def step(page: Page, where: str) -> str:
    """Goes back, forward or loads again, and reads what is there; an error page of the browser shows nothing."""
    try:
        # A page that was kept whole is there without being loaded.
        getattr(page, where)(wait_until="commit")
    except Error as error:
        assert "ERR_CACHE_MISS" in str(error), error
    page.wait_for_timeout(300)
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
    wait_for_age(page, FORM_AGE)
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


def test_after_signing_out_nothing_comes_back(page):
    sign_in_as(page, "officer")
    page.goto("/en/complaints")
    number = page.locator("main td a").first.inner_text()
    page.locator("main td a").first.click()
    assert number in seen(page)
    page.locator("textarea:visible, details textarea").first.evaluate("(field, text) => { field.value = text }", STORY)
    page.locator("nav.main button").click()
    page.wait_for_url("**/sign-in")
    for where in ("go_back", "reload", "go_back", "go_forward", "go_back", "go_back", "reload", "go_forward"):
        text = step(page, where)
        assert number not in text and STORY not in text, f"{where}: {page.url}"


def test_the_exit_is_in_reach_and_leaves_nothing(page):
    write(page)
    page.focus("[name=contact]")
    way_out = page.locator("a.exit")
    box = way_out.bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= 200, "it stays at the edge of the window"
    focused = page.locator("[name=contact]").bounding_box()
    assert focused["y"] >= box["y"] + box["height"], "it hides no field that has the focus"
    way_out.click()
    await_weather(page)
    for where in ("go_back", "go_forward", "go_back", "go_back"):
        assert STORY not in step(page, where), f"{where}: {page.url}"


def test_the_exit_is_the_first_stop_and_replaces_the_page_in_the_history(page, has_script):
    page.goto("/en/recommendations")
    page.goto("/en/contact")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "button exit"
    page.keyboard.press("Enter")
    await_weather(page)
    page.go_back(wait_until="commit")
    assert page.url.endswith("/en/recommendations" if has_script else "/en/contact")


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


@pytest.fixture(scope="module")
def firefox(tmp_path_factory):
    with Firefox(tmp_path_factory.mktemp("firefox")) as running:
        yield running


def write_in_firefox(firefox: Firefox, origin: str) -> None:
    firefox.go(origin + "/en/contact")
    for name, value in {"what": STORY, **CHOICES}.items():
        firefox.run("document.querySelector(`[name=${arguments[0]}]`).value = arguments[1]", name, value)


def test_in_firefox_nothing_comes_back(firefox, server):
    firefox.go(server.origin + "/en")
    write_in_firefox(firefox, server.origin)
    time.sleep(max(0, FORM_AGE - firefox.run(f"return {AGE}")) / 1000)
    firefox.run("document.querySelector('button.main').click()")
    firefox.wait("document.querySelector('#receipt') !== null")
    receipt = firefox.run("return document.querySelector('#receipt').textContent")
    # The picture that takes the page away is asked for after the page has arrived.
    firefox.wait("document.readyState === 'complete'")
    for where in ("Refresh", "Back", "Forward", "Back", "Refresh", "Back", "Forward", "Forward"):
        firefox.step(where)
        text = firefox.seen()
        assert STORY not in text and receipt not in text, where
    assert firefox.ask("WebDriver:GetTitle") == "Ҳамкорӣ"


def test_in_firefox_leaving_forgets_what_was_typed(firefox, server):
    write_in_firefox(firefox, server.origin)
    firefox.go(server.origin + "/en/recommendations")
    for where in ("Back", "Refresh", "Forward", "Back"):
        firefox.step(where)
        assert STORY not in firefox.seen(), where


def test_in_firefox_nothing_comes_back_after_signing_out(firefox, server):
    firefox.go(server.origin + "/en/sign-in")
    firefox.run("document.querySelector('button[data-demo-person=officer]').click()")
    firefox.wait("location.pathname === '/en/workspace'")
    firefox.go(server.origin + "/en/complaints")
    number = firefox.run("return document.querySelector('main td a').textContent")
    firefox.go(firefox.run("return document.querySelector('main td a').href"))
    assert number in firefox.seen()
    firefox.run("document.querySelector('textarea').value = arguments[0]", STORY)
    firefox.run("document.querySelector('nav.main button').click()")
    firefox.wait("location.pathname === '/en/sign-in'")
    for where in ("Back", "Refresh", "Back", "Forward", "Back", "Back", "Refresh", "Forward"):
        firefox.step(where)
        text = firefox.seen()
        assert number not in text and STORY not in text, where
