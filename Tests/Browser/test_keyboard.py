"""Everything that can be done with a mouse can be done with the keyboard, and one sees where one is."""
import pytest

from addresses import PAGES
from conftest import View

# What can be acted on and is shown; a group of radio buttons is one stop, as in every browser.
_COLLECT = """() => {
    const all = [...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')];
    const groups = new Set();
    window.stops = all.filter(element => {
        if (element.disabled || element.matches('fieldset[disabled] *')) return false;
        const isControl = element.matches('a, button, input, select, textarea, summary');
        if (!isControl && element.tabIndex < 0) return false;
        if (!element.checkVisibility({visibilityProperty: true})) return false;
        if (element.type === 'radio') {
            const group = element.name + '/' + (element.form ? element.form.action : '');
            if (groups.has(group)) return false;
            groups.add(group);
        }
        return true;
    });
    window.look = element => {
        const style = getComputedStyle(element);
        return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(' ');
    };
    window.looks = window.stops.map(window.look);
    return window.stops.map(element => element.outerHTML.slice(0, 120));
}"""

# Where the focus is now: its number among the stops, and what is wrong with how it is shown.
_FOCUS = """() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    let index = window.stops.indexOf(element);
    if (index < 0 && element.type === 'radio') {
        index = window.stops.findIndex(stop => stop.type === 'radio' && stop.name === element.name);
    }
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const faults = [];
    if (element.tabIndex > 0) faults.push('has a tabindex above 0');
    if (box.width < 2 || box.height < 2 || box.bottom <= 0 || box.right <= 0
        || box.top >= window.innerHeight || box.left >= window.innerWidth) faults.push('is out of sight');
    const outlined = style.outlineStyle === 'auto'
        || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    if (!outlined && style.boxShadow === 'none') faults.push('shows no focus');
    if (index >= 0 && window.stops[index] === element && window.looks[index] === window.look(element)) {
        faults.push('looks as it does without focus');
    }
    return {index, faults, html: element.outerHTML.slice(0, 120)};
}"""


@pytest.fixture(params=(320, 1280))
def reader(request, open_page):
    return open_page(View(request.param, "en", True))


@pytest.mark.parametrize("name", PAGES)
def test_everything_is_reached_and_seen(reader, find, name):
    reader.goto(find("en", name))
    stops = reader.evaluate(_COLLECT)
    reached, faults = set(), []
    for _ in range(len(stops) + 2):
        reader.keyboard.press("Tab")
        focus = reader.evaluate(_FOCUS)
        if focus is None:
            break
        reached.add(focus["index"])
        faults += [f"{focus['html']} {fault}" for fault in focus["faults"]]
    missed = [html for index, html in enumerate(stops) if index not in reached]
    assert not missed, "Not reached with Tab:\n" + "\n".join(missed)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("name", PAGES)
def test_first_stop_skips_to_the_content(reader, find, name):
    reader.goto(find("en", name))
    reader.keyboard.press("Tab")
    skip = reader.locator(":focus")
    target = skip.get_attribute("href")
    assert target is not None and target.startswith("#"), "The first stop is no link into the page"
    assert reader.locator(target).count() == 1
    reader.keyboard.press("Enter")
    reader.wait_for_url("**" + target)
    reader.keyboard.press("Tab")
    place = reader.evaluate(
        """target => {
            const main = document.querySelector(target), now = document.activeElement;
            if (!main.matches('main') && !main.closest('main')) return 'the target is not in main';
            if (!main.querySelector('a[href], button, input, select, textarea, summary')) return null;
            return main.contains(now) ? null : 'the next stop is ' + now.outerHTML.slice(0, 120);
        }""", target)
    assert place is None, place
