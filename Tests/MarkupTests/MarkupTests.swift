import Markup
import Testing

@Suite struct HTMLTests {
    @Test func escapesTextAndAttributes() {
        let name = "<b>\"O'Neil\" & co</b>"
        let page: HTML = "<p title=\"\(name)\">\(name)</p>"
        let escaped = "&lt;b&gt;&quot;O&#39;Neil&quot; &amp; co&lt;/b&gt;"
        #expect(page.string == "<p title=\"\(escaped)\">\(escaped)</p>")
        #expect(page.fault == nil)
    }

    @Test func textMayNotBeAnAddress() {
        let address = "javascript:alert(1)"
        let page: HTML = "<a href=\"\(address)\">x</a>"
        #expect(page.fault != nil)
        #expect(!page.string.contains("javascript"))
    }

    @Test func linkMayBeAnAddress() {
        let page: HTML = "<a href=\"\(Link(path: "/en/seminars?a=1&b=2"))\">x</a>"
        #expect(page.string == "<a href=\"/en/seminars?a=1&amp;b=2\">x</a>")
        #expect(page.fault == nil)
    }

    @Test func valuesStandNowhereElse() {
        let value = "x"
        let unquoted: HTML = "<p class=\(value)>a</p>"
        let name: HTML = "<\(value)>a</p>"
        let script: HTML = "<script>\(value)</script>"
        let handler: HTML = "<p onclick=\"\(value)\">a</p>"
        let style: HTML = "<p style=\"\(value)\">a</p>"
        let markup: HTML = "<p title=\"\(HTML.empty)\">a</p>"
        let comment: HTML = "<!-- \(value) -->"
        for page in [unquoted, name, script, handler, style, markup, comment] { #expect(page.fault != nil) }
    }

    @Test func literalMustEndOutsideTags() {
        let cut: HTML = "<p title=\"a"
        #expect(cut.fault != nil)
    }

    @Test func faultsTravelOutwards() {
        let inner: HTML = "<p class=\("x")>a</p>"
        let outer: HTML = "<div>\(inner)</div>"
        #expect(outer.fault != nil)
        #expect((HTML.empty + inner).fault != nil)
        #expect([inner].html { $0 }.fault != nil)
    }

    @Test func titleAndTextareaHoldTextOnly() {
        let value = "</textarea><script>"
        let good: HTML = "<textarea name=\"a\">\(value)</textarea><p>\("b")</p>"
        #expect(good.fault == nil)
        #expect(!good.string.contains("<script>"))
        let bad: HTML = "<title>\(HTML(text: "x"))</title>"
        #expect(bad.fault != nil)
    }

    @Test func attributesOnConditions() {
        let page: HTML =
            "<input name=\"a\" \(.flag("checked", true)) \(.flag("disabled", false)) \(.optional("value", "\"q\""))>"
        #expect(page.string == "<input name=\"a\" checked  value=\"&quot;q&quot;\">")
        let address: HTML = "<a \(.optional("href", "javascript:1"))>x</a>"
        #expect(!address.string.contains("javascript"))
    }
}

@Suite struct LinkTests {
    @Test(arguments: ["//evil.example", "javascript:alert(1)", "https://evil.example", "/\\evil", "", "a/b"])
    func foreignPathsBecomeHome(path: String) {
        #expect(Link(path: path).address == "/")
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", " https://a", "https://a b", "ftp://a"])
    func outsideAddressesAreChecked(address: String) {
        #expect(Link(outside: address) == nil)
    }

    @Test func queriesAndFragments() {
        #expect(Link(path: "/a").adding(query: "b=1").adding(query: "c=2").at("d").address == "/a?b=1&c=2#d")
        #expect(Link(outside: "https://example.org/")?.address == "https://example.org/")
    }
}

@Suite struct MarkdownTests {
    @Test func rawMarkupAndScriptsAreLeftOut() {
        let html = Markdown("# A\n\n<script>x</script>\n\n[b](javascript:alert(1)) *c*").html.string
        #expect(html.contains("<h1>A</h1>"))
        #expect(html.contains("<em>c</em>"))
        #expect(!html.contains("<script"))
        #expect(!html.contains("javascript:"))
    }
}

@Suite struct HTMLCheckerTests {
    @Test func acceptsAGoodPage() {
        let page = """
            <!doctype html><html lang="en"><head><title>a</title><meta charset="utf-8"></head><body>
            <label for="q">Search</label><input id="q" name="q"><img src="/a.png" alt=""><svg><path d="M0 0"/></svg>
            <script src="/a.js"></script></body></html>
            """
        #expect(HTMLChecker.problems(in: page) == [])
    }

    @Test(arguments: [
        "<p>a", "a</p>", "<ul><li>a</ul>", "<p id=\"a\"></p><p id=\"a\"></p>", "<label for=\"b\">a</label>",
        "<img src=\"a\">", "<p class=a>b</p>", "<p class=\"a\" class=\"b\">c</p>", "<p title=\"a",
        "<b><i>x</b></i>",
    ])
    func findsWhatIsWrong(page: String) {
        #expect(!HTMLChecker.problems(in: page).isEmpty)
    }
}
