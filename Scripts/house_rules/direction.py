"""Which room names a type of which other, measured in the code, and the rule that it goes downwards only."""
import re
from collections import defaultdict
from pathlib import PurePosixPath

PRODUCT = "Sources/Hamkori/"
MAP = "docs/map.svg"

# From the ground up. A room names types of its own floor and of those below it.
FLOORS = [
    ("Language",),
    ("Vocabulary",),
    ("Ledger", "Search"),
    ("Application",),
    ("Design",),
    ("Records",),
    ("People",),
    ("Interfaces",),
    ("Features",),
    ("Server",),
    ("Demo",),
]
# Folders that are one room with all that is in them.
_WHOLE = {"Language", "Vocabulary", "Ledger", "Search", "Application", "Design", "Server", "Demo"}
# The files beside the folders stand above all floors: they name features.
ROOF = "roof"

_DECLARED = re.compile(
    r"(?P<brace>[{}])|(?<![\w.`])(?:struct|class|enum|actor|protocol|typealias)\s+(?P<name>[A-Z]\w*)")
_NAMED = re.compile(r"(?<![\w.])[A-Z]\w*")
# What an id is of costs nothing and binds nobody: the type is never asked for more than its name.
_PHANTOM = re.compile(r"\bID<\w+>")


def room(path: str) -> str | None:
    """The room of a file; None for what is no part of the product."""
    if not (path.startswith(PRODUCT) and path.endswith(".swift")):
        return None
    folders = PurePosixPath(path.removeprefix(PRODUCT)).parts[:-1]
    if not folders:
        return ROOF
    return folders[0] if folders[0] in _WHOLE else "/".join(folders[: 3 if folders[0] == "Features" else 2])


def floor(name: str) -> int | None:
    """The floor of a room, from 0; None for a folder that stands on none."""
    if name == ROOF:
        return len(FLOORS)
    top = name.split("/")[0]
    return next((number for number, tops in enumerate(FLOORS) if top in tops), None)


def _declared(code: str):
    """The types that a file declares: (name, at its top level, private)."""
    depth = 0
    for found in _DECLARED.finditer(code):
        if found["brace"]:
            depth += 1 if found["brace"] == "{" else -1
            continue
        line = code[code.rfind("\n", 0, found.start()) + 1: found.start()]
        yield found["name"], depth == 0, "private" in line


def uses(tree):
    """How often a room names types of another: {(from, to): [(path, line, type)]}."""
    rooms = {path: room(path) for path in tree.swift}
    homes, own = {}, defaultdict(set)
    for path, name in rooms.items():
        if name is not None:
            for declared, is_top, is_private in _declared(tree.swift[path].code):
                own[path].add(declared)
                if is_top and not is_private:
                    homes[declared] = path
    found = defaultdict(list)
    for path, name in rooms.items():
        if name is None:
            continue
        source = tree.swift[path]
        code = _PHANTOM.sub(lambda match: " " * len(match[0]), source.code)
        for use in _NAMED.finditer(code):
            home = homes.get(use[0])
            if home is not None and use[0] not in own[path] and rooms[home] != name:
                found[name, rooms[home]].append((path, source.line_of(use.start()), use[0]))
    return found


def circles(arrows) -> list[list[str]]:
    """The groups of rooms each of which leads to every other (Tarjan)."""
    after = defaultdict(set)
    for start, end in arrows:
        after[start].add(end)
    number, low, stack, groups = {}, {}, [], []

    def visit(one):
        number[one] = low[one] = len(number)
        stack.append(one)
        for other in sorted(after[one]):
            if other not in number:
                visit(other)
            if other in stack:
                low[one] = min(low[one], low[other])
        if low[one] == number[one]:
            group = stack[stack.index(one):]
            del stack[stack.index(one):]
            groups.append(sorted(group))

    for one in sorted({place for arrow in arrows for place in arrow}):
        if one not in number:
            visit(one)
    return [group for group in groups if len(group) > 1]


def direction(tree):
    """Upward arrows, circles between rooms, and rooms without a floor."""
    found = uses(tree)
    for path in sorted(tree.swift):
        name = room(path)
        if name is not None and floor(name) is None:
            yield path, 1, f"`{name}` stands on no floor: name it in Scripts/house_rules/direction.py."
    for (start, end), places in found.items():
        if None not in (floor(start), floor(end)) and floor(end) > floor(start):
            for path, line, name in places:
                yield path, line, f"`{name}` is of {end}, a floor above {start}."
    for group in circles(found):
        within = [(len(places), arrow, places[0]) for arrow, places in found.items() if set(arrow) <= set(group)]
        _, (start, end), (path, line, name) = min(within)
        yield path, line, f"`{name}` of {end}, named in {start}, closes a circle: {', '.join(group)}."
