"""Rules of what the documents say of the code. Each yields (path, line, sentence) for what breaks it."""
import re
from pathlib import PurePosixPath

_SUITE = re.compile(r"(?<![\w.`])(?:struct|class|enum|extension)\s+(\w+Tests)\b")
_FUNCTION = re.compile(r"(?<![\w.`])func\s+(?:`([^`]+)`|(\w+))")
_DEFINITION = re.compile(r"^def (test_\w+)", re.M)
_NAMED = re.compile(r"(?<![\w/.])([A-Z]\w*Tests|test_\w+)(?:\.(?!py\b)(\w+))?(?![\w(])")
_EVENT = re.compile(r'\blog\.(?:note|fault)\(\s*"([^"]+)"')
_LIST = "docs/operators.md"
_VARIABLE = re.compile(r"\bHAMKORI_[A-Z]+(?:_[A-Z]+)*\b")
_ASKED = re.compile(r'\bgetenv\(\s*"(\w+)"')
# Where operators read of variables, and where those who test do.
_VARIABLES = ("docs/operators.md", "CONTRIBUTING.md")


def _tests(tree) -> dict[str, set[str]]:
    """The functions of each suite in Swift, and of each file of tests in Python."""
    known: dict[str, set[str]] = {}
    for path, source in tree.swift.items():
        if path.startswith("Tests/"):
            functions = {found[1] or found[2] for found in _FUNCTION.finditer(source.text)}
            for suite in _SUITE.findall(source.code):
                known.setdefault(suite, set()).update(functions)
    for path, text in tree.texts.items():
        name = PurePosixPath(path).stem
        if path.startswith("Tests/") and path.endswith(".py") and name.startswith("test_"):
            known.setdefault(name, set()).update(_DEFINITION.findall(text))
    return known


def proofs(tree):
    known = _tests(tree)
    for path, text in tree.texts.items():
        if not path.startswith("docs/") or not path.endswith(".md"):
            continue
        for number, line in enumerate(text.split("\n"), start=1):
            for suite, function in _NAMED.findall(line):
                if suite not in known:
                    yield path, number, f"There is no suite or file of tests `{suite}`."
                elif function and function not in known[suite]:
                    yield path, number, f"`{suite}` has no test `{function}`."


def log_events(tree):
    told = tree.texts.get(_LIST, "")
    for path, source in tree.sources():
        for found in _EVENT.finditer(source.plain):
            if f"| `{found[1]}` |" not in told:
                yield path, source.line_of(found.start()), (
                    f"The event `{found[1]}` stands in no list of {_LIST}.")


def variables(tree):
    told = "".join(tree.texts.get(path, "") for path in _VARIABLES)
    for path, text in tree.texts.items():
        if path.endswith(".md") or path.startswith("Scripts/house_rules/"):
            continue
        found = [*_VARIABLE.finditer(text)]
        if path.startswith("Sources/") and path in tree.swift:
            found += _ASKED.finditer(tree.swift[path].plain)
        for one in found:
            name = one[1] if one.re is _ASKED else one[0]
            if not re.search(rf"(?<!\w){name}(?!\w)", told):
                yield path, text.count("\n", 0, one.start()) + 1, (
                    f"The variable `{name}` stands in neither of {' and '.join(_VARIABLES)}.")
