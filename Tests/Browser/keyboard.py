"""Everything that can be done with a mouse can be done with the keyboard, and one sees where one is."""
from playwright.sync_api import Page

# What can be acted on and is shown; a group of radio buttons is one stop, as in every browser. Where a Tab has led is
# noted when its key comes up: the page has scrolled to the focus by then.
_COLLECT = """() => {
    const all = [...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')];
    const groups = new Set();
    const stops = all.filter(element => {
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
    const look = element => {
        const style = getComputedStyle(element);
        return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(' ');
    };
    const looks = stops.map(look);
    const focus = () => {
        const element = document.activeElement;
        if (!element || element === document.body || element === document.documentElement) return null;
        let index = stops.indexOf(element);
        if (index < 0 && element.type === 'radio') {
            index = stops.findIndex(stop => stop.type === 'radio' && stop.name === element.name);
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
        if (index >= 0 && stops[index] === element && looks[index] === look(element)) {
            faults.push('looks as it does without focus');
        }
        return {index, faults, html: element.outerHTML.slice(0, 120)};
    };
    window.visited = [];
    window.visit = event => { if (event.key === 'Tab') window.visited.push(focus()); };
    document.addEventListener('keyup', window.visit);
    return stops.map(element => element.outerHTML.slice(0, 120));
}"""

_BEGIN = """() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
}"""

_VISITED = "() => { document.removeEventListener('keyup', window.visit); return window.visited; }"

_PLACE = """target => {
    const main = document.querySelector(target), now = document.activeElement;
    if (!main.matches('main') && !main.closest('main')) return 'the target is not in main';
    if (!main.querySelector('a[href], button, input, select, textarea, summary')) return null;
    return main.contains(now) ? null : 'the next stop is ' + now.outerHTML.slice(0, 120);
}"""


def begin(page: Page) -> None:
    """As if nothing had had the focus yet: it is taken to the start of the page by what then goes away."""
    page.evaluate(_BEGIN)


def assert_everything_is_reached_and_seen(page: Page) -> None:
    """Tab leads to everything that can be acted on, and each stop is seen."""
    begin(page)
    stops = page.evaluate(_COLLECT)
    for _ in range(len(stops) + 2):
        page.keyboard.press("Tab")
    visited = page.evaluate(_VISITED)
    # What comes after the page itself has been there already.
    if None in visited:
        visited = visited[:visited.index(None)]
    reached = {focus["index"] for focus in visited}
    missed = [html for index, html in enumerate(stops) if index not in reached]
    assert not missed, "Not reached with Tab:\n" + "\n".join(missed)
    faults = [f"{focus['html']} {fault}" for focus in visited for fault in focus["faults"]]
    assert not faults, "\n".join(faults)


def assert_first_stop_skips_to_the_content(page: Page) -> None:
    """The first stop of a page, where nothing has had the focus yet, leads past what stands on every page."""
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href')")
    assert target is not None and target.startswith("#"), "The first stop is no link into the page"
    assert page.locator(target).count() == 1
    page.keyboard.press("Enter")
    page.wait_for_url("**" + target)
    page.keyboard.press("Tab")
    place = page.evaluate(_PLACE, target)
    assert place is None, place
