"""For each rule trees that break it, and one that comes near without breaking it: proof that rules bite."""
from . import rules

_HK = "/" + "tmp/hk"
_WORK = "/" + "work/main"
_ROOT = "/" + "root"
_OWNED = 'let a = Migration("a", "CREATE TABLE a (id TEXT PRIMARY KEY, institution_id TEXT NOT NULL)")\n'
_MIGRATIONS = 'let first = Migration(id: "a", sql: "CREATE TABLE seminars (id {blob}) {strict}")\n'
_SUITE = "@Suite struct ATests {\n    @Test func a() {}\n}\n"


def _function(lines: int) -> str:
    """A function of that many lines, its braces included."""
    return "func long() {\n" + "    step()\n" * (lines - 2) + "}\n"


def _page(lines: int) -> str:
    """A function whose length is a page literal, with a value in it."""
    return 'func page() -> HTML {\n    """\n' + "    <p>\\(value(\"a\"))</p>\n" * lines + '    """\n}\n'


# rule → [(what is wrong, files, line on which it must be found)]
BAD = {
    "file_length": [("a long file", {"Sources/Web/Long.swift": "let a = 1\n" * 401}, 401)],
    "function_length": [
        ("a long function", {"Sources/Web/A.swift": "\n" + _function(41)}, 2),
        ("a long initialiser",
         {"Sources/Web/A.swift": "struct A {\n    init?(a: Int) {\n" + "\n" * 45 + "    }\n}\n"}, 2),
        ("a long computed property", {"Sources/Web/A.swift": "var a: Int {\n" + "\n" * 45 + "}\n"}, 1),
        ("code beside a page literal", {"Sources/Web/A.swift": _page(3).replace("\n", "\n" * 45, 1)}, 1),
        ("a default closure before the body",
         {"Sources/Web/A.swift": "func a(b: () -> Int = { 1 }) {\n" + "\n" * 45 + "}\n"}, 1),
        ("a long function in Python", {"Scripts/a.py": "def a():\n" + "    b()\n" * 41}, 1),
    ],
    "labels": [
        ("four arguments", {"Sources/Web/A.swift": "\nfunc a(_ b: Int, _ c: [Int: Int],\n_ d: () -> Int, _ e: A<B, C>) {}\n"}, 2),
        ("a generic function", {"Sources/Web/A.swift": "struct A {\nfunc a<B>(_ b: Int, c: B, _ d: B, _ e: B, _ f: B) {}\n}\n"}, 2),
    ],
    "names": [
        ("a type", {"Sources/Web/A.swift": "\nfinal class SessionManager {}\n"}, 2),
        ("a base class", {"Sources/Web/A.swift": "class BaseStore {}\n"}, 1),
        ("a second generation", {"Sources/Web/A.swift": "struct RouterV2 {}\n"}, 1),
        ("a file", {"Sources/Web/String+Extensions.swift": "\n"}, 1),
        ("a folder", {"Sources/Web/Utils/A.swift": "\n"}, 1),
    ],
    "foundation": [
        ("the whole of Foundation", {"Sources/Web/A.swift": "\nimport Foundation\n"}, 2),
        ("an attribute before it", {"Sources/Web/A.swift": "@preconcurrency import Foundation\n"}, 1),
        ("one type of it", {"Sources/Web/A.swift": "import struct Foundation.Date\n"}, 1),
    ],
    "force": [
        ("a forced try", {"Sources/Web/A.swift": "let a = try! b()\n"}, 1),
        ("a forced cast", {"Tests/WebTests/A.swift": "\nlet a = b as! Int\n"}, 2),
        ("a forced unwrap", {"Sources/Web/A.swift": "let a = b!\n"}, 1),
        ("one after a call", {"Sources/Web/A.swift": "let a = b()!.c\n"}, 1),
        ("one in an interpolation", {"Sources/Web/A.swift": 'let a = "x \\(b["c"]!) y"\n'}, 1),
        ("an implicitly unwrapped type", {"Sources/Web/A.swift": "var a: Int!\n"}, 1),
    ],
    "printing": [("a print", {"Sources/Hamkori/A.swift": "\n\nprint(\"a\")\n"}, 3)],
    "clock": [
        ("a time of the system", {"Sources/Hamkori/A.swift": "\nlet a = Timestamp.now.date\n"}, 2),
        ("one as an argument", {"Sources/Hamkori/Features/A.swift": "write(as: b, at: .now)\n"}, 1),
    ],
    "tables": [
        ("another feature's query", {
            "Sources/Hamkori/Features/Seminars/SeminarMigrations.swift": _MIGRATIONS,
            "Sources/Hamkori/Features/Search/SearchStore.swift":
                'let a: SQL = """\n    SELECT id\n    FROM seminars\n"""\n',
        }, 3),
        ("the feature's own pages", {
            "Sources/Hamkori/Features/Seminars/SeminarMigrations.swift": _MIGRATIONS,
            "Sources/Hamkori/Features/Seminars/SeminarPages.swift":
                'let a: SQL = "UPDATE seminars SET id = 1"\n',
        }, 1),
        ("two owners", {
            "Sources/Hamkori/Features/Seminars/SeminarMigrations.swift": _MIGRATIONS,
            "Sources/Hamkori/Features/Awareness/AwarenessMigrations.swift": _MIGRATIONS,
        }, 1),
    ],
    "institution": [
        ("a row of whichever institution", {
            "Sources/Hamkori/Features/A/AMigrations.swift": _OWNED,
            "Sources/Hamkori/Features/A/AStore.swift": 'let a = try scope.row("SELECT * FROM a WHERE id = \\(id)")\n'}, 1),
        ("all rows of all, on several lines", {
            "Sources/Hamkori/Features/A/AMigrations.swift": _OWNED,
            "Sources/Hamkori/Features/A/AStore.swift": 'let a: SQL = """\n    UPDATE a\n    SET b = 1\n    """\n'}, 2),
        ("what several begin with, not narrowed", {
            "Sources/Hamkori/Features/A/AMigrations.swift": _OWNED,
            "Sources/Hamkori/Features/A/AStore.swift":
                'let selection: SQL =\n    "SELECT * FROM a"\nlet b: SQL = "\\(selection) WHERE id = 1"\n'}, 3),
        ("a row of a table that a value names", {
            "Sources/Hamkori/Features/A/AMigrations.swift": _OWNED,
            "Sources/Hamkori/Features/A/AStore.swift":
                'let a = try scope.row("SELECT b FROM \\(keyTable) WHERE id = \\(id)")\n'}, 1),
        ("a copy of another's row", {
            "Sources/Hamkori/Features/A/AMigrations.swift": _OWNED,
            "Sources/Hamkori/Features/A/AStore.swift":
                'let a: SQL = "INSERT INTO a (id, institution_id) SELECT id, institution_id FROM a"\n'}, 1),
    ],
    "direction": [
        ("an upward arrow", {
            "Sources/Hamkori/Design/Page.swift": "struct Page {}\n",
            "Sources/Hamkori/Language/Text.swift": "\nlet a = Page()\n",
        }, 2),
        ("a circle between rooms of one floor", {
            "Sources/Hamkori/Features/Law/Laws.swift": "enum Laws {}\nlet a = [Visits.list, Visits.show]\n",
            "Sources/Hamkori/Features/Visits/Visits.swift": "enum Visits {}\n\nlet b = Laws.list\n",
        }, 3),
        ("an arrow out of an interpolation", {
            "Sources/Hamkori/Features/Law/Laws.swift": "enum Laws {}\n",
            "Sources/Hamkori/Vocabulary/Words.swift": 'let a = "\\(Laws.list)"\n',
        }, 1),
        ("a folder without a floor", {"Sources/Hamkori/Attic/A.swift": "\n"}, 1),
    ],
    "picture": [
        ("another picture", {"docs/architecture.md": "", "docs/map.svg": "<svg/>",
                             "Sources/Hamkori/Features/Law/Laws.swift": "enum Laws {}\n",
                             "Sources/Hamkori/Server/Gate.swift": "let a = Laws.list\n"}, 1),
    ],
    "recording": [
        ("an action that names what it does",
         {"Sources/Hamkori/Features/A/AActions.swift": "\ncontext.write(submission: a) { try $0.record(Deed(.b, c)) }\n"},
         2),
        ("one without the name of the type",
         {"Sources/Hamkori/Features/A/AStore.swift": "try writing.record(\n    .init(.b, c))\n"}, 1),
    ],
    "proofs": [
        ("no such suite", {"docs/a.md": "First\n`ATests.a`\n"}, 2),
        ("no such function", {"docs/a.md": "`ATests.b`\n", "Tests/W/A.swift": _SUITE}, 1),
        ("a function of another suite",
         {"docs/a.md": "`BTests.a`\n", "Tests/W/A.swift": _SUITE, "Tests/W/B.swift": "struct BTests {}\n"}, 1),
        ("no such test in Python", {"docs/a.md": "`test_a.test_b`\n", "Tests/P/test_a.py": "def test_c(): pass\n"}, 1),
        ("no such file in Python", {"docs/a.md": "`test_a.py`\n"}, 1),
    ],
    "log_events": [
        ("an event that no document names",
         {"Sources/Hamkori/A.swift": "\nlog.note(\n    \"went away\")\n", "docs/operators.md": "went away\n"}, 2),
    ],
    "plain_words": [
        ("in a comment", {"Sources/Web/A.swift": "let a = 1\n/// Mends the form.\n"}, 2),
        ("in a comment of a test", {"Tests/W/A.swift": "/* b */ let a = 1  // of every deed\n"}, 1),
        ("in a text", {"Sources/Web/A.swift": '\nlet a = Text(tg: "x", ru: "x", en: "Begin anew.")\n'}, 2),
        ("in a text of several lines",
         {"Sources/Web/A.swift": 'let a = Text(\n    en: """\n        All\n        deeds \\(b)\n        """)\n'}, 4),
        ("in a document", {"docs/a.md": "First\nmended\n"}, 2),
    ],
    "unused_texts": [
        ("a text that nothing names",
         {"Sources/Hamkori/A.swift": 'enum ATexts {\n    static let a = Text(tg: "b", ru: "b", en: "b")\n}\n'}, 2),
        ("a text beside one of the same name",
         {"Sources/Hamkori/A.swift": "enum ATexts {\n    static let a = BTexts.a\n}\nenum BTexts {\n    static let a = c\n}\n"},
         2),
        ("a text of a page, named in a comment", {"Sources/Hamkori/A.swift":
            "struct APages {\n    // APages.a\n    private static let a: Plural = Plural(tg: b)\n    let c = C(a: 1)\n}\n"}, 3),
        ("a function that makes a text",
         {"Sources/Hamkori/A.swift": "enum ATexts {\n    static func a(b: Int) -> Text { .same(c) }\n}\n"}, 2),
    ],
    "variables": [
        ("a variable that no document names",
         {"Makefile": "a:\n\tHAMKORI_A=1 b\n", "docs/operators.md": "HAMKORI_A_B\n"}, 2),
        ("one that the program asks for", {"Sources/Web/A.swift": 'let a = 1\nlet b = getenv("B")\n'}, 2),
    ],
    "machine_paths": [
        ("in prose", {"docs/a.md": f"First\nsee {_WORK}/a\n"}, 2),
        ("in code", {"Sources/Web/A.swift": f'let a = "{_HK}/x"\n'}, 1),
        ("a home", {"Makefile": f"a:\n\tls {_ROOT}/.cache\n"}, 2),
    ],
}

# What comes near and breaks nothing.
GOOD = {
    "Sources/Web/Exact.swift": "let a = 1\n" * 400,
    "Sources/Web/Functions.swift": "\n".join([
        _function(40), _page(90),
        "func a(_ b: (_ c: Int, _ d: Int) -> Int, _ e: Int, _ f: Int = 3, g: Int) {}",
        "protocol P {\n    func a() throws\n    init(b: Int)\n" + "    // why\n" * 50 + "}\n",
    ]),
    "Sources/Web/Words.swift": "\n".join([
        "import FoundationEssentials", "enum BallotBase {}", "struct NewsItem {}", "struct Base64 {}",
        "struct Score {}", "let a = b != c && !d",
        'let e = "stop! try! as! import Foundation print(1)"  // f! and try! and print(2)',
        '/* g! /* h! */ print(3) */ let i = #"a "quoted"! word"#', "page.print(4)", "let j = x as? Int", "",
    ]),
    "Sources/Hamkori/Features/Law/Laws.swift": "enum Laws { struct Page {} }\nlet a = ID<Ballot>(Page())  // Gate\n",
    "Sources/Hamkori/Features/Law/Articles.swift": "struct Article {}\nprivate struct Gate {}\nlet b = Gate()\n",
    "Sources/Hamkori/Server/Ballot.swift": "struct Ballot {}\nlet c = [Laws.list, Article.self]\n",
    "Sources/Hamkori/Times.swift": "let a = application.clock.now\nlet b = c?.now\n",
    "Sources/Hamkori/Application/Clock/ClockSource.swift": "let a: Timestamp = .now\n",
    "Sources/Storage/Pool.swift": "let a = b.duration(to: .now)\n",
    "Sources/Hamkori/Application/CommandLineOutput.swift": "print(5)\n",
    "Sources/Hamkori/Features/Seminars/SeminarMigrations.swift": _MIGRATIONS,
    "Sources/Hamkori/Features/Seminars/SeminarStore.swift": 'let a: SQL = "SELECT id FROM seminars"\n',
    "Sources/Hamkori/Features/Search/SearchStore.swift": 'let a = "from seminars"  // FROM seminars\n',
    "Sources/Hamkori/Features/Seminars/SeminarDeeds.swift": "try writing.record([Deed(.a, b), .init(.c, d)])\n",
    "Sources/Hamkori/Features/Seminars/SeminarActions.swift":
        'func a(_ made: [Deed]) {\n    try SeminarDeeds.record(made)  // `Deed(.a, b)`\n    reader.record(.initial)\n}\n',
    "Tests/HamkoriTests/A.swift": "try $0.record(Deed(.a, b))\n",
    "Sources/Hamkori/Away.swift": 'log.note("went away")\nlog.fault("lost", ["a": "b"])\n',
    "Sources/Web/Old.swift": "\n".join([
        "/// - deed: what is done; see `Deed`, and amend it.", "/// - Parameter deeds: all of them", "let deed = Deed()",
        'let a = "number, deed"  // with `deed`', 'let b = Text(tg: "anew", ru: "anew", en: "Amended, a new one")', "",
    ]),
    "Sources/Hamkori/Texts.swift": "\n".join([
        "enum ATexts {", "    static let a = Text(tg: b)", "    static let c = d ? e : a", "    static let e = Plural(tg: b)", "}",
        "extension Text {", "    static let f = Text.same(g)", "    enum BTexts {", "        static let a = c", "    }", "}",
        "let i = Text.BTexts.a", 'let h = "\\(ATexts.c[i])"', "",
    ]),
    "docs/c.md": "The leaf has `number` and `deed`; amendments.\n",
    "Sources/Web/Environment.swift": 'let a = getenv("A") ?? getenv(b)  // getenv("C")\nlet d = "HAMKORI_D_E"\n',
    "CONTRIBUTING.md": "`HAMKORI_D_E=1`\n",
    "docs/operators.md": "| `went away` | |\n| `lost` | |\n| `A` |\n",
    "Tests/W/A.swift": _SUITE,
    "Tests/P/test_a.py": "def test_b(): pass\n",
    "docs/b.md": "`ATests`, `ATests.a`, `test_a.test_b`, `test_a.py`, Tests/P/test_none.py and `make test`.\n",
    "docs/a.md": "Open /en/workspace, ../work/, /rooted and https://a.example/work/.\n",
}


def failures():
    """A sentence for each rule that does not bite, or bites where nothing is wrong."""
    for rule in rules.RULES:
        if rule.__name__ not in BAD:
            yield f"{rule.__name__}: no sample proves this rule."
    for name, samples in BAD.items():
        for what, files, line in samples:
            found = [(breach[3], breach[1]) for breach in rules.broken(rules.Tree(files))]
            if found != [(name, line)]:
                yield f"{name}: \"{what}\" should be found on line {line} and nothing else; found {found}."
    for path, line, sentence, name in rules.broken(rules.Tree(GOOD)):
        yield f"{name}: finds fault with a good sample: {path}:{line}: {sentence}"
