"""The rule that every text is shown somewhere. It yields (path, line, sentence) for what breaks it."""
import re
from collections import Counter, defaultdict

_TYPE = re.compile(r"(?<![\w.`])(?:struct|class|enum|actor|extension|protocol)\s+([\w.]+)[^{}\n]*\{")
_BRACE = re.compile(r"[{}]")
_TEXT = re.compile(r"(?<![\w.`])static\s+(?:let|var)\s+(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:Text|Plural)\b")
_STATIC = re.compile(r"(?<![\w.`])static\s+(?:let|var|func)\s+(\w+)")
_DECLARED = re.compile(r"(?<![\w.`])(?:let|var|func)\s+\w+")
_BARE = re.compile(r"(?:(?<![\w.`])|(?<=Self\.))[a-z]\w*\b(?!:)")
_MEMBER = re.compile(r"(?<!\w)([A-Z]\w*)(?=\s*\.\s*(\w+))")
# All that such a type holds is a text, or makes one.
_HOLDERS = ("Texts", "Words")


def _bodies(code: str):
    """Each type, or extension of one: its name, where its body begins and ends."""
    ends, open_braces = {}, []
    for brace in _BRACE.finditer(code):
        if brace[0] == "{":
            open_braces.append(brace.start())
        elif open_braces:
            ends[open_braces.pop()] = brace.start()
    for found in _TYPE.finditer(code):
        yield found[1].split(".")[-1], found.end(), ends.get(found.end() - 1, len(code))


def _texts(code: str, bodies: list):
    """The texts of a file: the type that holds each, its name, where it stands."""
    for pattern in (_TEXT, _STATIC):
        for found in pattern.finditer(code):
            around = [(end - start, name) for name, start, end in bodies if start <= found.start() < end]
            holder = min(around)[1] if around else ""
            if pattern is _TEXT or holder.endswith(_HOLDERS):
                yield holder, found[1], found.start(1)


def unused_texts(tree):
    texts: dict[tuple[str, str], tuple[str, int]] = {}
    inside: dict[str, Counter] = defaultdict(Counter)
    named: Counter = Counter()
    for path, source in tree.sources():
        bodies = list(_bodies(source.code))
        for holder, name, place in _texts(source.code, bodies):
            texts.setdefault((holder, name), (path, source.line_of(place)))
        named.update(_MEMBER.findall(source.code))
        for name, start, end in bodies:
            inside[name].update(_BARE.findall(_DECLARED.sub("", source.code[start:end])))
    for (holder, name), (path, line) in texts.items():
        # A text of `Text` itself is named by a dot alone.
        if holder not in ("Text", "Plural") and not named[holder, name] and not inside[holder][name]:
            yield path, line, f"The text `{holder}.{name}` is shown nowhere: remove it."
