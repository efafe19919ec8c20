import Testing

@testable import XML

@Suite struct XMLWritingTests {
    private static let list = "http://openrosa.org/xforms/xformsList"
    private static let hostile = [
        "</a><!-- --><b c='\"'>&amp;&#0;]]>", "<![CDATA[x]]>", "\"'<>&", "\r\n\t \r", "&#38;", "&lt;",
        "?> --> ]]>",
        "\u{7F}\u{85}\u{2028}\u{FFFD}\u{10FFFF}", "e\u{301}\u{E9}", "ҳамкорӣ 😀", " ", "\u{FEFF}",
        "<!DOCTYPE a>",
    ]

    private func text(_ element: XMLElement) -> String { String(decoding: element.bytes, as: UTF8.self) }

    @Test func aFormListIsWritten() {
        let form = XMLElement(
            XMLName("xform", in: Self.list),
            children: [
                .element(XMLElement(XMLName("formID", in: Self.list), text: "visit & <prison>")),
                .element(XMLElement(XMLName("manifestUrl", in: Self.list))),
            ])
        let root = XMLElement(
            XMLName("xforms", in: Self.list),
            attributes: [XMLAttribute(XMLName("a", in: "u:\"1"), "\"x\"\n")],
            children: [.text("\n"), .element(form), .element(XMLElement(XMLName("b")))])
        #expect(
            text(root) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <xforms xmlns="http://openrosa.org/xforms/xformsList" xmlns:ns1="u:&quot;1" ns1:a="&quot;x&quot;&#10;">
                <xform><formID>visit &amp; &lt;prison&gt;</formID><manifestUrl/></xform><b xmlns=""/></xforms>

                """)
    }

    @Test(arguments: hostile)
    func hostileTextComesBackAsItWent(_ hostile: String) throws {
        let element = XMLElement(
            XMLName("a", in: hostile), attributes: [XMLAttribute(XMLName("b"), hostile)],
            children: [.text(hostile), .element(XMLElement(XMLName("c"), text: hostile))])
        let back = try XMLDocument(parsing: element.bytes).root
        #expect(back == element)
        #expect(Array(back.text.utf8) == Array((hostile + hostile).utf8))
        #expect(back.attribute("b").map { Array($0.utf8) } == Array(hostile.utf8))
        #expect(back.name == element.name)
    }

    @Test func whatXMLAllowsInNoFormIsReplaced() throws {
        let forbidden = "\0\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{FFFE}\u{FFFF}"
        let element = XMLElement(
            XMLName("a"), attributes: [XMLAttribute(XMLName("b"), forbidden)], text: forbidden)
        let back = try XMLDocument(parsing: element.bytes).root
        let marks = String(repeating: "\u{FFFD}", count: forbidden.unicodeScalars.count)
        #expect(back.text == marks && back.attribute("b") == marks)
    }

    @Test func textsSideBySideAreOneAndAnAttributeIsWrittenOnce() throws {
        let element = XMLElement(
            XMLName("a"), attributes: [XMLAttribute(XMLName("b"), "1"), XMLAttribute(XMLName("b"), "2")],
            children: [.text("x"), .text(""), .text("y")])
        #expect(element.attribute("b") == "1")
        let back = try XMLDocument(parsing: element.bytes).root
        #expect(back.children == [.text("xy")] && back.attributes == [XMLAttribute(XMLName("b"), "1")])
    }

    @Test(arguments: [
        "<a/>", "<a xmlns='u:1'><b xmlns=''><c xmlns='u:1'/></b></a>",
        "<p:a xmlns:p='u:1' p:b='' b=''><p:c/><d/></p:a>",
        "<a xmlns:p='u:1' xmlns:q='u:1' p:b=''/>",
        "<a xmlns:p='u:1'><b xmlns:p='u:2' p:c=''/><d p:c=''/></a>",
        "<a xmlns:p='u:1' xmlns:q='u:1'><b xmlns:q='u:2' p:c='' q:c=''/></a>",
        "<xml:a xml:lang='tg'><b/></xml:a>",
        "<a xmlns:ns1='u:1'><b xmlns:ns2='u:2' ns1:c='/d/ns1:e' ns2:c=''/></a>",
        "<a xmlns='u:1'><xml:b><c/></xml:b></a>",
        "<a>\n <b/> &#13;<![CDATA[ ]]>\n</a>", "<a b='&#9;&#10;&#13; '/>",
        "<a xmlns:p='u:&#9;&amp;amp;' p:b=''/>",
    ])
    func whatWasReadIsWrittenAndReadAgain(_ document: String) throws {
        let once = try read(document)
        let twice = try XMLDocument(parsing: once.bytes).root
        #expect(once == twice)
        #expect(once.bytes == twice.bytes)
    }

    @Test func prefixesAreMadeUpForAttributesOnly() throws {
        let inner = XMLElement(
            XMLName("b", in: "u:1"), attributes: [XMLAttribute(XMLName("c", in: "u:2"), "1")])
        let outer = XMLElement(
            XMLName("a", in: "u:1"),
            attributes: [
                XMLAttribute(XMLName("c", in: "u:1"), "1"), XMLAttribute(XMLName("d", in: "u:1"), "2"),
                XMLAttribute(XMLName("lang", in: XMLName.xml), "tg"),
            ], children: [.element(inner)])
        #expect(
            text(outer).hasSuffix(
                """
                <a xmlns="u:1" xmlns:ns1="u:1" ns1:c="1" ns1:d="2" xml:lang="tg"><b xmlns:ns2="u:2" ns2:c="1"/></a>

                """))
        let back = try XMLDocument(parsing: outer.bytes).root
        #expect(back.attributes == outer.attributes && back.elements[0].attributes == inner.attributes)
    }

    @Test func aNameIsANameByConstruction() {
        for name in [
            "", "1a", "-a", ".a", "a b", "a:b", ":a", "a>", "a/", "a\"", "a=", "a\n", "a\0", "\u{B7}a",
            "a\u{D7}", "\u{301}a",
        ] {
            #expect(XMLName(checking: name) == nil, "\(name)")
        }
        for name in ["a", "_", "a-1.b", "ҳ", "e\u{301}", "\u{10000}", "xml"] {
            #expect(XMLName(checking: name)?.local == name)
            #expect(problem("<\(name)/>") == nil, "\(name)")
        }
        #expect(XMLName(checking: "a", in: "http://www.w3.org/2000/xmlns/") == nil)
        #expect(XMLName(checking: "a", in: "")?.namespace == nil)
    }
}
