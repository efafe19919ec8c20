"""The rules of the house that no compiler keeps. Each yields (path, line, sentence) for what breaks it."""
import ast
import re
from pathlib import PurePosixPath

from .direction import direction
from .documents import log_events, proofs, variables
from .institution import institution
from .labels import labels
from .map import picture
from .swift_text import SwiftText, functions
from .texts import unused_texts
from .wording import plain_words

FILE_LINES = 400
FUNCTION_LINES = 40

# Words that say nothing about what a thing is, anywhere in a name.
_EMPTY_WORDS = {
    "manager", "managers", "helper", "helpers", "util", "utils", "utility", "utilities",
    "service", "services", "core", "extensions", "v2",
}
# Words that are banned at either end only: a ballot's base is a word of the field, a `BaseStore` is not.
_EMPTY_ENDS = {"new"}
_EMPTY_STARTS = {"base", "new"}
_WORD = re.compile(r"[A-Z]+(?![a-z0-9])|[A-Z][a-z0-9]*|[a-z0-9]+")
_TYPE = re.compile(r"(?<![\w.`])(?:struct|class|enum|actor|protocol|typealias|associatedtype)\s+(\w+)")
_NOT_TYPES = {"func", "var", "let", "subscript", "init", "override", "final"}

_IMPORT = re.compile(r"^[^\S\n]*(?:@?\w+(?:\([^)\n]*\))?[^\S\n]+)*?import\s+(?:\w+\s+)?(Foundation\w*)", re.M)
_TRY = re.compile(r"(?<!\w)try!")
_CAST = re.compile(r"(?<!\w)as!")
_UNWRAP = re.compile(r"(?<=[\w)\]}\"?>])!(?!=)")
_PRINT = re.compile(r"(?<![\w.`])(?<!func )(print|debugPrint|dump)\s*\(")

_NOW = re.compile(r"\bTimestamp\.now\b|(?<![\w.)\]?])\.now\b")
# The clock itself, lines of the log, and the founding, before which there is no clock.
_CLOCKS = ("Application/Clock/", "Application/Log.swift", "Application/Opening/Installation.swift")

_TABLE = re.compile(r'\bCREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?', re.I)
_OWNER = re.compile(r"(?:Store|Migrations)(?:\+\w+)?\.swift$")

# What the ledger records is made in files of its own, where the change is made, too; tests make what they like.
_DEED = re.compile(r"\bDeed\s*(?:\.\s*init\s*)?\(|\brecord\(\s*\[?\s*\.init\(")
_RECORDER = "Deeds.swift"

# Put together here so that this file does not break its own rule.
_PLACES = ["/" + "tmp/hk(?![\\w-])", "/" + "work/", "/" + "root(?![\\w-])"]
_MACHINE = re.compile(r"(?<![\w.\-/])(?:" + "|".join(_PLACES) + ")")


class Tree:
    """The text files of a repository by their path from its root."""

    def __init__(self, texts: dict[str, str]):
        self.texts = texts
        self.swift = {path: SwiftText(text) for path, text in texts.items() if path.endswith(".swift")}

    def sources(self):
        return ((path, text) for path, text in self.swift.items() if path.startswith("Sources/"))


def _is_code(path: str, text: str) -> bool:
    suffix = PurePosixPath(path).suffix
    return suffix in {".swift", ".h", ".py", ".js"} or (suffix == "" and text.startswith("#!"))


def _is_python(path: str, text: str) -> bool:
    return path.endswith(".py") or (text.startswith("#!") and "python3" in text.split("\n", 1)[0])


def file_length(tree: Tree):
    for path, text in tree.texts.items():
        lines = text.count("\n") + (not text.endswith("\n"))
        if lines > FILE_LINES and _is_code(path, text):
            yield path, FILE_LINES + 1, f"The file has {lines} lines; one subject fits into {FILE_LINES}."


def _too_long(name: str, lines: int) -> str:
    return f"`{name}` has {lines} lines outside page literals; {FUNCTION_LINES} is the most."


def function_length(tree: Tree):
    for path, source in tree.swift.items():
        for name, line, lines in functions(source):
            if lines > FUNCTION_LINES:
                yield path, line, _too_long(name, lines)
    for path, text in tree.texts.items():
        if _is_python(path, text):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    lines = (node.end_lineno or node.lineno) - node.lineno + 1
                    if lines > FUNCTION_LINES:
                        yield path, node.lineno, _too_long(node.name, lines)


def _empty_word(name: str) -> str | None:
    words = [word.lower() for word in _WORD.findall(name)]
    for word in words:
        if word in _EMPTY_WORDS:
            return word
    if words and words[0] in _EMPTY_STARTS:
        return words[0]
    if words and words[-1] in _EMPTY_ENDS:
        return words[-1]
    return None


def names(tree: Tree):
    seen = set()
    for path in tree.texts:
        parts = PurePosixPath(path).parts
        if parts[0] not in {"Sources", "Tests", "Scripts", "Benchmarks", "Public"}:
            continue
        for depth, part in enumerate(parts[1:], start=2):
            place = "/".join(parts[:depth])
            word = _empty_word(part.split(".")[0])
            if word and place not in seen:
                seen.add(place)
                yield path, 1, f"`{part}` is named \"{word}\", which says nothing: name it by its subject."
    for path, source in tree.swift.items():
        for found in _TYPE.finditer(source.code):
            word = _empty_word(found[1]) if found[1] not in _NOT_TYPES else None
            if word:
                yield path, source.line_of(found.start(1)), (
                    f"The type `{found[1]}` is named \"{word}\", which says nothing: name it by its subject.")


def foundation(tree: Tree):
    for path, source in tree.sources():
        for found in _IMPORT.finditer(source.code):
            if found[1] != "FoundationEssentials":
                yield path, source.line_of(found.start(1)), (
                    f"`import {found[1]}` costs memory and start-up time: FoundationEssentials is the most.")


def force(tree: Tree):
    sentences = [
        (_TRY, "`try!` crashes on an error: handle it or let it be thrown."),
        (_CAST, "`as!` crashes on another type: use `as?` and say what happens then."),
        (_UNWRAP, "`!` crashes on nil: unwrap with `guard`, `if let`, `??` or `try #require`."),
    ]
    for path, source in tree.swift.items():
        for pattern, sentence in sentences:
            for found in pattern.finditer(source.code):
                before = source.code[: found.start()]
                if pattern is _UNWRAP and re.search(r"(?<!\w)(?:try|as|init)$", before):
                    continue
                yield path, source.line_of(found.start()), sentence


def printing(tree: Tree):
    for path, source in tree.sources():
        if any(part.startswith("CommandLine") for part in PurePosixPath(path).parts):
            continue
        for found in _PRINT.finditer(source.code):
            yield path, source.line_of(found.start()), (
                f"`{found[1]}` outside the command line: use the log, which keeps personal data out.")


def clock(tree: Tree):
    for path, source in tree.sources():
        place = path.removeprefix("Sources/Hamkori/")
        if place == path or place.startswith(_CLOCKS):
            continue
        for found in _NOW.finditer(source.code):
            yield path, source.line_of(found.start()), (
                "`.now` believes the system's clock: ask the application's, which may be in doubt.")


def tables(tree: Tree):
    owners: dict[str, str] = {}
    product = {path: source for path, source in tree.swift.items() if path.startswith("Sources/Hamkori/")}
    for path, source in sorted(product.items()):
        if not path.endswith("Migrations.swift"):
            continue
        folder = str(PurePosixPath(path).parent)
        for found in _TABLE.finditer(source.plain):
            owner = owners.setdefault(found[1], folder)
            if owner != folder:
                yield path, source.line_of(found.start()), (
                    f"The table `{found[1]}` belongs to {owner} already.")
    if not owners:
        return
    named = "|".join(map(re.escape, owners))
    use = re.compile(rf'\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?"?({named})\b')
    for path, source in product.items():
        for found in use.finditer(source.plain):
            owner = owners[found[1]]
            if str(PurePosixPath(path).parent) != owner or not _OWNER.search(path):
                yield path, source.line_of(found.start(1)), (
                    f"The table `{found[1]}` belongs to the store in {owner}: ask that store.")


def recording(tree: Tree):
    for path, source in tree.sources():
        if not path.startswith("Sources/Hamkori/") or path.endswith(_RECORDER):
            continue
        for found in _DEED.finditer(source.code):
            yield path, source.line_of(found.start()), (
                "Only a file `…Deeds.swift` names what the ledger records, beside the change itself: call it.")


def machine_paths(tree: Tree):
    for path, text in tree.texts.items():
        for number, line in enumerate(text.split("\n"), start=1):
            found = _MACHINE.search(line)
            if found:
                yield path, number, (
                    f"`{found[0]}` is a place on somebody's machine, which means nothing elsewhere.")


RULES = [
    file_length, function_length, labels, names, foundation, force, printing, clock, tables, institution, recording,
    machine_paths,
    proofs, log_events, plain_words, unused_texts, variables, direction, picture,
]


def broken(tree: Tree):
    """What breaks the rules, by path and line: (path, line, sentence, rule)."""
    return sorted((*breach, rule.__name__) for rule in RULES for breach in rule(tree))
