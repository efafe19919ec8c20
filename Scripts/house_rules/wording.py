"""The rule of words that have a plainer one. It yields (path, line, sentence) for what breaks it."""
import re

_PLAINER = {"mend": "correct or repair", "anew": "again", "deed": "step or entry"}
_WORD = re.compile(r"\b(mend(?:s|ed|ing)?|anew|deeds?)\b", re.I)
# Names of code between backquotes, and parameters that a comment explains.
_NAME = re.compile(r"`[^`\n]*`|^[^\S\n]*///?\s*-\s+(?:Parameter\s+)?\w+:", re.M)
# An English text of a page, also one of several lines.
_ENGLISH = re.compile(r'\ben:\s*("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*")')
_RULES = "Scripts/house_rules/"


def _blank(found: re.Match) -> str:
    return " " * len(found[0])


def _prose(path: str, text: str, tree) -> str:
    """What of a file people read as sentences; all else is blank, so that positions stay."""
    if path.endswith(".md"):
        return _NAME.sub(_blank, text)
    source = tree.swift.get(path)
    if source is None:
        return ""
    comments = "".join(a if a != b or a == "\n" else " " for a, b in zip(text, source.plain))
    shown = list(_NAME.sub(_blank, comments))
    for found in _ENGLISH.finditer(source.plain):
        shown[found.start(1):found.end(1)] = found[1]
    return "".join(shown)


def plain_words(tree):
    for path, text in tree.texts.items():
        if path.startswith(_RULES):
            continue
        prose = _prose(path, text, tree)
        for found in _WORD.finditer(prose):
            stem = next(word for word in _PLAINER if found[0].lower().startswith(word))
            yield path, prose.count("\n", 0, found.start()) + 1, (
                f'"{found[0]}" has a plainer word: {_PLAINER[stem]}.')
