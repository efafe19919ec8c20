import Testing

@testable import XML

@Suite struct XMLLimitTests {
    /// The places within which a document is read at most, and what is said beyond.
    private func bound(
        _ limits: XMLLimits, _ expected: XMLError.Problem, fits: String, exceeds: String,
        at place: SourceLocation = #_sourceLocation
    ) {
        #expect(problem(fits, limits: limits) == nil, sourceLocation: place)
        #expect(problem(exceeds, limits: limits) == expected, sourceLocation: place)
    }

    private func nested(_ depth: Int) -> String {
        String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }

    @Test func depth() {
        bound(XMLLimits(), .tooDeep, fits: nested(100), exceeds: nested(101))
        bound(XMLLimits(depth: 1), .tooDeep, fits: "<a/>", exceeds: "<a><b/></a>")
        bound(XMLLimits(depth: .max), .tooDeep, fits: nested(200), exceeds: nested(201))
        #expect(problem(String(repeating: "<a>", count: 1_000_000)) == .tooDeep)
        #expect(
            problem(nested(1_000_000), limits: XMLLimits(bytes: .max, depth: .max, nodes: .max)) == .tooDeep)
    }

    @Test func bytes() {
        bound(XMLLimits(bytes: 8), .tooLarge, fits: "<a>x</a>", exceeds: "<a>xx</a>")
        // As UTF-8, too: three bytes for each two.
        let wide = "\u{FEFF}<a>\u{2028}\u{2028}\u{2028}\u{2028}\u{2028}\u{2028}\u{2028}\u{2028}\u{2028}</a>"
            .utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        #expect(wide.count < 36 && problem(wide, limits: XMLLimits(bytes: 36)) == .tooLarge)
        #expect(problem(wide, limits: XMLLimits(bytes: 37)) == nil)
        #expect(throws: XMLError(.tooLarge)) { try read("<a/>", limits: XMLLimits(bytes: 3)) }
    }

    @Test func nodes() {
        bound(XMLLimits(nodes: 3), .tooManyNodes, fits: "<a><b/><c/></a>", exceeds: "<a><b/><c/><d/></a>")
        bound(XMLLimits(nodes: 3), .tooManyNodes, fits: "<a>x<b/></a>", exceeds: "<a>x<b/>y</a>")
        bound(XMLLimits(nodes: 3), .tooManyNodes, fits: "<a b='' c=''/>", exceeds: "<a b='' c='' d=''/>")
        bound(
            XMLLimits(nodes: 3), .tooManyNodes, fits: "<a xmlns:b='u' c=''/>",
            exceeds: "<a xmlns='u'><b xmlns='v'/></a>")
        bound(XMLLimits(nodes: 2), .tooManyNodes, fits: "<a>x<!-- -->y<?p?>z</a>", exceeds: "<a>x<b/></a>")
        #expect(problem("<a>" + String(repeating: "<b/>", count: 1_000_000) + "</a>") == .tooLarge)
        #expect(problem("<a>" + String(repeating: "<b/>", count: 900_000) + "</a>") == .tooManyNodes)
    }

    @Test func attributes() {
        let many = { (count: Int) in "<a " + (0..<count).map { "b\($0)=''" }.joined(separator: " ") + "/>" }
        bound(XMLLimits(), .tooManyAttributes, fits: many(100), exceeds: many(101))
        bound(
            XMLLimits(attributes: 1), .tooManyAttributes,
            fits: "<a b='x\"\"'><!-- '' '' --><![CDATA['']] '']]><?p '' ''?></a>",
            exceeds: "<a b=''><c d='' xmlns='u'/></a>")
        // Declarations in force: those of elements beside do not count.
        bound(
            XMLLimits(attributes: 2), .tooManyAttributes,
            fits: "<a xmlns:p='u'><b xmlns:q='u'/><b xmlns:q='u' c=''/></a>",
            exceeds: "<a xmlns:p='u'><b xmlns:q='u'><c xmlns:r='u'/></b></a>")
        // libxml2 compares each attribute with all before it: this would take minutes.
        let clock = ContinuousClock()
        let taken = clock.measure {
            #expect(problem(many(1_000_000), limits: XMLLimits(bytes: .max, nodes: .max)) == .tooLarge)
            #expect(problem(many(700_000), limits: XMLLimits(bytes: .max, nodes: .max)) == .tooManyAttributes)
        }
        #expect(taken < .seconds(30))
    }

    /// What is counted before libxml2 counts: tags, but not what looks like one elsewhere.
    @Test(arguments: [
        "", "<!---->", "<!-- > -> -->", "<!--> <c '' '' -->", "<!-->-->", "<![CDATA[]]>", "<![CDATA[>]]]>",
        "<![CDATA[<c '' '']]>",
        "<?p?>", "<?p > ??>", "<?p <c '' '' ?>", "<?>?>", "x > '\"", "</c>", "<c d='>'>", "<c d='\"'/>",
        "<c d=\"'\">",
    ])
    func onlyTagsHaveAttributes(_ before: String) {
        let place = before.utf8.count
        #expect(AttributeFlood.start(in: Array((before + "<b c='' d=''/>").utf8), limit: 1) == place + 10)
        #expect(AttributeFlood.start(in: Array((before + "<b c=''/><b c=''/>").utf8), limit: 1) == nil)
    }

    @Test(arguments: [
        "<", "<a", "<a b='", "<!", "<!-", "<!--", "<!-->", "<![CDATA[]", "<?", "<?>",
        "<!DOCTYPE a [<b '' ''>]>",
    ])
    func whatBreaksOffIsNotFollowed(_ text: String) {
        #expect(AttributeFlood.start(in: Array(text.utf8), limit: 1) == nil)
    }

    @Test func names() {
        let long = String(repeating: "n", count: 250)
        for document in [
            "<N/>", "<a N=''/>", "<a xmlns='N'/>", "<a xmlns:p='N'/>", "<a xmlns:N='u'/>",
            "<N:a xmlns:N='u'/>",
        ] {
            bound(
                XMLLimits(), .nameTooLong, fits: document.replacing("N", with: long),
                exceeds: document.replacing("N", with: long + "n"))
        }
        let endless = String(repeating: "n", count: 1_000_000)
        #expect(problem("<\(endless)/>") == .nameTooLong)
        #expect(problem("<a \(endless)=''/>") == .nameTooLong)
    }

    @Test func texts() throws {
        bound(XMLLimits(textBytes: 4), .textTooLong, fits: "<a>бб</a>", exceeds: "<a>бббб</a>")
        bound(XMLLimits(textBytes: 4), .textTooLong, fits: "<a b='1234'/>", exceeds: "<a b='12345'/>")
        bound(
            XMLLimits(textBytes: 4), .textTooLong, fits: "<a><![CDATA[12]]>34</a>",
            exceeds: "<a>12<!-- -->34<![CDATA[5]]></a>")
        bound(
            XMLLimits(textBytes: 4), .textTooLong, fits: "<a><!-- 12345 -->1234</a>",
            exceeds: "<a>12<?p?>345</a>")
        let large = String(repeating: "ҳамкорӣ ", count: 640_000)
        #expect(problem("<a>\(large)</a>") == .tooLarge)
        #expect(problem("<a>\(large.prefix(1_000_000))</a>") == .textTooLong)
        let wide = XMLLimits(bytes: .max, textBytes: .max)
        #expect(large.utf8.count > 9_000_000)
        #expect(try read("<a>\(large)</a>", limits: wide).text == large)
        #expect(try read("<a b='\(large)'/>", limits: wide).attribute("b") == large)
        #expect(try read("<a><![CDATA[\(large)]]></a>", limits: wide).text == large)
        #expect(
            problem("<a>\(large)</a>" + String(repeating: "\n", count: 1_000_000), limits: wide) == .tooLarge)
    }
}
