"""Swift source told apart into code, strings and comments, as far as the house rules need it."""
import re

_STRING = re.compile(r'(#*)("""|")')


class SwiftText:
    """One file's text in three shapes of the same length, so that a position names the same line in each.

    `code` has blanks for comments and for what strings hold (interpolated values are code);
    `plain` has blanks for comments only; `page_lines` are the lines that begin inside a `\"\"\"` literal;
    `literals` are the strings that stand in no other string, from quote to quote.
    """

    def __init__(self, text: str):
        self.text = text
        self.page_lines: set[int] = set()
        self.literals: list[tuple[int, int]] = []
        self._code = list(text)
        self._plain = list(text)
        # Open strings and interpolations, innermost last: ("string", hashes, quote) or ("value", depth).
        self._open: list[tuple] = []
        self._began: int | None = None
        self._line = 1
        self._read()
        self.code = "".join(self._code)
        self.plain = "".join(self._plain)

    def line_of(self, position: int) -> int:
        return self.text.count("\n", 0, position) + 1

    def _blank(self, start: int, end: int, comment: bool = False) -> None:
        for index in range(start, end):
            if self.text[index] != "\n":
                self._code[index] = " "
                if comment:
                    self._plain[index] = " "

    def _newlines(self, start: int, end: int) -> None:
        for _ in range(self.text.count("\n", start, end)):
            self._line += 1
            if any(part[0] == "string" and part[2] == '"""' for part in self._open):
                self.page_lines.add(self._line)

    def _read(self) -> None:
        position = 0
        while position < len(self.text):
            if self._open and self._open[-1][0] == "string":
                end = self._string_step(position)
            else:
                end = self._code_step(position)
            self._newlines(position, end)
            self._note_literal(position, end)
            position = end

    def _note_literal(self, position: int, end: int) -> None:
        if self._open and self._began is None:
            self._began = position
        if not self._open and self._began is not None:
            self.literals.append((self._began, end))
            self._began = None

    def _code_step(self, position: int) -> int:
        text = self.text
        if text.startswith("//", position):
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            self._blank(position, end, comment=True)
            return end
        if text.startswith("/*", position):
            end = self._end_of_block_comment(position)
            self._blank(position, end, comment=True)
            return end
        opening = _STRING.match(text, position)
        if opening:
            self._open.append(("string", opening[1], opening[2]))
            return opening.end()
        if self._open:
            self._count_parentheses(text[position])
        return position + 1

    def _count_parentheses(self, character: str) -> None:
        depth = self._open[-1][1]
        if character == "(":
            self._open[-1] = ("value", depth + 1)
        elif character == ")":
            if depth == 1:
                self._open.pop()
            else:
                self._open[-1] = ("value", depth - 1)

    def _end_of_block_comment(self, position: int) -> int:
        depth = 0
        for part in re.compile(r"/\*|\*/").finditer(self.text, position):
            depth += 1 if part[0] == "/*" else -1
            if depth == 0:
                return part.end()
        return len(self.text)

    def _string_step(self, position: int) -> int:
        _, hashes, quote = self._open[-1]
        text = self.text
        escape = "\\" + hashes
        if text.startswith(quote + hashes, position):
            self._open.pop()
            return position + len(quote + hashes)
        if text.startswith(escape + "(", position):
            self._open.append(("value", 1))
            return position + len(escape) + 1
        end = position + (len(escape) + 1 if text.startswith(escape, position) else 1)
        if quote == '"' and text[position] == "\n":
            # A one-line string does not go on: this was no string (a quote in a regex literal).
            self._open.pop()
            return end
        self._blank(position, min(end, len(text)))
        return min(end, len(text))


_FUNCTION = re.compile(
    r"(?<![\w.`])(?:func\s+(?P<name>[\w`]+|[^\s\w(]+)"
    r"|(?P<init>init)[?!]?\s*(?=[<(])|(?P<subscript>subscript)\s*(?=[<(])"
    r"|(?P<deinit>deinit)\b|var\s+(?P<var>\w+)\s*:[^={}\n]+(?=\{))"
)
_NEXT = re.compile(
    r"[(){}\[\];]"
    r"|(?<![\w.`])(?:func|var|let|init|subscript|deinit|case|static|mutating|associatedtype)\b"
)
_PAIRS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}


def functions(source: SwiftText):
    """Each function, initialiser, subscript, computed property with a body: name, line, lines that count."""
    for found in _FUNCTION.finditer(source.code):
        body = _body(source.code, found.end())
        if body is None:
            continue
        name = found["name"] or found["init"] or found["subscript"] or found["deinit"] or found["var"]
        first, last = source.line_of(found.start()), source.line_of(body)
        yield name, first, sum(1 for line in range(first, last + 1) if line not in source.page_lines)


def _body(code: str, start: int) -> int | None:
    """Where the body that follows a signature ends; nil for a requirement, which has none."""
    depth, inside = 0, False
    for part in _NEXT.finditer(code, start):
        change = _PAIRS.get(part[0])
        if change is None:
            if depth == 0 and not inside:
                return None
            continue
        if depth == 0 and part[0] == "{":
            inside = True
        depth += change
        if depth < 0:
            return None
        if depth == 0 and inside and part[0] == "}":
            return part.start()
    return None
