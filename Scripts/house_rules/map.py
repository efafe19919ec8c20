"""The rooms on their floors, drawn with the arrows that `direction` measures."""
from collections import defaultdict
from html import escape

from .direction import FLOORS, MAP, ROOF, circles, floor, uses

_BOX, _GAP, _ROW, _LEFT, _WIDTH = 172, 12, 96, 96, 1390
_STYLE = """
text { font: 12px sans-serif; fill: #222 } .small { font-size: 10px; fill: #666 }
rect.floor { fill: #f4f1ea } rect.room { fill: #fff; stroke: #24527a; rx: 4 } rect.common { fill: #dfe8f0 }
path { fill: none; stroke: #24527a; stroke-opacity: .35 }
"""


def _levels(names, arrows):
    """How far a room stands above those of its own floor that it names: 0 for one that names none."""
    below = defaultdict(set)
    for start, end in arrows:
        if start in names and end in names:
            below[start].add(end)

    def level(name):
        return 1 + max((level(other) for other in below[name]), default=-1)

    return {name: level(name) for name in names}


def _rows(rooms, arrows):
    """The rows of the picture from the top: (floor, its rooms). A floor has a row for each level."""
    on = defaultdict(list)
    for name in sorted(rooms):
        on[floor(name)].append(name)
    most = (_WIDTH - _LEFT) // (_BOX + _GAP)
    for number in sorted(on, reverse=True):
        levels = _levels(set(on[number]), arrows)
        for level in range(max(levels.values()), -1, -1):
            names = [name for name in on[number] if levels[name] == level]
            for start in range(0, len(names), most):
                yield number, names[start: start + most]


def _place(rooms, arrows):
    places, bands = {}, []
    for row, (number, names) in enumerate(_rows(rooms, arrows)):
        top = 20 + row * _ROW
        bands.append((number, top))
        for column, name in enumerate(names):
            places[name] = (_LEFT + column * (_BOX + _GAP), top + 22)
    return places, bands


def _title(name: str) -> str:
    return "the list of features" if name == ROOF else name.split("/", 1)[-1]


def _common(rooms, arrows) -> set[str]:
    """The rooms that more than half of all others name: arrows to them would hide the rest."""
    named = defaultdict(set)
    for start, end in arrows:
        named[end].add(start)
    return {end for end, starts in named.items() if 2 * len(starts) > len(rooms)}


def _arrows(places, found, common):
    for (start, end), uses_of in sorted(found.items()):
        if end in common or start == ROOF:
            continue
        (x1, y1), (x2, y2) = places[start], places[end]
        x1, x2, y1 = x1 + _BOX / 2, x2 + _BOX / 2, y1 + 40
        middle = (y1 + y2) / 2
        width = min(6.0, 0.6 + len(uses_of) ** 0.5 / 3)
        yield (
            f'<path d="M{x1:g} {y1:g}C{x1:g} {middle:g} {x2:g} {middle:g} {x2:g} {y2:g}" stroke-width="{width:.1f}">'
            f"<title>{escape(_title(start))} names types of {escape(_title(end))}: {len(uses_of)} times</title></path>")


def drawn(tree) -> str:
    """The picture as SVG; empty where rooms stand in a circle, which has no place on floors."""
    found = uses(tree)
    if circles(found):
        return ""
    rooms = {name for arrow in found for name in arrow}
    out, into = defaultdict(int), defaultdict(int)
    for (start, end), places in found.items():
        out[start] += len(places)
        into[end] += len(places)
    places, bands = _place(rooms, found)
    common = _common(rooms, found)
    height = bands[-1][1] + _ROW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
        "<title>The rooms of Hamkori on their floors. Every arrow leads down. Left out are the arrows to the shaded rooms, "
        "which more than half of all others name, and those from the roof, which names every feature.</title>",
        f"<style>{_STYLE}</style>",
    ]
    for number, top in bands:
        name = "roof" if number == len(FLOORS) else " · ".join(FLOORS[number])
        parts.append(f'<rect class="floor" x="0" y="{top}" width="{_WIDTH}" height="{_ROW - 8}"/>')
        parts.append(f'<text x="10" y="{top + 18}">{escape(name)}</text>')
    parts += _arrows(places, found, common)
    for name, (x, y) in sorted(places.items()):
        kind = "room common" if name in common else "room"
        parts.append(
            f'<g><rect class="{kind}" x="{x}" y="{y}" width="{_BOX}" height="40"/>'
            f'<text x="{x + 8}" y="{y + 17}">{escape(_title(name))}</text>'
            f'<text class="small" x="{x + 8}" y="{y + 32}">names {out[name]} · is named {into[name]}</text></g>')
    return "\n".join([*parts, "</svg>", ""])


def picture(tree):
    """A picture that is not what the code is now."""
    if "docs/architecture.md" in tree.texts and tree.texts.get(MAP) != drawn(tree):
        yield MAP, 1, "The picture of the rooms is out of date: make map."
