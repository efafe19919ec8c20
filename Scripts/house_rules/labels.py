"""Arguments of a function say what they are where so many stand side by side that a reader would have to count."""
import re

from .swift_text import SwiftText

UNLABELLED = 3

_SIGNATURE = re.compile(r"(?<![\w.`])func\s+([\w`]+)\s*(?:<[^>(]*>)?\s*\(")
_PARTS = re.compile(r"[()\[\]{}<>,]|->")
_DEPTHS = {"(": 1, "[": 1, "{": 1, "<": 1, ")": -1, "]": -1, "}": -1, ">": -1}


def labels(tree):
    for path, source in tree.sources():
        for found in _SIGNATURE.finditer(source.code):
            count = sum(parameter.strip().startswith("_ ") for parameter in _parameters(source, found.end()))
            if count > UNLABELLED:
                yield path, source.line_of(found.start()), (
                    f"`{found[1]}` has {count} arguments without a label; {UNLABELLED} is the most.")


def _parameters(source: SwiftText, start: int):
    """What stands between the commas of a signature."""
    depth = 1
    for part in _PARTS.finditer(source.code, start):
        depth += _DEPTHS.get(part[0], 0)
        if depth == 0 or (depth == 1 and part[0] == ","):
            yield source.code[start:part.start()]
            start = part.end()
        if depth == 0:
            return
